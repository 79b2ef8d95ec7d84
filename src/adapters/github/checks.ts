/**
 * The report as a check run or as a commit status, for who wants it apart from the job.
 * https://docs.github.com/rest/checks/runs and https://docs.github.com/rest/commits/statuses
 */
import type { CheckRun, CommitStatus } from '../../report/check-run.js';
import { connect, explain, property, type RestApi, requestOptions } from './rest.js';

/** So many annotations GitHub takes in one request; more are added by further ones. */
const BATCH = 50;

interface About {
  readonly name: string;
  readonly headCommit: string;
  /** Page of this run. */
  readonly url?: string;
}

/** Undefined where it was written, else why not: one clause, naming the permission that is missing. */
type Unwritten = string | undefined;

/** Creates a check run that is completed, and adds the annotations that do not fit into one request. Never throws. */
export async function publishCheckRun(
  api: RestApi,
  { name, headCommit, url }: About,
  { conclusion, title, summary, annotations }: CheckRun,
): Promise<Unwritten> {
  try {
    const octokit = await connect(api);
    const batches = inBatches(annotations);
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...requestOptions(api),
      name,
      head_sha: headCommit,
      status: 'completed',
      conclusion,
      ...(url === undefined ? {} : { details_url: url }),
      output: { title, summary, annotations: [...(batches[0] ?? [])] },
    });
    const id = property(data, 'id');
    if (typeof id !== 'number') throw new Error('its answer names no check run');
    for (const batch of batches.slice(1)) {
      await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...requestOptions(api),
        check_run_id: id,
        output: { title, summary, annotations: [...batch] },
      });
    }
    return undefined;
  } catch (error) {
    return explain(error, 'create a check run', 'check runs', 'checks: write');
  }
}

/** Sets a commit status. Never throws. */
export async function publishStatus(
  api: RestApi,
  { name, headCommit, url }: About,
  { state, description }: CommitStatus,
): Promise<Unwritten> {
  try {
    const octokit = await connect(api);
    await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
      ...requestOptions(api),
      sha: headCommit,
      context: name,
      state,
      description,
      ...(url === undefined ? {} : { target_url: url }),
    });
    return undefined;
  } catch (error) {
    return explain(error, 'set a commit status', 'commit statuses', 'statuses: write');
  }
}

function inBatches<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
}
