/**
 * The plain threshold, for who asks for it by `confirm: never`: the ratio of medians against the tolerance,
 * whatever the noise, also of a single value. What that is worth on a shared machine is said with it.
 */
import { medianOfSorted, sorted } from '../statistics/order.js';
import type { Estimate, Estimator, SamplePair } from './estimator.js';
import { formatChange, formatLimit } from './quantity.js';

/** Measured: `docs/statistics.md`. */
const WORTH =
  'a plain threshold knows no noise: on a shared machine most unchanged changes exceed one of 5 %';

function compare({ base, head, tolerance, better }: SamplePair): Estimate {
  const [before, after] = [base, head].map((values) => medianOfSorted(sorted(values)));
  if (before === undefined || after === undefined || !(before >= 0 && after >= 0)) {
    const explanation = 'negative values have no ratio to compare by';
    return { decision: 'inconclusive', method: 'no-ratio', explanation };
  }
  const [good, bad] = better === 'lower' ? [before, after] : [after, before];
  const limit = 1 + tolerance;
  const decision = bad > good * limit ? 'regressed' : good > bad * limit ? 'improved' : 'unchanged';
  const ratio = after / before;
  const hasRatio = Number.isFinite(ratio);
  const change = hasRatio ? `${formatChange(ratio)} ` : '';
  const place = decision === 'unchanged' ? 'within' : 'beyond';
  return {
    decision,
    ...(hasRatio ? { effect: { ratio, low: ratio, high: ratio } } : {}),
    method: 'threshold',
    explanation: `${change}${place} the tolerance of ${formatLimit(tolerance)}; ${WORTH}`,
  };
}

export const threshold: Estimator = {
  id: 'threshold',
  label: 'plain threshold on the ratio of medians',
  leastSamples: 1,
  compare,
  explain: (pair) => [`decision: ${compare(pair).decision}: ${compare(pair).explanation}`],
};
