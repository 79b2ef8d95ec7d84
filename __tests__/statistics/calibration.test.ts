/** The numbers under a calibration: bounds of a share, numbers that can be repeated, trials with unchanged code. */
import { describe, expect, it } from '@jest/globals';
import { exchangeRounds } from '../../src/statistics/exchange.js';
import { seededRandom } from '../../src/statistics/random.js';
import { wilsonBounds } from '../../src/statistics/wilson.js';

describe('Wilson bounds', () => {
  // The roots of (p - x/n)² = z² p (1 - p)/n, solved apart from this code (Python, statistics.NormalDist).
  it.each([
    [0, 400, 0, 0.006_718_4],
    [15, 400, 0.024_728_1, 0.056_486_4],
    [200, 400, 0.459_017, 0.540_983],
    [400, 400, 0.993_281_6, 1],
    [1, 1, 0.269_865_9, 1],
  ])('of %d in %d', (count, trials, low, high) => {
    const bounds = wilsonBounds(count, trials, 0.05);
    expect(bounds.low).toBeCloseTo(low, 6);
    expect(bounds.high).toBeCloseTo(high, 6);
  });

  it('hold the true chance about as often as they say', () => {
    const random = seededRandom(1);
    let missed = 0;
    for (let i = 0; i < 2000; i++) {
      const count = Array.from({ length: 100 }, random).filter((one) => one < 0.1).length;
      if (wilsonBounds(count, 100, 0.05).high < 0.1) missed += 1;
    }
    expect(missed / 2000).toBeLessThan(0.07);
  });
});

describe('seeded numbers', () => {
  it('are the same for one seed, others for another, and even', () => {
    const draw = (seed: number) => Array.from({ length: 5000 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const numbers = draw(0);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, one) => sum + one) / 5000).toBeCloseTo(0.5, 1);
    expect(numbers.filter((one) => one < 0.25).length / 5000).toBeCloseTo(0.25, 1);
  });
});

describe('rounds that are exchanged', () => {
  it.each([20, 25, 80, 7, 1])('have each of %d rounds once, neighbours together', (rounds) => {
    const random = seededRandom(3);
    for (let trial = 0; trial < 50; trial++) {
      const { order, swapped } = exchangeRounds(rounds, 10, random);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: rounds }, (_, i) => i));
      expect(swapped).toHaveLength(rounds);
      const steps = order.slice(1).filter((round, i) => round !== ((order[i] ?? 0) + 1) % rounds);
      expect(steps.length).toBeLessThan(Math.ceil(rounds / 10));
    }
  });

  it('give each side of a round either name', () => {
    const random = seededRandom(4);
    const all = Array.from({ length: 200 }, () => exchangeRounds(20, 10, random).swapped).flat();
    expect(all.filter(Boolean).length / all.length).toBeCloseTo(0.5, 1);
  });
});
