/**
 * The `Git` port over the real git. It reads, and fetches history that a shallow clone lacks. For `checkOut` it writes
 * a tree of its own into the temporary folder, and the record of it into `.git/worktrees`, until that is disposed of.
 * It never writes a branch, a tag, the configuration, the index or the working tree of the repository itself.
 */
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import type { Git } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import { listChanges } from './git/changes.js';
import { listCommits } from './git/commits.js';
import { createHistory } from './git/history.js';
import { findRemote, resolveCommit } from './git/revision.js';
import type { GitOptions, GitProcess } from './git/run-git.js';
import { createGitProcess } from './git/run-git.js';
import { checkOut } from './git/worktree.js';

const LINK_MODE = '120000';
const MAX_LINKS = 5;
/** Names tried, in this order, where neither the remote nor the configuration tells. */
const COMMON_DEFAULTS = ['main', 'master'];

/**
 * Opens the repository that holds `root`. Paths are relative to `root` with forward slashes. `env.CI` decides
 * whether uncommitted changes are part of the change: they are a developer's work, but a build's litter in CI.
 * Its methods throw a ProblemError where git refuses the directory or fails.
 */
export function openGit(options: GitOptions): Git {
  const git = createGitProcess(options);
  const inCi = isTrue(options.env.CI) || isTrue(options.env.GITHUB_ACTIONS);
  return {
    ...createHistory(git),
    head: () => resolveCommit(git, 'HEAD'),
    branch: () => symbolicRef(git, 'HEAD'),
    defaultBranch: () => findDefaultBranch(git),
    changedFiles: (base) => listChanges(git, base, !inCi),
    commits: (base, head) => listCommits(git, base, head),
    show: (commit, path) => showFile(git, commit, path),
    checkOut: (commit) => checkOut(git, commit, options.env.RUNNER_TEMP || tmpdir()),
  };
}

async function symbolicRef(git: GitProcess, ref: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git.run(['symbolic-ref', '--quiet', '--short', ref]);
  return exitCode === 0 ? stdout.trim() : undefined;
}

/** The remote's own answer, else the configured name, else a usual one; the last two only if there is such a branch. */
async function findDefaultBranch(git: GitProcess): Promise<string | undefined> {
  const remote = await findRemote(git);
  const remoteHead = remote && (await symbolicRef(git, `refs/remotes/${remote}/HEAD`));
  if (remoteHead) return remoteHead.slice(`${remote}/`.length);
  const configured = await git.run(['config', '--get', 'init.defaultBranch']);
  const names = [configured.stdout.trim(), ...COMMON_DEFAULTS].filter(Boolean);
  for (const name of names) {
    const refs = [`refs/heads/${name}`, ...(remote ? [`refs/remotes/${remote}/${name}`] : [])];
    const found = await git.run(['for-each-ref', '--format=%(refname)', ...refs]);
    if (refs.some((ref) => found.stdout.split('\n').includes(ref))) return name;
  }
  return undefined;
}

/** Follows links inside the commit, as the working tree would; one that leads out of it is no file. */
async function showFile(
  git: GitProcess,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const known = await resolveCommit(git, commit);
  if (known === undefined) throw badCommit(commit);
  if (leavesRoot(path)) throw badPath(path);
  let wanted = posix.normalize(path);
  for (let links = 0; links <= MAX_LINKS && !leavesRoot(wanted); links += 1) {
    const args = ['ls-tree', '-z', known, '--', wanted];
    const entry = await git.text(args, { env: { GIT_LITERAL_PATHSPECS: '1' } });
    const [mode = '', type, object] = entry.split(/[ \t]/, 3);
    if (type !== 'blob' || object === undefined) return undefined;
    const text = await git.text(['cat-file', 'blob', object]);
    if (mode !== LINK_MODE) return text;
    wanted = posix.join(posix.dirname(wanted), text);
  }
  return undefined;
}

function leavesRoot(path: string): boolean {
  const normal = posix.normalize(path);
  return normal === '..' || normal.startsWith('../') || /^[/\\]|\0/.test(path);
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function badPath(path: string): ProblemError {
  const message = `${JSON.stringify(path)} leaves the repository`;
  const hint = 'Name a path inside it.';
  return new ProblemError([{ code: 'path-outside-root', severity: 'error', message, hint }]);
}

function badCommit(commit: string): ProblemError {
  const message = `'${commit}' is not a commit of this clone`;
  const hint = 'Fetch it first, or check out with `fetch-depth: 0`.';
  return new ProblemError([{ code: 'git-commit-unknown', severity: 'error', message, hint }]);
}
