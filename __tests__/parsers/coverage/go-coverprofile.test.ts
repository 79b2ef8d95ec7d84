import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (...blocks: readonly string[]) =>
  readOne(
    'coverage',
    'go-coverprofile',
    `mode: set\n${blocks.map((block) => `${block}\n`).join('')}`,
  );

describe('blocks of a cover profile', () => {
  it('counts statements, and merges equal blocks whatever their order', () => {
    const coverage = read(
      'a.go:1.1,2.2 3 0',
      'b.go:1.1,2.2 1 0',
      'a.go:1.1,2.2 3 7',
      'a.go:1.1,2.2 3 0',
      'mode: count',
      'a.go:5.1,6.2 1 0',
    );
    expect(coverage.totals).toEqual({ statements: { covered: 3, total: 5 } });
    expect(coverage.files.map(({ path, ratios }) => [path, ratios.statements])).toEqual([
      ['a.go', { covered: 3, total: 4 }],
      ['b.go', { covered: 0, total: 1 }],
    ]);
    expect(coverage.complete).toBe(true);
  });

  it('counts overlapping blocks that are not equal each for itself', () => {
    const { totals } = read('a.go:1.1,9.2 3 1', 'a.go:2.1,3.2 2 0', 'a.go:1.1,8.2 1 1');
    expect(totals).toEqual({ statements: { covered: 4, total: 6 } });
  });

  it.each([
    ['a:b.go:1.1,2.2 1 1', 'a:b.go'],
    ['C:\\a\\b.go:1.1,2.2 1 1', 'C:\\a\\b.go'],
    ['a b.go:1.1,2.2 1 18446744073709551615', 'a b.go'],
  ])('reads the path of %j', (block, path) => {
    expect(read(block)).toMatchObject({ complete: true, files: [{ path, coveredLines: [1, 2] }] });
  });

  it.each([
    'a.go:garbage',
    'a.go:1.1,2.2 -5 1',
    'a.go:1.1,2.2 1 -1',
    'a.go:1.1,2.2 1',
    'a.go:2.1,1.2 1 1',
    'a.go:0.1,1.2 1 1',
    'a.go:1.1,2.2 1 NaN',
    'mode: lines',
  ])('names %j as a line that it cannot read', (line) => {
    const coverage = read('a.go:1.1,2.2 1 1', line);
    expect(coverage.complete).toBe(false);
    expect(coverage.problems).toMatchObject([
      { code: 'coverage-bad-line', severity: 'error', excerpt: line, place: { line: 3 } },
    ]);
    expect(coverage.totals).toEqual({ statements: { covered: 1, total: 1 } });
  });

  it('does not add up profiles of different versions', () => {
    expect(codesOf(read('a.go:1.1,2.2 1 1', 'a.go:1.1,2.2 2 1'))).toEqual([
      'coverage-inconsistent',
    ]);
  });
});

describe('lines of a cover profile', () => {
  it.each([
    ['a whole block', ['a.go:3.5,5.2 1 1'], [3, 4, 5], []],
    ['any uncovered part', ['a.go:3.5,5.2 1 1', 'a.go:5.10,5.20 1 0'], [3, 4], [5]],
    [
      'the brace of an if that is not entered',
      ['a.go:3.5,4.12 1 1', 'a.go:4.12,6.3 1 0'],
      [3, 4],
      [5, 6],
    ],
    ['a body on the line of its if', ['a.go:3.5,4.12 1 1', 'a.go:4.12,4.30 1 0'], [3], [4]],
    ['a block that ends before the first column', ['a.go:3.5,6.1 1 1'], [3, 4, 5], []],
    ['a block without statements', ['a.go:3.5,6.1 0 0'], [], []],
  ])('%s', (_, blocks, coveredLines, missedLines) => {
    expect(read(...blocks).files).toMatchObject([{ coveredLines, missedLines }]);
  });
});
