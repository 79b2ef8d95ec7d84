/** What real machines and real mistakes do to numbers that were measured by turns, and what must not come of it. */
import { describe, expect, it } from '@jest/globals';
import type { SamplePair } from '../../src/compare/estimator.js';
import { pairedEstimator, pairedFiles } from '../../src/compare/paired.js';
import type { Benchmark } from '../../src/model/measurement.js';
import { compareSides } from '../../src/pipeline/compare-sides.js';
import { explainComparisons } from '../../src/pipeline/explain-sides.js';
import { designFor, MOST_ROUNDS } from '../../src/statistics/sequential-design.js';
import { benchmark, benchmarkRun } from '../support/benchmarks.js';
import { normals, uniforms } from '../support/noise.js';

type Values = readonly number[];

/** `rounds` values about `level`, each off by `sigma` of it. */
function noisy(level: number, { rounds = 80, sigma = 0.02, seed = 1 } = {}): number[] {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  return Array.from({ length: rounds }, () => level * Math.exp(sigma * normal()));
}

const pairOf = (base: Values, head: Values, more: Partial<SamplePair> = {}): SamplePair => ({
  base,
  head,
  tolerance: 0.05,
  better: 'lower',
  unit: 'ns/op',
  alpha: 0.01,
  ...more,
});

const estimate = (base: Values, head: Values, more: Partial<SamplePair> = {}) =>
  pairedFiles.compare(pairOf(base, head, more));

const sides = (base: readonly Benchmark[], head: readonly Benchmark[]) =>
  compareSides({
    base: [benchmarkRun(base)],
    head: [benchmarkRun(head)],
    paired: true,
    metrics: [],
  });

describe('the noise of machines', () => {
  /** Each value is in one of two states, 40 % apart, that change from round to round. */
  function bimodal(level: number, seed: number, rounds = 160): number[] {
    const uniform = uniforms(seed * 104_729);
    return noisy(level, { rounds, seed, sigma: 0.01 }).map((value) =>
      uniform() < 0.4 ? value * 1.4 : value,
    );
  }

  it('of two states does not hide a slowdown, nor make one', () => {
    expect(estimate(bimodal(100, 1), bimodal(100, 2)).decision).toBe('unchanged');
    expect(estimate(bimodal(100, 1), bimodal(115, 2)).decision).toBe('regressed');
    expect(estimate(bimodal(100, 1), bimodal(80, 2)).decision).toBe('improved');
  });

  it('that drifts on both sides together is not blocked, and hides nothing', () => {
    const drift = (values: Values) => values.map((value, i) => value * 1.5 ** (i / values.length));
    const [base, head] = [noisy(100, { seed: 3 }), noisy(100, { seed: 4 })].map(drift);
    expect(estimate(base ?? [], head ?? []).decision).toBe('unchanged');
    const slower = drift(noisy(115, { seed: 4 }));
    expect(estimate(base ?? [], slower).decision).toBe('regressed');
  });

  it.each(['base', 'head'] as const)('with one giant outlier on %s decides the same', (side) => {
    for (const level of [100, 112, 90]) {
      const both = { base: noisy(100, { seed: 5 }), head: noisy(level, { seed: 6 }) };
      const before = estimate(both.base, both.head);
      const spoilt = { ...both, [side]: both[side].map((value, i) => (i === 7 ? 1e9 : value)) };
      const after = estimate(spoilt.base, spoilt.head);
      expect(after.decision).toBe(before.decision);
      expect(after.effect?.ratio).toBeCloseTo(before.effect?.ratio ?? Number.NaN, 2);
    }
  });

  it('does not turn what only some rounds show into a pass', () => {
    const slowPath = noisy(100, { seed: 8 }).map((value, i) => (i % 10 < 7 ? value * 1.5 : value));
    expect(estimate(noisy(100, { seed: 7 }), slowPath).decision).toBe('regressed');
    // The mode alone says that the main part became faster than 5 % beyond: ranks see the whole.
    const mixed = noisy(100, { seed: 8, rounds: 320 }).map((value, i) =>
      i % 10 < 6 ? value * (1.2 + (i % 7) / 3) : value,
    );
    expect(estimate(noisy(100, { seed: 7, rounds: 320 }), mixed)).toMatchObject({
      decision: 'regressed',
    });
  });
});

