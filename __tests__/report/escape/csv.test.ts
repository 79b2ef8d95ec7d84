import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeCsv } from '../../../src/report/escape/csv.js';
import { anyText } from '../../support/hostile-text.js';

describe('escapeCsv', () => {
  it.each([
    ['plain', '"plain"'],
    ['a,"b"', '"a,""b"""'],
    ['=cmd|calc', '"\'=cmd|calc"'],
    ['  +1', '"\'  +1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\tx', '"\'\\tx"'],
    ['a\nb', '"a\\nb"'],
  ])('%j is %s', (text, expected) => {
    expect(escapeCsv(text)).toBe(expected);
  });

  it('is one field on one line that calculates nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const field = escapeCsv(text);
        expect(field).toMatch(/^"(?:[^"]|"")*"$/u);
        expect(field).not.toMatch(/[\r\n]|^"\s*[=+\-@]/);
      }),
    );
  });
});
