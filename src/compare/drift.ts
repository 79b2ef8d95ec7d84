/**
 * Benchmarks that got worse little by little, each change within its tolerance. Stored runs only nominate: they were
 * measured at other times, so a step in them may be the machine's. Rounds by turns decide.
 */
import type { BaselineEntry } from '../model/baseline.js';
import type { Confirmation, ConfirmationTarget } from '../model/confirmation.js';
import type { Debt } from '../model/debt.js';
import type { Benchmark } from '../model/measurement.js';
import type { Comparison } from '../model/verdict.js';
import { strongestChangePoint } from '../statistics/change-point.js';
import { medianOfSorted, sorted } from '../statistics/order.js';
import { designFor } from '../statistics/sequential-design.js';
import { debtKey } from './debts.js';
import type { Estimate } from './estimator.js';
import { compareExactly } from './exact.js';
import { logOfMedian, pointsOf, type RunPoint } from './history.js';
import { collectBenchmarks, fullKey } from './match-benchmarks.js';
import { pairedEstimator } from './paired.js';

/** Accepted chance that any nominee of one run is taken for worse than its tolerance and is not. */
const DRIFT_ALPHA = 0.001;
/** Measured in one run at most, the strongest first. */
export const MOST_NOMINEES = 5;
/** Fewer runs show no level, let alone two. */
export const LEAST_RUNS = 8;
/** How surprising a change of level must be to be looked into. */
const NOMINATING_LEVEL = 0.01;

/** One metric of one benchmark that is to be measured beside an older commit. */
export interface Nominee
  extends Pick<
    Comparison,
    'suite' | 'package' | 'name' | 'procs' | 'unit' | 'better' | 'tolerance'
  > {
  /** Commit that head is to be measured beside. */
  readonly reference: string;
  /** Median of head's own run, in `unit`. */
  readonly typical: number;
  /** How much worse the stored runs are since: a difference of logarithms. */
  readonly shift: number;
}

export interface DriftInputs {
  /** The window, newest first. */
  readonly entries: readonly BaselineEntry[];
  readonly fingerprint: string;
  readonly comparisons: readonly Comparison[];
  /** This run's own measurements. */
  readonly head: readonly Benchmark[];
}

/**
 * What looks worse since some run of the window, strongest first. The change point (A. N. Pettitt 1979) has to be
 * surprising, and the middle of the runs after it worse than that of those before by more than half the tolerance:
 * what is looked for is smaller than what one change may do. The reference is the last run before it that is no worse
 * than their middle, so that of a slow rise not half is lost.
 */
export function nominate(inputs: DriftInputs): readonly Nominee[] {
  const points = pointsOf(inputs.entries, inputs.fingerprint);
  const head = collectBenchmarks([inputs.head]);
  const nominees = inputs.comparisons.flatMap((comparison) => {
    const samples = samplesOf(head, comparison);
    if (comparison.action === 'ignore' || samples === undefined) return [];
    const runs = sinceAccepted(points(comparison, comparison.unit), comparison);
    return runs.length < LEAST_RUNS ? [] : nomineeOf(comparison, runs, samples);
  });
  return nominees.sort((a, b) => b.shift - a.shift);
}

/** Newest first: what was accepted is the new normal, so that runs before it are of another time. */
export function sinceAccepted(
  runs: readonly RunPoint[],
  of: Pick<Comparison, 'package' | 'name' | 'procs' | 'unit'>,
): readonly RunPoint[] {
  const key = debtKey(of, of.unit);
  const isTakenOn = ({ accepted, debts = [] }: BaselineEntry) =>
    accepted && debts.some((debt) => debtKey(debt, debt.unit) === key);
  const at = runs.findIndex(({ entry }) => isTakenOn(entry));
  return at < 0 ? runs : runs.slice(0, at + 1);
}

function samplesOf(head: ReadonlyMap<string, Benchmark>, { unit, ...of }: Comparison) {
  const metric = head.get(fullKey(of))?.metrics.find((one) => one.unit === unit);
  return metric?.samples;
}

