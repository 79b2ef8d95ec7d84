/**
 * The comment on a pull request from a fork: comment.yml as it is shipped, after a run whose artifact a stranger wrote.
 * GitHub's API is a server that holds each request to GitHub's description.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toJson } from '../../../src/report/json.js';
import { CommentServer } from '../../support/comment-server.js';
import { serveGitHub } from '../../support/github-stub.js';
import { aReport } from '../../support/report.js';
import { createRunner, type Runner } from '../support/act.js';
import { PROJECT, type Repository, repositoryOf, temporaryFolder } from '../support/repository.js';

const HEAD = 'c'.repeat(40);
const RUN = {
  id: 99,
  event: 'pull_request',
  conclusion: 'failure',
  head_sha: HEAD,
  head_branch: 'faster',
  head_repository: { full_name: 'mallory/quotes' },
  pull_requests: [],
};
const CALLER = `on: { workflow_run: { workflows: [gate], types: [completed] } }
jobs:
  comment:
    permissions: { actions: read, pull-requests: write }
    uses: ./.github/workflows/comment.yml
`;

let runner: Runner;
let repository: Repository;
let artifacts: string;

beforeAll(() => {
  runner = createRunner();
  artifacts = temporaryFolder();
  repository = repositoryOf('javascript');
  rmSync(join(repository.root, '.github'), { recursive: true, force: true });
  // act does not know `$/`, which is Tollgate at the workflow's commit; nothing else differs from what is shipped.
  const shipped = readFileSync(join(PROJECT, '.github/workflows/comment.yml'), 'utf8');
  const own = /\$\/(actions\/\S+)/g;
  expect(shipped.match(own)).toHaveLength(1);
  repository.write(
    '.github/workflows/comment.yml',
    shipped.replace(own, 'tollgate/tollgate/$1@v0'),
  );
  repository.write('.github/workflows/after.yml', CALLER);
  repository.commit('Comment on forks');
});

afterAll(() => {
  runner.dispose();
  repository.dispose();
  rmSync(artifacts, { recursive: true, force: true });
});

/** Runs the workflow after a run that left these files. */
async function workflowAfter(
  files: Readonly<Record<string, string>>,
  run: object,
  pulls: unknown[],
) {
  rmSync(artifacts, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(artifacts, 'tollgate-report'), { recursive: true });
    writeFileSync(join(artifacts, 'tollgate-report', name), text);
  }
  const server = new CommentServer(HEAD, []);
  await using stub = await serveGitHub((request) =>
    request.path.endsWith('/pulls')
      ? { status: 200, body: pulls, undescribed: true }
      : server.answer(request),
  );
  const result = await runner.workflowRun(repository, { run, artifacts, apiUrl: stub.url });
  expect(stub.violations).toEqual([]);
  const text = server.comments.map(({ body }) => body).join();
  return { result, text, asked: stub.requests };
}

const PULL = { number: 7, head: { sha: HEAD, repo: { full_name: 'mallory/quotes' } } };

/** A report that says of itself what it is not. */
function lies(): string {
  const report = toJson(aReport());
  const context = {
    ...report.context,
    pullRequest: 1,
    serverUrl: 'https://evil.example',
    repository: 'evil/evil',
  };
  const summary = '</details><script>alert(1)</script>\n::error::pwned\n@octocat';
  return JSON.stringify({ ...report, context, verdict: { kind: 'pass', summary } });
}

describe('after a run of a fork', () => {
  it('writes the comment of its pull request, whatever the report says of itself', async () => {
    const { result, text, asked } = await workflowAfter({ 'report.json': lies() }, RUN, [PULL]);
    expect([...result.jobs.values()]).toEqual(['success']);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(
      'POST /repos/example/quotes/issues/7/comments',
    );
    expect(text).toContain('made by code of mallory/quotes');
    expect(text).toContain('ended as failure');
    expect(text).not.toMatch(/<script|evil|@octocat/);
    expect(result.annotations).toEqual([]);
  });

  it('writes nothing where the artifact holds no report, and says so', async () => {
    const files = { 'report.json': '{"schema":"tollgate-report/1"}', 'run.sh': 'exit 1' };
    const { result, asked } = await workflowAfter(files, RUN, [PULL]);
    expect([...result.jobs.values()]).toEqual(['success']);
    expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['notice', expect.stringMatching(/^Left out: 'tollgate-report\/report.json': not a whole/)],
      ['notice', expect.stringMatching(/^No comment: no report/)],
    ]);
    expect(asked).toEqual([]);
  });

  it('writes nothing where the pull request has moved on', async () => {
    const moved = { ...PULL, head: { ...PULL.head, sha: 'd'.repeat(40) } };
    const { result, text } = await workflowAfter({ 'report.json': lies() }, RUN, [moved]);
    expect([...result.jobs.values()]).toEqual(['success']);
    expect(text).toBe('');
    expect(result.log).toContain(`no open pull request has ${HEAD} as its head`);
  });

  it('does not start where the run was not of a pull request', async () => {
    const push = { ...RUN, event: 'push' };
    const { result, asked } = await workflowAfter({ 'report.json': lies() }, push, [PULL]);
    expect(result.jobs.size).toBe(0);
    expect(asked).toEqual([]);
  });
});
