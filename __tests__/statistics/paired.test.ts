import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { scoresAt } from '../../src/statistics/adapted-score.js';
import { strongestChangePoint } from '../../src/statistics/change-point.js';
import { doubledMidranks } from '../../src/statistics/midranks.js';
import { pairMode } from '../../src/statistics/pair-mode.js';
import { evidenceAbove, type PairedShift, pairedShift } from '../../src/statistics/paired-shift.js';
import {
  signedRankEvidence,
  signedRankInterval,
  signedRankUpperTail,
  smallestSignedRankPValue,
} from '../../src/statistics/signed-rank.js';
import { robustSpread } from '../../src/statistics/spread.js';
import { studentUpperQuantile, studentUpperTail } from '../../src/statistics/student-t.js';

/** `null` stands for an infinity, which JSON lacks. */
interface Table {
  readonly studentTails: readonly { t: number; df: number; tail: number }[];
  readonly studentQuantiles: readonly { tail: number; df: number; t: number }[];
  readonly signedRanks: readonly {
    differences: number[];
    shift: number;
    method: string;
    p: number;
    evidence: number;
  }[];
  readonly signedRankIntervals: readonly {
    values: number[];
    alphaLow: number;
    alphaHigh: number;
    estimate: number;
    low: number | null;
    high: number | null;
  }[];
  readonly pairedShifts: readonly {
    name: string;
    base: number[];
    head: number[];
    mode: number;
    estimate: PairedShift;
    /** Elsewhere than at the mode; of the rounds, the first few. */
    scores: {
      shift: number;
      width: number;
      slope: number;
      honestSlope: number;
      rounds: number[];
      sum: number;
      squares: number;
    };
    evidence: { limit: number; above: number }[];
  }[];
  readonly changePoints: readonly { values: number[]; index: number; pValue: number }[];
  readonly spreads: readonly { values: number[]; spread: number }[];
}

// Made by scripts/paired-statistics-table.py, whose output has this shape.
const table = JSON.parse(
  readFileSync(new URL('../corpus/statistics/paired.json', import.meta.url), 'utf8'),
) as Table;

/** Also for an expected 0. */
const relative = (actual: number, expected: number) =>
  actual === expected ? 0 : Math.abs(actual / expected - 1);

describe('agreement with SciPy and with plain counting', () => {
  it.each(table.studentTails)("Student's tail at $t, $df", ({ t, df, tail }) => {
    expect(relative(studentUpperTail(t, df), tail)).toBeLessThan(1e-10);
  });

  it.each(table.studentQuantiles)("Student's quantile of $tail, $df", ({ tail, df, t }) => {
    expect(relative(studentUpperQuantile(tail, df), t)).toBeLessThan(1e-10);
  });

  it.each(table.signedRanks)('signed ranks, $method, p = $p', ({ differences, shift, p }) => {
    expect(relative(signedRankUpperTail(differences, shift), p)).toBeLessThan(1e-10);
  });

  it.each(table.signedRanks)('evidence by ranks: $evidence', (row) => {
    expect(signedRankEvidence(row.differences, row.shift)).toBeCloseTo(row.evidence, 12);
  });

  it.each(table.signedRankIntervals)('signed-rank interval about $estimate', (row) => {
    const interval = signedRankInterval(row.values, row.alphaLow, row.alphaHigh);
    expect(interval.estimate).toBeCloseTo(row.estimate, 12);
    expect(interval.low).toBe(row.low ?? Number.NEGATIVE_INFINITY);
    expect(interval.high).toBe(row.high ?? Number.POSITIVE_INFINITY);
  });

  it.each(table.pairedShifts)('pair mode: $name', ({ base, head, mode, estimate }) => {
    const found = pairMode(base, head);
    expect(found?.shift).toBeCloseTo(mode, 11);
    expect(found?.spread).toBeCloseTo(estimate.spread, 11);
  });

  it.each(table.pairedShifts)('scores of rounds: $name', ({ base, head, scores }) => {
    const { rounds, slope, honestSlope } = scoresAt(base, head, scores.shift, scores.width);
    const sum = rounds.reduce((total, score) => total + score, 0);
    const squares = rounds.reduce((total, score) => total + score * score, 0);
    const size = Math.sqrt(scores.squares);
    expect(rounds).toHaveLength(base.length);
    for (const [i, score] of scores.rounds.entries())
      expect(Math.abs((rounds[i] ?? Number.NaN) - score)).toBeLessThanOrEqual(1e-10 * size);
    expect(Math.abs(sum - scores.sum)).toBeLessThanOrEqual(1e-9 * size);
    expect(Math.abs(squares - scores.squares)).toBeLessThanOrEqual(1e-9 * scores.squares);
    expect(Math.abs(slope - scores.slope)).toBeLessThan(1e-10 * scores.slope);
    // A small rest of large sums.
    expect(Math.abs(honestSlope - scores.honestSlope)).toBeLessThan(1e-10 * scores.slope);
  });

  it.each(table.pairedShifts)('paired shift: $name', ({ base, head, estimate }) => {
    const found = pairedShift(base, head);
    expect(found?.isDoubtful).toBe(estimate.isDoubtful);
    expect(found?.shift).toBeCloseTo(estimate.shift, 9);
    for (const key of ['standardError', 'honestError', 'spread', 'width'] as const)
      expect(relative(found?.[key] ?? Number.NaN, estimate[key])).toBeLessThan(1e-9);
  });

  it.each(table.pairedShifts)('evidence by scores: $name', ({ base, head, estimate, evidence }) => {
    for (const { limit, above } of evidence)
      expect(evidenceAbove(base, head, limit, estimate)).toBeCloseTo(above, 9);
  });

  it.each(table.changePoints)('change point at $index, p = $pValue', (row) => {
    const change = strongestChangePoint(row.values);
    expect(change?.index).toBe(row.index);
    expect(change?.pValue).toBeCloseTo(row.pValue, 12);
  });

  it.each(table.spreads)('spread $spread', ({ values, spread }) => {
    expect(robustSpread(values)).toBeCloseTo(spread, 12);
  });
});

