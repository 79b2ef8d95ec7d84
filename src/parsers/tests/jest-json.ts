/** `jest --json` and Vitest's JSON reporter: files with their tests. */
import type { Parser } from '../../model/parser.js';
import { field, numberField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';
import { durationOf, TestList } from '../read/test-list.js';
import { JestFiles } from './jest-json-file.js';

const EXPECTED =
  '{"testResults": [{"name": "a.test.js", "assertionResults": […]}]}, as `jest --json` prints';

export const jestJson: Parser = {
  id: 'jest-json',
  label: 'Jest and Vitest (JSON)',
  kinds: ['tests'],
  definition: 'https://jestjs.io/docs/configuration#testresultsprocessor-string',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) &&
    !isOfBenchmarks(head) &&
    /"num(?:Total|Passed|Failed)Tests"\s*:|"assertionResults"\s*:/.test(head)
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const tests = new TestList(problems);
    const files = new JestFiles(tests, problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['testResults', '*']],
      element: (value, _, line) => files.file(value, line),
      end(rest) {
        if (rest !== undefined) checkTotals(rest, files, problems);
        const from = numberField(rest, 'startTime');
        const durationMs = from === undefined ? undefined : files.end - from;
        return [
          tests.finish({ format: jestJson.id, expected: EXPECTED, ...durationOf(durationMs) }),
        ];
      },
    });
  },
};

/** What the run says of itself and no test shows. */
function checkTotals(rest: unknown, files: JestFiles, problems: ProblemList): void {
  if (field(rest, 'wasInterrupted') === true) {
    problems.error('run-interrupted', 'the run was interrupted: tests are missing');
  }
  for (const [key, seen, what] of [
    ['numFailedTests', files.failed, 'failed tests'],
    ['numTotalTests', files.tests, 'tests'],
    ['numRuntimeErrorTestSuites', files.broken, 'files that failed to run'],
  ] as const) {
    const stated = numberField(rest, key) ?? 0;
    if (stated <= seen) continue;
    const message = `the run says that it has ${stated} ${what}, but shows ${seen}`;
    problems.error('tests-totals-differ', message);
  }
  if (field(rest, 'success') !== false || files.failed + files.broken > 0) return;
  problems.error('run-failed', 'the run says that it did not succeed, but shows no failure', {
    hint: 'Snapshots, coverage thresholds or an error outside of any test may be the reason: see the output of the run.',
  });
}

/** Vitest reports its benchmarks as tests with tasks: that is another format. */
function isOfBenchmarks(head: string): boolean {
  return /"benchmarks"\s*:\s*\[\s*\{\s*"name"[^\n]{0,500}"tasks"\s*:/.test(head);
}