describe('degenerate samples', () => {
  const constant = (value: number, rounds = 40) => new Array<number>(rounds).fill(value);

  it.each([
    ['equal times', constant(100), constant(100), 'unchanged'],
    ['slower times of a coarse clock', constant(100), constant(110), 'regressed'],
    ['faster times', constant(100), constant(80), 'improved'],
  ] as const)('%s', (_, base, head, decision) => {
    expect(estimate(base, head).decision).toBe(decision);
  });

  it.each([
    ['nothing to nothing', 0, 0, 'unchanged'],
    ['nothing to something', 0, 3, 'regressed'],
    ['something to nothing', 3, 0, 'improved'],
  ] as const)('counts of %s are compared exactly', (_, before, after, decision) => {
    const [one] = sides(
      [benchmark('A', { 'allocs/op': constant(before) })],
      [benchmark('A', { 'allocs/op': constant(after) })],
    ).comparisons;
    expect(one).toMatchObject({ decision, method: 'exact' });
  });

  it('counts that are 0 now and then have no ratio and still an order', () => {
    const now = (values: Values) => values.map((value, i) => (i % 4 === 0 ? 0 : Math.ceil(value)));
    const counts = { unit: 'allocs/op' };
    expect(estimate(now(noisy(50)), now(noisy(50, { seed: 2 })), counts).decision).toBe(
      'unchanged',
    );
    const doubled = estimate(now(noisy(50)), now(noisy(150, { seed: 2 })), counts);
    expect(doubled).toMatchObject({ decision: 'regressed', method: 'rank-test' });
  });

  it.each([1, 2, 3])('%i rounds never convict or acquit, whatever they hold', (rounds) => {
    for (const factor of [0.1, 1, 10]) {
      const { decision, method } = estimate(constant(100, rounds), constant(100 * factor, rounds));
      expect([decision, method]).toEqual(['inconclusive', 'too-few-samples']);
    }
    const { verdict } = sides(
      [benchmark('A', { 'ns/op': constant(100, rounds) })],
      [benchmark('A', { 'ns/op': constant(900, rounds) })],
    );
    expect(verdict.kind).toBe('inconclusive');
  });

  it('is silent about sizes where so few rounds convict nothing', () => {
    const { decision, explanation, shortfall } = estimate(constant(100, 4), constant(300, 4));
    expect(decision).toBe('inconclusive');
    expect(explanation).toContain('would convict no change');
    expect(shortfall).toBeUndefined();
  });

  it('uses what both sides have where one has more, and says so', () => {
    const { comparisons, problems, verdict } = sides(
      [benchmark('A', { 'ns/op': noisy(100, { rounds: 40 }) })],
      [benchmark('A', { 'ns/op': noisy(150, { rounds: 60, seed: 2 }) })],
    );
    expect(comparisons[0]).toMatchObject({ decision: 'regressed', rounds: 40 });
    expect(verdict.kind).toBe('block');
    expect(problems.map(({ code }) => code)).toEqual(['compare-unequal-rounds']);
  });
});

describe('very many benchmarks', () => {
  it('are all judged, and share the error', () => {
    const list = (factor: (i: number) => number) =>
      Array.from({ length: 10_000 }, (_, i) =>
        benchmark(`B${i}`, { 'ns/op': [1, 1.01, 1.02, 0.99, 1, 1.01].map((v) => v * factor(i)) }),
      );
    const { comparisons, alpha } = sides(
      list(() => 100),
      list((i) => (i === 5000 ? 300 : 100)),
    );
    expect(comparisons).toHaveLength(10_000);
    expect(alpha).toBeCloseTo(1e-6, 12);
    expect(comparisons.filter(({ decision }) => decision === 'unchanged')).toHaveLength(9999);
    // Six rounds have no chance against so many tests, and it does not pretend otherwise.
    expect(comparisons[5000]?.decision).toBe('inconclusive');
  });
});

