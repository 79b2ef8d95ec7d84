import { describe, expect, it } from '@jest/globals';
import {
  anyOf,
  type CalibratedPair,
  calibratePair,
  rateOf,
} from '../../src/compare/calibration.js';
import { adviseOn } from '../../src/compare/calibration-advice.js';
import type { SamplePair } from '../../src/compare/estimator.js';
import type { CalibratedMetric, CalibratedTask, NoiseOf } from '../../src/model/calibration.js';
import { seededRandom } from '../../src/statistics/random.js';

const bell = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A machine that is fast or slow by chance, with a little noise in either state. */
function twoStates(rounds: number, within: number, seed: number, slow = 1.6): SamplePair {
  const random = seededRandom(seed);
  const value = () => (random() < 0.5 ? 100 : 100 * slow) * Math.exp(within * bell(random));
  const side = () => Array.from({ length: rounds }, value);
  return {
    base: side(),
    head: side(),
    tolerance: 0.05,
    better: 'lower',
    unit: 'ns/op',
    alpha: 0.01,
  };
}

function measured(pair: CalibratedPair): NoiseOf {
  if (pair.kind !== 'measured') throw new Error(`it is ${pair.kind}`);
  return pair.noise;
}

describe('a machine of two states', () => {
  const noise = measured(calibratePair(twoStates(80, 0.03, 1), 320));

  it('raises no more false alarms than promised by the rule of the gate, many by a plain threshold', () => {
    const { gate, plain } = noise.alarms;
    expect(gate.trials).toBe(400);
    expect(gate.low).toBeLessThan(0.01);
    expect(gate.high).toBeLessThan(0.03);
    expect(plain.low).toBeGreaterThan(0.25);
  });

  it('tells less than its states differ, and more in more rounds', () => {
    expect(noise.spread).toBeGreaterThan(0.06);
    expect(noise.measured.floor).toBeLessThan(0.1);
    expect(noise.most.floor).toBeLessThan(noise.measured.floor);
    expect(noise.most.detectable).toBeGreaterThan(0.05);
    expect(noise.measured).toMatchObject({ rounds: 80 });
    expect(noise.allowed).toEqual(noise.most);
  });

  it('is not settled before the rounds at which its states are told apart', () => {
    expect(noise.roundsToSettle).toBeGreaterThanOrEqual(80);
    expect(noise.roundsToReach).toBeGreaterThanOrEqual(80);
  });

  it('is the same each time', () => {
    expect(measured(calibratePair(twoStates(80, 0.03, 1), 320))).toEqual(noise);
  });
});

it('takes the noise for what it is: twice as much needs four times the rounds', () => {
  const [small, large] = [0.02, 0.04].map((sd) =>
    measured(calibratePair({ ...twoStates(80, sd, 2, 1), tolerance: 0.003 }, 320)),
  );
  expect((large?.noise ?? 0) / (small?.noise ?? 1)).toBeCloseTo(2, 0);
  expect((large?.roundsToReach ?? 0) / (small?.roundsToReach ?? 1)).toBeCloseTo(4, 0);
});

it('reads rates, of which more is better, the other way round', () => {
  const pair = twoStates(80, 0.03, 1);
  const turned = {
    ...pair,
    base: pair.base.map((value) => 1e6 / value),
    head: pair.head.map((value) => 1e6 / value),
    unit: 'MB/s',
    better: 'higher',
  } as const;
  const [time, rate] = [pair, turned].map((one) => measured(calibratePair(one, 320)));
  expect(rate?.noise).toBeCloseTo(time?.noise ?? 0, 9);
  expect(rate?.alarms.gate).toEqual(time?.alarms.gate);
});

it.each<[string, Partial<SamplePair>, CalibratedPair['kind'], string]>([
  [
    'what is counted',
    { unit: 'allocs/op', base: Array(20).fill(7), head: Array(20).fill(7) },
    'counted',
    '',
  ],
  [
    'a clock that stands still',
    { base: Array(20).fill(0), head: Array(20).fill(0) },
    'unmeasured',
    'clock',
  ],
  ['no rounds', { base: [], head: [] }, 'unmeasured', ''],
])('%s is %s', (_, more, kind, reason) => {
  const result = calibratePair({ ...twoStates(20, 0.03, 1), ...more }, 320);
  expect(result.kind).toBe(kind);
  if (result.kind === 'unmeasured') expect(result.reason).toContain(reason);
});

