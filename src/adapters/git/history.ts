/** Merge-base and first parents: exact on what was cloned, and fetching what was not. */
import type { Git } from '../../model/ports.js';
import { checkRevision, findRemote, isFullHash, resolveCommit } from './revision.js';
import type { GitProcess } from './run-git.js';
import { boundaryOf, deepen, fetchTip, remoteTip } from './shallow.js';

/** Most pull requests need the first step alone; the last one is the whole history. */
const STEPS = [32, 128, 512, 2048, 'all'] as const;
const ADVICE = 'check out with `fetch-depth: 0`';

/** The two questions about history that the `Git` port asks. */
export function createHistory(git: GitProcess): Pick<Git, 'mergeBase' | 'firstParents'> {
  // One failed fetch is enough: without a network each further one would only cost time.
  let offline = false;
  return {
    mergeBase: (base, head) => findMergeBase(git, base, head),
    async firstParents(commit, limit) {
      checkRevision(commit);
      let known = await listFirstParents(git, commit, limit);
      // The second round is for a commit that the first one had to find.
      for (let round = 0; round < 2 && known.length < limit && !offline; round += 1) {
        const outcome = await deepenBelow(git, known.at(-1) ?? 'HEAD', limit);
        if (outcome === 'whole') break;
        offline = outcome === 'failed';
        known = await listFirstParents(git, commit, limit);
      }
      return known;
    },
  };
}

async function deepenBelow(
  git: GitProcess,
  name: string,
  commits: number,
): Promise<'deepened' | 'whole' | 'failed'> {
  const tip = await resolveCommit(git, name);
  const boundary = tip === undefined ? [] : await boundaryOf(git, [tip]);
  if (boundary.length === 0) return 'whole';
  const remote = await findRemote(git);
  if (remote === undefined) return 'failed';
  return (await deepen(git, remote, boundary, commits)) === undefined ? 'deepened' : 'failed';
}

async function listFirstParents(
  git: GitProcess,
  commit: string,
  limit: number,
): Promise<readonly string[]> {
  const tip = await resolveCommit(git, commit);
  if (tip === undefined) return [];
  const list = await git.text(['rev-list', '--first-parent', `--max-count=${limit}`, tip]);
  return list.split('\n').filter(Boolean);
}

type Found = { readonly commit: string } | { readonly unavailable: string };

async function findMergeBase(git: GitProcess, base: string, head: string): Promise<Found> {
  checkRevision(base);
  const remote = await findRemote(git);
  const headCommit = await resolveCommit(git, head);
  if (headCommit === undefined)
    return { unavailable: `there is no commit '${head}' in this clone; ${ADVICE}` };
  const found = await findBaseCommit(git, base, remote);
  if ('unavailable' in found) return found;
  for (const step of STEPS) {
    const { commit, boundary } = await mergeBaseHere(git, found.commit, headCommit);
    if (boundary.length === 0) return commit === undefined ? unrelated(base, head) : { commit };
    if (remote === undefined)
      return { unavailable: `the clone is shallow and has no remote to fetch from; ${ADVICE}` };
    const failure = await deepen(git, remote, boundary, step);
    if (failure !== undefined)
      return { unavailable: `history could not be fetched (${failure}); ${ADVICE}` };
  }
  const { commit } = await mergeBaseHere(git, found.commit, headCommit);
  return commit === undefined ? unrelated(base, head) : { commit };
}

/**
 * A merge-base found in a shallow clone is the true one only if nothing between it and both sides
 * is cut off: a better one is its descendant, so it could hide behind such a cut alone.
 */
async function mergeBaseHere(
  git: GitProcess,
  base: string,
  head: string,
): Promise<{ readonly commit?: string; readonly boundary: readonly string[] }> {
  const { exitCode, stdout } = await git.run(['merge-base', base, head]);
  const commit = exitCode === 0 ? stdout.trim() : undefined;
  const boundary = await boundaryOf(git, [base, head], commit);
  return { boundary, ...(commit === undefined ? {} : { commit }) };
}

async function findBaseCommit(
  git: GitProcess,
  base: string,
  remote: string | undefined,
): Promise<Found> {
  const here = await resolveCommit(git, base, remote);
  if (here !== undefined) return { commit: here };
  const missing = `the base '${base}' is not in this clone`;
  if (remote === undefined) return { unavailable: `${missing}, which has no remote; ${ADVICE}` };
  const wanted = isFullHash(base) ? { commit: base } : await remoteTip(git, remote, base);
  if (wanted.failure !== undefined)
    return {
      unavailable: `${missing} and ${remote} did not answer (${wanted.failure}); ${ADVICE}`,
    };
  if (wanted.commit === undefined)
    return { unavailable: `${missing}, and ${remote} has no branch of that name` };
  const known = await resolveCommit(git, wanted.commit);
  if (known !== undefined) return { commit: known };
  const failure = await fetchTip(git, remote, wanted.commit);
  if (failure === undefined) return { commit: wanted.commit };
  return { unavailable: `${missing} and could not be fetched (${failure}); ${ADVICE}` };
}

function unrelated(base: string, head: string): Found {
  return { unavailable: `'${base}' and '${head}' have no commit in common` };
}
