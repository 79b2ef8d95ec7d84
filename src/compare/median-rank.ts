/**
 * Decides by the ratio of medians and convicts only where a rank test agrees: a one-sided Mann-Whitney
 * test of "worse by more than the tolerance", at this pair's share of the error of the whole verdict.
 * Makes no assumption on the distribution; it cannot know about machines that changed between the sides.
 */
import type { Effect } from '../model/verdict.js';
import { medianOfSorted, sorted } from '../statistics/order.js';
import { ratioExceedsPValue } from '../statistics/rank-sum.js';
import { criticalCount, smallestPValue } from '../statistics/rank-sum-null.js';
import { kthRatio, ratioInterval } from '../statistics/ratio-interval.js';
import type { Estimate, Estimator, SamplePair } from './estimator.js';
import { formatChange, formatLimit } from './quantity.js';

const LEAST_SAMPLES = 4;
/** At either end: the interval shown is one of 95 %. */
const INTERVAL_ALPHA = 0.025;
/** More repetitions than this are not worth advising. */
const MOST_ADVISED = 100;

const sideCounts = ({ base, head }: SamplePair) =>
  base.length === head.length
    ? `${base.length} samples a side`
    : `${base.length} samples of base and ${head.length} of head`;

function compare(pair: SamplePair): Estimate {
  if (Math.min(pair.base.length, pair.head.length) < LEAST_SAMPLES) return tooFew(pair);
  const base = sorted(pair.base);
  const head = sorted(pair.head);
  if ((base[0] ?? 0) < 0 || (head[0] ?? 0) < 0) return negative();
  const effect = effectOf(base, head);
  const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
  const limit = 1 + pair.tolerance;
  const medianGood = medianOfSorted(good);
  const medianBad = medianOfSorted(bad);
  if (medianBad > medianGood * limit) {
    const pValue = ratioExceedsPValue(good, bad, limit);
    const tested = withPValue(effect, pValue);
    return pValue <= pair.alpha
      ? answer('regressed', pair, tested, `beyond the tolerance of ${formatLimit(pair.tolerance)}`)
      : undecided(pair, good, bad, tested);
  }
  if (medianGood > medianBad * limit) {
    const pValue = ratioExceedsPValue(bad, good, limit);
    const tested = withPValue(effect, pValue);
    return pValue <= pair.alpha
      ? answer('improved', pair, tested, 'better by more than the tolerance')
      : answer('unchanged', pair, tested, 'perhaps better, not surely so');
  }
  return answer(
    'unchanged',
    pair,
    effect,
    `within the tolerance of ${formatLimit(pair.tolerance)}`,
  );
}

/** The ratio of what a reader sees as base and head, with the interval that belongs to the test. */
function effectOf(base: readonly number[], head: readonly number[]): Effect | undefined {
  if (!((base[0] ?? 0) > 0 && (head[0] ?? 0) > 0)) return undefined;
  const ratio = medianOfSorted(head) / medianOfSorted(base);
  const { low, high } = ratioInterval(base, head, INTERVAL_ALPHA);
  if (!Number.isFinite(Math.max(ratio, high))) return undefined;
  return { ratio, low: Math.min(low, ratio), high: Math.max(high, ratio) };
}

const withPValue = (effect: Effect | undefined, pValue: number): Effect | undefined =>
  effect && { ...effect, pValue };

const withEffect = (effect: Effect | undefined) => (effect === undefined ? {} : { effect });

function answer(
  decision: Estimate['decision'],
  pair: SamplePair,
  effect: Effect | undefined,
  reason: string,
): Estimate {
  const change = effect === undefined ? '' : `${formatEffect(effect)} `;
  return {
    decision,
    ...withEffect(effect),
    method: 'rank-test',
    // Joined, because V8 keeps a template of pieces as a tree of them, which takes four times the text.
    explanation: [change, reason, '; ', sideCounts(pair)].join(''),
  };
}

/** `+6.00 % [+5.21 %, +6.84 %]`: the change with its 95 % interval. */
function formatEffect({ ratio, low, high }: Effect): string {
  return `${formatChange(ratio)} [${formatChange(low)}, ${formatChange(high)}]`;
}

function tooFew(pair: SamplePair): Estimate {
  const counts = pair.base.length === 1 && pair.head.length === 1 ? 'one value' : sideCounts(pair);
  return {
    decision: 'inconclusive',
    method: 'too-few-samples',
    explanation: `${counts} cannot tell a change from noise; at least ${LEAST_SAMPLES} a side are needed, 10 are better`,
  };
}

function negative(): Estimate {
  return {
    decision: 'inconclusive',
    method: 'no-ratio',
    explanation: 'negative values have no ratio to compare by',
  };
}

/** Beyond the tolerance, and not surely so: says what would have been sure, or how many samples it takes. */
function undecided(
  pair: SamplePair,
  good: readonly number[],
  bad: readonly number[],
  effect: Effect | undefined,
): Estimate {
  const reason = `beyond the tolerance of ${formatLimit(pair.tolerance)}, but not surely so`;
  const { explanation, ...rest } = answer('inconclusive', pair, effect, reason);
  return { ...rest, explanation: `${explanation}: ${whatItTakes(pair, good, bad)}` };
}

function whatItTakes(pair: SamplePair, good: readonly number[], bad: readonly number[]): string {
  const { base, head, tolerance, alpha, better } = pair;
  const cut = criticalCount(base.length, head.length, alpha);
  if (cut === 0) {
    const needed = samplesNeeded(alpha);
    return `too few to be sure of any change among as many numbers as are judged here; ${needed} a side could be`;
  }
  if (!((good[0] ?? 0) > 0)) return 'more samples may settle it';
  // Were `bad` worse by this factor more, the bound of the test would just reach the tolerance.
  const missing = (1 + tolerance) / kthRatio(good, bad, cut);
  const detectable = (medianOfSorted(bad) / medianOfSorted(good)) * missing;
  const change = formatChange(better === 'lower' ? detectable : 1 / detectable);
  return `with this noise only a change of ${change} or worse would be`;
}

function samplesNeeded(alpha: number): string {
  for (let n = LEAST_SAMPLES; n <= MOST_ADVISED; n++) {
    if (smallestPValue(n, n) <= alpha) return String(n);
  }
  return `more than ${MOST_ADVISED}`;
}

function explain(pair: SamplePair): readonly string[] {
  const { base, head, tolerance, alpha, unit } = pair;
  const { decision, effect, explanation } = compare(pair);
  const medians = [base, head].map((values) => medianOfSorted(sorted(values)));
  return [
    `samples: ${sideCounts(pair)}, of no common order (${unit}, ${pair.better} is better)`,
    `medians: ${medians.join(' → ')}`,
    `limits: tolerance ${formatLimit(tolerance)}; chance to convict wrongly ${Number((alpha * 100).toPrecision(3))} %`,
    `rank test of "worse than the tolerance": p = ${effect?.pValue ?? 'not asked, since the medians are within it'}`,
    `decision: ${decision}: ${explanation}`,
  ];
}

/** The estimator of stored runs and of files that are compared as they are. */
export const medianRank: Estimator = {
  id: 'median-rank',
  label: 'the ratio of medians with intervals of 95 % and a rank test',
  leastSamples: LEAST_SAMPLES,
  compare,
  explain,
};
