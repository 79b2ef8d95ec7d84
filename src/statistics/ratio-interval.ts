/**
 * Distribution-free estimates of the ratio between two samples from all pairwise ratios
 * second/first, without listing them: n + m steps a bisection, also for large samples.
 */
import { criticalCount } from './rank-sum-null.js';

/** Stops where the bracket is this narrow relative to its place: far below what is shown. */
const PRECISION = 1e-9;

/** How many pairs have second <= ratio x first. Both ascending. */
function pairsAtMost(first: readonly number[], second: readonly number[], ratio: number): number {
  let count = 0;
  let j = 0;
  for (let i = 0; i < first.length; i++) {
    const limit = (first[i] ?? 0) * ratio;
    while (j < second.length && (second[j] ?? 0) <= limit) j++;
    count += j;
  }
  return count;
}

/**
 * The k-th smallest (from 1) of all ratios second/first, to a relative 1e-9.
 * Both samples ascending, not empty, all values > 0; 1 <= k <= n x m.
 */
export function kthRatio(first: readonly number[], second: readonly number[], k: number): number {
  let low = (second[0] ?? 1) / (first[first.length - 1] ?? 1);
  let high = (second[second.length - 1] ?? 1) / (first[0] ?? 1);
  // Tried before bisecting: the ends are exact, and pairs on them are common (equal samples).
  if (pairsAtMost(first, second, low) >= k) return low;
  while (high - low > PRECISION * high) {
    const middle = (low + high) / 2;
    if (pairsAtMost(first, second, middle) >= k) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Confidence interval of the ratio second/first by inverting the rank-sum test (Moses), with
 * `alpha` at either end: 0.025 gives 95 %. The widest ratios where the samples are too small for it.
 * Both samples ascending, not empty, all values > 0.
 * M. Hollander & D. A. Wolfe, "Nonparametric Statistical Methods", 2nd ed. 1999, section 4.3;
 * applied to logarithms, so that shifts are ratios.
 */
export function ratioInterval(
  first: readonly number[],
  second: readonly number[],
  alpha: number,
): { readonly low: number; readonly high: number } {
  const pairs = first.length * second.length;
  const cut = Math.max(1, criticalCount(first.length, second.length, alpha));
  return {
    low: kthRatio(first, second, cut),
    high: kthRatio(first, second, pairs - cut + 1),
  };
}

/**
 * Hodges-Lehmann estimate of the ratio second/first: the median of all pairwise ratios, on the
 * scale of logarithms. Both samples ascending, not empty, all values > 0.
 * J. L. Hodges & E. L. Lehmann, "Estimates of Location Based on Rank Tests", Ann. Math. Statist.
 * 34(2), 1963 (https://doi.org/10.1214/aoms/1177704172).
 */
export function hodgesLehmannRatio(first: readonly number[], second: readonly number[]): number {
  const pairs = first.length * second.length;
  const lower = kthRatio(first, second, Math.ceil(pairs / 2));
  if (pairs % 2 === 1) return lower;
  return Math.sqrt(lower * kthRatio(first, second, Math.floor(pairs / 2) + 1));
}