describe('which way is worse', () => {
  it.each([
    ['lower', 1.3, 'regressed'],
    ['lower', 0.7, 'improved'],
    ['higher', 0.7, 'regressed'],
    ['higher', 1.3, 'improved'],
  ] as const)('%s is better, × %s: %s', (better, factor, decision) => {
    const { effect, ...told } = estimate(noisy(100), noisy(100 * factor, { seed: 2 }), { better });
    expect(told.decision).toBe(decision);
    // As printed: head against base.
    expect(effect?.ratio).toBeCloseTo(factor, 1);
    expect(effect?.low).toBeLessThanOrEqual(effect?.ratio ?? 0);
    expect(effect?.high).toBeGreaterThanOrEqual(effect?.ratio ?? 9);
  });

  it('blocks a loss of throughput, and a gain passes', () => {
    const rate = (value: number, seed = 1) => [benchmark('A', { 'MB/s': noisy(value, { seed }) })];
    expect(sides(rate(100), rate(80, 2)).verdict.kind).toBe('block');
    expect(sides(rate(100), rate(130, 2)).verdict.kind).toBe('pass');
  });

  it('says of what could not be seen which way it would have been worse', () => {
    const wide = { sigma: 0.4, rounds: 80 };
    const [base, head] = [noisy(100, wide), noisy(110, { ...wide, seed: 1001 })];
    const rates = (times: Values) => times.map((time) => 1e9 / time);
    const slower = estimate(base, head);
    const lower = estimate(rates(base), rates(head), { better: 'higher' });
    expect(slower.explanation).toMatch(/a change of \+\S+ % or worse/);
    expect(lower.explanation).toMatch(/a change of −\S+ % or worse/);
    // Time and its reciprocal are one question.
    expect(lower.shortfall?.detectable).toBeCloseTo(slower.shortfall?.detectable ?? 0, 9);
  });
});

describe('other metrics on the two sides', () => {
  const time = (unit: string, level: number, seed = 1) =>
    benchmark('A', { [unit]: noisy(level, { seed }) });

  it('that only the base has are gone, which blocks', () => {
    const base = [benchmark('A', { 'ns/op': noisy(100), 'MB/s': noisy(50) })];
    const { comparisons, verdict } = sides(base, [time('ns/op', 100, 2)]);
    expect(comparisons.map(({ unit, decision }) => [unit, decision])).toEqual([
      ['ns/op', 'unchanged'],
      ['MB/s', 'vanished'],
    ]);
    expect(verdict.kind).toBe('block');
  });

  it('that only head has are new and hide nothing', () => {
    const head = [benchmark('A', { 'ns/op': noisy(150, { seed: 2 }), 'MB/s': noisy(50) })];
    expect(sides([time('ns/op', 100)], head).verdict.kind).toBe('block');
  });

  it.each([
    ['ns/op', 'µs/op'],
    ['µs/op', 'ns/op'],
    ['ns/op', 'ms/op'],
    ['MB/s', 'GB/s'],
  ])('a unit that changed from %s to %s is never compared, and never a pass', (before, after) => {
    const { comparisons, verdict } = sides([time(before, 100)], [time(after, 100)]);
    expect(comparisons.map(({ unit, decision }) => [unit, decision])).toEqual([
      [after, 'new'],
      [before, 'vanished'],
    ]);
    expect(verdict.kind).toBe('block');
  });
});

