/**
 * Puts the benchmarks of a run beside those of its reference and asks the estimator about those
 * that only statistics can tell. Decides no severity: that is the judge's.
 */
import type { Comparison } from '../model/verdict.js';
import { type BenchmarkSides, type Draft, draftComparisons } from './benchmark-drafts.js';
import type { Estimator } from './estimator.js';
import { collectBenchmarks, matchBenchmarks } from './match-benchmarks.js';

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
  const drafts = draftComparisons(inputs, matches);
  const { estimator } = inputs;
  const alpha = (inputs.alpha ?? WHOLE_ALPHA) / Math.max(1, countTests(drafts, estimator));
  return drafts.map(({ facts, decided }) => {
    if (decided !== undefined) return Object.assign(facts, decided);
    const { tolerance, better } = facts;
    const pair = { base: facts.base, head: facts.head, tolerance, better, alpha };
    return Object.assign(facts, estimator.compare(pair));
  });
}

/** How many chances there are to convict wrongly; a metric and its reciprocal are one. */
function countTests(drafts: readonly Draft[], { leastSamples }: Estimator): number {
  const tested = drafts.filter(
    ({ facts, decided }) =>
      decided === undefined &&
      facts.action !== 'ignore' &&
      Math.min(facts.base.length, facts.head.length) >= leastSamples,
  );
  const timed = new Set(
    tested.flatMap(({ benchmark, facts }) =>
      TIME_PER_OPERATION.test(facts.unit) ? [benchmark] : [],
    ),
  );
  return tested.filter(({ benchmark, facts }) => !(RATE.test(facts.unit) && timed.has(benchmark)))
    .length;
}
