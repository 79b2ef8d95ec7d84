/**
 * Puts the benchmarks of a run beside those of its reference and asks the estimator about those
 * that only statistics can tell. Decides no severity: that is the judge's.
 */
import type { Benchmark } from '../model/measurement.js';
import type { Comparison } from '../model/verdict.js';
import { draftComparisons, type OpenDraft, settle } from './benchmark-drafts.js';
import type { Estimator } from './estimator.js';
import { collectBenchmarks, matchBenchmarks } from './match-benchmarks.js';
import type { BenchmarkSides } from './plain-decisions.js';

/** Accepted chance that any benchmark within its tolerance is convicted, over all of one call. */
const WHOLE_ALPHA = 0.01;

/** Time per operation, of which a rate (`MB/s`, `records/sec`) is the reciprocal. */
const TIME_PER_OPERATION = /^(?:ns|us|µs|μs|ms|s)(?:\/|$)/u;
const RATE = /(?:\/|_per_)s(?:ec|econd)?$/u;

/**
 * One comparison a metric, in the order of head and then of what only the reference has.
 * The error is shared evenly over the tests of this call (Bonferroni; C. E. Bonferroni 1936), whatever
 * their number; `alpha` is this suite's part of it where several are judged in one verdict.
 */
export function compareBenchmarks(
  inputs: BenchmarkSides & { readonly estimator: Estimator; readonly alpha?: number },
): readonly Comparison[] {
  const base = collectBenchmarks([inputs.baseline.reference?.benchmarks ?? []]);
  const head = collectBenchmarks(inputs.head.map((run) => run.benchmarks));
  const matches = matchBenchmarks(base, head, inputs.policy.aliases);
  const { all, open } = draftComparisons(inputs, matches);
  const { estimator } = inputs;
  const alpha = (inputs.alpha ?? WHOLE_ALPHA) / Math.max(1, countTests(open, estimator));
  for (const { comparison } of open) {
    const { base: before, head: after, tolerance, better } = comparison;
    settle(comparison, estimator.compare({ base: before, head: after, tolerance, better, alpha }));
  }
  return all;
}

/** How many chances there are to convict wrongly; a metric and its reciprocal are one. */
function countTests(open: readonly OpenDraft[], { leastSamples }: Estimator): number {
  const tested = open.filter(
    ({ comparison: { action, base, head } }) =>
      action !== 'ignore' && Math.min(base.length, head.length) >= leastSamples,
  );
  const timed = new Set<Benchmark>();
  for (const { benchmark, comparison } of tested) {
    if (TIME_PER_OPERATION.test(comparison.unit)) timed.add(benchmark);
  }
  return tested.filter(
    ({ benchmark, comparison }) => !(RATE.test(comparison.unit) && timed.has(benchmark)),
  ).length;
}
