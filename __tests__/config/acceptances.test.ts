import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { readClaims } from '../../src/config/acceptances.js';
import { readTrailers } from '../../src/config/trailers.js';
import { GIT_ENV } from '../support/git-repository.js';

const SIGNED = 'Signed-off-by: A <a@example.com>';
const MESSAGES: readonly (readonly [name: string, message: string])[] = [
  ['a trailer alone', 'Title\n\nKey: value\n'],
  ['several', 'Title\n\nText.\n\nKey: value\nkey: again\nOther-Key :  spaced \n'],
  ['a subject that looks like one', 'Key: value\n'],
  ['a subject of two lines', 'Key: value\nKey: two\n'],
  ['an earlier paragraph', 'Title\n\nKey: value\n\nText.\n'],
  ['text among them', 'Title\n\nKey: value\nand text\n'],
  ['text among them, signed off', `Title\n\nKey: value\nand text\n${SIGNED}\n`],
  ['much text, signed off', `Title\n\na\nb\nc\nd\n${SIGNED}\n`],
  ['just enough text, signed off', `Title\n\na\nb\nc\n${SIGNED}\n`],
  ['a folded one', 'Title\n\nKey: one\n  two\n\tthree\nOther: x\n'],
  ['a folded text', `Title\n\ntext\n  folded\n  folded\nKey: x\n${SIGNED}\n`],
  ['a folded line first', 'Title\n\n  folded\nKey: x\n'],
  ['a cherry pick', `Title\n\nKey: x\n(cherry picked from commit ${'a'.repeat(40)})\n`],
  ['no value', 'Title\n\nKey:\n'],
  ['a key of two words', 'Title\n\nTwo words: x\n'],
  ['blank lines after', 'Title\n\nKey: value\n\n  \n\n'],
  ['a paragraph that blanks part', 'Title\n\nText.\n  \nKey: value\n'],
  ['several colons', 'Title\n\nKey: a: b: c\n'],
  ['an address', 'Title\n\nhttps://example.com/x\n'],
  ['nothing', ''],
];

describe('trailers', () => {
  it.each(MESSAGES)('%s: the same as git finds', (_name, message) => {
    const printed = execFileSync('git', ['interpret-trailers', '--parse', '--no-divider'], {
      input: message,
      env: GIT_ENV,
    }).toString();
    const lines = readTrailers(message).map(({ key, value }) => `${key}: ${value}`.trim());
    const cherries = /^\(cherry picked/;
    const expected = printed.split('\n').filter((line) => line !== '' && !cherries.test(line));
    expect(lines).toEqual(expected.map((line) => line.trim()));
  });
});

const commitOf = (trailers: string) => ({
  commit: 'c'.repeat(40),
  committedAt: '2026-06-01T12:00:00.000Z',
  message: `Make it slower\n\nFor a reason.\n\n${trailers}\n`,
});
const claimOf = (subject: string, reason: string, until = '2026-08-30') => ({
  subject,
  reason,
  until,
  how: 'trailer',
  commit: 'c'.repeat(40),
});

describe('acceptances in commit messages', () => {
  it.each([
    [
      'Tollgate-Accept: **/BenchmarkParse: checks more',
      claimOf('**/BenchmarkParse', 'checks more'),
    ],
    ['tollgate-accept: a/** until 2027-01-31: why', claimOf('a/**', 'why', '2027-01-31')],
    ['TOLLGATE-ACCEPT: a/b\n  until 2027-01-31:\n  why so', claimOf('a/b', 'why so', '2027-01-31')],
    ['Tollgate-Accept: mod::bench/*: a: b', claimOf('mod::bench/*', 'a: b')],
  ])('%j', (trailer, claim) => {
    expect(readClaims([commitOf(trailer)])).toEqual({ claims: [claim], notices: [] });
  });

  it.each([
    ['Tollgate-Accept: everything', /colon before the reason is missing/],
    ['Tollgate-Accept: a/**:', /the reason is missing/],
    ['Tollgate-Accept: a/** until 2027-02-30: x', /"2027-02-30" is no day/],
    ['Tollgate-Accept: a/b until done: x', /"done" is no day/],
    ['Tollgate-Accept: a/[b: x', /bracket/],
    ['Tollgate-Accept: !a/**: x', /negation/],
    [`Tollgate-Accept: a/**: ${'x'.repeat(501)}`, /reason is longer/],
    [`Tollgate-Accept: ${'x'.repeat(1001)}: y`, /glob is longer/],
  ])('%s is a notice', (trailer, wrong) => {
    const { claims, notices } = readClaims([commitOf(trailer)]);
    expect(claims).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(wrong)]);
    expect(notices[0]).toContain('cccccccccc');
  });
});
