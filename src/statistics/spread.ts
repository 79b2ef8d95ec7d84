/** How far values lie apart, unmoved by outliers of up to half of them. */
import { medianOfSorted, sorted } from './order.js';

/** Makes the median absolute deviation of normal values estimate their standard deviation. */
export const DEVIATION_SCALE = 1.4826;

/**
 * 1.4826 x the median absolute deviation about the median; 0 for fewer than two values.
 * F. R. Hampel, "The Influence Curve and its Role in Robust Estimation", J. Amer. Statist. Assoc.
 * 69(346), 1974 (https://doi.org/10.1080/01621459.1974.10482962).
 */
export function robustSpread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = medianOfSorted(sorted(values));
  return DEVIATION_SCALE * medianOfSorted(sorted(values.map((value) => Math.abs(value - centre))));
}
