import { describe, expect, it } from '@jest/globals';
import { formatChange, formatLimit } from '../../src/compare/quantity.js';
import * as units from '../../src/report/units.js';

describe('changes and limits', () => {
  it.each([
    [1.06, '+6.00 %'],
    [0.875, '−12.5 %'],
    [3.5, '+250 %'],
    [250.4, '×250'],
    [0, '−100 %'],
  ])('a ratio of %p reads %p, here as in reports', (ratio, text) => {
    expect(formatChange(ratio)).toBe(text);
    expect(units.formatChange(ratio - 1)).toBe(text);
  });

  it.each([
    [0.05, '5 %'],
    [0.925, '92.5 %'],
    [0, '0 %'],
    [0.07, '7 %'],
  ])('a limit of %p reads %p, here as in reports', (fraction, text) => {
    expect(formatLimit(fraction)).toBe(text);
    expect(units.formatLimit(fraction)).toBe(text);
  });
});
