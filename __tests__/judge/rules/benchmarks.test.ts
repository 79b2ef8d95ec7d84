import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { BenchmarksPolicy } from '../../../src/model/policy.js';
import type { Comparison } from '../../../src/model/verdict.js';
import {
  baselineOf,
  benchmark,
  benchmarkRun,
  benchmarksPolicy,
  noBaseline,
} from '../../support/benchmarks.js';
import { comparisonOf, factsOf, policyOf } from '../../support/facts.js';

const judged = (
  comparisons: readonly Comparison[],
  policy: Partial<BenchmarksPolicy> = {},
  baseline = baselineOf({ benchmarks: [] }),
) =>
  judge(
    factsOf(
      { comparisons, baseline },
      { policy: policyOf({ benchmarks: benchmarksPolicy(policy) }) },
    ),
  );
const told = (...args: Parameters<typeof judged>) =>
  judged(...args).findings.map(({ kind, severity }) => `${kind} ${severity}`);

const exact: Partial<Comparison> = { method: 'exact', unit: 'steps/op' };

describe('a regression', () => {
  it.each<[string, Partial<Comparison>, Partial<BenchmarksPolicy>, string]>([
    ['counted, blocks', exact, {}, 'benchmark-regressed block'],
    ['counted, degrades', { ...exact, action: 'degrade' }, {}, 'benchmark-regressed degraded'],
    ['counted, ignored', { ...exact, action: 'ignore' }, {}, 'benchmark-regressed note'],
    ['measured against a stored run, degrades', {}, {}, 'benchmark-unconfirmed degraded'],
    ['measured, blocks where asked', {}, { unconfirmed: 'block' }, 'benchmark-unconfirmed block'],
    [
      'measured, is inconclusive where asked',
      {},
      { unconfirmed: 'inconclusive' },
      'benchmark-unconfirmed inconclusive',
    ],
    [
      'measured, blocks without confirmation',
      {},
      { confirm: 'never' },
      'benchmark-regressed block',
    ],
    [
      'measured, is no graver than its action',
      { action: 'degrade' },
      { unconfirmed: 'block' },
      'benchmark-regressed degraded',
    ],
    ['measured and ignored', { action: 'ignore' }, {}, 'benchmark-regressed note'],
  ])('%s', (_, comparison, policy, expected) => {
    expect(told([comparisonOf(comparison)], policy)).toEqual([expected]);
  });

  it('of a timed metric says how to measure again, of a counted one that there is no need to', () => {
    const todoOf = (method: string) =>
      judged([comparisonOf({ ...exact, method })]).findings[0]?.todo;
    expect(todoOf('paired')).toContain("-bench '^BenchmarkParseJSON$'");
    expect(todoOf('rank-test')).toContain('let Tollgate run the benchmarks itself');
    expect(todoOf('exact')).toContain('does more of');
  });

  it('says the numbers, the tolerance and the place', () => {
    const place = { file: 'parser/parse_test.go', line: 12 };
    expect(judged([comparisonOf({ ...exact, place })]).findings[0]).toMatchObject({
      subject: 'default/example.com/shop/parser/BenchmarkParseJSON',
      title: 'BenchmarkParseJSON: steps/op +30.0 % (1,002 → 1,302), tolerance 5 %',
      place,
    });
  });

  it('from zero is shown as numbers, never as a ratio', () => {
    const { effect: _, ...grown } = comparisonOf({ ...exact, base: [0, 0, 0], head: [3, 3, 3] });
    expect(judged([grown]).findings[0]?.title).toBe(
      'BenchmarkParseJSON: steps/op (0 → 3), tolerance 5 %',
    );
  });
});

