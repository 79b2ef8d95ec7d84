/** Base and head by turns, over sides that are made up. */
import { describe, expect, it } from '@jest/globals';
import type { Benchmark } from '../../../src/model/measurement.js';
import { measureRounds, type RoundsRequest } from '../../../src/pipeline/confirm/rounds.js';
import { designFor, LEAST_ROUNDS, MOST_ROUNDS } from '../../../src/statistics/sequential-design.js';
import type { Failure } from '../../../src/tasks/paired/paired-side.js';
import { benchmark } from '../../support/benchmarks.js';
import { targetOf } from '../../support/confirmations.js';
import { FakeClock, fakeSide, levels, type Measure } from '../../support/fake-side.js';

const ROUND_MS = 200;
const looks = (most: number) => designFor(most).map(({ rounds }) => rounds);

interface Scene {
  readonly base?: Measure;
  readonly head?: Measure;
  readonly targets?: readonly ReturnType<typeof targetOf>[];
  readonly budgetMs?: number;
  readonly takesMs?: number | ((run: number) => number);
  readonly stopAfter?: number;
}

/** `A`, equal on both sides, in rounds of 200 ms for which there is time without end. */
async function play({
  base = levels({ A: 100 }),
  head = levels({ A: 100 }, { seed: 2 }),
  targets = [targetOf('A')],
  budgetMs = 1e9,
  takesMs = ROUND_MS / 2,
  stopAfter = Number.POSITIVE_INFINITY,
}: Scene = {}) {
  const clock = new FakeClock();
  const startedAt = clock.now();
  const order: string[] = [];
  const stop = new AbortController();
  const side = (name: string, measure: Measure) =>
    fakeSide(measure, {
      clock,
      takesMs,
      onMeasure() {
        order.push(name);
        if (order.length >= stopAfter) stop.abort();
      },
    });
  const sides = { base: side('base', base), head: side('head', head) };
  const told: {
    readonly starts: unknown[];
    readonly rounds: Parameters<RoundsRequest['onRound']>[];
  } = { starts: [], rounds: [] };
  const result = await measureRounds({
    targets,
    ...sides,
    endsAt: startedAt + budgetMs,
    clock,
    signal: stop.signal,
    onStart: (...start) => void told.starts.push(start),
    onRound: (...round) => void told.rounds.push(round),
  });
  return { result, order, sides, told, tookMs: clock.now() - startedAt };
}

function measured({ result }: Awaited<ReturnType<typeof play>>) {
  if ('failed' in result) throw new Error(result.failed);
  return result;
}

const samplesOf = (list: readonly Benchmark[], unit = 'ns/op', name = list[0]?.name) =>
  list.find((one) => one.name === name)?.metrics.find((metric) => metric.unit === unit)?.samples;

