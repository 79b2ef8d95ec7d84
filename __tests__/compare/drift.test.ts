import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DriftInputs,
  judgeNominee,
  type Nominee,
  nominate,
  renominate,
  shareOfDrift,
  sinceAccepted,
  targetsOf,
} from '../../src/compare/drift.js';
import { pointsOf } from '../../src/compare/history.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import type { Confirmation } from '../../src/model/confirmation.js';
import type { Comparison } from '../../src/model/verdict.js';
import { entryOf, environment, otherMachine } from '../support/baseline-entries.js';
import { benchmark } from '../support/benchmarks.js';
import { debtOf } from '../support/debts.js';
import { comparisonOf } from '../support/facts.js';

const commit = (n: number) => n.toString(16).padStart(40, '0');
const OF = { package: 'p', name: 'BenchmarkX', procs: 8 } as const;
const measured = (value: number, unit = 'ns/op') => [
  benchmark('BenchmarkX', { [unit]: [value, value * 0.5, value * 2] }),
];

/** Stored runs of these values, oldest first, and a run of the last one. */
function inputsOf(
  values: readonly number[],
  comparison: Partial<Comparison> = {},
  more: Partial<DriftInputs> = {},
): DriftInputs {
  const { unit = 'ns/op' } = comparison;
  const entries = values
    .slice(0, -1)
    .map((value, i) => entryOf({ commit: commit(i), benchmarks: measured(value, unit) }));
  return {
    entries: entries.reverse(),
    fingerprint: environment.fingerprint,
    comparisons: [comparisonOf({ ...OF, ...comparison })],
    head: measured(values.at(-1) ?? 0, unit),
    ...more,
  };
}

const flat = (count: number, value = 100) => Array.from({ length: count }, () => value);
const STEP = [...flat(10), ...flat(10, 104)];

