/** JaCoCo XML, also of Kover and of the Android plugin: lines and branches by source file, methods by class. */
import type { Coverage, CoverageUnit, Ratio } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile, countOf } from '../read/coverage-list.js';
import { owned } from '../read/lines.js';
import { ProblemList } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';

const EXPECTED = '<report> with <sourcefile> and <line nr="1" mi="0" ci="3" mb="0" cb="0"/>';
const UNITS: ReadonlyMap<string | undefined, CoverageUnit> = new Map([
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
]);

export const jacoco: Parser = {
  id: 'jacoco',
  label: 'JaCoCo XML',
  kinds: ['coverage'],
  definition: 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
  concatenable: true,
  detect: (head) =>
    /-\/\/JACOCO\/\/DTD|<sessioninfo\b[^<>]*\bdump=|<counter\b[^<>]*\btype="INSTRUCTION"/.test(head)
      ? 0.98
      : 0,
  open(source) {
    const report = new Report(source);
    return xmlReader(report.problems, {
      expected: EXPECTED,
      open: (tag, parents) => report.open(tag, parents),
      close: (name) => report.close(name),
      end: () => [report.finish()],
    });
  },
};

class Report {
  readonly problems: ProblemList;
  readonly #files: CoverageList;
  #documents: number = 0;
  readonly #stated = new Map<CoverageUnit, Ratio>();
  /** Modules of an aggregated report, outermost first. */
  readonly #groups: string[] = [];
  readonly #groupOf = new Map<string, string>();
  #package = '';
  #file: CoveredFile | undefined;
  #filePath = '';
  /** Files of which classes have said how many methods they have. */
  readonly #counted = new Set<string>();
  #class: { readonly name: string; readonly path: string } | undefined;

  constructor(source: string) {
    this.problems = new ProblemList(source);
    this.#files = new CoverageList(this.problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    const parent = parents.at(-1);
    if (tag.name === 'report') this.#documents += 1;
    else if (tag.name === 'group') this.#groups.push(owned(tag.get('name') ?? ''));
    else if (tag.name === 'package') this.#package = tag.get('name') ?? '';
    else if (tag.name === 'class') this.#begin(tag);
    else if (tag.name === 'sourcefile') {
      this.#filePath = this.#path(tag.get('name') ?? '');
      this.#file = this.#files.file(this.#filePath);
    } else if (tag.name === 'line' && this.#file !== undefined) readLine(tag, this.#file);
    else if (tag.name === 'counter' && parent === 'class') this.#methods(tag, this.#class);
    else if (tag.name === 'counter' && parent === 'sourcefile') this.#methodsOfFile(tag);
    else if (tag.name === 'counter' && parent === 'report') this.#note(tag);
  }

  close(name: string): void {
    if (name === 'sourcefile') this.#file = undefined;
    else if (name === 'class') this.#class = undefined;
    else if (name === 'group') this.#groups.pop();
  }

  finish(): Coverage {
    const stated = this.#documents === 1 ? Object.fromEntries(this.#stated) : {};
    return this.#files.finish({ format: jacoco.id, expected: EXPECTED, unit: 'lines', stated });
  }

  /** Without debug information nobody knows the file of a class. */
  #begin(tag: XmlTag): void {
    const path = tag.get('sourcefilename');
    this.#class =
      path === undefined
        ? undefined
        : { name: owned(tag.get('name') ?? ''), path: this.#path(path) };
  }

  /** Kover counts the methods of classes alone. */
  #methods(tag: XmlTag, of: { readonly name: string; readonly path: string } | undefined): void {
    if (of === undefined || tag.get('type') !== 'METHOD') return;
    const [missed, covered] = [countOf(tag.get('missed')), countOf(tag.get('covered'))];
    this.#files.file(of.path).sum('functions', of.name, covered, added(missed, covered), tag.line);
    this.#counted.add(of.path);
  }

  /** Before 0.8.3, JaCoCo does not say of which file a class is. */
  #methodsOfFile(tag: XmlTag): void {
    if (!this.#counted.has(this.#filePath)) {
      this.#methods(tag, { name: '', path: this.#filePath });
      this.#counted.delete(this.#filePath);
    }
  }

  /** A second module with a file of the same package and name is another file: what one misses, the other may cover. */
  #path(name: string): string {
    const path = owned(this.#package === '' ? name : `${this.#package}/${name}`);
    const group = this.#groups.join('/');
    const known = this.#groupOf.get(path);
    if (known === undefined) this.#groupOf.set(path, group);
    return known === undefined || known === group ? path : `${group}/${path}`;
  }

  #note(tag: XmlTag): void {
    const unit = UNITS.get(tag.get('type'));
    const [missed, covered] = [countOf(tag.get('missed')), countOf(tag.get('covered'))];
    if (unit === undefined || typeof missed !== 'number' || typeof covered !== 'number') return;
    this.#stated.set(unit, { covered, total: covered + missed });
  }
}

/** A line with any instruction that ran is covered, as in the report of JaCoCo itself. */
function readLine(tag: XmlTag, file: CoveredFile): void {
  const count = (name: string, absent?: string) => countOf(tag.get(name) ?? absent);
  file.line(count('nr'), count('ci'), tag.line);
  const [missed, covered] = [count('mb', '0'), count('cb', '0')];
  if (missed === 0 && covered === 0) return;
  file.sum('branches', String(tag.get('nr')), covered, added(missed, covered), tag.line);
}

/** What is no number is handed on, so that it is said. */
function added(a: number | string, b: number | string): number | string {
  if (typeof a !== 'number') return a;
  return typeof b === 'number' ? a + b : b;
}
