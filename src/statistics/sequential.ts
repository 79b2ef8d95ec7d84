/**
 * Decides about paired rounds by looking at them a few times, fixed before the first round.
 * Every look may spend a part of the accepted error, and all parts add up to it (union bound), so the
 * promise holds whatever the dependence of the looks (error spending: K. K. G. Lan & D. L. DeMets,
 * "Discrete Sequential Boundaries for Clinical Trials", Biometrika 70(3), 1983,
 * https://doi.org/10.1093/biomet/70.3.659). What was not spent is lost, never given to a later look.
 * Knows logarithms alone: which side is worse, and what a number means, is the caller's.
 */
import { type PairMode, pairMode } from './pair-mode.js';
import { signedRankInterval, signedRankUpperTail } from './signed-rank.js';
import { studentUpperQuantile } from './student-t.js';

/** One look: after how many rounds, and which shares of both errors it may spend. */
interface Look {
  readonly rounds: number;
  /** Of the chance to convict what is within the tolerance. */
  readonly alphaShare: number;
  /** Of the chance to acquit what is beyond it. */
  readonly betaShare: number;
}

/** Looks in ascending order; the shares of each error sum to 1 at most. */
export type SequentialDesign = readonly Look[];

/** Settled by cross-validation over recorded sessions: `docs/statistics.md`. */
const STANDARD: SequentialDesign = [
  { rounds: 20, alphaShare: 0, betaShare: 0.1 },
  { rounds: 40, alphaShare: 0.05, betaShare: 0.2 },
  { rounds: 80, alphaShare: 0.2, betaShare: 0.2 },
  { rounds: 160, alphaShare: 0.3, betaShare: 0.2 },
  { rounds: 320, alphaShare: 0.45, betaShare: 0.3 },
];

/** More rounds than this are not measured: what they would settle is too close to the tolerance to matter. */
export const MOST_ROUNDS = 320;
/** Fewer rounds than this have no chance to decide anything. */
export const LEAST_ROUNDS = 4;
/** With fewer rounds the pair mode may take one mode of the noise for another, so ranks decide alone. */
const LEAST_FOR_MODE = 20;
/** Spread of all pairwise log ratios up to which fewer than `STEADY_ROUNDS` rounds may decide. */
const QUIET_SPREAD = 0.06;
const STEADY_ROUNDS = 80;
/** Share of each look's alpha for the rank test, which sees slow paths that only some rounds take. */
const RANK_SHARE = 0.2;
/** Accepted chance, over all looks, to acquit what is worse than the tolerance. */
const BETA = 0.05;
/** What is told apart from the tolerance: five points beyond it. */
const RESOLUTION = 0.05;
const UPPER_95 = 0.05;
/** Of fewer rounds than have a mode at all: an error of a factor of e decides nothing. */
const NO_MODE: PairMode = { shift: 0, standardError: 1, spread: 0 };

/**
 * The looks where at most `rounds` rounds can be had: the standard ones below that, and one at the
 * end. Shares of looks that do not fit go to those that do, before anything is measured.
 */
export function designFor(rounds: number): SequentialDesign {
  const last = Math.min(Math.floor(rounds), MOST_ROUNDS);
  const times = [...STANDARD.map((look) => look.rounds).filter((n) => n < last), last];
  const looks = STANDARD.slice(0, times.length);
  const sum = (share: (look: Look) => number) => looks.reduce((all, look) => all + share(look), 0);
  const alpha = sum((look) => look.alphaShare);
  const beta = sum((look) => look.betaShare);
  return looks.map(({ alphaShare, betaShare }, i) => ({
    rounds: times[i] ?? last,
    alphaShare: alpha === 0 ? 1 : alphaShare / alpha,
    betaShare: betaShare / beta,
  }));
}

