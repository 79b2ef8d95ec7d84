/** Benchmarks that were compared one by one: regressed, improved, or impossible to tell. */
import { benchmarkNames } from '../../compare/benchmark-policy.js';
import type { BenchmarksPolicy } from '../../model/policy.js';
import { type Comparison, PROVEN_METHODS, type Severity } from '../../model/verdict.js';
import { formatChange, formatLimit, formatValues } from '../../report/units.js';
import { goBenchCommand, type JudgedFinding, type Rule, severityOf } from '../finding.js';
import { isKnownDebt } from '../known-debt.js';

export const comparedBenchmarks: Rule = ({ suites, policy, onDefaultBranch }) =>
  suites.flatMap((suite) =>
    suite.comparisons
      .filter((comparison) => !(onDefaultBranch && isKnownDebt(suite, comparison)))
      .flatMap((comparison) => judgeOne(comparison, policy.benchmarks)),
  );

function judgeOne(comparison: Comparison, policy: BenchmarksPolicy): readonly JudgedFinding[] {
  switch (comparison.decision) {
    case 'regressed':
      return [regressed(comparison, policy)];
    case 'improved':
      return comparison.action === 'ignore' ? [] : [improved(comparison)];
    case 'near':
      return comparison.action === 'ignore' ? [] : [near(comparison)];
    case 'inconclusive':
      return toldTogether(comparison) ? [] : [inconclusive(comparison, policy)];
    default:
      return [];
  }
}

/** Reasons that hold for many benchmarks alike are one finding a suite, not one each. */
export const toldTogether = ({ decision, head, method, action }: Comparison): boolean =>
  decision === 'inconclusive' &&
  (head.length === 0 || method === 'too-few-samples' || action === 'ignore');

/** `suite/package/name`, and the ways in which a person would name it in a waiver. */
export function benchmarkSubject({
  suite,
  package: packageName,
  name,
}: Pick<Comparison, 'suite' | 'package' | 'name'>) {
  const [subject = name, ...names] = benchmarkNames(suite, packageName, name);
  return { subject, names };
}

export function inconclusiveSeverity(
  { action }: Pick<Comparison, 'action'>,
  { inconclusive: policy }: BenchmarksPolicy,
): Severity {
  return action === 'block' ? severityOf(policy) : severityOf(action);
}

const withPlace = ({ place }: Comparison) => (place === undefined ? {} : { place });

function headline({ name, unit, base, head, effect, better }: Comparison): string {
  const values = formatValues(unit, [median(base), median(head)]);
  const change = effect === undefined ? '' : `${formatChange(effect.ratio - 1)} `;
  const higher = better === 'higher' ? ', higher is better' : '';
  return `${name}: ${unit} ${change}(${values.join(' → ')}${higher})`;
}

function median(samples: readonly number[]): number {
  const ascending = [...samples].sort((a, b) => a - b);
  const middle = ascending.length >> 1;
  const upper = ascending[middle] ?? 0;
  return ascending.length % 2 === 1 ? upper : (upper + (ascending[middle - 1] ?? upper)) / 2;
}

/** A stored run was measured at another time: without measuring both sides anew, noise may look like this. */
const isUnconfirmed = ({ action, method }: Comparison, { confirm }: BenchmarksPolicy) =>
  action === 'block' && !PROVEN_METHODS.has(method) && confirm !== 'never';

function regressed(comparison: Comparison, policy: BenchmarksPolicy): JudgedFinding {
  const { suite, tolerance, action, explanation } = comparison;
  const unconfirmed = isUnconfirmed(comparison, policy);
  return {
    area: 'benchmarks',
    kind: unconfirmed ? 'benchmark-unconfirmed' : 'benchmark-regressed',
    ...benchmarkSubject(comparison),
    suite,
    severity: unconfirmed ? unconfirmedSeverity(policy) : severityOf(action),
    title: `${headline(comparison)}, tolerance ${formatLimit(tolerance)}${unconfirmed ? ', not confirmed: to confirm it, let Tollgate run the benchmarks (tasks)' : ''}`,
    why: unconfirmed
      ? `${sentence(explanation)} It was compared with a stored run and not measured again beside its base, which is no proof yet: what it does is said by benchmarks.unconfirmed (${policy.unconfirmed}).`
      : `${sentence(explanation)} The action of its policy is ${action}.`,
    todo: unconfirmed
      ? 'To have it confirmed, let Tollgate run the benchmarks itself (tasks), so that it can measure base and head by turns.'
      : `${howToFind(comparison)} If it is meant, accept it (docs/acceptances.md) or waive it.`,
    ...withPlace(comparison),
  };
}

/** What is counted is the same in every run: measuring it again tells nothing. */
function howToFind({ method, name, package: packageName }: Comparison): string {
  if (method === 'exact') return 'Find what this change does more of.';
  const command = goBenchCommand(packageName, name);
  const measure = command
    ? `Measure base and head with: ${command}`
    : 'Measure base and head again, side by side';
  return `Find what this change makes slower or larger. ${measure}.`;
}

/** More rounds help as far as the budget goes; noise beyond that wants a quieter machine or a wider tolerance. */
function howToSettle({ shortfall }: Comparison): string {
  if (shortfall === undefined) return 'Run it more often (-count), or on a quieter machine.';
  return `About ${shortfall.roundsToSettle} rounds would settle it: give more time (benchmarks.budget), a quieter machine or a wider tolerance; \`tollgate calibrate\` shows the noise.`;
}

const unconfirmedSeverity = ({ unconfirmed }: BenchmarksPolicy): Severity =>
  unconfirmed === 'inconclusive' ? 'inconclusive' : severityOf(unconfirmed);

const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

/** A note: it changes neither verdict nor deploy. */
function near(comparison: Comparison): JudgedFinding {
  return {
    area: 'benchmarks',
    kind: 'benchmark-near-tolerance',
    ...benchmarkSubject(comparison),
    suite: comparison.suite,
    severity: 'note',
    title: `${headline(comparison)}: near its tolerance of ${formatLimit(comparison.tolerance)}`,
    why: sentence(comparison.explanation),
    todo: 'Nothing now; a few more such changes add up.',
    ...withPlace(comparison),
  };
}

function improved(comparison: Comparison): JudgedFinding {
  return {
    area: 'benchmarks',
    kind: 'benchmark-improved',
    ...benchmarkSubject(comparison),
    suite: comparison.suite,
    severity: 'note',
    title: headline(comparison),
    why: sentence(comparison.explanation),
    todo: 'Nothing: once merged, it is what later changes are compared with.',
    ...withPlace(comparison),
  };
}

function inconclusive(comparison: Comparison, policy: BenchmarksPolicy): JudgedFinding {
  return {
    area: 'benchmarks',
    kind: 'benchmark-inconclusive',
    ...benchmarkSubject(comparison),
    suite: comparison.suite,
    severity: inconclusiveSeverity(comparison, policy),
    title: `${headline(comparison)}: undecided`,
    why: `${sentence(comparison.explanation)} What cannot be decided does ${policy.inconclusive} (benchmarks.inconclusive).`,
    todo: howToSettle(comparison),
    ...withPlace(comparison),
  };
}
