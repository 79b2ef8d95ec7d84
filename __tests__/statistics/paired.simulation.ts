import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Scores, scoresAt } from '../../src/statistics/adapted-score.js';
import { strongestChangePoint } from '../../src/statistics/change-point.js';
import { medianOfSorted, sorted } from '../../src/statistics/order.js';
import { medianDifference, medianDistance } from '../../src/statistics/pair-median.js';
import { pairMode } from '../../src/statistics/pair-mode.js';
import { evidenceAbove, type PairedShift, pairedShift } from '../../src/statistics/paired-shift.js';
import {
  signedRankEvidence,
  signedRankInterval,
  signedRankUpperTail,
} from '../../src/statistics/signed-rank.js';
import { robustSpread } from '../../src/statistics/spread.js';
import { studentUpperQuantile, studentUpperTail } from '../../src/statistics/student-t.js';
import { normals, uniforms } from '../support/noise.js';

const runs = { numRuns: 150 };
/** Logarithms of two sides of some rounds; noise about as wide as the windows, or coarse values. Their sums are exact. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3e8, max: 3e8 }).map((v) => v / 2 ** 30) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 5 }).map((v) => v / 64) },
);
const rounds = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 40 });
const baseOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([base]) => base);
const headOf = (pairs: readonly (readonly [number, number])[]) => pairs.map(([, head]) => head);
/** Distinct whole numbers, and shifts that lie as far from no two of them: exact, without ties. */
const untied = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength, maxLength });
const untyingShift = fc.integer({ min: -400, max: 400 }).map((shift) => shift + 0.125);

const shuffledRounds = rounds.chain((pairs) =>
  fc.tuple(
    fc.constant(pairs),
    fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
  ),
);

/** For rounds that are drawn and not made up; and chances, for one side and for both sides of a round, of the other state. */
type Noise = readonly [name: string, own: number, common: number, deviation: number];
const NOISES: readonly Noise[] = [
  ['one state', 0, 0, 0.02],
  ['each side its own state', 0.3, 0, 0.02],
  ['one state for both sides of a round', 0, 0.4, 0.02],
  ['both', 0.2, 0.3, 0.02],
];
const NONE = { shift: 9, width: 1, honestError: 0 };

function* samples([, own, common, deviation]: Noise, n: number, shift: number, trials: number) {
  const uniform = uniforms(20_260_101);
  const normal = normals(uniform);
  const jump = (chance: number) => (uniform() < chance ? 0.35 : 0);
  for (let trial = 0; trial < trials; trial++) {
    const base: number[] = [];
    const head: number[] = [];
    for (let round = 0; round < n; round++) {
      const both = jump(common) + deviation * normal();
      base.push(both + deviation * normal() + jump(own));
      head.push(both + shift + deviation * normal() + jump(own));
    }
    yield { base, head };
  }
}

const sizeOf = (scores: Float64Array) =>
  Math.sqrt(scores.reduce((total, score) => total + score * score, 0));
/** Below it scores are rounding errors, which have no direction. */
const LEAST_SIZE = 1e-6;
const isWeighable = (pairs: readonly (readonly [number, number])[], limit: number, width: number) =>
  sizeOf(scoresAt(baseOf(pairs), headOf(pairs), limit, 1.6 * width).rounds) > LEAST_SIZE;

