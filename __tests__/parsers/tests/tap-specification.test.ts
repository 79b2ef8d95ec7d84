/**
 * What the specifications show by example, in their order: https://testanything.org/tap-version-13-specification.html
 * and https://testanything.org/tap-version-14-specification.html.
 */
import { describe, expect, it } from '@jest/globals';
import type { TestRun } from '../../../src/model/measurement.js';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (lines: readonly string[]): TestRun =>
  readOne('tests', 'tap', lines.map((line) => `${line}\n`).join(''));

/** `passed a > b`: status, names of the sub-tests around, name. */
const shown = ({ cases }: TestRun) =>
  cases.map(({ status, suite, name }) =>
    [status, [suite, name].filter((part) => part !== '').join(' > ')].join(' ').trim(),
  );

interface Expected {
  readonly cases: readonly string[];
  readonly problems?: readonly string[];
  /** Errors make a run incomplete; warnings do not. */
  readonly complete?: boolean;
}

type Example = readonly [string, readonly string[], Expected];

const BOTH = (version: string): readonly Example[] => [
  [
    'a point with a diagnostic, and one to be done with another',
    [
      version,
      '1..4',
      'ok 1 - file is open',
      'not ok 2 - line one is right',
      '  ---',
      "  message: 'line one is wrong'",
      '  severity: fail',
      '  data:',
      "    got: 'a'",
      "    expect: 'b'",
      '  ...',
      'ok 3 - the rest is read',
      'not ok 4 - a summary is made # TODO to be written',
      '  ---',
      '  message: "there is no summary"',
      '  severity: todo',
      '  ...',
    ],
    {
      cases: [
        'passed file is open',
        'failed line one is right',
        'passed the rest is read',
        'skipped a summary is made',
      ],
    },
  ],
  [
    'comments before points',
    [version, '1..2', '#', '# What comes now is', '# explained.', '#', 'ok 1 - a', 'ok 2 - b'],
    { cases: ['passed a', 'passed b'] },
  ],
  [
    'a number that is known at the end',
    [
      version,
      'ok 1 - list of servers',
      '# need to ask 2 servers',
      'ok 2 - first',
      'not ok 3 - second',
      '  ---',
      "  message: 'timeout'",
      '  severity: fail',
      '  ...',
      '1..3',
    ],
    { cases: ['passed list of servers', 'passed first', 'failed second'] },
  ],
  [
    'giving up',
    [version, '1..573', 'not ok 1 - database', 'Bail out! No connection.'],
    {
      cases: ['failed database'],
      problems: ['tap-bail-out', 'tap-plan-differs'],
      complete: false,
    },
  ],
  [
    'skipping a few',
    [version, '1..3', 'ok 1 - the system', '# it is another', 'ok 2 - # SKIP a', 'ok 3 - # SKIP a'],
    { cases: ['passed the system', 'skipped', 'skipped'] },
  ],
  [
    'skipping everything',
    [version, "1..0 # skip because it isn't installed"],
    { cases: [], problems: ['tests-all-skipped'] },
  ],
  [
    'failures that are to be done, which are none',
    [version, '1..3', 'ok 1 - a', 'not ok 2 - b # TODO unsolved', 'not ok 3 - c # TODO unsolved'],
    { cases: ['passed a', 'skipped b', 'skipped c'] },
  ],
  [
    'no numbers, and a diagnostic of a point that passed',
    [
      version,
      'ok - created',
      'ok',
      'ok',
      '  ---',
      '  message: "Layout"',
      '  severity: comment',
      '  dump:',
      '     board:',
      "       - '      16G         05C        '",
      "       - '  R     G           C  +     '",
      '  ...',
      'ok - board has 7',
      '1..4',
    ],
    { cases: ['passed created', 'passed', 'passed', 'passed board has 7'] },
  ],
  [
    'five points without numbers of six',
    [version, '1..6', 'not ok', 'ok', 'not ok', 'ok', 'ok'],
    {
      cases: ['failed', 'passed', 'failed', 'passed', 'passed'],
      problems: ['tap-plan-differs'],
      complete: false,
    },
  ],
  [
    'a description without a dash',
    [version, '1..1', 'ok 1 what it tests'],
    { cases: ['passed what it tests'] },
  ],
  [
    'bare words of giving up',
    [version, '1..1', 'ok 1', 'Bail out!'],
    { cases: ['passed'], problems: ['tap-bail-out'], complete: false },
  ],
];

