/**
 * What changed since a commit: up to HEAD in CI, where build steps may have written to the tree,
 * and up to the working tree with its untracked files on a developer's machine.
 */
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFile } from '../../model/change.js';
import { ProblemError } from '../../model/problem.js';
import { errorCode } from '../read-path.js';
import type { DiffEntry } from './diff-stream.js';
import { createDiffReader } from './diff-stream.js';
import { resolveCommit } from './revision.js';
import type { GitProcess } from './run-git.js';

/** Said in full, since each of them can be set to something else in somebody's configuration. */
const DIFF = [
  'diff',
  '--raw',
  '-z',
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--relative',
];
/** As git itself decides whether a file is binary. */
const SNIFFED_BYTES = 8000;
const UNTRACKED_LIMIT_BYTES = 4 * 1024 * 1024;
const MAX_UNTRACKED_READ = 5000;
const PATHS_A_CALL = 200;

/**
 * Changed files with the lines of head that were added or changed, sorted by path.
 * @throws ProblemError where `base` is no commit of this clone.
 */
export async function listChanges(
  git: GitProcess,
  base: string,
  includeUncommitted: boolean,
): Promise<readonly ChangedFile[]> {
  const commit = await resolveCommit(git, base);
  if (commit === undefined) throw unknownCommit(base);
  const range = includeUncommitted ? [commit] : [commit, 'HEAD'];
  const entries = await diff(git, range);
  const changes = new Map<string, ChangedFile>();
  for (const { binary, ...file } of [...entries, ...(await showHidden(git, range, entries))])
    changes.set(file.path, file);
  if (includeUncommitted) {
    for (const file of await listUntracked(git)) changes.set(file.path, file);
  }
  return [...changes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function diff(
  git: GitProcess,
  range: readonly string[],
  paths: readonly string[] = [],
): Promise<readonly DiffEntry[]> {
  const reader = createDiffReader();
  const asText = paths.length > 0 ? ['--text'] : [];
  await git.text([...DIFF, ...asText, ...range, '--', ...paths], {
    onStdout: (chunk) => reader.write(chunk),
    env: { GIT_LITERAL_PATHSPECS: '1' },
  });
  return reader.end();
}

/**
 * `*.go -diff` in .gitattributes makes git call text binary, and a change would hide its lines from the gate.
 * So what is text on disk is compared again, as text.
 */
async function showHidden(
  git: GitProcess,
  range: readonly string[],
  entries: readonly DiffEntry[],
): Promise<readonly DiffEntry[]> {
  const hidden: string[] = [];
  for (const { binary, status, path, previousPath } of entries) {
    if (!binary || status === 'deleted' || !(await isTextOnDisk(join(git.root, path)))) continue;
    hidden.push(path, ...(previousPath === undefined ? [] : [previousPath]));
  }
  const shown: DiffEntry[] = [];
  for (let i = 0; i < hidden.length; i += PATHS_A_CALL)
    shown.push(...(await diff(git, range, hidden.slice(i, i + PATHS_A_CALL))));
  const wanted = new Set(hidden);
  return shown.filter((entry) => wanted.has(entry.path));
}

async function isTextOnDisk(file: string): Promise<boolean> {
  const head = await readRegular(file, Number.POSITIVE_INFINITY, SNIFFED_BYTES);
  return head !== undefined && !head.includes(0);
}

async function listUntracked(git: GitProcess): Promise<readonly ChangedFile[]> {
  const list = await git.text(['ls-files', '-z', '--others', '--exclude-standard']);
  const paths = list.split('\0').filter(Boolean);
  const files: ChangedFile[] = [];
  for (const [index, path] of paths.entries()) {
    const count = index < MAX_UNTRACKED_READ ? await countLines(join(git.root, path)) : 0;
    files.push({ path, status: 'added', lines: Array.from({ length: count }, (_, i) => i + 1) });
  }
  return files;
}

/** 0 for what has no lines to cover: binary, not a regular file, or too large to be source. */
async function countLines(file: string): Promise<number> {
  const bytes = await readRegular(file, UNTRACKED_LIMIT_BYTES, UNTRACKED_LIMIT_BYTES);
  if (bytes === undefined || bytes.subarray(0, SNIFFED_BYTES).includes(0)) return 0;
  const text = bytes.toString('latin1');
  const newlines = text.split('\n').length - 1;
  return text === '' || text.endsWith('\n') ? newlines : newlines + 1;
}

/** The first bytes of a regular file of at most `maxSize`; undefined for anything else, links among them. */
async function readRegular(
  file: string,
  maxSize: number,
  bytes: number,
): Promise<Buffer | undefined> {
  try {
    const entry = await lstat(file);
    if (!entry.isFile() || entry.size > maxSize) return undefined;
    const handle = await open(file, 'r');
    try {
      const length = Math.min(bytes, entry.size);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Gone or closed to us since git listed it: then no tool can have covered it either.
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

function unknownCommit(base: string): ProblemError {
  const message = `'${base}' is not a commit of this clone`;
  const hint = 'Fetch it first, or check out with `fetch-depth: 0`.';
  return new ProblemError([{ code: 'git-commit-unknown', severity: 'error', message, hint }]);
}
