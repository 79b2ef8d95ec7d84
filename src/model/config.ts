import type { AlertTarget } from './alert.js';
import type { Policy, VerdictKind } from './policy.js';
import type { TaskSpec, Yield } from './task.js';

/** The whole configuration, every default filled in. */
export interface GateConfig {
  readonly policy: Policy;
  readonly tasks: readonly TaskSpec[];
  /** Result files to read instead of running tasks. */
  readonly ingest: readonly Yield[];
  /** `join` judges what legs have measured. */
  readonly mode: 'run' | 'ingest' | 'join';
  /** Verdicts that make the exit code nonzero; outputs do not change with it. */
  readonly failOn: readonly VerdictKind[];
  /** Legs or jobs that have to be there where several are judged together. */
  readonly legs: readonly string[];
  /** Present where this is one of them, and leaves its part instead of judging it. */
  readonly part?: PartSpec;
  /** Folder of the parts to join. */
  readonly parts?: string;
  readonly report: Reporting;
  /** Webhooks that the verdict is posted to. */
  readonly notify: readonly AlertTarget[];
  /** Where the configuration came from: a file's path, or why a toolchain was detected. */
  readonly sources: readonly string[];
  /** Name of this leg of a matrix: already before the suite of every task; the suite of ingested files. */
  readonly name?: string;
}

/** Where a leg leaves what it measured, and its place in the matrix. */
export interface PartSpec {
  readonly path: string;
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** Files that people or other programs read. */
export const REPORT_FILES = [
  'json',
  'html',
  'junit',
  'sarif',
  'csv',
  'openmetrics',
  'badge',
] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

/** Where the result is told, beside the job itself. */
export interface Reporting {
  /** Paths below the root; what is not named is not written. */
  readonly files: Readonly<Partial<Record<ReportFile, string>>>;
  /** When a pull request gets a comment. */
  readonly comment: 'changes' | 'always' | 'never';
  /** When the commit of a run without a pull request gets one. */
  readonly commitComment: 'changes' | 'always' | 'never';
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
