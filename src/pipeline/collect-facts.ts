/**
 * From outcomes to facts: what tasks measured, mapped to files of the repository, merged a suite, and put beside its
 * baseline. The same for one stage and for the whole, so that both are judged by the same rules.
 */
import { compareBenchmarks } from '../compare/benchmarks.js';
import { excludeFiles, mergeCoverage } from '../compare/coverage.js';
import { historyOf } from '../compare/history.js';
import { medianRank } from '../compare/median-rank.js';
import { threshold } from '../compare/threshold.js';
import type { GateConfig } from '../model/config.js';
import type { ConfirmationResult } from '../model/confirmation.js';
import type { Facts, SuiteFacts } from '../model/facts.js';
import type { Measurement, MeasurementKind } from '../model/measurement.js';
import type { FileSystem } from '../model/ports.js';
import type { TaskOutcome } from '../model/task.js';
import type { Comparison } from '../model/verdict.js';
import { benchmarkTasks, yieldsBenchmarks } from './environments.js';
import { keepExecutableLines } from './executable-lines.js';
import { onDefaultBranch } from './find-change.js';
import { flakyOf, stageDebts, suiteDebts } from './find-debts.js';
import type { Judgeable } from './judgeable.js';
import { createPlacer, type Placer } from './place-outcomes.js';
import { wholeAlpha } from './whole-alpha.js';

export interface Collector {
  /** Facts of one task alone. */
  stage(outcome: TaskOutcome): Promise<Facts>;
  /** Takes what measuring base and head by turns gave: all facts from now on are compared by it. */
  confirm(result: ConfirmationResult): void;
  /** Facts of all suites, in the order of their baselines. */
  whole(outcomes: readonly TaskOutcome[]): Promise<Facts>;
}

interface World {
  readonly files: FileSystem;
  readonly placer: Placer;
}

const AS_IT_IS: Placer = { place: async (outcome) => outcome };

/** Both answers place each outcome once; `files` is only read. */
export async function createCollector(judgeable: Judgeable, files: FileSystem): Promise<Collector> {
  const { config } = judgeable.request;
  // What legs leave has its places already.
  const placer = config.mode === 'join' ? AS_IT_IS : await createPlacer(config, files);
  const world = { files, placer };
  const confirmations: ConfirmationResult[] = [];
  return {
    confirm: (result) => void confirmations.push(result),
    async stage(outcome) {
      const suite = await collectSuite(outcome.suite, [outcome], judgeable, world);
      const own = confirmations.filter(({ task }) => task === outcome.name);
      const confirmed = { ...suite, confirmations: own };
      const comparisons = stageComparisons(confirmed, judgeable);
      const debts = stageDebts({ ...confirmed, comparisons }, judgeable);
      const suites = [{ ...confirmed, comparisons, debts }];
      return { ...commonFacts(judgeable), suites, whole: false };
    },
    async whole(outcomes) {
      const suites: SuiteFacts[] = [];
      for (const name of judgeable.baselines.keys()) {
        const own = outcomes.filter(({ suite }) => suite === name);
        const suite = await collectSuite(name, own, judgeable, world);
        const confirmed = {
          ...suite,
          confirmations: confirmations.filter((one) => one.suite === name),
        };
        const compared = { ...confirmed, comparisons: compareSuite(confirmed, judgeable) };
        const debts = suiteDebts(compared, judgeable);
        const flaky = flakyOf(compared, debts, judgeable);
        suites.push({ ...compared, debts, flaky });
      }
      return { ...commonFacts(judgeable), suites, whole: true };
    },
  };
}

function commonFacts({
  request,
  earlierAttempts,
  today,
  legs,
}: Judgeable): Omit<Facts, 'suites' | 'whole'> {
  const { config, context, change, policyChanges, acceptances } = request;
  const { policy } = config;
  return {
    change,
    policy,
    policyChanges,
    acceptances,
    earlierAttempts,
    today,
    onDefaultBranch: onDefaultBranch(context),
    ...(legs === undefined ? {} : { legs }),
  };
}

