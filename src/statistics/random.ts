/** Numbers that look random and are the same every time: what is estimated with them can be repeated. */

const WARM_UP = 16;

/**
 * Uniform numbers in [0, 1), by xorshift128: G. Marsaglia, "Xorshift RNGs", J. Stat. Software 8(14), 2003,
 * https://doi.org/10.18637/jss.v008.i14. Good enough to shuffle and to toss coins, and for no secret.
 */
export function seededRandom(seed: number): () => number {
  let [x, y, z, w] = [seed >>> 0, 362_436_069, 521_288_629, 88_675_123];
  const next = () => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
    return w / 2 ** 32;
  };
  // Near seeds begin alike.
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}
