/** What formats of benchmarks share beside the list itself: values that are no numbers, and the end of the input. */
import type { BenchmarkRun } from '../../model/measurement.js';
import type { BenchmarkList, GatheredBenchmark } from './benchmark-list.js';
import { type ProblemList, quote } from './problem-list.js';

/**
 * Adds one value as a sample. What is no finite number, or negative, is an error of the input: a gate that leaves out
 * what it cannot read judges something else than was measured.
 */
export function addSample(
  benchmarks: BenchmarkList,
  problems: ProblemList,
  benchmark: GatheredBenchmark,
  unit: string,
  value: unknown,
  line?: number,
): void {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) {
    benchmarks.add(benchmark, unit, value);
    return;
  }
  const shown = quote(typeof value === 'string' ? value : String(value));
  const message = `benchmark ${quote(benchmark.name)} has ${shown} as its ${quote(unit)}: not a number of 0 or more`;
  problems.error('benchmark-bad-value', message, line === undefined ? {} : { line });
}

export interface RunEnd {
  readonly format: string;
  /** What would have been results: the problem about none says it. */
  readonly expected: string;
  readonly headers?: Iterable<readonly [string, string]>;
  /** Why the tool itself said that the run failed. */
  readonly failure?: string;
}

/** The measurement of everything in the list; none at all is an error. */
export function finishBenchmarks(
  benchmarks: BenchmarkList,
  problems: ProblemList,
  { format, expected, headers = [], failure }: RunEnd,
): BenchmarkRun {
  if (failure !== undefined) {
    const message = `the tool says that the run failed: ${quote(failure)}`;
    problems.warning('benchmarks-run-failed', message);
  }
  const list = benchmarks.list().filter(({ metrics }) => metrics.length > 0);
  if (list.length === 0 && problems.complete) {
    problems.error('benchmarks-none', `no benchmark result found: expected ${expected}`);
  }
  return {
    kind: 'benchmarks',
    format,
    source: problems.source,
    complete: problems.complete,
    problems: problems.list(),
    benchmarks: list,
    headers: Object.fromEntries(headers),
    failed: failure !== undefined,
  };
}
