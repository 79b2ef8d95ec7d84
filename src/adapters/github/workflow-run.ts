/**
 * The run that the event `workflow_run` tells of, and the pull request that it was for. GitHub says what it is, not
 * the run itself: what a run of a fork left behind is believed in nothing of this.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
import { ProblemError } from '../../model/problem.js';
import { openPayload, readEventFile } from './event-payload.js';
import { connect, explain, PAGE_SIZE, property, type RestApi, requestOptions } from './rest.js';

export interface WorkflowRun {
  readonly id: string;
  readonly attempt: number;
  /** What triggered it, such as `pull_request`. */
  readonly event: string;
  /** How it ended, such as `success`; empty where GitHub does not say. */
  readonly conclusion: string;
  readonly headCommit: string;
  /** Empty, as the next, where it is gone. */
  readonly headBranch: string;
  /** `owner/name` of where the commit is from. */
  readonly headRepository: string;
  readonly defaultBranch: string;
}

/**
 * Reads the event file.
 *
 * @throws ProblemError where the event is another one, or names no run or commit
 */
export async function readWorkflowRun(
  env: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowRun> {
  const path = env.GITHUB_EVENT_PATH;
  const payload = openPayload(path ? await readEventFile(path) : undefined);
  const headCommit = payload.commit('workflow_run', 'head_sha');
  const id = payload.count('workflow_run', 'id');
  if (env.GITHUB_EVENT_NAME !== 'workflow_run' || headCommit === undefined || id === undefined)
    throw notAWorkflowRun(env.GITHUB_EVENT_NAME);
  return {
    id: String(id),
    attempt: payload.count('workflow_run', 'run_attempt') ?? 1,
    event: payload.text('workflow_run', 'event') ?? '',
    conclusion: payload.text('workflow_run', 'conclusion') ?? '',
    headCommit,
    headBranch: payload.text('workflow_run', 'head_branch') ?? '',
    headRepository: payload.text('workflow_run', 'head_repository', 'full_name') ?? '',
    defaultBranch: payload.text('repository', 'default_branch') ?? '',
  };
}

export type FoundPull =
  | { readonly pullRequest: number }
  /** Why there is none: one clause. */
  | { readonly none: string }
  | { readonly unavailable: string };

/**
 * The open pull request whose head is the run's. `workflow_run.pull_requests` is empty for forks, so it is looked up;
 * where one head is proposed to several branches, the hint decides among those that fit. Never throws.
 *
 * @param hint a number that the run itself gave, which proves nothing
 */
export async function findPull(
  api: RestApi,
  { headRepository, headBranch, headCommit }: WorkflowRun,
  hint: number | undefined,
): Promise<FoundPull> {
  if (headRepository === '' || headBranch === '') return { none: 'the branch of the run is gone' };
  try {
    const octokit = await connect(api);
    const [owner = ''] = headRepository.split('/');
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
      ...requestOptions(api),
      head: `${owner}:${headBranch}`,
      state: 'open',
      per_page: PAGE_SIZE,
    });
    const pulls: unknown = data;
    if (!Array.isArray(pulls)) throw new Error('its answer lists no pull requests');
    const fitting = pulls
      .filter(
        (pull) =>
          property(pull, 'head', 'sha') === headCommit &&
          property(pull, 'head', 'repo', 'full_name') === headRepository,
      )
      .map((pull) => property(pull, 'number'))
      .filter((number) => typeof number === 'number');
    const [first] = fitting;
    if (first === undefined) return { none: `no open pull request has ${headCommit} as its head` };
    return { pullRequest: fitting.find((number) => number === hint) ?? first };
  } catch (error) {
    const permission = 'pull-requests: write';
    return { unavailable: explain(error, 'list pull requests', 'pull requests', permission) };
  }
}

function notAWorkflowRun(event: string | undefined): ProblemError {
  const message = `the event is ${event || 'unknown'}, not workflow_run`;
  const hint =
    'Use this action in a workflow with `on: workflow_run`, as docs/pull-requests.md shows.';
  return new ProblemError([{ code: 'not-a-workflow-run', severity: 'error', message, hint }]);
}