describe('a clock that jumps', () => {
  const ROUNDS = 100;
  const spoil = (values: Values, by: number, count: number) =>
    values.map((value, i) => (i % 20 === 3 && i < count * 20 ? by : value));
  const bad = [0, -5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const base = noisy(100, { rounds: ROUNDS });
  const head = noisy(130, { rounds: ROUNDS, seed: 2 });

  it.each(bad)('now and then costs its rounds on both sides: %d', (by) => {
    const whole = estimate(base, head);
    const told = estimate(spoil(base, by, 3), head);
    expect(told.decision).toBe('regressed');
    expect(told.effect?.ratio).toBeCloseTo(whole.effect?.ratio ?? Number.NaN, 1);
    const other = estimate(base, spoil(head, by, 3));
    // What is dropped is the round, whichever side it was.
    expect(other.effect).toEqual(told.effect);
  });

  it.each(bad)('too often decides nothing: %d', (by) => {
    for (const times of [
      [base.map((v, i) => (i % 15 === 0 ? by : v)), head],
      [base, head.map((v, i) => (i % 15 === 0 ? by : v))],
    ]) {
      const { decision, method, explanation } = estimate(times[0] ?? [], times[1] ?? []);
      expect([decision, method]).toEqual(['inconclusive', 'invalid-rounds']);
      expect(explanation).toContain('7 of 100 rounds');
    }
  });

  it('explains the same: it cannot be trusted, so there is no look to tell of', () => {
    const pair = pairOf(
      base,
      head.map((v, i) => (i % 2 === 0 ? -v : v)),
    );
    expect(pairedFiles.explain(pair)).toEqual([
      expect.stringMatching(/^decision: inconclusive: 50 of 100 rounds/),
    ]);
  });

  it('still takes the look that the dropped rounds belong to', () => {
    const design = designFor(80);
    const one = spoil(base, -1, 1).slice(0, 80);
    const { decision, rounds } = pairedEstimator(design).compare(pairOf(one, head.slice(0, 80)));
    expect(decision).toBe('regressed');
    expect(rounds).toBeLessThanOrEqual(80);
    const last = pairedEstimator(designFor(20)).compare(
      pairOf(spoil(base, -1, 1).slice(0, 20), base.slice(0, 20)),
    );
    expect(last.rounds).toBe(19);
  });
});

describe('rounds that were to be more', () => {
  const estimator = pairedEstimator(designFor(MOST_ROUNDS));
  const [first = 0, second = 0] = designFor(MOST_ROUNDS).map(({ rounds }) => rounds);

  it('decide nothing before the first look, whatever they show', () => {
    const rounds = first - 1;
    const pair = pairOf(noisy(100, { rounds }), noisy(900, { rounds, seed: 2 }));
    const { decision, method, explanation } = estimator.compare(pair);
    expect([decision, method]).toEqual(['inconclusive', 'too-few-samples']);
    expect(explanation).toContain('the first look is later');
  });

  it('name the look that was not reached, and no size that they could not have seen', () => {
    // Just within what is acquitted only later.
    const rounds = second - 1;
    const pair = pairOf(
      noisy(100, { rounds, sigma: 0.03 }),
      noisy(106, { rounds, seed: 2, sigma: 0.03 }),
    );
    const { decision, explanation, shortfall } = estimator.compare(pair);
    expect(decision).toBe('inconclusive');
    expect(explanation).toContain(`measuring ended before the look after ${second} rounds`);
    expect(explanation).not.toContain('would have been seen');
    expect(shortfall?.roundsToSettle).toBeGreaterThanOrEqual(second);
  });
});

describe('what an undecided comparison asks for', () => {
  it.each([20, 40, 60, 100, 200])('is more than the %i rounds that there are', (rounds) => {
    for (let seed = 1; seed <= 10; seed++) {
      const wide = { rounds, sigma: 0.25 };
      const { decision, shortfall } = estimate(
        noisy(100, { ...wide, seed }),
        noisy(107, { ...wide, seed: seed + 100 }),
      );
      if (decision !== 'inconclusive') continue;
      expect(shortfall?.roundsToSettle).toBeGreaterThan(rounds);
      expect(shortfall?.detectable).toBeGreaterThan(0.05);
      expect(shortfall?.noise).toBeGreaterThan(0);
    }
  });
});

describe('few rounds that ranks cannot decide', () => {
  it('ask for as many as the estimate takes, however quiet they are', () => {
    const head = [105.2, 104.6, 105.2, 105.2, 104.6, 105.2, 105.2, 104.6, 105.2, 105.2];
    const { decision, shortfall } = estimate(
      head.map(() => 100),
      head,
    );
    expect(decision).toBe('inconclusive');
    expect(shortfall?.roundsToSettle).toBeGreaterThan(head.length);
  });
});

describe('--explain', () => {
  const time = (level: number, seed = 1) =>
    benchmark('BenchmarkA/x', { 'ns/op': noisy(level, { seed }), 'allocs/op': [3, 3, 3] });

  it('tells samples, limits and looks, and ends with what was decided', () => {
    const lines = [...explainComparisons(sides([time(100)], [time(120, 2)]), undefined)];
    expect(lines[0]).toBe('p BenchmarkA/x-8 ns/op');
    expect(lines[1]).toMatch(
      /^ {2}samples: base 80 values: .*, …; head 80 values: .* \(ns\/op, lower is better\)$/,
    );
    expect(lines[2]).toBe('  rounds: 80 valid, 0 dropped; logarithms');
    expect(lines[3]).toMatch(
      /tolerance 5 %; chance to convict wrongly 1 % for this test, over all looks/,
    );
    expect(lines[4]).toBe(
      `  looks: after ${designFor(80)
        .map(({ rounds }) => rounds)
        .join(', ')} rounds, fixed before the first`,
    );
    const decided = lines.find((line) => line.startsWith('  decision: regressed'));
    expect(decided).toMatch(/^ {2}decision: regressed, at the look after \d+ rounds$/);
    expect(lines.slice(-2)).toEqual([
      'p BenchmarkA/x-8 allocs/op',
      '  decision: unchanged, without statistics: exactly 3',
    ]);
  });

  it('names the same decision as the comparison, whatever was measured', () => {
    const samples: readonly (readonly [Values, Values])[] = [
      [noisy(100), noisy(100, { seed: 2 })],
      [noisy(100), noisy(80, { seed: 2 })],
      [noisy(100), noisy(130, { seed: 2 })],
      [noisy(100, { rounds: 12 }), noisy(130, { rounds: 12, seed: 2 })],
      [noisy(100, { rounds: 3 }), noisy(130, { rounds: 3, seed: 2 })],
      [[100], [200]],
      [noisy(100).map((v, i) => (i % 9 ? v : -v)), noisy(200)],
      [noisy(100).map(() => -1), noisy(200)],
    ];
    for (const [base, head] of samples) {
      for (const better of ['lower', 'higher'] as const) {
        const pair = pairOf(base, head, { better });
        const { decision } = pairedFiles.compare(pair);
        expect(pairedFiles.explain(pair).at(-1)).toContain(`decision: ${decision}`);
        expect(pairedFiles.explain(pair).join('\n')).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it('turns rates round, and says so', () => {
    const rate = (level: number) => [benchmark('A', { 'MB/s': noisy(level) })];
    const lines = [...explainComparisons(sides(rate(100), rate(70)), 'A')];
    expect(lines.join('\n')).toContain('turned round so that larger is worse');
    expect(lines.at(-1)).toMatch(/decision: regressed/);
  });

  it('fails where the glob matches nothing', () => {
    const compared = sides([time(100)], [time(100)]);
    expect(() => [...explainComparisons(compared, 'Nope*')]).toThrow('no benchmark is matched');
  });
});
