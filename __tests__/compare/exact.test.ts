import { describe, expect, it } from '@jest/globals';
import { compareExactly, isTimeUnit } from '../../src/compare/exact.js';

const three = (value: number) => [value, value, value];

describe('counted metrics', () => {
  it.each([
    ['the same', 7, 7, 0, 'lower', 'unchanged'],
    ['one more at no tolerance', 7, 8, 0, 'lower', 'regressed'],
    ['one less at no tolerance', 8, 7, 0, 'lower', 'improved'],
    ['exactly at the tolerance', 100, 105, 0.05, 'lower', 'unchanged'],
    ['just beyond it', 10_000, 10_501, 0.05, 'lower', 'regressed'],
    ['from nothing to something', 0, 3, 0.05, 'lower', 'regressed'],
    ['from something to nothing', 3, 0, 0.05, 'lower', 'improved'],
    ['higher is better, and fell', 100, 90, 0.05, 'higher', 'regressed'],
    ['higher is better, and rose', 100, 110, 0.05, 'higher', 'improved'],
    ['higher is better, and fell to nothing', 100, 0, 0.05, 'higher', 'regressed'],
    ['growth beyond any number', 1e-308, 1e308, 0.05, 'lower', 'regressed'],
    ['nothing on both sides', 0, 0, 0, 'lower', 'unchanged'],
  ] as const)('%s', (_, base, head, tolerance, better, decision) => {
    const pair = { base: three(base), head: three(head), tolerance, better, unit: 'allocs/op' };
    const estimate = compareExactly(pair);
    expect(estimate).toMatchObject({ decision, method: 'exact' });
    expect(JSON.stringify(estimate)).not.toMatch(/Infinity|NaN|null/);
  });

  it('shows growth from zero as numbers, without a ratio', () => {
    const pair = {
      base: three(0),
      head: three(3),
      tolerance: 0.05,
      better: 'lower',
      unit: 'allocs/op',
    } as const;
    const estimate = compareExactly(pair);
    expect(estimate?.effect).toBeUndefined();
    expect(estimate?.explanation).toContain('0 → 3');
  });

  it.each([
    ['samples that vary', [7, 7, 8], three(7), 'allocs/op'],
    ['two samples', [7, 7], three(7), 'allocs/op'],
    ['no sample', [], three(7), 'allocs/op'],
    ['a clock that is coarse', three(7), three(9), 'ns/op'],
    ['a rate of a coarse clock', three(7), three(9), 'MB/s'],
    ['negative values', three(-7), three(9), 'delta'],
  ])('leaves %s to the estimator', (_, base, head, unit) => {
    expect(compareExactly({ base, head, tolerance: 0, better: 'lower', unit })).toBeUndefined();
  });

  it.each([
    ['ns/op', true],
    ['MB/s', true],
    ['p99-ns', true],
    ['records/sec', true],
    ['steps/op', false],
    ['allocs/op', false],
    ['B/op', false],
    ['instructions', false],
  ])('%s is of time: %p', (unit, time) => {
    expect(isTimeUnit(unit)).toBe(time);
  });
});
