import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decideSequentially,
  type Shortfall,
  shortfallOf,
} from '../../src/statistics/sequential.js';
import { designFor, LEAST_ROUNDS, MOST_ROUNDS } from '../../src/statistics/sequential-design.js';
import type { PairedLogs } from '../../src/statistics/sequential-look.js';
import { normals, uniforms } from '../support/noise.js';

const limits = { tolerance: 0.05, alpha: 0.01 };
const TOLERANCE = Math.log1p(limits.tolerance);

/** `rounds` rounds of base and of head, head times `factor`, each value with its own noise of `sigma`. */
function logsOf(rounds: number, factor: number, sigma: number, seed = 1): PairedLogs {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  const values = () => Array.from({ length: rounds }, () => sigma * normal());
  return { base: values(), head: values().map((value) => value + Math.log(factor)) };
}

const decide = (logs: PairedLogs, rounds = MOST_ROUNDS) =>
  decideSequentially(logs, limits, designFor(rounds));

describe('the looks', () => {
  it('are fixed by how many rounds there can be, and spend no more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: LEAST_ROUNDS, max: 1000 }), (cap) => {
        const design = designFor(cap);
        const rounds = design.map((look) => look.rounds);
        expect(rounds.at(-1)).toBe(Math.min(cap, MOST_ROUNDS));
        expect(rounds).toEqual([...new Set(rounds)].sort((a, b) => a - b));
        for (const share of ['alphaShare', 'betaShare'] as const) {
          expect(design.every((look) => look[share] >= 0)).toBe(true);
          expect(design.reduce((sum, look) => sum + look[share], 0)).toBeCloseTo(1, 12);
        }
        // The last one can always convict and acquit: else the rounds would be in vain.
        expect(design.at(-1)?.alphaShare).toBeGreaterThan(0);
        expect(design.at(-1)?.betaShare).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on a part of a round', () => {
    expect(designFor(47.9)).toEqual(designFor(47));
  });
});

describe('what is clear', () => {
  const last = designFor(MOST_ROUNDS).at(-1)?.rounds ?? 0;

  it.each([
    ['much slower', 1.5, 'regressed'],
    ['hardly slower', 1.005, 'unchanged'],
    ['equal', 1, 'unchanged'],
    ['much faster', 0.6, 'improved'],
  ] as const)('%s is decided early: × %s, %s', (_, factor, decision) => {
    const result = decide(logsOf(MOST_ROUNDS, factor, 0.01));
    expect(result.decision).toBe(decision);
    expect(result.seen?.rounds).toBeLessThan(last / 2);
    expect(result.seen).toBe(result.looks.at(-1));
  });

  it.each([
    ['at the tolerance', 1.05],
    ['a point beyond it', 1.06],
  ])('%s it ends near, after all rounds', (_, factor) => {
    const result = decide(logsOf(MOST_ROUNDS, factor, 0.08, 2));
    expect(result).toMatchObject({ decision: 'near', seen: { rounds: last } });
  });

  it('with noise far larger than the tolerance it ends inconclusive', () => {
    const result = decide(logsOf(MOST_ROUNDS, 1.08, 0.3, 3));
    expect(result).toMatchObject({ decision: 'inconclusive', seen: { rounds: last } });
  });

  it('a difference of the same size in all rounds needs no noise to be seen', () => {
    const constant = (value: number) => new Array<number>(MOST_ROUNDS).fill(value);
    for (const [factor, decision] of [
      [1.2, 'regressed'],
      [1, 'unchanged'],
      [0.8, 'improved'],
    ] as const)
      expect(decide({ base: constant(3), head: constant(3 + Math.log(factor)) }).decision).toBe(
        decision,
      );
  });
});

