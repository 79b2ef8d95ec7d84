import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openCacheStore } from '../../../src/adapters/store/cache.js';
import type { ListKeys } from '../../../src/adapters/store/cache-find.js';
import { hear } from '../../../src/adapters/store/toolkit.js';
import type { BaselineQuery } from '../../../src/model/ports.js';
import { commit, entryOf, environment } from '../../support/baseline-entries.js';
import { fakeCache } from '../../support/cache-toolkit.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const COMMITS = Array.from({ length: 20 }, (_, index) => String(index + 10).repeat(20));
const query: BaselineQuery = {
  suite: 'go',
  commits: COMMITS,
  fingerprint: environment.fingerprint,
  limit: 20,
};

function setUp(listKeys?: ListKeys, now: () => number = () => 0) {
  const workspace = temporaryFolder();
  const cache = fakeCache(workspace);
  const load = async () => cache;
  const more = listKeys === undefined ? {} : { listKeys };
  const store = openCacheStore({ workspace, repository: 'o/r', now, load, ...more });
  return { workspace, cache, store };
}

const at = (index: number, changed = {}) => entryOf({ commit: COMMITS[index] ?? '', ...changed });

beforeEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(stdout, 'write').mockReturnValue(true);
});

describe('looking runs up', () => {
  it('asks twice on a first run, and never more keys than the service takes', async () => {
    const { store, cache } = setUp();
    await store.find(query);
    expect(cache.asked.map((keys) => keys.length)).toEqual([10, 1]);
  });

  it('asks no more than once a stored run and once for five commits without one', async () => {
    const { store, cache } = setUp();
    for (const index of [0, 1, 7, 19]) await store.save(at(index));
    cache.asked.length = 0;
    expect((await store.find(query)).entries).toHaveLength(4);
    expect(cache.asked.length).toBeLessThanOrEqual(4 + 4);
  });

  it('stops when the window is full', async () => {
    const { store, cache } = setUp();
    for (let index = 0; index < 20; index++) await store.save(at(index));
    cache.asked.length = 0;
    expect((await store.find({ ...query, limit: 3 })).entries).toHaveLength(3);
    expect(cache.asked).toHaveLength(3);
  });

  it('says of which commit the newest run is where none is wanted', async () => {
    const { store } = setUp();
    await store.save(entryOf({ commit: commit('f') }));
    expect((await store.find(query)).problems).toMatchObject([
      { code: 'baseline-unrelated', message: expect.stringContaining('ffffffffff') },
    ]);
  });

  it('leaves nothing behind in the workspace', async () => {
    const { store, workspace } = setUp();
    await store.save(at(0));
    await store.find(query);
    expect(readdirSync(workspace)).toEqual([]);
  });

  it('stops where time runs out, and says so', async () => {
    let now = 0;
    const { store, cache } = setUp(undefined, () => {
      now += 25_000;
      return now;
    });
    for (let index = 0; index < 20; index++) await store.save(at(index));
    cache.asked.length = 0;
    const answer = await store.find(query);
    expect(answer.problems).toMatchObject([
      { code: 'baseline-unreachable', message: expect.stringContaining('60 s') },
    ]);
    expect(cache.asked.length).toBeLessThan(5);
  });
});

