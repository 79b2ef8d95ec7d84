import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareBenchmarks } from '../../src/compare/benchmarks.js';
import type { SamplePair } from '../../src/compare/estimator.js';
import { clearByHistory, historyOf } from '../../src/compare/history.js';
import { medianRank } from '../../src/compare/median-rank.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import {
  baselineOf,
  benchmark,
  benchmarkRun,
  benchmarksPolicy,
  environment,
} from '../support/benchmarks.js';

const FINGERPRINT = environment.fingerprint;
const A = benchmark('A', {});

/** One stored run a value, newest first. */
const runsOf = (values: readonly number[], unit = 'ns/op', more: Partial<BaselineEntry> = {}) =>
  values.map((value): BaselineEntry => {
    const stored = baselineOf({
      benchmarks: [benchmark('A', { [unit]: [value * 0.9, value, value * 1.5] })],
      ...more,
    }).reference;
    if (stored === undefined) throw new Error('no entry');
    return stored;
  });

const logs = (values: readonly number[]) => values.map((value) => Math.log(value));
const QUIET = [100, 100.2, 99.8, 100.1, 99.9, 100];

const pairOf = (base: number, head: number, more: Partial<SamplePair> = {}): SamplePair => ({
  base: [base],
  head: [head],
  tolerance: 0.05,
  better: 'lower',
  unit: 'ns/op',
  alpha: 0.01,
  ...more,
});

describe('the history of a metric', () => {
  it('is the median of each run of this environment, newest first', () => {
    const history = historyOf(runsOf([100, 110, 120]), FINGERPRINT);
    expect(history(A, 'ns/op').map((log) => Math.round(Math.exp(log)))).toEqual([100, 110, 120]);
  });

  it.each<[string, ReturnType<typeof runsOf>]>([
    [
      'of another environment',
      runsOf([100], 'ns/op', { environment: { ...environment, fingerprint: 'f'.repeat(12) } }),
    ],
    ['of another unit', runsOf([100], 'MB/s')],
    ['without a logarithm', runsOf([0, -5])],
    ['without benchmarks', [{ ...runsOf([1])[0], benchmarks: undefined }] as never],
  ])('leaves out runs %s', (_, entries) => {
    expect(historyOf(entries, FINGERPRINT)(A, 'ns/op')).toEqual([]);
  });

  it('keeps benchmarks with other threads and other packages apart', () => {
    const history = historyOf(runsOf([100]), FINGERPRINT);
    expect(history({ ...A, procs: 4 }, 'ns/op')).toEqual([]);
    expect(history({ ...A, package: 'q' }, 'ns/op')).toEqual([]);
  });
});

describe('clearing', () => {
  it.each<[string, SamplePair, readonly number[], boolean]>([
    ['as fast as ever', pairOf(100, 100), QUIET, true],
    ['a little slower', pairOf(100, 103), QUIET, true],
    ['faster', pairOf(100, 60), QUIET, true],
    ['within the tolerance, but not by more than the noise', pairOf(100, 104.8), QUIET, false],
    ['slower than the tolerance', pairOf(100, 106), QUIET, false],
    [
      'slower than the middle of the runs, though not than the last one',
      pairOf(107, 107),
      QUIET,
      false,
    ],
    ['slower than the last run, though not than the middle', pairOf(90, 100), QUIET, false],
    ['a rate as high as ever', pairOf(100, 100, { better: 'higher' }), QUIET, true],
    ['a rate that rose', pairOf(100, 200, { better: 'higher' }), QUIET, true],
    ['a rate that fell', pairOf(100, 90, { better: 'higher' }), QUIET, false],
    ['only four runs', pairOf(100, 100), QUIET.slice(0, 4), false],
    ['five runs', pairOf(100, 100), QUIET.slice(0, 5), true],
    ['no run', pairOf(100, 100), [], false],
    ['a noisy history', pairOf(100, 100), [100, 92, 108, 95, 104, 99], false],
    ['no tolerance', pairOf(100, 100, { tolerance: 0 }), QUIET, false],
    ['a wider tolerance', pairOf(100, 108, { tolerance: 0.1 }), QUIET, true],
    ['from 0', pairOf(0, 100), QUIET, false],
    ['0 to 0', pairOf(0, 0), QUIET, false],
    ['a negative value', pairOf(100, -1), QUIET, false],
    ['a rate of 0', pairOf(100, 0, { better: 'higher' }), QUIET, false],
  ])('%s', (_, pair, values, isCleared) => {
    expect(clearByHistory(pair, logs(values)) !== undefined).toBe(isCleared);
  });

  it('never convicts, and never clears what is beyond the tolerance', () => {
    const value = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        value,
        value,
        fc.array(value, { maxLength: 9 }),
        fc.constantFrom('lower' as const, 'higher' as const),
        fc.constantFrom(0, 0.05, 0.5),
        (base, head, values, better, tolerance) => {
          const cleared = clearByHistory(pairOf(base, head, { better, tolerance }), logs(values));
          if (cleared === undefined) return;
          expect(cleared.decision).toBe('unchanged');
          expect(values.length).toBeGreaterThanOrEqual(5);
          const worse = better === 'lower' ? head / base : base / head;
          expect(worse).toBeLessThan(1 + tolerance);
          const { low = 0, high = 0 } = cleared.effect ?? {};
          expect(low).toBeLessThanOrEqual(head / base);
          expect(high).toBeGreaterThanOrEqual(head / base);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes the place of the estimator, only where it clears', () => {
    const compare = (level: number) =>
      compareBenchmarks({
        suite: 'default',
        head: [benchmarkRun([benchmark('A', { 'ns/op': [level, level * 1.001, level * 0.999] })])],
        baseline: baselineOf({ benchmarks: [benchmark('A', { 'ns/op': [100, 100.1, 99.9] })] }),
        policy: benchmarksPolicy(),
        estimator: medianRank,
        history: () => logs(QUIET),
      }).map(({ decision, method }) => `${decision} ${method}`);
    expect(compare(101)).toEqual(['unchanged history']);
    expect(compare(150)).toEqual(['inconclusive too-few-samples']);
  });
});
