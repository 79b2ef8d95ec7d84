import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { FailureReason, TestFailure } from '../../../src/model/measurement.js';
import { baselineOf } from '../../support/benchmarks.js';
import { factsOf, failureOf, outcomeWith, policyOf, testRunOf } from '../../support/facts.js';

const findings = (...args: Parameters<typeof factsOf>) => judge(factsOf(...args)).findings;
const told = (...args: Parameters<typeof factsOf>) =>
  findings(...args).map(({ kind, severity, title }) => `${kind} ${severity}: ${title}`);

describe('a test that fails', () => {
  it.each<[FailureReason, string]>([
    ['assertion', 'test-failed block: TestTotal failed: why'],
    ['panic', 'test-panicked block: TestTotal panicked: why'],
    ['race', 'test-race block: TestTotal has a data race: why'],
    ['timeout', 'test-timed-out block: TestTotal timed out: why'],
    ['exit', 'test-exited block: TestTotal ended the process: why'],
    ['unfinished', 'test-unfinished block: TestTotal did not finish: why'],
  ])('by %s', (reason, expected) => {
    expect(told({ tests: [testRunOf([failureOf({ reason, message: 'why' })])] })).toEqual([
      expected,
    ]);
  });

  it('tells a package that does not build by its name, and where', () => {
    const place = { file: 'cart/cart.go', line: 7 };
    const broken = failureOf({
      name: '',
      status: 'errored',
      reason: 'build',
      message: 'no x',
      place,
    });
    expect(findings({ tests: [testRunOf([broken])] })).toMatchObject([
      {
        kind: 'build-failed',
        subject: 'default/example.com/shop/cart',
        title: 'example.com/shop/cart does not build: no x',
        place,
      },
    ]);
  });

  it('is told once where a sub-test failed, not once more for its parent', () => {
    const parent = failureOf({ isParentOfFailed: true });
    const child = failureOf({ name: 'TestTotal/empty' });
    const titles = (list: TestFailure[]) =>
      findings({ tests: [testRunOf(list)] }).map(({ subject }) => subject);
    expect(titles([parent, child])).toEqual(['default/example.com/shop/cart.TestTotal/empty']);
    expect(titles([parent])).toEqual(['default/example.com/shop/cart.TestTotal']);
  });

  it('is told with the command that runs it alone, where there is one', () => {
    const reproduce = "go test example.com/shop/cart -run '^TestTotal$' -count=1";
    const [one] = findings({ tests: [testRunOf([failureOf({ reproduce })])] });
    expect(one).toMatchObject({ reproduce, todo: 'Mend the code or the test.' });
    const [other] = findings({ tests: [testRunOf([failureOf()])] });
    expect(other).not.toHaveProperty('reproduce');
  });

  it('is not lost where the format only counts', () => {
    const counts = { passed: 3, failed: 2, skipped: 0, errored: 0, unfinished: 0 };
    expect(told({ tests: [testRunOf([], { counts })] })).toEqual([
      'tests-failed block: 2 tests failed; output of unit does not say which',
    ]);
  });

  it('is a note where only new failures count and the reference had it', () => {
    const failed = ['example.com/shop/cart TestTotal'];
    const counts = { passed: 1, failed: 1, skipped: 0, errored: 0, unfinished: 0 };
    const baseline = baselineOf({ tests: { counts, failed } });
    const policy = policyOf({
      tests: { flaky: { retries: 0, action: 'degrade' }, newFailuresOnly: true, none: 'block' },
    });
    const tests = [testRunOf([failureOf(), failureOf({ name: 'TestNew' })])];
    expect(findings({ tests, baseline }, { policy }).map(({ severity }) => severity)).toEqual([
      'block',
      'note',
    ]);
    expect(findings({ tests, baseline }).map(({ severity }) => severity)).toEqual([
      'block',
      'block',
    ]);
  });
});

