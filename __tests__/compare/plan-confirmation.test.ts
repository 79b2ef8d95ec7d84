import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutReciprocals } from '../../src/compare/benchmarks.js';
import { planConfirmation } from '../../src/compare/plan-confirmation.js';
import type { Comparison } from '../../src/model/verdict.js';
import { comparisonOf } from '../support/facts.js';

const ALPHA = 0.01;
const NO_ALIASES = {};
const plan = (
  comparisons: readonly Comparison[],
  confirm: 'auto' | 'always' | 'never' = 'auto',
  aliases: Readonly<Record<string, string>> = NO_ALIASES,
) => planConfirmation(comparisons, { confirm, aliases }, ALPHA);

const names = ({ targets }: ReturnType<typeof plan>) => targets.map(({ name }) => name);

const STEPS = { unit: 'steps/op', head: [5, 5, 5] } as const;

describe('what is to be measured by turns', () => {
  it.each<[string, Partial<Comparison>, boolean]>([
    ['regressed against a stored run', {}, true],
    ['undecided', { decision: 'inconclusive' }, true],
    ['improved', { decision: 'improved' }, true],
    ['unchanged by a rank test, which cannot acquit', { decision: 'unchanged' }, true],
    ['new', { decision: 'new', method: 'none', base: [] }, true],
    ['of another machine', { decision: 'not-comparable', method: 'none' }, true],
    ['cleared by stored runs', { decision: 'unchanged', method: 'history' }, false],
    ['counted', { decision: 'regressed', method: 'exact', ...STEPS }, false],
    ['vanished', { decision: 'vanished', method: 'none', head: [] }, false],
    ['skipped', { decision: 'skipped', method: 'none', head: [] }, false],
    ['not reached', { decision: 'inconclusive', method: 'none', head: [] }, false],
    ['ignored', { action: 'ignore' }, false],
  ])('%s: auto %s', (_, more, isMeasured) => {
    const comparison = comparisonOf(more);
    expect(names(plan([comparison]))).toEqual(isMeasured ? [comparison.name] : []);
    expect(plan([comparison], 'never')).toEqual({ targets: [], tests: 0 });
    // What is not there or not judged is not measured for asking.
    const isThere = comparison.head.length > 0 && comparison.action !== 'ignore';
    expect(names(plan([comparison], 'always'))).toEqual(isThere ? [comparison.name] : []);
  });

  it('takes all judged metrics of a benchmark where one needs it', () => {
    const { targets, tests } = plan([
      comparisonOf(),
      comparisonOf({ method: 'history', decision: 'unchanged', unit: 'p99-ns' }),
      comparisonOf({ unit: 'B/op', action: 'ignore' }),
      comparisonOf({ name: 'Other', method: 'history', decision: 'unchanged' }),
    ]);
    expect(targets.map((one) => [one.name, one.metrics.map(({ unit }) => unit)])).toEqual([
      ['BenchmarkParseJSON', ['ns/op', 'p99-ns']],
    ]);
    expect(tests).toBe(2);
  });

  it('keeps packages, threads and directions apart', () => {
    const { targets } = plan([
      comparisonOf({ procs: 1 }),
      comparisonOf({ procs: 2, better: 'higher', unit: 'MB/s', tolerance: 0.1 }),
      comparisonOf({ package: 'q' }),
    ]);
    expect(targets.map((one) => [one.package, one.procs])).toEqual([
      ['example.com/shop/parser', 1],
      ['example.com/shop/parser', 2],
      ['q', 8],
    ]);
    expect(targets[1]?.metrics).toEqual([
      { unit: 'MB/s', better: 'higher', tolerance: 0.1, alpha: ALPHA / 3, typical: 1302 },
    ]);
  });
});

