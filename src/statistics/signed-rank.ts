/**
 * Wilcoxon's signed-rank test of paired differences, and the interval that belongs to it.
 * M. Hollander & D. A. Wolfe, "Nonparametric Statistical Methods", 2nd ed. 1999, sections 3.1 to 3.3.
 */
import { doubledMidranks } from './midranks.js';
import { normalUpperQuantile, normalUpperTail } from './normal.js';

const EXACT_LIMIT = 60;

const untiedTails = new Map<number, Float64Array>();

/**
 * P(S >= s), s = 0.., for the sum S of those scores (whole numbers) whose fair coin shows heads:
 * the shift algorithm of B. Streitberg & J. Röhmel, "Exact Distributions for Permutation and Rank
 * Tests", Statistical Software Newsletter 12(1), 1986.
 */
function sumTail(scores: readonly number[]): Float64Array {
  const limit = scores.reduce((sum, score) => sum + score, 0);
  const chances = new Float64Array(limit + 1);
  chances[0] = 1;
  let reach = 0;
  for (const score of scores) {
    reach += score;
    for (let s = reach; s >= 0; s--) {
      const without = chances[s] ?? 0;
      chances[s] = (without + (s >= score ? (chances[s - score] ?? 0) : 0)) / 2;
    }
  }
  for (let s = limit - 1; s >= 0; s--) chances[s] = (chances[s] ?? 0) + (chances[s + 1] ?? 0);
  return chances;
}

/** P(T >= t), t = 0..n(n+1)/2, for the signed-rank statistic T of n values without ties. */
function untiedTail(n: number): Float64Array {
  let tail = untiedTails.get(n);
  if (!tail) {
    tail = sumTail(Array.from({ length: n }, (_, i) => i + 1));
    untiedTails.set(n, tail);
  }
  return tail;
}

/**
 * P-value of "the differences lie above `shift`" (symmetric about a larger value), against "not".
 * Differences equal to the shift are ranked with the others and then dropped, so that evidence does
 * not grow because a difference shrinks to the shift: J. W. Pratt, "Remarks on Zeros and Ties in the
 * Wilcoxon Signed Rank Procedures", J. Amer. Statist. Assoc. 54(287), 1959
 * (https://doi.org/10.1080/01621459.1959.10501526). Equal distances get midranks.
 * Exact given the ranks for up to 60 differences, then the normal approximation with the variance
 * of those ranks and continuity correction. 1 where no difference is left.
 */
export function signedRankUpperTail(differences: readonly number[], shift: number): number {
  const signed = differences.map((difference) => difference - shift);
  const ranks = doubledMidranks(signed.map(Math.abs));
  const scores = ranks.filter((_, i) => signed[i] !== 0);
  let sum = 0;
  for (const [i, rank] of ranks.entries()) if ((signed[i] ?? 0) > 0) sum += rank;
  const n = differences.length;
  if (n > EXACT_LIMIT) {
    let mean = 0;
    let variance = 0;
    for (const score of scores) {
      mean += score / 2;
      variance += (score * score) / 4;
    }
    // The scores are doubled ranks: half a rank is 1. Without any left this is -1 / 0, so 1.
    return normalUpperTail((sum - 1 - mean) / Math.sqrt(variance));
  }
  const untied = scores.length === n && new Set(ranks).size === n;
  return (untied ? untiedTail(n)[sum / 2] : sumTail(scores)[sum]) ?? 0;
}

/**
 * Largest c with P(T <= c - 1) <= alpha: how many Walsh averages may be cut off at one end for a
 * one-sided bound of level 1 - alpha. 0 where the sample is too small for that level.
 */
function criticalCount(n: number, alpha: number): number {
  if (alpha <= 0) return 0;
  const averages = (n * (n + 1)) / 2;
  if (n > EXACT_LIMIT) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return Math.max(0, Math.floor(averages / 2 + 0.5 - normalUpperQuantile(alpha) * spread));
  }
  // T is symmetric: P(T <= c - 1) = P(T >= averages - c + 1).
  const tail = untiedTail(n);
  let count = 0;
  while (count < averages && (tail[averages - count] ?? 1) <= alpha) count++;
  return count;
}

/**
 * The same statistic in standard deviations from what it is if the differences lie about `shift`:
 * positive where they lie above. Normal approximation (Hollander & Wolfe 1999, 3.1), for weighing
 * rather than for a p-value.
 */
export function signedRankEvidence(differences: readonly number[], shift: number): number {
  const moved = differences.map((value) => value - shift);
  const ranks = doubledMidranks(moved.map(Math.abs));
  let excess = 0;
  let squares = 0;
  for (const [i, value] of moved.entries()) {
    const rank = (ranks[i] ?? 0) / 2;
    excess += Math.sign(value) * rank;
    squares += value === 0 ? 0 : rank * rank;
  }
  return squares > 0 ? excess / Math.sqrt(squares) : 0;
}

/** The means of all pairs of values, each value with itself included; ascending. */
function walshAverages(values: readonly number[]): Float64Array {
  const n = values.length;
  const averages = new Float64Array((n * (n + 1)) / 2);
  let next = 0;
  for (const [i, value] of values.entries())
    for (let j = 0; j <= i; j++) averages[next++] = (value + (values[j] ?? 0)) / 2;
  return averages.sort();
}

export interface SignedRankInterval {
  /** Hodges-Lehmann: the median of the Walsh averages. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Centre of the differences, with a lower bound of level 1 - alphaLow and an upper one of level
 * 1 - alphaHigh (each 0 <= alpha <= 0.5) by inverting the test (Tukey; Hollander & Wolfe 1999,
 * section 3.3): shifts below `low` are those that the test rejects at alphaLow. A bound is infinite
 * where the sample is too small for its level. At least one difference.
 */
export function signedRankInterval(
  differences: readonly number[],
  alphaLow: number,
  alphaHigh: number,
): SignedRankInterval {
  const n = differences.length;
  const averages = walshAverages(differences);
  const upper = averages[averages.length >> 1] ?? Number.NaN;
  const lower = averages[(averages.length - 1) >> 1] ?? Number.NaN;
  const cutLow = criticalCount(n, alphaLow);
  const cutHigh = criticalCount(n, alphaHigh);
  return {
    estimate: lower + (upper - lower) / 2,
    low: averages[cutLow - 1] ?? Number.NEGATIVE_INFINITY,
    high: cutHigh > 0 ? (averages[averages.length - cutHigh] ?? 0) : Number.POSITIVE_INFINITY,
  };
}

/** Smallest p-value that a signed-rank test of n differences can give: all lie above the shift. */
export function smallestSignedRankPValue(n: number): number {
  return 2 ** -n;
}
