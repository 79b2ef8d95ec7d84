/** pytest with the plugin pytest-json-report. */
import type { Parser } from '../../model/parser.js';
import { field, numberField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';
import { durationOf, TestList } from '../read/test-list.js';
import { PytestTests } from './pytest-json-report-test.js';

const EXPECTED =
  '{"tests": [{"nodeid": "a.py::test_a", "outcome": "passed"}]}, as `pytest --json-report` writes';

export const pytestJsonReport: Parser = {
  id: 'pytest-json-report',
  label: 'pytest-json-report',
  kinds: ['tests'],
  definition: 'https://github.com/numirias/pytest-json-report#format',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) &&
    /"exitcode"\s*:/.test(head) &&
    /"(?:collectors|nodeid|summary)"\s*:/.test(head)
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const list = new TestList(problems);
    const tests = new PytestTests(list, problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [
        ['tests', '*'],
        ['collectors', '*'],
      ],
      element(value, [kind], line) {
        if (kind === 'tests') tests.test(value, line);
        else tests.collector(value);
      },
      end(rest) {
        if (rest !== undefined) checkTotals(rest, tests, problems);
        return [
          list.finish({
            format: pytestJsonReport.id,
            expected: EXPECTED,
            ...durationOf(numberField(rest, 'duration'), 1000),
          }),
        ];
      },
    });
  },
};

/** What the run says of itself and no test shows. */
function checkTotals(rest: unknown, tests: PytestTests, problems: ProblemList): void {
  const summary = field(rest, 'summary');
  const failed = (numberField(summary, 'failed') ?? 0) + (numberField(summary, 'error') ?? 0);
  const total = numberField(summary, 'total') ?? 0;
  if (failed > tests.failed) {
    const message = `the summary says ${failed} failed, but ${tests.failed} are listed`;
    problems.error('tests-totals-differ', message);
  } else if (total > tests.tests) {
    const message = `the summary says ${total} tests, but ${tests.tests} are listed`;
    problems.error('tests-totals-differ', message, {
      hint: 'Write the report without --json-report-omit and --json-report-summary.',
    });
  }
  const code = numberField(rest, 'exitcode') ?? 0;
  // 5: no test was collected, which is said anyway.
  if (code === 0 || code === 5 || tests.failed + tests.uncollected > 0) return;
  const message = `pytest ended with exit code ${code}, but no failure is listed`;
  problems.error('run-failed', message, {
    hint: 'It was interrupted, or a plugin failed the run: see the output of pytest.',
  });
}
