/**
 * Kinds of results that the run compared with had and this one has not at all: a suite whose tests were all deleted,
 * or that measures its coverage no more, has nothing left that could fail.
 */
import type { Facts, SuiteFacts } from '../../model/facts.js';
import type { PolicyAction } from '../../model/policy.js';
import { count, type JudgedFinding, type Rule, severityOf } from '../finding.js';

export const lostResults: Rule = (facts) =>
  facts.whole
    ? facts.suites
        .filter(ranToItsEnd)
        .flatMap((suite) => [...lostTests(suite, facts), ...lostCoverage(suite, facts)])
    : [];

/** What did not run is told as such. */
const ranToItsEnd = ({ outcomes, isPartial }: SuiteFacts) =>
  isPartial !== true && outcomes.every(({ status }) => status === 'passed' || status === 'failed');

function lostTests(suite: SuiteFacts, facts: Facts): readonly JudgedFinding[] {
  const counts = suite.baseline.reference?.tests?.counts;
  const before = counts === undefined ? 0 : counts.passed + counts.failed;
  if (before === 0 || suite.tests.length > 0) return [];
  const title = `No tests any more, where the run compared with had ${before}`;
  return [lost('tests', title, { suite: suite.suite, facts, action: facts.policy.tests.none })];
}

function lostCoverage(suite: SuiteFacts, facts: Facts): readonly JudgedFinding[] {
  const files = suite.baseline.reference?.coverage?.files.length ?? 0;
  if (files === 0 || suite.coverage !== undefined) return [];
  const title = `No coverage any more, where the run compared with had that of ${count(files, 'file')}`;
  return [
    lost('coverage', title, { suite: suite.suite, facts, action: facts.policy.coverage.action }),
  ];
}

interface Lost {
  readonly suite: string;
  readonly facts: Facts;
  readonly action: PolicyAction;
}

function lost(
  area: 'tests' | 'coverage',
  title: string,
  { suite, facts, action }: Lost,
): JudgedFinding {
  // What is merged cannot be kept out any more: a debt, so that the default branch never deadlocks.
  const isDebt = facts.onDefaultBranch && action === 'block';
  return {
    area,
    kind: `${area}-vanished`,
    subject: suite,
    suite,
    severity: isDebt ? 'degraded' : severityOf(action),
    title,
    why: 'What is not measured any more cannot fail any more.',
    todo: 'Bring it back, or accept the loss with a waiver for the suite. What measures something else needs a suite of its own.',
  };
}
