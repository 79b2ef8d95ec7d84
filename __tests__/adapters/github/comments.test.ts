import { describe, expect, it } from '@jest/globals';
import { type CommentRequest, publishComment } from '../../../src/adapters/github/comments.js';
import { CommentServer, type StoredComment } from '../../support/comment-server.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../../support/github-stub.js';

const HEAD = 'a'.repeat(40);
const MARKER = '<!-- ours -->';

async function publish(
  server: CommentServer,
  change: Partial<CommentRequest> = {},
  answer: (request: StubRequest) => StubAnswer | undefined = () => undefined,
) {
  await using stub = await serveGitHub((request) => answer(request) ?? server.answer(request));
  const result = await publishComment(
    { token: 't0ken', apiUrl: stub.url, repository: 'octo/gate', retryAfterMs: 1 },
    {
      pullRequest: 7,
      headCommit: HEAD,
      marker: MARKER,
      compose: () => `${MARKER} new`,
      isWithin: (text) => text.includes('new'),
      ...change,
    },
  );
  expect(stub.violations).toEqual([]);
  const writes = stub.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);
  return { result, writes, requests: stub.requests };
}

const ours = (id: number, text = 'old'): StoredComment => ({
  id,
  login: 'github-actions[bot]',
  type: 'Bot',
  body: `${MARKER} ${text}`,
});

describe('the comment', () => {
  it('is created where there is none', async () => {
    const server = new CommentServer(HEAD, []);
    const { result, writes } = await publish(server);
    expect(result).toEqual({ done: 'created' });
    expect(writes).toEqual(['POST']);
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER} new`]);
  });

  it('is updated where there is one, given its text', async () => {
    const server = new CommentServer(HEAD, [ours(1)]);
    const seen: (string | undefined)[] = [];
    const { result, writes } = await publish(server, {
      compose: (existing) => {
        seen.push(existing);
        return `${MARKER} new`;
      },
    });
    expect(result).toEqual({ done: 'updated' });
    expect(writes).toEqual(['PATCH']);
    expect(seen).toEqual([`${MARKER} old`]);
  });

  it('is found on a later page', async () => {
    const others = Array.from({ length: 220 }, (_, i) => ({ ...ours(i + 1), body: 'LGTM' }));
    const { writes } = await publish(new CommentServer(HEAD, [...others, ours(999)]));
    expect(writes).toEqual(['PATCH']);
  });

  it('is one: repeats are deleted', async () => {
    const server = new CommentServer(HEAD, [ours(1), ours(2), ours(3)]);
    const { writes } = await publish(server);
    expect(writes).toEqual(['PATCH', 'DELETE', 'DELETE']);
    expect(server.comments.map(({ id }) => id)).toEqual([1]);
  });

  it('is not written where there is nothing to say', async () => {
    const { result, writes } = await publish(new CommentServer(HEAD, []), {
      compose: () => undefined,
    });
    expect(result).toEqual({ done: 'nothing-to-say' });
    expect(writes).toEqual([]);
  });

  it('is not written where the pull request has moved on', async () => {
    const { result, writes } = await publish(new CommentServer('b'.repeat(40), [ours(1)]));
    expect(result).toEqual({ done: 'moved-on' });
    expect(writes).toEqual([]);
  });
});

describe('whose comment it is', () => {
  it.each([
    ['a stranger wrote our mark', { login: 'mallory', type: 'User' }],
    ['a stranger has the name of ours', { login: 'github-actions', type: 'User' }],
  ])('%s: left alone', async (_, author) => {
    const server = new CommentServer(HEAD, [{ ...ours(1), ...author }]);
    const { writes } = await publish(server);
    expect(writes).toEqual(['POST']);
    expect(server.comments[0]?.body).toBe(`${MARKER} old`);
  });

  it('a mark inside another text does not make it ours', async () => {
    const quoted = { ...ours(1), body: `> ${MARKER} old` };
    expect((await publish(new CommentServer(HEAD, [quoted]))).writes).toEqual(['POST']);
  });

  it("with a person's token, that person's alone", async () => {
    const server = new CommentServer(HEAD, [ours(1), { ...ours(2), login: 'ann', type: 'User' }]);
    server.login = 'ann';
    await publish(server);
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER} old`, `${MARKER} new`]);
  });
});

