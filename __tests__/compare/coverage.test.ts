import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  excludeFiles,
  mergeCoverage,
  patchCoverage,
  totalsOf,
} from '../../src/compare/coverage.js';
import type { Change } from '../../src/model/change.js';
import type { Coverage, CoverageUnit, FileCoverage } from '../../src/model/measurement.js';

const file = (path: string, covered: number[], missed: number[]): FileCoverage => ({
  path,
  ratios: { lines: { covered: covered.length, total: covered.length + missed.length } },
  coveredLines: covered,
  missedLines: missed,
});

/** Of a report that lists no lines. */
const summary = (covered: number, total: number): FileCoverage => ({
  path: 'a.ts',
  ratios: { lines: { covered, total } },
  coveredLines: [],
  missedLines: [],
});

const coverage = (files: FileCoverage[], unit: CoverageUnit = 'lines'): Coverage => ({
  kind: 'coverage',
  format: 'lcov',
  source: 'coverage.info',
  complete: true,
  problems: [],
  unit,
  totals: totalsOf(files),
  files,
});

const change = (files: Record<string, number[]>): Change => ({
  base: 'b'.repeat(40),
  files: Object.entries(files).map(([path, lines]) => ({ path, status: 'modified', lines })),
});

describe('several reports of one suite', () => {
  it('puts files side by side and adds their totals', () => {
    const merged = mergeCoverage([
      coverage([file('b.go', [1], [2])]),
      coverage([file('a.go', [1, 2], [])]),
    ]);
    expect(merged.files.map(({ path }) => path)).toEqual(['a.go', 'b.go']);
    expect(merged.totals.lines).toEqual({ covered: 3, total: 4 });
  });

  it('counts a line that either report covers', () => {
    const merged = mergeCoverage([
      coverage([file('a.go', [1, 2], [3, 4])]),
      coverage([file('a.go', [3], [1, 4, 5])]),
    ]);
    expect(merged.files).toEqual([file('a.go', [1, 2, 3], [4, 5])]);
    expect(merged.totals.lines).toEqual({ covered: 3, total: 5 });
  });

  it('judges by lines where a file is in two reports, and else by the unit of the tool', () => {
    const go = (path: string): Coverage => {
      const one = file(path, [1], [2]);
      const ratios = { ...one.ratios, statements: { covered: 3, total: 4 } };
      return coverage([{ ...one, ratios }], 'statements');
    };
    expect(mergeCoverage([go('a.go'), go('b.go')]).unit).toBe('statements');
    const overlapping = mergeCoverage([go('a.go'), go('a.go')]);
    expect(overlapping.unit).toBe('lines');
    expect(overlapping.totals.statements).toEqual({ covered: 3, total: 4 });
  });

  it('judges by lines where the tools have no unit in common, also files of which only statements are counted', () => {
    const go = { ...file('a.go', [1], [2, 3]), ratios: { statements: { covered: 1, total: 9 } } };
    const merged = mergeCoverage([coverage([go], 'statements'), coverage([file('b.py', [1], [])])]);
    expect(merged.unit).toBe('lines');
    expect(merged.totals.lines).toEqual({ covered: 2, total: 4 });
  });

  it.each([
    ['two summaries', summary(3, 10), summary(5, 8), { covered: 5, total: 10 }],
    ['a summary that knows more', file('a.ts', [1], [2]), summary(2, 2), { covered: 2, total: 2 }],
    ['a summary that knows less', summary(0, 2), file('a.ts', [1], [2]), { covered: 1, total: 2 }],
    ['nothing to cover', file('a.ts', [], []), file('a.ts', [], []), { covered: 0, total: 0 }],
  ])('has of a file in %s the better count', (_, first, second, lines) => {
    const merged = mergeCoverage([coverage([first]), coverage([second])]);
    expect(merged.files).toHaveLength(1);
    expect(merged.totals.lines).toEqual(lines);
  });

  it('counts a file once that one report has by two spellings', () => {
    const merged = mergeCoverage([coverage([file('a.ts', [1], [2]), file('a.ts', [2], [1])])]);
    expect(merged.totals.lines).toEqual({ covered: 2, total: 2 });
  });

  it('is complete only where all of them are, and keeps every problem', () => {
    const problem = { code: 'input-cut', severity: 'error', message: 'cut' } as const;
    const cut = { ...coverage([]), complete: false, problems: [problem] };
    const merged = mergeCoverage([coverage([file('a.go', [1], [])]), cut]);
    expect(merged).toMatchObject({ complete: false, problems: [problem] });
  });

  it('never counts more covered than there is', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
    const one = fc.tuple(fc.constantFrom('a', 'b', 'c'), lines, lines).map(([path, all, hit]) => {
      const covered = all.filter((line) => hit.includes(line));
      return file(
        path,
        covered,
        all.filter((line) => !covered.includes(line)),
      );
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (files) => {
        const { totals } = mergeCoverage(files.map((each) => coverage([each])));
        const { covered, total } = totals.lines ?? { covered: 0, total: 0 };
        expect(covered).toBeLessThanOrEqual(total);
        expect(covered).toBeGreaterThanOrEqual(
          Math.max(...files.map(({ coveredLines }) => coveredLines.length)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('files left out', () => {
  const all = coverage([file('a.go', [1], []), file('gen/a.pb.go', [], [1, 2, 3])]);

  it('no longer count', () => {
    const kept = excludeFiles(all, ['**/*.pb.go']);
    expect(kept.files.map(({ path }) => path)).toEqual(['a.go']);
    expect(kept.totals.lines).toEqual({ covered: 1, total: 1 });
  });

  it('leave totals alone where nothing matches: a summary has no files', () => {
    const summary = { ...all, files: [], totals: { lines: { covered: 5, total: 9 } } };
    expect(excludeFiles(summary, ['**/*.pb.go'])).toBe(summary);
  });
});

describe('coverage of a change', () => {
  const measured = coverage([file('b.go', [1, 2], [5, 6]), file('a.go', [1], [2])]);

  it('counts only executable lines that it touches', () => {
    expect(
      patchCoverage(measured, change({ 'b.go': [2, 3, 4, 5], 'a.go': [2], 'README.md': [1] })),
    ).toEqual({
      ratio: { covered: 1, total: 3 },
      missed: [
        { file: 'a.go', lines: [2] },
        { file: 'b.go', lines: [5] },
      ],
    });
  });

  it('has a total of 0 where nothing executable changed', () => {
    expect(patchCoverage(measured, change({ 'b.go': [3], 'c.go': [1] }))).toEqual({
      ratio: { covered: 0, total: 0 },
      missed: [],
    });
  });
});
