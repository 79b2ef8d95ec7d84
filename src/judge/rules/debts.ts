/**
 * Debts: benchmarks that got worse on the default branch and stayed so. There each is told, and never blocks: what is
 * merged cannot be kept out any more, and main must not deadlock. A change that finds them there is told once.
 */
import type { Debt } from '../../model/debt.js';
import type { SuiteFacts } from '../../model/facts.js';
import { formatChange } from '../../report/units.js';
import { count, type JudgedFinding, type Rule } from '../finding.js';
import { isSameMetric } from '../known-debt.js';
import { benchmarkSubject } from './benchmarks.js';

const NAMED_IN_TITLE = 5;
const NAMED_IN_NOTE = 20;

export const debts: Rule = (facts) =>
  facts.suites.flatMap((suite) => {
    const known = suite.debts?.known ?? [];
    if (facts.onDefaultBranch) return known.map((debt) => owed(debt, suite));
    return facts.whole && known.length > 0 ? [inherited(known, suite)] : [];
  });

const short = (commit: string) => commit.slice(0, 10);

const named = ({ name, unit, ratio }: Debt) =>
  `${name}: ${unit} ${ratio === undefined ? 'more than 0' : formatChange(ratio - 1)}`;

function owed(debt: Debt, { suite, comparisons }: SuiteFacts): JudgedFinding {
  const { since, reference, between, how } = debt;
  const place = comparisons.find((one) => isSameMetric(debt, one))?.place;
  return {
    area: 'benchmarks',
    kind: 'benchmark-debt',
    ...benchmarkSubject({ ...debt, suite }),
    suite,
    severity: 'degraded',
    title: `${named(debt)} since ${short(since)}${among(between)}`,
    why: `${HOW[how]} It is compared with ${short(reference)}, the last commit that is known to be without it. What is merged cannot be kept out any more, so it does not block; but no run with it becomes the reference.`,
    todo: 'Mend or revert what brought it, or accept it in the open (docs/acceptances.md).',
    ...(between.length === 0 ? {} : { details: between.join('\n') }),
    ...(place === undefined ? {} : { place }),
  };
}

const HOW: Readonly<Record<Debt['how'], string>> = {
  regressed: 'An earlier run of this branch had this regression.',
  drift:
    'It crept in little by little: stored runs pointed to it, and rounds of both commits by turns confirmed it.',
};

/** ` (among 3 commits: …)`; all of them are in the details. */
function among(between: readonly string[]): string {
  if (between.length < 2) return '';
  const shown = between.slice(0, NAMED_IN_TITLE).map(short).join(', ');
  const more = between.length - NAMED_IN_TITLE;
  return ` (among ${between.length} commits: ${shown}${more > 0 ? ` and ${more} more` : ''})`;
}

function inherited(known: readonly Debt[], { suite }: SuiteFacts): JudgedFinding {
  const lines = known.map((debt) => `${named(debt)} since ${short(debt.since)}`);
  const more = lines.length - NAMED_IN_NOTE;
  return {
    area: 'benchmarks',
    kind: 'benchmark-debts',
    subject: suite,
    suite,
    severity: 'note',
    title: `${count(known.length, 'metric')} got worse before this change: ${lines[0]}${known.length > 1 ? ', …' : ''}`,
    why: 'The base has it already, so it is not held against this change.',
    todo: 'Nothing here; it is to be mended or accepted on the default branch.',
    details: [...lines.slice(0, NAMED_IN_NOTE), ...(more > 0 ? [`and ${more} more`] : [])].join(
      '\n',
    ),
  };
}