describe('looks that are still to come', () => {
  it('leave it open, before the first one without having seen anything', () => {
    const few = logsOf(LEAST_ROUNDS, 2, 0.01);
    expect(decide(few)).toEqual({ decision: 'open', looks: [] });
  });

  it('leave open what the looks so far did not decide', () => {
    const design = designFor(MOST_ROUNDS);
    const noisy = logsOf(MOST_ROUNDS, 1.08, 0.3, 3);
    for (const [i, { rounds }] of design.entries()) {
      const cut = (values: readonly number[]) => values.slice(0, rounds);
      const result = decide({ base: cut(noisy.base), head: cut(noisy.head) });
      expect(result.decision).toBe(i === design.length - 1 ? 'inconclusive' : 'open');
      expect(result.looks).toHaveLength(i + 1);
      expect(result.seen?.rounds).toBe(rounds);
    }
  });

  it('are not anticipated: later rounds change nothing about a look', () => {
    const all = logsOf(MOST_ROUNDS, 1.5, 0.02);
    const { seen } = decide(all);
    const until = seen?.rounds ?? 0;
    const spoilt = all.head.map((value, i) => (i < until ? value : -9));
    expect(decide({ base: all.base, head: spoilt }).seen).toEqual(seen);
  });

  it('counts a round only where both sides have it', () => {
    const { base, head } = logsOf(40, 1.5, 0.02);
    expect(decide({ base, head: head.slice(0, 39) }, 40).decision).toBe('open');
  });
});

describe('few rounds', () => {
  it.each([
    [4, 'inconclusive'],
    [6, 'inconclusive'],
    [7, 'regressed'],
    [15, 'regressed'],
  ] as const)('are decided by ranks alone: %i rounds, %s', (rounds, decision) => {
    const result = decide(logsOf(rounds, 1.5, 0.02), rounds);
    expect(result).toMatchObject({ decision, seen: { path: 'signed-rank', rounds } });
  });

  it.each([
    [1, 'unchanged'],
    [0.5, 'improved'],
  ] as const)('acquit too: × %s, %s', (factor, decision) => {
    expect(decide(logsOf(12, factor, 0.01), 12).decision).toBe(decision);
  });
});

describe('slow paths that only some rounds take', () => {
  it('are found by the ranks, although the main mode stays where it was', () => {
    const { base, head } = logsOf(MOST_ROUNDS, 1, 0.01);
    const slow = head.map((value, i) => (i % 10 < 7 ? value + 0.4 : value));
    // The mode of what remains fast would acquit.
    expect(decide({ base, head: slow }).decision).toBe('regressed');
  });
});

