/**
 * The action `actions/comment`: writes the comment of a pull request from the reports that another run left behind,
 * for runs that may not write, as those of forks. It holds the token that may, so it runs nothing of the pull request
 * and believes nothing that the reports say of themselves.
 */
import type { RestApi } from '../adapters/github/rest.js';
import type { WorkflowRun } from '../adapters/github/workflow-run.js';
import { ProblemError } from '../model/problem.js';
import type { ReportJson } from '../report/report-schema.js';
import type { ActionIo } from './action.js';
import type { Told } from './tell-on-github.js';

/** More reports than any matrix has legs, and larger than any that people read. */
const MOST_REPORTS = 256;
const LIMIT_BYTES = 16 * 2 ** 20;
/** Of all of them together, which are held at once. */
const TOTAL_BYTES = 64 * 2 ** 20;

/** Writes the comment; gives the exit code of the step: 2 where the step itself is wrong, else 0. */
export async function runComment(io: ActionIo): Promise<number> {
  const core = await import('@actions/core');
  const token = core.getInput('github-token');
  if (token !== '') core.setSecret(token);
  try {
    const always = readAlways(core.getInput('comment'));
    const { readWorkflowRun } = await import('../adapters/github/workflow-run.js');
    const run = await readWorkflowRun(io.env);
    const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL } = io.env;
    const told = await commentOnRun(run, {
      api: {
        token,
        apiUrl: GITHUB_API_URL || 'https://api.github.com',
        repository: GITHUB_REPOSITORY ?? '',
      },
      serverUrl: GITHUB_SERVER_URL || 'https://github.com',
      folder: readFolderName(core.getInput('reports')),
      root: io.cwd,
      always,
    });
    for (const { level, text } of told) core[level](text);
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { formatProblem } = await import('../report/problem.js');
    for (const problem of error.problems) core.error(formatProblem(problem, { colour: false }));
    return 2;
  }
}

export interface CommentRequest {
  readonly api: RestApi;
  /** `https://github.com`, or that of GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Where the reports are, from `root`. */
  readonly folder: string;
  readonly root: string;
  readonly always: boolean;
}

/** Finds the reports and the pull request, and brings them together. Never throws for what either says. */
export async function commentOnRun(
  run: WorkflowRun,
  { api, serverUrl, folder, root, always }: CommentRequest,
): Promise<readonly Told[]> {
  if (run.event !== 'pull_request')
    return [info(`No comment: the run was of ${run.event || 'no event'}, not of a pull request.`)];
  const [{ findPull }, { asOfRun, prefaceOf }, { writeComment }, { resolve }] = await Promise.all([
    import('../adapters/github/workflow-run.js'),
    import('../report/of-run.js'),
    import('./tell-on-github.js'),
    import('node:path'),
  ]);
  const { reports, told } = await readReports(resolve(root, folder));
  const [first] = reports;
  if (first === undefined) return [...told, notice(`No comment: no report is in '${folder}'.`)];
  const found = await findPull(api, run, first.context.pullRequest);
  if ('none' in found) return [...told, info(`No comment: ${found.none}.`)];
  if ('unavailable' in found) return [...told, notice(`No comment: ${found.unavailable}.`)];
  const facts = { ...run, ...found, repository: api.repository, serverUrl };
  const written = await writeComment(api, {
    reports: reports.map((report) => asOfRun(report, facts)),
    pullRequest: found.pullRequest,
    headCommit: run.headCommit,
    always,
    preface: prefaceOf(facts),
  });
  return [...told, ...written];
}

interface ReadReports {
  readonly reports: readonly ReportJson[];
  /** What was left out, and why. */
  readonly told: readonly Told[];
}

/** The reports in a folder that an artifact was unpacked to, whatever else is there. */
async function readReports(folder: string): Promise<ReadReports> {
  const [{ readFolder }, { fromJson }] = await Promise.all([
    import('../adapters/read-folder.js'),
    import('../report/from-json.js'),
  ]);
  const files = await readFolder(folder, ['**/*.json']);
  const reports: ReportJson[] = [];
  const told: Told[] = [];
  if (files.length > MOST_REPORTS)
    told.push(notice(`Left out: ${files.length - MOST_REPORTS} of ${files.length} files.`));
  let left = TOTAL_BYTES;
  for (const { path, chunks } of files.slice(0, MOST_REPORTS)) {
    const text = await textOf(chunks, Math.min(left, LIMIT_BYTES));
    left -= text?.length ?? 0;
    const read = text === undefined ? undefined : fromJson(text, path);
    if (read === undefined) told.push(notice(`Left out: '${path}' is too large.`));
    else if ('problem' in read) told.push(notice(`Left out: '${path}': ${read.problem.message}.`));
    else reports.push(read.report);
  }
  return { reports, told };
}

/** Undefined where it is too large. */
async function textOf(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The whole workspace holds what is no report. */
function readFolderName(text: string): string {
  if (text !== '') return text;
  const message = 'reports is empty, and names the folder with the reports';
  throw new ProblemError([{ code: 'input-invalid', severity: 'error', message }]);
}

function readAlways(text: string): boolean {
  if (text === 'always') return true;
  if (text === '' || text === 'changes') return false;
  const message = `comment is '${text.slice(0, 100)}', and can be changes or always`;
  throw new ProblemError([{ code: 'input-invalid', severity: 'error', message }]);
}

const info = (text: string): Told => ({ level: 'info', text });
const notice = (text: string): Told => ({ level: 'notice', text });
