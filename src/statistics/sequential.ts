/**
 * Decides about paired rounds by looking at them a few times, fixed before the first round.
 * Every look may spend a part of the accepted error, and all parts add up to it (union bound), so the
 * promise holds whatever the dependence of the looks (error spending: K. K. G. Lan & D. L. DeMets,
 * "Discrete Sequential Boundaries for Clinical Trials", Biometrika 70(3), 1983,
 * https://doi.org/10.1093/biomet/70.3.659). What was not spent is lost, never given to a later look.
 * Knows logarithms alone: which side is worse, and what a number means, is the caller's.
 */
import type { SequentialDesign } from './sequential-design.js';
import { BETA, type Limits, lookAt, type PairedLogs, type Seen } from './sequential-look.js';
import { studentUpperQuantile } from './student-t.js';

/** What is told apart from the tolerance: five points beyond it. */
const RESOLUTION = 0.05;
const UPPER_95 = 0.05;

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
  for (const [i, look] of design.entries()) {
    if (look.rounds > rounds) return withLast('open', looks);
    const seen = lookAt(logs, limits, look, i === design.length - 1);
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

/** Log ratio between the tolerance and what must be told apart from it. */
function resolutionOf(tolerance: number): number {
  return Math.log1p(tolerance + RESOLUTION) - Math.log1p(tolerance);
}

function isNear(seen: Seen | undefined, { tolerance }: Limits): boolean {
  if (seen === undefined || seen.path !== 'shift' || seen.tooRestless) return false;
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
export function shortfallOf(
  seen: Pick<Seen, 'rounds' | 'standardError' | 'alphaSpent'>,
  { tolerance, alpha }: Limits,
): Shortfall {
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