it('counts a trial once, however many metrics raise an alarm in it', () => {
  const any = anyOf([
    [true, false, false],
    [true, true, false],
  ]);
  expect(any).toEqual([true, true, false]);
  expect(rateOf(any)).toMatchObject({ count: 2, trials: 3 });
});

describe('advice', () => {
  const task: CalibratedTask = {
    task: 'bench',
    benchmarks: 1,
    rounds: 80,
    wantedRounds: 80,
    durationMs: 80_000,
    allowedRounds: 100,
    stopped: 'rounds',
    conditions: { load1: 1 },
  };
  const rate = { count: 0, trials: 400, share: 0, low: 0, high: 0.0067 };
  const reach = (floor: number) => ({ rounds: 100, floor, detectable: floor + 0.05 });
  const metric = (more: Partial<NoiseOf & CalibratedMetric>): CalibratedMetric =>
    ({
      task: 'bench',
      package: 'example.com/p',
      name: 'BenchmarkX',
      unit: 'ns/op',
      better: 'lower',
      tolerance: 0.05,
      alpha: 0.01,
      rounds: 80,
      samples: { base: [], head: [] },
      kind: 'measured',
      noise: 0.1,
      spread: 0.1,
      measured: reach(0.05),
      allowed: reach(0.041),
      most: reach(0.03),
      roundsToSettle: 90,
      roundsToReach: 90,
      change: { ratio: 1.01, low: 0.99, high: 1.02 },
      decision: 'unchanged',
      alarms: { gate: rate, plain: rate },
      ...more,
    }) as CalibratedMetric;
  const advise = (one: CalibratedMetric, of: Partial<CalibratedTask> = {}, alarms = rate) =>
    adviseOn(
      { tasks: [{ ...task, ...of }], metrics: [one], alarms: { gate: alarms, plain: rate } },
      2,
    );

  it('is not given where all is well', () => {
    expect(advise(metric({}))).toEqual([]);
  });

  it.each<[string, Partial<NoiseOf & CalibratedMetric>, string]>([
    [
      'a tolerance that a longer budget reaches',
      { tolerance: 0.02, roundsToReach: 290 },
      'BenchmarkX ns/op: tolerance 2 % lies below what can be told here (4.1 % in 100 rounds): widen it to 5 %, or raise benchmarks.budget to about 6m (about 290 rounds).',
    ],
    [
      'a tolerance that no budget reaches',
      { tolerance: 0.02, roundsToReach: 912 },
      'widen it to 5 %, or find a quieter machine, or a metric that the code counts: it would take more than the 320 rounds that are ever measured, about 910.',
    ],
    [
      'a change that stays open',
      { roundsToSettle: 200 },
      'a change of 10 % would often stay undecided in the 100 rounds',
    ],
    [
      'unchanged code that was called slower',
      { decision: 'regressed', change: { ratio: 1.08, low: 1.06, high: 1.1 } },
      'called regressed (+8.00 %), which is wrong',
    ],
  ])('is given for %s', (_, more, expected) => {
    expect(advise(metric(more)).join('\n')).toContain(expected);
  });

  it('tells more false alarms than are promised', () => {
    const many = { ...rate, count: 16, share: 0.04, low: 0.027, high: 0.06 };
    expect(advise(metric({}), {}, many)).toEqual([
      expect.stringContaining('in 4 % of the trials, where at most 1 % is promised'),
    ]);
  });

  it('tells what the machine did', () => {
    const conditions = { load1: 5.2, stealShare: 0.11, clockMhz: { low: 1200, high: 3000 } };
    expect(advise(metric({}), { conditions }).join()).toBe(
      'bench: the machine was not quiet: 5.2 programs wanted its 2 cores, other virtual machines took 11 % of its time, its clock ran at 1200 to 3000 MHz. A quieter one tells more.',
    );
  });
});
