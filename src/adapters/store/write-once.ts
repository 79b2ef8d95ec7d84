/**
 * Writes a file that nobody overwrites: all of it appears under its name at once, on disk, or nothing does,
 * whatever is killed when. Two writers of one name: the first wins, the other is told.
 */
import { randomBytes } from 'node:crypto';
import { link, lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const TEMPORARY = /^\.tollgate-[0-9a-f]{16}\.tmp$/;
const ABANDONED_AFTER_MS = 3_600_000;

/** What a file system says that knows no hard links (FAT, some network shares). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK']);
/** What systems say that cannot sync a directory (Windows, some network shares). */
const NO_DIRECTORY_SYNC = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

/** Makes a second name for a file and fails with `EEXIST` where the name is taken. */
export type MakeLink = (existing: string, name: string) => Promise<void>;

/**
 * Writes `text` as `directory/name`. Resolves to false, and changes nothing, where that file is there already.
 * Throws what the file system throws; leaves no temporary file behind unless killed.
 */
export async function writeOnce(
  directory: string,
  name: string,
  text: string,
  makeLink: MakeLink = link,
): Promise<boolean> {
  const temporary = join(directory, `.tollgate-${randomBytes(8).toString('hex')}.tmp`);
  const target = join(directory, name);
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    const isNew = await publish(temporary, target, makeLink);
    if (isNew) await syncDirectory(directory);
    return isNew;
  } finally {
    await unlinkIfThere(temporary);
  }
}

/** Removes what writers left that were killed more than an hour ago, by the clock of the file system itself. */
export async function removeAbandoned(directory: string, writtenNow: string): Promise<void> {
  const { mtimeMs: now } = await lstat(join(directory, writtenNow));
  for (const name of await readdir(directory)) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(directory, name);
    const found = await lstat(path).catch(absent);
    if (found !== undefined && now - found.mtimeMs > ABANDONED_AFTER_MS) await unlinkIfThere(path);
  }
}

async function publish(temporary: string, target: string, makeLink: MakeLink): Promise<boolean> {
  try {
    await makeLink(temporary, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
    return await renameUnderClaim(temporary, target);
  }
}

/** Renaming overwrites, so a claim file keeps a second writer of the same name away meanwhile. */
async function renameUnderClaim(temporary: string, target: string): Promise<boolean> {
  const claim = `${target}.claim`;
  const handle = await open(claim, 'wx');
  try {
    if ((await lstat(target).catch(absent)) !== undefined) return false;
    await rename(temporary, target);
    return true;
  } finally {
    await handle.close();
    await unlinkIfThere(claim);
  }
}

async function syncDirectory(directory: string): Promise<void> {
  try {
    const handle = await open(directory, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_DIRECTORY_SYNC.has(codeOf(error))) throw error;
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  await unlink(path).catch(absent);
}

/** Turns `no such file` into undefined and rethrows all else. */
export function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

/** The system's code of a failed file operation; empty where it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
