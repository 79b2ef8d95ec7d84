/**
 * Clover XML, as Istanbul, PHPUnit and OpenClover write it. They mean different things by a statement: Istanbul and
 * PHPUnit count lines, OpenClover what the language calls so.
 */
import type { Coverage } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList } from '../read/coverage-list.js';
import { ProblemList } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';
import { CloverFile } from './clover-file.js';

const EXPECTED = '<coverage> with <file path="…"> and <line num="1" count="1" type="stmt"/>';

export const clover: Parser = {
  id: 'clover',
  label: 'Clover XML',
  kinds: ['coverage'],
  definition: 'https://openclover.org/doc/manual/4.2.0/faq--how-to-read-clover-xml-report.html',
  concatenable: true,
  detect: (head) =>
    /<coverage\b[^<>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head) ? 0.97 : 0,
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
  #file: CloverFile | undefined;

  constructor(source: string) {
    this.problems = new ProblemList(source);
    this.#files = new CoverageList(this.problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    // OpenClover lists the tests themselves there, which are in none of its totals.
    if (parents.includes('testproject')) return;
    if (tag.name === 'file') this.#begin(tag);
    else if (tag.name === 'line') this.#file?.line(tag);
    else if (tag.name === 'metrics' && parents.at(-1) === 'file') this.#file?.metrics(tag);
  }

  close(name: string): void {
    if (name !== 'file') return;
    this.#file?.end();
    this.#file = undefined;
  }

  finish(): Coverage {
    // Of a cut report, what there is of its last file.
    this.#file?.end();
    return this.#files.finish({ format: clover.id, expected: EXPECTED, unit: 'lines' });
  }

  #begin(tag: XmlTag): void {
    const path = tag.get('path') || tag.get('name') || '';
    this.#file = undefined;
    if (path === '') {
      const message = `a file without a path: expected ${EXPECTED}`;
      this.problems.error('coverage-bad-entry', message, { line: tag.line });
    } else {
      const isPhpUnit = tag.get('path') === undefined;
      this.#file = new CloverFile(this.#files.file(path), isPhpUnit);
    }
  }
}
