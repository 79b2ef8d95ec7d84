/**
 * Baselines as files of one directory, one a run, named by their key. Append-only: a file once written is never
 * changed, so writers need no lock and a killed one damages nothing.
 */
import { mkdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeEntry } from '../../compare/baseline-format.js';
import { commitOfKey, entryKey } from '../../compare/baseline-key.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { BaselineAnswer, ListableStore, StoredEntry } from '../../model/ports.js';
import { type Problem, ProblemError } from '../../model/problem.js';
import { findOnShelf } from './directory-find.js';
import { alreadyStored, readBounded } from './entry-file.js';
import { sha256 } from './sha256.js';
import {
  confine,
  describeShelf,
  fileName,
  keyOf,
  namesIn,
  readStored,
  type Shelf,
  shelfProblems,
} from './shelf.js';
import { codeOf, type MakeLink, removeAbandoned, writeOnce } from './write-once.js';

const DEFAULT_DIRECTORY = join('.tollgate', 'baseline');
const IGNORED =
  '# Made by Tollgate: runs that were measured on this machine.\n/baseline/\n/.gitignore\n';

export interface DirectoryStoreOptions extends Shelf {
  /** For tests of file systems without hard links. */
  readonly makeLink?: MakeLink;
}

/** A store over one directory, made when first written to. `list` and `remove` throw a ProblemError. */
export function openDirectoryStore(options: DirectoryStoreOptions): ListableStore {
  return {
    description: describeShelf(options),
    find: (query) => findOnShelf(options, query).catch((error) => unanswered(error, options)),
    save: (entry) => save(options, entry),
    list: () => list(options),
    remove: (key) => remove(options, key),
  };
}

async function save(
  options: DirectoryStoreOptions,
  entry: BaselineEntry,
): Promise<{ readonly key: string; readonly problems: readonly Problem[] }> {
  const { directory, makeLink } = options;
  const key = entryKey(entry, sha256);
  const name = fileName(key);
  try {
    const text = encodeEntry(entry, sha256);
    await confine(options);
    const made = await mkdir(directory, { recursive: true });
    if (made !== undefined) await ignoreOwn(directory);
    const isNew = await writeOnce(directory, name, text, makeLink);
    if (isNew) await removeAbandoned(directory, name);
    else if (!(await holds(options, name, text))) return { key, problems: [alreadyStored(key)] };
    return { key, problems: [] };
  } catch (error) {
    return { key, problems: shelfProblems(error, options, 'written to') };
  }
}

/** Where nobody said otherwise, stored runs are a machine's own; another folder may well be there to be committed. */
async function ignoreOwn(directory: string): Promise<void> {
  if (!directory.endsWith(DEFAULT_DIRECTORY)) return;
  const path = join(dirname(directory), '.gitignore');
  await writeFile(path, IGNORED, { flag: 'wx' }).catch((error) => {
    // What stands there is somebody's choice.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

async function holds(shelf: Shelf, name: string, text: string): Promise<boolean> {
  const stored = await readBounded(join(shelf.directory, name), name);
  return stored !== undefined && 'text' in stored && stored.text === text;
}

async function list(shelf: Shelf): Promise<readonly StoredEntry[]> {
  const stored: StoredEntry[] = [];
  try {
    for (const name of await namesIn(shelf)) {
      const key = keyOf(name);
      stored.push(
        key === undefined
          ? { key: name, bytes: 0, problem: notOurs(name) }
          : await readStored(shelf, key),
      );
    }
  } catch (error) {
    throw new ProblemError(shelfProblems(error, shelf, 'read'), { cause: error });
  }
  return stored;
}

async function remove(shelf: Shelf, key: string): Promise<void> {
  try {
    if (commitOfKey(key) === undefined) throw new ProblemError([notStored(key)]);
    await confine(shelf);
    await unlink(join(shelf.directory, fileName(key)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new ProblemError([notStored(key)], { cause: error });
    throw new ProblemError(shelfProblems(error, shelf, 'changed'), { cause: error });
  }
}

function unanswered(error: unknown, shelf: Shelf): BaselineAnswer {
  return { entries: [], problems: shelfProblems(error, shelf, 'read') };
}

function notStored(key: string): Problem {
  const message = `No stored run has the key ${JSON.stringify(key.slice(0, 300))}.`;
  const hint = '`tollgate baseline list` shows all keys.';
  return { code: 'baseline-unknown-key', severity: 'error', message, hint };
}

function notOurs(name: string): Problem {
  const message = `The file ${JSON.stringify(name)} is not named as a stored run is.`;
  const hint = '`tollgate baseline import FILE` stores it under its right name if it is one.';
  return { code: 'baseline-foreign', severity: 'warning', message, hint };
}
