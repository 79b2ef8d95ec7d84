import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (...lines: readonly string[]) =>
  readOne('tests', 'tap', lines.map((line) => `${line}\n`).join(''));
const nameOf = (line: string) => read('1..1', line).cases[0]?.name;

describe('a TAP point', () => {
  it.each([
    ['ok 1 - a name', 'a name', 'passed'],
    ['ok', '', 'passed'],
    ['ok a name', 'a name', 'passed'],
    ['not ok 1 a', 'a', 'failed'],
    ['ok 1 - a # SKIP why', 'a', 'skipped'],
    ['not ok 1 - a # skip', 'a', 'skipped'],
    ['not ok 1 - a # TODO later', 'a', 'skipped'],
    ['ok 1 - a # TODO done', 'a', 'passed'],
    ['not ok 1 - a \\# TODO no', 'a # TODO no', 'failed'],
    ['ok 1 # SKIP', '', 'skipped'],
    ['ok 1 - a # time=1.5ms', 'a', 'passed'],
    ['ok 1 - issue #12', 'issue #12', 'passed'],
  ])('%s', (line, name, status) => {
    expect(read('1..1', line).cases).toMatchObject([{ name, status }]);
  });

  it.each(['okay then', 'not okay', ' ok 1 - indented by one', 'Ok 1'])('%j is none', (line) => {
    expect(nameOf(line)).toBeUndefined();
  });
});

describe('a plan', () => {
  it.each([
    ['at the beginning', ['1..2', 'ok 1', 'ok 2'], []],
    ['at the end', ['ok 1', 'ok 2', '1..2'], []],
    ['of more than ran', ['1..3', 'ok 1', 'ok 2'], ['tap-plan-differs']],
    ['of less than ran', ['1..1', 'ok 1', 'ok 2'], ['tap-plan-differs']],
    ['that is missing', ['ok 1', 'ok 2'], ['tap-no-plan']],
    ['twice', ['1..1', 'ok 1', '1..1'], ['tap-plan-twice']],
    ['of nothing', ['1..0'], ['tests-none']],
    ['in the middle', ['ok 1', '1..2', 'ok 2'], ['tap-after-plan']],
    [
      'of a sub-test that stopped',
      ['# Subtest: a', '    1..2', '    ok 1', 'ok 1 - a', '1..1'],
      ['tap-plan-differs'],
    ],
  ])('%s', (_, lines, codes) => {
    const tests = read(...lines);
    expect(codesOf(tests)).toEqual(codes);
    expect(tests.complete).toBe(codes.length === 0);
  });

  it('counts what never ran', () => {
    expect(read('1..5', 'ok 1', 'ok 2').counts).toMatchObject({ passed: 2, unfinished: 3 });
  });
});

describe('a run that was given up', () => {
  it('is errored, and points after it do not count', () => {
    const tests = read('1..2', 'ok 1', 'Bail out! no database', 'ok 2');
    expect(tests.counts).toMatchObject({ passed: 1, errored: 1, unfinished: 1 });
    expect(tests.failures[0]).toMatchObject({ reason: 'exit', message: 'Bail out! no database' });
    expect(tests.complete).toBe(false);
  });
});

describe('sub-tests', () => {
  const suite = (ok: string, type: string) => [
    '# Subtest: outer',
    `    ${ok} 1 - inner`,
    '    1..1',
    `${ok} 1 - outer`,
    '  ---',
    `  type: '${type}'`,
    '  ...',
    '1..1',
  ];

  it('name the test that they are in', () => {
    expect(read(...suite('ok', 'test')).cases).toMatchObject([
      { suite: 'outer', name: 'inner' },
      { suite: '', name: 'outer' },
    ]);
  });

  it('are counted alone where the outer one is a suite', () => {
    expect(read(...suite('ok', 'suite')).counts.passed).toBe(1);
    expect(read(...suite('not ok', 'suite')).counts).toMatchObject({ failed: 1, errored: 0 });
  });

  it('mark the outer one', () => {
    expect(
      read(...suite('not ok', 'test')).failures.map(({ name, isParentOfFailed }) => [
        name,
        isParentOfFailed,
      ]),
    ).toEqual([
      ['inner', undefined],
      ['outer', true],
    ]);
  });

  it('in braces that never close are cut', () => {
    expect(codesOf(read('1..1', 'ok 1 - a {', '    ok 1 - b', '    1..1'))).toContain('input-cut');
  });
});

describe('diagnostics of a failure', () => {
  const failure = (...yaml: readonly string[]) =>
    read('not ok 1 - a', '  ---', ...yaml.map((line) => `  ${line}`), '  ...', '1..1').failures[0];

  it('give the message in any quotes', () => {
    expect(failure('error: plain: text')?.message).toBe('plain: text');
    expect(failure("error: 'it''s'")?.message).toBe("it's");
    expect(failure('message: "a \\"b\\"\\nc"')?.message).toBe('a "b"');
    expect(failure('error: |-', '  first', '', '  second', 'code: X')?.message).toBe('first');
    expect(failure('operator: x')?.message).toBe('failed without a message');
  });

  it("give the first place in the user's files", () => {
    const stack = [
      'stack: |-',
      '  node:internal/x:1:2',
      '  expect (/app/node_modules/chai/a.js:1:2)',
      '  async TestContext.<anonymous> (file:///home/a%20b/c.test.js:20:12)',
      '  other (/home/d.js:1:1)',
    ];
    expect(failure("location: '/home/c.test.js:11:3'", ...stack)?.place).toEqual({
      file: '/home/a b/c.test.js',
      line: 20,
      column: 12,
    });
    expect(failure("location: '/home/c.test.js:11:3'")?.place).toEqual({
      file: '/home/c.test.js',
      line: 11,
      column: 3,
    });
    expect(failure('at:', '  file: test/a.js', '  line: 7')?.place).toEqual({
      file: 'test/a.js',
      line: 7,
    });
    expect(failure('stack: |-', '  at f (file:///C:/x/y.js:3:4)')?.place).toEqual({
      file: 'C:/x/y.js',
      line: 3,
      column: 4,
    });
    expect(failure('stack: |-', '  f (file:///a/100%/b.js:3:4)')?.place?.file).toBe('/a/100%/b.js');
    expect(failure('error: x')).not.toHaveProperty('place');
  });

  it('do not swallow the points after a block that does not end', () => {
    const tests = read('not ok 1 - a', '  ---', '  error: x', 'ok 2 - b', '1..2');
    expect(tests.counts).toMatchObject({ passed: 1, failed: 1 });
    expect(tests.failures[0]?.message).toBe('x');
  });

  it('may look like points', () => {
    expect(
      read('not ok 1 - a', '  ---', '  |', '    ok 5 - no', '  ...', '1..1').counts.passed,
    ).toBe(0);
  });
});
