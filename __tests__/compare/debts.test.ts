import { describe, expect, it } from '@jest/globals';
import {
  commitsBetween,
  type DebtInputs,
  debtKey,
  debtsOfBase,
  debtsOfRun,
  settleDebts,
  sizeOf,
} from '../../src/compare/debts.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import type { Confirmation } from '../../src/model/confirmation.js';
import type { Debt } from '../../src/model/debt.js';
import type { Comparison } from '../../src/model/verdict.js';
import { commit, entryOf, otherMachine } from '../support/baseline-entries.js';
import { debtOf } from '../support/debts.js';
import { comparisonOf } from '../support/facts.js';

const REFERENCE = entryOf({ commit: commit('a') });
const OWING = entryOf({ commit: commit('c'), accepted: false, debts: [debtOf()] });
const proven = (more: Partial<Comparison> = {}) => comparisonOf({ method: 'paired', ...more });

function inputsOf(
  comparisons: readonly Comparison[],
  entries: readonly BaselineEntry[],
  more: Partial<DebtInputs> = {},
): DebtInputs {
  const reference = entries.find(({ accepted }) => accepted);
  return {
    baseline: { entries, ...(reference === undefined ? {} : { reference }) },
    comparisons,
    confirmations: [],
    head: commit('d'),
    lineage: ['d', 'c', 'b', 'a'].map(commit),
    foundAt: '2026-07-01T00:00:00.000Z',
    canMeasure: true,
    ...more,
  };
}

describe('a regression that no earlier run had', () => {
  const cases: readonly [string, Partial<Comparison>, boolean][] = [
    ['counted', { method: 'exact' }, true],
    ['by rounds', { method: 'paired' }, true],
    ['by ranks of rounds', { method: 'paired-ranks' }, true],
    ['by a threshold that was asked for', { method: 'threshold' }, true],
    ['whose policy degrades', { method: 'paired', action: 'degrade' }, true],
    ['against a stored run', { method: 'rank-test' }, false],
    ['whose policy ignores it', { method: 'paired', action: 'ignore' }, false],
    ['undecided', { method: 'paired', decision: 'inconclusive' }, false],
    ['near', { method: 'paired', decision: 'near' }, false],
    ['improved', { method: 'paired', decision: 'improved' }, false],
  ];
  it.each(cases)('%s', (_name, comparison, isDebt) => {
    const { fresh, known } = debtsOfRun(inputsOf([comparisonOf(comparison)], [REFERENCE]));
    expect(fresh).toHaveLength(isDebt ? 1 : 0);
    expect(known).toEqual([]);
  });

  it('has its commit, what it was compared with, and those between', () => {
    const { fresh } = debtsOfRun(inputsOf([proven()], [REFERENCE]));
    expect(fresh).toEqual([
      debtOf({
        since: commit('d'),
        between: ['b', 'c', 'd'].map(commit),
        foundAt: '2026-07-01T00:00:00.000Z',
      }),
    ]);
  });

  it('names the commit that its rounds were measured beside', () => {
    const { procs: _, ...target } = proven();
    const metric = (unit: string) => ({ unit, better: 'lower' as const, samples: [1] });
    const measured = (base: string, unit: string): Confirmation => ({
      kind: 'measured',
      suite: 'default',
      task: 'bench',
      base: commit(base),
      distance: 0,
      tried: [],
      targets: [],
      baseBenchmarks: [],
      headBenchmarks: [
        { ...target, name: 'BenchmarkOther', metrics: [metric('ns/op')] },
        { ...target, metrics: [metric('allocs/op'), metric(unit)] },
      ],
      mostRounds: 80,
      rounds: 80,
      tests: 1,
      alpha: 0.01,
      stopped: 'decided',
      durationMs: 1,
      conditions: {},
    });
    const unmeasured = {
      kind: 'unmeasured',
      suite: 'default',
      task: 'bench',
      side: 'base',
      reason: '',
      tried: [],
    } as const;
    const confirmations = [unmeasured, measured('c', 'B/op'), measured('b', 'ns/op')];
    const comparison: Comparison = { ...target };
    const { fresh } = debtsOfRun(inputsOf([comparison], [REFERENCE], { confirmations }));
    expect(fresh).toMatchObject([{ reference: commit('b'), between: [commit('c'), commit('d')] }]);
    expect(fresh[0]).not.toHaveProperty('procs');
  });

  it('is none where nobody knows what it was compared with', () => {
    expect(debtsOfRun(inputsOf([proven()], [])).fresh).toEqual([]);
  });
});

