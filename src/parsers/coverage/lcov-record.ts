/** What an LCOV tracefile says of one source file, merged over all its records. */
import type { CoverageRatios, FileCoverage, Ratio } from '../../model/measurement.js';

const STATED = [
  ['lines', 'LF', 'LH'],
  ['branches', 'BRF', 'BRH'],
  ['functions', 'FNF', 'FNH'],
] as const;

/** One record, from `SF` to `end_of_record`; or several merged. */
export class LcovRecord {
  /** Hits by line. */
  readonly lines = new Map<number, number>();
  /** Hits by `line,block,branch`. */
  readonly branches = new Map<string, number>();
  /** Calls by name of the function. */
  readonly calls = new Map<string, number>();
  /** How many functions have the name: overloads differ in their line only. */
  readonly declared = new Map<string, number>();
  /** Sums as the record states them, by `LF`, `LH`, `BRF`, `BRH`, `FNF`, `FNH`. */
  readonly stated = new Map<string, number>();

  hitLine(line: number, hits: number): void {
    add(this.lines, line, hits);
  }

  hitBranch(key: string, hits: number): void {
    add(this.branches, key, hits);
  }

  declare(name: string): void {
    add(this.declared, name, 1);
    add(this.calls, name, 0);
  }

  call(name: string, calls: number): void {
    add(this.calls, name, calls);
  }

  ratios(): CoverageRatios {
    const branches = this.branches.size === 0 ? {} : { branches: ratioOf(this.branches) };
    const functions = this.calls.size === 0 ? {} : { functions: this.#functionRatio() };
    return { lines: ratioOf(this.lines), ...branches, ...functions };
  }

  /** Where the stated sums are not those of what is listed; the listed ones hold. */
  disagreements(): readonly string[] {
    const counted = this.ratios();
    return STATED.flatMap(([unit, found, hit]) => {
      const total = this.stated.get(found);
      const covered = this.stated.get(hit);
      const own = counted[unit] ?? { covered: 0, total: 0 };
      if (total === undefined || covered === undefined) return [];
      if (total === own.total && covered === own.covered) return [];
      const listed = `${own.covered} of ${own.total} are listed and counted`;
      return [`${hit}:${covered} of ${found}:${total} ${unit}, but ${listed}`];
    });
  }

  /** Takes in another record of the same file, of another run. */
  merge(other: LcovRecord): void {
    for (const [line, hits] of other.lines) add(this.lines, line, hits);
    for (const [branch, hits] of other.branches) add(this.branches, branch, hits);
    for (const [name, calls] of other.calls) add(this.calls, name, calls);
    for (const [name, count] of other.declared) {
      this.declared.set(name, Math.max(count, this.declared.get(name) ?? 0));
    }
  }

  toCoverage(path: string): FileCoverage {
    const lines = [...this.lines].sort(([a], [b]) => a - b);
    return {
      path,
      ratios: this.ratios(),
      coveredLines: lines.filter(([, hits]) => hits > 0).map(([line]) => line),
      missedLines: lines.filter(([, hits]) => hits === 0).map(([line]) => line),
    };
  }

  #functionRatio(): Ratio {
    let covered = 0;
    let total = 0;
    for (const [name, calls] of this.calls) {
      const count = this.declared.get(name) ?? 1;
      total += count;
      covered += calls > 0 ? count : 0;
    }
    return { covered, total };
  }
}

function ratioOf(hits: ReadonlyMap<unknown, number>): Ratio {
  let covered = 0;
  for (const count of hits.values()) covered += count > 0 ? 1 : 0;
  return { covered, total: hits.size };
}

function add<K>(hits: Map<K, number>, key: K, count: number): void {
  hits.set(key, (hits.get(key) ?? 0) + count);
}
