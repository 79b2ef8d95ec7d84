/** What the suites of SimpleCov say of one file, merged as it merges them. */
import type { CoveredFile } from '../read/coverage-list.js';
import { entriesOf, field } from '../read/json-fields.js';

/** In place of a count: between `:nocov:` comments. */
const IGNORED = 'ignored';

export class SimplecovFile {
  /** Line of the report, for what is wrong. */
  readonly #at: number;
  readonly #lines: unknown[] = [];
  /** Lines of which a suite says that they never run: who loaded the file knows better than who only counted it. */
  readonly #never = new Set<number>();
  readonly #branches = new Map<string, unknown>();
  readonly #methods = new Map<string, unknown>();

  constructor(at: number) {
    this.#at = at;
  }

  add(parts: unknown): void {
    const lines = field(parts, 'lines');
    if (Array.isArray(lines)) {
      for (const [index, hits] of lines.entries()) {
        if (hits === null || hits === IGNORED) this.#never.add(index);
        else this.#lines[index] = sum(this.#lines[index], hits);
      }
    } else if (lines !== undefined && lines !== null) this.#lines[0] = lines;
    note(this.#branches, branchesIn(field(parts, 'branches')));
    note(this.#methods, countsIn(field(parts, 'methods')));
  }

  writeTo(file: CoveredFile): void {
    // Sparse where no suite has a count.
    this.#lines.forEach((hits, index) => {
      if (hits !== 0 || !this.#never.has(index)) file.line(index + 1, hits, this.#at);
    });
    for (const [key, hits] of this.#branches) file.hit('branches', key, hits, this.#at);
    for (const [key, hits] of this.#methods) file.hit('functions', key, hits, this.#at);
  }
}

type Counts = readonly (readonly [string, unknown])[];

/** What is no count stays as it is, so that it is said. */
function sum(known: unknown, more: unknown): unknown {
  if (known === undefined) return more;
  if (!isCount(known)) return known;
  return isCount(more) ? known + more : more;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function note(counts: Map<string, unknown>, more: Counts): void {
  for (const [key, hits] of more) {
    if (hits !== IGNORED) counts.set(key, sum(counts.get(key), hits));
  }
}

/** `{"[:if, 0, 3, 4, 8, 7]": {"[:then, 1, 4, 6, 4, 10]": 1}}`, or as `countsIn`. */
function branchesIn(value: unknown): Counts {
  if (Array.isArray(value)) return countsIn(value);
  return entriesOf(value).flatMap(([condition, ways]) =>
    entriesOf(ways).map(([way, hits]) => [`${condition} ${way}`, hits] as const),
  );
}

/** `{"[\"A\", :b, 1, 2, 3, 4]": 1}`, or `[{"type": "then", "start_line": 4, "coverage": 1}]`. */
function countsIn(value: unknown): Counts {
  if (!Array.isArray(value)) return entriesOf(value);
  return value.map((one, index) => [String(index), field(one, 'coverage')] as const);
}
