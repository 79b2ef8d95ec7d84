import { describe, expect, it } from '@jest/globals';
import { buildEntry, type RunResults } from '../../src/compare/baseline-entry.js';
import { decodeEntry, encodeEntry } from '../../src/compare/baseline-format.js';
import type { Acceptance } from '../../src/model/acceptance.js';
import type { BenchmarkRun, Coverage, TestRun } from '../../src/model/measurement.js';
import type { TaskOutcome } from '../../src/model/task.js';
import { commit, entryOf, environment, hash } from '../support/baseline-entries.js';
import { debtOf } from '../support/debts.js';

const read = { format: 'x', source: 'output', complete: true, problems: [] };
const tests: TestRun = {
  ...read,
  kind: 'tests',
  counts: { passed: 2, failed: 1, skipped: 0, errored: 0, unfinished: 0 },
  cases: [],
  failures: [
    {
      suite: 'app',
      name: 'TestX',
      status: 'failed',
      reason: 'assertion',
      message: '',
      details: '',
    },
  ],
};
const coverage: Coverage = {
  ...read,
  kind: 'coverage',
  unit: 'statements',
  totals: { statements: { covered: 1, total: 2 } },
  files: [
    {
      path: 'a.go',
      ratios: { statements: { covered: 1, total: 2 } },
      coveredLines: [1],
      missedLines: [2],
    },
  ],
};
const metric = (samples: readonly number[]) => [
  { unit: 'ns/op', better: 'lower' as const, samples },
];
const bench = (samples: readonly number[], changed: Partial<BenchmarkRun> = {}): BenchmarkRun => ({
  ...read,
  kind: 'benchmarks',
  headers: {},
  failed: false,
  benchmarks: [{ package: 'app', name: 'BenchmarkX', procs: 4, metrics: metric(samples) }],
  ...changed,
});
const task = (name: string, changed: Partial<TaskOutcome> = {}): TaskOutcome => ({
  name,
  suite: 'go',
  status: 'passed',
  durationMs: 10,
  attempts: 1,
  measurements: [],
  earlierAttempts: [],
  problems: [],
  outputTail: '',
  ...changed,
});
const ACCEPTANCE: Acceptance = {
  subject: '**',
  by: 'octocat',
  reason: 'checks more',
  until: '2026-12-01',
  how: 'trailer',
  commit: commit('a'),
};
const run: RunResults = {
  suite: 'go',
  context: {
    event: 'push',
    repository: 'o/r',
    serverUrl: '',
    headCommit: commit('a'),
    branch: 'main',
    defaultBranch: 'main',
    fromFork: false,
    runId: '7',
    attempt: 2,
    root: '/r',
  },
  environment,
  verdict: 'block',
  accepted: false,
  outcomes: [task('unit', { status: 'failed', measurements: [tests] }), task('bench')],
  tests: [tests, tests],
  coverage,
  benchmarks: [bench([1, 2])],
  acceptances: [ACCEPTANCE],
  now: Date.parse('2026-09-01T00:00:00Z'),
  toolVersion: '0.1.0',
};

