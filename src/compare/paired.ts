/**
 * Decides about rounds of base and head that were measured by turns: the i-th value of either side is
 * of round i. Reads signs, units and clocks; the statistics are those of `statistics/sequential`.
 */
import type { Effect } from '../model/verdict.js';
import {
  decideSequentially,
  type SequentialResult,
  shortfallOf,
} from '../statistics/sequential.js';
import { designFor, LEAST_ROUNDS, type SequentialDesign } from '../statistics/sequential-design.js';
import { fewestRounds, type PairedLogs, type Seen } from '../statistics/sequential-look.js';
import { smallestSignedRankPValue } from '../statistics/signed-rank.js';
import type { Estimate, Estimator, SamplePair } from './estimator.js';
import { isTimeUnit } from './exact.js';
import { medianRank } from './median-rank.js';
import { explainLooks } from './paired-steps.js';
import { formatChange, formatLimit } from './quantity.js';

/** More invalid rounds than this share say that the clock cannot be trusted. */
const MOST_INVALID = 0.05;

/** The estimator for rounds under a design that was fixed before the first of them. */
export function pairedEstimator(design: SequentialDesign): Estimator {
  return {
    id: 'paired',
    label: 'rounds taken by turns, with the bounds of the look at which each stopped',
    leastSamples: LEAST_ROUNDS,
    compare: (pair) => comparePaired(pair, design),
    explain: (pair) => explainPaired(pair, design),
  };
}

/** The estimator for files whose i-th values are of one round: how many there are is known before the first look. */
export const pairedFiles: Estimator = {
  id: 'paired-files',
  label: 'rounds taken by turns, with the bounds of the look at which each stopped',
  leastSamples: LEAST_ROUNDS,
  compare: (pair) => comparePaired(pair, designFor(roundsOf(pair))),
  explain: (pair) => explainPaired(pair, designFor(roundsOf(pair))),
};

const roundsOf = ({ base, head }: SamplePair) => Math.min(base.length, head.length);

/** Logarithms in which larger is worse, of the rounds that are valid on both sides. */
interface ReadRounds extends PairedLogs {
  readonly invalid: number;
  /** Values of 0 among the invalid ones: counts may be that. */
  readonly zeros: number;
}

/** Both sides of an invalid round are dropped: what is left stays paired and in the order of time. */
export function readRounds({ base, head, better }: SamplePair): ReadRounds {
  const sign = better === 'lower' ? 1 : -1;
  const logs = { base: [] as number[], head: [] as number[] };
  const rounds = Math.min(base.length, head.length);
  let zeros = 0;
  for (let i = 0; i < rounds; i++) {
    const before = base[i] ?? Number.NaN;
    const after = head[i] ?? Number.NaN;
    if (isValid(before) && isValid(after)) {
      logs.base.push(sign * Math.log(before));
      logs.head.push(sign * Math.log(after));
    } else if (Math.min(before, after) === 0) zeros += 1;
  }
  return { ...logs, invalid: rounds - logs.base.length, zeros };
}

const isValid = (value: number) => Number.isFinite(value) && value > 0;

function comparePaired(pair: SamplePair, design: SequentialDesign): Estimate {
  const rounds = roundsOf(pair);
  const read = readRounds(pair);
  const way = wayOf(pair, read);
  if (way === 'clock') return badClock(read.invalid, rounds);
  if (way === 'ranks') return medianRank.compare(pair);
  const reached = fitDesign(design, read.base.length, rounds);
  return toEstimate(decideSequentially(read, pair, reached), pair, reached);
}

/** Whether there is anything to look at, round by round. */
function wayOf(
  pair: SamplePair,
  { base, invalid, zeros }: ReadRounds,
): 'looks' | 'ranks' | 'clock' {
  if (invalid > MOST_INVALID * roundsOf(pair)) {
    // What is counted may be 0 now and then; it has no ratio, but an order.
    return zeros === invalid && !isTimeUnit(pair.unit) ? 'ranks' : 'clock';
  }
  return base.length < LEAST_ROUNDS ? 'ranks' : 'looks';
}

/** Rounds that were invalid are missing at the end: the look that they belong to is taken without them. */
function fitDesign(design: SequentialDesign, valid: number, rounds: number): SequentialDesign {
  return design.map((look) =>
    look.rounds <= rounds && look.rounds > valid ? { ...look, rounds: valid } : look,
  );
}

function badClock(invalid: number, rounds: number): Estimate {
  return {
    decision: 'inconclusive',
    method: 'invalid-rounds',
    explanation: `${invalid} of ${rounds} rounds have values of 0 or below, or none: the clock of this machine cannot be trusted`,
    rounds,
  };
}