async function collectSuite(
  suite: string,
  outcomes: readonly TaskOutcome[],
  { request, baselines, partial }: Judgeable,
  { files, placer }: World,
): Promise<SuiteFacts> {
  const baseline = baselines.get(suite);
  if (baseline === undefined) throw new Error(`no baseline was looked for suite ${suite}`);
  const placed = await Promise.all(outcomes.map((outcome) => placer.place(outcome)));
  const measured = placed.flatMap((outcome) => outcome.measurements);
  const coverage = ofKind(measured, 'coverage');
  const { exclude } = request.config.policy.coverage;
  const merged = coverage.length === 0 ? undefined : excludeFiles(mergeCoverage(coverage), exclude);
  return {
    suite,
    ...(partial?.has(suite) === true ? { isPartial: true } : {}),
    outcomes: placed,
    tests: ofKind(measured, 'tests'),
    ...(merged === undefined
      ? {}
      : { coverage: await keepExecutableLines(merged, request.change, files) }),
    benchmarks: ofKind(measured, 'benchmarks'),
    diagnostics: ofKind(measured, 'diagnostics'),
    comparisons: [],
    confirmations: [],
    baseline,
  };
}

function ofKind<K extends MeasurementKind>(
  measured: readonly Measurement[],
  kind: K,
): readonly Extract<Measurement, { kind: K }>[] {
  // The kind is what tells the members of the union apart, which TypeScript does not see through a type parameter.
  return measured.filter((m): m is Extract<Measurement, { kind: K }> => m.kind === kind);
}

/** Only what this task measured: benchmarks of other tasks have not vanished, they are not there yet. */
function stageComparisons(suite: SuiteFacts, judgeable: Judgeable): readonly Comparison[] {
  if (suite.benchmarks.length === 0) return [];
  const several = benchmarkTasks(judgeable.request.config, suite.suite).length > 1;
  const compared = compareSuite(suite, judgeable);
  return several ? compared.filter(({ decision }) => decision !== 'vanished') : compared;
}

function compareSuite(suite: SuiteFacts, judgeable: Judgeable): readonly Comparison[] {
  const { config } = judgeable.request;
  const tasks = benchmarkTasks(config, suite.suite).map(({ name }) => name);
  const skipped =
    suite.isPartial === true
      ? LOST_LEG
      : whySkipped(suite.outcomes.filter(({ name }) => tasks.includes(name)));
  const environment = judgeable.environments.get(suite.suite);
  const { confirm } = config.policy.benchmarks;
  return compareBenchmarks({
    suite: suite.suite,
    head: suite.benchmarks,
    ...(skipped === undefined ? {} : { headSkipped: skipped }),
    baseline: suite.baseline,
    ...(environment === undefined ? {} : { environment }),
    policy: config.policy.benchmarks,
    estimator: confirm === 'never' ? threshold : medianRank,
    confirmations: suite.confirmations.flatMap((one) => (one.kind === 'measured' ? [one] : [])),
    ...(confirm === 'auto' && environment !== undefined
      ? { history: historyOf(suite.baseline.entries, environment.fingerprint) }
      : {}),
    alpha: wholeAlpha(config) / Math.max(1, countSuites(config)),
  });
}

/** What it would have measured is not known, so it has not vanished. */
const LOST_LEG = { task: 'one leg', reason: 'it left nothing' };

/** Suites that measure benchmarks. */
const countSuites = ({ tasks }: GateConfig) =>
  new Set(tasks.filter(yieldsBenchmarks).map(({ suite }) => suite)).size;

/** Benchmarks that never ran have not vanished. */
function whySkipped(outcomes: readonly TaskOutcome[]): TaskOutcome['skippedBecause'] {
  const skipped = outcomes.find(({ status }) => status === 'skipped' || status === 'cancelled');
  if (skipped === undefined) return undefined;
  return skipped.skippedBecause ?? { task: skipped.name, reason: 'cancelled' };
}
