/**
 * Tests that failed in an earlier attempt, of their task or of the tool itself: reported, not hidden by the attempt that
 * passed.
 */
import type { SuiteFacts } from '../../model/facts.js';
import type { Measurement, TestCase, TestFailure, TestRun } from '../../model/measurement.js';
import type { PolicyAction } from '../../model/policy.js';
import type { TaskOutcome } from '../../model/task.js';
import { type JudgedFinding, type Rule, severityOf } from '../finding.js';
import { type Historian, historianOf } from '../test-history.js';
import { flakyOrReal, leaves, testSubject } from './tests.js';

const WHY = 'A test that passes only when it is run again tells nothing reliable (tests.flaky).';
const TODO =
  'Find what it depends on besides the code (time, order, shared state), or quarantine it in the waivers file.';

export const flakyTests: Rule = ({ suites, policy }) =>
  suites.flatMap((suite) => {
    const { action } = policy.tests.flaky;
    const historian = historianOf(suite);
    const judged = { suite: suite.suite, action, historian };
    const found = suite.outcomes.flatMap((outcome) => flakyIn(outcome, judged));
    const known = new Set(found.map(({ subject }) => subject));
    const own = flakyCases(suite).map((test) => ranAgain(test, judged));
    return [...found, ...own.filter(({ subject }) => !known.has(subject))];
  });

/** Those that the tool says passed only when it ran them again, each once. */
function flakyCases({ tests }: SuiteFacts): readonly TestCase[] {
  const cases = tests.flatMap((run) => run.cases.filter((one) => one.flaky === true));
  return [...new Map(cases.map((one) => [testKey(one), one])).values()];
}

/** What findings of one suite share. */
interface Judged {
  readonly suite: string;
  readonly action: PolicyAction;
  readonly historian: Historian;
}

function ranAgain(test: TestCase, { suite, action, historian }: Judged): JudgedFinding {
  const history = historian(test);
  return {
    area: 'tests',
    kind: 'test-flaky',
    ...testSubject(suite, test),
    suite,
    severity: severityOf(action),
    title: `${test.name || test.suite} passed only when the tool ran it again`,
    why: WHY,
    todo: TODO,
    ...(history && { history }),
  };
}

const testRuns = (measurements: readonly Measurement[]): readonly TestRun[] =>
  measurements.flatMap((measurement) => (measurement.kind === 'tests' ? [measurement] : []));

const testKey = ({ suite, name }: { readonly suite: string; readonly name: string }) =>
  `${suite}\0${name}`;

function flakyIn(outcome: TaskOutcome, judged: Judged): readonly JudgedFinding[] {
  if (outcome.earlierAttempts.length === 0) return [];
  const last = testRuns(outcome.measurements);
  const failing = new Set(last.flatMap((run) => run.failures.map(testKey)));
  const passed = new Set(
    last.flatMap((run) => run.cases.filter(({ status }) => status === 'passed').map(testKey)),
  );
  const failedOnce = new Map<string, TestFailure>();
  for (const attempt of outcome.earlierAttempts) {
    for (const run of testRuns(attempt)) {
      for (const failure of leaves(run.failures)) {
        if (!failedOnce.has(testKey(failure))) failedOnce.set(testKey(failure), failure);
      }
    }
  }
  const findings = [...failedOnce].flatMap(([key, failure]) => {
    if (failing.has(key)) return [];
    const wholePassed = failure.name === '' && outcome.status === 'passed';
    return passed.has(key) || wholePassed
      ? [flaky(failure, outcome, judged)]
      : [notAgain(failure, judged)];
  });
  const silent = failedOnce.size === 0 && outcome.status === 'passed';
  return silent ? [passedOnRetry(outcome, judged.action)] : findings;
}

const withoutWords = (failure: TestFailure, historian: Historian) => ({
  ...(failure.place === undefined ? {} : { place: failure.place }),
  ...(failure.details === '' ? {} : { details: failure.details }),
  ...flakyOrReal(failure, historian),
});

function flaky(
  failure: TestFailure,
  { attempts }: TaskOutcome,
  { suite, action, historian }: Judged,
): JudgedFinding {
  return {
    area: 'tests',
    kind: 'test-flaky',
    ...testSubject(suite, failure),
    suite,
    severity: severityOf(action),
    title: `${failure.name || failure.suite} failed and then passed, in ${attempts} attempts: ${failure.message}`,
    why: WHY,
    todo: TODO,
    ...withoutWords(failure, historian),
  };
}

function notAgain(failure: TestFailure, { suite, historian }: Judged): JudgedFinding {
  return {
    area: 'tests',
    kind: 'test-not-repeated',
    ...testSubject(suite, failure),
    suite,
    severity: 'block',
    title: `${failure.name || failure.suite} failed, and did not run to its end in the last attempt: ${failure.message}`,
    why: 'A failure counts until the same test passes.',
    todo: 'Mend the test, or see why a further attempt does not run it.',
    ...withoutWords(failure, historian),
  };
}

function passedOnRetry(
  { name, suite, attempts }: TaskOutcome,
  action: PolicyAction,
): JudgedFinding {
  return {
    area: 'tasks',
    kind: 'task-passed-on-retry',
    subject: `${suite}/${name}`,
    suite,
    severity: severityOf(action),
    title: `Task ${name} passed only in attempt ${attempts}`,
    why: 'What passes only when it is run again tells nothing reliable (tests.flaky).',
    todo: 'Find what it depends on besides the code: network, time, order, shared state.',
  };
}
