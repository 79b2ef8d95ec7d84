// The rules that are compared: ours as it ships, and those of other tools as their documentation says.
import { WHOLE_ALPHA } from '../../lib/compare/benchmarks.js';
import { medianRank } from '../../lib/compare/median-rank.js';
import { pairedFiles } from '../../lib/compare/paired.js';
import { threshold } from '../../lib/compare/threshold.js';
import { sorted } from '../../lib/statistics/order.js';
import { ratioExceedsPValue } from '../../lib/statistics/rank-sum.js';
import { studentUpperQuantile } from '../../lib/statistics/student-t.js';

const TOLERANCE = 0.05;
/** Benchmarks of one change, which share the accepted error. */
const TESTS = 10;
const LEAST_HISTORY = 5;

/** One question of ten, as `tollgate compare --paired` and the gate ask it. */
export function pairOf(base, head) {
  return {
    base,
    head,
    tolerance: TOLERANCE,
    better: 'lower',
    unit: 'ns/op',
    alpha: WHOLE_ALPHA / TESTS,
  };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1),
  );
}

const first = (count) => (values) => values.slice(0, count);

/** Means of so many neighbours: what one longer sample would have said. */
const meansOf = (count) => (values) =>
  Array.from({ length: Math.floor(values.length / count) }, (_, i) =>
    mean(values.slice(i * count, (i + 1) * count)),
  );

/** Alerts where the value is above so many times the one before. */
const ratioAbove = (limit) => (base, head) => mean(head) > mean(base) * limit;
/** Mann-Whitney, two-sided p < 0.05, and head is the slower one; knows no tolerance. */
const benchstat = (base, head) => 2 * ratioExceedsPValue(sorted(base), sorted(head), 1) < 0.05;

const VERDICTS = { regressed: 'block', near: 'warn', inconclusive: 'inconclusive' };

function ours(estimator) {
  return (base, head) => {
    const { decision, rounds } = estimator.compare(pairOf(base, head));
    return { verdict: VERDICTS[decision] ?? 'pass', rounds };
  };
}

/** A rule that only says yes or no, on the same choice of values from either side. */
function yesOrNo(isWorse, choose = (values) => values) {
  return (base, head) => ({
    verdict: isWorse(choose(base), choose(head)) ? 'block' : 'pass',
    rounds: undefined,
  });
}

/** A value above the upper bound that Student's t predicts from the means of the runs before. */
function bencher(level) {
  return (_base, head, history) => {
    if (history.length < LEAST_HISTORY) return undefined;
    const means = history.map(mean);
    const room = studentUpperQuantile(1 - level, means.length - 1) * deviation(means);
    return { verdict: mean(head) > mean(means) + room ? 'block' : 'pass', rounds: undefined };
  };
}

/** `values` is what a side costs: how many values are measured for one verdict. */
export const BY_TURNS = [
  { name: '**Tollgate**', values: '20 to 320', decide: ours(pairedFiles) },
  {
    name: 'github-action-benchmark, 105 %',
    values: '10',
    decide: yesOrNo(ratioAbove(1.05), first(10)),
  },
  {
    name: 'github-action-benchmark, 200 %',
    values: '10',
    decide: yesOrNo(ratioAbove(2), first(10)),
  },
  { name: 'github-action-benchmark, 105 %', values: '320', decide: yesOrNo(ratioAbove(1.05)) },
  { name: 'benchstat, p < 0.05', values: '10', decide: yesOrNo(benchstat, first(10)) },
  { name: 'benchstat, 10 means of 32', values: '320', decide: yesOrNo(benchstat, meansOf(32)) },
  { name: 'benchstat, p < 0.05', values: '320', decide: yesOrNo(benchstat) },
];

export const STORED = [
  { name: 'github-action-benchmark, 105 %', values: '10', decide: yesOrNo(ratioAbove(1.05)) },
  { name: 'github-action-benchmark, 200 %', values: '10', decide: yesOrNo(ratioAbove(2)) },
  { name: 'benchstat, p < 0.05', values: '10', decide: yesOrNo(benchstat) },
  { name: 'Bencher, t-test 0.95', values: '10', decide: bencher(0.95) },
  { name: 'Bencher, t-test 0.99', values: '10', decide: bencher(0.99) },
  { name: 'Tollgate, `confirm: never`', values: '10', decide: ours(threshold) },
  { name: 'Tollgate, result files (degrades only)', values: '10', decide: ours(medianRank) },
];
