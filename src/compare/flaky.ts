/**
 * Benchmarks that stored runs of this environment show to vary from run to run by more than their tolerance. Decides
 * nothing: a wide tolerance or a quieter machine is the project's to choose.
 */
import type { BaselineEntry } from '../model/baseline.js';
import type { FlakyBenchmark } from '../model/facts.js';
import type { Comparison } from '../model/verdict.js';
import { robustSpread } from '../statistics/spread.js';
import { LEAST_RUNS, sinceAccepted } from './drift.js';
import { pointsOf } from './history.js';

/** Of a normal variation, so many standard deviations hold one run in twenty on the bad side. */
const UPPER_95 = 1.645;

/** Worst first; metrics that are ignored and those that changed their level for a known reason are left out. */
export function flakyBenchmarks(
  comparisons: readonly Comparison[],
  entries: readonly BaselineEntry[],
  fingerprint: string,
  isDebt: (comparison: Comparison) => boolean,
): readonly FlakyBenchmark[] {
  const points = pointsOf(entries, fingerprint);
  const flaky = comparisons.flatMap((one): readonly FlakyBenchmark[] => {
    if (one.action === 'ignore' || one.head.length === 0 || isDebt(one)) return [];
    const runs = sinceAccepted(points(one, one.unit), one);
    if (runs.length < LEAST_RUNS) return [];
    const spread = robustSpread(runs.map(({ log }) => log));
    if (!(spread > Math.log1p(one.tolerance) / UPPER_95)) return [];
    const { name, unit, tolerance } = one;
    return [{ name, unit, tolerance, spread: Math.expm1(spread), runs: runs.length }];
  });
  return flaky.sort((a, b) => b.spread - a.spread);
}
