import type { Debt } from '../model/debt.js';
import type { SuiteFacts } from '../model/facts.js';

type OfMetric = Pick<Debt, 'package' | 'name' | 'procs' | 'unit'>;

export const isSameMetric = (one: OfMetric, other: OfMetric): boolean =>
  one.package === other.package &&
  one.name === other.name &&
  one.procs === other.procs &&
  one.unit === other.unit;

/** On the default branch a metric of a debt is told as that, not as what its comparison says. */
export function isKnownDebt({ debts }: Pick<SuiteFacts, 'debts'>, comparison: OfMetric): boolean {
  return debts?.known.some((debt) => isSameMetric(debt, comparison)) ?? false;
}
