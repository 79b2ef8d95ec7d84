/** What every store of baselines does, asked of both; the real cache service answers in `__tests__/e2e/cache`. */

import { join } from 'node:path';
import { stdout } from 'node:process';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openCacheStore } from '../../../src/adapters/store/cache.js';
import { openDirectoryStore } from '../../../src/adapters/store/directory.js';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { BaselineQuery, BaselineStore } from '../../../src/model/ports.js';
import { commit, entryOf, environment, otherMachine } from '../../support/baseline-entries.js';
import { fakeCache } from '../../support/cache-toolkit.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const [A, B, C, D] = [commit('a'), commit('b'), commit('c'), commit('d')];
const query = (changed: Partial<BaselineQuery> = {}): BaselineQuery => ({
  suite: 'go',
  commits: [A, B, C],
  fingerprint: environment.fingerprint,
  limit: 20,
  ...changed,
});

beforeEach(() => {
  jest.restoreAllMocks();
  jest.spyOn(stdout, 'write').mockReturnValue(true);
});

describe.each<[string, () => BaselineStore]>([
  [
    'a directory',
    () => {
      const root = temporaryFolder();
      return openDirectoryStore({ directory: join(root, '.tollgate/baseline'), within: root });
    },
  ],
  [
    'the cache',
    () => {
      const workspace = temporaryFolder();
      const load = async () => fakeCache(workspace);
      return openCacheStore({ workspace, repository: 'o/r', now: () => 0, load });
    },
  ],
])('%s', (_name, open) => {
  const filled = async (...entries: readonly BaselineEntry[]) => {
    const store = open();
    for (const entry of entries) {
      expect(await store.save(entry)).toMatchObject({ problems: [] });
    }
    return store;
  };
  const found = async (store: BaselineStore, changed: Partial<BaselineQuery> = {}) => {
    const answer = await store.find(query(changed));
    expect(answer.problems).toEqual([]);
    return answer.entries;
  };

  it('holds nothing at first, and says so without a problem', async () => {
    expect(await open().find(query())).toEqual({ entries: [], problems: [] });
    expect(await open().find(query({ commits: [] }))).toEqual({ entries: [], problems: [] });
  });

  it('gives back what was saved', async () => {
    const entry = entryOf({ suite: 'services/api: unit', branch: 'release/1.x' });
    expect(await found(await filled(entry), { suite: 'services/api: unit' })).toEqual([entry]);
  });

  it('finds runs in the order of the wanted commits, up to the limit', async () => {
    const store = await filled(
      entryOf({ commit: C }),
      entryOf({ commit: A }),
      entryOf({ commit: B }),
    );
    expect((await found(store)).map((e) => e.commit)).toEqual([A, B, C]);
    expect((await found(store, { limit: 2 })).map((e) => e.commit)).toEqual([A, B]);
    expect((await found(store, { commits: [C, B] })).map((e) => e.commit)).toEqual([C, B]);
  });

  it('finds a run of another machine where there is none of this one', async () => {
    const store = await filled(
      entryOf({ commit: A, environment: otherMachine }),
      entryOf({ commit: B, environment: otherMachine, runId: '1' }),
      entryOf({ commit: B, runId: '2' }),
    );
    const entries = await found(store);
    expect(entries[0]?.environment.fingerprint).toBe(otherMachine.fingerprint);
    expect(entries.find((e) => e.commit === B)?.runId).toBe('2');
  });

  it('keeps suites apart whose names begin alike', async () => {
    const store = await filled(
      entryOf({ suite: 'go' }),
      entryOf({ suite: 'go-extra' }),
      entryOf({ suite: 'Go' }),
    );
    for (const suite of ['go', 'go-extra', 'Go']) {
      expect((await found(store, { suite })).map((e) => e.suite)).toEqual([suite]);
    }
  });

  it('finds the newest run where there is no history', async () => {
    const store = await filled(
      entryOf({ commit: A, recordedAt: '2026-09-01T00:00:00.000Z' }),
      entryOf({ commit: B, recordedAt: '2026-09-02T00:00:00.000Z' }),
    );
    expect((await found(store, { commits: [] }))[0]?.commit).toBe(B);
  });

  it('keeps the first of two results under one key, and says so of the second', async () => {
    const store = await filled(entryOf());
    const second = await store.save(entryOf({ verdict: 'block' }));
    expect(second.problems).toMatchObject([{ code: 'baseline-exists' }]);
    expect(await found(store)).toEqual([entryOf()]);
  });

  it('takes the same result again without complaint', async () => {
    const store = await filled(entryOf());
    expect((await store.save(entryOf())).problems).toEqual([]);
  });

  it('loses neither of two results saved at once', async () => {
    const store = open();
    const entries = Array.from({ length: 8 }, (_, i) =>
      entryOf({ commit: i % 2 ? A : B, runId: `r${i}` }),
    );
    const saved = await Promise.all(entries.map((entry) => store.save(entry)));
    expect(saved.flatMap((one) => one.problems)).toEqual([]);
    expect(new Set(saved.map((one) => one.key)).size).toBe(8);
    expect(new Set((await found(store)).map((e) => e.commit))).toEqual(new Set([A, B]));
  });

  it('refuses what could not be read back, as a problem', async () => {
    const { problems } = await open().save(entryOf({ attempt: 0 }));
    expect(problems).toMatchObject([{ code: 'baseline-invalid' }]);
  });

  it('says on the evidence of a later run that one is gone', async () => {
    const store = await filled(entryOf({ commit: D, knownCommits: [B] }));
    const answer = await store.find(query());
    expect(answer.entries).toEqual([]);
    expect(answer.evicted).toMatch(/A run of commit bbbbbbbbbb was stored once/);
  });

  it('claims no such thing without evidence', async () => {
    const store = await filled(entryOf({ commit: D }));
    expect(await store.find(query())).not.toHaveProperty('evicted');
  });
});
