/** pytest with the plugin pytest-json-report. */
import type { TestStatus } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import type { Place } from '../../model/problem.js';
import { field, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, firstTellingLine, TestList } from '../read/test-list.js';

const EXPECTED =
  '{"tests": [{"nodeid": "a.py::test_a", "outcome": "passed"}]}, as `pytest --json-report` writes';
const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['error', 'errored'],
  ['skipped', 'skipped'],
  ['xpassed', 'passed'],
]);
const PHASES = ['setup', 'call', 'teardown'];

export const pytestJsonReport: Parser = {
  id: 'pytest-json-report',
  label: 'pytest-json-report',
  kinds: ['tests'],
  definition: 'https://github.com/numirias/pytest-json-report#format',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"exitcode"\s*:/.test(head) && /"(?:collectors|nodeid)"\s*:/.test(head)
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const tests = new TestList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [
        ['tests', '*'],
        ['collectors', '*'],
      ],
      element(value, [list], line) {
        if (list === 'tests') readTest(value, tests, problems, line);
        else readCollector(value, tests);
      },
      end: (rest) => [
        tests.finish({
          format: pytestJsonReport.id,
          expected: EXPECTED,
          ...durationOf(numberField(rest, 'duration'), 1000),
        }),
      ],
    });
  },
};

function readTest(one: unknown, tests: TestList, problems: ProblemList, line: number): void {
  const name = textField(one, 'nodeid') ?? '';
  const said = textField(one, 'outcome') ?? '';
  // Failed as it was meant to: that is neither a pass nor a test that was left out.
  if (said === 'xfailed') return;
  const outcome = STATUSES.get(said);
  if (name === '' || outcome === undefined) {
    const message = `a test without a nodeid, or with the unknown outcome ${quote(said)}`;
    problems.error('tests-bad-entry', message, { line });
    return;
  }
  const seconds = PHASES.map((phase) => numberField(field(one, phase), 'duration') ?? 0);
  const total = seconds.reduce((sum, each) => sum + each, 0);
  const test = {
    suite: name.split('::', 1)[0] ?? '',
    name,
    status: outcome,
    ...durationOf(total, 1000),
  };
  if (outcome === 'failed' || outcome === 'errored') {
    const phase = PHASES.map((key) => field(one, key)).find(
      (each) => textField(each, 'outcome') === 'failed',
    );
    tests.add(test, failureOf(phase, outcome));
  } else tests.add(test);
}

function failureOf(phase: unknown, status: 'failed' | 'errored') {
  const longrepr = textField(phase, 'longrepr') ?? '';
  const crash = field(phase, 'crash');
  const stack = readStack(longrepr);
  const place = placeOf(crash) ?? stack.place;
  return {
    status,
    reason: 'assertion' as const,
    message: textField(crash, 'message') ?? firstTellingLine(longrepr),
    details: stack.text,
    ...(place === undefined ? {} : { place }),
  };
}

function placeOf(crash: unknown): Place | undefined {
  const file = textField(crash, 'path');
  const line = numberField(crash, 'lineno');
  if (file === undefined || /(?:site|dist)-packages/.test(file)) return undefined;
  return line === undefined || line < 1 ? { file } : { file, line };
}

/** A file that could not be imported has no tests, and says so here alone. */
function readCollector(one: unknown, tests: TestList): void {
  if (textField(one, 'outcome') !== 'failed') return;
  const longrepr = textField(one, 'longrepr') ?? '';
  const stack = readStack(longrepr);
  const errors = longrepr.split('\n').filter((line) => /^E\s+\S/.test(line));
  tests.fail(textField(one, 'nodeid') ?? '', {
    status: 'errored',
    reason: 'build',
    message: (errors.at(-1) ?? firstTellingLine(longrepr)).replace(/^E\s+/, ''),
    details: stack.text,
    ...(stack.place === undefined ? {} : { place: stack.place }),
  });
}