const OF_13: readonly Example[] = [
  [
    'a diagnostic that is indented by one',
    [
      'TAP version 13',
      '1..1',
      'not ok 1 Resolve address',
      ' ---',
      ' message: "it is not found"',
      ' data:',
      '   got:',
      '     address: ~',
      ' ...',
    ],
    { cases: ['failed Resolve address'] },
  ],
  [
    'a reason in the plan after a longer word',
    ['TAP version 13', '1..0 # Skipped: not installed'],
    { cases: [], problems: ['tests-all-skipped'] },
  ],
  [
    'a directive without a description',
    ['TAP version 13', '1..2', 'not ok 1 # TODO bend space', 'ok 2 # skip No pressure.'],
    { cases: ['skipped', 'skipped'] },
  ],
];

const OF_14: readonly Example[] = [
  [
    'points in any order',
    ['TAP version 14', '1..3', 'ok 2', 'ok 3', 'ok 1'],
    { cases: ['passed', 'passed', 'passed'] },
  ],
  [
    'a number outside of the plan',
    ['TAP version 14', '1..3', 'ok 2', 'ok 4', 'ok 1'],
    {
      cases: ['passed', 'passed', 'passed'],
      problems: ['tap-number-outside-plan'],
      complete: false,
    },
  ],
  [
    'a number twice, which hides that another is missing',
    ['TAP version 14', '1..3', 'ok 1', 'ok 1', 'ok 2'],
    { cases: ['passed', 'passed', 'passed'], problems: ['tap-number-twice'], complete: false },
  ],
  [
    'a plan without points, and with a reason that is no directive',
    ['TAP version 14', '1..0 # it is not installed'],
    { cases: [], problems: ['tests-all-skipped'] },
  ],
  [
    'white space around the hash of a directive',
    [
      'TAP version 14',
      'not ok 1 - must be # SKIP',
      'not ok 2 - must not be \\# SKIP',
      'not ok 3 - may be# skip',
      'not ok 4 - may be #skip',
      'not ok 5 - may be#skip',
      '1..5',
    ],
    {
      cases: [
        'skipped must be',
        'failed must not be # SKIP',
        'failed may be# skip',
        'skipped may be',
        'failed may be#skip',
      ],
    },
  ],
  [
    'a longer word, with and without a reason',
    ['TAP version 14', '1..2', 'ok 1 - later # Skipped', 'ok 2 - x # Skipped: only elsewhere'],
    { cases: ['skipped later', 'skipped x'] },
  ],
  [
    'an address with a hash, and letters of any size',
    [
      'TAP version 14',
      '1..3',
      'ok 1 # skip this test is skipped',
      'ok 2 not skipped: https://example.com/page.html#skip is an address',
      'ok 3 - #SkIp of any size',
    ],
    {
      cases: [
        'skipped',
        'passed not skipped: https://example.com/page.html#skip is an address',
        'skipped',
      ],
    },
  ],
  [
    'hashes and backslashes that are escaped',
    [
      'TAP version 14',
      'not ok 1 - hello # todo',
      'not ok 2 - hello \\# todo',
      'not ok 3 - hello # todo hash \\# character',
      'not ok 4 - hello # todo hash # character',
      'not ok 5 - hello \\\\# todo hash \\# character',
      'not ok 6 - hello \\\\ # todo hash # character',
      'not ok 7 - hello # description # todo',
      'not ok 8 - hello \\\\\\\\\\\\\\# todo',
      '1..8',
    ],
    {
      cases: [
        'skipped hello',
        'failed hello # todo',
        'skipped hello',
        'skipped hello',
        'skipped hello \\',
        'skipped hello \\',
        'failed hello # description # todo',
        'failed hello \\\\\\# todo',
      ],
    },
  ],
  [
    'pragmas, known or not',
    [
      'TAP version 14',
      '# strict from now',
      'pragma +strict',
      'pragma -bail',
      '!no',
      'ok 1',
      '1..1',
    ],
    { cases: ['passed'] },
  ],
  [
    'sub-tests that a comment announces',
    [
      'TAP version 14',
      '1..2',
      '',
      '# Subtest: foo.tap',
      '    1..2',
      '    ok 1',
      '    ok 2 - passes',
      'ok 1 - foo.tap',
      '',
      '# Subtest: bar.tap',
      '    ok 1 - is a bar',
      '    not ok 2 - is true',
      '      ---',
      '      found: false',
      '      at:',
      '        file: test/bar.ts',
      '        line: 43',
      '        column: 8',
      '      ...',
      '    ok 3 - bears # TODO',
      '    1..3',
      'not ok 2 - bar.tap',
      '  ---',
      '  fail: 1',
      '  ...',
    ],
    {
      cases: [
        'passed foo.tap',
        'passed foo.tap > passes',
        'passed foo.tap',
        'passed bar.tap > is a bar',
        'failed bar.tap > is true',
        'passed bar.tap > bears',
        'failed bar.tap',
      ],
      problems: ['tap-todo-passed'],
    },
  ],
  [
    'a plan at the end at both depths',
    ['TAP version 14', 'ok 1 - a', '# Subtest: b', '    ok 1 - c', '    1..1', 'ok 2 - b', '1..2'],
    { cases: ['passed a', 'passed b > c', 'passed b'] },
  ],
  [
    'a bare sub-test',
    ['TAP version 14', '    ok 1 - within', '    1..1', 'ok 1 - around', '1..1'],
    { cases: ['passed within', 'passed around'] },
  ],
  [
    'a bare sub-test in another that has said nothing yet',
    [
      'TAP version 14',
      '        ok 1 - two levels down',
      '        1..1',
      '    ok 1 - one level down',
      '    1..1',
      'ok 1 - on top',
      '1..1',
    ],
    { cases: ['passed two levels down', 'passed one level down', 'passed on top'] },
  ],
  [
    'sub-tests with a name, with nothing in them, and without a name',
    [
      'TAP version 14',
      '',
      'ok 1 - on top',
      '',
      '# Subtest: nested',
      '    1..1',
      '    ok 1 - within',
      'ok 2 - nested',
      '',
      '# Subtest: empty',
      '    1..0',
      'ok 3 - empty',
      '',
      '# Subtest',
      '    ok 1 - a name is not needed',
      '    1..1',
      'ok 4',
      '',
      '1..4',
    ],
    {
      cases: [
        'passed on top',
        'passed nested > within',
        'passed nested',
        'passed empty',
        'passed a name is not needed',
        'passed',
      ],
    },
  ],
  [
    'sub-tests that no point ends',
    ['TAP version 14', '# Subtest: 1', '    # Subtest: 2', '        1..1', '        ok 1 - clear'],
    {
      cases: ['passed 1 > 2 > clear'],
      problems: ['input-cut', 'tap-no-plan'],
      complete: false,
    },
  ],
  [
    'giving up within a sub-test, which is all',
    [
      'TAP version 14',
      '1..2',
      '# Subtest: a',
      '    ok 1',
      '    bail OUT! \\# and \\\\',
      'ok 1 - a',
    ],
    {
      cases: ['passed a'],
      problems: ['tap-no-plan', 'tap-bail-out', 'tap-plan-differs'],
      complete: false,
    },
  ],
  [
    'a pragma within a sub-test, and what is no TAP after it',
    [
      'TAP version 14',
      'pragma -strict',
      '# Subtest: child',
      '    1..1',
      '    pragma +strict',
      '    ok 1',
      'ok 1 - child',
      '!!not TAP!!',
      '1..1',
    ],
    { cases: ['passed child', 'passed child'] },
  ],
  [
    'a sub-test with a version of its own',
    [
      'TAP version 14',
      '# Subtest: a',
      '    TAP version 14',
      '    1..1',
      '    ok 1',
      'ok 1 - a',
      '1..1',
    ],
    { cases: ['passed a', 'passed a'] },
  ],
  [
    'TAP at an indent that is no multiple of four, which is none',
    ['TAP version 14', '1..1', '  ok 1 - no', '   1..7', 'ok 1 - yes'],
    { cases: ['passed yes'] },
  ],
  [
    'a sub-test that is to be done, whose failures are none either',
    [
      'TAP version 14',
      '# Subtest: later',
      '    ok 1 - a',
      '    # Subtest: deeper',
      '        not ok 1 - b',
      '        1..1',
      '    not ok 2 - deeper',
      '    1..2',
      'not ok 1 - later # TODO',
      'not ok 2 - now',
      '1..2',
    ],
    {
      cases: [
        'passed later > a',
        'skipped later > deeper > b',
        'skipped later > deeper',
        'skipped later',
        'failed now',
      ],
    },
  ],
  [
    'a sub-test that another point ends',
    ['TAP version 14', '# Subtest: a', '    ok 1', '    1..1', 'ok 1 - b', '1..1'],
    { cases: ['passed a', 'passed b'], problems: ['tap-subtest-name-differs'] },
  ],
];

