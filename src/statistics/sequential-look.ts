/**
 * One look at paired rounds: what the estimate, its evidence and the ranks say about the tolerance, given what this
 * look may spend. The constants were settled by cross-validation over recorded sessions: `docs/statistics.md`.
 */
import { evidenceAbove, type PairedShift, pairedShift } from './paired-shift.js';
import type { Look } from './sequential-design.js';
import { signedRankEvidence, signedRankInterval, signedRankUpperTail } from './signed-rank.js';
import { studentUpperQuantile } from './student-t.js';

/** With fewer rounds the estimate may take one state of the noise for another, so ranks decide alone. */
const LEAST_FOR_SHIFT = 16;
/** Spread of all pairwise log ratios up to which fewer than `STEADY_ROUNDS` rounds may decide. */
const QUIET_SPREAD = 0.06;
const STEADY_ROUNDS = 80;
/** Share of each look's alpha for the rank test, which sees slow paths that only some rounds take. */
const RANK_SHARE = 0.2;
/** Evidence by scores that a decision needs besides its bound: it is exact where the error is not. */
const TO_CONVICT = 2.05;
/** Where the error cannot be trusted, the exact test has to carry more of the promise. */
const TO_CONVICT_IN_DOUBT = 3.1;
const TO_ACQUIT = -1;
const TO_ACQUIT_IN_DOUBT = -1.64;
/** No acquittal where ranks speak for worse than the tolerance: a slow path in part of the rounds. */
const RANK_BRAKE = 0.5;
/** Where there is one look at few rounds: half of alpha to ranks, half to the honest error and more evidence. */
const SHORT_SHARE = 0.5;
const TO_CONVICT_SHORT = 2.33;
/** Accepted chance, over all looks, to acquit what is worse than the tolerance. */
export const BETA = 0.05;
/** Of fewer rounds than have a mode at all: an error of a factor of e decides nothing. */
const NOTHING: PairedShift = {
  shift: 0,
  standardError: 1,
  honestError: 1,
  spread: 0,
  width: 1,
  isDoubtful: true,
};

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
  readonly path: 'shift' | 'signed-rank';
  readonly shift: number;
  readonly standardError: number;
  /** Calibrated for what is shown; decisions use the other one. */
  readonly honestError: number;
  readonly spread: number;
  /** Bounds of this look: the lower one at its share of alpha, the upper one at its share of beta. */
  readonly low: number;
  readonly high: number;
  /** Of the rank test of "worse than the tolerance". */
  readonly rankPValue: number;
  readonly alphaSpent: number;
  readonly betaSpent: number;
  /** Standard deviations by which scores speak for worse than the tolerance. */
  readonly evidence: number;
  /** True where so few rounds of such spread decide nothing by the estimate. */
  readonly tooRestless: boolean;
}

/** @param isLast whether no look is to come: then few rounds have to do. */
export function lookAt(logs: PairedLogs, limits: Limits, look: Look, isLast: boolean): Seen {
  const base = logs.base.slice(0, look.rounds);
  const head = logs.head.slice(0, look.rounds);
  const limit = Math.log1p(limits.tolerance);
  const estimate = pairedShift(base, head) ?? NOTHING;
  const question: Question = {
    base,
    head,
    differences: head.map((value, i) => value - (base[i] ?? 0)),
    limit,
    alpha: look.alphaShare * limits.alpha,
    beta: look.betaShare * BETA,
    estimate,
    evidence: evidenceAbove(base, head, limit, estimate),
  };
  const isRestless = look.rounds < STEADY_ROUNDS && estimate.spread > QUIET_SPREAD;
  if (look.rounds < LEAST_FOR_SHIFT || (isLast && isRestless)) return lookShort(question);
  return isRestless ? { ...seenByShift(question), tooRestless: true } : lookSteady(question);
}

interface Question extends PairedLogs {
  readonly differences: readonly number[];
  /** Logarithm of the tolerance. */
  readonly limit: number;
  readonly alpha: number;
  readonly beta: number;
  readonly estimate: PairedShift;
  readonly evidence: number;
}