describe('another job at the same time', () => {
  it('has overwritten it: it is written again upon what is there', async () => {
    const server = new CommentServer(HEAD, [ours(1)]);
    let writes = 0;
    server.onWrite = () => {
      writes += 1;
      if (writes === 1) server.overwrite(1, `${MARKER} theirs`);
    };
    await publish(server, { compose: (existing) => `${existing} new` });
    expect(server.comments[0]?.body).toBe(`${MARKER} theirs new`);
  });

  it('does so each time: it gives up', async () => {
    const server = new CommentServer(HEAD, [ours(1)]);
    server.onWrite = () => server.overwrite(1, `${MARKER} theirs`);
    const { writes } = await publish(server);
    expect(writes).toHaveLength(4);
  });

  it('has created a second one: one is left', async () => {
    const server = new CommentServer(HEAD, []);
    server.onWrite = () => {
      server.onWrite = () => {};
      server.comments.unshift(ours(1, 'theirs'));
    };
    await publish(server, { compose: (existing) => `${existing ?? MARKER} new` });
    expect(server.comments.map(({ body }) => body)).toEqual([`${MARKER} theirs new`]);
  });
});

describe('what GitHub refuses', () => {
  const refuse =
    (status: number, on: string, body: unknown = { message: 'no' }, headers = {}) =>
    ({ method, path }: StubRequest): StubAnswer | undefined =>
      `${method} ${path}`.includes(on) ? { status, body, headers } : undefined;

  it.each<[string, ReturnType<typeof refuse>, RegExp]>([
    [
      '403 on writing',
      refuse(403, 'POST'),
      /refuses to write a comment \(403\).*pull-requests: write/,
    ],
    ['404 on the pull request', refuse(404, 'pulls/7'), /refuses to write a comment \(404\)/],
    ['401', refuse(401, 'GET'), /does not accept the token/],
    [
      'a conversation that is locked',
      refuse(403, 'POST', { message: 'Unable to create comment because issue is locked.' }),
      /the conversation is locked/,
    ],
    ['422', refuse(422, 'POST'), /cannot write a comment now \(422\)/],
    ['502 for good', refuse(502, 'POST'), /cannot write a comment now \(502\)/],
    [
      'a limit for long',
      refuse(429, 'POST', { message: 'rate limit' }, { 'retry-after': '3600' }),
      /takes no more requests/,
    ],
    [
      'a proxy that answers with a page',
      refuse(200, 'GET', '<html>'),
      /cannot be asked for comments/,
    ],
  ])('%s is a clause, never an error', async (_, answer, text) => {
    await using stub = await serveGitHub((request) => {
      const given = answer(request);
      return given === undefined
        ? new CommentServer(HEAD, []).answer(request)
        : { ...given, undescribed: true };
    });
    const result = await publishComment(
      { token: 't0ken', apiUrl: stub.url, repository: 'octo/gate', retryAfterMs: 1 },
      {
        pullRequest: 7,
        headCommit: HEAD,
        marker: MARKER,
        compose: () => MARKER,
        isWithin: () => true,
      },
    );
    expect(result).toEqual({ unavailable: expect.stringMatching(text) });
  });

  it.each([502, 500, 503])('%i once is tried again', async (status) => {
    const server = new CommentServer(HEAD, [ours(1)]);
    let failures = 1;
    const { result } = await publish(server, {}, ({ method }) =>
      method === 'PATCH' && failures-- > 0 ? { status, body: { message: 'oops' } } : undefined,
    );
    expect(result).toEqual({ done: 'updated' });
  });

  it('a limit that is soon lifted is waited for', async () => {
    const server = new CommentServer(HEAD, [ours(1)]);
    let failures = 1;
    const { result } = await publish(server, {}, ({ method }) =>
      method === 'PATCH' && failures-- > 0
        ? {
            status: 403,
            body: { message: 'You have exceeded a secondary rate limit.' },
            headers: { 'retry-after': '1' },
          }
        : undefined,
    );
    expect(result).toEqual({ done: 'updated' });
  });
});
