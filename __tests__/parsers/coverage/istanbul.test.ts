import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const at = (line: unknown) => ({ start: { line, column: 0 }, end: { line, column: null } });
const file = (more: object) => ({
  path: 'a.js',
  statementMap: { 0: at(1), 1: at(1), 2: at(3) },
  s: { 0: 0, 1: 2, 2: 0 },
  fnMap: {},
  f: { 0: 1, 1: 0 },
  branchMap: {},
  b: { 0: [1, 0], 1: [0] },
  ...more,
});
const readJson = (document: unknown) =>
  readOne('coverage', 'istanbul-json', JSON.stringify(document));
const read = (more: object) => readJson({ 'a.js': file(more) });

describe('coverage-final.json of Istanbul', () => {
  it('counts for a line the statement that ran most often', () => {
    const coverage = read({});
    expect(coverage.totals).toEqual({
      statements: { covered: 1, total: 3 },
      lines: { covered: 1, total: 2 },
      branches: { covered: 1, total: 3 },
      functions: { covered: 1, total: 2 },
    });
    expect(coverage.files).toMatchObject([{ coveredLines: [1], missedLines: [3] }]);
  });

  it.each<[string, object, object]>([
    ['by its key where it names no path', { path: undefined }, { path: 'a.js' }],
    ['that was instrumented twice', { data: file({ path: 'b.js' }) }, { path: 'b.js' }],
    ['that no test loads', { all: true, s: { 0: 0, 1: 0, 2: 0 } }, { missedLines: [1, 3] }],
    ['of an older version, without maps of functions', { fnMap: undefined, f: undefined }, {}],
    ['with a statement without a place', { s: { 0: 0, 1: 2, 2: 0, 9: 1 } }, { missedLines: [3] }],
    ['with a source map', { inputSourceMap: { sources: ['a.ts'] } }, { path: 'a.js' }],
  ])('has a file %s', (_, more, expected) => {
    const coverage = read(more);
    expect(coverage.files).toMatchObject([expected]);
    expect(coverage.problems).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no counts', { s: undefined }, 'coverage-bad-entry'],
    ['no map', { statementMap: undefined }, 'coverage-bad-entry'],
    ['a statement without a count', { s: { 0: 1, 1: 1 } }, 'coverage-bad-value'],
    ['a count that is none', { s: { 0: 1, 1: 1, 2: null } }, 'coverage-bad-value'],
    ['a line that is none', { statementMap: { 0: at(null) }, s: { 0: 1 } }, 'coverage-bad-value'],
    ['branches that are none', { b: { 0: 1, 1: 'x' } }, 'coverage-bad-value'],
    ['a function that is none', { f: { 0: -1 } }, 'coverage-bad-value'],
  ])('with %s is not complete', (_, more, code) => {
    const coverage = readJson({ 'ok.js': file({ path: 'ok.js' }), 'a.js': file(more) });
    expect(new Set(codesOf(coverage))).toContain(code);
    expect(coverage).toMatchObject({
      complete: false,
      files: expect.arrayContaining([expect.objectContaining({ path: 'ok.js' })]),
    });
  });

  it('of files without a statement is an error', () => {
    expect(codesOf(readJson({}))).toEqual(['coverage-none']);
    expect(codesOf(read({ statementMap: {}, s: {}, f: {}, b: {} }))).toEqual(['coverage-none']);
  });
});

describe('coverage-summary.json of Istanbul', () => {
  const summary = (...files: readonly object[]) =>
    readOne('coverage', 'istanbul-json-summary', JSON.stringify(Object.assign({}, ...files)));
  const of = (path: string, covered: unknown, total: unknown) => ({
    [path]: { lines: { total, covered, skipped: 0, pct: 'Unknown' } },
  });

  it('adds up the files, and not the total', () => {
    const coverage = summary(
      of('total', 3, 5),
      of('a.js', 1, 2),
      of('b.js', 2, 3),
      of('c.js', 0, 0),
    );
    expect(coverage.totals).toEqual({ lines: { covered: 3, total: 5 } });
    expect(coverage.problems).toEqual([]);
    expect(coverage.files.map(({ path }) => path)).toEqual(['a.js', 'b.js', 'c.js']);
  });

  it.each([
    ['says another total', [of('total', 9, 9), of('a.js', 1, 2)], 'coverage-totals-differ'],
    ['has more covered than there is', [of('a.js', 3, 2)], 'coverage-bad-value'],
    ['has texts for numbers', [of('a.js', '1', '2')], 'coverage-bad-value'],
    ['lacks the lines of a file', [of('a.js', 1, 2), { b: {} }], 'coverage-bad-entry'],
    ['measured nothing', [of('total', 0, 0)], 'coverage-none'],
    ['has a total without files', [of('total', 1, 2)], 'coverage-none'],
  ])('that %s is told of', (_, files, code) => {
    expect(codesOf(summary(...files))).toEqual([code]);
  });
});
