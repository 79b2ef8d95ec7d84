/**
 * Comparisons in the making: each metric of each match with its policy, and with a decision where
 * none needs statistics. The estimator decides the others.
 */
import type { Benchmark, Metric } from '../model/measurement.js';
import type { Comparison } from '../model/verdict.js';
import { policyLookup } from './benchmark-policy.js';
import type { BenchmarkMatch } from './match-benchmarks.js';
import {
  type BenchmarkSides,
  type Decided,
  decidePlainly,
  describeSituation,
} from './plain-decisions.js';

export type Draft = { -readonly [K in keyof Comparison]: Comparison[K] };

/** A comparison in the making. */
export interface OpenDraft {
  /** Metrics of one benchmark share it. */
  readonly benchmark: Benchmark;
  readonly comparison: Draft;
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
      const isGone = comparison.head.length === 0 && sides.headSkipped === undefined;
      const gone = isGone && action !== 'ignore';
      comparison.action = gone ? policy.vanished : action;
      comparison.tolerance = tolerance;
      if (better !== undefined) comparison.better = better;
      const decided = decidePlainly(match, comparison, situation);
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
  { decision, method, explanation, effect, rounds, shortfall }: Decided,
): void {
  comparison.decision = decision;
  comparison.method = method;
  comparison.explanation = explanation;
  if (effect !== undefined) comparison.effect = effect;
  if (rounds !== undefined) comparison.rounds = rounds;
  if (shortfall !== undefined) comparison.shortfall = shortfall;
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
