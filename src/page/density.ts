/** How samples are spread: a kernel density estimate, for a plot. */

export interface Density {
  /** Ascending, in the unit of the samples. */
  readonly x: readonly number[];
  /** One curve a list of samples, per unit of x. */
  readonly curves: readonly (readonly number[])[];
}

const POINTS = 128;
/** Below that the heights are no numbers any more. */
const LEAST_RANGE = 1e-290;
/** Of its bandwidths beyond the outermost sample, where a curve has all but ended. */
const TAIL = 3;

/**
 * Gaussian kernel with the bandwidth of B. W. Silverman, "Density Estimation for Statistics and Data Analysis", 1986,
 * equation 3.31, all lists over one x. Undefined where there is nothing to spread: fewer than two values in all, or all
 * of them equal.
 */
export function densityOf(lists: readonly (readonly number[])[]): Density | undefined {
  const all = lists.flat();
  const low = Math.min(...all);
  const high = Math.max(...all);
  if (all.length < 2 || !(high - low > LEAST_RANGE)) return undefined;
  const bandwidths = lists.map((samples) => bandwidthOf(samples, high - low));
  const tail = TAIL * Math.max(...bandwidths);
  const step = (high - low + 2 * tail) / (POINTS - 1);
  const x = Array.from({ length: POINTS }, (_, i) => low - tail + i * step);
  return { x, curves: lists.map((samples, i) => curve(samples, bandwidths[i] ?? 1, x)) };
}

function bandwidthOf(samples: readonly number[], range: number): number {
  const n = samples.length;
  // What does not vary is drawn as a spike of some width.
  const least = range / 60;
  if (n < 2) return least;
  const mean = samples.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(samples.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1));
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(n - 1, Math.floor(share * n))] ?? mean;
  const spread = Math.min(deviation, (at(0.75) - at(0.25)) / 1.34 || deviation);
  return Math.max(0.9 * spread * n ** -0.2, least);
}

function curve(
  samples: readonly number[],
  bandwidth: number,
  x: readonly number[],
): readonly number[] {
  const scale = 1 / (Math.max(1, samples.length) * bandwidth * Math.sqrt(2 * Math.PI));
  return x.map(
    (at) =>
      scale * samples.reduce((sum, v) => sum + Math.exp(-0.5 * ((at - v) / bandwidth) ** 2), 0),
  );
}
