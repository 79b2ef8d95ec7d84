import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (results: string, more = '') =>
  readOne('tests', 'trx', `<TestRun><Results>${results}</Results>${more}</TestRun>`);
const result = (attributes: string, content = '') =>
  `<UnitTestResult testId="1" testName="A.B.t" ${attributes}>${content}</UnitTestResult>`;

describe('a TRX file', () => {
  it.each([
    ['outcome="Passed"', 'passed'],
    ['outcome="PassedButRunAborted"', 'passed'],
    ['outcome="Failed"', 'failed'],
    ['outcome="Timeout"', 'errored'],
    ['outcome="NotRunnable"', 'errored'],
    ['outcome="Pending"', 'unfinished'],
    ['outcome="NotExecuted"', 'skipped'],
    ['outcome="Inconclusive"', 'skipped'],
    ['', 'errored'],
  ])('with %s is %s', (outcome, status) => {
    expect(read(result(outcome)).cases).toMatchObject([{ status }]);
  });

  it('finds the class of a test after the results', () => {
    const definition =
      '<TestDefinitions><UnitTest id="1"><TestMethod className="A.B, Assembly" name="t"/></UnitTest></TestDefinitions>';
    expect(read(result('outcome="Passed" duration="00:01:00.5"'), definition).cases).toEqual([
      { suite: 'A.B', name: 't', status: 'passed', durationMs: 60_500 },
    ]);
  });

  it('counts the rows of data, or what holds them where it failed alone', () => {
    const rows = (outcome: string) =>
      `<InnerResults>${result('outcome="Passed"')}${result(`outcome="${outcome}"`)}</InnerResults>`;
    expect(read(result('outcome="Failed"', rows('Failed'))).counts).toMatchObject({
      passed: 1,
      failed: 1,
    });
    expect(read(result('outcome="Failed"', rows('Passed'))).counts).toMatchObject({
      passed: 2,
      failed: 1,
    });
  });

  it.each<[string, readonly string[]]>([
    ['<ResultSummary outcome="Completed"><Counters failed="0"/></ResultSummary>', []],
    [
      '<ResultSummary outcome="Completed"><Counters failed="1"/></ResultSummary>',
      ['tests-totals-differ'],
    ],
    ['<ResultSummary outcome="Failed"/>', ['run-failed']],
    ['<ResultSummary outcome="Aborted"/>', ['run-failed']],
    [
      '<ResultSummary outcome="Completed"><RunInfos><RunInfo outcome="Error"><Text>host died</Text></RunInfo></RunInfos></ResultSummary>',
      ['run-failed'],
    ],
  ])('is judged by its summary %s', (summary, codes) => {
    expect(codesOf(read(result('outcome="Passed"'), summary))).toEqual(codes);
  });

  it('has what xUnit.net repeats in its summary only once', () => {
    const info =
      '<RunInfo outcome="Error"><Text>[xUnit.net 00:00:00.37]     A.B.t [FAIL]</Text></RunInfo>';
    const summary = `<ResultSummary outcome="Failed"><RunInfos>${info}</RunInfos></ResultSummary>`;
    expect(read(result('outcome="Failed"'), summary).problems).toEqual([]);
  });
});
