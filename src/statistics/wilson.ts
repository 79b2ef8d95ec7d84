/**
 * Bounds of a chance by how often something was counted, which hold also where it never or always was.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", J. Am. Stat.
 * Assoc. 22(158), 1927, https://doi.org/10.1080/01621459.1927.10502953.
 */
import { normalUpperQuantile } from './normal.js';

export interface ShareBounds {
  readonly low: number;
  readonly high: number;
}

/** `count` of `trials` (at least one); each bound is missed with the chance `tail` at most, about. */
export function wilsonBounds(count: number, trials: number, tail: number): ShareBounds {
  const z = normalUpperQuantile(tail);
  const share = count / trials;
  const square = (z * z) / trials;
  const centre = share + square / 2;
  const room = z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return {
    low: count === 0 ? 0 : (centre - room) / (1 + square),
    high: count === trials ? 1 : (centre + room) / (1 + square),
  };
}
