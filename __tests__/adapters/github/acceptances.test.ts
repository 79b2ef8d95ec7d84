import { describe, expect, it } from '@jest/globals';
import { openAuthority } from '../../../src/adapters/github/acceptances.js';
import type { Authority } from '../../../src/model/ports.js';
import { type StubAnswer, type StubRequest, serveGitHub } from '../../support/github-stub.js';

const COMMIT = 'a'.repeat(40);
const LABEL = 'tollgate-accept';
const LINK = 'https://api.github.com/x';

/** A value that fits one of GitHub's schemas for an account; only its login is looked at. */
const account = (login: string) => ({
  login,
  id: 1,
  node_id: 'x',
  avatar_url: LINK,
  gravatar_id: '',
  url: LINK,
  html_url: LINK,
  followers_url: LINK,
  following_url: LINK,
  gists_url: LINK,
  starred_url: LINK,
  subscriptions_url: LINK,
  organizations_url: LINK,
  repos_url: LINK,
  events_url: LINK,
  received_events_url: LINK,
  type: 'User',
  site_admin: false,
});
const event = (kind: string, login: string, name = LABEL, at = '2026-06-01T12:00:00Z') => ({
  id: 1,
  node_id: 'x',
  url: LINK,
  actor: account(login),
  event: kind,
  commit_id: null,
  commit_url: null,
  created_at: at,
  performed_via_github_app: null,
  label: { name, color: 'ffffff' },
});
const undescribed = (body: unknown): StubAnswer => ({ status: 200, body, undescribed: true });

async function ask<T>(
  question: (authority: Authority) => Promise<T>,
  respond: (request: StubRequest) => StubAnswer,
  basePath = '',
) {
  await using stub = await serveGitHub(respond, basePath);
  const answer = await question(
    openAuthority({
      token: 't0ken',
      apiUrl: `${stub.url}/`,
      repository: 'octo/gate',
      retryAfterMs: 1,
    }),
  );
  expect(stub.violations).toEqual([]);
  return { answer, requests: stub.requests };
}

const whoSet = (authority: Authority) => authority.labelSetBy(7, LABEL);
const author = (authority: Authority) => authority.authorOf(COMMIT);
const origin = (authority: Authority) => authority.cameFromElsewhere(COMMIT);
const permission = (authority: Authority) => authority.mayWrite('octocat');

describe('who set a label', () => {
  it.each<[string, readonly unknown[], string | undefined]>([
    ['nobody', [], undefined],
    ['set', [event('labeled', 'a')], 'a'],
    ['set twice', [event('labeled', 'a'), event('unlabeled', 'a'), event('labeled', 'b')], 'b'],
    ['taken off again', [event('labeled', 'a'), event('unlabeled', 'b')], undefined],
    ['another taken off', [event('labeled', 'a'), event('unlabeled', 'b', 'bug')], 'a'],
  ])('%s', async (_name, events, login) => {
    const { answer, requests } = await ask(whoSet, () => undescribed(events));
    const expected = login === undefined ? undefined : { login, at: '2026-06-01T12:00:00Z' };
    expect(answer).toEqual(expected);
    expect(requests).toMatchObject([
      {
        path: '/repos/octo/gate/issues/7/events',
        query: { per_page: '100', page: '1' },
        authorization: 'token t0ken',
      },
    ]);
  });

  it('is read as GitHub describes it, page by page', async () => {
    const all = Array.from({ length: 150 }, () => event('labeled', 'a', 'bug'));
    const last = event('labeled', 'b');
    const { answer, requests } = await ask(whoSet, ({ query }) => ({
      status: 200,
      body: query.page === '1' ? all.slice(0, 100) : [...all.slice(100), last],
    }));
    expect(answer).toMatchObject({ login: 'b' });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['a ghost', { ...event('labeled', 'a'), actor: null }],
    ['no time', { ...event('labeled', 'a'), created_at: 'soon' }],
  ])('%s answers for nothing', async (_name, odd) => {
    expect((await ask(whoSet, () => undescribed([odd]))).answer).toBeUndefined();
  });

  it('is not known where there are more events than are gone through', async () => {
    const page = Array.from({ length: 100 }, () => event('labeled', 'a'));
    const { answer, requests } = await ask(whoSet, () => undescribed(page));
    expect(answer).toEqual({ unavailable: expect.stringContaining('more events') });
    expect(requests).toHaveLength(30);
  });
});

