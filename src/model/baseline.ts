import type { Acceptance } from './acceptance.js';
import type { Debt } from './debt.js';
import type { Benchmark, CoverageRatios, CoverageUnit, TestStatus } from './measurement.js';
import type { VerdictKind } from './policy.js';
import type { Problem } from './problem.js';

/** Where the file store keeps baselines unless told otherwise, in the repository. */
export const BASELINE_FOLDER = '.tollgate/baseline';

/** The machine and toolchain that numbers were measured with: another fingerprint, not comparable. */
export interface Environment {
  readonly os: string;
  readonly arch: string;
  readonly cpuModel: string;
  readonly cores: number;
  /** Toolchain name → version (`go` → `go1.26.8`), and flags that change numbers (`GOMAXPROCS`). */
  readonly toolchain: Readonly<Record<string, string>>;
  readonly benchmarkCommand: string;
  /** First 12 hex digits of the SHA-256 over all of the above. */
  readonly fingerprint: string;
}

/** What one run of one suite leaves behind. Immutable once written. */
export interface BaselineEntry {
  readonly schema: 1;
  readonly suite: string;
  readonly commit: string;
  readonly branch: string;
  readonly runId: string;
  readonly attempt: number;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly verdict: VerdictKind;
  /** Only an accepted run becomes the reference of the default branch. */
  readonly accepted: boolean;
  readonly toolVersion: string;
  readonly environment: Environment;
  readonly taskDurationsMs: Readonly<Record<string, number>>;
  readonly tests?: {
    readonly counts: Readonly<Record<TestStatus, number>>;
    /** `suite name` of what failed: for `tests.newFailuresOnly` and the history of a test. */
    readonly failed: readonly string[];
    /** The same of what passed only on a further attempt; absent is none, or not known to an older version. */
    readonly flaky?: readonly string[];
  };
  readonly coverage?: {
    readonly unit: CoverageUnit;
    readonly totals: CoverageRatios;
    readonly files: readonly { readonly path: string; readonly ratios: CoverageRatios }[];
  };
  /** Absent where benchmarks did not run or did not finish. */
  readonly benchmarks?: readonly Benchmark[];
  /** Commits whose entries were there when this one was written: the evidence where one is gone later. */
  readonly knownCommits?: readonly string[];
  /** What people accepted in this run. */
  readonly acceptances?: readonly Acceptance[];
  /** What was worse in it than was accepted before; all of it accepted where the run is. */
  readonly debts?: readonly Debt[];
}

export type BaselineState =
  | 'exact'
  | 'fallback'
  | 'stale'
  | 'other-environment'
  | 'evicted'
  | 'damaged'
  | 'none';

/** What is known of the past of one suite at the moment of judging. */
export interface Baseline {
  readonly suite: string;
  readonly state: BaselineState;
  /** One sentence for people: which commit, how far away, what is wrong with it. */
  readonly explanation: string;
  /** The run compared with; present for exact, fallback, stale and other-environment. */
  readonly reference?: BaselineEntry;
  /** First-parent commits between the wanted commit and the reference's; 0 is exact. */
  readonly distance?: number;
  /** Newest first, all of the window, the reference among them. */
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly Problem[];
}
