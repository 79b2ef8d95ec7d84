/** What measuring by turns comes to in the verdict, where it did not go as it should. */
import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { PolicyAction } from '../../../src/model/policy.js';
import type { Comparison } from '../../../src/model/verdict.js';
import { baselineOf, benchmarksPolicy, noBaseline } from '../../support/benchmarks.js';
import { confirmationOf, unconfirmedOf } from '../../support/confirmations.js';
import { comparisonOf, factsOf, policyOf } from '../../support/facts.js';

const findings = (...args: Parameters<typeof factsOf>) => judge(factsOf(...args)).findings;
const told = (...args: Parameters<typeof factsOf>) =>
  findings(...args)
    .filter(({ area }) => area === 'benchmarks')
    .map(({ kind, severity }) => `${kind} ${severity}`);

const known = baselineOf({ benchmarks: [] });
const policy = (baseMissing: PolicyAction) =>
  policyOf({ benchmarks: benchmarksPolicy({ baseMissing }) });
const SEVERITIES = [
  ['block', 'block'],
  ['degrade', 'degraded'],
  ['ignore', 'note'],
] as const;

describe('a task whose base and head were measured', () => {
  it('is silent where it was the wanted base', () => {
    expect(told({ confirmations: [confirmationOf()] })).toEqual([]);
  });

  it('tells that it was an ancestor, which, how far, and why', () => {
    const tried = [{ commit: 'd'.repeat(40), reason: 'it does not build' }];
    const [one] = findings({ confirmations: [confirmationOf({ distance: 2, tried })] });
    expect(one).toMatchObject({
      kind: 'benchmark-base-ancestor',
      severity: 'note',
      subject: 'default/bench',
      title: 'Benchmarks of bench were compared with aaaaaaaaaa, 2 commits before the base',
      details: 'dddddddddd: it does not build',
    });
  });
});

describe('a task whose base could not be measured', () => {
  it.each(SEVERITIES)('does what baseMissing says: %s', (action, severity) => {
    for (const baseline of [known, noBaseline])
      expect(
        told({ confirmations: [unconfirmedOf()], baseline }, { policy: policy(action) }),
      ).toEqual([`benchmark-base-unmeasurable ${severity}`]);
  });

  it('names the reason, and all commits that were tried', () => {
    const tried = ['1', '2', '3'].map((digit) => ({ commit: digit.repeat(40), reason: digit }));
    const [one] = findings({ confirmations: [unconfirmedOf({ tried })] });
    expect(one?.title).toContain('example.com/shop does not build: undefined: x');
    expect(one?.why).toContain('3 commits were tried');
    expect(one?.details).toBe('1111111111: 1\n2222222222: 2\n3333333333: 3');
  });
});

it('a head that cannot be run again is never judged', () => {
  const one = unconfirmedOf({ side: 'head' });
  for (const [action] of SEVERITIES)
    expect(told({ confirmations: [one], baseline: known }, { policy: policy(action) })).toEqual([
      'benchmark-head-unmeasurable inconclusive',
    ]);
});

describe('a task that takes too long to be repeated', () => {
  const confirmations = [unconfirmedOf({ side: 'method', reason: 'one round takes 90 s' })];

  it.each(SEVERITIES)(
    'does what baseMissing says where nothing is stored: %s',
    (action, severity) => {
      expect(told({ confirmations, baseline: noBaseline }, { policy: policy(action) })).toEqual([
        `benchmark-not-repeatable ${severity}`,
      ]);
    },
  );

  it('is a note where a stored run tells', () => {
    expect(told({ confirmations, baseline: known }, { policy: policy('block') })).toEqual([
      'benchmark-not-repeatable note',
    ]);
  });
});

describe('a stored run of another machine', () => {
  const baseline = { ...known, state: 'other-environment' } as const;
  const of = (...args: Parameters<typeof factsOf>) =>
    findings(...args)
      .filter(({ area }) => area === 'baseline')
      .map(({ severity }) => severity);

  it('does not matter where both sides were measured on this one', () => {
    expect(of({ baseline, confirmations: [confirmationOf()] })).toEqual(['note']);
    expect(of({ baseline, confirmations: [unconfirmedOf()] })).toEqual(['degraded']);
    expect(of({ baseline, confirmations: [] })).toEqual(['degraded']);
  });

  it('matters in any other state', () => {
    const stale = { ...known, state: 'stale' } as const;
    expect(of({ baseline: stale, confirmations: [confirmationOf()] })).toEqual(['degraded']);
  });
});

describe('what is a proof', () => {
  const block = (more: Partial<Comparison>) => told({ comparisons: [comparisonOf(more)] });

  it.each([
    ['paired', 'benchmark-regressed block'],
    ['paired-ranks', 'benchmark-regressed block'],
    ['exact', 'benchmark-regressed block'],
    ['rank-test', 'benchmark-unconfirmed degraded'],
    ['anything-else', 'benchmark-unconfirmed degraded'],
  ])('%s: %s', (method, finding) => {
    expect(block({ method })).toEqual([finding]);
  });
});

describe('noise that is wider than the tolerance can stand', () => {
  const shortfall = { noise: 0.3, detectable: 0.123, roundsToSettle: 700 };
  const noisy = (more: Partial<Comparison> = {}) =>
    comparisonOf({ decision: 'inconclusive', method: 'paired', rounds: 320, shortfall, ...more });

  it('is told once a suite, with what would be seen and what it would take', () => {
    const one = findings({ comparisons: [noisy(), noisy({ name: 'B' })] }).find(
      ({ kind }) => kind === 'benchmarks-too-noisy',
    );
    expect(one).toMatchObject({ severity: 'note', title: expect.stringContaining('2 metrics') });
    expect(one?.details).toContain(
      'B ns/op: only a change of 12.3 % or worse is seen in 320 rounds; about 700 would do',
    );
  });

  it.each<[string, Partial<Comparison>]>([
    ['of what is ignored', { action: 'ignore' }],
    [
      'that five points beyond the tolerance stand out of',
      { shortfall: { ...shortfall, detectable: 0.099 } },
    ],
    ['within a wide tolerance', { tolerance: 0.1 }],
  ])('is silent about noise %s', (_, more) => {
    expect(told({ comparisons: [noisy(more)] }).join()).not.toContain('too-noisy');
  });

  it('is not told stage by stage', () => {
    expect(told({ comparisons: [noisy()] }, { whole: false }).join()).not.toContain('too-noisy');
  });

  it('near the tolerance is a note, and changes no verdict', () => {
    const facts = factsOf({ comparisons: [noisy({ decision: 'near' })] });
    const { kind, findings: all } = judge(facts);
    expect(kind).toBe('pass');
    expect(all.map((one) => one.kind)).toContain('benchmark-near-tolerance');
  });
});
