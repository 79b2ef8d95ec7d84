/**
 * Arithmetic on coverage: several reports as one, files left out, and what a change is covered by.
 * Judges nothing, and knows no format; paths are those of the repository.
 */
import picomatch from 'picomatch';
import type { Change } from '../model/change.js';
import {
  COVERAGE_UNITS,
  type Coverage,
  type CoverageRatios,
  type CoverageUnit,
  type FileCoverage,
  type Ratio,
} from '../model/measurement.js';

/** What a change adds or changes, and which of its executable lines no test reaches. */
export interface PatchCoverage {
  /** Executable lines of the change; total 0 where it touches none. */
  readonly ratio: Ratio;
  readonly missed: readonly { readonly file: string; readonly lines: readonly number[] }[];
}

/**
 * Several reports of one suite as one: files side by side, the same file in two reports line by line.
 * A file's other units cannot be united without their positions: there the better of the reports
 * counts, which never says more than is true. So where a file is in two reports and every file has
 * lines, the result is judged by lines; and so it is where the reports have no unit in common.
 */
export function mergeCoverage(list: readonly Coverage[]): Coverage {
  const files = new Map<string, FileCoverage>();
  let overlapping = false;
  for (const file of list.flatMap((coverage) => coverage.files)) {
    const known = files.get(file.path);
    overlapping ||= known !== undefined;
    files.set(file.path, known === undefined ? file : unite(known, file));
  }
  const merged = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const formats = [...new Set(list.map(({ format }) => format))];
  const unit = commonUnit(list, merged, overlapping);
  const isMixed = new Set(list.map((coverage) => coverage.unit)).size > 1;
  // Go counts statements alone: beside Python, its lines must not be left out of the judgement.
  const judged = isMixed ? merged.map(withLineRatio) : merged;
  return {
    kind: 'coverage',
    format: formats.join(' + '),
    source: list.map(({ source }) => source).join(', '),
    complete: list.every(({ complete }) => complete),
    problems: list.flatMap(({ problems }) => problems),
    unit,
    totals: list.length === 1 && !overlapping ? (list[0]?.totals ?? {}) : totalsOf(judged),
    files: judged,
  };
}

function commonUnit(
  list: readonly Coverage[],
  files: readonly FileCoverage[],
  overlapping: boolean,
): CoverageUnit {
  const units = [...new Set(list.map(({ unit }) => unit))];
  const [only = 'lines'] = units;
  const allHaveLines = files.every(({ ratios }) => ratios.lines !== undefined);
  return units.length === 1 && !(overlapping && allHaveLines) ? only : 'lines';
}

function unite(first: FileCoverage, second: FileCoverage): FileCoverage {
  const covered = new Set([...first.coveredLines, ...second.coveredLines]);
  const missed = new Set([...first.missedLines, ...second.missedLines]);
  for (const line of covered) missed.delete(line);
  const ratios: Partial<Record<CoverageUnit, Ratio>> = {};
  for (const unit of COVERAGE_UNITS) {
    const best = betterOf(first.ratios[unit], second.ratios[unit]);
    if (best !== undefined) ratios[unit] = best;
  }
  const lines = { covered: covered.size, total: covered.size + missed.size };
  // A summary does not say which lines: which of the others it has too is not known.
  const areListed = isListed(first) && isListed(second);
  return {
    path: first.path,
    ratios: areListed ? { ...ratios, lines } : ratios,
    coveredLines: [...covered].sort((a, b) => a - b),
    missedLines: [...missed].sort((a, b) => a - b),
  };
}

function isListed({ coveredLines, missedLines }: FileCoverage): boolean {
  return coveredLines.length + missedLines.length > 0;
}

function withLineRatio(file: FileCoverage): FileCoverage {
  if (file.ratios.lines !== undefined || !isListed(file)) return file;
  const covered = file.coveredLines.length;
  const total = covered + file.missedLines.length;
  return { ...file, ratios: { ...file.ratios, lines: { covered, total } } };
}

function betterOf(first: Ratio | undefined, second: Ratio | undefined): Ratio | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return {
    covered: Math.max(first.covered, second.covered),
    total: Math.max(first.total, second.total),
  };
}

/** The coverage without the files that any of the globs matches, its totals counted anew. */
export function excludeFiles(coverage: Coverage, globs: readonly string[]): Coverage {
  if (globs.length === 0) return coverage;
  const excluded = picomatch([...globs], { dot: true, windows: false });
  const files = coverage.files.filter(({ path }) => !excluded(path));
  if (files.length === coverage.files.length) return coverage;
  return { ...coverage, files, totals: totalsOf(files) };
}

/** Sum of the files, unit by unit; a unit that no file has is absent. */
export function totalsOf(files: readonly { readonly ratios: CoverageRatios }[]): CoverageRatios {
  const totals: Partial<Record<CoverageUnit, Ratio>> = {};
  for (const { ratios } of files) {
    for (const unit of COVERAGE_UNITS) {
      const ratio = ratios[unit];
      if (ratio === undefined) continue;
      const sum = totals[unit] ?? { covered: 0, total: 0 };
      totals[unit] = { covered: sum.covered + ratio.covered, total: sum.total + ratio.total };
    }
  }
  return totals;
}

/** How much of the executable lines that the change adds or changes is covered, whatever the unit of the floors. */
export function patchCoverage(coverage: Coverage, change: Change): PatchCoverage {
  const changed = new Map(change.files.map(({ path, lines }) => [path, new Set(lines)]));
  let covered = 0;
  const missed: { file: string; lines: number[] }[] = [];
  for (const file of coverage.files) {
    const touched = changed.get(file.path);
    if (touched === undefined) continue;
    covered += file.coveredLines.filter((line) => touched.has(line)).length;
    const lines = file.missedLines.filter((line) => touched.has(line));
    if (lines.length > 0) missed.push({ file: file.path, lines });
  }
  missed.sort((a, b) => (a.file < b.file ? -1 : 1));
  const total = missed.reduce((sum, { lines }) => sum + lines.length, covered);
  return { ratio: { covered, total }, missed };
}