describe('who may write', () => {
  it.each([
    ['admin', 'admin', true],
    ['write', 'write', true],
    ['write', 'maintain', true],
    ['write', 'release-crew', true],
    ['read', 'triage', false],
    ['read', 'read', false],
    ['none', 'none', false],
  ])('permission %s in role %s: %s', async (given, role, allowed) => {
    const body = {
      permission: given,
      role_name: role,
      user: { ...account('octocat'), role_name: 'write' },
    };
    const { answer, requests } = await ask(permission, () => ({ status: 200, body }), '/api/v3');
    expect(answer).toEqual({ allowed });
    expect(requests).toMatchObject([{ path: '/repos/octo/gate/collaborators/octocat/permission' }]);
  });

  it('is nobody who is no user', async () => {
    const { answer } = await ask(permission, () => ({ status: 404, body: {} }));
    expect(answer).toEqual({ allowed: false });
  });

  it('is asked for once a person', async () => {
    const body = {
      permission: 'write',
      role_name: 'write',
      user: { ...account('octocat'), role_name: 'write' },
    };
    const twice = async (authority: Authority) => {
      await permission(authority);
      return permission(authority);
    };
    expect((await ask(twice, () => ({ status: 200, body }))).requests).toHaveLength(1);
  });
});

describe('the author of a commit', () => {
  it.each([
    ['an account', { sha: COMMIT, author: account('octocat') }, { login: 'octocat' }],
    ['nobody that GitHub knows', { sha: COMMIT, author: null }, { login: undefined }],
    ['an empty account', { sha: COMMIT, author: {} }, { login: undefined }],
    [
      'another commit',
      { sha: 'b'.repeat(40), author: account('x') },
      { unavailable: expect.stringContaining('not that commit') },
    ],
  ])('%s', async (_name, body, expected) => {
    const { answer, requests } = await ask(author, () => undescribed(body));
    expect(answer).toEqual(expected);
    expect(requests).toMatchObject([{ path: `/repos/octo/gate/commits/${COMMIT}` }]);
  });
});

describe('where a commit came from', () => {
  const pull = (full_name: unknown) => ({
    head: { repo: full_name === null ? null : { full_name } },
  });
  it.each([
    ['no pull request', [], false],
    ['its own repository', [pull('Octo/Gate')], false],
    ['a fork', [pull('octo/gate'), pull('stranger/gate')], true],
    ['a fork that is gone', [pull(null)], true],
  ])('%s', async (_name, pulls, fork) => {
    const { answer, requests } = await ask(origin, () => undescribed(pulls));
    expect(answer).toEqual({ fork });
    expect(requests).toMatchObject([{ path: `/repos/octo/gate/commits/${COMMIT}/pulls` }]);
  });
});

describe('what GitHub does not tell', () => {
  it.each<[string, (authority: Authority) => Promise<unknown>, string]>([
    ['labels', whoSet, 'pull-requests: read'],
    ['authors', author, 'contents: read'],
    ['origins', origin, 'pull-requests: read'],
    ['permissions', permission, 'metadata: read'],
  ])('%s are unavailable, and why', async (_name, question, needed) => {
    const because = async (status: number, body: unknown = { message: 'no' }) =>
      (await ask(question, () => ({ status, body, undescribed: true }))).answer;
    expect(await because(401)).toEqual({ unavailable: expect.stringContaining('the token (401)') });
    expect(await because(403)).toEqual({ unavailable: expect.stringContaining(`\`${needed}\``) });
    expect(await because(502)).toEqual({ unavailable: expect.stringContaining('now (502)') });
    expect(await because(200, 'a page of a proxy')).toEqual({
      unavailable: expect.stringContaining('its answer'),
    });
    if (question !== permission) {
      expect(await because(404)).toEqual({ unavailable: expect.stringContaining(`\`${needed}\``) });
    }
  });

  it('without a connection neither', async () => {
    const stub = await serveGitHub(() => undescribed([]));
    await stub[Symbol.asyncDispose]();
    const api = { token: 't', apiUrl: stub.url, repository: 'octo/gate', retryAfterMs: 1 };
    expect(await whoSet(openAuthority(api))).toEqual({
      unavailable: expect.stringContaining('cannot be asked'),
    });
  });
});