describe('the error that they share', () => {
  const alphas = (...args: Parameters<typeof plan>) =>
    plan(...args).targets.flatMap(({ metrics }) => metrics.map(({ alpha }) => alpha));

  it('is whole for one, and even among several', () => {
    expect(alphas([comparisonOf()])).toEqual([ALPHA]);
    expect(alphas([comparisonOf(), comparisonOf({ name: 'B' })])).toEqual([ALPHA / 2, ALPHA / 2]);
  });

  it('is one for a metric and its reciprocal', () => {
    const rate = comparisonOf({ unit: 'MB/s', better: 'higher' });
    expect(alphas([comparisonOf(), rate])).toEqual([ALPHA, ALPHA]);
    expect(plan([comparisonOf(), rate]).tests).toBe(1);
  });

  it('is kept in part for counts that may turn out to vary', () => {
    const [time = 0, steps = 0] = alphas([comparisonOf(), comparisonOf(STEPS)]);
    expect(steps).toBeGreaterThan(0);
    expect(time).toBeGreaterThan(steps);
    expect(time + steps).toBeLessThanOrEqual(ALPHA * (1 + 1e-12));
  });

  const anyComparison = fc
    .record({
      name: fc.constantFrom('A', 'B', 'C', 'D/x'),
      package: fc.constantFrom('', 'p', 'q'),
      unit: fc.constantFrom(
        'ns/op',
        'MB/s',
        'records/sec',
        'B/op',
        'allocs/op',
        'steps/op',
        'µs/op',
      ),
      head: fc.constantFrom([1, 2, 3], [7, 7, 7], [7, 7], [4], []),
      action: fc.constantFrom<Comparison['action'][]>('block', 'degrade', 'ignore'),
      decision: fc.constantFrom<Comparison['decision'][]>(
        'regressed',
        'unchanged',
        'new',
        'vanished',
        'inconclusive',
        'not-comparable',
      ),
      method: fc.constantFrom('rank-test', 'exact', 'history', 'none'),
    })
    .map((more) => comparisonOf(more));
  const anyComparisons = fc.uniqueArray(anyComparison, {
    maxLength: 20,
    selector: (one) => `${one.package} ${one.name} ${one.unit}`,
  });

  it('sums to the accepted one at most, whatever is measured', () => {
    fc.assert(
      fc.property(
        anyComparisons,
        fc.constantFrom('auto' as const, 'always' as const),
        (comparisons, confirm) => {
          const { targets, tests } = plan(comparisons, confirm);
          const all = targets.flatMap((target) =>
            target.metrics.map((metric) => ({ target, ...metric })),
          );
          const counted = withoutReciprocals(
            all,
            ({ target }) => target,
            ({ unit }) => unit,
          );
          const sum = counted.reduce((total, { alpha }) => total + alpha, 0);
          expect(sum).toBeLessThanOrEqual(ALPHA * (1 + 1e-9));
          expect(all.every(({ alpha }) => alpha > 0)).toBe(true);
          if (targets.length > 0) {
            // Nor is any of it kept from those that need it.
            expect(sum).toBeGreaterThanOrEqual(ALPHA * (1 - 1e-9));
            expect(tests).toBeGreaterThan(0);
            expect(tests).toBeLessThanOrEqual(counted.length);
          } else expect(tests).toBe(0);
          const keys = targets.map((one) => `${one.package} ${one.name}`);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what the base may call it', () => {
  const of = (name: string, aliases: Record<string, string>) =>
    plan([comparisonOf({ package: 'ex.com/p', name })], 'auto', aliases).targets[0]?.formerNames;

  it.each<[string, string, Record<string, string>, string[]]>([
    ['nothing else', 'B', {}, []],
    ['its old name', 'B', { 'ex.com/p.A': 'ex.com/p.B' }, ['A']],
    ['two old names', 'B', { 'ex.com/p.A': 'ex.com/p.B', 'ex.com/p.Z': 'ex.com/p.B' }, ['A', 'Z']],
    [
      'the one before that',
      'C',
      { 'ex.com/p.A': 'ex.com/p.B', 'ex.com/p.B': 'ex.com/p.C' },
      ['B', 'A'],
    ],
    [
      'a sub-benchmark that was renamed twice',
      'B/z',
      { 'ex.com/p.B/x': 'ex.com/p.B/y', 'ex.com/p.B/y': 'ex.com/p.B/z' },
      ['B/y', 'B/x'],
    ],
    ['a renamed sub-benchmark', 'B/y', { 'ex.com/p.B/x': 'ex.com/p.B/y' }, ['B/x']],
    ['a sub-benchmark of what was renamed', 'B/x/1', { 'ex.com/p.A': 'ex.com/p.B' }, ['A/x/1']],
    ['not what another was called', 'B', { 'ex.com/p.A': 'ex.com/p.BB' }, []],
    ['not what it will be called', 'A', { 'ex.com/p.A': 'ex.com/p.B' }, []],
    [
      'a circle, which ends',
      'A',
      { 'ex.com/p.A': 'ex.com/p.B', 'ex.com/p.B': 'ex.com/p.A' },
      ['B'],
    ],
    ['a part of itself, which ends', 'B/x', { 'ex.com/p.B/x': 'ex.com/p.B' }, ['B/x/x']],
  ])('%s', (_, name, aliases, expected) => {
    expect(of(name, aliases)).toEqual(expected);
  });
});