function toEstimate(
  { decision, seen }: SequentialResult,
  pair: SamplePair,
  design: SequentialDesign,
): Estimate {
  if (seen === undefined) return tooSoon(pair);
  const effect = effectOf(seen, pair.better);
  const nextLook = design.find(({ rounds }) => rounds > seen.rounds)?.rounds;
  const reason =
    decision === 'open'
      ? `undecided about the tolerance of ${formatLimit(pair.tolerance)}: measuring ended before the look after ${nextLook} rounds`
      : reasonOf(decision, seen, pair);
  const isOpen = decision === 'inconclusive' || decision === 'near' || decision === 'open';
  const shortfall = isOpen ? missingOf(seen, pair, decision === 'open' ? nextLook : 0) : undefined;
  return {
    decision: decision === 'open' ? 'inconclusive' : decision,
    effect,
    method: seen.path === 'shift' ? 'paired' : 'paired-ranks',
    explanation: `${formatEffect(effect)} ${reason}; ${seen.rounds} rounds of base and head by turns`,
    rounds: seen.rounds,
    ...(shortfall === undefined ? {} : { shortfall }),
  };
}

/** Undefined where so few rounds would have convicted no change of any size: then there is none to tell. */
function missingOf(seen: Seen, pair: SamplePair, atLeast = 0): Estimate['shortfall'] {
  if (seen.rounds < fewestRounds(0) && smallestSignedRankPValue(seen.rounds) > seen.alphaSpent)
    return undefined;
  const { detectable, roundsToSettle } = shortfallOf(seen, pair);
  return {
    noise: seen.honestError * Math.sqrt(seen.rounds),
    detectable,
    roundsToSettle: Math.max(roundsToSettle, fewestRounds(seen.spread), atLeast),
  };
}

function tooSoon(pair: SamplePair): Estimate {
  const rounds = roundsOf(pair);
  return {
    decision: 'inconclusive',
    method: 'too-few-samples',
    explanation: `${rounds} rounds are too few: the first look is later`,
    rounds,
  };
}

/** For `higher` metrics still head/base as printed: the bounds change places. */
function effectOf({ shift, low, high, rankPValue }: Seen, better: SamplePair['better']): Effect {
  const bound = (value: number) => Math.min(Math.max(Math.exp(value), 0), Number.MAX_VALUE);
  const pValue = rankPValue;
  return better === 'lower'
    ? { ratio: bound(shift), low: bound(low), high: bound(high), pValue }
    : { ratio: bound(-shift), low: bound(-high), high: bound(-low), pValue };
}

function formatEffect({ ratio, low, high }: Effect): string {
  return `${formatChange(ratio)} [${formatChange(low)}, ${formatChange(high)}]`;
}

function reasonOf(decision: Estimate['decision'], seen: Seen, pair: SamplePair): string {
  const limit = formatLimit(pair.tolerance);
  switch (decision) {
    case 'regressed':
      return seen.path === 'signed-rank'
        ? `beyond the tolerance of ${limit} in the round as a whole (signed ranks)`
        : `beyond the tolerance of ${limit}`;
    case 'improved':
      return 'better by more than the tolerance';
    case 'unchanged':
      return `within the tolerance of ${limit}`;
    case 'near':
      return `near the tolerance of ${limit}: not beyond it by five points, and not surely within it`;
    case 'inconclusive':
      return `undecided about the tolerance of ${limit}: ${whatItTakes(seen, pair)}`;
    default:
      return decision satisfies never;
  }
}

function whatItTakes(seen: Seen, pair: SamplePair): string {
  const missing = missingOf(seen, pair);
  if (missing === undefined) return 'so few rounds would convict no change, however large';
  const { noise, detectable, roundsToSettle } = missing;
  return `one round varies by ${formatLimit(round(noise))}, a change of ${formatChange(detectableRatio(detectable, pair))} or worse would have been seen, and about ${roundsToSettle} rounds would settle it`;
}

const round = (share: number) => Number(share.toFixed(3));

const detectableRatio = (detectable: number, { better }: SamplePair) =>
  better === 'lower' ? 1 + detectable : 1 / (1 + detectable);

function explainPaired(pair: SamplePair, design: SequentialDesign): readonly string[] {
  const rounds = roundsOf(pair);
  const read = readRounds(pair);
  const way = wayOf(pair, read);
  if (way === 'ranks') return medianRank.explain(pair);
  if (way === 'clock')
    return [`decision: inconclusive: ${badClock(read.invalid, rounds).explanation}`];
  const reached = fitDesign(design, read.base.length, rounds);
  const { looks } = decideSequentially(read, pair, reached);
  return explainLooks(pair, read, reached, looks, comparePaired(pair, design).decision);
}
