import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { BaselineState } from '../../../src/model/baseline.js';
import type { Waiver } from '../../../src/model/policy.js';
import type { Severity } from '../../../src/model/verdict.js';
import { baselineOf, noBaseline } from '../../support/benchmarks.js';
import {
  comparisonOf,
  coverageOf,
  factsOf,
  failureOf,
  outcomeWith,
  policyOf,
  testRunOf,
  waiverOf,
} from '../../support/facts.js';

const told = (...args: Parameters<typeof factsOf>) =>
  judge(factsOf(...args)).findings.map(({ kind, severity }) => `${kind} ${severity}`);

describe('the state of the baseline', () => {
  it.each<[BaselineState, string[]]>([
    ['exact', []],
    ['fallback', ['baseline-fallback note']],
    ['stale', ['baseline-stale degraded']],
    ['other-environment', ['baseline-other-environment degraded']],
    ['evicted', ['baseline-evicted degraded']],
    ['damaged', ['baseline-damaged degraded']],
    ['none', ['baseline-none note']],
  ])('%s', (state, expected) => {
    const baseline = { ...noBaseline, state };
    expect(told({ baseline })).toEqual(expected);
    expect(told({ baseline }, { whole: false })).toEqual([]);
  });

  it('does not matter to a suite that is compared with nothing', () => {
    expect(told({ baseline: { ...noBaseline, state: 'evicted' }, tests: [] })).toEqual([]);
  });

  it('says what was skipped in the store, and what was not recorded', () => {
    const problem = { code: 'baseline-damaged', severity: 'warning', message: 'bad sum' } as const;
    const lost = { code: 'baseline-not-saved', severity: 'error', message: 'refused' } as const;
    const baseline = baselineOf({}, { problems: [problem] });
    expect(told({ baseline }, { recordingProblems: [lost] })).toEqual([
      'baseline-not-saved degraded',
      'baseline-damaged note',
    ]);
  });
});

describe('results that the run compared with had', () => {
  const counts = { passed: 3, failed: 0, skipped: 1, errored: 0, unfinished: 0 };
  const coverage = {
    unit: 'lines',
    totals: { lines: { covered: 8, total: 10 } },
    files: [{ path: 'a.go', ratios: { lines: { covered: 8, total: 10 } } }],
  } as const;
  const baseline = baselineOf({ tests: { counts, failed: [] }, coverage });
  const lost = { baseline, outcomes: [outcomeWith()], tests: [] };

  it('and this one has not at all block, on the default branch as a debt', () => {
    expect(told(lost)).toEqual(['tests-vanished block', 'coverage-vanished block']);
    expect(told(lost, { onDefaultBranch: true })).toEqual([
      'tests-vanished degraded',
      'coverage-vanished degraded',
    ]);
  });

  it('are not missed before the end, nor where a task did not run', () => {
    expect(told(lost, { whole: false })).toEqual([]);
    const outcomes = [outcomeWith({ status: 'cancelled' })];
    expect(told({ ...lost, outcomes })).toEqual(['task-cancelled inconclusive']);
  });

  it('can be given up by a waiver for the suite', () => {
    const policy = policyOf({ waivers: [waiverOf({ subject: 'default' })] });
    expect(judge(factsOf(lost, { policy })).kind).toBe('pass');
  });
});

describe('a policy that head changes', () => {
  const change = { path: 'coverage.total', base: '80%', head: '60%' };
  it.each<[string, boolean, 'base' | 'head', string]>([
    ['looser', true, 'base', 'policy-loosened degraded'],
    ['stricter', false, 'base', 'policy-changed note'],
    ['looser, where head counts', true, 'head', 'policy-loosened note'],
  ])('%s', (_, looser, from, expected) => {
    const facts = { policyChanges: [{ ...change, looser }], policy: policyOf({ from }) };
    expect(told({}, facts)).toEqual([expected]);
    expect(told({}, { ...facts, whole: false })).toEqual([]);
  });
});

describe('a waiver', () => {
  const failing = {
    tests: [testRunOf([failureOf({ name: 'TestTotal/empty' })])],
    coverage: coverageOf(1, 10),
    comparisons: [comparisonOf({ method: 'exact', name: 'BenchmarkParseJSON/small' })],
  };
  const severities = (waivers: readonly Waiver[], today = '2026-06-15') => {
    const policy = policyOf({
      waivers,
      coverage: { ...policyOf().coverage, totalConfigured: true },
    });
    const { findings } = judge(factsOf(failing, { policy, today }));
    return Object.fromEntries(findings.map(({ area, severity }) => [area, severity]));
  };
  const none = { tests: 'block', coverage: 'block', benchmarks: 'block' };

  it.each<[string, Partial<Waiver>, Partial<Record<string, Severity>>]>([
    ['for everything', { subject: '**' }, { tests: 'note', coverage: 'note', benchmarks: 'note' }],
    ['for one kind', { subject: '**', kind: 'coverage' }, { coverage: 'note' }],
    ['by the name of a test, over its sub-tests', { subject: 'TestTotal' }, { tests: 'note' }],
    ['by a glob on the test', { subject: '**/TestTot*' }, { tests: 'note' }],
    [
      'by the whole subject',
      { subject: 'default/example.com/shop/cart.TestTotal*' },
      { tests: 'note' },
    ],
    ['by package', { subject: 'default/example.com/shop/cart.*' }, { tests: 'note' }],
    ['by the name of a benchmark', { subject: '**/BenchmarkParseJSON' }, { benchmarks: 'note' }],
    ['for the total', { subject: 'default/total' }, { coverage: 'note' }],
    ['for something else', { subject: 'TestTot' }, {}],
    ['for a part of a name', { subject: 'default' }, {}],
  ])('%s', (_, waiver, expected) => {
    expect(severities([waiverOf(waiver)])).toEqual({ ...none, ...expected });
  });

  it('says who accepted it, why, and until when', () => {
    const policy = policyOf({ waivers: [waiverOf({ subject: '**/TestTotal' })] });
    const { kind, summary, findings } = judge(factsOf({ tests: failing.tests }, { policy }));
    expect(kind).toBe('pass');
    expect(summary).toBe('Everything judged is within policy, 1 finding by waiver.');
    expect(findings[0]?.why).toMatch(
      /^Waived by @octocat until 2026-12-31: known \(https:\/\/example\.com\/1\)\./,
    );
    expect(findings[0]?.waiver?.line).toBe(3);
  });

  it('holds on its last day and is a finding after it', () => {
    const waiver = waiverOf({ subject: '**', expires: '2026-06-15' });
    expect(severities([waiver], '2026-06-15T23:59:59Z')).toMatchObject({ tests: 'note' });
    expect(severities([waiver], '2026-06-16')).toEqual({ ...none, policy: 'degraded' });
  });

  it('with a date that is none has ended', () => {
    const policy = policyOf({ waivers: [waiverOf({ expires: 'never' })] });
    expect(judge(factsOf({}, { policy })).findings).toMatchObject([
      { kind: 'waiver-expired', place: { file: '.tollgate/waivers.yml', line: 3 } },
    ]);
  });

  it('covers neither tasks, nor absence, nor what could not be judged', () => {
    const policy = policyOf({ waivers: [waiverOf()] });
    const facts = factsOf(
      {
        outcomes: [outcomeWith({ status: 'timed-out' })],
        coverage: coverageOf(0, 0),
        tests: [testRunOf([], { complete: false })],
      },
      { policy },
    );
    expect(judge(facts).findings.map(({ severity }) => severity)).toEqual([
      'block',
      'inconclusive',
      'inconclusive',
    ]);
  });
});