/** Of scores, which may be very large or all 0: beside what the values say of themselves. */
function closeTo({ slope, honestSlope }: Scores) {
  return (actual: number | undefined, expected: number) =>
    expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9 * (slope - honestSlope));
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
        expect(after?.spread).toBeCloseTo(before?.spread ?? 0, 9);
      }),
      runs,
    );
  });

  it('does not depend on the order of either side', () => {
    fc.assert(
      fc.property(shuffledRounds, ([pairs, shuffled]) => {
        const mode = pairMode(baseOf(pairs), headOf(pairs));
        expect(pairMode(baseOf(shuffled), headOf(shuffled))).toEqual(mode);
        expect(pairMode(baseOf(pairs), headOf(shuffled))).toEqual(mode);
      }),
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
});

describe('properties of the scores of rounds', () => {
  const limit = 3 / 64;
  const width = fc.double({ min: 0.02, max: 1, noNaN: true });

  it('turns the sign of one score where base and head of that round are swapped', () => {
    fc.assert(
      fc.property(rounds, fc.nat(), width, (pairs, pick, within) => {
        const at = pick % pairs.length;
        const swapped = pairs.map(([base, head], i): [number, number] =>
          i === at ? [head - limit, base + limit] : [base, head],
        );
        const before = scoresAt(baseOf(pairs), headOf(pairs), limit, within);
        const after = scoresAt(baseOf(swapped), headOf(swapped), limit, within);
        const close = closeTo(before);
        for (const [i, score] of before.rounds.entries())
          close(after.rounds[i], i === at ? -score : score);
        close(after.slope, before.slope);
        close(after.honestSlope, before.honestSlope);
      }),
      runs,
    );
  });

  it('is flattered by what each value says of itself', () => {
    fc.assert(
      fc.property(rounds, width, (pairs, within) => {
        const { slope, honestSlope } = scoresAt(baseOf(pairs), headOf(pairs), limit, within);
        expect(honestSlope).toBeLessThan(slope);
      }),
      runs,
    );
  });

  it('scores a round by where its sides lie in the density of all', () => {
    const even = Array.from({ length: 12 }, (_, i) => i / 100);
    const { rounds: scores } = scoresAt(even, [...even].reverse(), 0, 0.05);
    expect(scores.reduce((total, score) => total + score, 0)).toBeCloseTo(0, 9);
    // The first round goes from the lowest to the highest, the last one back.
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores.at(-1)).toBeCloseTo(-(scores[0] ?? 0), 9);
  });
});

