/** Names of commits: which may be given to git, and which commit they mean here. */
import { ProblemError } from '../../model/problem.js';
import type { GitProcess } from './run-git.js';
import { gitFailed } from './run-git.js';

const FULL_HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for a whole SHA-1 or SHA-256 object name. */
export function isFullHash(name: string): boolean {
  return FULL_HASH.test(name);
}

/**
 * Refuses what git could take for an option, a range, or a path in a commit.
 * @throws ProblemError naming the revision.
 */
export function checkRevision(name: string): string {
  const odd = name === '' || name.startsWith('-') || name.includes('..');
  if (!odd && !/[\x00-\x20\x7f:?*[\\]/.test(name)) return name;
  const message = `${JSON.stringify(name)} is not the name of a commit`;
  const hint = 'Give a branch, a tag or a commit.';
  throw new ProblemError([{ code: 'git-revision-invalid', severity: 'error', message, hint }]);
}

/** What a whole hash means never changes; only what is missing may come. */
const known = new WeakMap<GitProcess, Map<string, string>>();

/** The commit that `name` means in this clone; the remote's branch before a local one of the same name. */
export async function resolveCommit(
  git: GitProcess,
  name: string,
  remote?: string,
): Promise<string | undefined> {
  checkRevision(name);
  if (!isFullHash(name)) return lookUp(git, name, remote);
  const hashes = known.get(git) ?? new Map<string, string>();
  known.set(git, hashes);
  const commit = hashes.get(name) ?? (await lookUp(git, name));
  if (commit !== undefined) hashes.set(name, commit);
  return commit;
}

async function lookUp(git: GitProcess, name: string, remote?: string): Promise<string | undefined> {
  const tracked = remote === undefined ? [] : [`refs/remotes/${remote}/${name}`];
  const isExact = isFullHash(name) || name === 'HEAD';
  const candidates = isExact ? [name] : [...tracked, `refs/heads/${name}`, name];
  for (const candidate of candidates) {
    const args = ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`];
    const result = await git.run(args);
    if (result.exitCode === 0) return result.stdout.trim();
    // 1 is git's plain no; outside a repository there is no commit either. All else is a fault to be told.
    const isNo = result.exitCode <= 1 || result.stderr.includes('not a git repository');
    if (!isNo) throw gitFailed(args, result);
  }
  return undefined;
}

/** `origin` where there is one, else the first remote. */
export async function findRemote(git: GitProcess): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(['remote']);
  if (exitCode !== 0) return undefined;
  const remotes = stdout.split('\n').filter(Boolean);
  return remotes.includes('origin') ? 'origin' : remotes[0];
}
