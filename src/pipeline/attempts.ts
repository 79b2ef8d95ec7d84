/**
 * Keeps the verdict of every attempt to judge a commit, and finds those of earlier ones. At home nothing is kept: there
 * the work tree is judged, and its next state is no further attempt. A verdict never hangs on any of this.
 */
import type { AttemptRecord } from '../model/attempt.js';
import type { Ports } from '../model/ports.js';
import type { Problem } from '../model/problem.js';
import type { GateRequest } from '../model/request.js';
import type { Verdict } from '../model/verdict.js';

export interface EarlierAttempts {
  readonly records: readonly AttemptRecord[];
  readonly notices: readonly string[];
}

/** Those of the same commit, without this one. */
export async function earlierAttempts(
  { context }: GateRequest,
  { attempts }: Pick<Ports, 'attempts'>,
): Promise<EarlierAttempts> {
  const { headCommit, runId, attempt } = context;
  if (!isAttempt(context)) return { records: [], notices: [] };
  const { records, problems } = await attempts.earlier(headCommit);
  const others = records.filter((one) => one.runId !== runId || one.attempt < attempt);
  return { records: others, notices: problems.map(sentence) };
}

/** Why it could not be kept, a sentence each. */
export async function keepAttempt(
  { context, change }: GateRequest,
  { kind, summary }: Verdict,
  { attempts, clock, signal }: Pick<Ports, 'attempts' | 'clock' | 'signal'>,
): Promise<readonly string[]> {
  if (!isAttempt(context) || signal.aborted) return [];
  const problems = await attempts.record({
    head: context.headCommit,
    ...(change.base === undefined ? {} : { base: change.base }),
    runId: context.runId,
    attempt: context.attempt,
    verdict: kind,
    summary,
    recordedAt: new Date(clock.now()).toISOString(),
  });
  return problems.map(sentence);
}

function isAttempt({ event, headCommit }: GateRequest['context']): boolean {
  return event !== 'local' && headCommit !== '';
}

function sentence({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
