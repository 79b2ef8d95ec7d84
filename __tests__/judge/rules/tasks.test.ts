import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { Diagnostics, Measurement } from '../../../src/model/measurement.js';
import type { TaskOutcome } from '../../../src/model/task.js';
import { benchmarkRun } from '../../support/benchmarks.js';
import {
  factsOf,
  failureOf,
  outcomeWith,
  policyOf,
  testRunOf,
  waiverOf,
} from '../../support/facts.js';

const told = (...args: Parameters<typeof factsOf>) =>
  judge(factsOf(...args)).findings.map(
    ({ kind, severity, title }) => `${kind} ${severity}: ${title}`,
  );

const lint: Diagnostics = {
  kind: 'diagnostics',
  format: 'gofmt',
  source: 'output of fmt',
  complete: true,
  problems: [],
  diagnostics: [{ place: { file: 'a.go', line: 3 }, message: 'not formatted', fix: '--- a' }],
};
const notStarted = {
  code: 'task-not-started',
  severity: 'error',
  message: 'task "unit" could not run: go was not found',
  hint: 'Install go.',
} as const;
const heldOpen = {
  code: 'task-output-held-open',
  severity: 'warning',
  message: 'left open',
} as const;

describe('a task', () => {
  it.each<[string, Partial<TaskOutcome>, string[]]>([
    ['that passed', {}, []],
    [
      'that failed',
      { status: 'failed', exitCode: 2 },
      ['task-failed block: Task unit ended with exit code 2'],
    ],
    [
      'that was killed',
      { status: 'failed', signal: 'SIGKILL' },
      ['task-killed block: Task unit ended by signal SIGKILL'],
    ],
    [
      'whose program was killed below its shell',
      { status: 'failed', exitCode: 137 },
      ['task-killed block: Task unit ended with exit code 137'],
    ],
    [
      'that could not start',
      { status: 'failed', problems: [notStarted] },
      ['task-not-started block: Task "unit" could not run: go was not found'],
    ],
    [
      'that took too long',
      { status: 'timed-out', durationMs: 60_000 },
      ['task-timed-out block: Task unit was stopped at its time limit after 60.0 s'],
    ],
    [
      'that was cancelled',
      { status: 'cancelled' },
      ['task-cancelled inconclusive: Task unit was cancelled'],
    ],
    [
      'that was skipped',
      { status: 'skipped', skippedBecause: { task: 'lint', reason: 'checks' } },
      ['task-skipped inconclusive: Task unit was skipped, since lint did not pass (checks)'],
    ],
    ['with a warning', { problems: [heldOpen] }, ['task-output-held-open note: Left open']],
    [
      'with an error although it passed',
      { problems: [{ ...heldOpen, severity: 'error' }] },
      ['task-output-held-open inconclusive: Left open'],
    ],
    [
      'whose failure only degrades',
      { status: 'failed', exitCode: 1, action: 'degrade' },
      ['task-failed degraded: Task unit ended with exit code 1'],
    ],
    [
      'whose failure is ignored',
      { status: 'timed-out', action: 'ignore' },
      ['task-timed-out note: Task unit was stopped at its time limit after 1.2 s'],
    ],
    [
      'that only degrades, skipped',
      { status: 'skipped', action: 'degrade' },
      ['task-skipped degraded: Task unit was skipped, for a reason that is not known'],
    ],
  ])('%s', (_, outcome, expected) => {
    expect(told({ outcomes: [outcomeWith(outcome)] })).toEqual(expected);
  });

  it.each<[string, Measurement]>([
    ['a failing test', testRunOf([failureOf()])],
    ['a failed benchmark run', benchmarkRun([], { failed: true })],
    ['a diagnostic', lint],
  ])('needs no finding of its own where %s says why it failed', (_, measurement) => {
    const outcome = outcomeWith({ status: 'failed', exitCode: 1, measurements: [measurement] });
    expect(told({ outcomes: [outcome] })).toEqual([]);
  });

  it.each<[string, Measurement]>([
    ['passing tests', testRunOf()],
    ['no diagnostic', { ...lint, diagnostics: [] }],
  ])('has one where %s do not explain it', (_, measurement) => {
    const outcome = outcomeWith({ status: 'failed', exitCode: 1, measurements: [measurement] });
    expect(told({ outcomes: [outcome] })).toHaveLength(1);
  });
});

