import type { AttemptRecord } from '../model/attempt.js';
import type { Baseline, Environment } from '../model/baseline.js';
import type { LegTrouble } from '../model/leg.js';
import type { GateRequest } from '../model/request.js';

/** What every judgement of one run shares, stage or whole. */
export interface Judgeable {
  readonly request: GateRequest;
  readonly environments: Environments;
  /** By suite. */
  readonly baselines: ReadonlyMap<string, Baseline>;
  /** Of the same commit, oldest first. */
  readonly earlierAttempts: readonly AttemptRecord[];
  /** Where several legs are judged together. */
  readonly legs?: LegTrouble;
  /** Suites of which a leg is missing. */
  readonly partial?: ReadonlySet<string>;
  /** ISO date in UTC. */
  readonly today: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Head and its first-parent ancestors, newest first; empty but for runs of the default branch. */
  readonly lineage: readonly string[];
}

/** By suite. */
export type Environments = ReadonlyMap<string, Environment>;
