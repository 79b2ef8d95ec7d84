import { describe, expect, it } from '@jest/globals';
import { flakyBenchmarks } from '../../src/compare/flaky.js';
import type { Comparison } from '../../src/model/verdict.js';
import { entryOf, environment } from '../support/baseline-entries.js';
import { benchmark } from '../support/benchmarks.js';
import { debtOf } from '../support/debts.js';
import { comparisonOf } from '../support/facts.js';

const OF = { package: 'p', name: 'BenchmarkX', procs: 8 } as const;
/** Values whose logarithms deviate from their middle by so much in the middle, so that the spread is 1.4826 times that. */
const varying = (deviation: number, runs = 8) =>
  Array.from({ length: runs }, (_, i) => 100 * Math.exp(i % 2 === 0 ? deviation : -deviation));
/** At a tolerance of 5 %. */
const LIMIT = Math.log(1.05) / 1.645 / 1.4826;

const entriesOf = (values: readonly number[], name = 'BenchmarkX') =>
  values.map((value) => entryOf({ benchmarks: [benchmark(name, { 'ns/op': [value] })] }));
const ask = (
  values: readonly number[],
  more: Partial<Comparison> = {},
  isDebt = false,
  fingerprint = environment.fingerprint,
) =>
  flakyBenchmarks([comparisonOf({ ...OF, ...more })], entriesOf(values), fingerprint, () => isDebt);

describe('a benchmark is flaky', () => {
  const cases: readonly [string, ReturnType<typeof ask>, boolean][] = [
    ['that varies by a hair more than it may', ask(varying(LIMIT * 1.001)), true],
    ['that does not', ask(varying(LIMIT * 0.999)), false],
    ['under a wide tolerance', ask(varying(LIMIT * 1.001), { tolerance: 0.1 }), false],
    ['of seven runs', ask(varying(1, 7)), false],
    ['that is ignored', ask(varying(1), { action: 'ignore' }), false],
    ['that only degrades', ask(varying(1), { action: 'degrade' }), true],
    ['that head lacks', ask(varying(1), { head: [] }), false],
    ['that is a debt: its level has changed', ask(varying(1), {}, true), false],
    ['on another machine', ask(varying(1), {}, false, 'fff'), false],
    ['that is counted and constant, under no tolerance', ask(varying(0), { tolerance: 0 }), false],
  ];
  it.each(cases)('%s', (_name, flaky, isFlaky) => {
    expect(flaky).toHaveLength(isFlaky ? 1 : 0);
  });

  it('with its spread, and the worst comes first', () => {
    const [mild, wild] = [varying(0.1), varying(0.2)];
    const entries = mild.map((value, i) =>
      entryOf({
        benchmarks: [
          benchmark('BenchmarkX', { 'ns/op': [value] }),
          benchmark('BenchmarkY', { 'ns/op': [wild[i] ?? 0] }),
        ],
      }),
    );
    const comparisons = ['BenchmarkX', 'BenchmarkY'].map((name) => comparisonOf({ ...OF, name }));
    const flaky = flakyBenchmarks(comparisons, entries, environment.fingerprint, () => false);
    const common = { unit: 'ns/op', tolerance: 0.05, runs: 8 };
    expect(flaky).toEqual([
      { name: 'BenchmarkY', spread: expect.closeTo(Math.expm1(0.2 * 1.4826), 9), ...common },
      { name: 'BenchmarkX', spread: expect.closeTo(Math.expm1(0.1 * 1.4826), 9), ...common },
    ]);
  });

  it('only by the runs since somebody accepted another level', () => {
    const entries = entriesOf(varying(1, 12));
    const takenOn = entries.map((entry, i) =>
      i === 3 ? { ...entry, debts: [debtOf({ ...OF, unit: 'ns/op' })] } : entry,
    );
    const comparisons = [comparisonOf(OF)];
    const { fingerprint } = environment;
    expect(flakyBenchmarks(comparisons, entries, fingerprint, () => false)).toHaveLength(1);
    expect(flakyBenchmarks(comparisons, takenOn, fingerprint, () => false)).toEqual([]);
  });
});