describe('a service that does not do as it should', () => {
  it('is not taken for a first run where it fails', async () => {
    const { store, cache } = setUp();
    cache.mode = 'fails';
    const answer = await store.find(query);
    expect(answer.problems).toMatchObject([
      { code: 'baseline-unreachable', message: expect.stringContaining('ENOTFOUND') },
    ]);
    expect(cache.asked).toHaveLength(2);
  });

  it('is a problem where the job has none', async () => {
    const { store, cache } = setUp();
    cache.available = false;
    expect((await store.find(query)).problems).toMatchObject([{ code: 'baseline-unreachable' }]);
    expect((await store.save(at(0))).problems).toMatchObject([{ code: 'baseline-not-saved' }]);
  });

  it('is a problem where the toolkit cannot be loaded', async () => {
    const load = () => Promise.reject(new Error('chunk 691 is missing'));
    const store = openCacheStore({ workspace: '/', repository: 'o/r', now: () => 0, load });
    expect((await store.find(query)).problems[0]?.message).toContain('chunk 691 is missing');
  });

  it.each([
    ['read-only', /cache write denied/, /may only read/],
    ['upload-fails', /responded with 500/, /Run the job again/],
  ] as const)('tells of a save that was lost: %s', async (mode, message, hint) => {
    const { store, cache } = setUp();
    cache.mode = mode;
    expect((await store.save(at(0))).problems).toMatchObject([
      {
        code: 'baseline-not-saved',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
      },
    ]);
  });

  it('is never made to replace what it has', async () => {
    const { store, cache } = setUp();
    cache.mode = 'replaces';
    await store.save(at(0));
    const again = await store.save(at(0, { verdict: 'block' }));
    expect(again.problems).toMatchObject([{ code: 'baseline-exists' }]);
    expect((await store.find(query)).entries).toEqual([at(0)]);
  });

  it('skips a torn archive and goes on with older runs', async () => {
    const { store, cache } = setUp();
    const { key } = await store.save(at(0));
    await store.save(at(1));
    cache.torn.add(key);
    const answer = await store.find(query);
    expect(answer.entries.map((entry) => entry.commit)).toEqual([COMMITS[1]]);
    expect(answer.problems).toMatchObject([
      { code: 'baseline-damaged', message: expect.stringContaining('tar failed') },
    ]);
  });

  it.each([
    ['a cut file', (text: string) => text.slice(0, 200), 'baseline-truncated'],
    ['another file', () => 'hello', 'baseline-foreign'],
    ['a newer file', (text: string) => text.replace('"schema":1', '"schema":9'), 'baseline-future'],
    ['a changed number', (text: string) => text.replace('100.5', '10.5'), 'baseline-damaged'],
    ['another run', (_: string, other: string) => other, 'baseline-foreign'],
  ])('skips %s, says so, and goes on', async (_name, change, code) => {
    const { store, cache } = setUp();
    const { key } = await store.save(at(0));
    const other = await store.save(at(1));
    cache.stored.set(key, change(cache.stored.get(key) ?? '', cache.stored.get(other.key) ?? ''));
    const answer = await store.find(query);
    expect(answer.entries.map((entry) => entry.commit)).toEqual([COMMITS[1]]);
    expect(answer.problems).toMatchObject([{ code }]);
  });

  it('does not write through a link that stands in its way', async () => {
    const { store, workspace } = setUp();
    const outside = temporaryFolder();
    symlinkSync(outside, join(workspace, '.tollgate-cache'));
    expect((await store.save(at(0))).problems).toMatchObject([{ code: 'baseline-not-saved' }]);
    expect((await store.find(query)).problems[0]?.message).toContain('in the way');
    expect(readdirSync(outside)).toEqual([]);
  });

  it('keeps files of others in its folder', async () => {
    const { store, workspace } = setUp();
    mkdirSync(join(workspace, '.tollgate-cache'));
    writeFileSync(join(workspace, '.tollgate-cache/mine'), '');
    await store.save(at(0));
    expect(readdirSync(join(workspace, '.tollgate-cache'))).toEqual(['mine']);
  });
});

describe('with a list of keys', () => {
  it('finds several runs of one commit, and skips what it may not read', async () => {
    const keys: string[] = [];
    const { store, cache } = setUp(async () => keys);
    for (const runId of ['1', '2']) keys.unshift((await store.save(at(0, { runId }))).key);
    const { key: hidden } = await store.save(at(1));
    keys.unshift(hidden, 'foreign-key');
    cache.stored.delete(hidden);
    const answer = await store.find(query);
    expect(answer.entries.map((entry) => entry.runId).sort()).toEqual(['1', '2']);
    expect(answer.problems).toEqual([]);
  });

  it('does without where the token may not list', async () => {
    const { store } = setUp(async () => ({ unavailable: 'Resource not accessible' }));
    await store.save(at(0));
    expect((await store.find(query)).entries).toHaveLength(1);
  });
});

describe('hearing the toolkit', () => {
  it('passes everything on, and keeps the first complaint without control characters', async () => {
    const write = jest.spyOn(stdout, 'write').mockReturnValue(true);
    const heard = await hear(async () => {
      stdout.write('Cache Size: ~0 MB\n');
      stdout.write('::warning::Failed to restore: a%0Ab\u0007c\n');
      stdout.write('::error::later\n');
      return 1;
    });
    expect(heard).toEqual({ value: 1, complaint: 'Failed to restore: a b c' });
    expect(write).toHaveBeenCalledTimes(3);
    expect(stdout.write).toBe(write);
  });

  it('takes what is thrown for a complaint', async () => {
    expect(await hear(() => Promise.reject(new Error('no')))).toEqual({
      value: undefined,
      complaint: 'no',
    });
  });
});
