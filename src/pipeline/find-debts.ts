/** What the stored runs of a suite add to its facts: debts of the default branch, and benchmarks that vary too much. */
import { debtKey, debtsOfBase, debtsOfRun } from '../compare/debts.js';
import { flakyBenchmarks } from '../compare/flaky.js';
import type { SuiteDebts } from '../model/debt.js';
import type { FlakyBenchmark, SuiteFacts } from '../model/facts.js';
import type { Comparison } from '../model/verdict.js';
import { onDefaultBranch } from './find-change.js';
import type { Judgeable } from './judgeable.js';

/** Those of this run on the default branch, else those that its base has. */
export function suiteDebts(suite: SuiteFacts, judgeable: Judgeable): SuiteDebts {
  const { request, lineage, startedAt } = judgeable;
  const { context, config } = request;
  const { baseline, comparisons, confirmations } = suite;
  if (!onDefaultBranch(context)) return debtsOfBase(baseline);
  return debtsOfRun({
    baseline,
    comparisons,
    confirmations,
    head: context.headCommit,
    lineage,
    foundAt: startedAt,
    canMeasure: config.mode !== 'ingest' && config.policy.benchmarks.confirm !== 'never',
  });
}

/** Only those that this task has measured: of the others there is nothing to say yet. */
export function stageDebts(suite: SuiteFacts, judgeable: Judgeable): SuiteDebts {
  const { fresh, known } = suiteDebts(suite, judgeable);
  const measured = new Set(
    suite.comparisons.filter(({ head }) => head.length > 0).map((one) => debtKey(one, one.unit)),
  );
  return { fresh, known: known.filter((debt) => measured.has(debtKey(debt, debt.unit))) };
}

/** Where a stored run is proof by wish, noise is no subject. */
export function flakyOf(
  { suite, comparisons, baseline }: SuiteFacts,
  { fresh, known }: SuiteDebts,
  { request, environments }: Judgeable,
): readonly FlakyBenchmark[] {
  const environment = environments.get(suite);
  if (environment === undefined || request.config.policy.benchmarks.confirm === 'never') return [];
  const debts = new Set([...fresh, ...known].map((debt) => debtKey(debt, debt.unit)));
  const isDebt = (one: Comparison) => debts.has(debtKey(one, one.unit));
  return flakyBenchmarks(comparisons, baseline.entries, environment.fingerprint, isDebt);
}