const OTHER: readonly Example[] = [
  [
    'a version that nobody knows',
    ['TAP version 15', '1..1', 'ok 1'],
    { cases: ['passed'], problems: ['tap-version-unknown'], complete: false },
  ],
  [
    'the version that had no such line',
    ['TAP version 12', '1..1', 'ok 1'],
    { cases: ['passed'], problems: ['tap-version-unknown'], complete: false },
  ],
  ['no version', ['1..1', 'ok 1 - a'], { cases: ['passed a'] }],
  [
    'a line of dashes that a test prints',
    ['TAP version 14', '---', 'ok 1', 'log', '---', 'ok 2', '1..2'],
    { cases: ['passed', 'passed'] },
  ],
  [
    'a name that begins with a digit',
    ['1..2', 'ok 3d is drawn', 'ok -5 is less'],
    { cases: ['passed 3d is drawn', 'passed -5 is less'] },
  ],
];

const run = (_: string, lines: readonly string[], expected: Expected) => {
  const tests = read(lines);
  const { cases, problems = [], complete = true } = expected;
  expect(shown(tests)).toEqual(cases);
  expect(codesOf(tests)).toEqual(problems);
  expect(tests.complete).toBe(complete);
  const failed = cases.filter((each) => each.startsWith('failed')).length;
  expect(tests.counts.failed).toBe(failed);
  expect(tests.failures.filter(({ status }) => status === 'failed')).toHaveLength(failed);
};

