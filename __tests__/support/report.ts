/** Builders of reports for tests: a realistic blocked pull request, changed where a test says so. */
import type { Baseline, BaselineEntry, Environment } from '../../src/model/baseline.js';
import type { TestRun } from '../../src/model/measurement.js';
import type { Report } from '../../src/model/report.js';
import type { TaskOutcome } from '../../src/model/task.js';
import type { Comparison, Finding } from '../../src/model/verdict.js';

const BASE = '4f1c2a9be07d3b5c8a6e1f2d3c4b5a6978877665';
const HEAD = '9b8f3de1c2a4b6d8e0f1a3c5e7092b4d6f8a1c3e';
const REFERENCE = '7d3e9f10a2b4c6d8e0f1a3c5e7092b4d6f8a1c3e';

const anEnvironment: Environment = {
  os: 'linux',
  arch: 'amd64',
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cores: 4,
  toolchain: { go: 'go1.26.8', GOMAXPROCS: '4' },
  benchmarkCommand: 'go test -run=^$ -bench=. -benchmem -count=6 ./...',
  fingerprint: '3fa9c1d07b2e',
};

/** A failing test that blocks, without place and details. */
export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    area: 'tests',
    kind: 'test-failed',
    subject: 'go/example.com/shop/cart.TestTotal',
    suite: 'go',
    severity: 'block',
    title: 'TestTotal failed: got 1999, want 2099',
    why: 'A failing test blocks; it passed in the reference run.',
    todo: 'Mend the code or the test, then run: go test -run ^TestTotal$ ./cart',
    ...change,
  };
}

/** A regression of 30 % whose policy blocks. */
export function aComparison(change: Partial<Comparison> = {}): Comparison {
  return {
    suite: 'go',
    package: 'example.com/shop/parser',
    name: 'BenchmarkParseJSON',
    procs: 4,
    unit: 'ns/op',
    better: 'lower',
    base: [1_204_000, 1_198_000, 1_210_000, 1_201_000, 1_207_000, 1_203_000],
    head: [1_571_000, 1_566_000, 1_580_000, 1_569_000, 1_574_000, 1_568_000],
    decision: 'regressed',
    effect: { ratio: 1.304, low: 1.281, high: 1.324, pValue: 0.002 },
    tolerance: 0.05,
    action: 'block',
    method: 'rank-test',
    explanation: 'The interval lies beyond the tolerance.',
    place: { file: 'parser/parse_test.go', line: 12 },
    ...change,
  };
}

export function anUnchanged(name: string, change: Partial<Comparison> = {}): Comparison {
  return aComparison({
    name,
    decision: 'unchanged',
    effect: { ratio: 1.002, low: 0.994, high: 1.01, pValue: 0.6 },
    base: [812, 815, 810],
    head: [814, 813, 816],
    ...change,
  });
}

export function anEntry(change: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    schema: 1,
    suite: 'go',
    commit: REFERENCE,
    branch: 'main',
    runId: '1700000001',
    attempt: 1,
    recordedAt: '2026-08-20T09:12:44Z',
    verdict: 'pass',
    accepted: true,
    toolVersion: '0.1.0',
    environment: anEnvironment,
    taskDurationsMs: { unit: 41_000, bench: 93_000 },
    ...change,
  };
}

/** Newest first: eight runs of `main` on this machine, and one on another. */
function aWindow(): readonly BaselineEntry[] {
  const medians = [1203, 1199, 1207, 1195, 1004, 1001, 998, 1003];
  const commitAt = (i: number) => (i === 0 ? REFERENCE : `${i}`.repeat(40));
  const runs = medians.map((median, i) =>
    anEntry({
      commit: commitAt(i),
      recordedAt: `2026-08-${20 - i}T09:12:44Z`,
      coverage: {
        unit: 'statements',
        totals: { statements: { covered: 362 - i, total: 411 } },
        files: [],
      },
      benchmarks: [
        {
          package: 'example.com/shop/parser',
          name: 'BenchmarkParseJSON',
          procs: 4,
          metrics: [
            { unit: 'ns/op', better: 'lower', samples: [-4, 6, 0].map((d) => (median + d) * 1000) },
          ],
        },
      ],
    }),
  );
  const elsewhere = { ...anEnvironment, cores: 64, fingerprint: '00000000000a' };
  return [
    ...runs.slice(0, 3),
    { ...anEntry(runs[0]), environment: elsewhere, commit: 'e'.repeat(40) },
    ...runs.slice(3),
  ];
}