describe('a run of no test', () => {
  const none = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
  const policy = (action: 'degrade' | 'ignore') =>
    policyOf({
      tests: { flaky: { retries: 0, action: 'degrade' }, newFailuresOnly: false, none: action },
    });

  it('blocks, or does what its policy says', () => {
    const tests = [testRunOf([], { counts: none, cases: [] })];
    expect(told({ tests })).toEqual(['tests-none block: No test was found']);
    expect(judge(factsOf({ tests }, { policy: policy('degrade') })).kind).toBe('degraded');
    expect(judge(factsOf({ tests }, { policy: policy('ignore') })).kind).toBe('pass');
  });

  it('is no better where all were skipped', () => {
    const tests = [testRunOf([], { counts: { ...none, skipped: 3 }, cases: [] })];
    expect(told({ tests })).toEqual(['tests-all-skipped block: All 3 tests were skipped']);
  });

  it('is judged over the suite: one of two files may be empty', () => {
    const tests = [testRunOf([], { counts: none, cases: [] }), testRunOf()];
    expect(told({ tests })).toEqual([]);
  });

  it('is inconclusive where it could not be read', () => {
    const problem = { code: 'input-empty', severity: 'error', message: 'nothing in x' } as const;
    const tests = [testRunOf([], { counts: none, complete: false, problems: [problem] })];
    expect(told({ tests })).toEqual(['input-empty inconclusive: output of unit: nothing in x']);
  });
});

describe('further attempts', () => {
  const retried = (first: TestFailure[], last: TestFailure[], more = {}) =>
    told({
      tests: [testRunOf(last)],
      outcomes: [
        outcomeWith({
          attempts: 2,
          earlierAttempts: [[testRunOf(first)]],
          measurements: [testRunOf(last)],
          ...more,
        }),
      ],
    });

  it('make a test flaky that failed first', () => {
    expect(retried([failureOf({ name: 'TestOk', message: 'late' })], [])).toEqual([
      'test-flaky degraded: TestOk failed and then passed, in 2 attempts: late',
    ]);
  });

  it('make a package flaky that did not build first', () => {
    const broken = failureOf({ name: '', reason: 'build', message: 'busy' });
    expect(retried([broken], [])).toEqual([
      'test-flaky degraded: example.com/shop/cart failed and then passed, in 2 attempts: busy',
    ]);
  });

  it('of the tool itself make a test flaky, once', () => {
    const test = { suite: 'a.FooTest', name: 'late', status: 'passed', flaky: true } as const;
    const tests = [testRunOf([], { cases: [test, test] })];
    const title = 'late passed only when the tool ran it again';
    expect(told({ tests })).toEqual([`test-flaky degraded: ${title}`]);
    const policyWith = (action: 'block' | 'ignore') =>
      policyOf({ tests: { flaky: { retries: 0, action }, newFailuresOnly: false, none: 'block' } });
    expect(judge(factsOf({ tests }, { policy: policyWith('block') })).kind).toBe('block');
    expect(judge(factsOf({ tests }, { policy: policyWith('ignore') })).kind).toBe('pass');
  });

  it('of both kinds are one finding', () => {
    const test = {
      suite: 'example.com/shop/cart',
      name: 'TestOk',
      status: 'passed',
      flaky: true,
    } as const;
    const last = testRunOf([], { cases: [test] });
    const outcome = outcomeWith({
      attempts: 2,
      earlierAttempts: [[testRunOf([failureOf({ name: 'TestOk', message: 'late' })])]],
      measurements: [last],
    });
    expect(told({ tests: [last], outcomes: [outcome] })).toEqual([
      'test-flaky degraded: TestOk failed and then passed, in 2 attempts: late',
    ]);
  });

  it('change nothing for one that fails each time', () => {
    const more = { status: 'failed', exitCode: 1 };
    expect(retried([failureOf()], [failureOf()], more)).toEqual([
      'test-failed block: TestTotal failed: got 1999, want 2099',
    ]);
  });

  it('do not clear one that did not run again', () => {
    expect(retried([failureOf({ name: 'TestGone', message: 'x' })], [])).toEqual([
      'test-not-repeated block: TestGone failed, and did not run to its end in the last attempt: x',
    ]);
  });

  it('are told where no test says why the first failed', () => {
    expect(retried([], [])).toEqual([
      'task-passed-on-retry degraded: Task unit passed only in attempt 2',
    ]);
  });
});
