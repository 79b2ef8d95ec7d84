/**
 * Cobertura XML, as coverage.py, gcovr, Istanbul, coverlet and PHPUnit write it. The lines of a class are counted, not
 * those of its methods, which are the same ones again.
 */
import type { CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { ProblemList } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';

const EXPECTED = '<coverage> with <class filename="…"> and <line number="1" hits="1">';
/** `50% (1/2)` */
const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)/;

export const cobertura: Parser = {
  id: 'cobertura',
  label: 'Cobertura XML',
  kinds: ['coverage'],
  definition:
    'https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd',
  concatenable: true,
  detect: (head) =>
    /<coverage\b[^>]*\bline-rate=/.test(head) || /<class\b[^>]*\bfilename=/.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    let file: CoveredFile | undefined;
    let method: string | undefined;
    let beyond: CoverageRatios = {};
    return xmlReader(problems, {
      expected: EXPECTED,
      open(tag, parents) {
        if (tag.name === 'coverage') beyond = branchesOf(tag);
        else if (tag.name === 'class') file = files.file(tag.get('filename') ?? '');
        else if (tag.name === 'method') method = `${tag.get('name')}${tag.get('signature')}`;
        else if (tag.name === 'line' && file !== undefined) readLine(tag, file, parents, method);
      },
      close(name) {
        if (name === 'class') file = undefined;
        if (name === 'method') method = undefined;
      },
      end: () => [
        files.finish({ format: cobertura.id, expected: EXPECTED, unit: 'lines', beyond }),
      ],
    });
  },
};

/** Istanbul leaves out branches on lines where no statement begins, and counts them here. */
function branchesOf(tag: XmlTag): CoverageRatios {
  const [covered, total] = [tag.get('branches-covered'), tag.get('branches-valid')].map(Number);
  if (covered === undefined || total === undefined || !(covered <= total)) return {};
  return { branches: { covered, total } };
}

/** In a method only the first line is of interest: whether it was called. */
function readLine(
  tag: XmlTag,
  file: CoveredFile,
  parents: readonly string[],
  method: string | undefined,
): void {
  const hits = Number(tag.get('hits') ?? Number.NaN);
  if (method !== undefined && parents.includes('method')) {
    file.hit('functions', method, hits, tag.line);
    return;
  }
  const number = Number(tag.get('number') ?? Number.NaN);
  file.line(number, hits, tag.line);
  const [, covered, total] = CONDITIONS.exec(tag.get('condition-coverage') ?? '') ?? [];
  if (total === undefined) return;
  file.sum('branches', String(number), Number(covered), Number(total), tag.line);
}