export function aBaseline(change: Partial<Baseline> = {}): Baseline {
  return {
    suite: 'go',
    state: 'fallback',
    explanation: 'main at 7d3e9f1, 2 commits before the merge-base',
    reference: anEntry(),
    distance: 2,
    entries: aWindow(),
    problems: [],
    ...change,
  };
}

export function aTask(change: Partial<TaskOutcome> = {}): TaskOutcome {
  return {
    name: 'unit',
    suite: 'go',
    status: 'failed',
    exitCode: 1,
    durationMs: 42_310,
    attempts: 1,
    measurements: [],
    earlierAttempts: [],
    problems: [],
    outputTail: '',
    ...change,
  };
}

const testRun: TestRun = {
  kind: 'tests',
  format: 'go-test-json',
  source: 'unit',
  complete: true,
  problems: [],
  counts: { passed: 212, failed: 2, skipped: 1, errored: 0, unfinished: 0 },
  cases: [],
  failures: [
    {
      suite: 'example.com/shop/cart',
      name: 'TestTotal',
      status: 'failed',
      reason: 'assertion',
      message: 'got 1999, want 2099',
      details: 'total_test.go:41: got 1999, want 2099',
      place: { file: 'cart/total_test.go', line: 41 },
    },
    {
      suite: 'example.com/shop/cart',
      name: 'TestCart',
      status: 'failed',
      reason: 'assertion',
      message: '',
      details: '',
      isParentOfFailed: true,
    },
  ],
};

const comparisons: readonly Comparison[] = [
  anUnchanged('BenchmarkEncode'),
  anUnchanged('BenchmarkDecode/size=64KiB', { base: [5_120_000], head: [5_101_000] }),
  aComparison(),
  aComparison({
    name: 'BenchmarkIntern',
    unit: 'allocs/op',
    base: [0, 0, 0],
    head: [3, 3, 3],
    effect: { ratio: Number.POSITIVE_INFINITY, low: Number.NaN, high: Number.POSITIVE_INFINITY },
    method: 'exact',
    tolerance: 0,
    place: { file: 'parser/intern_test.go', line: 8 },
  }),
  aComparison({
    package: 'example.com/shop/store',
    name: 'BenchmarkDBQuery',
    base: [48_000, 48_400, 47_900],
    head: [53_600, 53_900, 53_100],
    effect: { ratio: 1.116, low: 1.09, high: 1.14, pValue: 0.01 },
    tolerance: 0.08,
    action: 'degrade',
    place: { file: 'store/query_test.go', line: 30 },
  }),
  aComparison({
    name: 'BenchmarkThroughput',
    unit: 'MB/s',
    better: 'higher',
    decision: 'improved',
    base: [410.2, 409.1, 411],
    head: [512.4, 510.9, 513],
    effect: { ratio: 1.249, low: 1.22, high: 1.27, pValue: 0.01 },
  }),
];

const findings: readonly Finding[] = [
  aFinding({
    area: 'baseline',
    kind: 'baseline-fallback',
    subject: 'go',
    severity: 'note',
    title: 'Compared with a run 2 commits before the merge-base',
    why: 'The merge-base has no run of its own.',
    todo: 'Nothing: the next push to main records one.',
  }),
  aFinding({
    area: 'benchmarks',
    kind: 'benchmark-regressed',
    subject: 'go/example.com/shop/store.BenchmarkDBQuery',
    severity: 'degraded',
    title: 'BenchmarkDBQuery ns/op is 11.6 % slower (48.0 µs to 53.6 µs)',
    why: 'Its tolerance is 8 %, its action degrade; 3 samples a side, interval +9.00 % to +14.0 %.',
    todo: 'Look at the change of store/query.go, or accept the cost with a waiver.',
    place: { file: 'store/query_test.go', line: 30 },
  }),
  aFinding({
    area: 'benchmarks',
    kind: 'benchmark-regressed',
    subject: 'go/example.com/shop/parser.BenchmarkParseJSON',
    title: 'BenchmarkParseJSON ns/op is 30.4 % slower (1.204 ms to 1.570 ms)',
    why: 'Its tolerance is 5 %, its action block; 6 samples a side, interval +28.1 % to +32.4 %.',
    todo: 'Profile it: go test -run=^$ -bench=^BenchmarkParseJSON$ -cpuprofile=cpu.out ./parser',
    place: { file: 'parser/parse_test.go', line: 12 },
  }),
  aFinding({
    area: 'benchmarks',
    kind: 'benchmark-regressed',
    subject: 'go/example.com/shop/parser.BenchmarkIntern',
    title: 'BenchmarkIntern allocates: 0 to 3 allocs/op',
    why: 'Every sample of a side is equal, so any change counts.',
    todo: 'Profile it with -benchmem, or raise metrics.allocs/op for it on the default branch.',
    place: { file: 'parser/intern_test.go', line: 8 },
  }),
  aFinding({
    place: { file: 'cart/total_test.go', line: 41 },
    details: '    total_test.go:41: got 1999, want 2099\n--- FAIL: TestTotal (0.00s)',
  }),
  aFinding({
    area: 'coverage',
    kind: 'coverage-patch-below-floor',
    subject: 'go',
    severity: 'degraded',
    title: 'Changed lines are covered by 71.4 %, floor 80 %',
    why: '5 of 7 changed executable lines are reached.',
    todo: 'Test the lines listed below.',
    place: { file: 'parser/scan.go', line: 88 },
  }),
  aFinding({
    area: 'checks',
    kind: 'gofmt',
    subject: 'parser/scan.go',
    severity: 'degraded',
    title: 'parser/scan.go is not formatted',
    why: 'gofmt would change it.',
    todo: 'Run: tollgate run --fix',
    place: { file: 'parser/scan.go', line: 90, column: 2 },
    fix: '--- parser/scan.go\n+++ parser/scan.go\n@@ -90 +90 @@\n-  x:=1\n+\tx := 1',
  }),
];

