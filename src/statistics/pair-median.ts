/**
 * Medians over all pairwise differences of two samples, without listing them: the differences
 * below a limit are counted in one walk along both sorted samples, and the limit is bisected.
 * D. B. Johnson & T. Mizoguchi, "Selecting the Kth Element in X + Y and X_1 + ... + X_m", SIAM J.
 * Comput. 7(2), 1978 (https://doi.org/10.1137/0207013), with bisection for their selection.
 */

/** Where the bracket is this narrow, the next difference in it is taken. */
const PRECISION = 1e-12;

/** A multiset too large to list: how many of its values are <= x, and the least value > x. */
interface Counted {
  readonly size: number;
  atMost(x: number): number;
  leastAbove(x: number): number;
}

/** Median, the mean of both middle values where their number is even; `low` is below all values. */
function medianOfCounted(values: Counted, low: number, high: number): number {
  const rank = Math.ceil(values.size / 2);
  let below = low;
  let above = high;
  while (above - below > PRECISION) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) break;
    if (values.atMost(middle) >= rank) above = middle;
    else below = middle;
  }
  const lower = values.leastAbove(below);
  // The upper middle value lies in the same bracket, or is the next one behind it.
  if (values.size % 2 === 1 || values.atMost(above) > rank) return lower;
  return lower + (values.leastAbove(above) - lower) / 2;
}

/** Median of all differences head - base. Both ascending, of one length, not empty. */
export function medianDifference(base: Float64Array, head: Float64Array): number {
  const n = base.length;
  /** Visits for each base value the number of head values with head - base <= x. */
  const walk = (x: number, visit: (baseValue: number, count: number) => void) => {
    let count = 0;
    for (const baseValue of base) {
      while (count < n && (head[count] ?? 0) - baseValue <= x) count++;
      visit(baseValue, count);
    }
  };
  const differences: Counted = {
    size: n * n,
    atMost(x) {
      let all = 0;
      walk(x, (_, count) => {
        all += count;
      });
      return all;
    },
    leastAbove(x) {
      let least = Number.POSITIVE_INFINITY;
      walk(x, (baseValue, count) => {
        if (count < n) least = Math.min(least, (head[count] ?? 0) - baseValue);
      });
      return least;
    },
  };
  const least = (head[0] ?? 0) - (base[n - 1] ?? 0);
  const most = (head[n - 1] ?? 0) - (base[0] ?? 0);
  return medianOfCounted(differences, least - 1, most);
}

/** Median of all |head - base - centre|. Both ascending, of one length, not empty. */
export function medianDistance(base: Float64Array, head: Float64Array, centre: number): number {
  const n = base.length;
  /** Visits for each base value the head values at a distance of at most x: from..to - 1. */
  const walk = (x: number, visit: (baseValue: number, from: number, to: number) => void) => {
    let from = 0;
    let to = 0;
    for (const baseValue of base) {
      while (from < n && (head[from] ?? 0) - baseValue - centre < -x) from++;
      while (to < n && (head[to] ?? 0) - baseValue - centre <= x) to++;
      visit(baseValue, from, to);
    }
  };
  const distances: Counted = {
    size: n * n,
    atMost(x) {
      let all = 0;
      walk(x, (_, from, to) => {
        all += to - from;
      });
      return all;
    },
    leastAbove(x) {
      let least = Number.POSITIVE_INFINITY;
      walk(x, (baseValue, from, to) => {
        if (from > 0) least = Math.min(least, centre - ((head[from - 1] ?? 0) - baseValue));
        if (to < n) least = Math.min(least, (head[to] ?? 0) - baseValue - centre);
      });
      return least;
    },
  };
  const least = (head[0] ?? 0) - (base[n - 1] ?? 0) - centre;
  const most = (head[n - 1] ?? 0) - (base[0] ?? 0) - centre;
  return medianOfCounted(distances, -Number.MIN_VALUE, Math.max(Math.abs(least), Math.abs(most)));
}
