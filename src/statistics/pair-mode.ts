/**
 * The shift between two samples taken in turns, by the main mode of all their pairwise
 * differences. Made for machines that jump between states: a pair whose sides were measured in
 * different states lies far from the mode and has no say, where a mean or a median gives way.
 */
import { medianDifference, medianDistance } from './pair-median.js';
import { DEVIATION_SCALE } from './spread.js';

const FEWEST_ROUNDS = 4;
/** Half-width that is right for the density of 20 rounds of two states; it narrows with the root of rounds. */
const WIDTH_AT_TWENTY = 0.2;
const NARROWEST = 0.01;
/** Wider than this many robust standard deviations the biweight is hardly robust. */
const WIDEST = 4.685;
/** Of the window here: wide enough not to lock on the wrong pair of states. */
const WIDTH_FACTOR = 2.6;
const MOST_STEPS = 12;
const SMALLEST_STEP = 5e-5;

export interface PairMode {
  /** Of head against base: the logarithm of their ratio where both are logarithms. */
  readonly shift: number;
  /** Robust standard deviation of all pairwise differences: large where there are several states. */
  readonly spread: number;
  /** False where no pair lies near the median of them all: then that is the shift, and means little. */
  readonly hasMode: boolean;
}

/** Half-width of a window for n rounds whose pairwise differences have this spread. */
export function windowFor(n: number, spread: number, factor: number): number {
  const unit = WIDTH_AT_TWENTY * Math.sqrt(20 / n);
  return Math.max(NARROWEST, Math.min(unit * factor, Math.max(NARROWEST, WIDEST * spread)));
}

/**
 * Tukey's biweight mean of the pairwise differences within `width` of it, found from `start`.
 * A. E. Beaton & J. W. Tukey, "The Fitting of Power Series, Meaning Polynomials, Illustrated on
 * Band-Spectroscopic Data", Technometrics 16(2), 1974
 * (https://doi.org/10.1080/00401706.1974.10489171).
 */
function biweightMean(
  base: Float64Array,
  head: Float64Array,
  start: number,
  width: number,
): number | undefined {
  const n = base.length;
  let centre = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    let weights = 0;
    let moments = 0;
    let from = 0;
    for (let i = 0; i < n; i++) {
      const origin = (base[i] ?? 0) + centre;
      while (from < n && (head[from] ?? 0) - origin <= -width) from++;
      for (let j = from; j < n; j++) {
        const u = ((head[j] ?? 0) - origin) / width;
        if (u >= 1) break;
        const v = 1 - u * u;
        weights += v * v;
        moments += v * v * u;
      }
    }
    if (weights === 0) return undefined;
    const move = (width * moments) / weights;
    centre += move;
    if (Math.abs(move) < SMALLEST_STEP) break;
  }
  return centre;
}

/**
 * Shift of head against base. Both are LOGARITHMS of finite values, one a round. Undefined for fewer
 * than four rounds and for sides of different length.
 *
 * The start is the median of all pairwise differences (J. L. Hodges & E. L. Lehmann, Ann. Math.
 * Statist. 34(2), 1963, https://doi.org/10.1214/aoms/1177704172), which is symmetric in the sides.
 */
export function pairMode(base: readonly number[], head: readonly number[]): PairMode | undefined {
  const n = base.length;
  if (n < FEWEST_ROUNDS || head.length !== n) return undefined;
  const from = Float64Array.from(base).sort();
  const to = Float64Array.from(head).sort();
  const start = medianDifference(from, to);
  const spread = DEVIATION_SCALE * medianDistance(from, to, start);
  const mode = biweightMean(from, to, start, windowFor(n, spread, WIDTH_FACTOR));
  return { shift: mode ?? start, spread, hasMode: mode !== undefined };
}
