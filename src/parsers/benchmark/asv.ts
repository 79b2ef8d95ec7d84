/** airspeed velocity's results of one commit, `results/<machine>/<commit>-<environment>.json`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { entriesOf, field, isObject, listField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"commit_hash": "…", "result_columns": ["result", "params"], "results": {"speed.time_a": [[0.1], []]}}, as `asv run` writes';
/** Columns by which files before version 2 have it as keys. */
const COLUMNS = ['result', 'params', 'samples'] as const;
/** Where they stand in files that were cut before they say so. */
const USUAL_PLACES: Readonly<Record<string, number>> = { result: 0, params: 1, samples: 11 };
/** By the beginning of the method's name. https://asv.readthedocs.io/en/latest/writing_benchmarks.html#benchmark-types */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^time(?:raw)?_/i, 's'],
  [/^(?:peak)?mem_/i, 'bytes'],
];
/** What a `track_` function counts is said in another file. */
const OTHER_UNIT = 'value';

/** A result with its name, until the file has told its columns. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
}

export const asv: Parser = {
  id: 'asv',
  label: 'airspeed velocity (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://asv.readthedocs.io/en/latest/dev.html#results-json',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) &&
    /"commit_hash"\s*:/.test(head) &&
    /"env_name"\s*:|"result_columns"\s*:/.test(head)
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    const entries: Entry[] = [];
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['results', '*']],
      element: (value, path, line) => void entries.push({ name: path.at(-1) ?? '', value, line }),
      end(rest) {
        const columns = listField(rest, 'result_columns');
        for (const entry of entries) readEntry(entry, columns, benchmarks, problems);
        const headers = entriesOf(field(rest, 'params')).flatMap(([key, value]) =>
          typeof value === 'string' ? [[key, value] as const] : [],
        );
        const ended = { format: asv.id, expected: EXPECTED, headers };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};

function readEntry(
  { name, value, line }: Entry,
  columns: readonly unknown[],
  benchmarks: BenchmarkList,
  problems: ProblemList,
): void {
  const [result, params, samples] = COLUMNS.map((column) => cellOf(value, column, columns));
  const failed = (which: string) =>
    problems.error('benchmark-failed', `benchmark ${quote(which)} did not run`, { line });
  if (result === null || result === undefined) {
    failed(name);
    return;
  }
  const values = Array.isArray(result) ? result : [result];
  const names = namesOf(name, params);
  if (names.length !== values.length) {
    const message = `benchmark ${quote(name)} has ${values.length} results for ${names.length} combinations of its parameters`;
    problems.error('benchmark-bad-entry', message, { line });
    return;
  }
  values.forEach((one, at) => {
    const own = names[at] ?? name;
    if (one === null) failed(own);
    // Not to be run with these parameters, as its setup said.
    else if (!Number.isNaN(one)) {
      const measured = Array.isArray(samples) && Array.isArray(samples[at]) ? samples[at] : [one];
      const benchmark = benchmarks.of('', own, undefined);
      for (const sample of measured)
        addSample(benchmarks, problems, benchmark, unitOf(name), sample, line);
    }
  });
}

/** A list by columns; before version 2 an object, or the bare result. */
function cellOf(value: unknown, column: string, columns: readonly unknown[]): unknown {
  if (isObject(value)) return field(value, column);
  if (!Array.isArray(value)) return column === 'result' ? value : undefined;
  const at = columns.length === 0 ? USUAL_PLACES[column] : columns.indexOf(column);
  return at === undefined || at < 0 ? undefined : value[at];
}

/** Every combination of the parameters, the last one running fastest. */
function namesOf(name: string, params: unknown): readonly string[] {
  const lists = Array.isArray(params) ? params.filter(Array.isArray) : [];
  if (lists.length === 0) return [name];
  const size = lists.reduce((product, list) => product * list.length, 1);
  // Nobody measures so many; a file that says so is not to take all memory.
  if (size > 100_000) return [];
  let combinations: readonly (readonly string[])[] = [[]];
  for (const list of lists)
    combinations = combinations.flatMap((start) => list.map((one) => [...start, String(one)]));
  return combinations.map((values) => `${name}(${values.join(', ')})`);
}

function unitOf(name: string): string {
  const method = textAfterLast(name, '.');
  return UNITS.find(([start]) => start.test(method))?.[1] ?? OTHER_UNIT;
}

function textAfterLast(text: string, mark: string): string {
  return text.slice(text.lastIndexOf(mark) + 1);
}
