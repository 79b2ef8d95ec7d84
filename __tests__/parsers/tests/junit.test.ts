import { describe, expect, it } from '@jest/globals';
import { openReader } from '../../../src/parsers/parse.js';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (xml: string) => readOne('tests', 'junit', xml);
const inSuite = (cases: string, attributes = '') =>
  read(`<testsuite name="s" ${attributes}>${cases}</testsuite>`);
const statusOf = (attributes: string, content = '') =>
  inSuite(`<testcase name="t" ${attributes}>${content}</testcase>`).cases[0]?.status;

describe('the status of a test case', () => {
  it.each([
    ['', '', 'passed'],
    ['', '<system-out>failure</system-out>', 'passed'],
    ['', '<failure/>', 'failed'],
    ['', '<error/>', 'errored'],
    ['', '<error/><failure/>', 'failed'],
    ['', '<skipped/>', 'skipped'],
    ['', '<skipped/><failure/>', 'failed'],
    ['', '<skipped type="todo"/><failure/>', 'skipped'],
    ['', '<skipped type="pytest.xfail"/>', 'skipped'],
    ['', '<disabled/>', 'skipped'],
    ['status="notrun" result="suppressed"', '', 'skipped'],
    ['status="run" result="completed"', '', 'passed'],
    ['status="disabled"', '', 'skipped'],
    ['status="fail"', '', 'failed'],
    ['status="FAILED"', '', 'failed'],
    ['result="error"', '', 'errored'],
    ['', '<rerunFailure/>', 'failed'],
    ['', '<flakyFailure><stackTrace>x</stackTrace></flakyFailure>', 'passed'],
  ])('with %s and %s is %s', (attributes, content, expected) => {
    expect(statusOf(attributes, content)).toBe(expected);
  });

  it('tells apart what passed only when it was run again', () => {
    const { cases } = inSuite(
      '<testcase name="a"><flakyError/></testcase><testcase name="b"><failure/><rerunFailure/></testcase><testcase name="c"/>',
    );
    expect(cases.map(({ name, flaky }) => [name, flaky])).toEqual([
      ['a', true],
      ['b', undefined],
      ['c', undefined],
    ]);
  });
});

