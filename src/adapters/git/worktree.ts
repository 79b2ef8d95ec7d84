/**
 * One commit as a tree of its own below the temporary folder. Of the repository only `.git/worktrees` is written,
 * and that for as long as the tree is there: index, HEAD, refs, configuration and working tree stay as they are.
 */
import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Worktree } from '../../model/ports.js';
import { findRemote, isFullHash, resolveCommit } from './revision.js';
import type { GitProcess } from './run-git.js';
import { reasonOf } from './run-git.js';
import { fetchTip } from './shallow.js';

const PREFIX = 'tollgate-base-';
const OWN_NAME = new RegExp(`^${PREFIX}\\w{6}$`);
/** No job runs that long (GitHub ends one after five days), so nobody uses a tree as old as this. */
const ABANDONED_AFTER_MS = 7 * 24 * 60 * 60 * 1000;
/** A hook of the repository is a program for its developers: it must not run because a gate looks at a commit. */
const NO_HOOKS = ['-c', `core.hooksPath=${platform() === 'win32' ? 'NUL' : '/dev/null'}`];

interface Unavailable {
  readonly unavailable: string;
}

/** Checks `commit` out below `temporary`; a reason where that cannot be done, and then nothing of it remains. */
export async function checkOut(
  git: GitProcess,
  commit: string,
  temporary: string,
): Promise<Worktree | Unavailable> {
  const found = await findCommit(git, commit);
  if (typeof found !== 'string') return found;
  await removeAbandoned(git);
  const folder = await createFolder(resolve(git.root, temporary));
  if (typeof folder !== 'string') return folder;
  let removal: Promise<void> | undefined;
  const dispose = () => {
    removal ??= remove(git, folder);
    return removal;
  };
  const root = await fill(git, folder, found);
  if (typeof root === 'string') return { root, commit: found, [Symbol.asyncDispose]: dispose };
  await dispose();
  return root;
}

async function findCommit(git: GitProcess, commit: string): Promise<string | Unavailable> {
  const here = await resolveCommit(git, commit);
  if (here !== undefined) return here;
  const reason = await fetchCommit(git, commit);
  const fetched = reason === undefined ? await resolveCommit(git, commit) : undefined;
  if (fetched !== undefined) return fetched;
  const missing = `commit ${commit} is not in this clone and could not be fetched`;
  const why = reason ?? 'the remote answered with something else';
  return { unavailable: `${missing} (${why}); check out with \`fetch-depth: 0\`` };
}

async function fetchCommit(git: GitProcess, commit: string): Promise<string | undefined> {
  // A branch fetched by its name would move the ref that tracks it.
  if (!isFullHash(commit)) return 'only a full hash can be';
  const remote = await findRemote(git);
  return remote === undefined ? 'there is no remote' : fetchTip(git, remote, commit);
}

async function createFolder(temporary: string): Promise<string | Unavailable> {
  try {
    // The real path: tools print it, and where /tmp is a link their paths would seem to lie outside.
    return await mkdtemp(join(await realpath(temporary), PREFIX));
  } catch (error) {
    return { unavailable: `no folder could be made in '${temporary}' (${String(error)})` };
  }
}

/** The root of the gate in the new tree. */
async function fill(
  git: GitProcess,
  folder: string,
  commit: string,
): Promise<string | Unavailable> {
  const add = ['worktree', 'add', '--detach', '--quiet', folder, commit];
  const added = await git.run([...NO_HOOKS, ...add]);
  if (added.exitCode !== 0)
    return { unavailable: `commit ${commit} could not be checked out (${reasonOf(added)})` };
  await fillSubmodules(git, folder);
  // Not trimmed: a folder's name may begin with a space.
  const prefix = (await git.run(['rev-parse', '--show-prefix'])).stdout.replace(/\r?\n$/, '');
  const root = join(folder, prefix);
  if ((await stat(root).catch(() => undefined))?.isDirectory()) return root;
  return { unavailable: `commit ${commit} has no folder '${prefix.replace(/\/$/, '')}'` };
}

/**
 * All of them count as active for this one call: `--init` would write that into the configuration that all trees share.
 * A failure is none here: the commit may well build without, and what does need them will say so.
 */
async function fillSubmodules(git: GitProcess, folder: string): Promise<void> {
  if ((await stat(join(folder, '.gitmodules')).catch(() => undefined)) === undefined) return;
  const update = ['-c', 'submodule.active=.', 'submodule', 'update', '--recursive', '--quiet'];
  const args = [...NO_HOOKS, '-C', folder, ...update];
  const { exitCode } = await git.run(args);
  if (exitCode !== 0 && git.hasToken) await git.run(args, { withToken: true });
}

/**
 * Never throws: what stays behind in a temporary folder must not cost a verdict. Git is asked again once the folder
 * is gone, since it keeps the record of a tree that it cannot delete. Not by `worktree prune`: that would also drop
 * what a developer's own trees on a drive that is not mounted just now consist of.
 */
async function remove(git: GitProcess, folder: string): Promise<void> {
  const forget = async () => {
    const { exitCode } = await git.run([...NO_HOOKS, 'worktree', 'remove', '--force', folder]);
    return exitCode === 0;
  };
  const forgotten = await forget().catch(() => false);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  if (!forgotten) await forget().catch(() => false);
}

/** What runs that were killed left: records without a folder, and old folders. Only those of this repository. */
async function removeAbandoned(git: GitProcess): Promise<void> {
  const { stdout } = await git.run(['worktree', 'list', '--porcelain']);
  for (const line of stdout.split('\n')) {
    const folder = /^worktree (.+)$/.exec(line)?.[1];
    if (folder === undefined || !OWN_NAME.test(basename(folder))) continue;
    if (await isAbandoned(folder)) await remove(git, folder);
  }
}

async function isAbandoned(folder: string): Promise<boolean> {
  const entry = await stat(folder).catch(() => undefined);
  return entry === undefined || Date.now() - entry.mtimeMs > ABANDONED_AFTER_MS;
}