/** The usual look: by the estimate, with ranks as a second path to convict and a brake on acquittal. */
function lookSteady(question: Question): Seen {
  const { differences, limit, alpha, evidence } = question;
  const seen = seenByShift(question);
  if (alpha > 0 && evidence > evidenceFor(question) && seen.low > limit)
    return { ...seen, decision: 'regressed' };
  const ranks = RANK_SHARE * alpha;
  if (seen.rankPValue <= ranks) return convictedByRanks(seenByRanks(question, ranks), limit);
  if (isBetter(question)) return { ...seen, decision: 'improved' };
  const needed = question.estimate.isDoubtful ? TO_ACQUIT_IN_DOUBT : TO_ACQUIT;
  const mayAcquit = evidence < needed && signedRankEvidence(differences, limit) < RANK_BRAKE;
  return mayAcquit && seen.high < limit ? { ...seen, decision: 'unchanged' } : seen;
}

const evidenceFor = ({ estimate }: Question) =>
  estimate.isDoubtful ? TO_CONVICT_IN_DOUBT : TO_CONVICT;

/** The mirror of convicting, at the tolerance for the better; it lets nothing through, so beta is promise enough. */
function isBetter(question: Question): boolean {
  const { base, head, limit, beta, estimate } = question;
  const { shift, standardError, width } = estimate;
  const room = studentUpperQuantile(beta, base.length - 1) * standardError;
  if (shift + room >= -limit) return false;
  return evidenceAbove(head, base, limit, { shift: -shift, width }) > evidenceFor(question);
}

/** Few rounds and no more to come: exact ranks, or the honest error with more evidence than usual. */
function lookShort(question: Question): Seen {
  const { base, differences, limit, alpha, beta, estimate, evidence } = question;
  const rounds = base.length;
  const hasShift = rounds >= LEAST_FOR_SHIFT;
  const share = hasShift ? SHORT_SHARE * alpha : alpha;
  const seen = seenByRanks(question, share);
  if (seen.rankPValue <= share) return convictedByRanks(seen, limit);
  const low = estimate.shift - studentUpperQuantile(share, rounds - 1) * estimate.honestError;
  if (hasShift && evidence > TO_CONVICT_SHORT && low > limit)
    return { ...seenByShift(question), low, decision: 'regressed' };
  const turned = differences.map((difference) => -difference);
  const upTo = (bound: number) => ({ ...seen, high: Math.min(seen.high, bound - Number.EPSILON) });
  if (signedRankUpperTail(turned, limit) <= share) return { ...upTo(-limit), decision: 'improved' };
  const isWithin = signedRankUpperTail(turned, -limit) <= beta && estimate.shift < limit;
  return isWithin ? { ...upTo(limit), decision: 'unchanged' } : seen;
}

/** With ties the bound that is read off the Walsh averages may fall short of what the exact test has excluded. */
function convictedByRanks(seen: Seen, limit: number): Seen {
  return { ...seen, low: Math.max(seen.low, limit), decision: 'regressed' };
}

/** Where no alpha may be spent yet, the lower bound is that of beta, as on the other side. */
function seenByShift({
  base,
  differences,
  limit,
  alpha,
  beta,
  estimate,
  evidence,
}: Question): Seen {
  const rounds = base.length;
  const room = (tail: number) => studentUpperQuantile(tail, rounds - 1) * estimate.standardError;
  return {
    ...estimate,
    rounds,
    path: 'shift',
    low: estimate.shift - room(alpha > 0 ? (1 - RANK_SHARE) * alpha : beta),
    high: estimate.shift + room(beta > 0 ? beta : alpha),
    rankPValue: signedRankUpperTail(differences, limit),
    evidence,
    alphaSpent: alpha,
    betaSpent: beta,
    tooRestless: false,
  };
}

function seenByRanks(question: Question, alpha: number): Seen {
  const { estimate, low, high } = signedRankInterval(question.differences, alpha, question.beta);
  return { ...seenByShift(question), path: 'signed-rank', shift: estimate, low, high };
}

/** Before so many rounds, values of such spread are not decided by their mode. */
export const fewestRounds = (spread: number): number =>
  spread > QUIET_SPREAD ? STEADY_ROUNDS : LEAST_FOR_SHIFT;
