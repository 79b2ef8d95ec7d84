import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (file: object, totals: object = {}) =>
  readOne(
    'coverage',
    'coveragepy-json',
    JSON.stringify({ meta: { format: 3 }, files: { 'a.py': file }, totals }),
  );
const lines = { executed_lines: [1, 2], missing_lines: [4], excluded_lines: [] };

describe('the JSON report of coverage.py', () => {
  it('has lines, and branches by their ends', () => {
    const coverage = read({
      ...lines,
      executed_branches: [[1, 2]],
      missing_branches: [
        [1, -1],
        [2, 4],
      ],
      summary: { covered_branches: 9, num_branches: 9 },
      functions: { f: { executed_lines: [99], missing_lines: [98] } },
    });
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 3 },
    });
    expect(coverage.files).toMatchObject([{ coveredLines: [1, 2], missedLines: [4] }]);
  });

  it('of versions that do not list branches has their number', () => {
    const coverage = read({ ...lines, summary: { covered_branches: 1, num_branches: 4 } });
    expect(coverage.totals.branches).toEqual({ covered: 1, total: 4 });
  });

  it('leaves out what is excluded, also where it ran', () => {
    expect(read({ ...lines, excluded_lines: [2, 4] }).totals.lines).toEqual({
      covered: 1,
      total: 1,
    });
  });

  it('is warned of where its totals are others than it lists', () => {
    expect(codesOf(read(lines, { covered_lines: 3, num_statements: 3 }))).toEqual([
      'coverage-totals-differ',
    ]);
    expect(codesOf(read(lines, { covered_lines: 2, num_statements: 3 }))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no list of lines that ran', { missing_lines: [1] }, 'coverage-bad-entry'],
    ['no list of lines that did not', { executed_lines: [1] }, 'coverage-bad-entry'],
    ['a line that is none', { ...lines, missing_lines: ['4'] }, 'coverage-bad-value'],
    ['a branch that is none', { ...lines, executed_branches: [[1]] }, 'coverage-bad-value'],
    [
      'more branches covered than there are',
      { ...lines, summary: { covered_branches: 3, num_branches: 2 } },
      'coverage-bad-value',
    ],
    ['nothing to cover', { executed_lines: [], missing_lines: [] }, 'coverage-none'],
  ])('with %s is not complete', (_, file, code) => {
    expect(codesOf(read(file))).toEqual([code]);
  });
});
