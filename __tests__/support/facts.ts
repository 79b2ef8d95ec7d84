/** Builds the facts of a run in which all is well, changed where a test says so. */
import type { Facts, SuiteFacts } from '../../src/model/facts.js';
import type {
  Coverage,
  CoverageUnit,
  FileCoverage,
  TestCase,
  TestFailure,
  TestRun,
} from '../../src/model/measurement.js';
import type { Policy, Waiver } from '../../src/model/policy.js';
import type { TaskOutcome } from '../../src/model/task.js';
import type { Comparison } from '../../src/model/verdict.js';
import { baselineOf, benchmarksPolicy } from './benchmarks.js';

export function policyOf(more: Partial<Policy> = {}): Policy {
  return {
    tests: { flaky: { retries: 0, action: 'degrade' }, newFailuresOnly: false, none: 'block' },
    coverage: { total: 0.8, totalConfigured: false, paths: [], exclude: [], action: 'block' },
    benchmarks: benchmarksPolicy(),
    baseline: {
      window: 20,
      store: 'auto',
      directory: '.tollgate/baseline',
      staleAfterDays: 30,
      states: {
        fallback: 'ignore',
        stale: 'degrade',
        'other-environment': 'degrade',
        evicted: 'degrade',
        damaged: 'degrade',
      },
      write: 'default-branch',
    },
    waivers: [],
    waiversFile: '.tollgate/waivers.yml',
    from: 'base',
    ...more,
  };
}

export function waiverOf(more: Partial<Waiver> = {}): Waiver {
  return {
    subject: '**',
    owner: '@octocat',
    reason: 'known',
    link: 'https://example.com/1',
    expires: '2026-12-31',
    line: 3,
    ...more,
  };
}

export function failureOf(more: Partial<TestFailure> = {}): TestFailure {
  return {
    suite: 'example.com/shop/cart',
    name: 'TestTotal',
    status: 'failed',
    reason: 'assertion',
    message: 'got 1999, want 2099',
    details: '',
    ...more,
  };
}

/** One passing test, and what failed. */
export function testRunOf(
  failures: readonly TestFailure[] = [],
  more: Partial<TestRun> = {},
): TestRun {
  const passed: TestCase = { suite: 'example.com/shop/cart', name: 'TestOk', status: 'passed' };
  const failed = failures.map(({ suite, name, status }): TestCase => ({ suite, name, status }));
  return {
    kind: 'tests',
    format: 'go-test-json',
    source: 'output of unit',
    complete: true,
    problems: [],
    counts: { passed: 1, failed: failures.length, skipped: 0, errored: 0, unfinished: 0 },
    cases: [passed, ...failed],
    failures,
    ...more,
  };
}

export function coverageOf(
  covered: number,
  total: number,
  files: readonly FileCoverage[] = [],
  unit: CoverageUnit = 'statements',
): Coverage {
  return {
    kind: 'coverage',
    format: 'go-coverprofile',
    source: 'coverage.out',
    complete: true,
    problems: [],
    unit,
    totals: { [unit]: { covered, total } },
    files,
  };
}

export function outcomeWith(more: Partial<TaskOutcome> = {}): TaskOutcome {
  return {
    name: 'unit',
    suite: 'default',
    status: 'passed',
    exitCode: 0,
    durationMs: 1200,
    attempts: 1,
    measurements: [],
    earlierAttempts: [],
    problems: [],
    outputTail: '',
    ...more,
  };
}

export function comparisonOf(more: Partial<Comparison> = {}): Comparison {
  return {
    suite: 'default',
    package: 'example.com/shop/parser',
    name: 'BenchmarkParseJSON',
    procs: 8,
    unit: 'ns/op',
    better: 'lower',
    base: [1000, 1001, 1002, 1003],
    head: [1300, 1301, 1302, 1303],
    decision: 'regressed',
    effect: { ratio: 1.3, low: 1.29, high: 1.31, pValue: 0.001 },
    tolerance: 0.05,
    action: 'block',
    method: 'rank-test',
    explanation: '+30 % beyond the tolerance',
    ...more,
  };
}

export function suiteOf(more: Partial<SuiteFacts> = {}): SuiteFacts {
  return {
    suite: 'default',
    outcomes: [outcomeWith()],
    tests: [testRunOf()],
    benchmarks: [],
    diagnostics: [],
    comparisons: [],
    confirmations: [],
    baseline: baselineOf({ benchmarks: [] }),
    ...more,
  };
}

/** One suite in which all is well, with what is given. */
export function factsOf(
  suite: Partial<SuiteFacts> | readonly SuiteFacts[] = {},
  more: Partial<Facts> & { readonly policy?: Policy } = {},
): Facts {
  return {
    suites: isList(suite) ? suite : [suiteOf(suite)],
    change: { base: 'b'.repeat(40), files: [] },
    policy: policyOf(),
    policyChanges: [],
    acceptances: [],
    earlierAttempts: [],
    today: '2026-06-15',
    onDefaultBranch: false,
    whole: true,
    ...more,
  };
}

function isList(
  suite: Partial<SuiteFacts> | readonly SuiteFacts[],
): suite is readonly SuiteFacts[] {
  return Array.isArray(suite);
}
