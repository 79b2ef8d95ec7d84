/**
 * Which benchmarks of the default branch are worse than was accepted, and since when. What is merged cannot be kept out
 * any more, so it is remembered until a run proves it mended, or somebody takes it on. Decides no severity.
 */
import type { Baseline, BaselineEntry } from '../model/baseline.js';
import type { Confirmation, ConfirmationResult } from '../model/confirmation.js';
import { type Debt, MOST_BETWEEN, type SuiteDebts } from '../model/debt.js';
import type { Benchmark } from '../model/measurement.js';
import { type Comparison, PROVEN_METHODS } from '../model/verdict.js';
import { fullKey } from './match-benchmarks.js';

/** One run of the default branch, as far as its debts go. */
export interface DebtInputs {
  readonly baseline: Pick<Baseline, 'entries' | 'reference'>;
  readonly comparisons: readonly Comparison[];
  readonly confirmations: readonly ConfirmationResult[];
  readonly head: string;
  /** Head and its first-parent ancestors, newest first. */
  readonly lineage: readonly string[];
  /** ISO 8601, UTC. */
  readonly foundAt: string;
  /** False where nothing is measured by turns: a drift could then never be told to be over. */
  readonly canMeasure: boolean;
}

/** One metric of one benchmark, one key. */
export const debtKey = (of: Pick<Benchmark, 'package' | 'name' | 'procs'>, unit: string): string =>
  `${fullKey(of)}\0${unit}`;

const keyOf = (one: Debt | Comparison) => debtKey(one, one.unit);

/**
 * Debts of a run of the default branch: what earlier runs had and nothing proves mended, and every proven regression
 * that they had not. To be undecided once, or not measured at all, mends nothing.
 */
export function debtsOfRun(inputs: DebtInputs): SuiteDebts {
  const earlier = openDebts(inputs.baseline.entries);
  const compared = new Map(inputs.comparisons.map((one) => [keyOf(one), one]));
  const known = [...earlier].flatMap(([key, debt]) => {
    const comparison = compared.get(key);
    if (!isStillOpen(debt, comparison, inputs)) return [];
    const isSeen = comparison !== undefined && debt.how === 'regressed' && isProven(comparison);
    // To run a commit again does not make what it brought an older run's.
    if (isSeen && debt.since === inputs.head) return [];
    return [isSeen ? { ...withoutSize(debt), ...sizeOf(comparison.effect) } : debt];
  });
  const kept = new Set(known.map(keyOf));
  const fresh = inputs.comparisons
    .filter((one) => isProven(one) && !kept.has(keyOf(one)))
    .flatMap((one) => freshDebt(one, inputs));
  return { fresh, known };
}

/** Debts that a change finds in the run of its base, whoever brought them. */
export function debtsOfBase({ entries }: Pick<Baseline, 'entries'>): SuiteDebts {
  return { fresh: [], known: [...openDebts(entries).values()] };
}

/** What measuring by turns found out about drifts, entered. */
export function settleDebts(
  { fresh, known }: SuiteDebts,
  found: readonly Debt[],
  gone: ReadonlySet<string>,
): SuiteDebts {
  return { fresh, known: [...known.filter((debt) => !gone.has(keyOf(debt))), ...found] };
}

/** First-parent commits after `reference` up to the head of `lineage`, oldest first; none where it is not reached. */
export function commitsBetween(lineage: readonly string[], reference: string): readonly string[] {
  const at = lineage.indexOf(reference);
  return at < 0 ? [] : lineage.slice(0, Math.min(at, MOST_BETWEEN)).reverse();
}

/** The ratio and its bounds as far as a file can hold them: base 0 has none. */
export function sizeOf(effect: Comparison['effect']): Pick<Debt, 'ratio' | 'low' | 'high'> {
  const kept = (name: 'ratio' | 'low' | 'high') => {
    const value = effect?.[name];
    return value !== undefined && Number.isFinite(value) ? { [name]: value } : {};
  };
  return { ...kept('ratio'), ...kept('low'), ...kept('high') };
}

function withoutSize({ ratio: _, low: __, high: ___, ...debt }: Debt): Debt {
  return debt;
}

/**
 * Those of the newest commit, whatever machine ran it, by key: each run carries on what it could not decide. The last
 * run of a machine counts, and an accepted one owes nothing.
 */
function openDebts(entries: readonly BaselineEntry[]): ReadonlyMap<string, Debt> {
  const seen = new Set<string>();
  const debts = new Map<string, Debt>();
  for (const { commit, environment, accepted, debts: own = [] } of entries) {
    if (commit !== entries[0]?.commit || seen.has(environment.fingerprint)) continue;
    seen.add(environment.fingerprint);
    if (accepted) continue;
    for (const debt of own) if (!debts.has(keyOf(debt))) debts.set(keyOf(debt), debt);
  }
  return debts;
}

const isProven = ({ decision, action, method }: Comparison) =>
  decision === 'regressed' && action !== 'ignore' && PROVEN_METHODS.has(method);

/** Only against an accepted run can it be told that all is well again. */
function isStillOpen(
  debt: Debt,
  comparison: Comparison | undefined,
  { baseline, comparisons, canMeasure }: DebtInputs,
): boolean {
  if (debt.how === 'drift' && !canMeasure) return false;
  if (comparison === undefined) return comparisons.length === 0;
  if (comparison.action === 'ignore' || comparison.decision === 'vanished') return false;
  if (isToBeMeasured(debt, baseline)) return true;
  return !['unchanged', 'improved', 'new'].includes(comparison.decision);
}

/** No comparison with the accepted run tells of what crept in before it, or where there is no such run. */
export function isToBeMeasured({ how }: Debt, { reference }: Pick<Baseline, 'reference'>): boolean {
  return how === 'drift' || reference?.benchmarks === undefined;
}

function freshDebt(comparison: Comparison, inputs: DebtInputs): readonly Debt[] {
  const { head, lineage, foundAt } = inputs;
  const reference = comparedWith(comparison, inputs);
  if (reference === undefined) return [];
  const { package: packageName, name, procs, unit, effect } = comparison;
  return [
    {
      package: packageName,
      name,
      ...(procs === undefined ? {} : { procs }),
      unit,
      ...sizeOf(effect),
      since: head,
      reference,
      between: commitsBetween(lineage, reference),
      foundAt,
      how: 'regressed',
    },
  ];
}

/** The base of its rounds, else the stored run. */
function comparedWith(comparison: Comparison, { confirmations, baseline }: DebtInputs) {
  const measured = confirmations.find(
    (one): one is Confirmation => one.kind === 'measured' && hasMeasured(one, comparison),
  );
  return measured?.base ?? baseline.reference?.commit;
}

const hasMeasured = ({ headBenchmarks }: Confirmation, comparison: Comparison) =>
  headBenchmarks.some(
    (one) =>
      fullKey(one) === fullKey(comparison) &&
      one.metrics.some(({ unit }) => unit === comparison.unit),
  );
