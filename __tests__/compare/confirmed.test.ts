import { describe, expect, it } from '@jest/globals';
import { compareBenchmarks } from '../../src/compare/benchmarks.js';
import { overlay, sharesOf } from '../../src/compare/confirmed.js';
import { collectBenchmarks } from '../../src/compare/match-benchmarks.js';
import { medianRank } from '../../src/compare/median-rank.js';
import type { Confirmation } from '../../src/model/confirmation.js';
import type { Benchmark } from '../../src/model/measurement.js';
import { baselineOf, benchmark, benchmarkRun, benchmarksPolicy } from '../support/benchmarks.js';
import { confirmationOf, targetOf } from '../support/confirmations.js';
import { normals, uniforms } from '../support/noise.js';

function noisy(level: number, seed: number, rounds = 80): number[] {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  return Array.from({ length: rounds }, () => level * Math.exp(0.02 * normal()));
}

const stored = (more: Readonly<Record<string, readonly number[]>> = {}) =>
  benchmark('A', { 'ns/op': [100, 101, 102, 103, 104, 105], ...more });
const ran = (level: number, more: Readonly<Record<string, readonly number[]>> = {}) =>
  benchmark('A', { 'ns/op': [1, 1.01, 1.02, 1.03, 1.04, 1.05].map((v) => v * level), ...more });

function compare(
  base: readonly Benchmark[],
  head: readonly Benchmark[],
  confirmations: readonly Confirmation[],
  more: Partial<Parameters<typeof compareBenchmarks>[0]> = {},
) {
  return compareBenchmarks({
    suite: 'default',
    head: [benchmarkRun(head)],
    baseline: baselineOf({ benchmarks: base }),
    policy: benchmarksPolicy(),
    estimator: medianRank,
    confirmations,
    ...more,
  });
}

/** `A` by turns, head times `factor`. */
const measured = (factor: number, more: Partial<Confirmation> = {}) =>
  confirmationOf({
    targets: [targetOf('A')],
    baseBenchmarks: [benchmark('A', { 'ns/op': noisy(100, 1) })],
    headBenchmarks: [benchmark('A', { 'ns/op': noisy(100 * factor, 2) })],
    mostRounds: 80,
    rounds: 80,
    ...more,
  });

describe('what was measured by turns', () => {
  it('decides in place of the stored run, for better and for worse', () => {
    const decide = (level: number, factor: number) =>
      compare([stored()], [ran(level)], [measured(factor)]).map(
        ({ decision, method, rounds }) => `${decision} ${method} ${rounds}`,
      );
    expect(decide(150, 1)).toEqual([expect.stringMatching(/^unchanged paired \d+$/)]);
    expect(decide(100, 1.3)).toEqual([expect.stringMatching(/^regressed paired\S* \d+$/)]);
  });

  it('needs no stored run, nor one of this machine', () => {
    expect(compare([], [ran(100)], [measured(1.3)])[0]).toMatchObject({ decision: 'regressed' });
    const baseline = baselineOf({ benchmarks: [stored()] }, { state: 'other-environment' });
    expect(compare([], [ran(100)], [measured(1.3)], { baseline })[0]).toMatchObject({
      decision: 'regressed',
      method: expect.stringMatching(/^paired/),
    });
  });

  it('leaves the other metrics of the benchmark as they were', () => {
    const steps = { 'steps/op': [5, 5, 5] };
    const told = compare([stored(steps)], [ran(150, steps)], [measured(1)]);
    expect(told.map(({ unit, method }) => `${unit} ${method}`)).toEqual([
      'ns/op paired',
      'steps/op exact',
    ]);
  });

  it('leaves other benchmarks as they were, and each has its own share of the error', () => {
    const other = (level: number) => ({ ...ran(level), name: 'B' });
    const told = compare([stored(), other(100)], [ran(150), other(150)], [measured(1)]);
    expect(told.map(({ name, decision, method }) => `${name} ${decision} ${method}`)).toEqual([
      'A unchanged paired',
      'B regressed rank-test',
    ]);
  });

  it('is found under its former name', () => {
    const renamed = measured(1.3, {
      targets: [targetOf('A', { formerNames: ['Old'] })],
      baseBenchmarks: [benchmark('Old', { 'ns/op': noisy(100, 1) })],
    });
    const policy = benchmarksPolicy({ aliases: { 'p.Old': 'p.A' } });
    const told = compare([{ ...stored(), name: 'Old' }], [ran(100)], [renamed], { policy });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      name: 'A',
      decision: 'regressed',
      method: expect.stringMatching(/^paired/),
    });
  });

  it('brings what only the base has, which has vanished then', () => {
    const more = measured(1, {
      baseBenchmarks: [
        benchmark('A', { 'ns/op': noisy(100, 1), 'MB/s': [5] }),
        benchmark('Gone', { 'ns/op': [7] }),
      ],
    });
    expect(
      compare([], [ran(100)], [more]).map((one) => `${one.name} ${one.unit} ${one.decision}`),
    ).toEqual(['A ns/op unchanged', 'A MB/s vanished', 'Gone ns/op vanished']);
  });

  it('keeps the place and the order of what it is laid over', () => {
    const head = collectBenchmarks([
      [benchmark('Z', {}), { ...ran(100), place: { file: 'a_test.go', line: 3 } }],
    ]);
    const laid = overlay(head, head, [measured(1)]);
    expect([...laid.head.values()].map(({ name, place }) => [name, place?.line])).toEqual([
      ['Z', undefined],
      ['A', 3],
    ]);
    // What was given stays as it was.
    expect([...head.values()][1]?.metrics[0]?.samples).toHaveLength(6);
    expect(overlay(head, head, [])).toEqual({ base: head, head });
  });
});

describe('the shares of the error', () => {
  const A = benchmark('A', {});

  it('are those that were fixed before', () => {
    const shareOf = sharesOf([measured(1)]);
    expect(shareOf(A, 'ns/op')).toEqual({ alpha: 0.01, mostRounds: 80 });
    expect(shareOf(A, 'MB/s')).toBeUndefined();
    expect(shareOf({ ...A, procs: 4 }, 'ns/op')).toBeUndefined();
    expect(sharesOf([])(A, 'ns/op')).toBeUndefined();
  });

  it.each<[string, Partial<Confirmation>]>([
    ['the base has none of them', { baseBenchmarks: [], headBenchmarks: [] }],
    ['no round gave this metric on both sides', { headBenchmarks: [benchmark('A', {})] }],
  ])('are not given where %s', (_, more) => {
    expect(sharesOf([measured(1, more)])(A, 'ns/op')).toBeUndefined();
  });

  it('so that what was stored is never taken for rounds', () => {
    const none = measured(1, {
      baseBenchmarks: [benchmark('A', { 'B/op': [1] })],
      headBenchmarks: [benchmark('A', {})],
    });
    const many = (level: number, seed: number) => benchmark('A', { 'ns/op': noisy(level, seed) });
    expect(compare([many(100, 1)], [many(150, 2)], [none])[0]?.method).toBe('rank-test');
  });
});
