// The exact interval of a share: C. J. Clopper & E. S. Pearson, "The Use of Confidence or Fiducial Limits Illustrated in
// the Case of the Binomial", Biometrika 26(4), 1934, https://doi.org/10.1093/biomet/26.4.404.

const TAIL = 0.025;
const STEPS = 60;

/** P(X <= count) for a binomial X. */
function lowerTail(count, trials, chance) {
  let log = trials * Math.log1p(-chance);
  let sum = Math.exp(log);
  for (let i = 0; i < count; i++) {
    log += Math.log((trials - i) / (i + 1)) + Math.log(chance) - Math.log1p(-chance);
    sum += Math.exp(log);
  }
  return sum;
}

/** The chance at which `tailAt`, which falls with it, is `TAIL`. */
function solve(tailAt) {
  let [low, high] = [1e-12, 1 - 1e-12];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (tailAt(middle) > TAIL) low = middle;
    else high = middle;
  }
  return low;
}

/** Bounds of 95 %. */
function clopperPearson(count, trials) {
  if (trials === 0) return { low: 0, high: 1 };
  const high = (k) => (k === trials ? 1 : solve((chance) => lowerTail(k, trials, chance)));
  // The lower bound is what the upper one is for the trials that did not count.
  return { low: 1 - high(trials - count), high: high(count) };
}

/** `1.2 % [0.3, 4.1]`. */
export function share(count, trials, digits = 1) {
  if (trials === 0) return '';
  const { low, high } = clopperPearson(count, trials);
  const percent = (value) => (100 * value).toFixed(digits);
  return `${percent(count / trials)} % [${percent(low)}, ${percent(high)}]`;
}

/** The share alone. */
export function plainShare(count, trials, digits = 1) {
  return trials === 0 ? '' : `${((100 * count) / trials).toFixed(digits)} %`;
}
