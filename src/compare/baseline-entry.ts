/**
 * What one run of one suite leaves behind for later runs. Benchmarks that did not all finish leave nothing: half a
 * set would make the other half look vanished or new. Does not decide who may write, nor what is accepted.
 */
import type { Acceptance } from '../model/acceptance.js';
import type { Baseline, BaselineEntry, Environment } from '../model/baseline.js';
import type { RunContext } from '../model/change.js';
import { type Debt, MOST_DEBTS } from '../model/debt.js';
import type { Benchmark, BenchmarkRun, Coverage, Metric, TestRun } from '../model/measurement.js';
import type { VerdictKind } from '../model/policy.js';
import type { TaskOutcome } from '../model/task.js';
import { collectBenchmarks } from './match-benchmarks.js';
import { sumTestCounts } from './test-counts.js';
import { testName } from './test-name.js';

/** The results of a run, as they were judged. */
export interface RunResults {
  readonly suite: string;
  readonly context: RunContext;
  readonly environment: Environment;
  readonly verdict: VerdictKind;
  readonly accepted: boolean;
  readonly outcomes: readonly TaskOutcome[];
  readonly tests: readonly TestRun[];
  readonly coverage?: Coverage;
  readonly benchmarks: readonly BenchmarkRun[];
  /** What the run was compared with: later runs know from it what was stored once. */
  readonly baseline?: Baseline;
  /** What people accepted in this run. */
  readonly acceptances: readonly Acceptance[];
  /** What is worse in it than was accepted before, the oldest first. */
  readonly debts?: readonly Debt[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly toolVersion: string;
}

/** The entry to store; parts that were not measured, or not completely, are absent. */
export function buildEntry(run: RunResults): BaselineEntry {
  const { context, coverage } = run;
  const benchmarks = completeBenchmarks(run);
  const known = new Set((run.baseline?.entries ?? []).map((entry) => entry.commit));
  return {
    schema: 1,
    suite: run.suite,
    commit: context.headCommit,
    branch: context.branch,
    runId: context.runId,
    attempt: context.attempt,
    recordedAt: new Date(run.now).toISOString(),
    verdict: run.verdict,
    accepted: run.accepted,
    toolVersion: run.toolVersion,
    environment: run.environment,
    taskDurationsMs: durations(run.outcomes),
    ...(run.tests.length === 0 ? {} : { tests: testResults(run) }),
    ...(coverage?.complete ? { coverage: coverageResults(coverage) } : {}),
    ...(benchmarks === undefined ? {} : { benchmarks }),
    ...(known.size === 0 ? {} : { knownCommits: [...known] }),
    ...(run.acceptances.length === 0 ? {} : { acceptances: run.acceptances }),
    ...(run.debts === undefined || run.debts.length === 0
      ? {}
      : { debts: run.debts.slice(0, MOST_DEBTS) }),
  };
}

/** Tasks that ran to their end: others would make progress bars run against a time that means nothing. */
function durations(outcomes: readonly TaskOutcome[]): Readonly<Record<string, number>> {
  const ended = outcomes.filter((task) => task.status === 'passed' || task.status === 'failed');
  return Object.fromEntries(ended.map((task) => [task.name, task.durationMs]));
}

function testResults({ tests, outcomes }: RunResults): NonNullable<BaselineEntry['tests']> {
  const failed = new Set(tests.flatMap((run) => run.failures.map(testName)));
  const flaky = flakyNames(tests, outcomes).filter((name) => !failed.has(name));
  return {
    counts: sumTestCounts(tests),
    failed: [...failed],
    ...(flaky.length === 0 ? {} : { flaky }),
  };
}

/** Those that the tool says passed only when it ran them again, and those that passed after an attempt that failed. */
function flakyNames(
  tests: readonly TestRun[],
  outcomes: readonly TaskOutcome[],
): readonly string[] {
  const cases = tests.flatMap((run) => run.cases);
  const passed = new Set(cases.filter(({ status }) => status === 'passed').map(testName));
  const earlier = outcomes
    .flatMap(({ earlierAttempts }) => earlierAttempts.flat())
    .flatMap((one) => (one.kind === 'tests' ? one.failures.map(testName) : []));
  const own = cases.filter(({ flaky }) => flaky === true).map(testName);
  return [...new Set([...own, ...earlier.filter((name) => passed.has(name))])];
}

function coverageResults(coverage: Coverage): NonNullable<BaselineEntry['coverage']> {
  const files = coverage.files.map(({ path, ratios }) => ({ path, ratios }));
  return { unit: coverage.unit, totals: coverage.totals, files };
}

function completeBenchmarks(run: RunResults): readonly Benchmark[] | undefined {
  const ended = run.outcomes.every((task) => {
    if (task.status === 'passed') return true;
    return task.status === 'failed' && task.measurements.every((m) => m.kind !== 'benchmarks');
  });
  const whole = run.benchmarks.every((measured) => measured.complete && !measured.failed);
  const benchmarks = [...collectBenchmarks(run.benchmarks.map((r) => r.benchmarks)).values()];
  const usable = benchmarks.every((b) => b.metrics.length > 0 && b.metrics.every(hasSamples));
  return ended && whole && usable && benchmarks.length > 0 ? benchmarks : undefined;
}

function hasSamples({ samples }: Metric): boolean {
  return samples.length > 0 && samples.every(Number.isFinite);
}
