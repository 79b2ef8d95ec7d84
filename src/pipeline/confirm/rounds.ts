/**
 * Measures base and head by turns, round after round, until each benchmark is decided, or the rounds or the time are up.
 * How many rounds there can be at most, and so when it is looked at the numbers, is fixed before the first of them.
 */
import type { Confirmation, ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';
import type { Clock } from '../../model/ports.js';
import { designFor, LEAST_ROUNDS, MOST_ROUNDS } from '../../statistics/sequential-design.js';
import type { Failure, PairedSide } from '../../tasks/paired/paired-side.js';
import { createRoundLog, type Doubt, type RoundLog } from './round-log.js';

export interface RoundsRequest {
  readonly targets: readonly ConfirmationTarget[];
  readonly base: PairedSide;
  readonly head: PairedSide;
  /** Clock time at which it has to end. */
  readonly endsAt: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Measures so many, or as many as the time allows, and decides nothing on the way. */
  readonly fixedRounds?: number;
  readonly onStart: (mostRounds: number, benchmarks: number) => void;
  readonly onRound: (round: number, mostRounds: number, open: number, widest?: Doubt) => void;
}

type Rounds = Pick<
  Confirmation,
  'baseBenchmarks' | 'headBenchmarks' | 'mostRounds' | 'rounds' | 'stopped'
>;

/** Whose fault it is that nothing was measured; `method` where a round takes too long. */
export interface SideFailure extends Failure {
  readonly side: 'base' | 'head' | 'method';
}

type Measured = { readonly base: readonly Benchmark[]; readonly head: readonly Benchmark[] };

/**
 * One round is measured first and thrown away: it warms up both sides, says which targets the base has, and how long a
 * round takes.
 */
export async function measureRounds(request: RoundsRequest): Promise<Rounds | SideFailure> {
  const { clock, endsAt, targets } = request;
  let startedAt = clock.now();
  let warm = await measureBoth(request, targets, 0);
  if ('failed' in warm && !request.signal.aborted) {
    startedAt = clock.now();
    warm = await measureBoth(request, targets, 0);
  }
  if ('failed' in warm) return warm;
  const log = createRoundLog(targets, warm.base, warm.head);
  if (log.missingInHead !== undefined)
    return { side: 'head', failed: `head does not measure ${log.missingInHead} when run again` };
  const roundMs = Math.max(1, clock.now() - startedAt);
  const wanted = Math.min(MOST_ROUNDS, request.fixedRounds ?? MOST_ROUNDS);
  const mostRounds = Math.min(wanted, Math.floor((endsAt - clock.now()) / roundMs));
  if (log.open().length === 0) return { ...log.result(0), stopped: 'decided' };
  if (mostRounds < LEAST_ROUNDS) return tooSlow(roundMs, mostRounds);
  return runRounds(request, log, mostRounds);
}

function tooSlow(roundMs: number, rounds: number): SideFailure {
  const seconds = Math.ceil(roundMs / 1000);
  const failed = `one round takes about ${seconds} s, so benchmarks.budget allows ${Math.max(0, rounds)}, and ${LEAST_ROUNDS} are the least`;
  return { side: 'method', failed };
}

async function runRounds(
  request: RoundsRequest,
  log: RoundLog,
  mostRounds: number,
): Promise<Rounds | SideFailure> {
  const { clock, endsAt, signal, onStart, onRound } = request;
  const isFixed = request.fixedRounds !== undefined;
  const looks = new Set(isFixed ? [] : designFor(mostRounds).map(({ rounds }) => rounds));
  onStart(mostRounds, log.open().length);
  let widest: Doubt | undefined;
  for (let round = 1; round <= mostRounds; round++) {
    const measured = await measureAgain(request, log.open(), round);
    if (signal.aborted) return { ...log.result(mostRounds), stopped: 'cancelled' };
    if ('failed' in measured) return measured;
    log.add(measured.base, measured.head);
    if (looks.has(round)) widest = log.look(mostRounds);
    onRound(round, mostRounds, log.open().length, widest);
    if (log.open().length === 0) return { ...log.result(mostRounds), stopped: 'decided' };
    if (clock.now() > endsAt) return { ...log.result(mostRounds), stopped: 'budget' };
  }
  return { ...log.result(mostRounds), stopped: 'rounds' };
}

/** A process may die once of what has nothing to do with the change; twice in a row it has. */
async function measureAgain(
  request: RoundsRequest,
  targets: readonly ConfirmationTarget[],
  round: number,
): Promise<Measured | SideFailure> {
  const first = await measureBoth(request, targets, round);
  return 'failed' in first && !request.signal.aborted
    ? measureBoth(request, targets, round)
    : first;
}

/** Base first, head first, by turns: what runs second in a round is a little slower. */
async function measureBoth(
  { base, head }: Pick<RoundsRequest, 'base' | 'head'>,
  targets: readonly ConfirmationTarget[],
  round: number,
): Promise<Measured | SideFailure> {
  const order = round % 2 === 0 ? (['head', 'base'] as const) : (['base', 'head'] as const);
  const sides = { base, head };
  const measured: Record<'base' | 'head', readonly Benchmark[]> = { base: [], head: [] };
  for (const side of order) {
    const result = await sides[side].measure(targets);
    if ('failed' in result) return { side, failed: result.failed };
    measured[side] = result;
  }
  return measured;
}