/** Logarithms of the values by round, larger is worse; both sides of a round at one index. */
export interface PairedLogs {
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export interface Limits {
  /** Accepted relative change for the worse: 0.05 is 5 %. */
  readonly tolerance: number;
  /** Accepted chance to convict, over all looks: this test's share. */
  readonly alpha: number;
}

/** What one look saw. Shift, spread and bounds are log ratios of head to base. */
export interface Seen {
  readonly rounds: number;
  readonly decision?: 'regressed' | 'improved' | 'unchanged';
  /** Which test convicted: the one whose interval is shown. */
  readonly path: 'pair-mode' | 'signed-rank';
  readonly shift: number;
  readonly standardError: number;
  readonly spread: number;
  /** Bounds of this look: the lower one at its share of alpha, the upper one at its share of beta. */
  readonly low: number;
  readonly high: number;
  /** Of the rank test of "worse than the tolerance". */
  readonly rankPValue: number;
  readonly alphaSpent: number;
  readonly betaSpent: number;
  /** True where so few rounds of such spread decide nothing by the pair mode. */
  readonly tooRestless: boolean;
}

export interface SequentialResult {
  readonly decision: 'regressed' | 'improved' | 'unchanged' | 'near' | 'inconclusive' | 'open';
  /** The look at which it was decided, or the last one that could be taken; absent before the first. */
  readonly seen?: Seen;
  /** All looks that were taken. */
  readonly looks: readonly Seen[];
}

/**
 * Takes every look for which there are rounds and stops at the first that decides. `open` where a
 * later look is still to come; at the last one what is left is `near` (worse than the tolerance by
 * less than the resolution, if at all) or `inconclusive`.
 */
export function decideSequentially(
  logs: PairedLogs,
  limits: Limits,
  design: SequentialDesign,
): SequentialResult {
  const rounds = Math.min(logs.base.length, logs.head.length);
  const looks: Seen[] = [];
  for (const look of design) {
    if (look.rounds > rounds) return withLast('open', looks);
    const seen = lookAt(logs, limits, look);
    looks.push(seen);
    if (seen.decision !== undefined) return { decision: seen.decision, seen, looks };
  }
  return withLast(isNear(looks.at(-1), limits) ? 'near' : 'inconclusive', looks);
}

function withLast(
  decision: SequentialResult['decision'],
  looks: readonly Seen[],
): SequentialResult {
  const seen = looks.at(-1);
  return { decision, looks, ...(seen === undefined ? {} : { seen }) };
}

function lookAt(logs: PairedLogs, limits: Limits, look: Look): Seen {
  const base = logs.base.slice(0, look.rounds);
  const head = logs.head.slice(0, look.rounds);
  const limit = Math.log1p(limits.tolerance);
  const alpha = look.alphaShare * limits.alpha;
  const beta = look.betaShare * BETA;
  const differences = head.map((value, i) => value - (base[i] ?? 0));
  const rankPValue = signedRankUpperTail(differences, limit);
  const common = { rounds: look.rounds, rankPValue, alphaSpent: alpha, betaSpent: beta };
  const found = pairMode(base, head);
  const mode = found && Number.isFinite(found.standardError) ? found : NO_MODE;
  if (look.rounds < LEAST_FOR_MODE)
    return byRanks({ ...common, differences, limit, alpha, beta }, mode);
  const rankAlpha = RANK_SHARE * alpha;
  const { low, high } = modeBounds(mode, look.rounds, alpha - rankAlpha, beta);
  const tooRestless = look.rounds < STEADY_ROUNDS && mode.spread > QUIET_SPREAD;
  const seen = { ...common, path: 'pair-mode' as const, ...mode, low, high, tooRestless };
  if (!tooRestless && alpha > 0 && low > limit) return { ...seen, decision: 'regressed' };
  if (rankPValue <= rankAlpha)
    return byRanks({ ...common, differences, limit, alpha: rankAlpha, beta }, mode);
  if (tooRestless) return seen;
  const mirrored = modeBounds(mode, look.rounds, beta, alpha).high;
  if (alpha > 0 && mirrored < -limit) return { ...seen, decision: 'improved' };
  return high < limit ? { ...seen, decision: 'unchanged' } : seen;
}

/** Where no alpha may be spent yet, the bound is that of beta, as on the other side. */
function modeBounds(
  { shift, standardError }: PairMode,
  rounds: number,
  alpha: number,
  beta: number,
) {
  const quantile = (tail: number) => studentUpperQuantile(tail, rounds - 1) * standardError;
  return {
    low: shift - quantile(alpha > 0 ? alpha : beta),
    high: shift + quantile(beta > 0 ? beta : alpha),
  };
}

interface RankQuestion {
  readonly rounds: number;
  readonly rankPValue: number;
  readonly alphaSpent: number;
  readonly betaSpent: number;
  readonly differences: readonly number[];
  readonly limit: number;
  readonly alpha: number;
  readonly beta: number;
}

function byRanks(
  { differences, limit, alpha, beta, ...common }: RankQuestion,
  mode: PairMode,
): Seen {
  const { estimate, low, high } = signedRankInterval(differences, alpha, beta);
  const { standardError, spread } = mode;
  const bounds = { shift: estimate, low, high };
  const seen = { ...common, path: 'signed-rank' as const, standardError, spread, ...bounds };
  const tooRestless = false;
  if (common.rankPValue <= alpha) return { ...seen, tooRestless, decision: 'regressed' };
  const isBetter =
    signedRankUpperTail(
      differences.map((d) => -d),
      limit,
    ) <= alpha;
  if (isBetter) return { ...seen, tooRestless, decision: 'improved' };
  return high < limit ? { ...seen, tooRestless, decision: 'unchanged' } : { ...seen, tooRestless };
}

/** Log ratio between the tolerance and what must be told apart from it. */
function resolutionOf(tolerance: number): number {
  return Math.log1p(tolerance + RESOLUTION) - Math.log1p(tolerance);
}

function isNear(seen: Seen | undefined, { tolerance }: Limits): boolean {
  if (seen === undefined || seen.path !== 'pair-mode' || seen.tooRestless) return false;
  const upper = seen.shift + studentUpperQuantile(UPPER_95, seen.rounds - 1) * seen.standardError;
  return upper < Math.log1p(tolerance) + resolutionOf(tolerance);
}

/** What it would have taken, where a look left it open. */
export interface Shortfall {
  /** Smallest relative change for the worse that would most likely have been convicted. */
  readonly detectable: number;
  /** Rounds after which a change of five points beyond the tolerance would most likely be told. */
  readonly roundsToSettle: number;
}

/** By the error of the estimate at that look, for a chance of 95 %. */
export function shortfallOf(seen: Seen, { tolerance, alpha }: Limits): Shortfall {
  const df = seen.rounds - 1;
  const level = seen.alphaSpent > 0 ? seen.alphaSpent : alpha;
  const needed =
    (studentUpperQuantile(level, df) + studentUpperQuantile(BETA, df)) * seen.standardError;
  const ratio = needed / resolutionOf(tolerance);
  return {
    detectable: Math.expm1(Math.log1p(tolerance) + needed),
    roundsToSettle: Math.ceil(seen.rounds * ratio * ratio),
  };
}
