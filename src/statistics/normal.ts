/**
 * The standard normal distribution, to about 1e-13 relative also far out in the tail.
 * Only what the large-sample approximation of rank tests needs.
 */

const SERIES_LIMIT = 3;
const FRACTION_DEPTH = 120;

/**
 * P(Z > z) for a standard normal Z.
 * Taylor series near the centre, the continued fraction of Mills' ratio in the tail:
 * G. Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004
 * (https://doi.org/10.18637/jss.v011.i04); Abramowitz & Stegun 26.2.11 and 26.2.14.
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > SERIES_LIMIT) {
    let fraction = z;
    for (let k = FRACTION_DEPTH; k > 0; k--) fraction = z + k / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * Number.EPSILON; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The z with P(Z > z) = tail, for 0 < tail <= 0.5, by bisection: asked for once a sample size. */
export function normalUpperQuantile(tail: number): number {
  let low = 0;
  let high = 40;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (normalUpperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