describe('the entry of a run', () => {
  it('keeps what later runs need, and can be stored', () => {
    const entry = buildEntry(run);
    expect(entry).toEqual({
      schema: 1,
      suite: 'go',
      commit: commit('a'),
      branch: 'main',
      runId: '7',
      attempt: 2,
      recordedAt: '2026-09-01T00:00:00.000Z',
      verdict: 'block',
      accepted: false,
      toolVersion: '0.1.0',
      environment,
      taskDurationsMs: { unit: 10, bench: 10 },
      tests: {
        counts: { passed: 4, failed: 2, skipped: 0, errored: 0, unfinished: 0 },
        failed: ['app TestX'],
      },
      coverage: {
        unit: 'statements',
        totals: { statements: { covered: 1, total: 2 } },
        files: [{ path: 'a.go', ratios: { statements: { covered: 1, total: 2 } } }],
      },
      benchmarks: [{ package: 'app', name: 'BenchmarkX', procs: 4, metrics: metric([1, 2]) }],
      acceptances: [ACCEPTANCE],
    });
    expect(decodeEntry(encodeEntry(entry, hash), 'x', hash)).toHaveProperty('entry');
  });

  it('keeps its debts, the first of very many, and no empty list of them', () => {
    const { debts } = buildEntry({ ...run, debts: [debtOf()] });
    expect(debts).toEqual([debtOf()]);
    const many = Array.from({ length: 1001 }, (_, i) => debtOf({ unit: String(i) }));
    const kept = buildEntry({ ...run, debts: many });
    expect(kept.debts).toEqual(many.slice(0, 1000));
    expect(decodeEntry(encodeEntry(kept, hash), 'x', hash)).toHaveProperty('entry');
    expect(buildEntry({ ...run, debts: [] })).not.toHaveProperty('debts');
  });

  it('joins the samples of one benchmark from several files, in order', () => {
    const other = bench([9], {
      benchmarks: [{ package: 'app', name: 'BenchmarkX', procs: 8, metrics: metric([9]) }],
    });
    const { benchmarks } = buildEntry({ ...run, benchmarks: [bench([1, 2]), other, bench([3])] });
    expect(benchmarks?.map((b) => [b.procs, b.metrics[0]?.samples])).toEqual([
      [4, [1, 2, 3]],
      [8, [9]],
    ]);
  });

  it.each<[string, Partial<RunResults>]>([
    ['no benchmark ran', { benchmarks: [] }],
    ['a run was cut', { benchmarks: [bench([1]), bench([2], { complete: false })] }],
    ['the tool said that it failed', { benchmarks: [bench([1], { failed: true })] }],
    ['a task was skipped', { outcomes: [task('bench', { status: 'skipped', attempts: 0 })] }],
    ['a task ran out of time', { outcomes: [task('bench', { status: 'timed-out' })] }],
    ['a task was cancelled', { outcomes: [task('unit', { status: 'cancelled' })] }],
    [
      'the command of the benchmarks failed',
      { outcomes: [task('bench', { status: 'failed', measurements: [bench([1])] })] },
    ],
    ['a metric has no sample', { benchmarks: [bench([])] }],
    ['a sample is no number', { benchmarks: [bench([1, Number.NaN])] }],
  ])('seeds no benchmarks where %s', (_name, changed) => {
    expect(buildEntry({ ...run, ...changed })).not.toHaveProperty('benchmarks');
  });

  it('leaves out coverage that was cut, and what was not measured', () => {
    expect(buildEntry({ ...run, coverage: { ...coverage, complete: false } })).not.toHaveProperty(
      'coverage',
    );
    expect(buildEntry({ ...run, tests: [] })).not.toHaveProperty('tests');
  });

  it('leaves out times of tasks that did not come to their end', () => {
    const outcomes = [
      task('a', { status: 'skipped' }),
      task('b', { status: 'timed-out' }),
      task('c'),
    ];
    expect(buildEntry({ ...run, outcomes }).taskDurationsMs).toEqual({ c: 10 });
  });

  it('remembers which runs were stored', () => {
    const entries = [
      entryOf({ commit: commit('b') }),
      entryOf({ commit: commit('b'), attempt: 2 }),
      entryOf({ commit: commit('c') }),
    ];
    const baseline = {
      suite: 'go',
      state: 'exact' as const,
      explanation: '',
      entries,
      problems: [],
    };
    expect(buildEntry({ ...run, baseline }).knownCommits).toEqual([commit('b'), commit('c')]);
  });
});

describe('tests that passed only on a further attempt', () => {
  const failure = { status: 'failed', reason: 'assertion', message: '', details: '' } as const;
  const attempt = (...names: readonly string[]): TestRun => ({
    ...tests,
    failures: names.map((name) => ({ suite: 'app', name, ...failure })),
  });
  const last: TestRun = {
    ...tests,
    cases: [
      { suite: 'app', name: 'TestX', status: 'failed' },
      { suite: 'app', name: 'TestFlaky', status: 'passed' },
      { suite: 'app', name: 'TestOwn', status: 'passed', flaky: true },
    ],
  };

  it('are kept by name, without those that failed to the end or did not run again', () => {
    const earlierAttempts = [[attempt('TestX', 'TestFlaky')], [attempt('TestFlaky', 'TestGone')]];
    const outcomes = [task('unit', { earlierAttempts, measurements: [last] })];
    const entry = buildEntry({ ...run, tests: [last], outcomes });
    expect(entry.tests).toMatchObject({
      failed: ['app TestX'],
      flaky: ['app TestOwn', 'app TestFlaky'],
    });
  });
});