describe('properties of the decision', () => {
  const factor = fc.double({ min: 0.7, max: 1.5, noNaN: true });
  const sigma = fc.constantFrom(0, 0.005, 0.03, 0.1, 0.4);
  const cap = fc.oneof(
    fc.integer({ min: LEAST_ROUNDS, max: 30 }),
    fc.integer({ min: 31, max: MOST_ROUNDS }),
  );
  /** Rounds of any noise; also coarse clocks, whose values are tied, and machines of two states. */
  const anyLogs = fc
    .record({
      cap,
      factor,
      sigma,
      seed: fc.integer({ min: 1, max: 1e6 }),
      coarse: fc.constantFrom(0, 0, 64, 20),
      states: fc.constantFrom(0, 0, 0.3),
    })
    .map(({ cap: rounds, factor: by, sigma: of, seed, coarse, states }) => {
      const uniform = uniforms(seed + 77);
      const clock = (value: number) => (coarse === 0 ? value : Math.round(value * coarse) / coarse);
      const jump = (value: number) => value + (uniform() < 0.4 ? states : 0);
      const { base, head } = logsOf(rounds, by, of, seed);
      return {
        rounds,
        logs: { base: base.map(jump).map(clock), head: head.map(jump).map(clock) },
      };
    });
  const runs = { numRuns: 300 };

  it('never shows bounds that contradict it', () => {
    fc.assert(
      fc.property(anyLogs, ({ rounds, logs }) => {
        const { decision, looks } = decide(logs, rounds);
        for (const { low, shift, high } of looks) {
          expect(low).toBeLessThanOrEqual(shift + 1e-12);
          expect(high).toBeGreaterThanOrEqual(shift - 1e-12);
        }
        const { low = Number.NaN, high = Number.NaN } = looks.at(-1) ?? {};
        if (decision === 'regressed') expect(low).toBeGreaterThanOrEqual(TOLERANCE - 1e-12);
        if (decision === 'improved') expect(high).toBeLessThanOrEqual(-TOLERANCE + 1e-12);
        if (decision === 'unchanged') expect(high).toBeLessThan(TOLERANCE);
        expect(decision).not.toBe('open');
      }),
      runs,
    );
  });

  it('spends no more than it may over all looks', () => {
    fc.assert(
      fc.property(anyLogs, ({ rounds, logs }) => {
        const { looks } = decide(logs, rounds);
        const spent = looks.reduce((sum, look) => sum + look.alphaSpent, 0);
        expect(spent).toBeLessThanOrEqual(limits.alpha * (1 + 1e-12));
      }),
      runs,
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(anyLogs, fc.constantFrom(-8, 0.5, 16), ({ rounds, logs }, by) => {
        const moved = (values: readonly number[]) => values.map((value) => value + by);
        const there = decide({ base: moved(logs.base), head: moved(logs.head) }, rounds);
        const here = decide(logs, rounds);
        expect(there.seen?.shift).toBeCloseTo(here.seen?.shift ?? Number.NaN, 8);
      }),
      { numRuns: 100 },
    );
  });

  it('with the sides changed never convicts what was convicted', () => {
    fc.assert(
      fc.property(anyLogs, ({ rounds, logs }) => {
        const forth = decide(logs, rounds).decision;
        const back = decide({ base: logs.head, head: logs.base }, rounds).decision;
        if (forth === 'regressed') expect(back).not.toBe('regressed');
        if (back === 'improved') expect(forth).not.toBe('improved');
      }),
      runs,
    );
  });

  it('turns a clear loss into as clear a gain with the sides changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: MOST_ROUNDS }),
        fc.integer({ min: 1, max: 999 }),
        (rounds, seed) => {
          const logs = logsOf(rounds, 1.4, 0.01, seed);
          expect(decide(logs, rounds).decision).toBe('regressed');
          expect(decide({ base: logs.head, head: logs.base }, rounds).decision).toBe('improved');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what it would have taken', () => {
  const SIGMA = 0.15;

  /** Of the last look that was taken, means over several tries. */
  function missing(rounds: number) {
    const tries = Array.from({ length: 8 }, (_, i) => {
      const { seen } = decide(logsOf(rounds, 1.07, SIGMA, 40 + i), rounds);
      if (seen === undefined) throw new Error('nothing was seen');
      return shortfallOf({ ...seen, rounds }, limits);
    });
    const mean = (of: (one: Shortfall) => number) =>
      tries.reduce((sum, one) => sum + of(one), 0) / tries.length;
    return {
      detectable: mean((one) => one.detectable),
      roundsToSettle: mean((one) => one.roundsToSettle),
    };
  }

  it('ends inconclusive, and sees smaller changes the more rounds there are', () => {
    expect(decide(logsOf(80, 1.07, SIGMA, 40), 80).decision).toBe('inconclusive');
    const detectable = [80, 160, MOST_ROUNDS].map((rounds) => missing(rounds).detectable);
    expect(detectable).toEqual([...detectable].sort((a, b) => b - a));
    expect(detectable.at(-1)).toBeGreaterThan(limits.tolerance);
  });

  it('asks for more rounds the wider the noise, and for none that are there', () => {
    const asked = [0.1, 0.15, 0.2].map((sigma) => {
      const { seen } = decide(logsOf(80, 1.07, sigma, 40), 80);
      return seen === undefined ? Number.NaN : shortfallOf(seen, limits).roundsToSettle;
    });
    expect(asked).toEqual([...asked].sort((a, b) => a - b));
    expect(missing(80).roundsToSettle).toBeGreaterThan(80);
  });

  it('really sees a change of that size, nearly always', () => {
    const { detectable } = missing(160);
    let convicted = 0;
    for (let trial = 1; trial <= 100; trial++) {
      const result = decide(logsOf(160, 1 + detectable, SIGMA, 1000 + trial), 160);
      if (result.decision === 'regressed') convicted++;
    }
    expect(convicted).toBeGreaterThanOrEqual(85);
  });
});
