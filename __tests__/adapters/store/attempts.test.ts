/** Verdicts of attempts in both places where they are kept, and what each does where it cannot keep them. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openAttemptCache } from '../../../src/adapters/store/attempts-cache.js';
import { openAttemptDirectory } from '../../../src/adapters/store/attempts-directory.js';
import { openDirectoryStore } from '../../../src/adapters/store/directory.js';
import { decodeAttempts, encodeAttempts } from '../../../src/compare/baseline-attempts.js';
import type { AttemptRecord } from '../../../src/model/attempt.js';
import type { AttemptLog } from '../../../src/model/ports.js';
import { type FakeCache, fakeCache } from '../../support/cache-toolkit.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const HEAD = 'a'.repeat(40);
const recordOf = (attempt: number, more: Partial<AttemptRecord> = {}): AttemptRecord => ({
  head: HEAD,
  base: 'b'.repeat(40),
  runId: '7',
  attempt,
  verdict: 'block',
  summary: 'Blocked: x.',
  recordedAt: `2026-06-14T12:00:0${attempt}.000Z`,
  ...more,
});
const JOB = ['CI', 'gate', undefined];

// What the fake toolkit says of failures would be taken for commands of our own.
beforeEach(() => void jest.spyOn(stdout, 'write').mockReturnValue(true));

/** Each call of `open` is a new process at the same place. */
interface Place {
  readonly open: (job?: readonly (string | undefined)[]) => AttemptLog;
  readonly damage: () => void;
}

function cachePlace(): Place & { readonly cache: FakeCache } {
  const workspace = temporaryFolder();
  const cache = fakeCache(workspace);
  return {
    cache,
    open: (job = JOB) => openAttemptCache({ workspace, job, load: async () => cache }),
    damage: () => {
      for (const key of cache.stored.keys()) cache.stored.set(key, '{"format":"x"}');
    },
  };
}

function directoryPlace(): Place & { readonly directory: string } {
  const within = temporaryFolder();
  const directory = join(within, 'store');
  return {
    directory,
    open: (job = JOB) => openAttemptDirectory({ directory, within }, job),
    damage: () => {
      const folder = join(directory, 'attempts');
      for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'cut');
    },
  };
}

describe.each<[string, () => Place]>([
  ['the cache', cachePlace],
  ['a directory', directoryPlace],
])('attempts in %s', (_name, place) => {
  it('are found by later ones, oldest first', async () => {
    const { open } = place();
    expect(await open().earlier(HEAD)).toEqual({ records: [], problems: [] });
    for (const attempt of [1, 2, 3]) {
      const log = open();
      await log.earlier(HEAD);
      expect(await log.record(recordOf(attempt))).toEqual([]);
    }
    const { records, problems } = await open().earlier(HEAD);
    expect([records, problems]).toEqual([[recordOf(1), recordOf(2), recordOf(3)], []]);
  });

  it('of another run, on the same commit, are among them; of other commits and jobs are not', async () => {
    const { open } = place();
    const log = open();
    await log.earlier(HEAD);
    await log.record(recordOf(1, { runId: 'local-1A' }));
    expect((await open().earlier(HEAD)).records).toHaveLength(1);
    expect((await open().earlier('c'.repeat(40))).records).toEqual([]);
    expect((await open(['CI', 'gate', 'windows']).earlier(HEAD)).records).toEqual([]);
  });

  it('that are damaged are a problem, and no obstacle', async () => {
    const { open, damage } = place();
    await open().record(recordOf(1));
    damage();
    const log = open();
    expect(await log.earlier(HEAD)).toMatchObject({
      records: [],
      problems: [{ code: 'attempts-damaged' }],
    });
    expect(await log.record(recordOf(2))).toEqual([]);
  });

  it('are never replaced', async () => {
    const { open } = place();
    await open().record(recordOf(1));
    expect(await open().record(recordOf(1, { verdict: 'pass' }))).toMatchObject([
      { code: 'attempt-not-kept', severity: 'warning' },
    ]);
    expect((await open().earlier(HEAD)).records).toEqual([recordOf(1)]);
  });
});

describe('where nothing can be kept', () => {
  it.each<[string, (cache: FakeCache) => object]>([
    ['a token that only reads', (cache) => Object.assign(cache, { mode: 'read-only' })],
    ['a service that fails', (cache) => Object.assign(cache, { mode: 'fails' })],
    ['no cache at all', (cache) => Object.assign(cache, { available: false })],
  ])('%s: reading is silent, writing says so', async (_name, change) => {
    const { cache, open } = cachePlace();
    change(cache);
    const log = open();
    expect(await log.earlier(HEAD)).toEqual({ records: [], problems: [] });
    if (cache.mode === 'fails') return;
    expect(await log.record(recordOf(1))).toMatchObject([{ code: 'attempt-not-kept' }]);
  });

  it('a toolkit that cannot be loaded', async () => {
    const load = async () => {
      throw new Error('no such module');
    };
    const log = openAttemptCache({ workspace: temporaryFolder(), job: [], load });
    expect(await log.earlier(HEAD)).toEqual({ records: [], problems: [] });
    expect(await log.record(recordOf(1))).toMatchObject([
      { message: expect.stringContaining('no such module') },
    ]);
  });

  it('a folder that is a link', async () => {
    const { directory, open } = directoryPlace();
    mkdirSync(directory, { recursive: true });
    symlinkSync(temporaryFolder(), join(directory, 'attempts'));
    expect(await open().earlier(HEAD)).toMatchObject({ records: [], problems: [{}] });
    expect(await open().record(recordOf(1))).toMatchObject([{ code: 'attempt-not-kept' }]);
  });
});

describe('the text of attempts', () => {
  it.each([
    [''],
    ['{}'],
    ['[]'],
    [encodeAttempts([recordOf(1)]).replace('block', 'green')],
    [encodeAttempts([recordOf(1)]).replace(HEAD, 'HEAD')],
    [encodeAttempts([recordOf(1)]).slice(0, -9)],
    [encodeAttempts([recordOf(1)]).replace('Blocked', 'x'.repeat(1001))],
  ])('%.30j is none', (text) => {
    expect(decodeAttempts(text)).toBeUndefined();
  });

  it('keeps the newest hundred, and long summaries short', () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      recordOf(1, { runId: `${i}`, summary: 'x'.repeat(5000) }),
    );
    const read = decodeAttempts(encodeAttempts(many));
    expect([read?.length, read?.[0]?.runId, read?.[0]?.summary.length]).toEqual([100, '20', 1000]);
  });
});

it('the folder is no stored run, nor in the way of any', async () => {
  const { directory, open } = directoryPlace();
  await open().record(recordOf(1));
  expect(
    readFileSync(
      join(directory, 'attempts', readdirSync(join(directory, 'attempts'))[0] ?? ''),
      'utf8',
    ),
  ).toContain('tollgate-attempts');
  expect(await openDirectoryStore({ directory }).list()).toEqual([]);
});
