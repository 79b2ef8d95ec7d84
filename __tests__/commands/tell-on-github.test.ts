import { describe, expect, it } from '@jest/globals';
import { tellOnGitHub } from '../../src/commands/tell-on-github.js';
import type { RunContext } from '../../src/model/change.js';
import type { Reporting } from '../../src/model/config.js';
import { toJson } from '../../src/report/json.js';
import { CommentServer, type StoredComment } from '../support/comment-server.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../support/github-stub.js';
import { aPassingReport, aReport } from '../support/report.js';

const { context } = aReport();

interface Case {
  readonly report?: ReturnType<typeof aReport>;
  readonly context?: Partial<RunContext>;
  readonly reporting?: Partial<Reporting>;
  readonly comments?: readonly StoredComment[];
  readonly token?: string;
  readonly answer?: (request: StubRequest) => StubAnswer | undefined;
}

async function tell(given: Case) {
  const server = new CommentServer(context.headCommit, given.comments ?? []);
  const other = { status: 201, body: { id: 1 }, undescribed: true };
  await using stub = await serveGitHub((request) => {
    const isComment = /\/(user|pulls|issues|comments)/.test(request.path);
    return given.answer?.(request) ?? (isComment ? server.answer(request) : other);
  });
  const report = given.report ?? aReport();
  const told = await tellOnGitHub(
    {
      report: toJson({ ...report, context: { ...report.context, ...given.context } }),
      reporting: {
        files: {},
        comment: 'changes',
        commitComment: 'never',
        check: 'never',
        ...given.reporting,
      },
    },
    { token: given.token ?? 't0ken', apiUrl: stub.url, retryAfterMs: 1 },
  );
  expect(stub.violations).toEqual([]);
  const writes = stub.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/repos/example/shop', '')}`);
  return { told, writes, asked: stub.requests.length, comments: server.comments };
}

const quiet = aPassingReport({ comparisons: [] });
const ours: StoredComment = {
  id: 5,
  login: 'github-actions[bot]',
  type: 'Bot',
  body: '<!-- tollgate:comment -->\n',
};
const COMMENT = 'POST /issues/17/comments';

describe('a comment is written', () => {
  it.each<[string, Case, readonly string[]]>([
    ['where there is something to look at', {}, [COMMENT]],
    ['not for a verdict that is nothing to look at', { report: quiet }, []],
    ['for that too, if always', { report: quiet, reporting: { comment: 'always' } }, [COMMENT]],
    [
      'over an older one that is no longer true',
      { report: quiet, comments: [ours] },
      ['PATCH /issues/comments/5'],
    ],
    ['never, if so configured', { reporting: { comment: 'never' } }, []],
    ['not from a fork, whose token may not', { context: { fromFork: true } }, []],
    [
      'not for a commit that the pull request has left',
      { context: { headCommit: 'e'.repeat(40) } },
      [],
    ],
    ['not without a token', { token: '' }, []],
    ['not without a repository', { context: { repository: '' } }, []],
  ])('%s', async (_, given, writes) => {
    expect((await tell(given)).writes).toEqual(writes);
  });

  it('on the commit of a push, if so configured', async () => {
    const { pullRequest: _, ...push } = context;
    const report = aReport({ context: push });
    expect((await tell({ report })).asked).toBe(0);
    const wish = { report, reporting: { commitComment: 'changes' as const } };
    expect((await tell(wish)).writes).toEqual([`POST /commits/${context.headCommit}/comments`]);
    expect((await tell({ ...wish, comments: [ours] })).writes).toEqual(['PATCH /comments/5']);
    const passing = aPassingReport({ context: push, comparisons: [] });
    expect((await tell({ ...wish, report: passing })).writes).toEqual([]);
  });
});

describe('the commit gets', () => {
  it('a check run', async () => {
    const { writes } = await tell({ reporting: { comment: 'never', check: 'check-run' } });
    expect(writes).toEqual(['POST /check-runs']);
  });

  it('a status', async () => {
    const { writes } = await tell({ reporting: { comment: 'never', check: 'status' } });
    expect(writes).toEqual([`POST /statuses/${context.headCommit}`]);
  });
});

it('what is not permitted is a notice each, and the rest is still written', async () => {
  const { told } = await tell({
    reporting: { check: 'status' },
    answer: ({ method }) =>
      method === 'POST' ? { status: 403, body: { message: 'Resource not accessible' } } : undefined,
  });
  expect(told).toEqual([
    {
      level: 'notice',
      text: 'No comment: GitHub refuses to write a comment (403): it takes the permission `pull-requests: write`.',
    },
    {
      level: 'notice',
      text: 'No commit status: GitHub refuses to set a commit status (403): it takes the permission `statuses: write`.',
    },
  ]);
});
