/** nanobench's table, which is Markdown: the median of the epochs is the one sample of a row. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { nanobenchIdentity } from './nanobench-identity.js';
import {
  numberOf,
  readHeader,
  readRow,
  type TableHeader,
  type TableRow,
} from './nanobench-table.js';

const EXPECTED = 'the table of nanobench with "| ns/op | op/s | err% | total | benchmark"';
/** Below the header of any table. */
const SEPARATOR = /^\|[-:| ]+$/;
/** Counters; the others are made of these and of the time, or tell how long the measuring took. */
const COUNTER = /^(?:ins|cyc|bra)\/\S/;
/** Columns before the time that are no variables of the benchmark. */
const NO_VARIABLE = /^(?:relative|95% CI)$/;

export const nanobenchText: Parser = {
  id: 'nanobench-text',
  label: 'nanobench (Markdown table)',
  kinds: ['benchmarks'],
  definition: 'https://nanobench.ankerl.com/tutorial.html#quick-start',
  concatenable: true,
  detect: (head) =>
    /^\|(?:[^|\n]{1,100}\|){0,20} *\S+\/s \| +err% \|/m.test(head) && /^\|-+:\|/m.test(head)
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let header: TableHeader | undefined;
    /** A line that is no row: the header of the next table, or a row that was cut. */
    let before: { readonly line: string; readonly number: number } | undefined;
    const bad = (line: string, number: number) =>
      problems.error('benchmark-bad-line', `not a row of the table: ${quote(line)}`, {
        line: number,
        excerpt: line,
      });
    return lineReader(problems, {
      line(line, number) {
        const last = before;
        before = undefined;
        if (last !== undefined && SEPARATOR.test(line)) header = copied(readHeader(last.line));
        else {
          if (last !== undefined && header !== undefined) bad(last.line, last.number);
          if (!line.startsWith('|')) return;
          // It is written again only where the columns change: other output may stand between the rows.
          if (header === undefined || !line.includes('`')) before = { line: owned(line), number };
          else {
            const row = readRow(line, header);
            if (row === undefined) bad(line, number);
            else addRow(row, header, benchmarks, problems, number);
          }
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        if (before !== undefined && header !== undefined) bad(before.line, before.number);
        const ended = { format: nanobenchText.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};

function addRow(
  row: TableRow,
  header: TableHeader,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const { titles, time, rate } = header;
  const own = titles.slice(0, time ?? rate).flatMap((title, at) => {
    const value = row.cells[at] ?? '';
    return NO_VARIABLE.test(title) || value === '' ? [] : [`${title}=${asWritten(title, value)}`];
  });
  const [title, name] = nanobenchIdentity(header.title, row.name, own);
  if (row.mark === 'boom') {
    const message = `benchmark ${quote(name)} failed: ${quote(row.remark)}`;
    problems.error('benchmark-failed', message, { line });
    return;
  }
  if (row.mark === 'wavy_dash') {
    const message = `nanobench says that benchmark ${quote(name)} is unstable: ${quote(row.remark)}`;
    const hint = 'Its errors are above 5%: raise minEpochIterations, as it says.';
    problems.warning('benchmark-unstable', message, { line, hint });
  }
  const benchmark = benchmarks.of(title, name, undefined);
  titles.forEach((unit, at) => {
    // The rate is the time over again, and counts only where the time is hidden.
    if (at !== (time ?? rate) && !COUNTER.test(unit)) return;
    const cell = row.cells[at] ?? '';
    const value = numberOf(cell);
    addSample(benchmarks, problems, benchmark, unit, Number.isNaN(value) ? cell : value, line);
  });
}

/** A number as the JSON has it. */
function asWritten(title: string, value: string): string {
  return title === 'complexityN' ? value.replaceAll(',', '') : value;
}

/** It outlives its line. */
function copied(header: TableHeader | undefined): TableHeader | undefined {
  if (header === undefined) return undefined;
  return { ...header, title: owned(header.title), titles: header.titles.map(owned) };
}