describe('what cannot be decided', () => {
  const unsure: Partial<Comparison> = { decision: 'inconclusive' };
  it.each<[string, Partial<Comparison>, Partial<BenchmarksPolicy>, string[]]>([
    ['degrades', unsure, {}, ['benchmark-inconclusive degraded']],
    ['blocks where asked', unsure, { inconclusive: 'block' }, ['benchmark-inconclusive block']],
    [
      'is no graver than its action',
      { ...unsure, action: 'degrade' },
      { inconclusive: 'block' },
      ['benchmark-inconclusive degraded'],
    ],
    ['is silent where ignored', { ...unsure, action: 'ignore' }, {}, []],
  ])('%s', (_, comparison, policy, expected) => {
    expect(told([comparisonOf(comparison)], policy)).toEqual(expected);
  });

  it('for too few samples is told once for all', () => {
    const few = { ...unsure, method: 'too-few-samples', explanation: 'one value cannot tell' };
    const { findings } = judged([
      comparisonOf({ ...few, name: 'B' }),
      comparisonOf({ ...few, name: 'A' }),
      comparisonOf({ ...few, name: 'A', unit: 'B/op' }),
      comparisonOf({ ...few, name: 'C', action: 'ignore' }),
    ]);
    expect(findings).toMatchObject([
      {
        kind: 'benchmarks-too-few-samples',
        severity: 'degraded',
        title: '2 benchmarks undecided: one value cannot tell',
        details: 'A-8, B-8',
      },
    ]);
  });

  it('since the run broke off is told once for all', () => {
    const cut = { ...unsure, head: [], method: 'none', explanation: 'the run broke off' };
    expect(told([comparisonOf({ ...cut, name: 'A' }), comparisonOf(cut)])).toEqual([
      'benchmarks-unfinished degraded',
    ]);
  });
});

describe('the set of benchmarks', () => {
  const gone: Partial<Comparison> = {
    decision: 'vanished',
    head: [],
    explanation: 'not in this one',
  };

  it('blocks for one that vanished, told once over its metrics, by the strictest action', () => {
    const { findings } = judged([
      comparisonOf({ ...gone, action: 'degrade' }),
      comparisonOf({ ...gone, unit: 'B/op' }),
    ]);
    expect(findings).toMatchObject([
      {
        kind: 'benchmark-vanished',
        severity: 'block',
        title: 'BenchmarkParseJSON-8 (B/op, ns/op) is gone',
      },
    ]);
  });

  it.each<[string, Comparison[], string[]]>([
    ['improved', [comparisonOf({ decision: 'improved' })], ['benchmark-improved note']],
    ['improved and ignored', [comparisonOf({ decision: 'improved', action: 'ignore' })], []],
    ['unchanged', [comparisonOf({ decision: 'unchanged' })], []],
    ['new', [comparisonOf({ decision: 'new', base: [] })], ['benchmark-new note']],
    [
      'skipped',
      [
        comparisonOf({ decision: 'skipped', head: [] }),
        comparisonOf({ decision: 'skipped', name: 'X' }),
      ],
      ['benchmarks-skipped note'],
    ],
    [
      'not comparable',
      [comparisonOf({ decision: 'not-comparable' })],
      ['benchmark-not-comparable degraded'],
    ],
  ])('%s', (_, comparisons, expected) => {
    expect(told(comparisons)).toEqual(expected);
  });

  it('does not list every benchmark of a first run', () => {
    expect(told([comparisonOf({ decision: 'new', base: [] })], {}, noBaseline)).toEqual([
      'baseline-none note',
    ]);
  });

  it('tells another environment once', () => {
    const baseline = baselineOf({ benchmarks: [] }, { state: 'other-environment' });
    const comparisons = [comparisonOf({ decision: 'not-comparable' })];
    expect(told(comparisons, {}, baseline)).toEqual(['baseline-other-environment degraded']);
  });

  it('is never silent where benchmarks were measured and compared with nothing', () => {
    const benchmarks = [benchmarkRun([benchmark('A', { n: [1] })])];
    expect(judge(factsOf({ benchmarks })).kind).toBe('inconclusive');
    expect(judge(factsOf({ benchmarks }, { whole: false })).kind).toBe('pass');
  });
});