describe('a debt that the run before had', () => {
  const kept: readonly [string, Partial<Comparison>, Partial<Debt>, boolean][] = [
    ['regressed still', {}, {}, true],
    ['regressed by a stored run alone', { method: 'rank-test' }, {}, true],
    ['undecided', { decision: 'inconclusive' }, {}, true],
    ['near the tolerance', { decision: 'near' }, {}, true],
    ['skipped', { decision: 'skipped', head: [] }, {}, true],
    ['of another machine', { decision: 'not-comparable' }, {}, true],
    ['unchanged', { decision: 'unchanged' }, {}, false],
    ['improved', { decision: 'improved' }, {}, false],
    ['vanished', { decision: 'vanished', head: [] }, {}, false],
    ['not in the accepted run', { decision: 'new', base: [] }, {}, false],
    ['ignored now', { action: 'ignore' }, {}, false],
    ['another metric', { decision: 'unchanged', unit: 'B/op' }, {}, false],
    ['another number of threads', { decision: 'unchanged', procs: 4 }, {}, false],
    ['a drift, whatever the accepted run says', { decision: 'unchanged' }, { how: 'drift' }, true],
    ['a drift that vanished', { decision: 'vanished', head: [] }, { how: 'drift' }, false],
  ];
  it.each(kept)('%s', (_name, comparison, debt, isKept) => {
    const owing = { ...OWING, debts: [debtOf(debt)] };
    const { fresh, known } = debtsOfRun(inputsOf([proven(comparison)], [owing, REFERENCE]));
    expect(known).toEqual(isKept ? [debtOf(debt)] : []);
    expect(fresh).toEqual([]);
  });

  it('is kept by a run that compared nothing', () => {
    expect(debtsOfRun(inputsOf([], [OWING, REFERENCE])).known).toEqual([debtOf()]);
  });

  it.each(['unchanged', 'improved', 'new'] as const)(
    'is kept where no accepted run tells: %s',
    (decision) => {
      const comparison = proven({ decision });
      expect(debtsOfRun(inputsOf([comparison], [OWING])).known).toEqual([debtOf()]);
      const { benchmarks: _, ...without } = REFERENCE;
      expect(debtsOfRun(inputsOf([comparison], [OWING, without])).known).toEqual([debtOf()]);
    },
  );

  it('keeps where it comes from and has the size of today', () => {
    const worse = proven({ effect: { ratio: 2, low: 1.9, high: Number.POSITIVE_INFINITY } });
    const { fresh, known } = debtsOfRun(inputsOf([worse], [OWING, REFERENCE]));
    const { high: _, ...debt } = debtOf({ ratio: 2, low: 1.9 });
    expect({ fresh, known }).toEqual({ fresh: [], known: [debt] });
  });

  it('keeps the size of a drift, which is against another commit', () => {
    const owing = { ...OWING, debts: [debtOf({ how: 'drift' })] };
    const worse = proven({ effect: { ratio: 2, low: 2, high: 2 } });
    expect(debtsOfRun(inputsOf([worse], [owing, REFERENCE])).known).toEqual(owing.debts);
  });

  it('is dropped where it is a drift and nothing is measured by turns any more', () => {
    const owing = { ...OWING, debts: [debtOf({ how: 'drift' }), debtOf({ unit: 'B/op' })] };
    const both = [proven(), proven({ unit: 'B/op' })];
    const { known, fresh } = debtsOfRun(inputsOf(both, [owing, REFERENCE], { canMeasure: false }));
    expect(known.map(({ unit }) => unit)).toEqual(['B/op']);
    expect(fresh).toMatchObject([{ unit: 'ns/op', how: 'regressed' }]);
  });
});

