/**
 * Puts the benchmarks of a run beside those of its reference and asks the estimator about those
 * that only statistics can tell. Decides no severity: that is the judge's.
 */
import type { Confirmation } from '../model/confirmation.js';
import type { Comparison } from '../model/verdict.js';
import { designFor } from '../statistics/sequential-design.js';
import { draftComparisons, type OpenDraft, settle } from './benchmark-drafts.js';
import { overlay, sharesOf } from './confirmed.js';
import type { Estimate, Estimator, SamplePair } from './estimator.js';
import { clearByHistory, type RunHistory } from './history.js';
import { collectBenchmarks, fullKey, matchBenchmarks } from './match-benchmarks.js';
import { pairedEstimator } from './paired.js';
import type { BenchmarkSides } from './plain-decisions.js';

/** Accepted chance that any benchmark within its tolerance is convicted, over all of one verdict. */
export const WHOLE_ALPHA = 0.01;

/** Time per operation, of which a rate (`MB/s`, `records/sec`) is the reciprocal. */
const TIME_PER_OPERATION = /^(?:ns|us|µs|μs|ms|s)(?:\/|$)/u;
const RATE = /(?:\/|_per_)s(?:ec|econd)?$/u;

export interface ComparisonInputs extends BenchmarkSides {
  readonly estimator: Estimator;
  /** This call's part of the accepted error, where several are judged in one verdict. */
  readonly alpha?: number;
  /** Lets stored runs clear what is within the tolerance by more than they vary. */
  readonly history?: RunHistory;
  /** Base and head measured by turns: they decide what they have, in place of the stored run. */
  readonly confirmations?: readonly Confirmation[];
}

/**
 * One comparison a metric, in the order of head and then of what only the reference has.
 * The error is shared evenly over the tests of this call (Bonferroni; C. E. Bonferroni 1936), whatever
 * their number; what was confirmed has its own shares, fixed before it was measured.
 */
export function compareBenchmarks(inputs: ComparisonInputs): readonly Comparison[] {
  const { base, head } = overlay(
    collectBenchmarks([inputs.baseline.reference?.benchmarks ?? []]),
    collectBenchmarks(inputs.head.map((run) => run.benchmarks)),
    inputs.confirmations ?? [],
  );
  const matches = matchBenchmarks(base, head, inputs.policy.aliases);
  const shareOf = sharesOf(inputs.confirmations ?? []);
  const isConfirmed: BenchmarkSides['isConfirmed'] = (...of) => shareOf(...of) !== undefined;
  const { all, open } = draftComparisons({ ...inputs, isConfirmed }, matches);
  const decide = deciderFor(inputs, open, shareOf);
  for (const draft of open) settle(draft.comparison, decide(draft));
  return all;
}

function deciderFor(
  { estimator, alpha, history }: ComparisonInputs,
  open: readonly OpenDraft[],
  shareOf: ReturnType<typeof sharesOf>,
): (draft: OpenDraft) => Estimate {
  const each = (alpha ?? WHOLE_ALPHA) / Math.max(1, countTests(open, estimator));
  return ({ benchmark, comparison }) => {
    const share = shareOf(benchmark, comparison.unit);
    if (share !== undefined)
      return pairedEstimator(designFor(share.mostRounds)).compare(pairOf(comparison, share.alpha));
    const pair = pairOf(comparison, each);
    const cleared = history && clearByHistory(pair, history(benchmark, comparison.unit));
    return cleared ?? estimator.compare(pair);
  };
}

function pairOf(
  { base, head, tolerance, better, unit }: OpenDraft['comparison'],
  alpha: number,
): SamplePair {
  return { base, head, tolerance, better, unit, alpha };
}

/** What one test of a call may spend, given how its comparisons came out. */
export function shareOfError(comparisons: readonly Comparison[], estimator: Estimator): number {
  const open = comparisons
    .filter(({ method }) => method !== 'exact' && method !== 'none')
    .map((comparison) => ({ benchmark: fullKey(comparison), comparison }));
  return WHOLE_ALPHA / Math.max(1, countTests(open, estimator));
}

/** How many chances there are to convict wrongly; a metric and its reciprocal are one. */
function countTests(
  open: readonly { readonly benchmark: unknown; readonly comparison: Comparison }[],
  { leastSamples }: Estimator,
): number {
  const tested = open.filter(
    ({ comparison: { action, base, head } }) =>
      action !== 'ignore' && Math.min(base.length, head.length) >= leastSamples,
  );
  return withoutReciprocals(
    tested,
    ({ benchmark }) => benchmark,
    ({ comparison }) => comparison.unit,
  ).length;
}

/** Drops rates of benchmarks whose time per operation is there too: both say the same. */
export function withoutReciprocals<T>(
  tests: readonly T[],
  benchmarkOf: (test: T) => unknown,
  unitOf: (test: T) => string,
): readonly T[] {
  const timed = new Set<unknown>();
  for (const test of tests) {
    if (TIME_PER_OPERATION.test(unitOf(test))) timed.add(benchmarkOf(test));
  }
  return tests.filter((test) => !(RATE.test(unitOf(test)) && timed.has(benchmarkOf(test))));
}
