import type { Measurement, MeasurementKind } from './measurement.js';
import type { PolicyAction } from './policy.js';
import type { Problem } from './problem.js';

/** A shell line (run by the platform's shell) or a program with its arguments (run without one). */
export type Command = { readonly shell: string } | { readonly argv: readonly string[] };

/**
 * Where tasks that are found without configuration build and write, below their working directory. It ignores itself, so
 * that nothing of it is a change, or gets committed, whatever the ignore files of the project know.
 */
export const WORK_FOLDER = '.tollgate/work';

/** What a task yields and where: its output, or files by glob below its working directory. */
export interface Yield {
  readonly kind: MeasurementKind;
  /** Format id, or `auto` to detect by content. */
  readonly format: string;
  /** Glob below the working directory; absent: the task's standard output. */
  readonly file?: string;
}

export interface TaskSpec {
  readonly name: string;
  /** Suite whose baseline and floors its measurements belong to. */
  readonly suite: string;
  /** Id of a task kind in the registry; `run` is the built-in one. */
  readonly kind: string;
  readonly command: Command;
  /** Below the repository's root, forward slashes, `.` for the root itself. */
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  /** Nothing runs beside it. */
  readonly exclusive: boolean;
  readonly timeoutMs: number;
  /** Further attempts after a failed one. */
  readonly retries: number;
  readonly yields: readonly Yield[];
  /** What a failure of this task means; measurements have policies of their own. */
  readonly action: PolicyAction;
  /** A command that mends what the task found (`tollgate run --fix`). */
  readonly fix?: Command;
  /** Said once at the start: for example that the race detector was dropped, and why. */
  readonly notices?: readonly string[];
}

export type TaskStatus = 'passed' | 'failed' | 'timed-out' | 'skipped' | 'cancelled';

export interface TaskOutcome {
  readonly name: string;
  readonly suite: string;
  readonly status: TaskStatus;
  readonly exitCode?: number;
  readonly signal?: string;
  readonly durationMs: number;
  /** 1 without a retry; 0 where skipped. */
  readonly attempts: number;
  /** The needed task, and the kind of its finding (`coverage`, `tests`, …), for which this one was skipped. */
  readonly skippedBecause?: { readonly task: string; readonly reason: string };
  /** Of the last attempt. */
  readonly measurements: readonly Measurement[];
  /** Of earlier attempts that failed, oldest first: what failed there and passed later is flaky. */
  readonly earlierAttempts: readonly (readonly Measurement[])[];
  readonly problems: readonly Problem[];
  /** Last lines of the output without ANSI, bounded: shown where nothing else explains a failure. */
  readonly outputTail: string;
  /** Of its task: what a failure means. Absent is `block`. */
  readonly action?: PolicyAction;
  /** The command that mends what it found, as people type it. */
  readonly fixCommand?: string;
}
