import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (text: string) => readOne('coverage', 'cobertura', text);
const report = (classes: string, attributes = '', sources = '') =>
  `<coverage line-rate="1" ${attributes}>${sources}<packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;
const inClass = (lines: string, more = '') =>
  `<class name="C" filename="a.py">${more}<lines>${lines}</lines></class>`;
const line = (number: number, hits: number, more = '') =>
  `<line number="${number}" hits="${hits}" ${more}/>`;

describe('a Cobertura report', () => {
  it('is the union of the classes of a file, also of several reports', () => {
    const first = report(
      inClass(line(1, 1) + line(2, 0, 'branch="true" condition-coverage="50% (1/2)"')),
    );
    const second = report(
      inClass(line(2, 3, 'condition-coverage="100% (2/2)"') + line(3, 0)).replace('"C"', '"D"'),
    );
    const coverage = read(
      first.replace('</classes>', `${second.match(/<class .*<\/class>/)?.[0]}</classes>`),
    );
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 3 },
      branches: { covered: 2, total: 2 },
    });
    expect(coverage.files).toMatchObject([{ coveredLines: [1, 2], missedLines: [3] }]);
  });

  it('counts the lines of methods where the class lists none, and only there', () => {
    const method = `<methods><method name="f" signature="()"><lines>${line(7, 0)}</lines></method></methods>`;
    expect(read(report(inClass(line(1, 1), method))).totals.lines).toEqual({
      covered: 1,
      total: 1,
    });
    expect(read(report(inClass('', method))).totals.lines).toEqual({ covered: 0, total: 1 });
    const after = `<class name="C" filename="a.py"><lines>${line(1, 1)}</lines>${method}</class>`;
    expect(read(report(after)).totals.lines).toEqual({ covered: 1, total: 1 });
  });

  it('tells overloads, and methods of two classes, apart by where they begin', () => {
    const method = (at: number, hits: number) =>
      `<method name="f" signature="()V"><lines>${line(at, hits)}${line(at + 1, 0)}</lines></method>`;
    const methods = `<methods>${method(1, 1)}${method(5, 0)}${method(9, 2)}</methods>`;
    expect(read(report(inClass(line(1, 1), methods))).totals.functions).toEqual({
      covered: 2,
      total: 3,
    });
  });

  it('names the directories that its paths are below', () => {
    const sources =
      '<sources><source> /app &amp; co </source><source/><source>C:\\x</source></sources>';
    expect(read(report(inClass(line(1, 1)), '', sources)).roots).toEqual(['/app & co', 'C:\\x']);
    expect(read(report(inClass(line(1, 1))))).not.toHaveProperty('roots');
  });

  it.each([
    [
      'more branches than on lines',
      'branches-covered="3" branches-valid="5"',
      { covered: 3, total: 5 },
    ],
    ['fewer', 'branches-covered="0" branches-valid="1"', { covered: 1, total: 2 }],
    ['fewer covered, of more', 'branches-covered="0" branches-valid="5"', { covered: 1, total: 2 }],
    ['more than all', 'branches-covered="6" branches-valid="5"', { covered: 1, total: 2 }],
    ['what is none', 'branches-covered="NaN" branches-valid="9"', { covered: 1, total: 2 }],
  ])('that says of %s counts %j', (_, attributes, branches) => {
    const text = report(inClass(line(1, 1, 'condition-coverage="50% (1/2)"')), attributes);
    expect(read(text).totals.branches).toEqual(branches);
  });

  it('is warned of where it says other lines than it lists', () => {
    const coverage = read(report(inClass(line(1, 1)), 'lines-covered="9" lines-valid="9"'));
    expect(coverage).toMatchObject({ complete: true, totals: { lines: { covered: 1, total: 1 } } });
    expect(codesOf(coverage)).toEqual(['coverage-totals-differ']);
  });

  it.each([
    ['100%', []],
    ['100% (2/2)', []],
    ['50,5 % (1/2) ', []],
    ['', []],
    ['50% (3/2)', ['coverage-bad-value']],
    ['half', ['coverage-bad-value']],
  ])('with the condition-coverage %j has the problems %j', (conditions, codes) => {
    expect(
      codesOf(read(report(inClass(line(1, 1, `condition-coverage="${conditions}"`))))),
    ).toEqual(codes);
  });

  it('without a line that was measured is an error', () => {
    expect(codesOf(read('<coverage line-rate="0" lines-valid="0"><packages/></coverage>'))).toEqual(
      ['coverage-none'],
    );
    expect(codesOf(read(report('<class name="C" filename=""><lines/></class>')))).toEqual([
      'coverage-bad-entry',
    ]);
  });
});
