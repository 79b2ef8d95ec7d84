/** A test of a CTRF report. */
import type { TestStatus } from '../../model/measurement.js';
import type { Place } from '../../model/problem.js';
import { reasonOf } from '../read/failure-reason.js';
import { field, numberField, textField } from '../read/json-fields.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine, type TestList } from '../read/test-list.js';

const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'skipped'],
]);
/** What a tool itself calls a test whose status is `other`, where that is no reason to go on. */
const NOT_HARMLESS = /fail|err|interrupt|abort|crash|broken|time|cancel|unknown/i;

/** Takes the tests in order and counts what they show. */
export class CtrfTests {
  tests: number = 0;
  failed: number = 0;
  readonly #list: TestList;
  readonly #problems: ProblemList;

  constructor(list: TestList, problems: ProblemList) {
    this.#list = list;
    this.#problems = problems;
  }

  test(one: unknown, line: number): void {
    this.tests += 1;
    const name = textField(one, 'name') ?? '';
    const said = textField(one, 'status') ?? '';
    const status = statusOf(said, textField(one, 'rawStatus') ?? '');
    if (name === '' || status === undefined) {
      const message = `a test without a name, or with the unknown status ${quote(said)}`;
      this.#problems.error('tests-bad-entry', message, { line });
      return;
    }
    const test = { suite: suiteOf(one), name, status, ...durationOf(numberField(one, 'duration')) };
    if (status === 'failed' || status === 'errored') {
      this.failed += 1;
      this.#list.add(test, failureOf(one, status));
    } else if (status === 'passed' && isFlaky(one)) this.#list.add({ ...test, flaky: true });
    else this.#list.add(test);
  }
}

function statusOf(said: string, raw: string): TestStatus | undefined {
  if (said === 'other' && NOT_HARMLESS.test(raw)) return 'errored';
  return STATUSES.get(said);
}

function isFlaky(one: unknown): boolean {
  return field(one, 'flaky') === true || (numberField(one, 'retries') ?? 0) > 0;
}

function failureOf(one: unknown, status: 'failed' | 'errored'): Failure {
  const message = textField(one, 'message') ?? '';
  const trace = textField(one, 'trace') ?? '';
  const known = message === '' || trace.includes(message.trim());
  const text = known ? trace : `${message.trimEnd()}\n${trace}`;
  const stack = readStack(text);
  const place = stack.place ?? ownPlace(one);
  return {
    status,
    reason: reasonOf(text),
    message: firstTellingLine(message) || firstTellingLine(stack.text) || silent(one),
    details: stack.text.trim(),
    ...(place === undefined ? {} : { place }),
  };
}

function silent(one: unknown): string {
  const raw = textField(one, 'rawStatus') ?? '';
  return raw === '' ? 'failed without a message' : `the tool calls it ${quote(raw)}`;
}

function ownPlace(one: unknown): Place | undefined {
  const file = textField(one, 'filePath');
  if (file === undefined || file === '') return undefined;
  const line = numberField(one, 'line') ?? 0;
  return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}

/** A text in early versions, a list of titles since. */
function suiteOf(one: unknown): string {
  const suite = field(one, 'suite');
  if (Array.isArray(suite)) return suite.filter((part) => typeof part === 'string').join(' > ');
  return typeof suite === 'string' ? suite : (textField(one, 'filePath') ?? '');
}
