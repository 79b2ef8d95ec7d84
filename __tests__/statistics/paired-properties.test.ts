import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strongestChangePoint } from '../../src/statistics/change-point.js';
import { medianOfSorted, sorted } from '../../src/statistics/order.js';
import { medianDifference, medianDistance } from '../../src/statistics/pair-median.js';
import { pairMode } from '../../src/statistics/pair-mode.js';
import { signedRankInterval, signedRankUpperTail } from '../../src/statistics/signed-rank.js';
import { robustSpread } from '../../src/statistics/spread.js';
import { studentUpperQuantile, studentUpperTail } from '../../src/statistics/student-t.js';

const runs = { numRuns: 150 };
/** Logarithms of two sides of some rounds; noise about as wide as the windows, or coarse values. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -0.3, max: 0.3, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 5 }).map((v) => v / 64) },
);
const rounds = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 40 });
const baseOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([base]) => base);
const headOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([, head]) => head);
/** Distinct whole numbers, and shifts that lie as far from no two of them: exact, without ties. */
const untied = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength, maxLength });
const untyingShift = fc.integer({ min: -400, max: 400 }).map((shift) => shift + 0.125);

/** Uniform numbers in (0, 1), the same in every run: G. Marsaglia's xorshift, 2003. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Standard normal numbers by the transform of G. E. P. Box & M. E. Muller, 1958. */
function normals(uniform: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe("properties of Student's distribution", () => {
  it('inverts the tail', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: Math.log10(0.499), noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (logTail, logDf) => {
          const tail = 10 ** logTail;
          const df = Math.round(10 ** logDf);
          const reached = studentUpperTail(studentUpperQuantile(tail, df), df);
          expect(Math.abs(reached / tail - 1)).toBeLessThan(1e-10);
        },
      ),
      runs,
    );
  });

  it('is symmetric, and has lighter tails with more degrees of freedom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (t, df) => {
          expect(studentUpperTail(t, df) + studentUpperTail(-t, df)).toBeCloseTo(1, 14);
          expect(studentUpperTail(t, df + 1)).toBeLessThan(studentUpperTail(t, df));
        },
      ),
      runs,
    );
  });
});

describe('properties of the pair mode', () => {
  it('starts from the medians of all listed pairs', () => {
    fc.assert(
      fc.property(rounds, value, (pairs, elsewhere) => {
        const base = sorted(baseOf(pairs));
        const head = sorted(headOf(pairs));
        const all = base.flatMap((b) => head.map((h) => h - b));
        const median = medianOfSorted(sorted(all));
        const [from, to] = [Float64Array.from(base), Float64Array.from(head)];
        expect(medianDifference(from, to)).toBeCloseTo(median, 11);
        for (const centre of [median, elsewhere]) {
          const distance = medianOfSorted(sorted(all.map((d) => Math.abs(d - centre))));
          expect(medianDistance(from, to, centre)).toBeCloseTo(distance, 11);
        }
      }),
      runs,
    );
  });

  it('turns round with the sides', () => {
    fc.assert(
      fc.property(rounds, (pairs) => {
        const forth = pairMode(baseOf(pairs), headOf(pairs));
        const back = pairMode(headOf(pairs), baseOf(pairs));
        expect((forth?.shift ?? 0) + (back?.shift ?? 1)).toBeCloseTo(0, 9);
        expect(forth?.standardError).toBeCloseTo(back?.standardError ?? 0, 9);
        expect(forth?.spread).toBeCloseTo(back?.spread ?? 0, 9);
      }),
      runs,
    );
  });

  it('moves with the head, and not with what moves both', () => {
    fc.assert(
      fc.property(rounds, value, value, (pairs, both, more) => {
        const before = pairMode(baseOf(pairs), headOf(pairs));
        const after = pairMode(
          baseOf(pairs).map((v) => v + both),
          headOf(pairs).map((v) => v + both + more),
        );
        expect((after?.shift ?? 0) - (before?.shift ?? 0)).toBeCloseTo(more, 9);
        expect(after?.standardError).toBeCloseTo(before?.standardError ?? 0, 9);
      }),
      runs,
    );
  });

  it('does not depend on the order of the rounds', () => {
    fc.assert(
      fc.property(
        rounds.chain((pairs) =>
          fc.tuple(
            fc.constant(pairs),
            fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
          ),
        ),
        ([pairs, shuffled]) => {
          const one = pairMode(baseOf(pairs), headOf(pairs));
          const other = pairMode(baseOf(shuffled), headOf(shuffled));
          expect(one?.shift).toBeCloseTo(other?.shift ?? 0, 9);
          expect(one?.standardError).toBeCloseTo(other?.standardError ?? 0, 9);
        },
      ),
      runs,
    );
  });

  it('lies among the differences', () => {
    fc.assert(
      fc.property(rounds, (pairs) => {
        const base = sorted(baseOf(pairs));
        const head = sorted(headOf(pairs));
        const shift = pairMode(base, head)?.shift ?? Number.NaN;
        expect(shift).toBeGreaterThanOrEqual((head[0] ?? 0) - (base.at(-1) ?? 0) - 1e-12);
        expect(shift).toBeLessThanOrEqual((head.at(-1) ?? 0) - (base[0] ?? 0) + 1e-12);
      }),
      runs,
    );
  });

  it.each([
    ['one state', 0, 0],
    ['each side its own state', 0.3, 0],
    ['one state for both sides of a round', 0, 0.4],
    ['both', 0.2, 0.3],
  ])('holds the true shift in 95 %% of its intervals or nearly: %s', (_, own, common) => {
    const uniform = uniforms(20_260_101);
    const normal = normals(uniform);
    const n = 40;
    const truth = Math.log(1.06);
    const quantile = studentUpperQuantile(0.025, n - 1);
    const jump = (chance: number) => (uniform() < chance ? 0.35 : 0);
    let held = 0;
    for (let trial = 0; trial < 300; trial++) {
      const base: number[] = [];
      const head: number[] = [];
      for (let round = 0; round < n; round++) {
        const both = jump(common) + 0.02 * normal();
        base.push(both + 0.02 * normal() + jump(own));
        head.push(both + truth + 0.02 * normal() + jump(own));
      }
      const mode = pairMode(base, head);
      if (Math.abs((mode?.shift ?? 9) - truth) <= quantile * (mode?.standardError ?? 0)) held++;
    }
    expect(held / 300).toBeGreaterThanOrEqual(0.9);
    // Nor by being wider than it needs to be.
    expect(held / 300).toBeLessThan(0.995);
  });
});

