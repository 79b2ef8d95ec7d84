import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatChange,
  formatDuration,
  formatLimit,
  formatPoints,
  formatRatio,
  formatValues,
} from '../../src/report/units.js';

describe('formatValues', () => {
  it.each<[string, readonly (number | undefined)[], readonly string[]]>([
    ['ns/op', [1_203_500, 1_570_000], ['1.204 ms', '1.570 ms']],
    ['ns/op', [950, 1050], ['950 ns', '1,050 ns']],
    ['ns/op', [0.2512, 0.3], ['0.2512 ns', '0.3000 ns']],
    ['ns', [1234.5, 12_345], ['1.235 µs', '12.345 µs']],
    ['us', [1500, undefined], ['1.500 ms', '–']],
    ['s', [0.0012, 0.0013], ['1.200 ms', '1.300 ms']],
    ['sec', [90, 91], ['90 s', '91 s']],
    ['B/op', [512, 2048], ['512 B', '2,048 B']],
    ['B/op', [1536, 3072], ['1.500 KiB', '3.000 KiB']],
    ['B/op', [0, 1984], ['0 KiB', '1.938 KiB']],
    ['allocs/op', [0, 3], ['0', '3']],
    ['allocs/op', [12_345, 12_346], ['12,345', '12,346']],
    ['steps/op', [1_234_567, 1_234_999], ['1.2346 M', '1.2350 M']],
    ['MB/s', [410.2, 512.4], ['410.2', '512.4']],
    ['', [1, 2], ['1', '2']],
    ['ns/op', [0, 0], ['0 ns', '0 ns']],
    ['ns/op', [Number.NaN, Number.POSITIVE_INFINITY], ['–', '–']],
    ['x', [-1.5, 1e20], ['-1.500', '1.000e+20']],
  ])('%s %j is %j', (unit, values, expected) => {
    expect(formatValues(unit, values)).toEqual(expected);
  });

  it('tells two values apart that differ in the sixth digit', () => {
    const [one, other] = formatValues('ns/op', [1_203_500, 1_203_510]);
    expect(one).not.toBe(other);
  });

  it('never prints NaN, Infinity or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 3 }), fc.string(), (values, unit) => {
        for (const text of formatValues(unit, values)) {
          expect(text.slice(0, 8)).not.toMatch(/NaN|Infinity|^\s|^$/);
        }
      }),
    );
  });
});

describe('formatRatio', () => {
  it.each([
    [{ covered: 360, total: 411 }, '87.5 %'],
    [{ covered: 7996, total: 10_000 }, '79.9 %'],
    [{ covered: 99_999, total: 100_000 }, '99.9 %'],
    [{ covered: 29, total: 100 }, '29.0 %'],
    [{ covered: 1, total: 1 }, '100.0 %'],
    [{ covered: 0, total: 5 }, '0.0 %'],
    [{ covered: 0, total: 0 }, '–'],
  ])('%j is %s', (ratio, text) => {
    expect(formatRatio(ratio)).toBe(text);
  });
});

describe('formatChange', () => {
  it.each([
    [0, '0 %'],
    [0.304, '+30.4 %'],
    [-0.0423, '−4.23 %'],
    [0.00001, '+<0.01 %'],
    [1.5, '+150 %'],
    [999, '×1,000'],
    [Number.POSITIVE_INFINITY, '–'],
    [Number.NaN, '–'],
  ])('%d is %s', (change, text) => {
    expect(formatChange(change)).toBe(text);
  });
});

describe('formatPoints', () => {
  it.each([
    [-0.00487, '−0.49 pp'],
    [0.1, '+10.00 pp'],
    [0, '0 pp'],
    [-0.00001, '−<0.01 pp'],
  ])('%d is %s', (difference, text) => {
    expect(formatPoints(difference)).toBe(text);
  });
});

describe('formatLimit', () => {
  it.each([
    [0.8, '80 %'],
    [0.07, '7 %'],
    [0.005, '0.5 %'],
    [0, '0 %'],
  ])('%d is %s', (limit, text) => {
    expect(formatLimit(limit)).toBe(text);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [340, '340 ms'],
    [12_340, '12.3 s'],
    [59_970, '1 min 00 s'],
    [245_000, '4 min 05 s'],
    [3_725_000, '1 h 02 min'],
    [Number.NaN, '–'],
    [-1, '–'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});
