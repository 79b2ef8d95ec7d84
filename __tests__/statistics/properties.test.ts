import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { medianOfSorted, sorted } from '../../src/statistics/order.js';
import { ratioExceedsPValue } from '../../src/statistics/rank-sum.js';
import {
  hodgesLehmannRatio,
  kthRatio,
  ratioInterval,
} from '../../src/statistics/ratio-interval.js';

const value = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
/** Few distinct values, so that ties are the rule. */
const tiedValue = fc.integer({ min: 1, max: 6 });
const sample = fc
  .oneof(
    fc.array(value, { minLength: 1, maxLength: 12 }),
    fc.array(tiedValue, { minLength: 1, maxLength: 12 }),
  )
  .map(sorted);
const runs = { numRuns: 150 };

describe('properties of the rank test', () => {
  it('gives a probability, and the two directions share the chance of the data seen', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const up = ratioExceedsPValue(a, b, 1);
        const down = ratioExceedsPValue(b, a, 1);
        expect(up).toBeGreaterThan(0);
        expect(up).toBeLessThanOrEqual(1);
        // P(U >= u) + P(U <= u) = 1 + P(U = u)
        expect(up + down).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
      runs,
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -8, max: 8 }), (a, b, power) => {
        const unit = 2 ** power;
        const inUnit = (values: readonly number[]) => values.map((v) => v * unit);
        expect(ratioExceedsPValue(inUnit(a), inUnit(b), 1.05)).toBe(ratioExceedsPValue(a, b, 1.05));
      }),
      runs,
    );
  });

  it('finds it harder to exceed a larger factor', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 2, maxLength: 20 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (values, factor) => {
          const a = sorted(values.filter((_, i) => i % 2 === 0));
          const b = sorted(values.filter((_, i) => i % 2 === 1));
          expect(ratioExceedsPValue(a, b, factor)).toBeGreaterThanOrEqual(
            ratioExceedsPValue(a, b, 1) - 1e-12,
          );
        },
      ),
      runs,
    );
  });
});

describe('properties of the ratio', () => {
  it('is the k-th of all listed ratios', () => {
    fc.assert(
      fc.property(sample, sample, fc.nat(), (a, b, pick) => {
        const all = [...a].flatMap((x) => [...b].map((y) => y / x)).sort((x, y) => x - y);
        const k = (pick % all.length) + 1;
        expect(kthRatio(a, b, k) / (all[k - 1] ?? 0)).toBeCloseTo(1, 8);
      }),
      runs,
    );
  });

  it('turns round with the sides, and its interval holds it', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const ratio = hodgesLehmannRatio(a, b);
        expect(ratio * hodgesLehmannRatio(b, a)).toBeCloseTo(1, 6);
        const { low, high } = ratioInterval(a, b, 0.025);
        expect(low).toBeLessThanOrEqual(ratio * (1 + 1e-8));
        expect(high).toBeGreaterThanOrEqual(ratio * (1 - 1e-8));
      }),
      runs,
    );
  });

  it('grows with the second sample', () => {
    fc.assert(
      fc.property(sample, sample, fc.double({ min: 1, max: 5, noNaN: true }), (a, b, factor) => {
        const grown = hodgesLehmannRatio(
          a,
          b.map((v) => v * factor),
        );
        expect(grown / (hodgesLehmannRatio(a, b) * factor)).toBeCloseTo(1, 7);
      }),
      runs,
    );
  });

  it('puts the median between the ends', () => {
    fc.assert(
      fc.property(sample, (a) => {
        const median = medianOfSorted(a);
        expect(median).toBeGreaterThanOrEqual(a[0] ?? 0);
        expect(median).toBeLessThanOrEqual(a[a.length - 1] ?? 0);
      }),
      runs,
    );
  });
});
