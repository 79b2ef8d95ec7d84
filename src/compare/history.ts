/**
 * What the stored runs of this environment say about how much a number varies from run to run. They may
 * clear a benchmark, never convict it: one machine is not the same machine an hour later.
 */
import type { BaselineEntry } from '../model/baseline.js';
import type { Benchmark } from '../model/measurement.js';
import { medianOfSorted, sorted } from '../statistics/order.js';
import { robustSpread } from '../statistics/spread.js';
import { studentUpperQuantile } from '../statistics/student-t.js';
import type { Estimate, SamplePair } from './estimator.js';
import { fullKey } from './match-benchmarks.js';
import { formatChange, formatLimit } from './quantity.js';

/** Fewer runs say too little about how much they vary. */
const LEAST_RUNS = 5;
const CLEAR_LEVEL = 0.05;

/** One run's value of one metric. */
export interface RunPoint {
  readonly entry: BaselineEntry;
  /** Logarithm of the median of its samples. */
  readonly log: number;
}

/** Logarithms of the medians of one metric, run by run, newest first. */
export type RunHistory = (benchmark: Benchmark, unit: string) => readonly number[];

/** Reads the runs of one environment; values of 0 or below have no logarithm and are left out. */
export function historyOf(entries: readonly BaselineEntry[], fingerprint: string): RunHistory {
  const points = pointsOf(entries, fingerprint);
  return (benchmark, unit) => points(benchmark, unit).map(({ log }) => log);
}

/** The same with the runs that they are of. */
export function pointsOf(
  entries: readonly BaselineEntry[],
  fingerprint: string,
): (of: Pick<Benchmark, 'package' | 'name' | 'procs'>, unit: string) => readonly RunPoint[] {
  const known = new Map<string, RunPoint[]>();
  for (const entry of entries) {
    if (entry.environment.fingerprint !== fingerprint) continue;
    for (const benchmark of entry.benchmarks ?? []) {
      for (const { unit, samples } of benchmark.metrics) {
        const log = logOfMedian(samples);
        if (!Number.isFinite(log)) continue;
        const key = `${fullKey(benchmark)}\0${unit}`;
        const list = known.get(key);
        if (list === undefined) known.set(key, [{ entry, log }]);
        else list.push({ entry, log });
      }
    }
  }
  return (of, unit) => known.get(`${fullKey(of)}\0${unit}`) ?? [];
}

/** NaN or infinite where the middle of the samples has no logarithm. */
export function logOfMedian(samples: readonly number[]): number {
  return Math.log(medianOfSorted(sorted(samples)));
}

/**
 * Clears the pair where it is within the tolerance by more than its own variation: against the run
 * compared with and against the middle of all of them, whichever says worse. Undefined where it does not.
 * A prediction bound of 95 % for one further run, by Student's t since the runs are few.
 */
export function clearByHistory(
  { head, base, tolerance, better }: SamplePair,
  runs: readonly number[],
): Estimate | undefined {
  if (runs.length < LEAST_RUNS) return undefined;
  const sign = better === 'lower' ? 1 : -1;
  const measured = Math.log(medianOfSorted(sorted(head)));
  const reference = Math.log(medianOfSorted(sorted(base)));
  const middle = medianOfSorted(sorted(runs));
  const spread = robustSpread(runs);
  const room =
    studentUpperQuantile(CLEAR_LEVEL, runs.length - 1) * spread * Math.sqrt(1 + 1 / runs.length);
  const worse = Math.max(sign * (measured - reference), sign * (measured - middle));
  if (!(worse + room < Math.log1p(tolerance))) return undefined;
  const shift = measured - reference;
  const effect = {
    ratio: Math.exp(shift),
    low: Math.exp(shift - room),
    high: Math.exp(shift + room),
  };
  return {
    decision: 'unchanged',
    effect,
    method: 'history',
    explanation: `${formatChange(effect.ratio)}, within the tolerance of ${formatLimit(tolerance)} by more than the ${formatLimit(Number(spread.toFixed(4)))} by which ${runs.length} stored runs vary`,
  };
}
