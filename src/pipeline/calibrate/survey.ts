/** Runs a task once to know its benchmarks, and chooses those that are judged. */
import picomatch from 'picomatch';
import { benchmarkNames } from '../../compare/benchmark-policy.js';
import { compareBenchmarks } from '../../compare/benchmarks.js';
import { medianRank } from '../../compare/median-rank.js';
import { planConfirmation } from '../../compare/plan-confirmation.js';
import type { GateConfig } from '../../model/config.js';
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark, BenchmarkRun } from '../../model/measurement.js';
import type { TaskOutcome, TaskSpec } from '../../model/task.js';
import { openReader } from '../../parsers/parse.js';
import { parserFor } from '../../parsers/registry.js';
import type { Failure } from '../../tasks/paired/paired-side.js';
import { runTask } from '../../tasks/run-task.js';
import type { Emit } from '../emit.js';
import type { CalibratePorts } from './request.js';

export interface SurveyedTask {
  readonly spec: TaskSpec;
  readonly benchmarks: readonly Benchmark[];
  /** Benchmarks of which a metric is judged. */
  readonly judged: number;
  /** Those among them that are wanted; each metric with its share of the error of all that are judged. */
  readonly targets: readonly ConfirmationTarget[];
}

interface Wanted {
  readonly config: GateConfig;
  readonly match?: string;
  /** Accepted error of this task. */
  readonly alpha: number;
}

/** What the task needs is not run: only its own benchmarks are asked for. */
export async function surveyTask(
  spec: TaskSpec,
  { config, match, alpha }: Wanted,
  { files, processes, signal }: CalibratePorts,
  emit: Emit,
): Promise<SurveyedTask | Failure> {
  const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
  const isConcatenable = (format: string) => parserFor(format)?.concatenable ?? false;
  const folderOf = (format: string) => parserFor(format)?.folder;
  const world = { files, processes, signal, emit, openReader, isConcatenable, folderOf };
  const outcome = await runTask({ ...spec, yields }, world);
  const runs = outcome.measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
  const failed = whyUnusable(outcome, runs);
  if (failed !== undefined) return { failed };
  // Aliases are of no use where both sides are one tree.
  const policy = { ...config.policy.benchmarks, confirm: 'always', aliases: {} } as const;
  const comparisons = compareBenchmarks({
    suite: spec.suite,
    head: runs,
    baseline: { state: 'none' },
    policy,
    estimator: medianRank,
  });
  const { targets } = planConfirmation(comparisons, policy, alpha);
  const matches =
    match === undefined ? () => true : picomatch(match, { dot: true, windows: false });
  const isWanted = ({ package: packageName, name }: ConfirmationTarget) =>
    benchmarkNames(spec.suite, packageName, name).some((text) => matches(text));
  const benchmarks = runs.flatMap((run) => run.benchmarks);
  return { spec, benchmarks, judged: targets.length, targets: targets.filter(isWanted) };
}

/** One sentence, or undefined where all of it can be used. */
function whyUnusable(
  { status, problems, outputTail }: TaskOutcome,
  runs: readonly BenchmarkRun[],
): string | undefined {
  if (status === 'cancelled') return 'it was stopped';
  const isWhole = runs.every(({ complete, failed }) => complete && !failed);
  if (status === 'passed' && isWhole && runs.some(({ benchmarks }) => benchmarks.length > 0))
    return undefined;
  const said =
    problems[0]?.message ??
    runs.flatMap((run) => run.problems)[0]?.message ??
    outputTail.trim().split('\n').at(-1) ??
    '';
  const what = status === 'passed' ? 'its output tells no benchmarks' : `it ${STATUS[status]}`;
  return said === '' ? what : `${what}: ${said}`;
}

const STATUS = {
  failed: 'failed',
  'timed-out': 'was stopped at its time limit',
  skipped: 'was skipped',
} as const;
