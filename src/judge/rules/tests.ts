/** Tests that failed: each is a finding that blocks, unless the reference run had the same failure. */
import { testName } from '../../compare/test-name.js';
import type { SuiteFacts } from '../../model/facts.js';
import type { FailureReason, TestFailure, TestRun } from '../../model/measurement.js';
import type { TestsPolicy } from '../../model/policy.js';
import { count, type JudgedFinding, type Rule } from '../finding.js';
import { type Historian, historianOf } from '../test-history.js';

const KINDS: Readonly<Record<FailureReason, { readonly kind: string; readonly words: string }>> = {
  assertion: { kind: 'test-failed', words: 'failed' },
  panic: { kind: 'test-panicked', words: 'panicked' },
  race: { kind: 'test-race', words: 'has a data race' },
  timeout: { kind: 'test-timed-out', words: 'timed out' },
  build: { kind: 'build-failed', words: 'does not build' },
  exit: { kind: 'test-exited', words: 'ended the process' },
  unfinished: { kind: 'test-unfinished', words: 'did not finish' },
};

export const failedTests: Rule = ({ suites, policy }) =>
  suites.flatMap((suite) => {
    const historian = historianOf(suite);
    return suite.tests.flatMap((run) => {
      const failures = leaves(run.failures);
      const uncounted = failures.length === 0 ? unexplained(suite.suite, run) : [];
      const found = failures.map((failure) => ({
        ...failureFinding(failure, suite, policy.tests),
        ...flakyOrReal(failure, historian, run),
      }));
      return [...found, ...uncounted];
    });
  });

/** Failures of their own; a parent counts only where none of its sub-tests is among them. */
export function leaves(failures: readonly TestFailure[]): readonly TestFailure[] {
  const own = failures.filter((failure) => failure.isParentOfFailed !== true);
  return own.length > 0 ? own : failures;
}

/** `suite/package.TestName`, and the ways in which a person would name it in a waiver. */
export function testSubject(
  suite: string,
  { suite: group, name }: Pick<TestFailure, 'suite' | 'name'>,
) {
  const top = name.split('/', 1)[0] ?? name;
  const full = (test: string) => [group, test].filter((part) => part !== '').join('.');
  return {
    subject: `${suite}/${full(name)}`,
    names: [`${suite}/${full(top)}`, full(name), full(top), name, top].filter((n) => n !== ''),
  };
}

function failureFinding(
  failure: TestFailure,
  suite: SuiteFacts,
  policy: TestsPolicy,
): JudgedFinding {
  const { kind, words } = KINDS[failure.reason];
  const known = policy.newFailuresOnly && failedBefore(failure, suite);
  const subject = failure.name === '' ? failure.suite || suite.suite : failure.name;
  const message = failure.message === '' ? '' : `: ${failure.message}`;
  return {
    area: 'tests',
    kind: failure.status === 'errored' && kind === 'test-failed' ? 'test-errored' : kind,
    ...testSubject(suite.suite, failure),
    suite: suite.suite,
    severity: known ? 'note' : 'block',
    title: `${subject} ${words}${message}`,
    why: known
      ? 'The run compared with had this failure already, and only new ones block (tests.newFailuresOnly).'
      : 'A test that fails blocks.',
    todo: 'Mend the code or the test.',
    ...(failure.place === undefined ? {} : { place: failure.place }),
    ...(failure.details === '' ? {} : { details: failure.details }),
  };
}

/** What it did before, and how to see it again. */
export function flakyOrReal(
  failure: TestFailure,
  historian: Historian,
  run?: TestRun,
): Pick<JudgedFinding, 'history' | 'reproduce'> {
  const history = historian(failure, run);
  const { reproduce } = failure;
  return { ...(history && { history }), ...(reproduce === undefined ? {} : { reproduce }) };
}

function failedBefore(failure: TestFailure, { baseline }: SuiteFacts): boolean {
  return baseline.reference?.tests?.failed.includes(testName(failure)) ?? false;
}

/** The format counts failures without naming them. */
function unexplained(suite: string, { counts, source }: TestRun): readonly JudgedFinding[] {
  const failed = counts.failed + counts.errored + counts.unfinished;
  if (failed === 0) return [];
  return [
    {
      area: 'tests',
      kind: 'tests-failed',
      subject: suite,
      suite,
      severity: 'block',
      title: `${count(failed, 'test')} failed; ${source} does not say which`,
      why: 'A test that fails blocks.',
      todo: 'Read the output of the tests, and mend the code or the tests.',
    },
  ];
}
