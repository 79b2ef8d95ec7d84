import { strongestChangePoint } from '../statistics/change-point.js';

/** How surprising a change of level must be to be marked. */
const LEVEL = 0.05;
const FEWEST_RUNS = 8;

/** Indexes of the first values of new levels, ascending: the strongest, then those on either side of it. */
export function changePointsOf(values: readonly number[]): readonly number[] {
  if (values.length < FEWEST_RUNS) return [];
  const found = strongestChangePoint(values);
  if (found === undefined || found.pValue >= LEVEL) return [];
  const before = changePointsOf(values.slice(0, found.index));
  const after = changePointsOf(values.slice(found.index)).map((index) => index + found.index);
  return [...before, found.index, ...after];
}
