/**
 * Metrics that the program counts rather than measures: allocations, steps, bytes. Where every
 * repetition gives the same number there is no noise, so two numbers are compared and nothing is estimated.
 */
import type { Estimate, SamplePair } from './estimator.js';
import { formatChange, formatLimit } from './quantity.js';

const LEAST_SAMPLES = 3;
/** Room for the rounding of base x (1 + tolerance), far below any change that is shown. */
const ROUNDING = 1e-12;
/** Shared: most of what is counted stays as it is, in benchmark after benchmark. */
const NO_CHANGE = Object.freeze({ ratio: 1, low: 1, high: 1 });
const TIME_WORDS = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'sec', 'secs', 'seconds', 'min']);

/**
 * Whether a unit is of time or a rate per time (`ns/op`, `MB/s`, `p99-ns`): then equal samples say
 * that the clock is coarse, not that the metric is deterministic.
 */
export function isTimeUnit(unit: string): boolean {
  return unit
    .toLowerCase()
    .split(/[^a-zµμ]+/u)
    .some((word) => TIME_WORDS.has(word));
}

/** Decides by the numbers themselves; undefined where the samples vary, are too few, or are of time. */
export function compareExactly(pair: Omit<SamplePair, 'alpha'>): Estimate | undefined {
  const { unit } = pair;
  const base = onlyValue(pair.base);
  const head = onlyValue(pair.head);
  if (base === undefined || head === undefined || isTimeUnit(unit)) return undefined;
  if (base === head) {
    const explanation = `exactly ${base}`;
    return { decision: 'unchanged', effect: NO_CHANGE, method: 'exact', explanation };
  }
  if (base < 0 || head < 0) return undefined;
  const limit = (1 + pair.tolerance) * (1 + ROUNDING);
  const [good, bad] = pair.better === 'lower' ? [base, head] : [head, base];
  const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
  const ratio = head / base;
  const hasRatio = Number.isFinite(ratio);
  const change = hasRatio ? ` (${formatChange(ratio)})` : '';
  return {
    decision,
    ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
    method: 'exact',
    explanation: `${base} → ${head}${change} in every repetition, tolerance ${formatLimit(pair.tolerance)}`,
  };
}

function onlyValue(samples: readonly number[]): number | undefined {
  const [first] = samples;
  if (samples.length < LEAST_SAMPLES) return undefined;
  for (const value of samples) if (value !== first) return undefined;
  return first;
}
