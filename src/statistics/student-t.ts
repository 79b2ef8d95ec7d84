/**
 * Student's t distribution, to about 1e-12 relative also far out in the tail, for 1 to 1e6 degrees
 * of freedom. Only what confidence bounds need: the upper tail and its inverse.
 */

const MOST_FRACTION_TERMS = 20_000;
const MOST_STEPS = 200;
const KEPT_QUANTILES = 512;

/** From here on the series of gammaRatio is exact to double precision. */
const SERIES_FROM = 20;
/** (B_k(1/2) - B_k) / (k (k - 1)) for k = 2, 4, 6, 8, 10: DLMF 5.11.8 with 24.4.27. */
const SERIES = [-1 / 8, 1 / 192, -1 / 640, 17 / 14_336, -31 / 18_432];

const quantiles = new Map<string, number>();

/**
 * Gamma(a + 1/2) / Gamma(a) for a > 0: the difference of two Stirling series (DLMF 5.11.8),
 * reached for small a by Gamma(a + 1) = a Gamma(a) (DLMF 5.5.1). A difference of two logarithms
 * of Gamma would lose nine digits at a million degrees of freedom.
 */
function gammaRatio(a: number): number {
  let shifted = a;
  let factor = 1;
  for (; shifted < SERIES_FROM; shifted++) factor *= shifted / (shifted + 0.5);
  let power = 1 / shifted;
  let series = 0;
  for (const coefficient of SERIES) {
    series += coefficient * power;
    power /= shifted * shifted;
  }
  return factor * Math.sqrt(shifted) * Math.exp(series);
}

/**
 * The continued fraction of the incomplete beta function, DLMF 8.17.22, without the factor before
 * it. Converges fast for x < (a + 1) / (a + b + 2). Evaluated forwards, until it no longer changes,
 * by the method of W. J. Lentz (Applied Optics 15(3), 1976, https://doi.org/10.1364/AO.15.000668).
 */
function betaFraction(x: number, a: number, b: number): number {
  let fraction = 1;
  let numerators = 1;
  let denominators = 0;
  for (let k = 1; k < MOST_FRACTION_TERMS; k++) {
    const m = k >> 1;
    const term =
      k % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominators = 1 / (1 + term * denominators);
    numerators = 1 + term / numerators;
    const change = numerators * denominators;
    fraction *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return 1 / fraction;
}

/** (1 + t^2 / df)^-(df / 2), without loss where t^2 / df is small. */
const decay = (t: number, df: number) => Math.exp((-df / 2) * Math.log1p((t * t) / df));

/** The density at t. Abramowitz & Stegun 26.7.1 differentiated. */
function density(t: number, df: number): number {
  const scale = gammaRatio(df / 2) / Math.sqrt(df * Math.PI);
  return (scale * decay(t, df)) / Math.sqrt(1 + (t * t) / df);
}

/**
 * P(T > t) for Student's T with df >= 1 degrees of freedom.
 * Half of the regularized incomplete beta function I_x(df/2, 1/2) at x = df / (df + t^2):
 * Abramowitz & Stegun 26.7.1 and 26.5.27; symmetry of I_x near the centre: DLMF 8.17.4.
 */
export function studentUpperTail(t: number, df: number): number {
  if (t < 0) return 1 - studentUpperTail(-t, df);
  const a = df / 2;
  const square = t * t;
  const x = df / (df + square);
  const y = 1 / (1 + df / square);
  // x^a y^(1/2) / B(a, 1/2): in front of the fraction from either end (DLMF 8.17.22).
  const front = (decay(t, df) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  if (x < (a + 1) / (a + 2.5)) return ((front / a) * betaFraction(x, a, 0.5)) / 2;
  return 0.5 - front * betaFraction(y, 0.5, a);
}

/** Newton's method on log P(T > t), kept between bounds that each step narrows. */
function findQuantile(tail: number, df: number): number {
  let low = 0;
  let high = 1;
  while (studentUpperTail(high, df) > tail) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reached = studentUpperTail(t, df);
    if (reached > tail) low = t;
    else high = t;
    let next = t + (Math.log(reached / tail) * reached) / density(t, df);
    if (!(next >= low && next <= high)) next = (low + high) / 2;
    const moved = Math.abs(next - t);
    t = next;
    if (moved <= 1e-14 * t) break;
  }
  return t;
}

/**
 * The t with P(T > t) = tail, for 0 < tail <= 0.5 and df >= 1 degrees of freedom.
 * Infinity for a tail of 0. The last few hundred answers are kept: sequential rules ask for the
 * same ones all the time.
 */
export function studentUpperQuantile(tail: number, df: number): number {
  if (tail <= 0) return Number.POSITIVE_INFINITY;
  if (tail >= 0.5) return 0;
  const key = `${tail} ${df}`;
  let quantile = quantiles.get(key);
  if (quantile === undefined) {
    quantile = findQuantile(tail, df);
    if (quantiles.size >= KEPT_QUANTILES) quantiles.clear();
    quantiles.set(key, quantile);
  }
  return quantile;
}
