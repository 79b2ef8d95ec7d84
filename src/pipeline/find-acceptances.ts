/**
 * Which acceptances of a change count: the label on its pull request, and trailers of its commits. Each counts only
 * where GitHub says that whoever set it may write to the repository; what cannot be checked does not count, and says so.
 */
import { type Claim, defaultUntil, readClaims } from '../config/acceptances.js';
import type { Acceptance, CommitMessage } from '../model/acceptance.js';
import type { Change, RunContext } from '../model/change.js';
import type { Authority, Git } from '../model/ports.js';

const LABEL = 'tollgate-accept';
/** Of trailers: each asks GitHub twice. */
const MOST_CHECKED = 20;

export interface AcceptanceSources {
  readonly context: RunContext;
  readonly change: Change;
  readonly git: Pick<Git, 'commits'>;
  /** Absent where there is no token or no repository on GitHub. */
  readonly authority?: Authority;
}

export interface FoundAcceptances {
  readonly acceptances: readonly Acceptance[];
  /** Why one does not count, a sentence each. */
  readonly notices: readonly string[];
}

/** One that counts, or why it does not: the end of a sentence. */
type Answer = { readonly acceptance: Acceptance } | { readonly refused: string };

/** Asks GitHub only where somebody accepts something. */
export async function findAcceptances(sources: AcceptanceSources): Promise<FoundAcceptances> {
  const { context, change, git } = sources;
  const { headCommit } = context;
  const isKnown = change.base !== undefined && headCommit !== '';
  const commits = isKnown ? await git.commits(change.base, headCommit) : [];
  const [labels, trailers] = [
    await fromLabel(sources, commits),
    await fromTrailers(sources, commits),
  ];
  return {
    acceptances: [...labels.acceptances, ...trailers.acceptances],
    notices: [...labels.notices, ...trailers.notices],
  };
}

async function fromLabel(
  sources: AcceptanceSources,
  commits: readonly CommitMessage[],
): Promise<FoundAcceptances> {
  const { context, authority } = sources;
  const { pullRequest, labels = [], labelled, attempt } = context;
  const isSet = labels.includes(LABEL) || labelled === LABEL;
  // A job that is run again gets the event of its first attempt, with the labels of that time.
  // https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
  if (pullRequest === undefined || !(isSet || attempt > 1)) return NONE;
  const head = commits.find(({ commit }) => commit === context.headCommit);
  const answer = await checkLabel(pullRequest, context, authority, head);
  if (answer === undefined) return NONE;
  if ('acceptance' in answer) return { acceptances: [answer.acceptance], notices: [] };
  return isSet ? refusal(`The label ${LABEL} of pull request #${pullRequest}`, answer) : NONE;
}

/** Undefined where the label was taken off again. */
async function checkLabel(
  pullRequest: number,
  context: RunContext,
  authority: Authority | undefined,
  head: CommitMessage | undefined,
): Promise<Answer | undefined> {
  if (authority === undefined) return { refused: NO_TOKEN };
  const set = await authority.labelSetBy(pullRequest, LABEL);
  if (set === undefined) return undefined;
  if ('unavailable' in set) return { refused: set.unavailable };
  const older = olderThanHead(set.at, context, head);
  if (older !== undefined) return { refused: older };
  return checkPerson(authority, set.login, {
    subject: '**',
    reason: `label ${LABEL} on pull request #${pullRequest}`,
    until: defaultUntil(Date.parse(set.at)),
    how: 'label',
    commit: context.headCommit,
  });
}

/**
 * A label that was set for older code does not accept newer code. The time of a commit is what its author says, which
 * is enough where the author may set labels anyway; from a fork only the event itself tells for which code it was set.
 */
function olderThanHead(
  at: string,
  { labelled, fromFork }: RunContext,
  head: CommitMessage | undefined,
): string | undefined {
  if (labelled === LABEL) return undefined;
  const again = 'take it off and set it again';
  if (fromFork) return `it may have been set for older code of the fork; ${again}`;
  if (head === undefined) return `git does not tell when the head was committed; ${again}`;
  return Date.parse(at) > Date.parse(head.committedAt)
    ? undefined
    : `it was set before the head was committed; ${again}`;
}

async function fromTrailers(
  { context, authority }: AcceptanceSources,
  commits: readonly CommitMessage[],
): Promise<FoundAcceptances> {
  const { claims, notices } = readClaims(commits);
  const found = { acceptances: [] as Acceptance[], notices: [...notices] };
  for (const [index, claim] of claims.entries()) {
    const answer =
      index < MOST_CHECKED
        ? await checkTrailer(claim, context, authority)
        : { refused: `no more than ${MOST_CHECKED} are looked at` };
    if ('acceptance' in answer) found.acceptances.push(answer.acceptance);
    else {
      const what = `The acceptance of ${JSON.stringify(claim.subject)} in commit ${claim.commit.slice(0, 10)}`;
      found.notices.push(...refusal(what, answer).notices);
    }
  }
  return found;
}

/** From elsewhere anybody can write any name into a commit. */
async function checkTrailer(
  claim: Claim,
  { fromFork }: RunContext,
  authority: Authority | undefined,
): Promise<Answer> {
  if (fromFork) return { refused: FROM_FORK };
  if (authority === undefined) return { refused: NO_TOKEN };
  const origin = await authority.cameFromElsewhere(claim.commit);
  if ('unavailable' in origin) return { refused: origin.unavailable };
  if (origin.fork) return { refused: FROM_FORK };
  const author = await authority.authorOf(claim.commit);
  if ('unavailable' in author) return { refused: author.unavailable };
  if (author.login === undefined) return { refused: 'its author is no account of GitHub' };
  return checkPerson(authority, author.login, claim);
}

async function checkPerson(authority: Authority, by: string, claim: Claim): Promise<Answer> {
  const may = await authority.mayWrite(by);
  if ('unavailable' in may) return { refused: may.unavailable };
  if (!may.allowed) return { refused: `${by} has no write access to the repository` };
  return { acceptance: { ...claim, by } };
}

const NONE: FoundAcceptances = { acceptances: [], notices: [] };
const FROM_FORK = 'it came from a fork, where anybody can write any name into a commit';
const NO_TOKEN =
  'nothing here can check who may accept it: that takes a token (the input `github-token`)';

function refusal(what: string, { refused }: { readonly refused: string }): FoundAcceptances {
  return { acceptances: [], notices: [`${what} does not count: ${refused}.`] };
}
