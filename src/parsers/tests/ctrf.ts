/** The Common Test Report Format, which reporters of many tools write. */
import type { Parser } from '../../model/parser.js';
import { field, numberField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';
import { durationOf, TestList } from '../read/test-list.js';
import { CtrfTests } from './ctrf-test.js';

const EXPECTED = '{"results": {"tests": [{"name": "a", "status": "passed", "duration": 1}]}}';

export const ctrf: Parser = {
  id: 'ctrf',
  label: 'Common Test Report Format',
  kinds: ['tests'],
  definition: 'https://ctrf.io/docs/specification/overview',
  concatenable: false,
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"reportFormat"\s*:\s*"CTRF"/.test(head)) return 0.99;
    return /"results"\s*:\s*\{\s*"(?:tool|summary|tests)"\s*:\s*[{[]/.test(head) ? 0.9 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const list = new TestList(problems);
    const tests = new CtrfTests(list, problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['results', 'tests', '*']],
      element: (value, _, line) => tests.test(value, line),
      end(rest) {
        const summary = field(field(rest, 'results'), 'summary');
        checkTotals(summary, tests, problems);
        return [list.finish({ format: ctrf.id, expected: EXPECTED, ...durationIn(summary) })];
      },
    });
  },
};

function checkTotals(summary: unknown, tests: CtrfTests, problems: ProblemList): void {
  for (const [key, seen] of [
    ['failed', tests.failed],
    ['tests', tests.tests],
  ] as const) {
    const stated = numberField(summary, key) ?? 0;
    if (stated <= seen) continue;
    const message = `the summary says ${stated} ${key === 'tests' ? 'tests' : 'failed'}, but ${seen} are listed`;
    problems.error('tests-totals-differ', message);
  }
}

function durationIn(summary: unknown): { readonly durationMs?: number } {
  const [start, stop] = [numberField(summary, 'start'), numberField(summary, 'stop')];
  const whole = numberField(summary, 'duration');
  if (whole !== undefined || start === undefined || stop === undefined) return durationOf(whole);
  return start > 0 ? durationOf(stop - start) : {};
}
