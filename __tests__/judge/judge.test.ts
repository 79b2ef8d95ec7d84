import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/judge/judge.js';
import { outcomeOf } from '../../src/judge/outcome.js';
import type { SuiteFacts } from '../../src/model/facts.js';
import type { VerdictKind } from '../../src/model/policy.js';
import { noBaseline } from '../support/benchmarks.js';
import {
  comparisonOf,
  coverageOf,
  factsOf,
  failureOf,
  outcomeWith,
  policyOf,
  suiteOf,
  testRunOf,
  waiverOf,
} from '../support/facts.js';

const RANK: Record<VerdictKind, number> = { pass: 0, degraded: 1, inconclusive: 2, block: 3 };

describe('the verdict', () => {
  it('is a pass without findings where all is well', () => {
    expect(judge(factsOf())).toEqual({
      kind: 'pass',
      summary: 'Everything judged is within policy.',
      findings: [],
    });
  });

  it('is a pass that says so on a first run', () => {
    const verdict = judge(factsOf({ baseline: noBaseline }));
    expect(verdict).toMatchObject({
      kind: 'pass',
      summary: 'Everything judged is within policy; first run, nothing to compare with yet.',
      findings: [{ kind: 'baseline-none', severity: 'note' }],
    });
  });

  it('is that of the worst finding, which comes first and is named', () => {
    const verdict = judge(
      factsOf({
        tests: [testRunOf([failureOf()])],
        coverage: coverageOf(7, 10),
        comparisons: [comparisonOf()],
      }),
    );
    expect(verdict.kind).toBe('block');
    expect(verdict.findings.map(({ kind }) => kind)).toEqual([
      'test-failed',
      'coverage-below-floor',
      'benchmark-unconfirmed',
    ]);
    expect(verdict.summary).toBe(
      'Blocked: TestTotal failed: got 1999, want 2099, and 2 more findings.',
    );
  });

  it('keeps titles to one bounded line, whatever a test is called', () => {
    const name = `Test\n::error::${'x'.repeat(200_000)}`;
    const [finding] = judge(factsOf({ tests: [testRunOf([failureOf({ name })])] })).findings;
    expect(finding?.title).toHaveLength(500);
    expect(finding?.title).not.toContain('\n');
  });

  it('is never a pass where nothing was run or read', () => {
    expect(judge(factsOf([])).kind).toBe('inconclusive');
    expect(judge(factsOf({ outcomes: [], tests: [] })).kind).toBe('inconclusive');
  });
});

describe('what a verdict does', () => {
  it.each<[VerdictKind, readonly VerdictKind[], number, boolean]>([
    ['pass', ['inconclusive', 'block'], 0, true],
    ['degraded', ['inconclusive', 'block'], 0, true],
    ['degraded', ['degraded', 'inconclusive', 'block'], 1, true],
    ['inconclusive', ['inconclusive', 'block'], 3, false],
    ['inconclusive', ['block'], 0, false],
    ['block', ['inconclusive', 'block'], 1, false],
    ['block', [], 0, false],
    ['pass', ['pass'], 0, true],
  ])('%s with fail-on %p: exit code %i, deploy %p', (kind, failOn, exitCode, deploy) => {
    expect(outcomeOf(kind, failOn)).toEqual({ exitCode, deploy, degraded: kind === 'degraded' });
  });
});

/** Facts that each stand against a run. */
const failing: Readonly<Record<string, (suite: SuiteFacts) => SuiteFacts>> = {
  test: (s) => ({ ...s, tests: [...s.tests, testRunOf([failureOf()])] }),
  cutTests: (s) => ({ ...s, tests: [...s.tests, testRunOf([], { complete: false })] }),
  flaky: (s) => ({
    ...s,
    outcomes: [
      ...s.outcomes,
      outcomeWith({
        name: 'flaky',
        attempts: 2,
        earlierAttempts: [[testRunOf([failureOf({ name: 'TestOk' })])]],
        measurements: [testRunOf()],
      }),
    ],
  }),
  task: (s) => ({
    ...s,
    outcomes: [...s.outcomes, outcomeWith({ name: 'lint', status: 'failed', exitCode: 1 })],
  }),
  skipped: (s) => ({ ...s, outcomes: [...s.outcomes, outcomeWith({ status: 'skipped' })] }),
  coverage: (s) => ({ ...s, coverage: s.coverage ?? coverageOf(1, 10) }),
  noCoverage: (s) => ({ ...s, coverage: s.coverage ?? coverageOf(0, 0) }),
  regression: (s) => ({ ...s, comparisons: [...s.comparisons, comparisonOf({ method: 'exact' })] }),
  vanished: (s) => ({
    ...s,
    comparisons: [...s.comparisons, comparisonOf({ decision: 'vanished', head: [], name: 'Gone' })],
  }),
  unsure: (s) => ({
    ...s,
    comparisons: [...s.comparisons, comparisonOf({ decision: 'inconclusive', name: 'Noisy' })],
  }),
  stale: (s) => ({ ...s, baseline: { ...s.baseline, state: 'stale' } }),
};
const names = fc.subarray(Object.keys(failing), { minLength: 1 });
const build = (picked: readonly string[]) =>
  picked.reduce((suite, name) => failing[name]?.(suite) ?? suite, suiteOf());

describe('properties of judging', () => {
  it('does not depend on the order of anything', () => {
    const shuffled = fc.shuffledSubarray(Object.keys(failing), { minLength: 11 });
    const policy = policyOf({ waivers: [waiverOf({ subject: '**Gone' })] });
    const reversed = (suite: SuiteFacts): SuiteFacts => ({
      ...suite,
      outcomes: [...suite.outcomes].reverse(),
      tests: [...suite.tests].reverse(),
      comparisons: [...suite.comparisons].reverse(),
    });
    const other = suiteOf({ suite: 'other', tests: [testRunOf([failureOf()])] });
    const expected = judge(factsOf([build(Object.keys(failing)), other], { policy }));
    fc.assert(
      fc.property(shuffled, fc.boolean(), (order, turn) => {
        // Applied in a fixed order where it decides (coverage), listed in any other.
        const suite = build(Object.keys(failing));
        const mixed = {
          ...suite,
          outcomes: shuffle(suite.outcomes, order),
          tests: shuffle(suite.tests, order),
          comparisons: shuffle(suite.comparisons, order),
        };
        const one = turn ? reversed(mixed) : mixed;
        expect(judge(factsOf(turn ? [other, one] : [one, other], { policy }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never gives a better verdict for one more thing that failed', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...Object.keys(failing)), (picked, extra) => {
        const before = judge(factsOf([build(picked)])).kind;
        const after = judge(factsOf([failing[extra]?.(build(picked)) ?? suiteOf()])).kind;
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      }),
      { numRuns: 200 },
    );
  });

  it('has the severity of the worst finding as its kind, and lists worst first', () => {
    const rank = { note: 0, degraded: 1, inconclusive: 2, block: 3 };
    fc.assert(
      fc.property(names, (picked) => {
        const { kind, findings } = judge(factsOf([build(picked)]));
        const ranks = findings.map(({ severity }) => rank[severity]);
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(RANK[kind]).toBe(ranks[0] ?? 0);
        expect(kind).not.toBe('pass');
      }),
      { numRuns: 60 },
    );
  });
});

/** A reordering that depends on `order` alone. */
function shuffle<T>(list: readonly T[], order: readonly string[]): readonly T[] {
  const weight = (index: number) => order.indexOf(Object.keys(failing)[index % 11] ?? '');
  return list
    .map((item, index) => ({ item, weight: weight(index) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}
