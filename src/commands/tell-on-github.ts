/** Tells the verdict on GitHub beside the job: comment, check run, status. A verdict never hangs on it. */
import type { RestApi } from '../adapters/github/rest.js';
import type { ReportJson } from '../report/report-schema.js';
import type { GateResult } from './gate.js';

/** A line of the log, or an annotation of the run. */
export interface Told {
  readonly level: 'info' | 'notice';
  readonly text: string;
}

type Tellable = Pick<GateResult, 'report' | 'reporting'>;

/** Writes what is configured, and says what was and what could not be written. Never throws for what GitHub does. */
export async function tellOnGitHub(
  result: Tellable,
  server: Omit<RestApi, 'repository'>,
): Promise<readonly Told[]> {
  const { repository } = result.report.context;
  if (server.token === '' || repository === '') return [];
  const api = { ...server, repository };
  return [...(await comment(result, api)), ...(await check(result, api))];
}

async function comment({ report, reporting }: Tellable, api: RestApi): Promise<readonly Told[]> {
  const { pullRequest, fromFork, headCommit } = report.context;
  const wish = pullRequest === undefined ? reporting.commitComment : reporting.comment;
  if (wish === 'never' || headCommit === '') return [];
  if (fromFork) {
    const text =
      'No comment: a pull request from a fork gets its comment by the workflow of docs/pull-requests.md.';
    return [{ level: 'info', text }];
  }
  return writeComment(api, {
    reports: [report],
    ...(pullRequest === undefined ? {} : { pullRequest }),
    headCommit,
    always: wish === 'always',
  });
}

export interface CommentOf {
  /** Of one commit, each another leg. */
  readonly reports: readonly ReportJson[];
  /** Absent: on the commit. */
  readonly pullRequest?: number;
  readonly headCommit: string;
  /** False: only where there is something to look at, or a comment that has to be mended. */
  readonly always: boolean;
  /** Markdown above all of them. */
  readonly preface?: string;
}

/** Writes the comment of a pull request or a commit. */
export async function writeComment(
  api: RestApi,
  { reports, pullRequest, headCommit, always, preface }: CommentOf,
): Promise<readonly Told[]> {
  const [{ publishComment }, { COMMENT_MARKER, legOf, legsIn, withLegs }] = await Promise.all([
    import('../adapters/github/comments.js'),
    import('../report/comment.js'),
  ]);
  const legs = reports.map(legOf);
  const isWorthwhile = always || legs.some(({ notable }) => notable);
  const result = await publishComment(api, {
    ...(pullRequest === undefined ? {} : { pullRequest }),
    headCommit,
    marker: COMMENT_MARKER,
    compose: (existing) =>
      existing === undefined && !isWorthwhile ? undefined : withLegs(existing, legs, preface),
    isWithin: (text) => {
      const there = legsIn(text).filter((leg) => leg.headCommit === headCommit);
      return legs.every(({ name }) => there.some((leg) => leg.name === name));
    },
  });
  if ('unavailable' in result)
    return [{ level: 'notice', text: `No comment: ${result.unavailable}.` }];
  if (result.done !== 'moved-on') return [];
  const text = `No comment: pull request ${pullRequest} has moved on from ${headCommit}.`;
  return [{ level: 'info', text }];
}

async function check({ report, reporting }: Tellable, api: RestApi): Promise<readonly Told[]> {
  if (reporting.check === 'never') return [];
  const [{ publishCheckRun, publishStatus }, { checkRunOf, commitStatusOf }] = await Promise.all([
    import('../adapters/github/checks.js'),
    import('../report/check-run.js'),
  ]);
  const { headCommit, runUrl } = report.context;
  const { leg = '' } = report;
  const about = { headCommit, ...(runUrl === undefined ? {} : { url: runUrl }) };
  const unwritten =
    reporting.check === 'check-run'
      ? await publishCheckRun(
          api,
          { ...about, name: leg === '' ? 'Tollgate' : `Tollgate (${leg})` },
          checkRunOf(report),
        )
      : await publishStatus(
          api,
          { ...about, name: leg === '' ? 'tollgate' : `tollgate/${leg}` },
          commitStatusOf(report),
        );
  if (unwritten === undefined) return [];
  const what = reporting.check === 'check-run' ? 'check run' : 'commit status';
  return [{ level: 'notice', text: `No ${what}: ${unwritten}.` }];
}
