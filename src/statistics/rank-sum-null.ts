/**
 * What the rank-sum statistic U looks like when the two samples come from one distribution:
 * exact, kept per pair of sample sizes (and per pattern of ties), and the normal approximation
 * beyond. U counts the pairs in which the second sample's value is the larger, ties by half.
 */
import { normalUpperQuantile, normalUpperTail } from './normal.js';

/** Up to here every count of arrangements is below 2^53, so the exact distribution is exact. */
const EXACT_LIMIT = 50;
const EXACT_TIED_LIMIT = 40;
const KEPT_PATTERNS = 512;

const tails = new Map<number, Float64Array>();
const tiedTails = new Map<string, Float64Array>();
const criticalCounts = new Map<number, Map<number, number>>();

const sizesKey = (n: number, m: number) => n * 2 ** 24 + m;

/** Turns counts of arrangements into P(statistic >= index). */
function upperTail(counts: Float64Array): Float64Array {
  const tail = new Float64Array(counts.length + 1);
  for (let i = counts.length - 1; i >= 0; i--) tail[i] = (tail[i + 1] ?? 0) + (counts[i] ?? 0);
  const all = tail[0] ?? 1;
  return tail.map((value) => value / all);
}

/**
 * Counts the subsets of `size` of the given integer scores by their sum: the shift algorithm of
 * B. Streitberg & J. Röhmel, "Exact Distributions for Permutation and Rank Tests", Statistical
 * Software Newsletter 12(1), 1986. Polynomial where listing all arrangements would not be.
 */
function subsetSums(scores: readonly number[], size: number): Float64Array {
  const limit = scores.reduce((sum, score) => sum + score, 0);
  const counts = Array.from({ length: size + 1 }, () => new Float64Array(limit + 1));
  if (counts[0]) counts[0][0] = 1;
  let reach = 0;
  for (const score of scores) {
    reach += score;
    for (let k = size; k > 0; k--) {
      const to = counts[k] ?? new Float64Array();
      const from = counts[k - 1] ?? new Float64Array();
      for (let sum = reach; sum >= score; sum--)
        to[sum] = (to[sum] ?? 0) + (from[sum - score] ?? 0);
    }
  }
  return counts[size] ?? new Float64Array();
}

/** P(U >= u), u = 0..nm, without ties; `n` values in the first sample, `m` in the second. */
function untiedTail(n: number, m: number): Float64Array {
  const key = sizesKey(n, m);
  const known = tails.get(key);
  if (known) return known;
  const ranks = Array.from({ length: n + m }, (_, i) => i + 1);
  const least = (m * (m + 1)) / 2;
  const tail = upperTail(subsetSums(ranks, m).slice(least, least + n * m + 1));
  tails.set(key, tail);
  return tail;
}

/** P(2U >= u), u = 0..2nm, for tie groups of the given sizes, ascending by value. */
function tiedTail(n: number, m: number, groups: readonly number[]): Float64Array {
  const key = `${n} ${groups.join(' ')}`;
  const known = tiedTails.get(key);
  if (known) return known;
  const doubledRanks: number[] = [];
  for (const size of groups) {
    const doubledMidrank = 2 * doubledRanks.length + size + 1;
    for (let i = 0; i < size; i++) doubledRanks.push(doubledMidrank);
  }
  const least = m * (m + 1);
  const tail = upperTail(subsetSums(doubledRanks, m).slice(least, least + 2 * n * m + 1));
  if (tiedTails.size >= KEPT_PATTERNS) tiedTails.clear();
  tiedTails.set(key, tail);
  return tail;
}

/** Normal approximation with continuity and tie correction (Hollander & Wolfe 1999, 4.1). */
function approximateTail(n: number, m: number, u: number, groups: readonly number[]): number {
  const all = n + m;
  let ties = 0;
  for (const size of groups) ties += size ** 3 - size;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (variance <= 0) return 1;
  return normalUpperTail((u - 0.5 - (n * m) / 2) / Math.sqrt(variance));
}

/**
 * P(U >= u) under the null hypothesis for samples of n and m values.
 * `groups` are the sizes of the groups of equal values, ascending by value; empty without ties.
 * Exact for up to 50 values (40 with ties), else the normal approximation.
 */
export function rankSumUpperTail(
  n: number,
  m: number,
  u: number,
  groups: readonly number[],
): number {
  if (groups.length === 0) {
    if (n + m <= EXACT_LIMIT) return untiedTail(n, m)[Math.ceil(u)] ?? 0;
  } else if (n + m <= EXACT_TIED_LIMIT) {
    return tiedTail(n, m, groups)[Math.round(2 * u)] ?? 0;
  }
  return approximateTail(n, m, u, groups);
}

/**
 * Largest c with P(U <= c - 1) <= alpha: how many of the pairwise differences may be cut off at
 * one end for a one-sided confidence bound of level 1 - alpha. 0 where the samples are too small
 * for that level. Without ties (Hollander & Wolfe 1999, section 4.3).
 */
export function criticalCount(n: number, m: number, alpha: number): number {
  let counts = criticalCounts.get(alpha);
  if (!counts) {
    if (criticalCounts.size >= KEPT_PATTERNS) criticalCounts.clear();
    counts = new Map();
    criticalCounts.set(alpha, counts);
  }
  const key = sizesKey(n, m);
  let count = counts.get(key);
  if (count === undefined) {
    count = findCriticalCount(n, m, alpha);
    counts.set(key, count);
  }
  return count;
}

function findCriticalCount(n: number, m: number, alpha: number): number {
  if (n + m > EXACT_LIMIT) {
    const spread = Math.sqrt((n * m * (n + m + 1)) / 12);
    return Math.max(0, Math.floor((n * m) / 2 - normalUpperQuantile(alpha) * spread));
  }
  // U is symmetric: P(U <= c - 1) = P(U >= nm - c + 1).
  const tail = untiedTail(n, m);
  let count = 0;
  while (count < n * m && (tail[n * m - count] ?? 1) <= alpha) count++;
  return count;
}

/** Smallest p-value that a one-sided rank-sum test of n and m values can give: 1 / C(n+m, n). */
export function smallestPValue(n: number, m: number): number {
  let p = 1;
  for (let i = 1; i <= Math.min(n, m); i++) p *= i / (Math.max(n, m) + i);
  return p;
}
