/** What a Clover report says of one file: its lines, and how many of what there are. */
import { type CoveredFile, countOf } from '../read/coverage-list.js';
import type { XmlTag } from '../read/xml.js';

interface Metrics {
  readonly line: number;
  /** Istanbul leaves the sum of everything out. */
  readonly hasElements: boolean;
  readonly statements: number | string;
  readonly covered: number | string;
}

export class CloverFile {
  readonly #file: CoveredFile;
  /** PHPUnit has the path in the name. */
  readonly #isPhpUnit: boolean;
  #metrics: Metrics | undefined;
  readonly #lines: XmlTag[] = [];
  readonly #methods: XmlTag[] = [];

  constructor(file: CoveredFile, isPhpUnit: boolean) {
    this.#file = file;
    this.#isPhpUnit = isPhpUnit;
  }

  line(tag: XmlTag): void {
    (tag.get('type') === 'method' ? this.#methods : this.#lines).push(tag);
  }

  /** Branches and methods have no places in the report: only how many there are. */
  metrics(tag: XmlTag): void {
    const count = (name: string) => countOf(tag.get(name) ?? '0');
    for (const [unit, name] of [
      ['branches', 'conditionals'],
      ['functions', 'methods'],
    ] as const) {
      const total = count(name);
      if (total !== 0) this.#file.sum(unit, 'all', count(`covered${name}`), total, tag.line);
    }
    this.#metrics = {
      line: tag.line,
      hasElements: tag.get('elements') !== undefined,
      statements: count('statements'),
      covered: count('coveredstatements'),
    };
  }

  /** Once everything of the file is known: PHPUnit writes the metrics last, the others first. */
  end(): void {
    const { line = 1, hasElements = false, statements = 0, covered = 0 } = this.#metrics ?? {};
    const sum = (unit: 'statements' | 'lines') => {
      if (statements !== 0) this.#file.sum(unit, 'all', covered, statements, line);
    };
    const countsLines = hasElements && this.#isPhpUnit;
    if (countsLines || this.#lines.length === 0) {
      sum('lines');
      const hasHidden = statements !== this.#lines.length;
      for (const tag of hasHidden ? [...this.#lines, ...this.#ofOneLine()] : this.#lines) {
        this.#mark(tag);
      }
      return;
    }
    sum('statements');
    for (const tag of this.#lines) this.#file.line(countOf(tag.get('num')), hitsOf(tag), tag.line);
  }

  /** A method of one line hides its statement: of that line only the call is known. */
  #ofOneLine(): readonly XmlTag[] {
    const numberOf = (tag: XmlTag) => Number(tag.get('num'));
    const marks = [
      ...this.#lines.map((tag) => ({ line: numberOf(tag), method: undefined })),
      ...this.#methods.map((tag) => ({ line: numberOf(tag), method: tag })),
    ].sort((a, b) => a.line - b.line);
    return marks.flatMap(({ method }, at) => {
      const next = marks[at + 1];
      const hasOwnLines = next !== undefined && next.method === undefined;
      return method === undefined || hasOwnLines ? [] : [method];
    });
  }

  #mark(tag: XmlTag): void {
    this.#file.mark(countOf(tag.get('num')), hitsOf(tag), tag.line);
  }
}

/** OpenClover says of a condition how often it was true and how often false. */
function hitsOf(tag: XmlTag): number | string {
  const count = tag.get('count');
  if (count !== undefined || tag.get('type') !== 'cond') return countOf(count);
  const [yes, no] = [countOf(tag.get('truecount')), countOf(tag.get('falsecount'))];
  if (typeof yes !== 'number') return yes;
  return typeof no === 'number' ? yes + no : no;
}
