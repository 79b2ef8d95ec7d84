/**
 * Comparisons before anything is estimated: each metric with its policy, and a decision where none
 * needs statistics: new, vanished, skipped, not comparable, or counted exactly.
 */
import type { Baseline, Environment } from '../model/baseline.js';
import type { Benchmark, BenchmarkRun, Metric } from '../model/measurement.js';
import type { BenchmarksPolicy } from '../model/policy.js';
import type { Comparison } from '../model/verdict.js';
import { policyLookup } from './benchmark-policy.js';
import { compareExactly } from './exact.js';
import { type BenchmarkMatch, benchmarkIdentity } from './match-benchmarks.js';
import { suggestRenames } from './suggest-rename.js';

export interface BenchmarkSides {
  readonly suite: string;
  readonly head: readonly BenchmarkRun[];
  /** Set where a benchmarks task did not run: then what is missing is skipped, not vanished. */
  readonly headSkipped?: { readonly task: string; readonly reason: string };
  readonly baseline: Baseline;
  /** Of this run: lets counted metrics be compared with the same toolchain on another machine. */
  readonly environment?: Environment;
  readonly policy: BenchmarksPolicy;
}

type Decided = Pick<Comparison, 'decision' | 'effect' | 'method' | 'explanation'>;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Facts = Writable<Omit<Comparison, keyof Decided>>;

export interface Draft {
  /** Metrics of one benchmark share it. */
  readonly benchmark: Benchmark;
  readonly facts: Omit<Comparison, keyof Decided>;
  /** Undefined where the estimator has to be asked. */
  readonly decided: Decided | undefined;
}

/** What holds for all benchmarks of the suite alike. */
interface Situation {
  readonly sides: BenchmarkSides;
  readonly otherMachine: boolean;
  /** The same toolchain and command: what the program counts can be compared on any machine. */
  readonly sameProgram: boolean;
  readonly unfinished: boolean;
  readonly renames: ReadonlyMap<string, string>;
}

/** One draft a metric, in the order of the matches. */
export function draftComparisons(
  sides: BenchmarkSides,
  matches: readonly BenchmarkMatch[],
): readonly Draft[] {
  const situation = describeSituation(sides, matches);
  const policyOf = policyLookup(sides.policy, sides.suite);
  return matches.flatMap((match) => {
    const benchmark = match.head ?? match.base;
    if (benchmark === undefined) return [];
    const policy = policyOf(benchmark.package, benchmark.name);
    const baseMetrics = match.base?.metrics ?? [];
    const headMetrics = match.head?.metrics ?? [];
    const lost = baseMetrics.filter(({ unit }) => find(headMetrics, unit) === undefined);
    return [...headMetrics, ...lost].map((metric): Draft => {
      const base = find(baseMetrics, metric.unit)?.samples ?? [];
      const head = find(headMetrics, metric.unit)?.samples ?? [];
      const facts = factsOf(sides.suite, benchmark, metric, { base, head });
      const { action, better, tolerance } = policy.metric(metric.unit);
      facts.tolerance = tolerance;
      facts.action = head.length === 0 && action !== 'ignore' ? policy.vanished : action;
      if (better !== undefined) facts.better = better;
      if (match.head?.place !== undefined) facts.place = match.head.place;
      return { benchmark, facts, decided: decide(match, facts, situation) };
    });
  });
}

/** Field by field: spreading objects costs more than all statistics where there are many benchmarks. */
function factsOf(
  suite: string,
  benchmark: Benchmark,
  metric: Metric,
  { base, head }: Pick<Comparison, 'base' | 'head'>,
): Facts {
  const facts: Facts = {
    suite,
    package: benchmark.package,
    name: benchmark.name,
    unit: metric.unit,
    better: metric.better,
    base,
    head,
    tolerance: 0,
    action: 'block',
  };
  if (benchmark.procs !== undefined) facts.procs = benchmark.procs;
  return facts;
}

const find = (metrics: readonly Metric[], unit: string) =>
  metrics.find((metric) => metric.unit === unit);

function describeSituation(sides: BenchmarkSides, matches: readonly BenchmarkMatch[]): Situation {
  const otherMachine = sides.baseline.state === 'other-environment';
  const vanished = matches.flatMap(({ base, head }) => (base && !head ? [base] : []));
  const added = matches.flatMap(({ base, head }) => (head && !base ? [head] : []));
  return {
    sides,
    otherMachine,
    sameProgram:
      !otherMachine || sameProgram(sides.environment, sides.baseline.reference?.environment),
    unfinished: sides.head.some((run) => run.failed || !run.complete),
    renames: suggestRenames(vanished, added),
  };
}

/** Everything that decides what a program counts; the CPU and the number of cores do not. */
function sameProgram(head: Environment | undefined, base: Environment | undefined): boolean {
  if (head === undefined || base === undefined) return false;
  const names = new Set([...Object.keys(head.toolchain), ...Object.keys(base.toolchain)]);
  return (
    head.os === base.os &&
    head.arch === base.arch &&
    head.benchmarkCommand === base.benchmarkCommand &&
    [...names].every((name) => head.toolchain[name] === base.toolchain[name])
  );
}

function decide(
  match: BenchmarkMatch,
  facts: Draft['facts'],
  situation: Situation,
): Decided | undefined {
  const { sides, otherMachine, sameProgram } = situation;
  if (facts.base.length === 0) {
    const known = sides.baseline.reference?.benchmarks !== undefined;
    return plain('new', known ? 'not in the run compared with' : 'nothing to compare with yet');
  }
  if (facts.head.length === 0) return decideMissing(match, facts, situation);
  if (match.otherProcs) {
    const threads = (benchmark?: Benchmark) => benchmark?.procs ?? 'an unknown number of';
    const instead = `ran with ${threads(match.head)} instead of ${threads(match.base)} threads`;
    return plain('not-comparable', `${instead}: shown, not judged`);
  }
  const exact = sameProgram ? compareExactly(facts, facts.unit) : undefined;
  if (exact !== undefined || !otherMachine) return exact;
  return plain('not-comparable', 'measured on another machine or toolchain: shown, not judged');
}

/** The reference has it and this run has not. */
function decideMissing(
  { base, head }: BenchmarkMatch,
  facts: Draft['facts'],
  { sides, otherMachine, sameProgram, unfinished, renames }: Situation,
): Decided {
  if (head !== undefined) return plain('vanished', `no longer reports ${facts.unit}`);
  if (sides.headSkipped !== undefined) {
    const { task, reason } = sides.headSkipped;
    return plain('skipped', `not measured, since ${task} did not pass (${reason})`);
  }
  if (unfinished) return plain('inconclusive', 'the run broke off before it was measured');
  if (otherMachine && sides.environment !== undefined && !sameProgram) {
    return plain(
      'not-comparable',
      'not measured here; the run compared with had another toolchain',
    );
  }
  const renamed = base && renames.get(benchmarkIdentity(base));
  const hint =
    base && renamed !== undefined
      ? `; if it is now ${renamed}, add the alias "${benchmarkIdentity(base)}: ${renamed}"`
      : '';
  return plain('vanished', `in the run compared with, not in this one${hint}`);
}

const plain = (decision: Comparison['decision'], explanation: string): Decided => ({
  decision,
  method: 'none',
  explanation,
});
