/** The Common Test Report Format, which reporters of many tools write. */
import type { TestStatus } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { field, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, firstTellingLine, TestList } from '../read/test-list.js';

const EXPECTED = '{"results": {"tests": [{"name": "a", "status": "passed", "duration": 1}]}}';
const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'skipped'],
]);

export const ctrf: Parser = {
  id: 'ctrf',
  label: 'Common Test Report Format',
  kinds: ['tests'],
  definition: 'https://ctrf.io/docs/specification/overview',
  concatenable: false,
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"reportFormat"\s*:\s*"CTRF"/.test(head)) return 0.99;
    return /"results"\s*:\s*\{\s*"tool"\s*:\s*\{/.test(head) ? 0.9 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const tests = new TestList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['results', 'tests', '*']],
      element: (value, _, line) => readTest(value, tests, problems, line),
      end: () => [tests.finish({ format: ctrf.id, expected: EXPECTED })],
    });
  },
};

function readTest(one: unknown, tests: TestList, problems: ProblemList, line: number): void {
  const name = textField(one, 'name') ?? '';
  const said = textField(one, 'status') ?? '';
  const status = STATUSES.get(said);
  if (name === '' || status === undefined) {
    const message = `a test without a name, or with the unknown status ${quote(said)}`;
    problems.error('tests-bad-entry', message, { line });
    return;
  }
  const test = { suite: suiteOf(one), name, status, ...durationOf(numberField(one, 'duration')) };
  if (status !== 'failed') {
    tests.add(test);
    return;
  }
  const message = textField(one, 'message') ?? '';
  const stack = readStack(textField(one, 'trace') ?? message);
  const file = textField(one, 'filePath');
  const at = numberField(one, 'line');
  const own =
    file === undefined ? undefined : { file, ...(at !== undefined && at > 0 ? { line: at } : {}) };
  const place = stack.place ?? own;
  tests.add(test, {
    status,
    reason: 'assertion',
    message: firstTellingLine(message) || firstTellingLine(stack.text),
    details: stack.text,
    ...(place === undefined ? {} : { place }),
  });
}

/** A text in early versions, a list of titles since. */
function suiteOf(one: unknown): string {
  const suite = field(one, 'suite');
  if (Array.isArray(suite)) return suite.filter((part) => typeof part === 'string').join(' > ');
  return typeof suite === 'string' ? suite : (textField(one, 'filePath') ?? '');
}
