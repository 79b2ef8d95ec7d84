import type { AlertTarget } from './alert.js';
import type { Policy, VerdictKind } from './policy.js';
import type { TaskSpec, Yield } from './task.js';

/** The whole configuration, every default filled in. */
export interface GateConfig {
  readonly policy: Policy;
  readonly tasks: readonly TaskSpec[];
  /** Result files to read instead of running tasks. */
  readonly ingest: readonly Yield[];
  readonly mode: 'run' | 'ingest';
  /** Verdicts that make the exit code nonzero; outputs do not change with it. */
  readonly failOn: readonly VerdictKind[];
  readonly report: Reporting;
  /** Webhooks that the verdict is posted to. */
  readonly notify: readonly AlertTarget[];
  /** Where the configuration came from: a file's path, or why a toolchain was detected. */
  readonly sources: readonly string[];
  /** Name of this leg of a matrix: already before the suite of every task; the suite of ingested files. */
  readonly name?: string;
}

/** Where the result is told, beside the job itself. */
export interface Reporting {
  readonly json?: string;
  /** When a pull request gets a comment. */
  readonly comment: 'changes' | 'always' | 'never';
  /** What the commit gets. */
  readonly check: 'never' | 'check-run' | 'status';
}

/** What a look at the tree found: the configuration of who wrote none. */
export interface DetectedProject {
  readonly tasks: readonly TaskSpec[];
  /** One sentence each: which file gave away which toolchain. */
  readonly sources: readonly string[];
  /** What was looked for or needed and is not there, one sentence each. */
  readonly missing: readonly string[];
}
