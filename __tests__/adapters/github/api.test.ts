import { describe, expect, it } from '@jest/globals';
import { listCacheKeys } from '../../../src/adapters/github/api.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../../support/github-stub.js';

const REFS = ['refs/heads/main', 'refs/pull/7/merge'];
const entry = (key: string, ref = 'refs/heads/main') => ({ id: 1, key, ref, size_in_bytes: 5 });
const listing = (entries: readonly unknown[]): StubAnswer => ({
  status: 200,
  body: { total_count: entries.length, actions_caches: entries },
});

async function list(respond: (request: StubRequest) => StubAnswer, basePath = '') {
  await using stub = await serveGitHub(respond, basePath);
  const api = {
    token: 't0ken',
    apiUrl: `${stub.url}/`,
    repository: 'octo/gate',
    retryAfterMs: 1,
    refs: REFS,
  };
  const answer = await listCacheKeys(api)('tollgate-v1-api-');
  expect(stub.violations).toEqual([]);
  return { answer, requests: stub.requests };
}

describe('keys of the actions cache', () => {
  it('are asked for newest first, by prefix', async () => {
    const { answer, requests } = await list(() => listing([entry('tollgate-v1-api-abc')]));
    expect(answer).toEqual(['tollgate-v1-api-abc']);
    expect(requests).toMatchObject([
      {
        path: '/repos/octo/gate/actions/caches',
        query: {
          key: 'tollgate-v1-api-',
          sort: 'created_at',
          direction: 'desc',
          per_page: '100',
          page: '1',
        },
        authorization: 'token t0ken',
      },
    ]);
  });

  it('come from a GitHub Enterprise Server too', async () => {
    const { requests } = await list(() => listing([]), '/api/v3');
    expect(requests).toHaveLength(1);
  });

  it('are read page by page', async () => {
    const all = Array.from({ length: 250 }, (_, i) => entry(`tollgate-v1-api-${i}`));
    const { answer, requests } = await list(({ query }) => {
      const start = (Number(query.page) - 1) * 100;
      return listing(all.slice(start, start + 100));
    });
    expect(answer).toEqual(all.map(({ key }) => key));
    expect(requests).toHaveLength(3);
  });

  it('end after ten pages, however many there are', async () => {
    const page = Array.from({ length: 100 }, (_, i) => entry(`tollgate-v1-api-${i}`));
    const { answer, requests } = await list(() => listing(page));
    expect(answer).toHaveLength(1000);
    expect(requests).toHaveLength(10);
  });

  it('of other prefixes and of refs that this job may not read are left out', async () => {
    const { answer } = await list(() =>
      listing([
        entry('tollgate-v1-api-mine'),
        entry('other'),
        entry('tollgate-v1-api-foreign', 'refs/pull/8/merge'),
        entry('tollgate-v1-api-pr', 'refs/pull/7/merge'),
        {},
      ]),
    );
    expect(answer).toEqual(['tollgate-v1-api-mine', 'tollgate-v1-api-pr']);
  });

  it.each([
    [401, /does not accept the token/],
    [403, /permission `actions: read`/],
    [404, /permission `actions: read`/],
    [429, /no more requests now/],
    [500, /cannot list .* now \(500\)/],
    [503, /cannot list .* now \(503\)/],
  ])('that are answered with %i are unavailable, and why', async (status, reason) => {
    const { answer } = await list(() => ({ status, body: { message: 'no' } }));
    expect(answer).toEqual({ unavailable: expect.stringMatching(reason) });
  });

  it.each([['a page of a proxy'], [null], [{ actions_caches: 'x' }]])(
    'are unavailable where the answer is %j',
    async (body) => {
      const { answer } = await list(() => ({ status: 200, body, undescribed: true }));
      expect(answer).toEqual({ unavailable: expect.stringContaining('lists no caches') });
    },
  );

  it('are unavailable without a connection', async () => {
    const stub = await serveGitHub(() => listing([]));
    await stub[Symbol.asyncDispose]();
    const api = {
      token: 't',
      apiUrl: stub.url,
      repository: 'octo/gate',
      retryAfterMs: 1,
      refs: REFS,
    };
    expect(await listCacheKeys(api)('x')).toEqual({
      unavailable: expect.stringContaining('cannot be asked'),
    });
  });
});