describe('a debt that head itself brought, run again', () => {
  const own = debtOf({ since: commit('d') });
  const ofHead = entryOf({ commit: commit('d'), accepted: false, debts: [own] });

  it('is fresh as before', () => {
    const { fresh, known } = debtsOfRun(inputsOf([proven()], [ofHead, REFERENCE]));
    expect(known).toEqual([]);
    expect(fresh).toMatchObject([{ since: commit('d'), reference: commit('a') }]);
  });

  it('is not forgotten where it is undecided', () => {
    const comparison = proven({ decision: 'inconclusive' });
    const { fresh, known } = debtsOfRun(inputsOf([comparison], [ofHead, REFERENCE]));
    expect({ fresh, known }).toEqual({ fresh: [], known: [own] });
  });

  it('is a debt still where it crept in', () => {
    const drift = { ...own, how: 'drift' as const };
    const { fresh, known } = debtsOfRun(
      inputsOf([proven()], [{ ...ofHead, debts: [drift] }, REFERENCE]),
    );
    expect({ fresh, known }).toEqual({ fresh: [], known: [drift] });
  });
});

describe('which stored runs are asked', () => {
  const other = entryOf({
    commit: commit('c'),
    environment: otherMachine,
    accepted: false,
    debts: [debtOf({ unit: 'B/op' }), debtOf({ ratio: 9 })],
  });
  const cases: readonly [string, readonly BaselineEntry[], readonly string[]][] = [
    ['none', [], []],
    ['the newest', [OWING, REFERENCE], ['ns/op']],
    ['of no older commit', [entryOf({ commit: commit('d') }), OWING], []],
    ['of every machine that ran the newest commit', [OWING, other], ['ns/op', 'B/op']],
    ['the last of one machine', [{ ...OWING, attempt: 2, debts: [] }, OWING], []],
    ['no accepted one', [{ ...OWING, attempt: 2, accepted: true }, OWING, REFERENCE], []],
    ['one without debts', [entryOf({ accepted: false }), OWING], []],
  ];
  it.each(cases)('%s', (_name, entries, units) => {
    const { known, fresh } = debtsOfBase({ entries });
    expect(known.map(({ unit }) => unit)).toEqual(units);
    expect(known.every(({ ratio }) => ratio === 1.3 || units.length === 0)).toBe(true);
    expect(fresh).toEqual([]);
    expect(debtsOfRun(inputsOf([], entries)).known).toEqual(known);
  });
});

describe('commits between', () => {
  const lineage = Array.from({ length: 30 }, (_, i) => String(29 - i));
  it.each([
    ['the reference and head, oldest first', '26', ['27', '28', '29']],
    ['head and itself', '29', []],
    ['one that is not reached', 'x', []],
  ])('%s', (_name, reference, between) => {
    expect(commitsBetween(lineage, reference)).toEqual(between);
  });

  it('are the last twenty', () => {
    const between = commitsBetween(lineage, '0');
    expect(between).toHaveLength(20);
    expect([between.at(0), between.at(-1)]).toEqual(['10', '29']);
    expect(commitsBetween(lineage, '9')).toEqual(between);
    expect(commitsBetween(lineage, '10')).toHaveLength(19);
  });
});

it('holds no size that a file cannot', () => {
  expect(sizeOf(undefined)).toEqual({});
  expect(sizeOf({ ratio: Number.POSITIVE_INFINITY, low: Number.NaN, high: 2 })).toEqual({
    high: 2,
  });
});

it('adds the drifts that were found and takes those that are mended', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((unit) => debtOf({ unit }));
  if (!first || !second || !third) throw new Error('three');
  const settled = settleDebts(
    { fresh: [first], known: [first, second] },
    [third],
    new Set([debtKey(first, 'a')]),
  );
  expect(settled).toEqual({ fresh: [first], known: [second, third] });
});
