/**
 * Comparisons before anything is estimated: each metric with its policy, and a decision where none
 * needs statistics: new, vanished, skipped, not comparable, or counted exactly.
 */
import type { Baseline, BaselineEntry, Environment } from '../model/baseline.js';
import type { Benchmark, BenchmarkRun, Metric } from '../model/measurement.js';
import type { BenchmarksPolicy } from '../model/policy.js';
import type { Comparison } from '../model/verdict.js';
import { policyLookup } from './benchmark-policy.js';
import { compareExactly } from './exact.js';
import { type BenchmarkMatch, benchmarkIdentity } from './match-benchmarks.js';
import { suggestRenames } from './suggest-rename.js';

/** As much of a baseline as comparing needs: a stored one, or a file of results. */
interface ComparedRun extends Pick<Baseline, 'state'> {
  readonly reference?: Partial<Pick<BaselineEntry, 'benchmarks' | 'environment'>>;
}

export interface BenchmarkSides {
  readonly suite: string;
  readonly head: readonly BenchmarkRun[];
  /** Set where a benchmarks task did not run: then what is missing is skipped, not vanished. */
  readonly headSkipped?: { readonly task: string; readonly reason: string };
  readonly baseline: ComparedRun;
  /** Of this run: lets counted metrics be compared with the same toolchain on another machine. */
  readonly environment?: Environment;
  readonly policy: BenchmarksPolicy;
}

/** The part of a comparison that is decided, here or by the estimator. */
export type Decided = Pick<Comparison, 'decision' | 'effect' | 'method' | 'explanation'>;

export type Draft = { -readonly [K in keyof Comparison]: Comparison[K] };

/** A comparison in the making. */
export interface OpenDraft {
  /** Metrics of one benchmark share it. */
  readonly benchmark: Benchmark;
  readonly comparison: Draft;
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

export interface Drafts {
  /** One a metric, in the order of the matches. */
  readonly all: readonly Draft[];
  /** Those among them that the estimator has to decide. */
  readonly open: readonly OpenDraft[];
}

/**
 * Drafts every comparison and decides those that it can.
 * Objects are made once and filled in: with tens of thousands of benchmarks, copying them costs more
 * than all statistics.
 */
export function draftComparisons(
  sides: BenchmarkSides,
  matches: readonly BenchmarkMatch[],
): Drafts {
  const situation = describeSituation(sides, matches);
  const policyOf = policyLookup(sides.policy, sides.suite);
  const all: Draft[] = [];
  const open: OpenDraft[] = [];
  for (const match of matches) {
    const benchmark = match.head ?? match.base;
    if (benchmark === undefined) continue;
    const policy = policyOf(benchmark.package, benchmark.name);
    for (const metric of metricsOf(match)) {
      const comparison = startDraft(sides.suite, match, benchmark, metric);
      const { action, better, tolerance } = policy.metric(metric.unit);
      const gone = comparison.head.length === 0 && action !== 'ignore';
      comparison.action = gone ? policy.vanished : action;
      comparison.tolerance = tolerance;
      if (better !== undefined) comparison.better = better;
      const decided = decide(match, comparison, situation);
      if (decided === undefined) open.push({ benchmark, comparison });
      else settle(comparison, decided);
      all.push(comparison);
    }
  }
  return { all, open };
}

/** Enters what was decided. */
export function settle(
  comparison: Draft,
  { decision, method, explanation, effect }: Decided,
): void {
  comparison.decision = decision;
  comparison.method = method;
  comparison.explanation = explanation;
  if (effect !== undefined) comparison.effect = effect;
}

/** Those of head, then those that only the base has. */
function metricsOf({ base, head }: BenchmarkMatch): readonly Metric[] {
  if (base === undefined || head === undefined) return (head ?? base)?.metrics ?? [];
  const lost = base.metrics.filter(({ unit }) => find(head.metrics, unit) === undefined);
  return lost.length === 0 ? head.metrics : [...head.metrics, ...lost];
}

function startDraft(
  suite: string,
  { base, head }: BenchmarkMatch,
  benchmark: Benchmark,
  { unit, better }: Metric,
): Draft {
  const draft: Draft = {
    suite,
    package: benchmark.package,
    name: benchmark.name,
    unit,
    better,
    base: (base && find(base.metrics, unit))?.samples ?? [],
    head: (head && find(head.metrics, unit))?.samples ?? [],
    tolerance: 0,
    action: 'block',
    decision: 'inconclusive',
    method: 'none',
    explanation: '',
  };
  if (benchmark.procs !== undefined) draft.procs = benchmark.procs;
  if (head?.place !== undefined) draft.place = head.place;
  return draft;
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

function decide(match: BenchmarkMatch, facts: Draft, situation: Situation): Decided | undefined {
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
  facts: Draft,
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
