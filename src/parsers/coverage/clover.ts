/** Clover XML, as Istanbul, PHPUnit and OpenClover write it. */
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { ProblemList } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';

const EXPECTED = '<coverage> with <file path="…"> and <line num="1" count="1" type="stmt"/>';

export const clover: Parser = {
  id: 'clover',
  label: 'Clover XML',
  kinds: ['coverage'],
  definition: 'https://openclover.org/doc/manual/4.2.0/faq--how-to-read-clover-xml-report.html',
  concatenable: true,
  detect: (head) =>
    /<coverage\b[^>]*\b(?:clover|generated)=/.test(head) && /<project\b/.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    let file: CoveredFile | undefined;
    return xmlReader(problems, {
      expected: EXPECTED,
      open(tag, parents) {
        if (tag.name === 'file') file = files.file(tag.get('path') ?? tag.get('name') ?? '');
        else if (file !== undefined && tag.name === 'line') readLine(tag, file);
        else if (file !== undefined && tag.name === 'metrics' && parents.at(-1) === 'file') {
          readMetrics(tag, file);
        }
      },
      close(name) {
        if (name === 'file') file = undefined;
      },
      end: () => [files.finish({ format: clover.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

/** A line that is only the head of a method is none that runs. */
function readLine(tag: XmlTag, file: CoveredFile): void {
  const number = Number(tag.get('num') ?? Number.NaN);
  const type = tag.get('type');
  if (type === 'method') return;
  if (type === 'cond' && tag.get('count') === undefined) {
    const [yes, no] = [Number(tag.get('truecount')), Number(tag.get('falsecount'))];
    file.line(number, yes + no, tag.line);
  } else file.line(number, Number(tag.get('count') ?? Number.NaN), tag.line);
}

/** What has no lines of its own in the report: only how many there are. */
function readMetrics(tag: XmlTag, file: CoveredFile): void {
  for (const [unit, name] of [
    ['statements', 'statements'],
    ['branches', 'conditionals'],
    ['functions', 'methods'],
  ] as const) {
    const total = Number(tag.get(name) ?? 0);
    const covered = Number(tag.get(`covered${name}`) ?? 0);
    if (total > 0) file.sum(unit, 'all', covered, total, tag.line);
  }
}
