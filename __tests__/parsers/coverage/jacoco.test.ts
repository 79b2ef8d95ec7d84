import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (inner: string) => readOne('coverage', 'jacoco', `<report name="x">${inner}</report>`);
const file = (name: string, lines: string) =>
  `<package name="com/acme"><sourcefile name="${name}">${lines}</sourcefile></package>`;
const line = (nr: number, mi: number, ci: number, mb = 0, cb = 0) =>
  `<line nr="${nr}" mi="${mi}" ci="${ci}" mb="${mb}" cb="${cb}"/>`;

describe('a JaCoCo report', () => {
  it('has a line covered where any instruction of it ran', () => {
    const coverage = read(file('A.java', line(1, 0, 3) + line(2, 3, 1, 1, 1) + line(3, 2, 0)));
    expect(coverage.totals).toEqual({
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
    });
    expect(coverage.files).toMatchObject([{ path: 'com/acme/A.java', missedLines: [3] }]);
  });

  it('keeps files of the same name in two modules apart', () => {
    const group = (name: string, lines: string) =>
      `<group name="${name}">${file('A.java', lines)}</group>`;
    const coverage = read(
      `<group name="all">${group('a', line(1, 0, 1))}${group('b', line(1, 1, 0))}</group>`,
    );
    expect(coverage.files.map(({ path }) => path)).toEqual([
      'com/acme/A.java',
      'all/b/com/acme/A.java',
    ]);
    expect(coverage.totals.lines).toEqual({ covered: 1, total: 2 });
  });

  it('is the union of several reports of one module', () => {
    const coverage = read(
      file('A.java', line(1, 0, 1) + line(2, 1, 0)) + file('A.java', line(2, 0, 1)),
    );
    expect(coverage.totals.lines).toEqual({ covered: 2, total: 2 });
  });

  it('has the default package', () => {
    const text = `<package name=""><sourcefile name="A.java">${line(1, 0, 1)}</sourcefile></package>`;
    expect(read(text).files).toMatchObject([{ path: 'A.java' }]);
  });

  it.each([
    ['with its files', 'sourcefilename="A.java"', { covered: 1, total: 2 }],
    ['without, as before 0.8.3', '', { covered: 3, total: 4 }],
  ])('counts methods by class %s', (_, named, functions) => {
    const methods = (missed: number, covered: number) =>
      `<counter type="METHOD" missed="${missed}" covered="${covered}"/>`;
    const text = `<package name="com/acme"><class name="com/acme/A" ${named}>${methods(1, 1)}</class>
      <sourcefile name="A.java">${line(1, 0, 1)}${methods(1, 3)}</sourcefile></package>`;
    expect(read(text).totals.functions).toEqual(functions);
  });

  it.each([
    ['<line nr="2" mi="1" ci="1"/>', []],
    ['<line nr="2"/>', ['coverage-bad-value']],
    ['<line nr="2" ci="1" cb="-1"/>', ['coverage-bad-value']],
    ['<line nr="1.5" ci="1"/>', ['coverage-bad-value']],
  ])('with %s has the problems %j', (text, codes) => {
    expect(codesOf(read(file('A.java', line(1, 0, 1) + text)))).toEqual(codes);
  });

  it('is warned of where its sums are others than it lists', () => {
    const coverage = read(
      `${file('A.java', line(1, 0, 1))}<counter type="LINE" missed="3" covered="9"/>`,
    );
    expect(codesOf(coverage)).toEqual(['coverage-totals-differ']);
    expect(coverage.complete).toBe(true);
  });

  it('without lines, as of classes without debug information, is an error', () => {
    expect(codesOf(read('<package name="p"><class name="p/A"/></package>'))).toEqual([
      'coverage-none',
    ]);
  });
});
