import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (document: unknown) => readOne('coverage', 'simplecov', JSON.stringify(document));
const suite = (file: unknown) => ({ coverage: { '/r/a.rb': file }, timestamp: 1 });

describe('a result set of SimpleCov', () => {
  it('is the union of its suites, line by line and branch by branch', () => {
    const branches = (yes: number, no: number) => ({
      '[:if, 0, 1, 2, 3, 4]': { '[:then, 1, 1, 2, 3, 4]': yes, '[:else, 2, 1, 2, 3, 4]': no },
    });
    const coverage = read({
      RSpec: suite({ lines: [1, 0, null, 0], branches: branches(2, 0) }),
      Minitest: suite({ lines: [0, 3, null, 0], branches: branches(1, 0) }),
    });
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
    });
    expect(coverage.files).toMatchObject([{ coveredLines: [1, 2], missedLines: [4] }]);
  });

  it('knows of a suite that loaded the file which lines never run', () => {
    const coverage = read({ counted: suite([0, 0, 0]), loaded: suite([1, 0, null]) });
    expect(coverage.files).toMatchObject([{ coveredLines: [1], missedLines: [2] }]);
  });

  it('has methods', () => {
    const methods = { '["A", :b, 1, 2, 3, 4]': 2, '["A", :c, 5, 2, 6, 4]': 0 };
    expect(read({ RSpec: suite({ lines: [1], methods }) }).totals.functions).toEqual({
      covered: 1,
      total: 2,
    });
  });

  it('is read as the formatters write it', () => {
    const lines = [null, 1, 'ignored', 0];
    const branches = [
      { type: 'then', start_line: 2, coverage: 1 },
      { type: 'then', start_line: 2, coverage: 0 },
      { type: 'else', start_line: 3, coverage: 'ignored' },
    ];
    const formatted = read({
      meta: { simplecov_version: '1.0.0' },
      total: { lines: { covered: 1, total: 2 } },
      coverage: { 'a.rb': { lines, branches } },
      groups: { Models: { files: ['a.rb'] } },
    });
    expect(formatted.totals).toEqual({
      lines: { covered: 1, total: 2 },
      branches: { covered: 1, total: 2 },
    });
    expect(formatted.problems).toEqual([]);
    const gem = read({
      files: [{ filename: 'a.rb', coverage: { lines }, covered_strength: 1 }],
      metrics: { covered_lines: 9, total_lines: 9 },
    });
    expect(gem.totals).toEqual({ lines: { covered: 1, total: 2 } });
    expect(codesOf(gem)).toEqual(['coverage-totals-differ']);
  });

  it.each<[string, unknown, string]>([
    ['text for a count', [1, 'x'], 'coverage-bad-value'],
    ['a count below 0, made up for by another suite', [-1], 'coverage-bad-value'],
    ['no list', 'x', 'coverage-bad-entry'],
    ['nothing', null, 'coverage-bad-entry'],
    ['lines that are no list', { lines: 'x', branches: {} }, 'coverage-bad-value'],
    [
      'a branch without a count',
      { lines: [1], branches: { if: { else: null } } },
      'coverage-bad-value',
    ],
    ['a method without a count', { lines: [1], methods: [{ name: 'a' }] }, 'coverage-bad-value'],
  ])('with %s is not complete', (_, file, code) => {
    expect(codesOf(read({ RSpec: suite(file), Minitest: suite([1, 1]) }))).toEqual([code]);
  });

  it('of no lines is an error', () => {
    expect(codesOf(read({ RSpec: { coverage: {}, timestamp: 1 } }))).toEqual(['coverage-none']);
    expect(codesOf(read({ RSpec: suite([null, null]) }))).toEqual(['coverage-none']);
    expect(codesOf(read({ files: [{ coverage: [1] }] }))).toEqual(['coverage-bad-entry']);
  });
});
