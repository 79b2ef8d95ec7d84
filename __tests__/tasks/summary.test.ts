import { expect, it } from '@jest/globals';
import type { Measurement } from '../../src/model/measurement.js';
import { unreadMeasurement } from '../../src/parsers/read/unread.js';
import { summariseMeasurement } from '../../src/tasks/summary.js';
import { asIncomplete } from '../../src/tasks/unread.js';

const problem = { code: 'x', severity: 'error', message: 'why' } as const;
const empty = (kind: Measurement['kind']) =>
  unreadMeasurement({ kind, format: 'f', source: 's' }, [problem]);
const none = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
const common = { format: 'f', source: 's', complete: true, problems: [] };
const tests = (counts: Partial<typeof none>): Measurement => ({
  kind: 'tests',
  ...common,
  counts: { ...none, ...counts },
  cases: [],
  failures: [],
});
const coverage = (covered: number, total: number): Measurement => ({
  kind: 'coverage',
  ...common,
  unit: 'statements',
  totals: { statements: { covered, total }, lines: { covered: 1, total: 2 } },
  files: [],
});
const benchmark = { package: 'p', name: 'B', metrics: [] };
const benchmarks = (n: number): Measurement => ({
  kind: 'benchmarks',
  ...common,
  benchmarks: Array.from({ length: n }, () => benchmark),
  headers: {},
  failed: false,
});
const diagnostic = { place: { file: 'a.go' }, message: 'm' };
const diagnostics = (n: number): Measurement => ({
  kind: 'diagnostics',
  ...common,
  diagnostics: Array.from({ length: n }, () => diagnostic),
});

it.each([
  ['212 passed, 1 skipped', tests({ passed: 212, skipped: 1 })],
  [
    '3 passed, 1 failed, 2 errored, 1 unfinished',
    tests({ passed: 3, failed: 1, errored: 2, unfinished: 1 }),
  ],
  ['87.5 % of 411 statements', coverage(360, 411)],
  ['79.9 % of 10000 statements', coverage(7999, 10_000)],
  ['80.0 % of 5 statements', coverage(4, 5)],
  ['99.9 % of 100000 statements', coverage(99_999, 100_000)],
  ['100.0 % of 3 statements', coverage(3, 3)],
  ['no statements', coverage(0, 0)],
  ['32 benchmarks', benchmarks(32)],
  ['1 benchmark', benchmarks(1)],
  ['3 problems', diagnostics(3)],
  ['no tests', empty('tests')],
  ['no lines', empty('coverage')],
  ['no benchmarks', empty('benchmarks')],
  ['no problems', empty('diagnostics')],
])('summarises as “%s”', (summary, measurement) => {
  expect(summariseMeasurement(measurement)).toBe(summary);
});

it('never takes an unread measurement for a complete one', () => {
  for (const kind of ['tests', 'coverage', 'benchmarks', 'diagnostics'] as const) {
    expect(empty(kind)).toMatchObject({ kind, complete: false, problems: [problem] });
  }
  expect(asIncomplete(benchmarks(1), problem)).toMatchObject({
    complete: false,
    problems: [problem],
  });
});
