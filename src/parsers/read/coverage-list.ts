/**
 * Gathers what a report says of each source file. The same file twice (several test runs, classes of one file) is the
 * union: something is covered where any of them reached it.
 */
import {
  COVERAGE_UNITS,
  type Coverage,
  type CoverageRatios,
  type CoverageUnit,
  type FileCoverage,
  type Ratio,
} from '../../model/measurement.js';
import { owned } from './lines.js';
import { type ProblemList, quote } from './problem-list.js';

const HIGHEST_LINE = 10_000_000;
/** Entries of all files together, so that a hostile report cannot fill the memory. */
const MOST_ENTRIES = 20_000_000;

/** One source file. */
export class CoveredFile {
  readonly #list: CoverageList;
  readonly #path: string;
  readonly #hits: Readonly<Record<CoverageUnit, Map<string | number, number>>> = {
    lines: new Map(),
    statements: new Map(),
    branches: new Map(),
    functions: new Map(),
  };
  readonly #marked = new Map<number, number>();
  /** Sums by a key, where the report does not say which are covered: branches of a line. */
  readonly #sums = new Map<string, { readonly unit: CoverageUnit; readonly ratio: Ratio }>();

  constructor(list: CoverageList, path: string) {
    this.#list = list;
    this.#path = path;
  }

  /** An executable line, from 1. */
  line(number: unknown, hits: unknown, at?: number): void {
    if (isLine(number)) this.#hit('lines', number, hits, at);
    else this.#list.bad(this.#path, `line ${shown(number)}`, at);
  }

  /** A statement, branch or function by whatever tells it from others of its file. */
  hit(unit: Exclude<CoverageUnit, 'lines'>, key: string, hits: unknown, at?: number): void {
    this.#hit(unit, key, hits, at);
  }

  /** How many of something are covered, by whatever tells the place; of two reports the better counts. */
  sum(unit: CoverageUnit, key: string, covered: unknown, total: unknown, at?: number): void {
    if (!isCount(covered) || !isCount(total) || covered > total) {
      this.#list.bad(this.#path, `${shown(covered)} of ${shown(total)} ${unit}`, at);
      return;
    }
    const known = this.#sums.get(`${unit} ${key}`)?.ratio ?? { covered: 0, total: 0 };
    if (known.total === 0 && !this.#list.take(at)) return;
    const ratio = {
      covered: Math.max(covered, known.covered),
      total: Math.max(total, known.total),
    };
    this.#sums.set(`${unit} ${owned(key)}`, { unit, ratio });
  }

  /** A line that is counted elsewhere: which ones are covered, not how many. */
  mark(line: unknown, hits: unknown, at?: number): void {
    if (!isLine(line)) {
      this.#list.bad(this.#path, `line ${shown(line)}`, at);
      return;
    }
    if (!isCount(hits)) {
      this.#list.bad(this.#path, hitsShown(hits), at);
      return;
    }
    const known = this.#marked.get(line);
    if (known === undefined && !this.#list.take(at)) return;
    this.#marked.set(line, Math.max(hits, known ?? 0));
  }

  toCoverage(): FileCoverage {
    const byLine = new Map<string | number, number>([...this.#marked, ...this.#hits.lines]);
    const lines = [...byLine].sort(([a], [b]) => Number(a) - Number(b));
    return {
      path: this.#path,
      ratios: this.#ratios(),
      coveredLines: lines.filter(([, hits]) => hits > 0).map(([line]) => Number(line)),
      missedLines: lines.filter(([, hits]) => hits === 0).map(([line]) => Number(line)),
    };
  }

  #hit(unit: CoverageUnit, key: string | number, hits: unknown, at?: number): void {
    if (!isCount(hits)) {
      this.#list.bad(this.#path, hitsShown(hits), at);
      return;
    }
    const known = this.#hits[unit].get(key);
    if (known === undefined && !this.#list.take(at)) return;
    this.#hits[unit].set(typeof key === 'string' ? owned(key) : key, (known ?? 0) + hits);
  }

  #ratios(): CoverageRatios {
    const ratios: Partial<Record<CoverageUnit, Ratio>> = {};
    for (const unit of COVERAGE_UNITS) {
      if (this.#hits[unit].size > 0) ratios[unit] = ratioOf(this.#hits[unit].values());
    }
    for (const { unit, ratio } of this.#sums.values()) {
      const known = ratios[unit] ?? { covered: 0, total: 0 };
      ratios[unit] = {
        covered: known.covered + ratio.covered,
        total: known.total + ratio.total,
      };
    }
    return ratios;
  }
}

export interface CoverageEnd {
  readonly format: string;
  /** What would have been results: the problem about none says it. */
  readonly expected: string;
  /** The unit that floors are judged in. */
  readonly unit: CoverageUnit;
  /** What the report itself says in all: where it differs from what is listed, that is a warning. */
  readonly stated?: CoverageRatios;
  /** Sums that hold where they say more than is listed: branches that stand on no listed line. */
  readonly beyond?: CoverageRatios;
  /** Directories that relative paths are below. */
  readonly roots?: readonly string[];
}

/** The files of one report. */
export class CoverageList {
  readonly #problems: ProblemList;
  readonly #files = new Map<string, CoveredFile>();
  #entries: number = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** The file of that path, also where it is new. */
  file(path: string): CoveredFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = new CoveredFile(this, owned(path));
    this.#files.set(owned(path), file);
    return file;
  }

  /** True where no more fits, which has been noted: nobody needs to go on. */
  get full(): boolean {
    return this.#entries >= MOST_ENTRIES;
  }

  /** The measurement; a report in which nothing can be covered is an error. */
  finish({ format, expected, unit, stated = {}, beyond = {}, roots = [] }: CoverageEnd): Coverage {
    const files = [...this.#files.values()].map((file) => file.toCoverage());
    const totals = sumRatios(files.map(({ ratios }) => ratios));
    if (this.#problems.complete && (totals[unit]?.total ?? 0) === 0) {
      const message = `nothing of any file was measured: expected ${expected}`;
      this.#problems.error('coverage-none', message);
    }
    if (this.#problems.complete) this.#compare(totals, stated);
    return {
      kind: 'coverage',
      format,
      source: this.#problems.source,
      complete: this.#problems.complete,
      problems: this.#problems.list(),
      unit,
      totals: { ...totals, ...larger(beyond, totals) },
      files,
      ...(roots.length === 0 ? {} : { roots }),
    };
  }

  /** Notes what a file cannot have. */
  bad(path: string, what: string, at?: number): void {
    const message = `${quote(path)} has ${what}, which cannot be`;
    this.#problems.error('coverage-bad-value', message, at === undefined ? {} : { line: at });
  }

  /** For the files of this list: false where no more fits. */
  take(at?: number): boolean {
    this.#entries += 1;
    if (this.#entries <= MOST_ENTRIES) return true;
    if (this.#entries === MOST_ENTRIES + 1) {
      const message = `more than ${MOST_ENTRIES} lines, branches and functions`;
      this.#problems.error('input-too-large', message, at === undefined ? {} : { line: at });
    }
    return false;
  }

  #compare(totals: CoverageRatios, stated: CoverageRatios): void {
    for (const unit of COVERAGE_UNITS) {
      const [said, own] = [stated[unit], totals[unit] ?? { covered: 0, total: 0 }];
      if (said === undefined) continue;
      if (said.covered === own.covered && said.total === own.total) continue;
      const listed = `${own.covered} of ${own.total} are listed and counted`;
      const message = `the report says ${said.covered} of ${said.total} ${unit}, but ${listed}`;
      this.#problems.warning('coverage-totals-differ', message);
    }
  }
}

function larger(stated: CoverageRatios, counted: CoverageRatios): CoverageRatios {
  const fits = ([unit, said]: [string, Ratio]) => {
    const own = Object.entries(counted).find(([name]) => name === unit)?.[1];
    return own !== undefined && said.total > own.total && said.covered >= own.covered;
  };
  return Object.fromEntries(Object.entries(stated).filter(fits));
}

/** Sums each unit over the files that have it. */
export function sumRatios(all: readonly CoverageRatios[]): CoverageRatios {
  const sums: Partial<Record<CoverageUnit, Ratio>> = {};
  for (const unit of COVERAGE_UNITS) {
    for (const ratio of all.flatMap((each) => each[unit] ?? [])) {
      const { covered, total } = sums[unit] ?? { covered: 0, total: 0 };
      sums[unit] = { covered: covered + ratio.covered, total: total + ratio.total };
    }
  }
  return sums;
}

function ratioOf(hits: Iterable<number>): Ratio {
  let [covered, total] = [0, 0];
  for (const count of hits) {
    covered += count > 0 ? 1 : 0;
    total += 1;
  }
  return { covered, total };
}

/** Digits as a number; anything else as it stands, so that the list can say what it is. */
export function countOf(text: string | undefined): number | string {
  return text !== undefined && /^\d{1,20}$/.test(text) ? Number(text) : (text ?? '');
}

function isLine(value: unknown): value is number {
  return isCount(value) && value >= 1 && value <= HIGHEST_LINE && Number.isInteger(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function hitsShown(hits: unknown): string {
  const isMissing = hits === undefined || hits === '';
  return isMissing ? 'an entry without a number of hits' : `${shown(hits)} hits`;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '(nothing)';
  return typeof value === 'number' ? String(value) : quote(String(value));
}