describe('properties of the signed ranks', () => {
  it('gives a probability, and the two directions share the chance of the data seen', () => {
    const coarse = fc.array(fc.integer({ min: -4, max: 6 }), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(fc.oneof(coarse, untied(1, 70)), (values) => {
        const up = signedRankUpperTail(values, 1);
        const down = signedRankUpperTail(
          values.map((v) => -v),
          -1,
        );
        expect(up).toBeGreaterThan(0);
        expect(up).toBeLessThanOrEqual(1);
        expect(up + down).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
      runs,
    );
  });

  it('depends neither on the unit nor on the order', () => {
    const powers = fc.integer({ min: -8, max: 8 });
    fc.assert(
      fc.property(untied(1, 70), untyingShift, powers, (values, shift, power) => {
        const scaled = values.map((v) => v * 2 ** power);
        const p = signedRankUpperTail(values, shift);
        expect(signedRankUpperTail(scaled, shift * 2 ** power)).toBe(p);
        expect(signedRankUpperTail([...values].reverse(), shift)).toBe(p);
      }),
      runs,
    );
  });

  it('finds it harder to exceed a larger shift', () => {
    fc.assert(
      fc.property(untied(1, 70), untyingShift, untyingShift, (values, one, other) => {
        const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
        expect(signedRankUpperTail(values, larger)).toBeGreaterThanOrEqual(
          signedRankUpperTail(values, smaller),
        );
      }),
      runs,
    );
  });

  it('bounds what the test rejects', () => {
    const sizes = fc.oneof(untied(1, 60), untied(61, 90));
    const alphas = fc.constantFrom(0.3, 0.05, 0.01, 1e-4);
    fc.assert(
      fc.property(sizes, alphas, alphas, untyingShift, (values, alphaLow, alphaHigh, at) => {
        const { estimate, low, high } = signedRankInterval(values, alphaLow, alphaHigh);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        const mirrored = values.map((v) => -v);
        // Also right beside the bounds, where it matters.
        for (const shift of [at, low - 0.125, low + 0.125, high - 0.125, high + 0.125]) {
          if (!Number.isFinite(shift)) continue;
          expect(signedRankUpperTail(values, shift) <= alphaLow).toBe(shift < low);
          expect(signedRankUpperTail(mirrored, -shift) <= alphaHigh).toBe(shift > high);
        }
      }),
      runs,
    );
  });

  it.each([20, 80])('raises no more false alarms than it may, and not far fewer: %i', (n) => {
    const normal = normals(uniforms(7));
    const trials = 2000;
    let alarms = 0;
    let misses = 0;
    for (let trial = 0; trial < trials; trial++) {
      // Heavy tails and unequal spreads, but symmetric about the shift.
      const values = Array.from({ length: n }, (_, i) => 0.05 + ((1 + i) * normal()) / normal());
      if (signedRankUpperTail(values, 0.05) <= 0.05) alarms++;
      if (signedRankInterval(values, 0.05, 0.5).low > 0.05) misses++;
    }
    // Four standard errors of the rate.
    expect(Math.abs(alarms / trials - 0.05)).toBeLessThan(0.0195);
    expect(misses).toBe(alarms);
  });
});

describe('properties of change points and spread', () => {
  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 40 });

  it('depends on the order of size alone, and reads the same from either end', () => {
    fc.assert(
      fc.property(series, (values) => {
        const change = strongestChangePoint(values);
        expect(strongestChangePoint(values.map((v) => v ** 3 + 7))).toEqual(change);
        expect(strongestChangePoint(values.map((v) => -v))).toEqual(change);
        expect(strongestChangePoint([...values].reverse())?.pValue).toBe(change?.pValue);
        if (change) expect(change.index).toBeLessThan(values.length);
      }),
      runs,
    );
  });

  it('finds a step where it is', () => {
    const length = fc.integer({ min: 3, max: 30 });
    const level = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(length, length, level, (before, after, height) => {
        const values = Array.from({ length: before + after }, (_, i) => (i < before ? 0 : height));
        expect(strongestChangePoint(values)?.index).toBe(before);
      }),
      runs,
    );
  });

  it('spreads with the unit and not with the place', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -9, max: 9 }), (values, by) => {
        const spread = robustSpread(values);
        expect(robustSpread(values.map((v) => v + by))).toBeCloseTo(spread, 12);
        expect(robustSpread(values.map((v) => v * by))).toBeCloseTo(spread * Math.abs(by), 10);
      }),
      runs,
    );
  });
});
