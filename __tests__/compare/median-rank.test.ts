import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { medianRank } from '../../src/compare/median-rank.js';

/** Ten samples with a spread of one per cent around a value. */
const around = (value: number, count = 10) =>
  Array.from({ length: count }, (_, i) => value * (1 + 0.001 * (((i * 7) % 10) - 4.5)));

const pair = { tolerance: 0.05, better: 'lower', unit: 'ns/op', alpha: 0.01 } as const;
const WIDE = [80, 85, 90, 95, 100, 100, 105, 110, 115, 120];

describe('ratio of medians with a rank test', () => {
  it.each([
    ['slower than the tolerance', around(100), around(107), 'lower', 'regressed'],
    ['slower within it', around(100), around(104), 'lower', 'unchanged'],
    ['faster by more than it', around(107), around(100), 'lower', 'improved'],
    ['less throughput', around(107), around(100), 'higher', 'regressed'],
    ['more throughput', around(100), around(107), 'higher', 'improved'],
    ['beyond it in the noise', WIDE, WIDE.map((v) => v * 1.08), 'lower', 'inconclusive'],
    ['perhaps faster', WIDE.map((v) => v * 1.08), WIDE, 'lower', 'unchanged'],
    ['zeros against more', [0, 0, 0, 0, 0, 1], [4, 5, 6, 7, 8, 9], 'lower', 'regressed'],
    ['zeros on both sides', [0, 0, 0, 0, 1], [0, 0, 0, 0, 1], 'lower', 'unchanged'],
    ['negative values', [-1, -2, -3, -4], [4, 5, 6, 7], 'lower', 'inconclusive'],
    [
      'values at the end of what a double holds',
      Array(5).fill(1e-308),
      Array(5).fill(1e308),
      'lower',
      'regressed',
    ],
    ['one value', [100], [200], 'lower', 'inconclusive'],
    ['three values', [100, 100, 101], [200, 200, 201], 'lower', 'inconclusive'],
    ['no value', [], [200, 200, 201, 202], 'lower', 'inconclusive'],
  ] as [string, number[], number[], 'lower' | 'higher', string][])(
    '%s',
    (_, base, head, better, decision) => {
      const estimate = medianRank.compare({ ...pair, base, head, better });
      expect(estimate.decision).toBe(decision);
      expect(JSON.stringify(estimate)).not.toMatch(/Infinity|NaN|null/);
    },
  );

  it('shows the ratio of the medians that a reader sees, within its interval', () => {
    const { effect } = medianRank.compare({ ...pair, base: around(100), head: around(107) });
    expect(effect?.ratio).toBeCloseTo(1.07, 10);
    expect(effect?.low).toBeGreaterThan(1.06);
    expect(effect?.high).toBeLessThan(1.08);
    expect(effect?.pValue).toBeCloseTo(1 / 184_756, 12);
  });

  it('says how many samples could be sure where these never can', () => {
    const [base, head] = [around(100, 5), around(150, 5)];
    const estimate = medianRank.compare({ ...pair, alpha: 0.0005, base, head });
    expect(estimate.decision).toBe('inconclusive');
    expect(estimate.explanation).toContain('7 a side could be');
  });

  it('says which change it would have been sure of', () => {
    const head = WIDE.map((v) => v * 1.08);
    const estimate = medianRank.compare({ ...pair, base: WIDE, head });
    const least = Number(/only a change of \+([\d.]+) %/.exec(estimate.explanation)?.[1]);
    const decide = (percent: number) =>
      medianRank.compare({ ...pair, base: WIDE, head: WIDE.map((v) => v * (1 + percent / 100)) })
        .decision;
    expect(decide(least + 0.2)).toBe('regressed');
    expect(decide(least - 0.2)).toBe('inconclusive');
  });

  it('counts a loss of throughput the other way round', () => {
    const head = WIDE.map((v) => v / 1.08);
    const { explanation } = medianRank.compare({ ...pair, better: 'higher', base: WIDE, head });
    expect(explanation).toMatch(/^−7\.41 %.*only a change of −\d/);
  });
});

const samples = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), {
  minLength: 4,
  maxLength: 12,
});
const BADNESS = { improved: 0, unchanged: 1, near: 2, inconclusive: 2, regressed: 3 };

describe('properties of the decision', () => {
  it('never gets better when every sample of head gets worse', () => {
    fc.assert(
      fc.property(samples, samples, fc.double({ min: 1, max: 3, noNaN: true }), (base, head, f) => {
        const before = medianRank.compare({ ...pair, base, head }).decision;
        const worse = head.map((value) => value * f);
        const after = medianRank.compare({ ...pair, base, head: worse }).decision;
        expect(BADNESS[after]).toBeGreaterThanOrEqual(BADNESS[before]);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the unit or the order of samples', () => {
    fc.assert(
      fc.property(samples, samples, (base, head) => {
        const { decision, effect } = medianRank.compare({ ...pair, base, head });
        const other = medianRank.compare({
          ...pair,
          base: base.map((v) => v * 1024).reverse(),
          head: head.map((v) => v * 1024).reverse(),
        });
        expect(other.decision).toBe(decision);
        expect((other.effect?.ratio ?? 0) / (effect?.ratio ?? 1)).toBeCloseTo(1, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its promise on unchanged code: no more false regressions than its share', () => {
    // 400 comparisons of equal distributions at a tolerance of 0 and a share of 5 %: 20 expected, 5 SD = 22.
    let state = 7;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
    const draw = () => Array.from({ length: 8 }, () => 100 + random() + random() * random());
    let convicted = 0;
    for (let i = 0; i < 400; i++) {
      const one = {
        base: draw(),
        head: draw(),
        tolerance: 0,
        better: 'lower',
        unit: 'ns/op',
        alpha: 0.05,
      } as const;
      if (medianRank.compare(one).decision === 'regressed') convicted++;
    }
    expect(convicted).toBeGreaterThan(0);
    expect(convicted).toBeLessThan(42);
  });
});
