import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goCodeLines } from '../../src/places/go-code-lines.js';

describe('goCodeLines', () => {
  const cases: readonly [string, readonly string[], readonly number[]][] = [
    ['statements', ['x := 1', 'return x'], [1, 2]],
    ['blank lines and comments', ['', '// why', '  /* so */', 'x++ // and more'], [4]],
    ['a comment over several lines', ['/*', 'x := 1', '*/ y := 2'], [3]],
    ['punctuation alone', ['}', '})', '{', '],', 'else {'], [5]],
    [
      'a literal that looks like a comment',
      ['s := "// no"', 'u := "http://x"', 'return'],
      [1, 2, 3],
    ],
    ['a raw literal over several lines', ['s := `', '// in the text', '`', '// out'], [1, 2, 3]],
    ['an escaped quote', ['s := "\\" // no"', '// yes'], [1]],
    ['a quote as a rune', ["r := '\"'", '// yes', "q := '\\''", '// yes'], [1, 3]],
    ['a literal that is not closed', ['s := "oh', '// yes'], [1]],
  ];
  it.each(cases)('of %s', (_, lines, expected) => {
    expect([...goCodeLines(lines.join('\n'))]).toEqual(expected);
  });

  it('names only lines that are there, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab\n/*"\'`\\{} ') }), (source) => {
        const last = source.split('\n').length;
        for (const line of goCodeLines(source)) expect(line >= 1 && line <= last).toBe(true);
      }),
    );
  });
});