describe('properties of the paired shift', () => {
  const sameError = (one: PairedShift | undefined, other: PairedShift | undefined) => {
    for (const key of ['standardError', 'honestError', 'spread', 'width'] as const)
      expect(one?.[key]).toBeCloseTo(other?.[key] ?? Number.NaN, 8);
    expect(one?.isDoubtful).toBe(other?.isDoubtful);
  };

  it('turns round with the sides', () => {
    fc.assert(
      fc.property(rounds, (pairs) => {
        const forth = pairedShift(baseOf(pairs), headOf(pairs));
        const back = pairedShift(headOf(pairs), baseOf(pairs));
        expect((forth?.shift ?? 0) + (back?.shift ?? 1)).toBeCloseTo(0, 8);
        sameError(forth, back);
      }),
      runs,
    );
  });

  it('moves with the head, and not with the unit of both', () => {
    fc.assert(
      fc.property(rounds, value, value, (pairs, unit, more) => {
        const before = pairedShift(baseOf(pairs), headOf(pairs));
        const after = pairedShift(
          baseOf(pairs).map((v) => v + unit),
          headOf(pairs).map((v) => v + unit + more),
        );
        expect((after?.shift ?? 0) - (before?.shift ?? 0)).toBeCloseTo(more, 8);
        sameError(after, before);
      }),
      runs,
    );
  });

  it('does not depend on the order of the rounds', () => {
    fc.assert(
      fc.property(shuffledRounds, ([pairs, shuffled]) => {
        const one = pairedShift(baseOf(pairs), headOf(pairs));
        const other = pairedShift(baseOf(shuffled), headOf(shuffled));
        expect(one?.shift).toBeCloseTo(other?.shift ?? 0, 8);
        sameError(one, other);
      }),
      runs,
    );
  });

  it('takes no narrower density than that which is clipped by the spread', () => {
    fc.assert(
      fc.property(rounds, (pairs) => {
        const found = pairedShift(baseOf(pairs), headOf(pairs));
        const unit = 0.2 * Math.sqrt(20 / pairs.length);
        const widest = Math.max(0.01, 4.685 * (found?.spread ?? 0));
        expect(found?.width).toBeGreaterThanOrEqual(Math.max(0.01, Math.min(1.6 * unit, widest)));
        expect(found?.width).toBeLessThanOrEqual(widest);
        expect(found?.standardError).toBeLessThanOrEqual(1);
        expect(found?.honestError).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it.each(NOISES)('holds the true shift in 95 %% of its intervals or nearly: %s', (...noise) => {
    const truth = Math.log(1.06);
    const quantile = studentUpperQuantile(0.025, 39);
    const trials = 300;
    let held = 0;
    for (const { base, head } of samples(noise, 40, truth, trials)) {
      const { shift, honestError } = pairedShift(base, head) ?? NONE;
      if (Math.abs(shift - truth) <= quantile * honestError) held++;
    }
    expect(held / trials).toBeGreaterThanOrEqual(0.9);
    // Nor by being wider than it needs to be.
    expect(held / trials).toBeLessThan(0.995);
  });

  it.each(NOISES)('has less of an error the more rounds there are: %s', (...noise) => {
    const errors = [20, 80, 320].map((n) => {
      const found = [...samples(noise, n, 0.05, 12)].map(({ base, head }) =>
        pairedShift(base, head),
      );
      return found.reduce((total, shift) => total + (shift?.honestError ?? 1), 0) / found.length;
    });
    const [few = 0, more = 0, many = 0] = errors;
    // By the root of their number: half for four times as many, and nearer than that with states.
    expect(more / few).toBeLessThan(0.65);
    expect(many / more).toBeLessThan(0.6);
    expect(many / more).toBeGreaterThan(0.3);
  });

  it('is nearer to the truth than the mode that it starts from', () => {
    const truth = 0.05;
    let squares = 0;
    let modeSquares = 0;
    for (const { base, head } of samples(['', 0.3, 0, 0.02], 40, truth, 200)) {
      squares += ((pairedShift(base, head)?.shift ?? 9) - truth) ** 2;
      modeSquares += ((pairMode(base, head)?.shift ?? 9) - truth) ** 2;
    }
    expect(squares).toBeLessThan(0.8 * modeSquares);
  });

  it('doubts itself in few rounds of one wide state, and not in several narrow ones', () => {
    const doubtful = (noise: Noise, n: number) =>
      [...samples(noise, n, 0, 100)].filter(({ base, head }) => pairedShift(base, head)?.isDoubtful)
        .length / 100;
    expect(doubtful(['', 0, 0, 0.5], 40)).toBeGreaterThan(0.3);
    for (const noise of NOISES) expect(doubtful(noise, 40)).toBeLessThan(0.05);
  });
});

describe('properties of evidence', () => {
  it('turns with the sides, at the mirrored limit', () => {
    fc.assert(
      fc.property(rounds, value, (pairs, limit) => {
        const [base, head] = [baseOf(pairs), headOf(pairs)];
        const { shift, width } = pairedShift(base, head) ?? NONE;
        fc.pre(isWeighable(pairs, limit, width));
        const up = evidenceAbove(base, head, limit, { shift, width });
        const down = evidenceAbove(head, base, -limit, { shift: -shift, width });
        expect(up + down).toBeCloseTo(0, 8);
      }),
      runs,
    );
  });

  it('depends neither on the unit nor on the order of the rounds', () => {
    fc.assert(
      fc.property(shuffledRounds, value, value, ([pairs, shuffled], limit, unit) => {
        const estimate = pairedShift(baseOf(pairs), headOf(pairs)) ?? NONE;
        fc.pre(isWeighable(pairs, limit, estimate.width));
        const evidence = evidenceAbove(baseOf(pairs), headOf(pairs), limit, estimate);
        const other = evidenceAbove(
          baseOf(shuffled).map((v) => v + unit),
          headOf(shuffled).map((v) => v + unit),
          limit,
          estimate,
        );
        expect(other).toBeCloseTo(evidence, 8);
      }),
      runs,
    );
  });

  it('loses twice a round where that is swapped at the limit', () => {
    const limit = 3 / 64;
    fc.assert(
      fc.property(rounds, fc.nat(), (pairs, pick) => {
        const at = pick % pairs.length;
        const swapped = pairs.map(([base, head], i): [number, number] =>
          i === at ? [head - limit, base + limit] : [base, head],
        );
        const estimate = { shift: limit, width: 0.1 };
        const of = (some: typeof pairs) =>
          evidenceAbove(baseOf(some), headOf(some), limit, estimate);
        const { rounds: scores } = scoresAt(baseOf(pairs), headOf(pairs), limit, 0.16);
        const size = sizeOf(scores);
        fc.pre(size > LEAST_SIZE);
        expect(of(swapped)).toBeCloseTo(of(pairs) - (2 * (scores[at] ?? 0)) / size, 8);
      }),
      runs,
    );
  });

  it('never exceeds what as many rounds can give', () => {
    fc.assert(
      fc.property(rounds, value, (pairs, limit) => {
        const [base, head] = [baseOf(pairs), headOf(pairs)];
        const evidence = evidenceAbove(base, head, limit, pairedShift(base, head) ?? NONE);
        expect(Math.abs(evidence)).toBeLessThanOrEqual(Math.sqrt(pairs.length) + 1e-9);
      }),
      runs,
    );
  });

  it.each(NOISES)('grows with the true shift, and is as much against: %s', (...noise) => {
    const limit = 0.05;
    const mean = (shift: number) => {
      const all = [...samples(noise, 40, limit + shift, 60)];
      const evidence = all.map(({ base, head }) =>
        evidenceAbove(base, head, limit, pairedShift(base, head) ?? NONE),
      );
      return evidence.reduce((total, value) => total + value, 0) / all.length;
    };
    const means = [-0.05, -0.02, -0.01, 0, 0.01, 0.02, 0.05].map(mean);
    for (const [i, more] of means.slice(1).entries())
      expect(more).toBeGreaterThan((means[i] ?? 0) + 0.3);
    expect(Math.abs(means[3] ?? 9)).toBeLessThan(0.5);
    expect(means[0]).toBeLessThan(-3);
    expect(means.at(-1)).toBeGreaterThan(3);
  });

  it.each([0.002, 0.01, 0.03])(
    'does not fade however far the shift lies: noise of %d',
    (deviation) => {
      for (const far of [0.1, 0.2, 0.3, 0.5, 1, 3])
        for (const { base, head } of samples(['', 0, 0, deviation], 40, far, 5)) {
          const { shift, width } = pairedShift(base, head) ?? NONE;
          expect(evidenceAbove(base, head, 0, { shift, width })).toBeGreaterThan(2.5);
          expect(evidenceAbove(head, base, 0, { shift: -shift, width })).toBeLessThan(-2.5);
        }
    },
  );

  it.each([...NOISES, ['one wide state', 0, 0, 0.3] as const])(
    'raises about two false alarms in a hundred at the limit itself: %s',
    (...noise) => {
      const limit = Math.log(1.05);
      const trials = 2000;
      let above = 0;
      let below = 0;
      for (const { base, head } of samples(noise, 40, limit, trials)) {
        const evidence = evidenceAbove(base, head, limit, pairedShift(base, head) ?? NONE);
        if (evidence > 2.05) above++;
        if (evidence < -2.05) below++;
      }
      // Three standard errors of the rate.
      expect(Math.abs(above / trials - 0.02)).toBeLessThan(0.0095);
      expect(Math.abs(below / trials - 0.02)).toBeLessThan(0.0095);
    },
  );
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

  it('is evidence of the same order as the p-value, and turns with the differences', () => {
    fc.assert(
      fc.property(untied(1, 70), untyingShift, untyingShift, (values, one, other) => {
        const evidence = signedRankEvidence(values, one);
        const mirrored = values.map((v) => -v);
        expect(signedRankEvidence(mirrored, -one)).toBeCloseTo(-evidence, 12);
        const [p, q] = [signedRankUpperTail(values, one), signedRankUpperTail(values, other)];
        const more = signedRankEvidence(values, other);
        expect(Math.sign(more - evidence)).toBe(Math.sign(p - q));
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
