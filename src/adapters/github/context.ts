/**
 * What triggered this run: from the variables and the event file of GitHub Actions, or from git alone.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { randomBytes } from 'node:crypto';
import type { RunContext } from '../../model/change.js';
import type { Git } from '../../model/ports.js';
import { ProblemError } from '../../model/problem.js';
import type { EventPayload } from './event-payload.js';
import { labelsOf, openPayload, readEventFile } from './event-payload.js';

export interface ContextSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly git: Pick<Git, 'head' | 'branch' | 'defaultBranch'>;
  /** Workspace, absolute. */
  readonly root: string;
  /** Text of the event file; undefined where it is not there. */
  readonly readEvent?: (path: string) => Promise<string | undefined>;
}

/** All that the ways below start from. */
interface Facts {
  readonly env: ContextSource['env'];
  readonly payload: EventPayload;
  /** What is checked out; undefined without git. */
  readonly head: string | undefined;
  readonly defaultBranch: string;
  readonly repository: string;
}

/** What differs from event to event. */
type Trigger = Pick<
  RunContext,
  | 'event'
  | 'headCommit'
  | 'branch'
  | 'baseRef'
  | 'baseCommit'
  | 'pullRequest'
  | 'labels'
  | 'labelled'
  | 'fromFork'
>;

/** Those whose payload has the pull request itself; all are judged as the change that it proposes. */
const PULL_REQUEST_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];
const OWN_COMMIT_EVENTS: Readonly<Record<string, RunContext['event']>> = {
  push: 'push',
  schedule: 'schedule',
  workflow_dispatch: 'manual',
};

/**
 * Reads the trigger once. On pull requests `headCommit` is the pull request's own head, though what is checked out
 * is usually its merge with the base, and `baseRef` is the base branch: compare HEAD with that, since `baseCommit`
 * grows old. The branch of a fork is `owner:branch`, so that it is never taken for one of this repository.
 * @throws ProblemError for an unreadable event, or where the base is checked out instead of the pull request.
 */
export async function readContext(source: ContextSource): Promise<RunContext> {
  const { env, git, root } = source;
  const event = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_EVENT_NAME : undefined;
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  const common = {
    serverUrl,
    runId: env.GITHUB_RUN_ID || `local-${randomBytes(4).toString('hex')}`,
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
    root,
  };
  if (!event) return { ...common, ...(await localTrigger(git)) };
  const facts = await gather(source, event);
  const { repository, defaultBranch } = facts;
  const runUrl = `${serverUrl}/${repository}/actions/runs/${common.runId}`;
  return { ...common, runUrl, repository, defaultBranch, ...triggerOf(event, facts) };
}

async function gather({ env, git, readEvent }: ContextSource, event: string): Promise<Facts> {
  const path = env.GITHUB_EVENT_PATH;
  const payload = openPayload(path ? await (readEvent ?? readEventFile)(path) : undefined);
  const scheduledOn = event === 'schedule' ? branchOf(env.GITHUB_REF) : '';
  const told = payload.text('repository', 'default_branch') ?? (await git.defaultBranch());
  return {
    env,
    payload,
    head: await git.head(),
    // Schedules run on the default branch only, whatever it is called.
    defaultBranch: told ?? (scheduledOn || 'main'),
    repository: env.GITHUB_REPOSITORY ?? payload.text('repository', 'full_name') ?? '',
  };
}

function triggerOf(event: string, facts: Facts): Trigger {
  if (PULL_REQUEST_EVENTS.includes(event)) return pullRequestTrigger(facts);
  if (event === 'merge_group') return mergeGroupTrigger(facts);
  return ownTrigger(OWN_COMMIT_EVENTS[event] ?? 'other', facts);
}

