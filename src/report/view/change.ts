/** The two sides of a comparison in one number each, and what lies between them. */

/** The middle of the samples, or the mean of the two in the middle; undefined where there is none. */
export function median(samples: readonly number[]): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}

/** The estimated change where there is one, else that of the medians; undefined from nothing or from base 0. */
export function changeOf(
  base: number | undefined,
  head: number | undefined,
  estimated: number | undefined,
): number | undefined {
  if (estimated !== undefined && Number.isFinite(estimated)) return asChange(estimated);
  if (base === undefined || head === undefined) return undefined;
  if (base === head) return 0;
  return Number.isFinite(head / base) ? asChange(head / base) : undefined;
}

/** A ratio of 1.281 as a change of 0.281, without the digits that nobody measured. */
export function asChange(ratio: number): number {
  return Number((ratio - 1).toPrecision(12));
}
