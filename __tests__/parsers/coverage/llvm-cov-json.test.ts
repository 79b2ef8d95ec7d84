import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

type Segment = readonly (number | boolean)[];

const TYPE = 'llvm.coverage.json.export';
const lines = (covered: number, count: number) => ({ lines: { covered, count } });
const read = (files: readonly unknown[], more: object = { type: TYPE }) =>
  readOne('coverage', 'llvm-cov-json', JSON.stringify({ data: [{ files }], ...more }));
const inFile = (...segments: readonly Segment[]) =>
  read([{ filename: 'a.c', summary: lines(1, 2), segments }]);

describe('an export of llvm-cov', () => {
  it.each<[string, readonly Segment[], readonly number[], readonly number[]]>([
    [
      'a region and what stands in it',
      [
        [1, 1, 3, true, true],
        [2, 9, 0, true, true],
        [3, 4, 3, true, false],
        [5, 2, 0, false, false],
      ],
      [1, 2, 4, 5],
      [3],
    ],
    [
      'a gap, which begins no region',
      [
        [1, 1, 3, true, true, false],
        [2, 5, 0, true, true, true],
        [3, 1, 3, true, false, false],
        [4, 1, 0, false, false, false],
      ],
      [1, 2, 4],
      [3],
    ],
    [
      'a gap that ran more often than what is around it',
      [
        [1, 1, 0, true, true, false],
        [2, 5, 9, true, true, true],
        [3, 1, 0, true, false, false],
        [4, 1, 0, false, false, false],
      ],
      [3],
      [1, 2, 4],
    ],
    [
      'what the preprocessor leaves out',
      [
        [1, 1, 1, true, true, false],
        [2, 1, 0, false, true, false],
        [4, 1, 1, true, false, false],
        [5, 1, 0, false, false, false],
      ],
      [1, 5],
      [],
    ],
    [
      'nothing between two functions',
      [
        [1, 1, 1, true, true, false],
        [1, 9, 0, false, false, false],
        [8, 1, 0, true, true, false],
        [8, 9, 0, false, false, false],
      ],
      [1],
      [8],
    ],
  ])('has lines of %s', (_, segments, coveredLines, missedLines) => {
    const coverage = inFile(...segments);
    expect(coverage.files).toMatchObject([{ coveredLines, missedLines }]);
    expect(coverage.problems).toEqual([]);
  });

  it('counts as its summary does, function by function', () => {
    const summary = {
      ...lines(3, 4),
      functions: { count: 2, covered: 1 },
      branches: { count: 0, covered: 0 },
    };
    expect(read([{ filename: 'a.c', summary }]).totals).toEqual({
      lines: { covered: 3, total: 4 },
      functions: { covered: 1, total: 2 },
    });
  });

  it('of several exports in one has the better summary and all lines', () => {
    const of = (covered: number, line: number) => ({
      files: [
        {
          filename: 'a.c',
          summary: lines(covered, 2),
          segments: [
            [line, 1, 1, true, true],
            [line, 9, 0, false, false],
          ],
        },
      ],
    });
    const text = JSON.stringify({ data: [of(1, 1), of(2, 2)], type: TYPE });
    const coverage = readOne('coverage', 'llvm-cov-json', text);
    expect(coverage.totals.lines).toEqual({ covered: 2, total: 2 });
    expect(coverage.files).toMatchObject([{ coveredLines: [1, 2] }]);
  });

  it.each<[string, unknown, string]>([
    ['no summary', { filename: 'a.c', segments: [] }, 'coverage-bad-entry'],
    ['no name', { summary: lines(1, 1) }, 'coverage-bad-entry'],
    ['more covered than there is', { filename: 'a.c', summary: lines(3, 2) }, 'coverage-bad-value'],
    [
      'segments that go back',
      {
        filename: 'a.c',
        summary: lines(1, 2),
        segments: [
          [5, 1, 1, true, true],
          [4, 1, 0, false, false],
        ],
      },
      'coverage-bad-value',
    ],
    [
      'segments of another shape',
      { filename: 'a.c', summary: lines(1, 2), segments: [{ line: 1 }] },
      'coverage-bad-value',
    ],
    [
      'segments that are none',
      { filename: 'a.c', summary: lines(1, 2), segments: 'x' },
      'coverage-bad-value',
    ],
  ])('with %s is not complete', (_, file, code) => {
    expect(codesOf(read([file]))).toContain(code);
  });

  it('that is of another type is an error', () => {
    const file = { filename: 'a.c', summary: lines(1, 1) };
    expect(codesOf(read([file], {}))).toEqual(['input-wrong-shape']);
    expect(codesOf(read([file], { type: 'other' }))).toEqual(['input-wrong-shape']);
  });

  it('with lines without end is refused at once', () => {
    const segments = Array.from({ length: 2000 }, (_, i) => [1 + 90_000 * i, 1, 1, true, true]);
    expect(new Set(codesOf(inFile(...segments)))).toContain('coverage-bad-value');
  });
});