describe('TAP 13 shows', () => {
  it.each([...BOTH('TAP version 13'), ...OF_13])('%s', run);
});

describe('TAP 14 shows', () => {
  it.each([...BOTH('TAP version 14'), ...OF_14])('%s', run);
});

describe('TAP outside of its specifications', () => {
  it.each(OTHER)('%s', run);
});

describe('what a run says of itself', () => {
  it('is told: why it was given up, and why it was skipped', () => {
    const given = read(['1..1', 'bail out! \\# and \\\\ fail', 'ok 1']);
    expect(given.failures[0]).toMatchObject({ message: 'Bail out! # and \\ fail', reason: 'exit' });
    const skipped = read(['1..0 # SKIP no \\# here']);
    expect(skipped.counts).toMatchObject({ passed: 0, skipped: 1 });
    expect(skipped.problems[0]?.message).toContain('"SKIP no # here"');
  });

  it('is told: which were to be done, and pass', () => {
    const tests = read(['ok 1 - a # TODO x', 'ok 2 - b # TODO x', 'ok 3 - c', '1..3']);
    expect(tests.complete).toBe(true);
    expect(tests.problems).toMatchObject([
      { severity: 'warning', message: 'marked as TODO, but passed: "a" and 1 more' },
    ]);
  });

  it('places a failure by its diagnostic', () => {
    const tests = read([
      'not ok 1 - Resolve address',
      '  # a comment',
      '',
      '  ---',
      '  message: "it is \'not found\'"',
      '  found:',
      "    hostname: 'example.com'",
      '    address: ~',
      '  at:',
      '    file: test/resolve.c',
      '    line: 142',
      '    column: 8',
      '  ...',
      '1..1',
    ]);
    expect(tests.failures).toMatchObject([
      {
        message: "it is 'not found'",
        place: { file: 'test/resolve.c', line: 142, column: 8 },
      },
    ]);
  });
});
