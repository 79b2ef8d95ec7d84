/**
 * The shift between two samples taken in turns, by the main mode of all their pairwise
 * differences. Made for machines that jump between states: a pair whose sides were measured in
 * different states lies far from the mode and has no say, where a mean or a median gives way.
 */
import { medianDifference, medianDistance } from './pair-median.js';
import { DEVIATION_SCALE } from './spread.js';

const FEWEST_ROUNDS = 4;
/** Half-widths of the windows tried, as multiples of one that narrows with the root of rounds. */
const WIDTH_FACTORS = [1, 1.6, 2.6, 4.2];
const WIDTH_AT_TWENTY = 0.2;
const NARROWEST = 0.01;
/** Wider than this many robust standard deviations the biweight is hardly robust. */
const WIDEST = 4.685;
const MOST_STEPS = 12;
const SMALLEST_STEP = 5e-5;
const LEAST_SLOPE = 1e-9;
/** On the scale of logarithms, a factor of e: such a window has found no mode. */
const LARGEST_ERROR = 1;

export interface PairMode {
  /** Of head against base: the logarithm of their ratio where both are logarithms. */
  readonly shift: number;
  /** For n - 1 degrees of freedom. Infinity where no window found a mode: shift is the median. */
  readonly standardError: number;
  /** Robust standard deviation of all pairwise differences: large where there are several states. */
  readonly spread: number;
}

/** One side of the rounds, ascending, with the round that each value came from. */
interface Side {
  readonly values: Float64Array;
  readonly rounds: Int32Array;
}

function sideOf(values: readonly number[]): Side {
  const rounds = new Int32Array(values.length).map((_, i) => i);
  rounds.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  return { values: Float64Array.from(rounds, (round) => values[round] ?? 0), rounds };
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
): number {
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
    if (weights === 0) break;
    const move = (width * moments) / weights;
    centre += move;
    if (Math.abs(move) < SMALLEST_STEP) break;
  }
  return centre;
}

/**
 * Standard error of the biweight mean `centre`, from the influence of each round: that of its head
 * value plus that of its base value, which also have in common what happened in that round.
 * Undefined where the window holds no mode.
 * P. J. Huber & E. M. Ronchetti, "Robust Statistics", 2nd ed. 2009, sections 1.3 and 3.2; for
 * statistics of pairs: A. W. van der Vaart, "Asymptotic Statistics", 1998, chapter 12.
 */
function errorOf(base: Side, head: Side, centre: number, width: number): number | undefined {
  const n = base.values.length;
  const influence = new Float64Array(n);
  let slope = 0;
  let from = 0;
  for (let i = 0; i < n; i++) {
    const origin = (base.values[i] ?? 0) + centre;
    let own = 0;
    while (from < n && (head.values[from] ?? 0) - origin <= -width) from++;
    for (let j = from; j < n; j++) {
      const u = ((head.values[j] ?? 0) - origin) / width;
      if (u >= 1) break;
      const v = 1 - u * u;
      const pull = u * v * v;
      slope += v * (1 - 5 * u * u);
      own += pull;
      const round = head.rounds[j] ?? 0;
      influence[round] = (influence[round] ?? 0) + pull;
    }
    const round = base.rounds[i] ?? 0;
    influence[round] = (influence[round] ?? 0) + own;
  }
  slope /= n * n * width;
  if (slope <= LEAST_SLOPE) return undefined;
  let squares = 0;
  for (const pull of influence) squares += (pull / (n * slope)) ** 2;
  return Math.sqrt(squares / ((n - 1) * n));
}

/** The half-widths to try, ascending and without repetition. */
function widthsFor(n: number, spread: number): readonly number[] {
  const unit = WIDTH_AT_TWENTY * Math.sqrt(20 / n);
  const widest = Math.max(NARROWEST, WIDEST * spread);
  const widths = WIDTH_FACTORS.map((g) => Math.max(NARROWEST, Math.min(unit * g, widest)));
  return [...new Set(widths)];
}

/**
 * Shift of head against base, with its standard error. Both are LOGARITHMS of finite values, in
 * the order of the rounds: base[r] and head[r] were measured side by side. Undefined for fewer than
 * four rounds and for sides of different length.
 *
 * The start is the median of all pairwise differences (J. L. Hodges & E. L. Lehmann, Ann. Math.
 * Statist. 34(2), 1963, https://doi.org/10.1214/aoms/1177704172), which is symmetric in the sides.
 * Of several windows about it the one with the least standard error is kept.
 */
export function pairMode(base: readonly number[], head: readonly number[]): PairMode | undefined {
  const n = base.length;
  if (n < FEWEST_ROUNDS || head.length !== n) return undefined;
  const from = sideOf(base);
  const to = sideOf(head);
  const start = medianDifference(from.values, to.values);
  const spread = DEVIATION_SCALE * medianDistance(from.values, to.values, start);
  let shift = start;
  let least = LARGEST_ERROR;
  let found = false;
  for (const width of widthsFor(n, spread)) {
    const centre = biweightMean(from.values, to.values, start, width);
    const error = errorOf(from, to, centre, width);
    if (error === undefined || error >= least) continue;
    shift = centre;
    least = error;
    found = true;
  }
  return { shift, standardError: found ? least : Number.POSITIVE_INFINITY, spread };
}
