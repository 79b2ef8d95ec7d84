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
