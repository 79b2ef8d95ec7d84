import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { listCacheKeys } from '../../../src/adapters/store/cache-keys.js';

let server: Server | undefined;
afterEach(
  () => new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve))),
);

/** An API that answers every request alike; resolves to its URL and to what it was asked. */
async function api(status: number, body: unknown) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { asked, apiUrl: `http://127.0.0.1:${port}` };
}

const list = (apiUrl: string) =>
  listCacheKeys({ token: 'secret', apiUrl, repository: 'o/r', ref: 'refs/pull/7/merge' });

describe('listing keys', () => {
  it('asks for the newest of the prefix, and leaves out what other pull requests stored', async () => {
    const cache = (key: string, ref: string) => ({ key, ref });
    const { asked, apiUrl } = await api(200, {
      total_count: 4,
      actions_caches: [
        cache('p-1', 'refs/heads/main'),
        cache('p-2', 'refs/pull/8/merge'),
        cache('p-3', 'refs/pull/7/merge'),
        {},
      ],
    });
    expect(await list(apiUrl)('p-')).toEqual(['p-1', 'p-3']);
    expect(asked).toEqual([
      'GET /repos/o/r/actions/caches?key=p-&per_page=100&sort=created_at&direction=desc token secret',
    ]);
  });

  it.each([403, 404, 500])('a %d is an answer, not an error', async (status) => {
    const { apiUrl } = await api(status, { message: 'Resource not accessible by integration' });
    expect(await list(apiUrl)('p-')).toEqual({ unavailable: expect.stringContaining('Resource') });
  });

  it('an API that is not there is an answer as well', async () => {
    expect(await list('http://127.0.0.1:1')('p-')).toHaveProperty('unavailable');
  });
});
