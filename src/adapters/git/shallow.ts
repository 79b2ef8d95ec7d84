/**
 * History beyond what was cloned. A shallow clone is deepened in growing steps, from where it ends,
 * so that a short distance costs little and nothing that is there is cut off again.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../read-path.js';
import type { GitProcess } from './run-git.js';
import { reasonOf } from './run-git.js';

/** More ends than this, and fetching everything is cheaper to ask for. */
const MAX_BOUNDARY_WANTS = 100;
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];

/** Undefined when it worked, else why it did not. */
export type FetchFailure = string | undefined;

/** Commits whose parents were not cloned; empty for a whole clone. */
async function shallowCommits(git: GitProcess): Promise<ReadonlySet<string>> {
  const path = (await git.text(['rev-parse', '--git-path', 'shallow'])).trim();
  try {
    return new Set((await readFile(resolve(git.root, path), 'utf8')).split('\n').filter(Boolean));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Set();
    throw error;
  }
}

/** Where the history of `tips`, without that of `excluded`, ends for want of cloned parents. */
export async function boundaryOf(
  git: GitProcess,
  tips: readonly string[],
  excluded?: string,
): Promise<readonly string[]> {
  const shallow = await shallowCommits(git);
  if (shallow.size === 0) return [];
  const without = excluded === undefined ? [] : [`^${excluded}`];
  const ends = await git.text(['rev-list', '--max-parents=0', ...tips, ...without]);
  return ends.split('\n').filter((commit) => shallow.has(commit));
}

/** Fetches `commits` more generations below the boundary, or all of them for `all`. */
export async function deepen(
  git: GitProcess,
  remote: string,
  boundary: readonly string[],
  commits: number | 'all',
): Promise<FetchFailure> {
  const depth = commits === 'all' ? '--unshallow' : `--deepen=${commits}`;
  const wanted = boundary.length <= MAX_BOUNDARY_WANTS ? boundary : [];
  const failure = await fetch(git, [depth, remote, ...wanted]);
  if (failure === undefined || wanted.length === 0) return failure;
  // A server may hand out branches only, not commits by name: then deepen what the clone follows.
  return (await fetch(git, [depth, remote])) === undefined ? undefined : failure;
}

/** A commit by its hash, or the tip of a branch, with no history of its own in a shallow clone. */
export async function fetchTip(
  git: GitProcess,
  remote: string,
  wanted: string,
): Promise<FetchFailure> {
  // Only what is missing is fetched so: made shallow, it cannot cut off history that is there.
  const depth = (await shallowCommits(git)).size > 0 ? ['--depth=1'] : [];
  return fetch(git, [...depth, remote, wanted]);
}

/** What a branch points to on the server; undefined where it has no such branch. */
export async function remoteTip(
  git: GitProcess,
  remote: string,
  branch: string,
): Promise<{ readonly commit?: string; readonly failure?: string }> {
  const result = await withCredentials(git, ['ls-remote', remote, `refs/heads/${branch}`]);
  if (result.exitCode !== 0) return { failure: reasonOf(result) };
  const [commit] = result.stdout.split('\t');
  return commit ? { commit } : {};
}

async function fetch(git: GitProcess, args: readonly string[]): Promise<FetchFailure> {
  const result = await withCredentials(git, [...FETCH, ...args]);
  return result.exitCode === 0 ? undefined : reasonOf(result);
}

/** First as the clone itself would, whose credentials may reach further than the token. */
async function withCredentials(git: GitProcess, args: readonly string[]) {
  const result = await git.run(args);
  if (result.exitCode === 0 || !git.hasToken) return result;
  return git.run(args, { withToken: true });
}
