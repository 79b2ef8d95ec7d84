import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readWorkflowRun, type WorkflowRun } from '../../src/adapters/github/workflow-run.js';
import { commentOnRun } from '../../src/commands/comment.js';
import { legsIn } from '../../src/report/comment.js';
import { toJson } from '../../src/report/json.js';
import { CommentServer } from '../support/comment-server.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../support/github-stub.js';
import { HOSTILE_TEXTS } from '../support/hostile-text.js';
import { aFinding, aPassingReport, aReport } from '../support/report.js';

afterEach(removeTemporary);

const HEAD = 'c'.repeat(40);
const RUN: WorkflowRun = {
  id: '99',
  attempt: 1,
  event: 'pull_request',
  conclusion: 'failure',
  headCommit: HEAD,
  headBranch: 'faster',
  headRepository: 'mallory/shop',
  defaultBranch: 'main',
};
const pull = (number: number, sha = HEAD, repository = 'mallory/shop') => ({
  number,
  head: { sha, repo: { full_name: repository } },
});

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly run?: Partial<WorkflowRun>;
  readonly pulls?: readonly unknown[];
  readonly always?: boolean;
  readonly headNow?: string;
  readonly answer?: (request: StubRequest) => StubAnswer | undefined;
  readonly prepare?: (folder: string) => void;
}

async function comment({ files, run, pulls, always, headNow, answer, prepare }: Case) {
  const root = temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'reports', path)), { recursive: true });
    writeFileSync(join(root, 'reports', path), text);
  }
  prepare?.(root);
  const server = new CommentServer(headNow ?? HEAD, []);
  await using stub = await serveGitHub((request) => {
    const list = { status: 200, body: pulls ?? [pull(17)], undescribed: true };
    return answer?.(request) ?? (/\/pulls$/.test(request.path) ? list : server.answer(request));
  });
  const told = await commentOnRun(
    { ...RUN, ...run },
    {
      api: { token: 't0ken', apiUrl: stub.url, repository: 'example/shop', retryAfterMs: 1 },
      serverUrl: 'https://github.com',
      folder: 'reports',
      root,
      always: always ?? false,
    },
  );
  expect(stub.violations).toEqual([]);
  const posts = stub.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
  const [text = ''] = server.comments.map(({ body }) => body);
  return { told: told.map((one) => one.text), posts, text, requests: stub.requests };
}

const json = (report = aReport(), leg?: string) =>
  JSON.stringify({ ...toJson(report), ...(leg === undefined ? {} : { leg }) });
const ONE = { 'tollgate-report/report.json': json() };

