/** Our own table for tools without a format here: a sample a row. RFC 4180, but for line ends within a field. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'a table with the columns name, unit and value, as docs/generic-csv.md describes';
const NEEDED = ['name', 'unit', 'value'] as const;
const HEADER = /^"?(?:name|package|unit|value|better|procs)"?(?:,"?\w{1,30}"?){2,20}\s*$/i;
/** A field, quoted or not, and what follows it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
const NUMBER = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,5})?$/;

export const tollgateCsv: Parser = {
  id: 'tollgate-csv',
  label: 'Plain CSV',
  kinds: ['benchmarks'],
  definition: 'docs/generic-csv.md',
  concatenable: false,
  detect(head) {
    const [first = ''] = head.split(/\r?\n/, 1);
    const columns = HEADER.test(first) ? (fieldsOf(first) ?? []).map(plain) : [];
    return NEEDED.every((name) => columns.includes(name)) ? 0.9 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let columns: readonly string[] | undefined;
    return lineReader(problems, {
      line(text, line) {
        if (text.trim() === '') return;
        const fields = fieldsOf(text);
        if (columns !== undefined) readRow(fields, columns, { benchmarks, problems, line, text });
        else columns = readHeader(fields, problems, line);
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const ended = { format: tollgateCsv.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};

function readHeader(
  fields: readonly string[] | undefined,
  problems: ProblemList,
  line: number,
): readonly string[] {
  const columns = (fields ?? []).map(plain);
  const lacking = NEEDED.filter((name) => !columns.includes(name));
  if (lacking.length > 0) {
    const message = `the first row does not name the column ${lacking.map(quote).join(' and ')}`;
    problems.error('csv-columns', message, { line });
  }
  return columns;
}

interface Row {
  readonly benchmarks: BenchmarkList;
  readonly problems: ProblemList;
  readonly line: number;
  readonly text: string;
}

function readRow(
  fields: readonly string[] | undefined,
  columns: readonly string[],
  { benchmarks, problems, line, text }: Row,
): void {
  if (NEEDED.some((name) => !columns.includes(name))) return;
  const wrong = (message: string) =>
    problems.error('csv-row', message, { line, excerpt: text.slice(0, 200) });
  const mistake = mistakeIn(fields, columns);
  if (fields === undefined || mistake !== undefined) {
    wrong(mistake ?? '');
    return;
  }
  const get = cellsOf(fields, columns);
  const [unit, procs, better, value] = [get('unit'), get('procs'), get('better'), get('value')];
  const threads = procs === '' ? undefined : Number(procs);
  const benchmark = benchmarks.of(get('package'), get('name'), threads);
  const number = NUMBER.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && number < 0 && Number.isFinite(number))
    benchmarks.add(benchmark, unit, number);
  else addSample(benchmarks, problems, benchmark, unit, number, line);
  if ((better === 'lower' || better === 'higher') && !benchmarks.direct(unit, better))
    wrong(`${quote(unit)} was said to be better ${better === 'lower' ? 'higher' : 'lower'} before`);
}

function mistakeIn(
  fields: readonly string[] | undefined,
  columns: readonly string[],
): string | undefined {
  if (fields === undefined) return 'a quotation mark that does not end on its line';
  if (fields.length !== columns.length)
    return `${fields.length} fields, where the first row has ${columns.length}`;
  const get = cellsOf(fields, columns);
  const [procs, better] = [get('procs'), get('better')];
  if (get('name').trim() === '' || get('unit').trim() === '')
    return 'a row without its name or its unit';
  if (procs !== '' && !/^[1-9]\d{0,8}$/.test(procs)) return `${quote(procs)} processors`;
  return /^(?:|lower|higher)$/.test(better)
    ? undefined
    : `${quote(better)} is neither "lower" nor "higher"`;
}

/** By column; empty for one that is not there. */
function cellsOf(fields: readonly string[], columns: readonly string[]): (name: string) => string {
  return (name) => (columns.includes(name) ? fields[columns.indexOf(name)] : undefined) ?? '';
}

/** Undefined where a quoted field does not end. */
function fieldsOf(text: string): readonly string[] | undefined {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const found = FIELD.exec(text);
    if (found === null) return undefined;
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') return fields;
  }
}

function plain(column: string): string {
  return column.trim().toLowerCase();
}