function pullRequestTrigger({ env, payload, head, repository }: Facts): Trigger {
  const headSha = payload.commit('pull_request', 'head', 'sha');
  const baseCommit = payload.commit('pull_request', 'base', 'sha');
  if (headSha !== undefined && head === baseCommit && head !== headSha) throw baseCheckedOut(head);
  const headRepository = payload.text('pull_request', 'head', 'repo', 'full_name');
  const baseRepository = payload.text('pull_request', 'base', 'repo', 'full_name') ?? repository;
  // Also where the fork was deleted, or where nothing tells: then it is treated as a stranger's.
  const fromFork = headRepository !== baseRepository;
  const ref = payload.text('pull_request', 'head', 'ref') ?? env.GITHUB_HEAD_REF ?? '';
  const label = payload.text('pull_request', 'head', 'label');
  const baseRef =
    payload.text('pull_request', 'base', 'ref') ?? (env.GITHUB_BASE_REF || baseCommit);
  const inRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '');
  const number = payload.count('pull_request', 'number') ?? (inRef ? Number(inRef[1]) : undefined);
  return {
    event: 'pull_request',
    headCommit: headSha ?? head ?? env.GITHUB_SHA ?? '',
    branch: fromFork ? (label ?? `fork:${ref}`) : ref,
    fromFork,
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(baseCommit === undefined ? {} : { baseCommit }),
    ...(number === undefined ? {} : { pullRequest: number }),
    ...labelsOf(payload),
  };
}

/** A merge queue tests what the base will be: no pull request, and `base_sha` is what it starts from. */
function mergeGroupTrigger({ env, payload, head, defaultBranch }: Facts): Trigger {
  const baseCommit = payload.commit('merge_group', 'base_sha');
  const baseBranch = branchOf(payload.text('merge_group', 'base_ref')) || defaultBranch;
  return {
    event: 'merge_group',
    headCommit: payload.commit('merge_group', 'head_sha') ?? head ?? env.GITHUB_SHA ?? '',
    branch: branchOf(payload.text('merge_group', 'head_ref') ?? env.GITHUB_REF),
    fromFork: false,
    baseRef: baseCommit ?? baseBranch,
    ...(baseCommit === undefined ? {} : { baseCommit }),
  };
}

/** Runs of a commit of this repository's own. What is checked out counts: that is what will be measured. */
function ownTrigger(event: RunContext['event'], facts: Facts): Trigger {
  const { env, payload, head, defaultBranch, repository } = facts;
  const branch = branchOf(env.GITHUB_REF);
  const before = event === 'push' ? payload.commit('before') : undefined;
  const cause = payload.text('workflow_run', 'head_repository', 'full_name');
  return {
    event,
    headCommit: head ?? env.GITHUB_SHA ?? '',
    branch,
    fromFork: cause !== undefined && cause !== repository,
    ...(branch === '' || branch === defaultBranch ? {} : { baseRef: defaultBranch }),
    ...(before === undefined ? {} : { baseCommit: before }),
  };
}

async function localTrigger(
  git: ContextSource['git'],
): Promise<Trigger & Pick<RunContext, 'repository' | 'defaultBranch'>> {
  const branch = (await git.branch()) ?? '';
  // Where nothing tells which branch is the default one, the only one known is.
  const defaultBranch = (await git.defaultBranch()) ?? (branch || 'main');
  return {
    event: 'local',
    repository: '',
    headCommit: (await git.head()) ?? '',
    branch,
    defaultBranch,
    fromFork: false,
    ...(branch === defaultBranch ? {} : { baseRef: defaultBranch }),
  };
}

/** `main` of `refs/heads/main`; empty for tags and everything else. */
function branchOf(ref: string | undefined): string {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '';
}

/** Its verdict would be shown on the pull request, and say nothing of it. */
function baseCheckedOut(head: string | undefined): ProblemError {
  const message = `the base commit ${head ?? ''} is checked out, not the pull request`;
  const hint =
    'Use `on: pull_request`; with pull_request_target check out `ref: refs/pull/<number>/merge`, without secrets.';
  return new ProblemError([
    { code: 'pull-request-not-checked-out', severity: 'error', message, hint },
  ]);
}
