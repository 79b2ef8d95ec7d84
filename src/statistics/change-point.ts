/** Where in a series its level changed, if it did. */
import { doubledMidranks } from './midranks.js';

const FEWEST_VALUES = 6;
/** How surprising a change of level must be to be marked, which judges nothing. */
const MARKED_LEVEL = 0.05;
const FEWEST_MARKED = 8;

export interface ChangePoint {
  /** Of the first value of the second part. */
  readonly index: number;
  readonly pValue: number;
}

/**
 * The strongest single shift of level in the series, and how surprising one as strong would be in
 * a series without any. Equal values get midranks. The p-value is an approximation, on the safe
 * side for short series. Undefined for fewer than six values and where all are equal.
 * A. N. Pettitt, "A Non-parametric Approach to the Change-point Problem", Applied Statistics
 * 28(2), 1979 (https://doi.org/10.2307/2346729).
 */
export function strongestChangePoint(values: readonly number[]): ChangePoint | undefined {
  const n = values.length;
  if (n < FEWEST_VALUES) return undefined;
  let sum = 0;
  let strongest = 0;
  let index = 0;
  for (const [k, doubledRank] of doubledMidranks(values).entries()) {
    sum += doubledRank - (n + 1);
    if (Math.abs(sum) <= strongest) continue;
    strongest = Math.abs(sum);
    index = k + 1;
  }
  if (strongest === 0) return undefined;
  return { index, pValue: Math.min(1, 2 * Math.exp((-6 * strongest ** 2) / (n ** 3 + n ** 2))) };
}

/** Indexes of the first values of new levels, ascending: the strongest, then those on either side of it. */
export function changePointsOf(values: readonly number[]): readonly number[] {
  if (values.length < FEWEST_MARKED) return [];
  const found = strongestChangePoint(values);
  if (found === undefined || found.pValue >= MARKED_LEVEL) return [];
  const before = changePointsOf(values.slice(0, found.index));
  const after = changePointsOf(values.slice(found.index)).map((index) => index + found.index);
  return [...before, found.index, ...after];
}
