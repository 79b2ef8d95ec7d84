import { describe, expect, it } from '@jest/globals';
import type { RunContext } from '../../src/model/change.js';
import type { Authority } from '../../src/model/ports.js';
import { findAcceptances } from '../../src/pipeline/find-acceptances.js';
import { BASE, HEAD, PULL_REQUEST } from '../support/gate.js';

const OTHER = 'c'.repeat(40);
const COMMITTED = '2026-06-01T12:00:00.000Z';
const LATER = '2026-06-01T12:00:01Z';
const LABELS = ['bug', 'tollgate-accept'];

/** GitHub as a table; what is not said is as a maintainer would have it. */
interface World {
  readonly context?: Partial<RunContext>;
  readonly trailer?: string;
  readonly authority?: Partial<Authority> | null;
}

async function find({ context, trailer, authority }: World) {
  const asked: string[] = [];
  const all: Authority = {
    labelSetBy: async () => ({ login: 'maintainer', at: LATER }),
    authorOf: async () => ({ login: 'author' }),
    cameFromElsewhere: async () => ({ fork: false }),
    mayWrite: async () => ({ allowed: true }),
    ...authority,
  };
  const log = <T>(what: string, answer: T): T => {
    asked.push(what);
    return answer;
  };
  const logged: Authority = {
    labelSetBy: (...args) => log('label', all.labelSetBy(...args)),
    authorOf: (...args) => log('author', all.authorOf(...args)),
    cameFromElsewhere: (...args) => log('pulls', all.cameFromElsewhere(...args)),
    mayWrite: (login) => log(`permission of ${login}`, all.mayWrite(login)),
  };
  const message = trailer === undefined ? 'Change' : `Change\n\nTollgate-Accept: ${trailer}\n`;
  const found = await findAcceptances({
    context: { ...PULL_REQUEST, ...context },
    change: { base: BASE, files: [] },
    git: {
      commits: async () => [
        { commit: HEAD, committedAt: COMMITTED, message: 'Newest' },
        { commit: OTHER, committedAt: COMMITTED, message },
      ],
    },
    ...(authority === null ? {} : { authority: logged }),
  });
  return { ...found, asked };
}

describe('an acceptance that counts', () => {
  it.each<[string, Partial<RunContext>]>([
    ['the label of the event', { labels: LABELS }],
    [
      'the label whose setting is the event, of a fork, too',
      { labelled: 'tollgate-accept', fromFork: true },
    ],
    ['a label set since, where the job is run again', { attempt: 2 }],
  ])('%s', async (_name, context) => {
    expect(await find({ context })).toEqual({
      acceptances: [
        {
          subject: '**',
          by: 'maintainer',
          reason: 'label tollgate-accept on pull request #4',
          until: '2026-08-30',
          how: 'label',
          commit: HEAD,
        },
      ],
      notices: [],
      asked: ['label', 'permission of maintainer'],
    });
  });

  it('a trailer', async () => {
    const { acceptances, notices, asked } = await find({ trailer: '**/BenchmarkX: why' });
    expect(notices).toEqual([]);
    expect(asked).toEqual(['pulls', 'author', 'permission of author']);
    expect(acceptances).toEqual([
      {
        subject: '**/BenchmarkX',
        by: 'author',
        reason: 'why',
        until: '2026-08-30',
        how: 'trailer',
        commit: OTHER,
      },
    ]);
  });
});

describe('nothing accepted', () => {
  it.each<[string, World]>([
    ['GitHub is not asked', {}],
    [
      'GitHub is not asked for a label where there is no pull request',
      { context: { labels: LABELS, event: 'push', pullRequest: undefined as never } },
    ],
  ])('%s', async (_name, world) => {
    expect(await find(world)).toEqual({ acceptances: [], notices: [], asked: [] });
  });

  it.each<[string, World]>([
    [
      'a label that was taken off again',
      { context: { labels: LABELS }, authority: { labelSetBy: async () => undefined } },
    ],
    [
      'no label, run again without permission',
      { context: { attempt: 2 }, authority: { labelSetBy: async () => ({ unavailable: 'no' }) } },
    ],
  ])('%s is silent', async (_name, world) => {
    expect(await find(world)).toMatchObject({ acceptances: [], notices: [] });
  });

  it.each<[string, World, RegExp]>([
    [
      'no token',
      { context: { labels: LABELS }, authority: null },
      /label .* #4 does not count: .*github-token/,
    ],
    [
      'no token',
      { trailer: 'a: b', authority: null },
      /"a" in commit cccccccccc does not count: .*github-token/,
    ],
    [
      'a label set before the head was committed',
      {
        context: { labels: LABELS },
        authority: { labelSetBy: async () => ({ login: 'm', at: '2026-06-01T11:59:59Z' }) },
      },
      /before the head was committed; take it off/,
    ],
    [
      'a label on a fork, set at some time',
      { context: { labels: LABELS, fromFork: true } },
      /older code of the fork/,
    ],
    [
      'a label whose setting cannot be asked for',
      {
        context: { labels: LABELS },
        authority: { labelSetBy: async () => ({ unavailable: 'it takes `x: read`' }) },
      },
      /does not count: it takes `x: read`\./,
    ],
    [
      'a label of a triager',
      { context: { labels: LABELS }, authority: { mayWrite: async () => ({ allowed: false }) } },
      /maintainer has no write access/,
    ],
    [
      'a trailer of a reader',
      { trailer: 'a: b', authority: { mayWrite: async () => ({ allowed: false }) } },
      /author has no write access/,
    ],
    [
      'permissions that cannot be asked for',
      { trailer: 'a: b', authority: { mayWrite: async () => ({ unavailable: 'no answer' }) } },
      /does not count: no answer/,
    ],
    [
      'a trailer of nobody',
      { trailer: 'a: b', authority: { authorOf: async () => ({ login: undefined }) } },
      /no account of GitHub/,
    ],
    [
      'an author that cannot be asked for',
      { trailer: 'a: b', authority: { authorOf: async () => ({ unavailable: 'x' }) } },
      /does not count: x/,
    ],
    ['a trailer of a fork', { trailer: 'a: b', context: { fromFork: true } }, /came from a fork/],
    [
      'a trailer that came by a fork',
      { trailer: 'a: b', authority: { cameFromElsewhere: async () => ({ fork: true }) } },
      /came from a fork/,
    ],
    [
      'origins that cannot be asked for',
      { trailer: 'a: b', authority: { cameFromElsewhere: async () => ({ unavailable: 'y' }) } },
      /does not count: y/,
    ],
    ['a malformed trailer', { trailer: 'everything' }, /colon before the reason/],
  ])('%s is told', async (_name, world, notice) => {
    const { acceptances, notices } = await find(world);
    expect(acceptances).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(notice)]);
  });

  it('no more trailers than can be checked count', async () => {
    const trailer = Array.from({ length: 25 }, (_, i) => `b${i}: x`).join('\nTollgate-Accept: ');
    const { acceptances, notices } = await find({ trailer });
    expect(acceptances).toHaveLength(20);
    expect(notices).toHaveLength(5);
  });
});