describe('what is nominated', () => {
  const cases: readonly [string, DriftInputs, number | undefined][] = [
    ['a step of less than the tolerance', inputsOf(STEP), 9],
    ['of half the tolerance', inputsOf([...flat(10), ...flat(10, 102.5)]), undefined],
    ['of a hair more than half', inputsOf([...flat(10), ...flat(10, 102.6)]), 9],
    ['under a wide tolerance', inputsOf(STEP, { tolerance: 0.1 }), undefined],
    ['one for the better', inputsOf([...flat(10), ...flat(10, 90)]), undefined],
    [
      'a rate that sinks',
      inputsOf([...flat(10), ...flat(10, 90)], { unit: 'MB/s', better: 'higher' }),
      9,
    ],
    ['a rate that rises', inputsOf(STEP, { unit: 'MB/s', better: 'higher' }), undefined],
    ['what is ignored', inputsOf(STEP, { action: 'ignore' }), undefined],
    ['what only degrades', inputsOf(STEP, { action: 'degrade' }), 9],
    ['what is counted, under no tolerance', inputsOf(STEP, { unit: 'x', tolerance: 0 }), 9],
    ['what never changes', inputsOf(flat(20)), undefined],
    ['one run that is slow', inputsOf([...flat(19), 200]), undefined],
    // The level of 1 % of Pettitt's approximation wants 16 values at least.
    ['a step in 16 runs', inputsOf([...flat(8), ...flat(8, 104)]), 7],
    ['a step in 15', inputsOf([...flat(7), ...flat(8, 104)]), undefined],
    ['what head does not have', inputsOf(STEP, {}, { head: [] }), undefined],
    ['what head counts as 0', inputsOf([...STEP, 0]), undefined],
    ['numbers of another machine', inputsOf(STEP, {}, { fingerprint: 'fff' }), undefined],
    ['what is not compared', inputsOf(STEP, {}, { comparisons: [] }), undefined],
    // The last run that is no worse than the middle of those before the change.
    ['a step after noise', inputsOf([...flat(8), 101, 101, ...flat(10, 104)]), 7],
    ['a slow rise of twelve steps', inputsOf(rise(8, 12)), 7],
  ];
  it.each(cases)('%s', (_name, inputs, reference) => {
    const nominees = nominate(inputs);
    expect(nominees.map((one) => one.reference)).toEqual(
      reference === undefined ? [] : [commit(reference)],
    );
  });

  function rise(level: number, steps: number): readonly number[] {
    const up = Array.from({ length: steps }, (_, i) => 100 * 1.01 ** (i + 1));
    return [...flat(level), ...up];
  }

  it('is all that measuring needs', () => {
    expect(nominate(inputsOf(STEP))).toEqual([
      {
        suite: 'default',
        ...OF,
        unit: 'ns/op',
        better: 'lower',
        tolerance: 0.05,
        reference: commit(9),
        typical: expect.closeTo(104, 9),
        shift: expect.closeTo(Math.log(1.04), 9),
      },
    ]);
  });

  it('has the strongest first', () => {
    const unit = (name: string, by: number) => {
      const of = (value: number) => benchmark('BenchmarkX', { [name]: [value] });
      return { name, before: of(100), after: of(by) };
    };
    const units = [unit('a', 104), unit('b', 110), unit('c', 107)];
    const all = (side: 'before' | 'after') => [
      { ...benchmark('BenchmarkX', {}), metrics: units.flatMap((one) => one[side].metrics) },
    ];
    const entries = Array.from({ length: 19 }, (_, i) =>
      entryOf({ commit: commit(i), benchmarks: all(i < 9 ? 'after' : 'before') }),
    );
    const comparisons = units.map(({ name }) => comparisonOf({ ...OF, unit: name }));
    const { fingerprint } = environment;
    const nominees = nominate({ entries, fingerprint, comparisons, head: all('after') });
    expect(nominees.map((one) => one.unit)).toEqual(['b', 'c', 'a']);
  });

  it('is at most as often as its level where nothing changes but the noise', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 1, max: 2, noNaN: true }), {
          minLength: 9,
          maxLength: 9,
        }),
        (values) => {
          // No order of so few values is surprising enough, whatever the values are.
          expect(nominate(inputsOf(values, { tolerance: 0 }))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is of noise that can be exchanged no more often than its level', () => {
    const next = generator(7);
    let nominated = 0;
    const trials = 3000;
    for (let trial = 0; trial < trials; trial++) {
      const values = Array.from({ length: 21 }, () => 1 + next());
      nominated += nominate(inputsOf(values, { tolerance: 0 })).length;
    }
    // One for the worse is half of the level of 1 %; three standard errors of 3000 trials more.
    expect(nominated / trials).toBeLessThan(0.005 + 3 * Math.sqrt(0.005 / trials));
  });

  it('finds every slow rise of twelve steps of 1 % under noise of half of one', () => {
    const next = generator(3);
    for (let trial = 0; trial < 200; trial++) {
      const values = rise(8, 12).map((value) => value * (0.995 + 0.01 * next()));
      const [nominee] = nominate(inputsOf(values));
      const at = Number.parseInt(nominee?.reference ?? 'none', 16);
      expect(at).toBeLessThan(11);
      // The rise since is more than the tolerance, so that rounds can convict it.
      expect((values.at(-1) ?? 0) / (values[at] ?? 1)).toBeGreaterThan(1.07);
    }
  });

  it('is nothing of a constant, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (value, count) => {
          expect(nominate(inputsOf(flat(count, value), { tolerance: 0 }))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** Mulberry32: numbers from 0 to 1 that are the same in every run of the tests. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('what was accepted', () => {
  const own = debtOf({ ...OF, unit: 'ns/op' });
  const takenOn = (more: Partial<BaselineEntry>, at = 8): DriftInputs => {
    const inputs = inputsOf(STEP);
    const entries = inputs.entries.map((entry, i) => (i === at ? { ...entry, ...more } : entry));
    return { ...inputs, entries };
  };

  it.each([
    ['begins the runs that count', { debts: [own] }, 9],
    ['of another metric does not', { debts: [debtOf({ ...OF, unit: 'B/op' })] }, 19],
    ['counts only where the run was', { debts: [own], accepted: false }, 19],
    ['is none where there is no debt', { debts: [] }, 19],
  ])('%s', (_name, more, count) => {
    const { entries, fingerprint } = takenOn(more);
    const runs = pointsOf(entries, fingerprint)(OF, 'ns/op');
    expect(sinceAccepted(runs, { ...OF, unit: 'ns/op' })).toEqual(runs.slice(0, count));
  });

  it('is not nominated again', () => {
    expect(nominate(takenOn({ debts: [own] }))).toEqual([]);
    expect(nominate(takenOn({ debts: [own], accepted: false }))).toHaveLength(1);
  });
});

describe('a debt that was found before', () => {
  const drift = (more = {}) => debtOf({ ...OF, how: 'drift', reference: commit(9), ...more });
  const cases: readonly [string, DriftInputs, boolean, object?][] = [
    ['is measured again where stored runs do not show it', inputsOf([...STEP, 102.5]), true],
    ['is not where they do', inputsOf([...STEP, 102.6]), false],
    ['is where it is for the better', inputsOf([...STEP, 80]), true],
    ['is where its reference is not stored', inputsOf(STEP), true, { reference: commit(99) }],
    [
      'of a rate is not where it is low still',
      inputsOf([...flat(10), ...flat(10, 90)], { unit: 'MB/s', better: 'higher' }),
      false,
      { unit: 'MB/s' },
    ],
    ['is not where head lacks it', inputsOf(STEP, {}, { head: [] }), false],
    ['is not where nothing is compared', inputsOf(STEP, {}, { comparisons: [] }), false],
    ['is not where head counts 0', inputsOf([...STEP, 0]), false],
    [
      'is where its reference was measured by another machine',
      inputsOf(STEP, {}, { fingerprint: otherMachine.fingerprint }),
      true,
    ],
  ];
  it.each(cases)('%s', (_name, inputs, isMeasured, more = {}) => {
    const nominee = renominate(drift(more), inputs);
    expect(nominee?.reference).toBe(isMeasured ? drift(more).reference : undefined);
  });

  it('is measured as what is nominated for the first time', () => {
    expect(renominate(drift(), inputsOf([...STEP, 101]))).toEqual({
      suite: 'default',
      ...OF,
      unit: 'ns/op',
      better: 'lower',
      tolerance: 0.05,
      reference: commit(9),
      typical: expect.closeTo(101, 9),
      shift: expect.closeTo(Math.log(1.01), 9),
    });
  });
});

const nomineeOf = (more: Partial<Nominee> = {}): Nominee => ({
  suite: 'default',
  ...OF,
  unit: 'ns/op',
  better: 'lower',
  tolerance: 0.05,
  reference: commit(1),
  typical: 100,
  shift: 0.1,
  ...more,
});

it.each([
  [1, 0.001],
  [5, 0.0002],
])('lets %i nominees spend an error of 0.001 in all', (nominees, share) => {
  expect(shareOfDrift(nominees)).toBeCloseTo(share, 12);
});

it('measures the metrics of one benchmark together, each with its share of the error', () => {
  const { procs: _, ...other } = nomineeOf({ name: 'BenchmarkY', unit: 'B/op', tolerance: 0 });
  const targets = targetsOf(
    [nomineeOf(), other, nomineeOf({ unit: 'MB/s', better: 'higher' })],
    0.1,
  );
  const metric = (unit: string, more = {}) => ({
    unit,
    better: 'lower',
    tolerance: 0.05,
    alpha: 0.1,
    typical: 100,
    ...more,
  });
  expect(targets).toEqual([
    { ...OF, formerNames: [], metrics: [metric('ns/op'), metric('MB/s', { better: 'higher' })] },
    {
      package: 'p',
      name: 'BenchmarkY',
      formerNames: [],
      metrics: [metric('B/op', { tolerance: 0 })],
    },
  ]);
});

describe('what rounds say of a nominee', () => {
  const sides = (
    base: readonly number[],
    head: readonly number[],
    unit = 'ns/op',
  ): Confirmation => ({
    kind: 'measured',
    suite: 'default',
    task: 'bench',
    base: commit(1),
    distance: 0,
    tried: [],
    targets: [],
    baseBenchmarks: [benchmark('BenchmarkX', { [unit]: base })],
    headBenchmarks: [benchmark('BenchmarkX', { [unit]: head })],
    mostRounds: 80,
    rounds: 80,
    tests: 1,
    alpha: 0.001,
    stopped: 'decided',
    durationMs: 1,
    conditions: {},
  });
  const next = generator(5);
  const about = (value: number) =>
    Array.from({ length: 80 }, () => value * (0.999 + 0.002 * next()));

  it.each([
    ['regressed', sides(about(100), about(115)), {}],
    ['unchanged', sides(about(100), about(101)), {}],
    ['regressed', sides(flat(80), flat(80, 106), 'x'), { unit: 'x' }],
    ['unchanged', sides(flat(80), flat(80, 105), 'x'), { unit: 'x' }],
    ['improved', sides(flat(80), flat(80, 106), 'x'), { unit: 'x', better: 'higher' as const }],
    [undefined, sides(about(100), about(115)), { unit: 'B/op' }],
    [undefined, sides(about(100), about(115)), { name: 'BenchmarkY' }],
    [undefined, { ...sides(about(100), about(115)), baseBenchmarks: [] }, {}],
  ])('%s', (decision, confirmation, more) => {
    expect(judgeNominee(nomineeOf(more), confirmation, 0.001)?.decision).toBe(decision);
  });
});