describe('a diagnostic', () => {
  const outcome = (action: 'block' | 'degrade') =>
    outcomeWith({
      name: 'fmt',
      status: 'failed',
      exitCode: 1,
      action,
      measurements: [lint],
      fixCommand: 'gofmt -w .',
    });

  it.each(['block', 'degrade'] as const)('is as grave as its task says: %s', (action) => {
    const { findings } = judge(factsOf({ outcomes: [outcome(action)], diagnostics: [lint] }));
    expect(findings).toMatchObject([
      {
        kind: 'check-failed',
        severity: action === 'block' ? 'block' : 'degraded',
        subject: 'a.go',
        place: { file: 'a.go', line: 3 },
        title: 'fmt: not formatted',
        todo: 'Run: gofmt -w . (or: tollgate run --fix)',
        fix: '--- a',
      },
    ]);
  });

  it('blocks where its task is not known', () => {
    expect(told({ diagnostics: [lint] })).toEqual([
      'check-failed block: output of fmt: not formatted',
    ]);
  });
});

describe('a measurement that is not usable', () => {
  const error = { code: 'input-cut', severity: 'error', message: 'cut at line 7' } as const;
  const warning = { code: 'line-odd', severity: 'warning', message: 'odd line 9' } as const;

  it.each<[string, Measurement, string[]]>([
    [
      'cut',
      testRunOf([], { complete: false, problems: [error] }),
      ['input-cut inconclusive: output of unit: cut at line 7'],
    ],
    [
      'not complete, without saying why',
      testRunOf([], { complete: false }),
      ['measurement-incomplete inconclusive: The tests in output of unit are not complete'],
    ],
    [
      'read in part',
      testRunOf([], { problems: [error] }),
      ['input-cut inconclusive: output of unit: cut at line 7'],
    ],
    ['odd', testRunOf([], { problems: [warning] }), ['line-odd note: output of unit: odd line 9']],
  ])('%s', (_, measurement, expected) => {
    expect(told({ tests: measurement.kind === 'tests' ? [measurement] : [] })).toEqual(expected);
  });

  it.each([
    ['that failed', benchmarkRun([], { failed: true }), 'benchmark-run-failed'],
    ['without a result', benchmarkRun([]), 'benchmarks-none'],
    ['cut', benchmarkRun([], { complete: false, problems: [error] }), 'input-cut'],
    [
      'with a benchmark that has no sample',
      benchmarkRun([{ package: 'p', name: 'B', metrics: [] }]),
      'benchmark-without-samples',
    ],
  ])('of benchmarks %s', (_, run, kind) => {
    const verdict = judge(factsOf({ benchmarks: [run] }, { whole: false }));
    expect(verdict).toMatchObject({ kind: 'inconclusive', findings: [{ kind }] });
  });

  it('is never waived', () => {
    const waiver = {
      subject: '**',
      owner: '@o',
      reason: 'r',
      link: 'https://example.com',
      expires: '2999-01-01',
      line: 1,
    };
    const policy = policyOf({ waivers: [waiver] });
    const facts = factsOf({ tests: [testRunOf([], { complete: false })] }, { policy });
    expect(judge(facts).kind).toBe('inconclusive');
  });
});

describe('a task that was killed', () => {
  it.each<[string, Partial<TaskOutcome>]>([
    ['by a signal', { signal: 'SIGKILL' }],
    ['below its shell', { exitCode: 139 }],
  ])('%s blocks though its failures are waived', (_name, end) => {
    const tests = testRunOf([failureOf()]);
    const outcome = outcomeWith({ status: 'failed', measurements: [tests], ...end });
    const policy = policyOf({ waivers: [waiverOf()] });
    const verdict = judge(factsOf({ outcomes: [outcome], tests: [tests] }, { policy }));
    expect(verdict.kind).toBe('block');
    expect(verdict.findings.map(({ kind }) => kind)).toContain('task-killed');
  });
});
