import type { VerdictKind } from './policy.js';

/** The verdict of one attempt to judge a commit; kept for good, so that running it again hides nothing. */
export interface AttemptRecord {
  readonly head: string;
  /** Commit that head was compared with; against another base the same head may well be judged otherwise. */
  readonly base?: string;
  readonly runId: string;
  readonly attempt: number;
  readonly verdict: VerdictKind;
  /** One sentence. */
  readonly summary: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
}
