import type { Debt } from '../model/debt.js';
import type { SuiteFacts } from '../model/facts.js';
import type { Verdict } from '../model/verdict.js';
import { benchmarkSubject } from './rules/benchmarks.js';

const TOLD_AS = new Set(['benchmark-debt', 'benchmark-regressed']);

/** Debts that nobody has taken on, by an acceptance or a waiver: a run that has one does not become the reference. */
export function unacceptedDebts(
  { suite, debts }: Pick<SuiteFacts, 'suite' | 'debts'>,
  { findings }: Pick<Verdict, 'findings'>,
): readonly Debt[] {
  const open = new Set(
    findings
      .filter((one) => one.suite === suite && one.severity !== 'note' && TOLD_AS.has(one.kind))
      .map(({ subject }) => subject),
  );
  const all = [...(debts?.fresh ?? []), ...(debts?.known ?? [])];
  return all.filter((debt) => open.has(benchmarkSubject({ ...debt, suite }).subject));
}