/** A pull request that is blocked by a test and two benchmarks, with a degraded benchmark and patch coverage beside. */
export function aReport(change: Partial<Report> = {}): Report {
  return {
    toolVersion: '0.1.0',
    verdict: {
      kind: 'block',
      summary: 'One test fails and two benchmarks regressed beyond their tolerance.',
      findings,
    },
    deploy: false,
    degraded: false,
    failOn: ['inconclusive', 'block'],
    exitCode: 1,
    context: {
      event: 'pull_request',
      repository: 'example/shop',
      serverUrl: 'https://github.com',
      headCommit: HEAD,
      branch: 'faster-parser',
      defaultBranch: 'main',
      baseRef: 'main',
      baseCommit: BASE,
      pullRequest: 17,
      fromFork: false,
      runId: '1700000042',
      attempt: 1,
      runUrl: 'https://github.com/example/shop/actions/runs/1700000042',
      root: '/home/runner/work/shop/shop',
    },
    change: {
      base: BASE,
      files: [{ path: 'parser/scan.go', status: 'modified', lines: [88, 89] }],
    },
    environment: anEnvironment,
    startedAt: '2026-08-22T10:04:11Z',
    durationMs: 148_200,
    tasks: [
      aTask({ measurements: [testRun] }),
      aTask({ name: 'bench', status: 'passed', exitCode: 0, durationMs: 97_400 }),
      aTask({
        name: 'build-arm64',
        status: 'skipped',
        durationMs: 0,
        attempts: 0,
        skippedBecause: { task: 'unit', reason: 'tests' },
      }),
    ],
    tests: [{ suite: 'go', counts: testRun.counts, durationMs: 40_120 }],
    coverage: [
      {
        suite: 'go',
        unit: 'statements',
        totals: { statements: { covered: 360, total: 411 } },
        floor: 0.8,
        floorConfigured: true,
        reference: { covered: 362, total: 411 },
        patch: { covered: 5, total: 7 },
        patchFloor: 0.8,
        patchMissed: [{ file: 'parser/scan.go', lines: [88, 89] }],
      },
    ],
    confirmations: [],
    comparisons,
    baselines: [aBaseline()],
    savedBaselines: [],
    configSources: ['tollgate.yml'],
    notices: ['The race detector is not supported on this machine: -race was dropped.'],
    ...change,
  };
}

/** The same pull request with nothing to complain about. */
export function aPassingReport(change: Partial<Report> = {}): Report {
  return aReport({
    verdict: { kind: 'pass', summary: 'Everything was judged and is within policy.', findings: [] },
    deploy: true,
    exitCode: 0,
    tasks: [aTask({ status: 'passed', exitCode: 0 })],
    tests: [
      {
        suite: 'go',
        counts: { passed: 214, failed: 0, skipped: 1, errored: 0, unfinished: 0 },
        durationMs: 40_120,
      },
    ],
    comparisons: comparisons.filter(({ decision }) => decision !== 'regressed'),
    baselines: [aBaseline({ state: 'exact', explanation: 'main at 4f1c2a9', distance: 0 })],
    notices: [],
    ...change,
  });
}
