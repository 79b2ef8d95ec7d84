/** JaCoCo XML: lines and their branches by source file, methods by class. */
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { ProblemList } from '../read/problem-list.js';
import { type XmlTag, xmlReader } from '../read/xml.js';

const EXPECTED = '<report> with <sourcefile> and <line nr="1" mi="0" ci="3" mb="0" cb="0"/>';

export const jacoco: Parser = {
  id: 'jacoco',
  label: 'JaCoCo XML',
  kinds: ['coverage'],
  definition: 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
  concatenable: true,
  detect: (head) =>
    /-\/\/JACOCO\/\/DTD|<sessioninfo\b[^>]*\bdump=|<counter\b[^>]*\btype="INSTRUCTION"/.test(head)
      ? 0.98
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    let packageName = '';
    let file: CoveredFile | undefined;
    return xmlReader(problems, {
      expected: EXPECTED,
      open(tag, parents) {
        if (tag.name === 'package') packageName = tag.get('name') ?? '';
        else if (tag.name === 'sourcefile') {
          file = files.file([packageName, tag.get('name')].filter(Boolean).join('/'));
        } else if (file !== undefined && parents.at(-1) === 'sourcefile') readPart(tag, file);
      },
      close(name) {
        if (name === 'sourcefile') file = undefined;
      },
      end: () => [files.finish({ format: jacoco.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

/** A line with any instruction that ran is covered, as in the report of JaCoCo itself. */
function readPart(tag: XmlTag, file: CoveredFile): void {
  const number = (name: string) => Number(tag.get(name) ?? Number.NaN);
  if (tag.name === 'line') {
    file.line(number('nr'), number('ci'), tag.line);
    const [missed, covered] = [number('mb'), number('cb')];
    if (missed + covered === 0) return;
    file.sum('branches', String(number('nr')), covered, missed + covered, tag.line);
  } else if (tag.name === 'counter' && tag.get('type') === 'METHOD') {
    const covered = number('covered');
    file.sum('functions', 'all', covered, covered + number('missed'), tag.line);
  }
}
