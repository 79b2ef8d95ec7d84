import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const test = { fullName: 'a b', status: 'passed', failureMessages: [] };
const file = (more: object, ...tests: readonly object[]) => ({
  name: '/w/a.test.js',
  status: 'passed',
  assertionResults: tests.map((one) => ({ ...test, ...one })),
  ...more,
});
const read = (document: object) => readOne('tests', 'jest-json', JSON.stringify(document));

describe('jest --json', () => {
  it.each([
    [{}, 'passed', undefined],
    [{ invocations: 1, retryReasons: [] }, 'passed', undefined],
    [{ invocations: 2 }, 'passed', true],
    [{ retryReasons: ['x'] }, 'passed', true],
    [{ failureMessages: ['x'] }, 'passed', true],
    [{ status: 'todo' }, 'skipped', undefined],
    [{ status: 'pending' }, 'skipped', undefined],
    [{ status: 'failed', invocations: 3 }, 'failed', undefined],
  ])('reads %j as %s', (more, status, flaky) => {
    const [found] = read({ testResults: [file({}, more)] }).cases;
    expect([found?.status, found?.flaky]).toEqual([status, flaky]);
  });

  it('falls back to where the test begins', () => {
    const failed = {
      status: 'failed',
      failureMessages: ['no stack'],
      location: { line: 4, column: 1 },
    };
    const { failures } = read({ testResults: [file({}, failed)] });
    expect(failures).toMatchObject([
      { message: 'no stack', place: { file: '/w/a.test.js', line: 4 } },
    ]);
  });

  it('names a file that failed beside its tests', () => {
    const message =
      '  ● Test suite failed to run\n\n    Cannot find module x\n\n      at Object.r (a.test.js:3:4)';
    const { failures, complete } = read({
      numRuntimeErrorTestSuites: 1,
      success: false,
      testResults: [file({ status: 'failed', message })],
    });
    expect(failures).toMatchObject([
      {
        suite: '/w/a.test.js',
        name: '',
        message: 'Cannot find module x',
        place: { file: '/w/a.test.js', line: 3 },
      },
    ]);
    expect(complete).toBe(true);
  });

  it.each([
    [{ success: false }, ['run-failed']],
    [{ success: true, numTotalTests: 1 }, []],
    [{ numTotalTests: 2 }, ['tests-totals-differ']],
    [{ numFailedTests: 1 }, ['tests-totals-differ']],
    [{ wasInterrupted: true }, ['run-interrupted']],
  ])('believes %j of the run', (more, codes) => {
    expect(codesOf(read({ ...more, testResults: [file({}, {})] }))).toEqual(codes);
  });
});
