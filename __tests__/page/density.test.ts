import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { densityOf } from '../../src/page/density.js';

const area = (x: readonly number[], curve: readonly number[]) =>
  curve.slice(1).reduce((sum, y, i) => {
    const [left = 0, right = 0] = [x[i], x[i + 1]];
    return sum + ((y + (curve[i] ?? 0)) / 2) * (right - left);
  }, 0);

describe('the density of samples', () => {
  it.each<[string, readonly (readonly number[])[]]>([
    ['nothing', []],
    ['one value', [[1], []]],
    ['equal values', [[2, 2, 2], [2]]],
  ])('is none of %s', (_, lists) => {
    expect(densityOf(lists)).toBeUndefined();
  });

  it('has an area of one under each curve, and its peak where the samples are', () => {
    const density = densityOf([
      [10, 11, 10.5, 10.4, 10.6],
      [20, 21, 20.5, 20.4, 20.6],
    ]);
    if (density === undefined) throw new Error('no density');
    const peaks = density.curves.map((curve) => density.x[curve.indexOf(Math.max(...curve))]);
    expect(peaks[0]).toBeCloseTo(10.5, 0);
    expect(peaks[1]).toBeCloseTo(20.5, 0);
    for (const curve of density.curves) expect(area(density.x, curve)).toBeCloseTo(1, 1);
  });

  it('is finite and never negative, whatever is measured', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(samples, samples, (base, head) => {
        const { x = [], curves = [] } = densityOf([base, head]) ?? {};
        expect([...x, ...curves.flat()].every(Number.isFinite)).toBe(true);
        expect(curves.flat().every((y) => y >= 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
