/**
 * What rounds of unchanged code, measured beside itself, say of one metric: how much a round varies, what can be told by
 * how many of them, and how often unchanged code would have been called slower.
 */
import type { NoiseOf, Rate, Reach } from '../model/calibration.js';
import { type PairedShift, pairedShift } from '../statistics/paired-shift.js';
import { shortfallOf } from '../statistics/sequential.js';
import { designFor, MOST_ROUNDS } from '../statistics/sequential-design.js';
import { fewestRounds, type PairedLogs } from '../statistics/sequential-look.js';
import { wilsonBounds } from '../statistics/wilson.js';
import { type Alarms, falseAlarms } from './calibration-trials.js';
import type { Estimate, SamplePair } from './estimator.js';
import { compareExactly } from './exact.js';
import { pairedEstimator, readRounds } from './paired.js';

/** The one-sided level of the bounds of a rate. */
const RATE_TAIL = 0.05;

export type CalibratedPair =
  | { readonly kind: 'measured'; readonly noise: NoiseOf; readonly alarms: Alarms }
  | { readonly kind: 'counted' }
  | { readonly kind: 'unmeasured'; readonly reason: string };

/**
 * Reads the rounds of one metric, of which both sides are the same code.
 *
 * @param allowed rounds that a gate could measure here at most.
 */
export function calibratePair(pair: SamplePair, allowed: number): CalibratedPair {
  if (compareExactly(pair) !== undefined) return { kind: 'counted' };
  const estimate = pairedEstimator(designFor(pair.base.length)).compare(pair);
  if (!estimate.method.startsWith('paired'))
    return { kind: 'unmeasured', reason: estimate.explanation };
  const logs = readRounds(pair);
  const shift = pairedShift(logs.base, logs.head);
  if (shift === undefined || shift.honestError >= 1) {
    const reason = 'its values scatter so much that they have no middle to compare by';
    return { kind: 'unmeasured', reason };
  }
  const alarms = falseAlarms(logs, pair);
  return {
    kind: 'measured',
    noise: noiseOf(pair, allowed, { logs, shift, estimate, alarms }),
    alarms,
  };
}

interface Measured {
  readonly logs: PairedLogs;
  readonly shift: PairedShift;
  readonly estimate: Estimate;
  readonly alarms: Alarms;
}

function noiseOf(
  pair: SamplePair,
  allowed: number,
  { logs, shift, estimate, alarms }: Measured,
): NoiseOf {
  const ofOne = Math.sqrt(logs.base.length);
  // What is shown is the honest error; what can be told is by the one that decides.
  const noise = shift.honestError * ofOne;
  const deciding = shift.standardError * ofOne;
  const reach = (rounds: number) => reachOf(rounds, deciding, pair);
  const most = reach(MOST_ROUNDS);
  const { roundsToSettle } = shortfallOf(lookAt(MOST_ROUNDS, deciding, pair), pair);
  const fewest = fewestRounds(shift.spread);
  const { tolerance } = pair;
  const ratio = Math.log1p(most.floor) / Math.log1p(tolerance);
  return {
    noise,
    spread: shift.spread,
    measured: reach(logs.base.length),
    allowed: reach(allowed),
    most,
    roundsToSettle: Math.max(fewest, roundsToSettle),
    ...(tolerance > 0
      ? { roundsToReach: Math.max(fewest, Math.ceil(MOST_ROUNDS * ratio * ratio)) }
      : {}),
    ...(estimate.effect === undefined ? {} : { change: intervalOf(estimate.effect) }),
    decision: estimate.decision,
    alarms: { gate: rateOf(alarms.gate), plain: rateOf(alarms.plain) },
  };
}

/** As a last look after so many rounds would see it; the error shrinks with their root. */
function lookAt(rounds: number, noise: number, { alpha }: SamplePair) {
  const alphaSpent = (designFor(rounds).at(-1)?.alphaShare ?? 1) * alpha;
  return { rounds, standardError: noise / Math.sqrt(rounds), alphaSpent };
}

function reachOf(rounds: number, noise: number, pair: SamplePair): Reach {
  const look = lookAt(rounds, noise, pair);
  const { tolerance, alpha } = pair;
  return {
    rounds,
    floor: shortfallOf(look, { tolerance: 0, alpha }).detectable,
    detectable: shortfallOf(look, { tolerance, alpha }).detectable,
  };
}

const intervalOf = ({ ratio, low, high }: NonNullable<Estimate['effect']>) => ({
  ratio,
  low,
  high,
});

/** How often, with its bounds. */
export function rateOf(happened: readonly boolean[]): Rate {
  const trials = happened.length;
  const count = happened.filter(Boolean).length;
  return { count, trials, share: count / trials, ...wilsonBounds(count, trials, RATE_TAIL) };
}

/** A trial with an alarm of any of these. */
export function anyOf(all: readonly (readonly boolean[])[]): readonly boolean[] {
  return (all[0] ?? []).map((_, trial) => all.some((one) => one[trial] === true));
}
