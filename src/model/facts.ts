import type { Acceptance } from './acceptance.js';
import type { AttemptRecord } from './attempt.js';
import type { Baseline } from './baseline.js';
import type { Change } from './change.js';
import type { ConfirmationResult } from './confirmation.js';
import type { SuiteDebts } from './debt.js';
import type { LegTrouble } from './leg.js';
import type { BenchmarkRun, Coverage, Diagnostics, TestRun } from './measurement.js';
import type { Policy } from './policy.js';
import type { Problem } from './problem.js';
import type { TaskOutcome } from './task.js';
import type { Comparison } from './verdict.js';

/** One difference between the policy of base and of head. */
export interface PolicyChange {
  /** Dotted path in the configuration: `coverage.total`, `benchmarks.policies[0].tolerance`. */
  readonly path: string;
  readonly base: string;
  readonly head: string;
  /** True where head lets more through than base does. */
  readonly looser: boolean;
}

/** A metric whose stored runs vary by more than its tolerance can stand. */
export interface FlakyBenchmark {
  readonly name: string;
  readonly unit: string;
  /** Relative, from run to run. */
  readonly spread: number;
  readonly tolerance: number;
  readonly runs: number;
}

/** All that is known of one suite when it is judged; for a stage, of one task of it. */
export interface SuiteFacts {
  readonly suite: string;
  /** A leg that may have measured a part of it is missing: what is not there has not vanished, and no total is whole. */
  readonly isPartial?: boolean;
  readonly outcomes: readonly TaskOutcome[];
  /** Places and paths already mapped to files of the repository. */
  readonly tests: readonly TestRun[];
  /** All coverage of the suite merged, excluded files left out. */
  readonly coverage?: Coverage;
  readonly benchmarks: readonly BenchmarkRun[];
  readonly diagnostics: readonly Diagnostics[];
  readonly comparisons: readonly Comparison[];
  /** Of base and head measured by turns, one a task that was to be confirmed. */
  readonly confirmations: readonly ConfirmationResult[];
  /** Of the default branch; absent is none. */
  readonly debts?: SuiteDebts;
  /** Benchmarks that vary from run to run by more than their tolerance; absent is none. */
  readonly flaky?: readonly FlakyBenchmark[];
  readonly baseline: Baseline;
}

/** The input of judging, complete and pure: same facts, same verdict, byte for byte. */
export interface Facts {
  readonly suites: readonly SuiteFacts[];
  readonly change: Change;
  readonly policy: Policy;
  readonly policyChanges: readonly PolicyChange[];
  /** What people with write access accept in this change; those of earlier runs are in the entries of the baselines. */
  readonly acceptances: readonly Acceptance[];
  /** Earlier attempts to judge the same commit, oldest first. */
  readonly earlierAttempts: readonly AttemptRecord[];
  /** ISO date in UTC, for waivers that expire. */
  readonly today: string;
  /** A push to the default branch: the ratchet is a debt there, not a block. */
  readonly onDefaultBranch: boolean;
  /** False for a stage: rules that need the whole run (policy changes, baseline states) wait. */
  readonly whole: boolean;
  /** Where several legs are judged together. */
  readonly legs?: LegTrouble;
  /** What went wrong with recording this run as a baseline: a lost one is never silence. */
  readonly recordingProblems?: readonly Problem[];
}
