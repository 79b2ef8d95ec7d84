import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/model/problem.js';
import { formatPlace, formatProblem } from '../../src/report/problem.js';

const plain = (problem: Problem) => formatProblem(problem, { colour: false });

const misspelt: Problem = {
  code: 'config-unknown-key',
  severity: 'error',
  message: 'unknown key "tolerence"',
  hint: 'did you mean "tolerance"?',
  place: { file: 'tollgate.yml', line: 3, column: 5 },
  excerpt: '    tolerence: 5%',
};

describe('formatProblem', () => {
  it('says where, what and what to do, with a mark under the word', () => {
    expect(plain(misspelt)).toBe(
      [
        'tollgate.yml:3:5: error: unknown key "tolerence" [config-unknown-key]',
        '  3 |     tolerence: 5%',
        '    |     ^~~~~~~~~',
        'hint: did you mean "tolerance"?',
      ].join('\n'),
    );
  });

  it('prints message and code alone where nothing else is known', () => {
    expect(plain({ code: 'input-empty', severity: 'warning', message: 'nothing to read' })).toBe(
      'warning: nothing to read [input-empty]',
    );
  });

  it.each<[string, Partial<Problem>, string]>([
    [
      'a tab before the mark',
      { excerpt: '\t\ttolerence: 5%', place: { file: 'f', line: 3, column: 3 } },
      '    |     ^~~~~~~~~',
    ],
    [
      'wide characters before the mark',
      { excerpt: '日本: x', place: { file: 'f', line: 3, column: 5 } },
      '    |       ^',
    ],
    [
      'a column after the end of the line',
      { excerpt: 'a', place: { file: 'f', line: 3, column: 99 } },
      '    |  ^',
    ],
    [
      'a column in the second of two lines only marks the first',
      { excerpt: 'ab\ncd', place: { file: 'f', line: 9, column: 2 } },
      '     |  ^',
    ],
  ])('places the mark with %s', (_, change, mark) => {
    expect(plain({ ...misspelt, ...change }).split('\n')).toContain(mark);
  });

  it('numbers several lines and says how many it left out', () => {
    const excerpt = Array.from({ length: 11 }, (_, index) => `line ${index}`).join('\n');
    const lines = plain({ ...misspelt, excerpt, place: { file: 'f', line: 5 } }).split('\n');
    expect(lines[1]).toBe('   5 | line 0');
    expect(lines[8]).toBe('  12 | line 7');
    expect(lines[9]).toBe('     | … 3 more lines');
  });

  it('shows the part of a long line that the column is in', () => {
    const excerpt = `${'x'.repeat(5000)} here ${'y'.repeat(5000)}`;
    const [, line = '', mark = ''] = plain({
      ...misspelt,
      excerpt,
      place: { file: 'f', line: 1, column: 5002 },
    }).split('\n');
    expect(line.length).toBeLessThan(140);
    expect(line.slice(mark.indexOf('^'), mark.indexOf('^') + 4)).toBe('here');
  });

  it('colours on request, whatever the streams of this process are', () => {
    expect(formatProblem(misspelt, { colour: true })).toContain('\u001b[');
    expect(plain(misspelt)).not.toContain('\u001b');
  });

  it('never lets text from outside act on the terminal or the runner', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::error::x',
        '  ::add-mask::a',
        '##[group]x',
        '\u001b[2J',
        'a\n::warning::b',
        '\u202Egpj.exe',
      ),
    );
    fc.assert(
      fc.property(text, text, text, fc.nat(20), (message, excerpt, file, column) => {
        const output = plain({
          code: message,
          severity: 'error',
          message,
          hint: message,
          excerpt,
          place: { file, line: 1, column },
        });
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(output).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });
});

describe('formatPlace', () => {
  it.each([
    [{ file: 'a.go' }, 'a.go'],
    [{ file: 'a.go', line: 3 }, 'a.go:3'],
    [{ file: 'a.go', line: 3, column: 7 }, 'a.go:3:7'],
    [{ file: 'a.go', column: 7 }, 'a.go'],
    [{ file: 'a\n\u001b.go', line: 1 }, 'a\\n\\u001b.go:1'],
  ])('%j is %s', (place, text) => {
    expect(formatPlace(place)).toBe(text);
  });
});
