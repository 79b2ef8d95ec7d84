/**
 * What the run is about: the commit to compare with and what changed since.
 * The base of a pull request is its merge-base, never `base.sha`; of a push, what was there before.
 */
import type { Change, RunContext } from '../model/change.js';
import type { Git } from '../model/ports.js';

/** True where this run measures the default branch itself, whose runs become the baseline. */
export function onDefaultBranch(context: RunContext): boolean {
  const ownCommit = ['push', 'schedule', 'manual', 'local'].includes(context.event);
  return ownCommit && !context.fromFork && context.branch === context.defaultBranch;
}

/**
 * Finds base and changed files. Never throws for missing history: `unavailable` says what is missing and what to do.
 */
export async function findChange(context: RunContext, git: Git): Promise<Change> {
  if (context.headCommit === '') return { files: [] };
  const base = await findBase(context, git);
  if ('unavailable' in base) return { files: [], unavailable: base.unavailable };
  if (base.commit === undefined) return { files: [] };
  return { base: base.commit, files: await git.changedFiles(base.commit) };
}

type Base = { readonly commit: string | undefined } | { readonly unavailable: string };

/**
 * The default branch is compared with what was there before: at home with the commit that is checked out, since the
 * changes to it are what is judged. Every other branch is compared where it left its target.
 */
async function findBase(context: RunContext, git: Git): Promise<Base> {
  const target = context.baseRef ?? context.baseCommit;
  const isDefault = onDefaultBranch(context);
  if (isDefault && context.event === 'local') return { commit: context.headCommit };
  if (!isDefault && target !== undefined) return git.mergeBase(target, 'HEAD');
  if (context.event === 'pull_request' || context.event === 'merge_group') {
    return { unavailable: 'the event names no base to compare with' };
  }
  const [, parent] = await git.firstParents(context.headCommit, 2);
  return { commit: await reachable(git, context.baseCommit, parent) };
}

/** After a force-push the commit before may be gone: its parent then stands in. */
async function reachable(
  git: Git,
  before: string | undefined,
  parent: string | undefined,
): Promise<string | undefined> {
  if (before === undefined) return parent;
  const known = await git.firstParents(before, 1);
  return known.length > 0 ? before : parent;
}
