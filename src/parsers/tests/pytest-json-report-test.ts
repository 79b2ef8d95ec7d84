/** Tests and collectors of a report of pytest-json-report. */
import type { TestStatus } from '../../model/measurement.js';
import type { Place } from '../../model/problem.js';
import { reasonOf } from '../read/failure-reason.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { isForeignPath } from '../read/stack-frame.js';
import { durationOf, type Failure, firstTellingLine, type TestList } from '../read/test-list.js';

const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['error', 'errored'],
  ['skipped', 'skipped'],
  ['xpassed', 'passed'],
]);
const PHASES = ['setup', 'call', 'teardown'];

/** Takes the tests in order and counts what they show. */
export class PytestTests {
  tests: number = 0;
  failed: number = 0;
  /** Files that could not be imported. */
  uncollected: number = 0;
  readonly #list: TestList;
  readonly #problems: ProblemList;

  constructor(list: TestList, problems: ProblemList) {
    this.#list = list;
    this.#problems = problems;
  }

  test(one: unknown, line: number): void {
    this.tests += 1;
    const name = textField(one, 'nodeid') ?? '';
    const said = textField(one, 'outcome') ?? '';
    // Failed as it was meant to: that is neither a pass nor a test that was left out.
    if (said === 'xfailed') return;
    const status = said === 'rerun' ? lastStatus(one) : STATUSES.get(said);
    if (name === '' || status === undefined) {
      const message = `a test without a nodeid, or with the unknown outcome ${quote(said)}`;
      this.#problems.error('tests-bad-entry', message, { line });
      return;
    }
    const seconds = PHASES.map((phase) => numberField(field(one, phase), 'duration') ?? 0);
    const test = {
      suite: name.split('::', 1)[0] ?? '',
      name,
      status,
      ...durationOf(
        seconds.reduce((sum, each) => sum + each, 0),
        1000,
      ),
      ...(said === 'rerun' && status === 'passed' ? { flaky: true as const } : {}),
    };
    if (status === 'failed' || status === 'errored') {
      this.failed += 1;
      this.#list.add(test, failureOf(one, status));
    } else this.#list.add(test);
  }

  /** A file that could not be imported has no tests, and says so here alone. */
  collector(one: unknown): void {
    if (textField(one, 'outcome') !== 'failed') return;
    this.uncollected += 1;
    const longrepr = textField(one, 'longrepr') ?? '';
    const stack = readStack(longrepr);
    const errors = longrepr.split('\n').filter((line) => /^E\s+\S/.test(line));
    const file = textField(one, 'nodeid') ?? '';
    const said = (errors.at(-1) ?? firstTellingLine(longrepr)).replace(/^E\s+/, '');
    this.#list.fail(file, {
      status: 'errored',
      reason: 'build',
      message: said || 'the file could not be collected',
      details: stack.text,
      ...(stack.place === undefined && file === '' ? {} : { place: stack.place ?? { file } }),
    });
  }
}

/** pytest-rerunfailures: the phases are those of the last run. */
function lastStatus(one: unknown): TestStatus | undefined {
  const outcomes = PHASES.map((phase) => textField(field(one, phase), 'outcome'));
  if (outcomes.includes('failed')) return outcomes[1] === 'failed' ? 'failed' : 'errored';
  if (outcomes.includes('skipped')) return 'skipped';
  return outcomes.includes('passed') ? 'passed' : undefined;
}

function failureOf(one: unknown, status: 'failed' | 'errored'): Failure {
  const phase = PHASES.map((key) => field(one, key)).find(
    (each) => textField(each, 'outcome') === 'failed',
  );
  const longrepr = textField(phase, 'longrepr') ?? '';
  const crash = field(phase, 'crash');
  const traced = placesOf(phase);
  const stack = readStack(longrepr);
  const own = traced.filter(({ file }) => !isForeignPath(file)).at(-1);
  const place = own ?? stack.place ?? placeOf(crash) ?? startOf(one);
  const reportedAt = traced.at(-1) ?? placeOf(crash);
  const isElsewhere = reportedAt !== undefined && isForeignPath(reportedAt.file);
  return {
    status,
    reason: reasonOf(longrepr),
    message: textField(crash, 'message') || firstTellingLine(longrepr) || 'a sub-test failed',
    details: stack.text,
    ...(place === undefined ? {} : { place }),
    ...(isElsewhere ? { reportedAt } : {}),
  };
}

/** Outermost first. */
function placesOf(phase: unknown): readonly Place[] {
  return listField(phase, 'traceback').flatMap((entry) => placeOf(entry) ?? []);
}

function placeOf(entry: unknown): Place | undefined {
  const file = textField(entry, 'path');
  const line = numberField(entry, 'lineno') ?? 0;
  if (file === undefined || file === '') return undefined;
  return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}

/** The test itself; its line is counted from 0. */
function startOf(one: unknown): Place | undefined {
  const file = textField(one, 'nodeid')?.split('::', 1)[0] ?? '';
  const line = numberField(one, 'lineno');
  if (file === '') return undefined;
  return line === undefined || !Number.isInteger(line) || line < 0
    ? { file }
    : { file, line: line + 1 };
}
