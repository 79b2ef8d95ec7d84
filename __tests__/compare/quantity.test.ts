import { describe, expect, it } from '@jest/globals';
import {
  formatChange,
  formatPercent,
  formatQuantities,
  formatShare,
} from '../../src/compare/quantity.js';

describe('quantities', () => {
  it.each<[string, readonly number[], readonly string[], string]>([
    ['ns/op', [1200, 1272], ['1.200', '1.272'], 'µs/op'],
    ['ns/op', [0.2503, 0.26], ['0.2503', '0.2600'], 'ns/op'],
    ['ns/op', [999, 3_071_024], ['0.0009990', '3.071'], 'ms/op'],
    ['ms', [1500], ['1.500'], 's'],
    ['B/op', [512], ['512'], 'B/op'],
    ['B/op', [1_572_864], ['1.500'], 'MiB/op'],
    ['allocs/op', [0, 3], ['0', '3'], 'allocs/op'],
    ['MB/s', [403.1234], ['403.1'], 'MB/s'],
    ['steps/op', [123_456_789], ['123456789'], 'steps/op'],
    ['records/sec', [1.5e12], ['1500000000000'], 'records/sec'],
    ['', [2.5], ['2.500'], ''],
    ['ns/op', [0], ['0'], 'ns/op'],
  ])('%s of %p', (unit, values, texts, scaled) => {
    expect(formatQuantities(values, unit)).toEqual({ texts, unit: scaled });
  });

  it.each([
    [1.06, '+6.00 %'],
    [0.875, '-12.5 %'],
    [1, '+0.00 %'],
    [3.5, '+250.0 %'],
    [12.34, 'x12.3'],
    [0, '-100.0 %'],
  ])('a ratio of %p is %p', (ratio, text) => {
    expect(formatChange(ratio)).toBe(text);
  });

  it.each([
    [0.05, '5 %'],
    [0.925, '92.5 %'],
    [0, '0 %'],
    [0.07, '7 %'],
  ])('a limit of %p is %p', (fraction, text) => {
    expect(formatPercent(fraction)).toBe(text);
  });

  it.each([
    [7996, 10_000, '79.9 %'],
    [8, 10, '80.0 %'],
    [999_999, 1_000_000, '99.9 %'],
    [3, 3, '100.0 %'],
    [0, 0, 'none'],
  ])('%i of %i never reads as more than it is', (covered, total, text) => {
    expect(formatShare({ covered, total })).toBe(text);
  });
});
