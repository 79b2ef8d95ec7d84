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
 * The context with the branch whose runs are the baseline, where the configuration names one, in place of the default
 * branch. Pull requests and merge groups say themselves where they go.
 */
export function withBaselineBranch(context: RunContext, branch: string | undefined): RunContext {
  if (branch === undefined || isProposal(context)) return context;
  const { baseRef, ...rest } = context;
  const hasTarget = context.branch !== branch && (baseRef !== undefined || context.branch !== '');
  return { ...rest, defaultBranch: branch, ...(hasTarget ? { baseRef: branch } : {}) };
}

const isProposal = ({ event }: RunContext) => event === 'pull_request' || event === 'merge_group';

/**
 * Finds base and changed files. Never throws for missing history: `unavailable` says what is missing and what to do.
 */
export async function findChange(context: RunContext, git: Git): Promise<Change> {
  if (context.headCommit === '') return isProposal(context) ? NOTHING_KNOWN : { files: [] };
  const base = await findBase(context, git);
  if ('unavailable' in base) return { files: [], unavailable: base.unavailable };
  if (base.commit === undefined) return { files: [] };
  return { base: base.commit, files: await git.changedFiles(base.commit) };
}

/** A proposal that is judged by its own policy would let itself through. */
const NOTHING_KNOWN: Change = {
  files: [],
  unavailable: 'neither git nor the event tells which commit is proposed',
};

type Base = { readonly commit: string | undefined } | { readonly unavailable: string };

/**
 * The default branch is compared with what was there before: at home with the commit that is checked out, since the
 * changes to it are what is judged. Every other branch is compared where it left its target.
 */
async function findBase(context: RunContext, git: Git): Promise<Base> {
  const isDefault = onDefaultBranch(context);
  // On the default branch a ref is there only where somebody asked for it.
  const target = context.baseRef ?? (isDefault ? undefined : context.baseCommit);
  if (target !== undefined) return git.mergeBase(target, 'HEAD');
  if (isDefault && context.event === 'local') return { commit: context.headCommit };
  if (isProposal(context)) return { unavailable: 'the event names no base to compare with' };
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
