/**
 * A report that another run left behind, told under that run's name. It may come from a fork, which can write
 * anything into it; so all that says what it is about is replaced by what GitHub says. Pure.
 */
import { markdownText } from './escape/markdown.js';
import type { ReportJson } from './report-schema.js';

/** From GitHub alone. */
export interface RunFacts {
  readonly id: string;
  readonly attempt: number;
  readonly conclusion: string;
  readonly headCommit: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly defaultBranch: string;
  /** `owner/name` that the pull request is proposed to. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly pullRequest: number;
}

/** The report with the run's own circumstances in place of those that it claims. */
export function asOfRun(report: ReportJson, run: RunFacts): ReportJson {
  const fromFork = run.headRepository !== run.repository;
  const [owner = ''] = run.headRepository.split('/');
  return {
    ...report,
    context: {
      event: 'pull_request',
      repository: run.repository,
      serverUrl: run.serverUrl,
      headCommit: run.headCommit,
      branch: fromFork ? `${owner}:${run.headBranch}` : run.headBranch,
      defaultBranch: run.defaultBranch,
      pullRequest: run.pullRequest,
      fromFork,
      runId: run.id,
      attempt: run.attempt,
      runUrl: runUrl(run),
    },
  };
}

/** What a reader has to know of a fork's report, in Markdown; empty for one of the repository itself. */
export function prefaceOf(run: RunFacts): string {
  if (run.headRepository === run.repository) return '';
  const ended = run.conclusion === '' ? 'did not end' : `ended as ${markdownText(run.conclusion)}`;
  return [
    '> [!NOTE]',
    `> The report below was made by code of ${markdownText(run.headRepository)}, which could have written anything into it. What counts is [the run itself](${runUrl(run)}): it ${ended}.`,
  ].join('\n');
}

function runUrl({ serverUrl, repository, id }: RunFacts): string {
  return `${serverUrl}/${repository}/actions/runs/${id}`;
}
