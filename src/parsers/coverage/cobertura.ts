/**
 * Cobertura XML, as coverage.py, gcovr, Istanbul, coverlet and PHPUnit write it. The lines of a class are counted; those
 * of its methods are the same ones again, and count only where the class lists none.
 */
import type { Coverage, CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile, countOf } from '../read/coverage-list.js';
import { owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';

const EXPECTED = '<coverage> with <class filename="…"> and <line number="1" hits="1">';
/** `50% (1/2)`, with a comma for the point in some languages. */
const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)\s*$/;
const PERCENT = /^\s*(?:\d{1,9}(?:[.,]\d{1,20})?\s*%?)?\s*$/;
const MOST_ROOTS = 100;

export const cobertura: Parser = {
  id: 'cobertura',
  label: 'Cobertura XML',
  kinds: ['coverage'],
  definition:
    'https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd',
  concatenable: true,
  detect: (head) =>
    /<coverage\b[^<>]*\bline-rate\s*=/.test(head) ||
    // scoverage's own file has such classes, too, with statements in the place of lines.
    (/<class\b[^<>]*\bfilename\s*=/.test(head) && !/<scoverage\b/.test(head))
      ? 0.97
      : 0,
  open(source) {
    const report = new Report(source);
    return xmlReader(report.problems, {
      expected: EXPECTED,
      open: (tag, parents) => report.open(tag, parents),
      text: (piece) => report.text(piece),
      close: (name) => report.close(name),
      end: () => [report.finish()],
    });
  },
};

interface OpenClass {
  readonly name: string;
  readonly file: CoveredFile;
  hasLines: boolean;
  /** Lines of methods, as long as the class has none. */
  readonly held: XmlTag[];
}

class Report {
  readonly problems: ProblemList;
  readonly #files: CoverageList;
  readonly #roots = new Set<string>();
  #documents: number = 0;
  #classes: number = 0;
  readonly #paths = new Set<string>();
  #stated: CoverageRatios = {};
  #class: OpenClass | undefined;
  #method: string | undefined;
  /** Its first line tells overloads and lambdas apart. */
  #methodKey: string | undefined;
  #source: string | undefined;

  constructor(source: string) {
    this.problems = new ProblemList(source);
    this.#files = new CoverageList(this.problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    if (tag.name === 'coverage') {
      this.#documents += 1;
      this.#stated = statedBy(tag);
    } else if (tag.name === 'source') this.#source = '';
    else if (tag.name === 'class') this.#begin(tag);
    else if (tag.name === 'method') {
      this.#method = `${tag.get('name') ?? ''}${tag.get('signature') ?? ''}`;
      this.#methodKey = undefined;
    } else if (tag.name === 'line' && this.#class !== undefined) {
      if (parents.includes('method')) this.#methodLine(tag, this.#class);
      else {
        this.#class.hasLines = true;
        readLine(tag, this.#class.file, this.#files);
      }
    }
  }

  text(piece: string): void {
    if (this.#source !== undefined && this.#source.length < 4096) this.#source += piece;
  }

  close(name: string): void {
    if (name === 'class') this.#end();
    else if (name === 'method') this.#method = undefined;
    else if (name === 'source') {
      const root = (this.#source ?? '').trim();
      if (root !== '' && this.#roots.size < MOST_ROOTS) this.#roots.add(owned(root));
      this.#source = undefined;
    }
  }

  finish(): Coverage {
    const { branches, lines } = this.#documents === 1 ? this.#stated : {};
    return this.#files.finish({
      format: cobertura.id,
      expected: EXPECTED,
      unit: 'lines',
      roots: [...this.#roots],
      // Istanbul leaves out branches on lines where no statement begins, and counts them at the top.
      ...(branches === undefined ? {} : { beyond: { branches } }),
      // A line in two classes of a file is one line to us, and two to some tools.
      ...(lines === undefined || this.#classes > this.#paths.size ? {} : { stated: { lines } }),
    });
  }

  #begin(tag: XmlTag): void {
    const name = tag.get('name') ?? '';
    const path = tag.get('filename') ?? '';
    this.#class = undefined;
    if (path === '') {
      const message = `class ${quote(name)} names no file: expected ${EXPECTED}`;
      this.problems.error('coverage-bad-entry', message, { line: tag.line });
      return;
    }
    this.#classes += 1;
    this.#paths.add(owned(path));
    this.#class = { name, file: this.#files.file(path), hasLines: false, held: [] };
  }

  #end(): void {
    const ended = this.#class;
    this.#class = undefined;
    if (ended === undefined || ended.hasLines) return;
    for (const tag of ended.held) readLine(tag, ended.file, this.#files);
  }

  /** Covered where any of its lines is. */
  #methodLine(tag: XmlTag, { name, file, hasLines, held }: OpenClass): void {
    this.#methodKey ??= `${name} ${this.#method} ${tag.get('number')}`;
    file.hit('functions', this.#methodKey, countOf(tag.get('hits')), tag.line);
    if (!hasLines) held.push(tag);
  }
}

function readLine(tag: XmlTag, file: CoveredFile, files: CoverageList): void {
  const number = tag.get('number');
  file.line(countOf(number), countOf(tag.get('hits')), tag.line);
  const conditions = tag.get('condition-coverage');
  if (conditions === undefined) return;
  const [, covered, total] = CONDITIONS.exec(conditions) ?? [];
  if (total !== undefined) {
    file.sum('branches', String(number), Number(covered), Number(total), tag.line);
  } else if (!PERCENT.test(conditions)) {
    files.bad(`line ${number}`, `the condition-coverage ${quote(conditions)}`, tag.line);
  }
}

function statedBy(tag: XmlTag): CoverageRatios {
  return Object.fromEntries(
    ['lines', 'branches'].flatMap((unit) => {
      const covered = countOf(tag.get(`${unit}-covered`));
      const total = countOf(tag.get(`${unit}-valid`));
      const isRatio = typeof covered === 'number' && typeof total === 'number' && covered <= total;
      return isRatio ? [[unit, { covered, total }]] : [];
    }),
  );
}