describe('the order', () => {
  it('is by turns: what runs second in one round runs first in the next', async () => {
    const { order } = await play({ base: levels({ A: 100 }, { sigma: 0.3 }) });
    const rounds = Array.from({ length: order.length / 2 }, (_, i) =>
      order.slice(2 * i, 2 * i + 2).join(' '),
    );
    // The first is the warm-up.
    expect(rounds.slice(1, 5)).toEqual(['base head', 'head base', 'base head', 'head base']);
    expect(rounds.slice(1).every((one, i) => one === (i % 2 ? 'head base' : 'base head'))).toBe(
      true,
    );
  });

  it('throws the warm-up away', async () => {
    const cold =
      (level: number): Measure =>
      (run) => [benchmark('A', { 'ns/op': [run === 0 ? 1e9 : level] })];
    const { baseBenchmarks, headBenchmarks, rounds } = measured(
      await play({ base: cold(100), head: cold(150) }),
    );
    expect(new Set(samplesOf(baseBenchmarks))).toEqual(new Set([100]));
    expect(new Set(samplesOf(headBenchmarks))).toEqual(new Set([150]));
    expect(samplesOf(baseBenchmarks)).toHaveLength(rounds);
  });

  it('keeps the values of a round at one place on both sides', async () => {
    const counter: Measure = (run) => [benchmark('A', { 'ns/op': [run, run, run + 5] })];
    const { baseBenchmarks, headBenchmarks } = measured(
      await play({ base: counter, head: counter, budgetMs: 8 * ROUND_MS }),
    );
    expect(samplesOf(baseBenchmarks)?.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(samplesOf(headBenchmarks)).toEqual(samplesOf(baseBenchmarks));
  });
});

describe('the end', () => {
  it('is the look that decides, and no round is measured beyond it', async () => {
    const quiet = await play();
    expect(measured(quiet)).toMatchObject({ stopped: 'decided', mostRounds: MOST_ROUNDS });
    const { rounds } = measured(quiet);
    expect(looks(MOST_ROUNDS)).toContain(rounds);
    expect(rounds).toBeLessThan(MOST_ROUNDS / 2);
    expect(quiet.order).toHaveLength(2 * (rounds + 1));
    expect(quiet.told.rounds.map(([round, , open]) => [round, open]).slice(-2)).toEqual([
      [rounds - 1, 1],
      [rounds, 0],
    ]);
  });

  it('is later for a benchmark that is slower, which needs surer knowledge', async () => {
    const { stopped, rounds } = measured(await play({ head: levels({ A: 130 }, { seed: 2 }) }));
    expect(stopped).toBe('decided');
    expect(looks(MOST_ROUNDS)).toContain(rounds);
  });

  it('comes for each benchmark at its own look: what is decided is measured no more', async () => {
    const restless: Measure = (run, targets) => [
      ...levels({ A: 100 }, { seed: run + 3 })(run, targets),
      ...(targets.some(({ name }) => name === 'B')
        ? [benchmark('B', { 'ns/op': [100 * (1 + ((run * 7) % 11) / 5)] })]
        : []),
    ];
    const { sides, result } = await play({
      base: restless,
      head: (run, targets) => restless(run * 3 + 1, targets),
      targets: [targetOf('A'), targetOf('B')],
      budgetMs: 100 * ROUND_MS,
    });
    expect(sides.base.asked[1]).toEqual(['A', 'B']);
    expect(sides.base.asked.at(-1)).toEqual(['B']);
    if ('failed' in result) throw new Error(result.failed);
    const lengths = ['A', 'B'].map((name) =>
      [result.baseBenchmarks, result.headBenchmarks].map(
        (list) => samplesOf(list, 'ns/op', name)?.length,
      ),
    );
    // Both sides of either are of one length; the decided one has fewer.
    for (const [before, after] of lengths) expect(before).toBe(after);
    expect(lengths[0]?.[0]).toBeLessThan(lengths[1]?.[0] ?? 0);
    expect(lengths[1]?.[0]).toBe(result.rounds);
  });

  it('comes so too where the command measures all, whatever is asked for', async () => {
    const all = (seed: number): Measure => {
      const wide = levels({ B: 100 }, { seed, sigma: 0.5 });
      const quiet = levels({ A: 100 }, { seed });
      return (run) => [...quiet(run, [targetOf('A')]), ...wide(run, [targetOf('B')])];
    };
    const { baseBenchmarks, rounds } = measured(
      await play({
        base: all(1),
        head: all(2),
        targets: [targetOf('A'), targetOf('B')],
        budgetMs: 100 * ROUND_MS,
      }),
    );
    expect(samplesOf(baseBenchmarks, 'ns/op', 'A')?.length).toBeLessThan(rounds);
    expect(samplesOf(baseBenchmarks, 'ns/op', 'B')).toHaveLength(rounds);
  });

  it('is at the last round where noise allows no decision, and says how wide it is', async () => {
    const wide = (seed: number) => levels({ A: 100 }, { sigma: 0.5, seed });
    const played = await play({ base: wide(1), head: wide(2), budgetMs: 61 * ROUND_MS });
    expect(measured(played)).toMatchObject({ stopped: 'rounds', rounds: 60, mostRounds: 60 });
    const [round, most, open, widest] = played.told.rounds.at(-1) ?? [];
    expect([round, most, open, widest?.benchmark]).toEqual([60, 60, 1, 'A']);
    expect((widest?.high ?? 0) - (widest?.low ?? 0)).toBeGreaterThan(0.05);
  });

  it.each([LEAST_ROUNDS, 7, 25, 100])(
    'is known before the first: time for %i rounds',
    async (n) => {
      const played = await play({ budgetMs: (n + 1) * ROUND_MS });
      expect(played.told.starts).toEqual([[n, 1]]);
      expect(measured(played).mostRounds).toBe(n);
      expect(played.tookMs).toBeLessThanOrEqual((n + 1) * ROUND_MS);
    },
  );

  it('is never more than one round behind the time', async () => {
    // Rounds take ten times as long as the first one said.
    const slower = (run: number) => (run === 0 ? 100 : 1000);
    const budgetMs = 100 * ROUND_MS;
    const wide = levels({ A: 100 }, { sigma: 0.5 });
    const played = await play({ base: wide, takesMs: slower, budgetMs });
    expect(measured(played)).toMatchObject({ stopped: 'budget', mostRounds: 99 });
    expect(played.tookMs).toBeGreaterThan(budgetMs);
    expect(played.tookMs).toBeLessThanOrEqual(budgetMs + 2000);
  });

  it('is at once where one is told to stop', async () => {
    const played = await play({ stopAfter: 9 });
    expect(measured(played)).toMatchObject({ stopped: 'cancelled', rounds: 3 });
    expect(played.order).toHaveLength(10);
  });

  it('is before the first round where there is no time for the fewest', async () => {
    const { result, order, told } = await play({ budgetMs: LEAST_ROUNDS * ROUND_MS });
    expect(result).toEqual({
      side: 'method',
      failed: expect.stringContaining(`benchmarks.budget allows ${LEAST_ROUNDS - 1}`),
    });
    expect(order).toHaveLength(2);
    expect(told.starts).toEqual([]);
  });
});

describe('a process that dies', () => {
  /** Dies in the given measurements. */
  const dying =
    (...runs: readonly number[]): Measure =>
    (run, targets) =>
      runs.includes(run)
        ? { failed: `died in ${run}` }
        : levels({ A: 100 }, { seed: run + 1 })(run, targets);

  it.each(['base', 'head'] as const)(
    'once on %s is measured again, warm-up or not',
    async (side) => {
      for (const run of [0, 1, 2, 8]) {
        const { stopped, baseBenchmarks, headBenchmarks } = measured(
          await play({ [side]: dying(run) }),
        );
        expect(stopped).toBe('decided');
        expect(samplesOf(baseBenchmarks)).toHaveLength(samplesOf(headBenchmarks)?.length ?? -1);
      }
    },
  );

  it.each(['base', 'head'] as const)('twice in a row is the failure of %s', async (side) => {
    for (const runs of [
      [0, 1],
      [4, 5],
    ] as const)
      expect((await play({ [side]: dying(...runs) })).result).toEqual({
        side,
        failed: `died in ${runs[1]}`,
      } satisfies Failure & { side: string });
  });

  it('leaves no half of a round behind', async () => {
    // Head dies in its second round, after base was measured.
    const { baseBenchmarks, headBenchmarks, rounds } = measured(await play({ head: dying(3) }));
    expect(samplesOf(baseBenchmarks)).toHaveLength(rounds);
    expect(samplesOf(headBenchmarks)).toHaveLength(rounds);
  });
});

describe('what one side does not have', () => {
  const both = { targets: [targetOf('A'), targetOf('New')] };

  it('only head has: it is left out and the others are measured', async () => {
    const { baseBenchmarks, headBenchmarks } = measured(
      await play({ ...both, head: levels({ A: 100, New: 5 }, { seed: 2 }) }),
    );
    expect(baseBenchmarks.map(({ name }) => name)).toEqual(['A']);
    expect(headBenchmarks.map(({ name }) => name)).toEqual(['A']);
  });

  it('the base has none of them: there is nothing to measure', async () => {
    const played = await play({ base: () => [] });
    expect(measured(played)).toMatchObject({ stopped: 'decided', rounds: 0, baseBenchmarks: [] });
    expect(played.order).toHaveLength(2);
  });

  it('head lacks when it is run again: then it cannot be judged', async () => {
    expect((await play({ head: () => [] })).result).toEqual({
      side: 'head',
      failed: 'head does not measure A when run again',
    });
  });

  it('the base has under its former name', async () => {
    const { baseBenchmarks, headBenchmarks } = measured(
      await play({
        targets: [targetOf('A', { formerNames: ['Old', 'Older'] })],
        base: levels({ Older: 100 }),
      }),
    );
    expect([...baseBenchmarks, ...headBenchmarks].map(({ name }) => name)).toEqual(['Older', 'A']);
    expect(samplesOf(baseBenchmarks)).toHaveLength(samplesOf(headBenchmarks)?.length ?? -1);
  });

  it('in one round: that round is of no use', async () => {
    const gappy: Measure = (run, targets) =>
      run % 10 === 4 ? [] : levels({ A: 100 }, { seed: run + 9 })(run, targets);
    const { baseBenchmarks, headBenchmarks, rounds } = measured(await play({ base: gappy }));
    expect(samplesOf(baseBenchmarks)).toHaveLength(samplesOf(headBenchmarks)?.length ?? -1);
    expect(samplesOf(baseBenchmarks)?.length).toBeLessThan(rounds);
  });

  it('of the metrics: what is gone in head is kept to be told, what nobody asked for is not', async () => {
    const base: Measure = (run) => [
      benchmark('A', { 'ns/op': [100 + run / 1e4], 'MB/s': [5], 'B/op': [7] }),
    ];
    const head: Measure = (run) => [benchmark('A', { 'ns/op': [100 + run / 1e4], 'B/op': [7] })];
    const { baseBenchmarks, headBenchmarks } = measured(await play({ base, head }));
    expect(baseBenchmarks[0]?.metrics.map(({ unit }) => unit)).toEqual(['ns/op', 'MB/s']);
    expect(headBenchmarks[0]?.metrics.map(({ unit }) => unit)).toEqual(['ns/op']);
  });
});