describe('agreement with a textbook', () => {
  // Hamilton depression scale factor IV, Hollander & Wolfe 1999, table 3.1 and examples 3.1 to 3.4.
  const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
  const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
  const differences = after.map((value, i) => value - (before[i] ?? 0));

  it('gives the p-value of the example', () => {
    expect(
      signedRankUpperTail(
        differences.map((d) => -d),
        0,
      ),
    ).toBeCloseTo(10 / 512, 12);
  });

  it('gives the estimate and the 96 % interval of the examples', () => {
    const { estimate, low, high } = signedRankInterval(differences, 0.02, 0.02);
    expect(estimate).toBeCloseTo(-0.46, 10);
    expect(low).toBeCloseTo(-0.786, 10);
    expect(high).toBeCloseTo(-0.01, 10);
  });
});

describe("edges of Student's distribution", () => {
  it('has the closed forms of one and two degrees of freedom', () => {
    for (const t of [0.01, 0.5, 1, 3, 40]) {
      expect(relative(studentUpperTail(t, 1), Math.atan(1 / t) / Math.PI)).toBeLessThan(1e-12);
      const two = 1 / (Math.sqrt(2 + t * t) * (Math.sqrt(2 + t * t) + t));
      expect(relative(studentUpperTail(t, 2), two)).toBeLessThan(1e-12);
    }
  });

  it('has no mass beyond the ends', () => {
    expect(studentUpperTail(1e200, 3)).toBe(0);
    expect(studentUpperTail(-1e200, 3)).toBe(1);
    expect(studentUpperQuantile(0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(studentUpperQuantile(0.5, 3)).toBe(0);
  });

  it('keeps its answers right when it has been asked for very many', () => {
    const ask = () =>
      Array.from({ length: 600 }, (_, i) => studentUpperQuantile(0.01 + i / 2000, 7));
    expect(ask()).toEqual(ask());
    expect(studentUpperQuantile(0.01, 8)).not.toBe(studentUpperQuantile(0.01, 7));
  });
});

describe('edges of the signed ranks', () => {
  it.each([1, 4, 10, 20, 60])('%i differences cannot give a smaller p-value', (n) => {
    const values = Array.from({ length: n }, (_, i) => i + 1);
    expect(smallestSignedRankPValue(n)).toBe(0.5 ** n);
    expect(relative(signedRankUpperTail(values, 0.5), 0.5 ** n)).toBeLessThan(1e-12);
  });

  it('takes differences equal to the shift as no evidence at any size', () => {
    expect(signedRankUpperTail(Array<number>(8).fill(2), 2)).toBe(1);
    expect(signedRankUpperTail(Array<number>(100).fill(2), 2)).toBe(1);
    expect(signedRankUpperTail([], 0)).toBe(1);
  });

  it('ranks differences equal to the shift before it drops them', () => {
    // Left of ranks 1 to 4 are 2, 3 and 4: 2 + 4 or more is the sum of 3 of the 8 choices.
    expect(signedRankUpperTail([0, 1, -2, 3], 0)).toBe(3 / 8);
    // Left of ranks 1 to 6 are 4, 5 and 6: 4 + 5 or more is the sum of 4 of the 8 choices.
    expect(signedRankUpperTail([0, 0, 0, 2, 3, -4], 0)).toBe(4 / 8);
    // With ranks 1, 2 and 3 it would be 1 + 2 or more: 5 of 8.
    expect(signedRankUpperTail([2, 3, -4], 0)).toBe(5 / 8);
  });

  it('has no bound where there is no level or too small a sample', () => {
    const large = Array.from({ length: 70 }, (_, i) => i);
    for (const values of [[1, 2, 3, 4], large]) {
      const { low, high } = signedRankInterval(values, 0, 0);
      expect([low, high]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    }
    expect(signedRankInterval([1, 2, 3, 4], 1 / 16, 1 / 17)).toEqual({
      estimate: 2.5,
      low: 1,
      high: Number.POSITIVE_INFINITY,
    });
  });
});

describe('edges of the pair mode', () => {
  it('needs four rounds of two sides', () => {
    expect(pairMode([1, 2, 3], [1, 2, 3])).toBeUndefined();
    expect(pairMode([1, 2, 3, 4], [1, 2, 3, 4, 5])).toBeUndefined();
    expect(pairMode([1, 2, 3, 4], [1, 2, 3, 4])).toBeDefined();
  });

  it('is sure of values that are all equal', () => {
    const mode = pairMode(Array<number>(6).fill(1), Array<number>(6).fill(1.5));
    expect(mode).toEqual({ shift: 0.5, spread: 0, hasMode: true });
  });

  it('knows nothing where no pair lies near the median of them all', () => {
    const base = Array.from({ length: 40 }, (_, i) => (i % 2) * 1.5);
    const head = base.map(() => 0.75);
    expect(pairMode(base, head)?.hasMode).toBe(false);
    expect(pairedShift(base, head)).toMatchObject({ standardError: 1, isDoubtful: true });
  });

  it('ends also where numbers are too coarse for its precision', () => {
    const far = 2 ** 40;
    const base = [0, 1, 2, 5, 9, 9].map((v) => v / 64);
    const head = [1, 3, 4, 5, 8, 12].map((v) => v / 64 + far);
    const near = pairMode(
      base,
      head.map((v) => v - far),
    );
    expect((pairMode(base, head)?.shift ?? 0) - far).toBeCloseTo(near?.shift ?? 0, 3);
  });

  it('stays at the median of all differences where none is near it', () => {
    expect(pairMode([0, 5, 0, 5], [2.5, 2.5, 2.5, 2.5])?.shift).toBe(0);
  });

  it('follows the main mode where a mean would not', () => {
    const base = Array.from({ length: 40 }, (_, i) => (i % 7) / 1000);
    const head = base.map((value, i) => value + 0.02 + (i % 5 === 0 ? 3 : 0));
    expect(pairMode(base, head)?.shift).toBeCloseTo(0.02, 3);
  });
});

describe('edges of the paired shift', () => {
  const zigzag = Array.from({ length: 40 }, (_, i) => Math.sin(i * 1.7) / 50);

  it('needs four rounds of two sides', () => {
    expect(pairedShift([1, 2, 3], [1, 2, 3])).toBeUndefined();
    expect(pairedShift([1, 2, 3, 4], [1, 2, 3, 4, 5])).toBeUndefined();
    expect(pairedShift([1, 2, 3, 4], [1, 2, 3, 4])).toBeDefined();
  });

  it('is sure of values that are all equal, by the narrowest width', () => {
    expect(pairedShift(Array<number>(6).fill(1), Array<number>(6).fill(1.5))).toEqual({
      shift: 0.5,
      standardError: 0,
      honestError: 0,
      spread: 0,
      width: 0.01,
      isDoubtful: false,
    });
  });

  it('knows nothing of values that are as far apart as can be', () => {
    const { standardError, honestError, isDoubtful } =
      pairedShift([0, 40, 90, 150, 230], [18, 65, 120, 190, 290]) ?? {};
    expect({ standardError, honestError, isDoubtful }).toEqual({
      standardError: 1,
      honestError: 1,
      isDoubtful: true,
    });
  });

  it('counts what both sides of a round have in common once', () => {
    const moved = zigzag.map((_, i) => zigzag[(i + 13) % zigzag.length] ?? 0);
    const together = pairedShift(zigzag, zigzag);
    const apart = pairedShift(zigzag, moved);
    expect(together?.standardError).toBeLessThan((apart?.standardError ?? 0) / 100);
    expect(together?.honestError).toBeLessThan((apart?.honestError ?? 0) / 100);
  });
});

describe('edges of evidence', () => {
  const steps = [0, 0.001, 0.002, 0.003, 0.005];
  const higher = steps.map((v) => v + 0.008);

  it('is none where no round has a say', () => {
    expect(evidenceAbove([0, 10, 20, 30], [5, 15, 25, 35], 0, { shift: 0, width: 1 })).toBe(0);
    expect(evidenceAbove([], [], 0, { shift: 0, width: 1 })).toBe(0);
    expect(evidenceAbove(steps, steps, 0, { shift: 0, width: 0.01 })).toBe(0);
  });

  it('grows with rounds that agree to the root of their number, and turns with the sides', () => {
    const up = evidenceAbove(steps, higher, 0, { shift: 0.008, width: 0.01 });
    expect(up).toBeGreaterThan(2);
    expect(up).toBeLessThanOrEqual(Math.sqrt(5));
    const down = evidenceAbove(higher, steps, 0, { shift: -0.008, width: 0.01 });
    expect(down).toBeCloseTo(-up, 12);
  });

  // Two pairs of values that only a density of 1.6 widths brings together.
  it.each([
    [1.59, 2],
    [1.61, 0],
  ])('weighs by a density wider than that of the estimate: %d', (distance, evidence) => {
    const [low, high] = [Array<number>(4).fill(0), Array<number>(4).fill(distance)];
    expect(evidenceAbove(low, high, 0, { shift: 0, width: 1 })).toBeCloseTo(evidence, 12);
    expect(evidenceAbove(high, low, 0, { shift: 0, width: 1 })).toBeCloseTo(-evidence, 12);
  });

  it.each([3, -3])('is that of ranks where the limit is out of reach of the estimate: %d', (by) => {
    const far = steps.map((v, i) => v + (by * (i + 1)) / 100);
    const ranks = (Math.sign(by) * 15) / Math.sqrt(55);
    // Of both sides, as the distance may be either.
    expect(evidenceAbove(steps, far, 0, { shift: by / 100, width: 0.01 })).toBeCloseTo(ranks, 12);
    const near = evidenceAbove(steps, far, 0, { shift: 0.015 * Math.sign(by), width: 0.01 });
    expect(Math.abs(near - ranks)).toBeGreaterThan(0.1);
  });

  it('by ranks drops differences that equal the shift', () => {
    expect(signedRankEvidence([2, 2, 2], 2)).toBe(0);
    expect(signedRankEvidence([], 0)).toBe(0);
    // Ranks 2 and 3 are left, and then 1 and 2 against 3.
    expect(signedRankEvidence([0, 1, 3], 0)).toBeCloseTo(5 / Math.sqrt(13), 12);
    expect(signedRankEvidence([1, 2, -3], 0)).toBe(0);
    expect(signedRankEvidence([1, -2, -3], 0)).toBeCloseTo(-4 / Math.sqrt(14), 12);
  });
});

describe('edges of the change point', () => {
  it('has none in fewer than six values or among equal ones', () => {
    expect(strongestChangePoint([1, 1, 1, 9, 9])).toBeUndefined();
    expect(strongestChangePoint(Array<number>(20).fill(4))).toBeUndefined();
    expect(strongestChangePoint([1, 1, 1, 9, 9, 9])?.index).toBe(3);
  });

  it('never exceeds a probability of 1', () => {
    expect(strongestChangePoint([1, 2, 1, 2, 1, 2])?.pValue).toBe(1);
  });
});

describe('edges of ranks and spread', () => {
  it('shares the mean rank among equal values', () => {
    expect(doubledMidranks([5, 1, 5, 9, 5])).toEqual([6, 2, 6, 10, 6]);
    expect(doubledMidranks([])).toEqual([]);
  });

  it('has no spread of fewer than two values', () => {
    expect(robustSpread([])).toBe(0);
    expect(robustSpread([7])).toBe(0);
    expect(robustSpread([7, 9])).toBeCloseTo(1.4826, 12);
  });
});