describe('the failure of a test case', () => {
  const failureOf = (content: string, attributes = 'classname="C"') =>
    inSuite(`<testcase name="t" ${attributes}>${content}</testcase>`).failures[0];

  it.each<[string, object]>([
    [
      '<failure message="a.cc:3&#10;Value of: x">a.cc:3</failure>',
      { message: 'Value of: x', place: { file: 'a.cc', line: 3 } },
    ],
    ['<failure message="Failed" type="">    a_test.go:9: bad\n</failure>', { message: 'bad' }],
    [
      '<failure message=""/><system-out>a.c:1: no</system-out>',
      { place: { file: 'a.c', line: 1 } },
    ],
    [
      '<failure message="m">x</failure><failure>y</failure>',
      { message: 'm', details: 'm\nx\n\ny' },
    ],
    ['<failure type="test timeout"/>', { message: 'test timeout', reason: 'timeout' }],
    ['<failure><![CDATA[- file   : a.cpp\n- line   : 7\n]]></failure>', { place: { line: 7 } }],
    ['<error type="java.lang.Error"/>', { message: 'java.lang.Error', status: 'errored' }],
    ['<failure/>', { message: 'the test failed', suite: 'C' }],
  ])('of %s', (content, expected) => {
    expect(failureOf(content)).toMatchObject(expected);
  });

  it('has the place of the test where no other is known', () => {
    const place = { file: 'a.php', line: 5 };
    expect(failureOf('<failure/>', 'file="a.php" line="5"')).toMatchObject({ place });
    expect(failureOf('<failure/>', 'file="a.php" line="-5"')?.place).toEqual({ file: 'a.php' });
  });

  it('is of the parent of what failed where Go says nothing else', () => {
    const failed = (name: string, text: string) =>
      `<testcase classname="p" name="${name}"><failure message="Failed">=== RUN   ${name}\n${text}</failure></testcase>`;
    const { failures } = inSuite(
      failed('T/a', 'a_test.go:1: x') + failed('T', '') + failed('U', ''),
    );
    expect(failures.map(({ isParentOfFailed }) => isParentOfFailed)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });
});

describe('what a suite says of itself', () => {
  it.each([
    ['are those that the suite around it says were skipped', 1, 1, true],
    ['are missing where that says less', 0, 0, false],
  ])('tests that it does not show %s', (_, stated, skipped, complete) => {
    const tests = read(
      `<testsuites tests="3" skipped="${stated}"><testsuite name="a" tests="2"><testcase name="x"/></testsuite><testsuite name="b" tests="1"><testcase name="y"/></testsuite></testsuites>`,
    );
    expect(tests).toMatchObject({ complete, counts: { passed: 2, skipped } });
  });

  it.each([
    ['a class that could not be set up, as a test', 'tests="1" errors="1"', '<error/>'],
    [
      'each time that a test failed',
      'tests="1" failures="3"',
      '<testcase name="a"><failure/><rerunFailure/><rerunFailure/></testcase>',
    ],
    [
      'what passed at last',
      'tests="2" failures="1"',
      '<testcase name="a"><flakyFailure/></testcase>',
    ],
  ])('may count %s', (_, attributes, cases) => {
    expect(inSuite(cases, attributes).problems).toEqual([]);
  });

  it('stands in a run of Eclipse, which is held to its totals too', () => {
    const run = (tests: number) =>
      read(
        `<testrun tests="${tests}"><testsuite name="a"><testcase name="b"/></testsuite></testrun>`,
      );
    expect(run(1)).toMatchObject({ complete: true, counts: { passed: 1 } });
    expect(codesOf(run(2))).toEqual(['tests-totals-differ']);
  });

  it('hides no more than the suite around it says were skipped', () => {
    const hidden = '<testsuite name="a" tests="2"><testcase name="x"/></testsuite>';
    const tests = read(`<testsuites tests="4" skipped="1">${hidden}${hidden}</testsuites>`);
    expect(codesOf(tests)).toContain('tests-totals-differ');
    expect(tests.complete).toBe(false);
  });

  it('may be that it was skipped with all its tests', () => {
    const tests = read(
      '<testsuite name="f" tests="3"><testsuite name="c" tests="2"><skipped/></testsuite><testcase name="a"/></testsuite>',
    );
    expect(tests).toMatchObject({ complete: true, counts: { passed: 1, skipped: 2, errored: 0 } });
  });

  it.each([
    [1, 'warning'],
    [2, 'error'],
  ])('with failures="%i" and as many errors is a %s where one is shown', (count, severity) => {
    const { problems } = inSuite(
      '<testcase name="a"><failure/></testcase>',
      `tests="1" failures="${count}" errors="${count}"`,
    );
    expect(problems).toMatchObject([{ code: 'tests-totals-differ', severity }]);
  });

  const one = '<testcase name="t"/>';
  it.each<[string, string, readonly string[]]>([
    ['tests="1" failures="0"', one, []],
    ['tests="1" failures="1"', one, ['tests-totals-differ']],
    ['errors="1"', '', ['tests-totals-differ']],
    ['tests="2"', one, ['tests-totals-differ']],
    ['tests="2" skipped="1"', one, []],
    ['tests="1" failures="2"', '<testcase name="t"><failure/><failure/></testcase>', []],
  ])('%s', (attributes, cases, codes) => {
    const run = inSuite(cases, attributes);
    expect(codesOf(run)).toEqual(cases === '' ? ['tests-totals-differ'] : codes);
    expect(run.complete).toBe(codes.length === 0);
  });

  it('is only a warning where it says less', () => {
    const run = inSuite('<testcase name="t"><failure/></testcase>', 'failures="0"');
    expect(run.problems).toMatchObject([{ severity: 'warning' }]);
  });

  it('counts suites in suites, and a failure outside of a test', () => {
    const run = read(
      '<testsuites failures="2"><testsuite name="a"><testsuite name="b" failures="2"><error message="no"/><testcase name="t"><failure/></testcase></testsuite></testsuite></testsuites>',
    );
    expect(run).toMatchObject({ complete: true, counts: { failed: 1, errored: 1 } });
    expect(run.failures).toMatchObject([{ suite: 'b', name: '', message: 'no' }, { suite: 'b' }]);
  });

  it('may stand in comments alone', () => {
    const nested =
      '<testsuite name="parent" failures="0"><testcase name="t"/></testsuite><!-- suites 0 -->';
    expect(codesOf(read(`<testsuites>${nested}<!-- fail 0 --></testsuites>`))).toEqual([]);
    expect(codesOf(read(`<testsuites>${nested}<!-- fail 1 --></testsuites>`))).toEqual([
      'tests-totals-differ',
    ]);
  });
});

describe('a folder', () => {
  it('is one run, in which reports of other tools are left out', () => {
    const reader = openReader({ format: 'junit', source: 'reports' });
    for (const [path, xml] of [
      ['TEST-a.xml', '<testsuite time="1,000.5"><testcase name="a"/></testsuite>'],
      ['TEST-b.xml', '<testsuite time="1"><testcase name="b"><failure/></testcase></testsuite>'],
      ['failsafe-summary.xml', '<failsafe-summary/>'],
    ] as const) {
      reader.nextFile?.(path);
      reader.write(Buffer.from(xml));
    }
    const [run] = reader.end();
    expect(run).toMatchObject({
      complete: true,
      counts: { passed: 1, failed: 1 },
      durationMs: 1_001_500,
      problems: [{ code: 'junit-other-file', severity: 'warning' }],
    });
  });
});

describe('failures that a suite counts twice', () => {
  const suite = (stated: string) =>
    `<testsuite ${stated}><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>`;

  it.each([
    ['as a failure and as an error', 'tests="2" failures="1" errors="1"', true],
    ['as two failures, of which one is lost', 'tests="2" failures="2" errors="0"', false],
    ['with a test that is lost', 'tests="3" failures="1" errors="1"', false],
    ['in a suite that states no tests', 'failures="1" errors="1"', false],
  ])('%s', (_, stated, complete) => {
    const run = readOne('tests', 'junit', suite(stated));
    expect(run.complete).toBe(complete);
    expect(codesOf(run)).toEqual(['tests-totals-differ']);
    expect(run.counts).toMatchObject({ passed: 1, failed: 1 });
  });
});
