/**
 * Moves one stored run at a time between a text and the actions cache. The path is part of what the cache looks
 * for, so it is the same for every run and system, and the calls wait for each other.
 */
import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBounded } from './entry-file.js';
import { type CacheToolkit, type Heard, hear } from './toolkit.js';
import { absent, codeOf } from './write-once.js';

const FOLDER = '.tollgate-cache';
const FILE = 'entry.json';
/** Relative, since the cache's version is a hash of it; the toolkit resolves it against the workspace. */
const PATHS = [`${FOLDER}/${FILE}`];
/** What the service takes in one request. */
export const MOST_KEYS = 10;

/** What came of a look-up. Keys are those that the cache named. */
export type Restored =
  | { readonly state: 'hit'; readonly key: string; readonly text: string }
  | { readonly state: 'unreadable'; readonly key: string; readonly why: string }
  | { readonly state: 'miss' }
  | { readonly state: 'failed'; readonly why: string };

export interface CacheSession {
  /** The run under the first key that is there: exactly, else the newest that begins with it. At most 10 keys. */
  restore(keys: readonly string[]): Promise<Restored>;
  /** Undefined where it was stored, else why it was not. */
  save(key: string, text: string): Promise<string | undefined>;
}

/** A session in `workspace`, which must be the working directory and, where set, `GITHUB_WORKSPACE`. */
export function openCacheSession(toolkit: CacheToolkit, workspace: string): CacheSession {
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: they share a path.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const folder = join(workspace, FOLDER);
  return {
    restore: (keys) => inTurn(() => withFolder(folder, () => restore(toolkit, folder, keys))),
    save: (key, text) => inTurn(() => withFolder(folder, () => save(toolkit, folder, key, text))),
  };
}

async function restore(
  toolkit: CacheToolkit,
  folder: string,
  keys: readonly string[],
): Promise<Restored> {
  const fetch = (options?: { lookupOnly: boolean }): Promise<Heard<string | undefined>> => {
    const [first = '', ...others] = keys;
    return hear(() => toolkit.restoreCache([...PATHS], first, others, options, true));
  };
  const { value: key, complaint } = await fetch();
  if (key !== undefined) {
    const read = await readBounded(join(folder, FILE), key);
    if (read === undefined) return { state: 'unreadable', key, why: 'its archive holds no run' };
    if ('problem' in read) return { state: 'unreadable', key, why: read.problem.message };
    return { state: 'hit', key, text: read.text };
  }
  if (complaint === undefined) return { state: 'miss' };
  // A torn archive and a service that fails look alike, but only the former's key can still be looked up.
  const found = await fetch({ lookupOnly: true });
  return found.value === undefined
    ? { state: 'failed', why: complaint }
    : { state: 'unreadable', key: found.value, why: complaint };
}

async function save(
  toolkit: CacheToolkit,
  folder: string,
  key: string,
  text: string,
): Promise<string | undefined> {
  await writeFile(join(folder, FILE), text, 'utf8');
  const { value, complaint } = await hear(() =>
    toolkit.saveCache([...PATHS], key, undefined, true),
  );
  // Service v1 returns an id also where the upload failed afterwards, and says so in the log alone.
  if (complaint !== undefined) return complaint;
  return value === undefined || value < 0 ? 'the cache service refused it' : undefined;
}

/** Makes the folder, hidden from git, and takes it away again with all that was restored into it. */
async function withFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const found = await lstat(folder).catch(absent);
  if (found !== undefined && !found.isDirectory()) {
    throw new Error(`${JSON.stringify(folder)} is in the way: it is no directory`);
  }
  await mkdir(folder, { recursive: true });
  try {
    await rm(join(folder, FILE), { recursive: true, force: true });
    await writeFile(join(folder, '.gitignore'), '*\n', 'utf8');
    return await work();
  } finally {
    for (const name of [FILE, '.gitignore']) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
    await rmdir(folder).catch(keepWhereUsed);
  }
}

function keepWhereUsed(error: unknown): void {
  if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) throw error;
}
