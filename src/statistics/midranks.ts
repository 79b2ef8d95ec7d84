/** Ranks of a sample whose values may be equal. */

/**
 * Twice the rank (from 1) of each value, in the order of the values; equal values share the mean
 * of their ranks. Doubled, so that they are whole numbers.
 */
export function doubledMidranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i);
  order.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++;
    for (const i of order.slice(start, end)) ranks[i] = start + end + 1;
    start = end;
  }
  return ranks;
}
