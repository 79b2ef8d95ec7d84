import type { Baseline, Environment } from './baseline.js';
import type { Change, RunContext } from './change.js';
import type { ConfirmationResult } from './confirmation.js';
import type { Debt } from './debt.js';
import type { CoverageRatios, CoverageUnit, Ratio, TestStatus } from './measurement.js';
import type { VerdictKind } from './policy.js';
import type { TaskOutcome } from './task.js';
import type { Comparison, Verdict } from './verdict.js';

export interface SuiteTests {
  readonly suite: string;
  readonly counts: Readonly<Record<TestStatus, number>>;
  /** Absent where the tool does not tell. */
  readonly durationMs?: number;
}

export interface SuiteCoverage {
  readonly suite: string;
  readonly unit: CoverageUnit;
  readonly totals: CoverageRatios;
  readonly floor: number;
  readonly floorConfigured: boolean;
  /** Same unit, from the reference. */
  readonly reference?: Ratio;
  /** Lines of the change; total 0 where no executable line changed. */
  readonly patch?: Ratio;
  readonly patchFloor?: number;
  /** Changed executable lines that no test reaches. */
  readonly patchMissed: readonly { readonly file: string; readonly lines: readonly number[] }[];
}

export interface DebtOfSuite extends Debt {
  readonly suite: string;
}

/** The finished value that every reporter gets. */
export interface Report {
  readonly toolVersion: string;
  readonly verdict: Verdict;
  /** True on pass and degraded: the verdict allows a deploy, no more. */
  readonly deploy: boolean;
  readonly degraded: boolean;
  readonly failOn: readonly VerdictKind[];
  readonly exitCode: number;
  readonly context: RunContext;
  readonly change: Change;
  readonly environment: Environment;
  /** Of the machines of suites that another one measured; absent is none. */
  readonly fingerprints?: Readonly<Record<string, string>>;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly tasks: readonly TaskOutcome[];
  readonly tests: readonly SuiteTests[];
  readonly coverage: readonly SuiteCoverage[];
  readonly comparisons: readonly Comparison[];
  readonly confirmations: readonly ConfirmationResult[];
  /** Of the default branch; absent is none. */
  readonly debts?: readonly DebtOfSuite[];
  readonly baselines: readonly Baseline[];
  /** Keys of the entries written by this run, by suite. */
  readonly savedBaselines: readonly { readonly suite: string; readonly key: string }[];
  readonly configSources: readonly string[];
  readonly notices: readonly string[];
}