describe('the report of a fork', () => {
  it('becomes the comment of the pull request that GitHub knows, under what GitHub says', async () => {
    const { told, posts, text } = await comment({ files: ONE });
    expect(told).toEqual([]);
    expect(posts).toEqual(['/repos/example/shop/issues/17/comments']);
    expect(text).toContain('made by code of mallory/shop');
    expect(text).toContain(
      'https://github.com/example/shop/actions/runs/99): it ended as failure.',
    );
    expect(text).toContain('## ⛔ Tollgate: blocked');
    expect(legsIn(text).map(({ headCommit }) => headCommit)).toEqual([HEAD]);
  });

  it('is looked up by the branch of the run', async () => {
    const { requests } = await comment({ files: ONE });
    expect(requests[0]).toMatchObject({
      path: '/repos/example/shop/pulls',
      query: { head: 'mallory:faster', state: 'open' },
    });
  });

  it('links to nothing but the repository and the run', async () => {
    const claimed = aReport();
    const context = {
      ...claimed.context,
      repository: 'evil/evil',
      serverUrl: 'https://evil.example',
      runUrl: 'https://evil.example/run',
      headCommit: 'e'.repeat(40),
      pullRequest: 1,
    };
    const { text, posts } = await comment({ files: { 'r.json': json(aReport({ context })) } });
    expect(text).not.toContain('evil');
    expect(text).not.toContain('e'.repeat(40));
    expect(posts).toEqual(['/repos/example/shop/issues/17/comments']);
  });

  it('says nothing with a passing verdict, unless always', async () => {
    const files = { 'r.json': json(aPassingReport({ comparisons: [] })) };
    expect((await comment({ files })).posts).toEqual([]);
    expect((await comment({ files, always: true })).posts).toHaveLength(1);
  });

  it('has a section for each leg, written at once', async () => {
    const files = { 'a/r.json': json(aReport(), 'linux'), 'b/r.json': json(aReport(), 'arm') };
    const { text, posts } = await comment({ files });
    expect(legsIn(text).map(({ name }) => name)).toEqual(['arm', 'linux']);
    expect(posts).toHaveLength(1);
  });

  it('cannot push the warning out, or fold it away', async () => {
    const leg = (i: number) =>
      json(aPassingReport(), `maintainers approve ${i} ${'x'.repeat(1500)}`);
    const files = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${i}.json`, leg(i)]));
    const { text } = await comment({ files, always: true });
    expect(text.slice(0, 300)).toContain('made by code of mallory/shop');
    const quiet = { 'r.json': json(aPassingReport({ comparisons: [] })) };
    const alone = await comment({ files: quiet, always: true });
    expect(alone.text.indexOf('made by code of')).toBeLessThan(alone.text.indexOf('<details'));
  });

  it('survives half a character in its name', async () => {
    const { posts } = await comment({ files: { 'r.json': json(aReport(), 'a\ud83d') } });
    expect(posts).toHaveLength(1);
  });

  it('injects nothing', async () => {
    const findings = HOSTILE_TEXTS.map((hostile) =>
      aFinding({ title: hostile, why: hostile, todo: hostile, details: hostile }),
    );
    const report = aReport({
      verdict: { kind: 'block', summary: HOSTILE_TEXTS.join(' '), findings },
    });
    const { text } = await comment({ files: { 'r.json': json(report, '<!-- tollgate:end -->') } });
    expect(legsIn(text)).toHaveLength(1);
    expect(text).not.toMatch(/<script|<h1|\]\(javascript:/);
    expect(text).not.toMatch(/(^|[^`\w&;])@octocat/m);
  });
});

it('the report of the repository itself needs no warning', async () => {
  const { text } = await comment({
    files: ONE,
    run: { headRepository: 'example/shop' },
    pulls: [pull(17, HEAD, 'example/shop')],
  });
  expect(text).not.toContain('made by code of');
});

describe('which pull request it is', () => {
  it.each<[string, readonly unknown[], readonly number[]]>([
    ['none is open', [], []],
    ['its head is another commit by now', [pull(17, 'd'.repeat(40))], []],
    ['another fork has a branch of that name', [pull(17, HEAD, 'other/shop')], []],
    ['its fork was deleted', [{ number: 17, head: { sha: HEAD, repo: null } }], []],
    ['several fit: the one that the report names', [pull(16), pull(17)], [17]],
    ['several fit, and the report names none of them', [pull(3), pull(4)], [3]],
    ['the report names one that does not fit', [pull(4), pull(17, 'd'.repeat(40))], [4]],
  ])('%s', async (_, pulls, numbers) => {
    const { posts } = await comment({ files: ONE, pulls });
    expect(posts).toEqual(numbers.map((number) => `/repos/example/shop/issues/${number}/comments`));
  });

  it('moves on before the comment is written: nothing is said', async () => {
    const { posts, told } = await comment({ files: ONE, headNow: 'd'.repeat(40) });
    expect(posts).toEqual([]);
    expect(told).toEqual([`No comment: pull request 17 has moved on from ${HEAD}.`]);
  });
});

