/**
 * JUnit XML in its dialects: Surefire, Gradle, pytest, Jest, Vitest, nextest, GoogleTest, CTest, PHPUnit, .NET, gotestsum.
 * Only test cases are counted; what a suite states of itself is checked against them.
 */
import type { Parser } from '../../model/parser.js';
import { ProblemList } from '../read/problem-list.js';
import { xmlReader } from '../read/xml.js';
import { JunitRun } from './junit-run.js';

export const junit: Parser = {
  id: 'junit',
  label: 'JUnit XML',
  kinds: ['tests'],
  definition: 'https://github.com/testmoapp/junitxml',
  concatenable: true,
  folder: ['**/TEST-*.xml', '*.xml'],
  detect: (head) =>
    /<(?:\w+:)?testsuites?[\s>/]/.test(head) && !/<(?:report|coverage|TestRun|Catch)\b/.test(head)
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const run = new JunitRun(problems);
    return xmlReader(problems, {
      expected: 'JUnit XML: <testsuite> with <testcase>',
      open: (tag, parents) => run.open(tag, parents),
      text: (piece) => run.text(piece),
      comment: (text) => run.comment(text),
      close: (name) => run.close(name),
      end: (blank) => [run.finish(blank)],
    });
  },
};
