import { describe, expect, it } from '@jest/globals';
import { publishCheckRun, publishStatus } from '../../../src/adapters/github/checks.js';
import type { CheckAnnotation } from '../../../src/report/annotations.js';
import type { CheckRun } from '../../../src/report/check-run.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../../support/github-stub.js';

const HEAD = 'a'.repeat(40);
const ABOUT = { name: 'Tollgate', headCommit: HEAD, url: 'https://github.com/octo/gate/runs/1' };
const annotation = (line: number): CheckAnnotation => ({
  path: 'a.go',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: 'why',
  title: 'what',
});
const checkRun = (annotations: number): CheckRun => ({
  conclusion: 'failure',
  title: 'Blocked',
  summary: '## Blocked',
  annotations: Array.from({ length: annotations }, (_, i) => annotation(i + 1)),
});

/** What a request sent as its body, field by field. */
const sent = ({ body }: StubRequest, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), body);

async function run(
  publish: (api: Parameters<typeof publishStatus>[0]) => Promise<string | undefined>,
  respond: (request: StubRequest) => StubAnswer,
) {
  await using stub = await serveGitHub((request) => ({ ...respond(request), undescribed: true }));
  const api = { token: 't0ken', apiUrl: stub.url, repository: 'octo/gate', retryAfterMs: 1 };
  const unwritten = await publish(api);
  expect(stub.violations).toEqual([]);
  return { unwritten, requests: stub.requests };
}

const created = (): StubAnswer => ({ status: 201, body: { id: 42 } });

describe('a check run', () => {
  it.each([
    [0, [0]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('with %i annotations is sent in batches of %j', async (count, batches) => {
    const { unwritten, requests } = await run(
      (api) => publishCheckRun(api, ABOUT, checkRun(count)),
      created,
    );
    expect(unwritten).toBeUndefined();
    const sizes = requests.map((request) => sent(request, 'output', 'annotations', 'length'));
    expect(sizes).toEqual(batches);
    expect(requests.map(({ method }) => method)).toEqual(
      batches.map((_, i) => (i === 0 ? 'POST' : 'PATCH')),
    );
  });

  it('is completed, with its conclusion and the page of the run', async () => {
    const { requests } = await run((api) => publishCheckRun(api, ABOUT, checkRun(0)), created);
    expect(requests).toMatchObject([
      {
        path: '/repos/octo/gate/check-runs',
        body: {
          name: 'Tollgate',
          head_sha: HEAD,
          status: 'completed',
          conclusion: 'failure',
          details_url: ABOUT.url,
        },
      },
    ]);
  });
});

it('a status is set on the commit', async () => {
  const status = { state: 'failure', description: 'Blocked' } as const;
  const { unwritten, requests } = await run(
    (api) => publishStatus(api, { name: 'tollgate', headCommit: HEAD }, status),
    created,
  );
  expect(unwritten).toBeUndefined();
  expect(requests).toMatchObject([
    {
      path: `/repos/octo/gate/statuses/${HEAD}`,
      body: { context: 'tollgate', state: 'failure', description: 'Blocked' },
    },
  ]);
});

describe('what is refused is a clause that names the permission', () => {
  it.each<[number, RegExp, RegExp]>([
    [
      403,
      /create a check run \(403\).*checks: write/,
      /set a commit status \(403\).*statuses: write/,
    ],
    [404, /\(404\).*checks: write/, /\(404\).*statuses: write/],
    [422, /cannot create a check run now \(422\)/, /cannot set a commit status now \(422\)/],
    [502, /cannot create a check run now \(502\)/, /cannot set a commit status now \(502\)/],
  ])('%i', async (status, check, commitStatus) => {
    const refuse = () => ({ status, body: { message: 'no' } });
    const first = await run((api) => publishCheckRun(api, ABOUT, checkRun(1)), refuse);
    expect(first.unwritten).toMatch(check);
    const second = await run(
      (api) => publishStatus(api, ABOUT, { state: 'success', description: '' }),
      refuse,
    );
    expect(second.unwritten).toMatch(commitStatus);
  });

  it('an answer of something else than GitHub', async () => {
    const { unwritten } = await run(
      (api) => publishCheckRun(api, ABOUT, checkRun(60)),
      () => ({ status: 200, body: {} }),
    );
    expect(unwritten).toMatch(/cannot be asked for check runs/);
  });
});
