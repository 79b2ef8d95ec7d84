import { describe, expect, it } from '@jest/globals';
import { threshold } from '../../src/compare/threshold.js';

const ask = (
  base: readonly number[],
  head: readonly number[],
  better: 'lower' | 'higher' = 'lower',
) => ({ base, head, tolerance: 0.05, better, unit: 'ns/op', alpha: 0.01 }) as const;

describe('the plain threshold', () => {
  it.each([
    ['a single slower value', [100], [106], 'lower', 'regressed'],
    ['a value within', [100], [104.9], 'lower', 'unchanged'],
    ['a value right at the tolerance', [100], [105], 'lower', 'unchanged'],
    ['the medians, not the means', [100, 100, 100], [100, 101, 900], 'lower', 'unchanged'],
    ['a faster value', [100], [90], 'lower', 'improved'],
    ['a rate that fell', [100], [94], 'higher', 'regressed'],
    ['a rate that fell by less', [100], [96], 'higher', 'unchanged'],
    ['a rate that rose', [100], [110], 'higher', 'improved'],
    ['from nothing to something', [0], [3], 'lower', 'regressed'],
    ['from something to nothing', [3], [0], 'lower', 'improved'],
    ['nothing to nothing', [0], [0], 'lower', 'unchanged'],
    ['a rate that fell to nothing', [3], [0], 'higher', 'regressed'],
    ['negative values', [-3], [5], 'lower', 'inconclusive'],
    ['a negative head', [3], [-5], 'lower', 'inconclusive'],
    ['no value', [], [5], 'lower', 'inconclusive'],
  ] as const)('%s', (_, base, head, better, decision) => {
    const estimate = threshold.compare(ask(base, head, better));
    expect(estimate.decision).toBe(decision);
    expect(Object.values(estimate.effect ?? {}).every(Number.isFinite)).toBe(true);
  });

  it('says what it is worth, and how far off the value is', () => {
    const { explanation, effect } = threshold.compare(ask([100], [120]));
    expect(explanation).toMatch(
      /^\+20\.0 % beyond the tolerance of 5 %; a plain threshold knows no noise/,
    );
    expect(effect).toEqual({ ratio: 1.2, low: 1.2, high: 1.2 });
    expect(threshold.explain(ask([100], [120]))).toEqual([`decision: regressed: ${explanation}`]);
  });

  it('can convict with one value a side', () => {
    expect(threshold.leastSamples).toBe(1);
  });
});
