/** One benchmark of a file of airspeed velocity to its results: for each combination of its parameters one. */
import type { BenchmarkList } from '../read/benchmark-list.js';
import { addSample } from '../read/benchmark-run.js';
import { field, isObject } from '../read/json-fields.js';
import { type ProblemList, quote } from '../read/problem-list.js';

/** Columns by which files before version 2 have it as keys. */
const COLUMNS = ['result', 'params', 'samples'] as const;
/** Where they stand in files that were cut before they say so. */
const USUAL_PLACES: Readonly<Record<string, number>> = { result: 0, params: 1, samples: 11 };
/** By the beginning of the method's name. https://asv.readthedocs.io/en/latest/writing_benchmarks.html#benchmark-types */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^time(?:raw)?_/i, 's'],
  [/^(?:peak)?mem_/i, 'bytes'],
];
/** Where `benchmarks.json` is not at hand, which says what a `track_` function counts. */
const OTHER_UNIT = 'value';

/** A result with its name, until the file has told its columns. */
export interface AsvEntry {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
}

/** What holds for all results of one file. */
export interface AsvFile {
  readonly columns: readonly unknown[];
  /** Machine and environment, where there are several. */
  readonly scope: string;
  /** What the benchmarks say that their unit is, by name. */
  readonly units: ReadonlyMap<string, string>;
}

/** Adds all results of one benchmark. */
export function readAsvEntry(
  { name, value, line }: AsvEntry,
  { columns, scope, units }: AsvFile,
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
  const unit = unitOf(name, units);
  values.forEach((one, at) => {
    const own = names[at] ?? name;
    if (one === null) failed(own);
    // Not to be run with these parameters, as its setup said.
    else if (!Number.isNaN(one)) {
      const measured = Array.isArray(samples) && Array.isArray(samples[at]) ? samples[at] : [one];
      const benchmark = benchmarks.of(scope, own, undefined);
      for (const sample of measured) addSample(benchmarks, problems, benchmark, unit, sample, line);
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

/** What kind of benchmark it is, is in its name; only what a `track_` function counts is not. */
function unitOf(name: string, units: ReadonlyMap<string, string>): string {
  const method = name.slice(name.lastIndexOf('.') + 1);
  const said = units.get(name);
  const own = UNITS.find(([start]) => start.test(method))?.[1];
  return own ?? (said === 'seconds' ? 's' : said) ?? OTHER_UNIT;
}

/** False for what is counted in a unit that nobody told. */
export function isUnitKnown(name: string, units: ReadonlyMap<string, string>): boolean {
  return unitOf(name, units) !== OTHER_UNIT;
}
