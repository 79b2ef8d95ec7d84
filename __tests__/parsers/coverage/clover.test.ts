import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (inner: string) =>
  readOne(
    'coverage',
    'clover',
    `<coverage generated="1" clover="3"><project name="x">${inner}</project></coverage>`,
  );
const stmt = (num: number, count: number) => `<line num="${num}" type="stmt" count="${count}"/>`;
const method = (num: number, count: number) =>
  `<line num="${num}" type="method" count="${count}"/>`;

describe('a Clover report', () => {
  it('of Istanbul has lines, and branches and methods by number', () => {
    const coverage = read(`<file name="a.js" path="/r/a.js">
      <metrics statements="3" coveredstatements="2" conditionals="4" coveredconditionals="1" methods="1" coveredmethods="1"/>
      ${stmt(1, 1)}<line num="2" count="5" type="cond" truecount="1" falsecount="3"/>${stmt(3, 0)}</file>`);
    expect(coverage.totals).toMatchObject({
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 4 },
      functions: { covered: 1, total: 1 },
    });
  });

  it('of PHPUnit has the lines that it counts, though methods of one line hide theirs', () => {
    const coverage =
      read(`<file name="/r/A.php"><class name="A"><metrics methods="9" coveredmethods="9" statements="9" coveredstatements="9" elements="9"/></class>
      ${method(3, 1)}${stmt(4, 1)}${stmt(5, 0)}${method(8, 0)}${method(9, 2)}${stmt(10, 2)}
      <metrics methods="3" coveredmethods="1" conditionals="0" coveredconditionals="0" statements="4" coveredstatements="2" elements="7" coveredelements="3"/></file>`);
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 4 },
      functions: { covered: 1, total: 3 },
    });
    expect(coverage.files).toMatchObject([
      { path: '/r/A.php', coveredLines: [4, 10], missedLines: [5, 8] },
    ]);
  });

  it('of OpenClover has several statements of a line, conditions by outcome, and no tests', () => {
    const coverage = readOne(
      'coverage',
      'clover',
      `<coverage clover="4.5.2" generated="1">
      <project><package name="p"><file name="A.java" path="/r/A.java"><metrics elements="7" statements="3" coveredstatements="1" conditionals="2" coveredconditionals="1"/>
      ${method(4, 1)}${stmt(5, 1)}${stmt(5, 0)}<line num="6" type="cond" truecount="0" falsecount="0"/>${stmt(7, 0)}</file></package></project>
      <testproject><package name="p"><file name="T.java" path="/r/T.java"><metrics elements="1" statements="9" coveredstatements="9"/>${stmt(1, 1)}</file></package></testproject></coverage>`,
    );
    expect(coverage.totals).toEqual({
      statements: { covered: 1, total: 3 },
      lines: { covered: 1, total: 3 },
      branches: { covered: 1, total: 2 },
    });
    expect(coverage.files.map(({ path }) => path)).toEqual(['/r/A.java']);
  });

  it('that lists no line of a file counts what its metrics say', () => {
    const coverage = read(
      `<file name="a.js" path="a.js">${stmt(1, 1)}</file><file name="b.js" path="b.js"><metrics statements="9" coveredstatements="0"/></file>`,
    );
    expect(coverage.totals.lines).toEqual({ covered: 1, total: 10 });
  });

  it.each([
    [`<file><metrics/>${stmt(1, 1)}</file>`, ['coverage-bad-entry']],
    [
      `<file path="a"><metrics statements="1" coveredstatements="2"/>${stmt(1, 1)}</file>`,
      ['coverage-bad-value'],
    ],
    ['<file path="a"><line num="1" type="stmt"/></file>', ['coverage-bad-value']],
    ['<file path="a"><line num="1" type="cond" truecount="1"/></file>', ['coverage-bad-value']],
    ['<file path="a"/>', ['coverage-none']],
  ])('%s has the problems %j', (text, codes) => {
    expect(codesOf(read(text))).toEqual(codes);
  });
});
