import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openGit } from '../../../src/adapters/git.js';
import { GIT_ENV, Repository, removeTemporary } from '../../support/git-repository.js';
import { serveGit } from '../../support/git-server.js';

afterAll(removeTemporary);

const TOKEN = 'ghs_secretToken123';
const basic = (token: string) =>
  `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

/** A clone of depth 1 of a private repository, whose credentials were not persisted. */
async function privateClone() {
  const origin = Repository.create();
  origin.commitMany(5, 'old');
  const fork = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', '-b', 'feature');
  origin.commit({ 'a.go': 'a\n' });
  origin.git('checkout', '--quiet', 'main');
  origin.commit({ 'b.go': 'b\n' });
  const clone = origin.clone('--depth=1', '--branch=feature');
  const server = await serveGit(origin.root, basic(TOKEN));
  clone.git('remote', 'set-url', 'origin', `${server.url}/${basename(origin.root)}/.git`);
  return { clone, server, fork };
}

describe('a private repository without stored credentials', () => {
  it('is deepened with the token, of which nothing stays behind', async () => {
    const { clone, server, fork } = await privateClone();
    await using _ = server;
    const options = { root: clone.root, env: GIT_ENV, token: TOKEN, serverUrl: server.url };
    expect(await openGit(options).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
    expect(server.authorizations).toContain(basic(TOKEN));
    const config = readFileSync(join(clone.root, '.git', 'config'), 'utf8');
    expect(config).not.toContain('extraheader');
  });

  it('is deepened with the token where stored credentials have expired', async () => {
    const { clone, server, fork } = await privateClone();
    await using _ = server;
    const key = `http.${server.url}/.extraheader`;
    clone.git('config', '--local', key, `AUTHORIZATION: ${basic('expired')}`);
    const options = { root: clone.root, env: GIT_ENV, token: TOKEN, serverUrl: server.url };
    expect(await openGit(options).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
    expect(new Set(server.authorizations)).toEqual(new Set([basic('expired'), basic(TOKEN)]));
  });

  it('is deepened with the credentials that are stored, if they work', async () => {
    const { clone, server, fork } = await privateClone();
    await using _ = server;
    const key = `http.${server.url}/.extraheader`;
    clone.git('config', '--local', key, `AUTHORIZATION: ${basic(TOKEN)}`);
    const options = { root: clone.root, env: GIT_ENV, token: 'other', serverUrl: server.url };
    expect(await openGit(options).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
    expect(new Set(server.authorizations)).toEqual(new Set([basic(TOKEN)]));
  });

  it('keeps settings that the caller passes in the environment', async () => {
    const { clone, server, fork } = await privateClone();
    await using _ = server;
    const env = {
      ...GIT_ENV,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'remote.origin.url',
      GIT_CONFIG_VALUE_0: clone.git('remote', 'get-url', 'origin'),
    };
    clone.git('remote', 'set-url', 'origin', `${server.url}/elsewhere`);
    clone.git('config', '--local', '--unset', 'remote.origin.url');
    const options = { root: clone.root, env, token: TOKEN, serverUrl: server.url };
    expect(await openGit(options).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
  });

  it.each([
    { name: 'no token', token: '', serverUrl: undefined },
    { name: 'a token for another server', token: TOKEN, serverUrl: 'https://github.example' },
    { name: 'a token that is refused', token: 'refused', serverUrl: undefined },
  ])('is out of reach with $name, which is said without it', async ({ token, serverUrl }) => {
    const { clone, server } = await privateClone();
    await using _ = server;
    const options = { root: clone.root, env: GIT_ENV, token, serverUrl: serverUrl ?? server.url };
    const answer = await openGit(options).mergeBase('main', 'HEAD');
    expect(answer).toEqual({ unavailable: expect.stringContaining('fetch-depth: 0') });
    expect(JSON.stringify(answer)).not.toContain(TOKEN);
    expect(server.authorizations).not.toContain(basic(TOKEN));
  });
});