describe('what is no report is left out, and said', () => {
  it.each<[string, string, RegExp]>([
    ['no JSON', '{"schema": "tollgate-report/1",', /the report is not JSON/],
    ['another JSON', '{"a": 1}', /not a report/],
    ['one key too many', json().replace('{', '{"extra": 1,'), /not a whole report/],
    ['nothing', '', /the report is empty/],
    ['a deep nest', '['.repeat(100_000), /the report is not JSON/],
    ['too large', `{"a": "${'x'.repeat(17 * 2 ** 20)}"}`, /too large/],
  ])('%s', async (_, text, reason) => {
    const { told, posts } = await comment({ files: { 'bad.json': text, 'good/r.json': json() } });
    expect(told).toEqual([expect.stringMatching(reason)]);
    expect(posts).toHaveLength(1);
  });

  it('no file at all', async () => {
    const { told, requests } = await comment({ files: {} });
    expect(told).toEqual(["No comment: no report is in 'reports'."]);
    expect(requests).toEqual([]);
  });

  it('a link that leads outside', async () => {
    const { told, posts } = await comment({
      files: { 'notes.txt': '' },
      prepare: (root) => {
        writeFileSync(join(root, 'secret.json'), json());
        symlinkSync(join(root, 'secret.json'), join(root, 'reports/link.json'));
        mkdirSync(join(root, 'outside'));
        writeFileSync(join(root, 'outside/r.json'), json());
        symlinkSync(join(root, 'outside'), join(root, 'reports/folder'));
      },
    });
    expect(posts).toEqual([]);
    expect(told).toEqual(["No comment: no report is in 'reports'."]);
  });
});

describe('what GitHub refuses is a notice', () => {
  it.each([403, 404, 422, 502])('%i on finding the pull request', async (status) => {
    const { told, posts } = await comment({
      files: ONE,
      answer: ({ path }) =>
        path.endsWith('/pulls') ? { status, body: { message: 'no' } } : undefined,
    });
    expect(told).toEqual([expect.stringMatching(/^No comment: GitHub .*list pull requests/)]);
    expect(posts).toEqual([]);
  });

  it('an answer that is no list', async () => {
    const { told } = await comment({
      files: ONE,
      answer: ({ path }) =>
        path.endsWith('/pulls') ? { status: 200, body: {}, undescribed: true } : undefined,
    });
    expect(told).toEqual([expect.stringMatching(/cannot be asked for pull requests/)]);
  });
});

it.each(['push', 'schedule', ''])('a run of the event "%s" gets no comment', async (event) => {
  const { requests } = await comment({ files: ONE, run: { event } });
  expect(requests).toEqual([]);
});

describe('the event', () => {
  const payload = {
    workflow_run: {
      id: 99,
      run_attempt: 2,
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: HEAD,
      head_branch: 'faster',
      head_repository: { full_name: 'mallory/shop' },
    },
    repository: { default_branch: 'main' },
  };
  const read = (event: string, content: unknown) => {
    const path = join(temporaryDirectory(), 'event.json');
    writeFileSync(path, JSON.stringify(content));
    return readWorkflowRun({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path });
  };

  it('tells of the run', async () => {
    expect(await read('workflow_run', payload)).toEqual({ ...RUN, attempt: 2 });
  });

  it('of a deleted fork has no branch to look for', async () => {
    const { workflow_run } = payload;
    const run = await read('workflow_run', {
      workflow_run: { ...workflow_run, head_repository: null },
    });
    const { told, requests } = await comment({ files: ONE, run });
    expect(told).toEqual(['No comment: the branch of the run is gone.']);
    expect(requests).toEqual([]);
  });

  it.each([
    ['pull_request', payload],
    ['workflow_run', {}],
    ['workflow_run', { workflow_run: { ...payload.workflow_run, head_sha: 'main' } }],
  ])('that is no run is a mistake of the workflow: %s', async (event, content) => {
    await expect(read(event, content)).rejects.toThrow('not workflow_run');
  });
});