function nomineeOf(
  comparison: Comparison,
  newestFirst: readonly RunPoint[],
  samples: readonly number[],
): readonly Nominee[] {
  const now = logOfMedian(samples);
  if (!Number.isFinite(now)) return [];
  const sign = comparison.better === 'lower' ? 1 : -1;
  const runs = [...newestFirst].reverse();
  const badness = [...runs.map(({ log }) => sign * log), sign * now];
  const change = strongestChangePoint(badness);
  if (change === undefined || change.pValue >= NOMINATING_LEVEL) return [];
  const before = middle(badness.slice(0, change.index));
  const shift = middle(badness.slice(change.index)) - before;
  if (!isDoubtful(shift, comparison)) return [];
  const reference = newestFirst
    .slice(runs.length - change.index)
    .find(({ log }) => sign * log <= before);
  if (reference === undefined) return [];
  const { commit } = reference.entry;
  return [{ ...identityOf(comparison), reference: commit, typical: Math.exp(now), shift }];
}

const middle = (values: readonly number[]) => medianOfSorted(sorted(values));

const isDoubtful = (shift: number, { tolerance }: Pick<Comparison, 'tolerance'>) =>
  shift > Math.log1p(tolerance / 2);

function identityOf({
  suite,
  package: packageName,
  name,
  procs,
  unit,
  better,
  tolerance,
}: Comparison) {
  const threads = procs === undefined ? {} : { procs };
  return { suite, package: packageName, name, ...threads, unit, better, tolerance };
}

/**
 * The debt as a nominee: it is measured beside its own reference again where the stored runs do not show it any more,
 * or do not tell. Undefined where they show it as before, or head does not have it.
 */
export function renominate(debt: Debt, inputs: DriftInputs): Nominee | undefined {
  const key = debtKey(debt, debt.unit);
  const comparison = inputs.comparisons.find((one) => debtKey(one, one.unit) === key);
  const samples = comparison && samplesOf(collectBenchmarks([inputs.head]), comparison);
  if (comparison === undefined || samples === undefined) return undefined;
  const now = logOfMedian(samples);
  if (!Number.isFinite(now)) return undefined;
  const sign = comparison.better === 'lower' ? 1 : -1;
  const points = pointsOf(inputs.entries, inputs.fingerprint)(comparison, comparison.unit);
  const then = points.find(({ entry }) => entry.commit === debt.reference);
  const shift = then === undefined ? 0 : sign * (now - then.log);
  if (then !== undefined && isDoubtful(shift, comparison)) return undefined;
  const { reference } = debt;
  return { ...identityOf(comparison), reference, typical: Math.exp(now), shift };
}

/** What one of so many nominees may spend (Bonferroni): the same however it turns out, fixed before round 1. */
export const shareOfDrift = (nominees: number): number => DRIFT_ALPHA / nominees;

/** Benchmarks with the metrics that are nominated, each with its share of the error. */
export function targetsOf(
  nominees: readonly Nominee[],
  alpha: number,
): readonly ConfirmationTarget[] {
  const targets = new Map<string, ConfirmationTarget>();
  for (const { package: packageName, name, procs, unit, better, tolerance, typical } of nominees) {
    const of = { package: packageName, name, ...(procs === undefined ? {} : { procs }) };
    const { metrics } = targets.get(fullKey(of)) ?? { metrics: [] };
    const metric = { unit, better, tolerance, alpha, typical };
    targets.set(fullKey(of), { ...of, formerNames: [], metrics: [...metrics, metric] });
  }
  return [...targets.values()];
}

/** What the rounds say of one nominee; undefined where it was not measured in them. */
export function judgeNominee(
  { unit, better, tolerance, ...of }: Nominee,
  { baseBenchmarks, headBenchmarks, mostRounds }: Confirmation,
  alpha: number,
): Estimate | undefined {
  const sideOf = (benchmarks: readonly Benchmark[]) =>
    benchmarks
      .find((one) => fullKey(one) === fullKey(of))
      ?.metrics.find((metric) => metric.unit === unit)?.samples;
  const [base, head] = [sideOf(baseBenchmarks), sideOf(headBenchmarks)];
  if (base === undefined || head === undefined) return undefined;
  const pair = { base, head, unit, better, tolerance, alpha };
  return compareExactly(pair) ?? pairedEstimator(designFor(mostRounds)).compare(pair);
}
