import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { normalUpperQuantile, normalUpperTail } from '../../src/statistics/normal.js';
import { medianOfSorted, sorted } from '../../src/statistics/order.js';
import { ratioExceedsPValue } from '../../src/statistics/rank-sum.js';
import {
  criticalCount,
  rankSumUpperTail,
  smallestPValue,
} from '../../src/statistics/rank-sum-null.js';
import {
  hodgesLehmannRatio,
  kthRatio,
  ratioInterval,
} from '../../src/statistics/ratio-interval.js';

interface Table {
  readonly normal: readonly { z: number; tail: number }[];
  readonly medians: readonly { values: number[]; median: number }[];
  readonly rankTests: readonly {
    first: number[];
    second: number[];
    factor: number;
    method: string;
    p: number;
  }[];
  readonly intervals: readonly {
    first: number[];
    second: number[];
    alpha: number;
    low: number;
    high: number;
    hodgesLehmann: number;
  }[];
  readonly criticalCounts: readonly { n: number; m: number; alpha: number; count: number }[];
}

// Made by scripts/statistics-table.py, whose output has this shape.
const table = JSON.parse(
  readFileSync(new URL('../corpus/statistics/scipy.json', import.meta.url), 'utf8'),
) as Table;

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe('agreement with SciPy', () => {
  it.each(table.normal)('normal tail at $z', ({ z, tail }) => {
    expect(relative(normalUpperTail(z), tail)).toBeLessThan(1e-11);
  });

  it.each(table.medians)('median $median', ({ values, median }) => {
    expect(medianOfSorted(sorted(values))).toBeCloseTo(median, 10);
  });

  it.each(table.rankTests)('rank test, $method, p = $p', ({ first, second, factor, p }) => {
    expect(relative(ratioExceedsPValue(sorted(first), sorted(second), factor), p)).toBeLessThan(
      1e-10,
    );
  });

  it.each(table.intervals)('interval $low to $high', (row) => {
    const first = sorted(row.first);
    const second = sorted(row.second);
    const { low, high } = ratioInterval(first, second, row.alpha);
    expect(relative(low, row.low)).toBeLessThan(1e-8);
    expect(relative(high, row.high)).toBeLessThan(1e-8);
    expect(relative(hodgesLehmannRatio(first, second), row.hodgesLehmann)).toBeLessThan(1e-8);
  });

  it.each(table.criticalCounts)('critical count of $n and $m at $alpha', (row) => {
    expect(criticalCount(row.n, row.m, row.alpha)).toBe(row.count);
  });
});

describe('edges', () => {
  it.each([
    [0.025, 1.959963984540054],
    [1e-7, 5.199337582192816],
    [0.5, 0],
  ])('the normal quantile inverts the tail at %p', (tail, z) => {
    expect(normalUpperQuantile(tail)).toBeCloseTo(z, 9);
  });

  it.each([
    [1, 1, 0.5],
    [4, 4, 1 / 70],
    [6, 6, 1 / 924],
    [10, 10, 1 / 184_756],
    [20, 4, 1 / 10_626],
  ])('%i and %i values cannot give a p-value below %p', (n, m, p) => {
    expect(relative(smallestPValue(n, m), p)).toBeLessThan(1e-12);
    expect(relative(rankSumUpperTail(n, m, n * m, []), p)).toBeLessThan(1e-12);
  });

  it('asks large samples of the normal approximation, also for bounds', () => {
    // n = m = 100: 5000 - 1.96 * sqrt(100 * 100 * 201 / 12) = 4197.8
    expect(criticalCount(100, 100, 0.025)).toBe(4197);
  });

  it('treats a pool of equal values as no evidence at any size', () => {
    const same = sorted(Array.from({ length: 60 }, () => 7));
    expect(ratioExceedsPValue(same, same, 1)).toBe(1);
    expect(ratioExceedsPValue(same.slice(0, 10), same.slice(0, 10), 1)).toBe(1);
  });

  it('finds ratios where all pairs are equal', () => {
    expect(kthRatio(sorted([4, 4]), sorted([6, 6]), 3)).toBe(1.5);
  });

  it('leaves its input as it was', () => {
    const values = Array.from({ length: 40 }, (_, i) => (i * 7) % 40);
    const before = [...values];
    expect([...sorted(values)]).toEqual([...values].sort((a, b) => a - b));
    expect(values).toEqual(before);
  });
});
