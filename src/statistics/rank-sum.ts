/**
 * The one-sided Mann-Whitney (Wilcoxon rank-sum) test of a ratio.
 * Asks: is the second sample larger than `factor` times the first?
 */
import { rankSumUpperTail } from './rank-sum-null.js';

/**
 * P-value of "second is stochastically larger than factor x first", against "not larger".
 * Both samples ascending and not empty, values >= 0, factor > 0. Exact for up to 50 values (40 with
 * ties), otherwise the normal approximation with tie and continuity correction.
 * H. B. Mann & D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", Ann. Math. Statist. 18(1), 1947 (https://doi.org/10.1214/aoms/1177730491).
 */
export function ratioExceedsPValue(
  first: readonly number[],
  second: readonly number[],
  factor: number,
): number {
  const n = first.length;
  const m = second.length;
  const groups: number[] = [];
  let tied = false;
  let doubledU = 0;
  let i = 0;
  let j = 0;
  while (i < n || j < m) {
    const a = i < n ? (first[i] ?? 0) * factor : Number.POSITIVE_INFINITY;
    const b = j < m ? (second[j] ?? 0) : Number.POSITIVE_INFINITY;
    const value = Math.min(a, b);
    const firstBefore = i;
    const secondBefore = j;
    while (i < n && (first[i] ?? 0) * factor === value) i++;
    while (j < m && second[j] === value) j++;
    doubledU += (j - secondBefore) * (firstBefore + i);
    const size = i - firstBefore + (j - secondBefore);
    groups.push(size);
    tied ||= size > 1;
  }
  return rankSumUpperTail(n, m, doubledU / 2, tied ? groups : []);
}
