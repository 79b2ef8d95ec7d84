/** One directory of stored runs: which keys it holds, and what each file says. Writes nothing. */
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { commitOfKey } from '../../compare/baseline-key.js';
import type { StoredEntry } from '../../model/ports.js';
import { ProblemError } from '../../model/problem.js';
import { decodeStored, readBounded } from './entry-file.js';
import { absent, codeOf } from './write-once.js';

const SUFFIX = '.json';
/** Folder on the shelf for what is no stored run: verdicts of attempts. */
export const ATTEMPTS_FOLDER = 'attempts';

export interface Shelf {
  /** Absolute. */
  readonly directory: string;
  /** Absolute root that the directory may not leave by symbolic links; absent: the user named the directory. */
  readonly within?: string;
}

/** The directory as people know it: below the root where there is one. */
export function describeShelf({ directory, within }: Shelf): string {
  return within === undefined ? directory : relative(within, directory).split(sep).join('/');
}

/** File name of a key. */
export function fileName(key: string): string {
  return key + SUFFIX;
}

/** Names of all files of runs, and of others that are not hidden, sorted; none where the directory does not exist yet. */
export async function namesIn(shelf: Shelf): Promise<readonly string[]> {
  await confine(shelf);
  const names = await readdir(shelf.directory).catch(absent);
  const isOther = (name: string) => name.startsWith('.') || name === ATTEMPTS_FOLDER;
  return (names ?? []).filter((name) => !isOther(name)).sort();
}

/** The key that a file is named by; undefined for files of others. */
export function keyOf(name: string): string | undefined {
  if (!name.endsWith(SUFFIX)) return undefined;
  const key = name.slice(0, -SUFFIX.length);
  return commitOfKey(key) === undefined ? undefined : key;
}

/** Milliseconds since the epoch of the file's last change; undefined where it is gone. */
export async function modifiedAt(shelf: Shelf, key: string): Promise<number | undefined> {
  return (await lstat(join(shelf.directory, fileName(key))).catch(absent))?.mtimeMs;
}

/** The run under a key, or what is wrong with its file; neither where it is gone. */
export async function readStored(shelf: Shelf, key: string): Promise<StoredEntry> {
  const name = fileName(key);
  const shown = `${describeShelf(shelf)}/${name}`;
  const read = await readBounded(join(shelf.directory, name), shown);
  if (read === undefined) return { key, bytes: 0 };
  if ('problem' in read) return { key, bytes: 0, problem: read.problem };
  return { key, bytes: Buffer.byteLength(read.text), ...decodeStored(read.text, key, shown) };
}

/** Throws a ProblemError where a part of the way from the root to the directory is a link or no directory. */
export async function confine({ directory, within }: Shelf): Promise<void> {
  if (within === undefined) return;
  let path = within;
  for (const part of relative(within, directory).split(sep)) {
    path = join(path, part);
    const found = await lstat(path).catch(absent);
    if (part === '..' || found?.isSymbolicLink() || found?.isDirectory() === false) {
      const message = `The baseline directory ${JSON.stringify(directory)} is not used: ${JSON.stringify(path)} is a link, no directory, or outside of the repository.`;
      const hint = 'Name a real directory below the repository in `baseline.directory`.';
      throw new ProblemError([{ code: 'baseline-directory', severity: 'error', message, hint }]);
    }
    if (found === undefined) return;
  }
}

/** What is wrong with the directory itself, as problems. */
export function shelfProblems(
  error: unknown,
  shelf: Shelf,
  what: string,
): ProblemError['problems'] {
  if (error instanceof ProblemError) return error.problems;
  const code = codeOf(error);
  if (code === '') throw error;
  const message = `The baseline directory ${JSON.stringify(shelf.directory)} cannot be ${what} (${code}).`;
  return [{ code: 'baseline-unreachable', severity: 'error', message }];
}
