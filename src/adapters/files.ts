/**
 * The files of one working directory, behind the `FileSystem` port. Paths come from configuration,
 * reports and the tree under judgement, so each is held to the root, also through symbolic links.
 */

import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, resolve, sep } from 'node:path';
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import { errorCode, unreadable } from './read-path.js';

const TEXT_LIMIT_BYTES = 1024 * 1024;
const NEVER_LISTED = ['**/.git/**', '**/node_modules/**'];

/**
 * Opens the directory `root` (absolute or below the current one; it must exist).
 * @throws ProblemError from its methods for a path that leaves the root and for what cannot be read.
 */
export function openFiles(root: string): FileSystem {
  const base = resolve(root);
  return {
    root: base,
    async *read(path) {
      const file = await requireFile(base, path);
      yield* createReadStream(file);
    },
    readText: (path, limitBytes = TEXT_LIMIT_BYTES) => readText(base, path, limitBytes),
    exists: async (path) => (await statBelow(base, path)) !== undefined,
    modifiedAt: async (path) => (await statBelow(base, path))?.mtimeMs,
    glob: (patterns, under = '.') => listFiles(base, patterns, under),
    writeText: (path, text) => writeText(base, path, text),
  };
}

async function readText(
  base: string,
  path: string,
  limitBytes: number,
): Promise<string | undefined> {
  if ((await statBelow(base, path)) === undefined) return undefined;
  const file = await requireFile(base, path);
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The size is counted while reading: what stat says may be outdated by then.
  for await (const chunk of createReadStream(file)) {
    bytes += chunk.length;
    if (bytes > limitBytes) {
      const message = `'${path}' is larger than ${limitBytes} bytes`;
      throw problem('file-too-large', message, 'Only small text files are read here.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A regular file: a directory has no text, and a pipe or device could be read for ever. */
async function requireFile(base: string, path: string): Promise<string> {
  const entry = await statBelow(base, path);
  if (entry === undefined)
    throw problem('file-missing', `'${path}' does not exist`, 'Check the path.');
  if (!entry.isFile())
    throw problem('file-not-regular', `'${path}' is not a regular file`, 'Name a file.');
  return locate(base, path);
}

async function statBelow(base: string, path: string) {
  try {
    return await stat(await locate(base, path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof ProblemError) throw error;
    throw unreadable(path, error);
  }
}

/** The absolute path of what is, or would be, at `path`: links on the way are followed and may not leave the root. */
async function locate(base: string, path: string): Promise<string> {
  const normal = posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path);
  const leaves = normal === '..' || normal.startsWith('../') || isAbsolute(path);
  if (leaves || path.includes('\0')) throw outside(path);
  const wanted = join(base, normal);
  const [realBase, realWanted] = await Promise.all([realpath(base), realpathOfDeepest(wanted)]);
  if (!isWithin(realBase, realWanted)) throw outside(path);
  return wanted;
}

/** Real path of the deepest part that exists, with the rest appended. */
async function realpathOfDeepest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (!isMissing(error) || parent === path) throw unreadable(path, error);
    return join(await realpathOfDeepest(parent), basename(path));
  }
}

function isWithin(base: string, path: string): boolean {
  return path === base || path.startsWith(base.endsWith(sep) ? base : base + sep);
}

async function listFiles(
  base: string,
  patterns: readonly string[],
  under: string,
): Promise<readonly string[]> {
  const cwd = await locate(base, under);
  for (const pattern of patterns) checkPattern(pattern);
  const { glob } = await import('tinyglobby');
  const found = await glob([...patterns], {
    cwd,
    dot: true,
    ignore: NEVER_LISTED,
    onlyFiles: true,
    expandDirectories: false,
    // A link may lead out of the root or back into it: then the walk would not end.
    followSymbolicLinks: false,
  });
  return found.map((file) => posix.join(under, file)).sort();
}

function checkPattern(pattern: string): void {
  const positive = pattern.replace(/^!/, '');
  const climbs = positive.split(/[/\\{},()|]/).includes('..');
  if (climbs || isAbsolute(positive) || positive.includes('\0')) throw outside(pattern);
}

async function writeText(base: string, path: string, text: string): Promise<void> {
  const file = await locate(base, path);
  try {
    await writeAtomically(file, text);
  } catch (error) {
    const message = `'${path}' cannot be written (${errorCode(error) ?? String(error)})`;
    const hint = 'Check that it is no folder, that it may be written to, and that there is space.';
    throw problem('output-unwritable', message, hint, error);
  }
}

/** A reader sees the old text or the new one, also after a power cut: hence the fsync before the rename. */
async function writeAtomically(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function outside(path: string): ProblemError {
  const shown = JSON.stringify(path);
  return problem('path-outside-root', `${shown} leaves the repository`, 'Name a path inside it.');
}

function problem(code: string, message: string, hint: string, cause?: unknown): ProblemError {
  const options = cause === undefined ? {} : { cause };
  return new ProblemError([{ code, severity: 'error', message, hint }], options);
}
