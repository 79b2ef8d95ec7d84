/** What a verdict does: to a deploy that waits for it, and to the exit code of the process. */
import type { VerdictKind } from '../model/policy.js';

export interface GateOutcome {
  /** The verdict allows a deploy; event, branch and environment are for the workflow to require. */
  readonly deploy: boolean;
  readonly degraded: boolean;
  /** 0 passed, 1 blocked (or degraded, where `failOn` says so), 3 inconclusive; 2 is for mistakes of usage. */
  readonly exitCode: 0 | 1 | 3;
}

/** `failOn` names the verdicts that fail the step; it changes the exit code and nothing else. */
export function outcomeOf(kind: VerdictKind, failOn: readonly VerdictKind[]): GateOutcome {
  return {
    deploy: kind === 'pass' || kind === 'degraded',
    degraded: kind === 'degraded',
    exitCode: kind === 'pass' || !failOn.includes(kind) ? 0 : kind === 'inconclusive' ? 3 : 1,
  };
}
