/** Trees beside the working tree: what they hold, and that the repository does not notice. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openGit } from '../../../src/adapters/git.js';
import type { Worktree } from '../../../src/model/ports.js';
import {
  GIT_ENV,
  Repository,
  removeTemporary,
  temporaryDirectory,
} from '../../support/git-repository.js';
import { serveGit } from '../../support/git-server.js';

afterAll(removeTemporary);

/** Trees of one test go to a folder of their own, so that what stays behind is seen. */
function open(root: string, { temporary = temporaryDirectory(), env = {} } = {}) {
  const git = openGit({ root, env: { ...GIT_ENV, RUNNER_TEMP: temporary, ...env } });
  const checkOut = async (commit: string): Promise<Worktree> => {
    const tree = await git.checkOut(commit);
    if ('unavailable' in tree) throw new Error(tree.unavailable);
    return tree;
  };
  return { checkOut, git, temporary };
}

/** Two commits of `service/a.txt`; the second one is checked out. */
function twoCommits() {
  const repository = Repository.create();
  const old = repository.commit({ 'service/a.txt': 'old\n', 'gone.txt': 'gone\n' });
  rmSync(join(repository.root, 'gone.txt'));
  const head = repository.commit({ 'service/a.txt': 'new\n' });
  return { repository, old, head };
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** All that is there, byte for byte and with its times, and what git says of it without touching it. */
function stateOf(repository: Repository, ignored = /^\.git.objects/) {
  const files: Record<string, string> = {};
  for (const name of readdirSync(repository.root, { recursive: true, encoding: 'utf8' })) {
    const entry = statSync(join(repository.root, name));
    if (ignored.test(name) || !entry.isFile()) continue;
    files[name] = `${entry.mtimeMs} ${readFileSync(join(repository.root, name), 'base64')}`;
  }
  const said = [
    'status --porcelain',
    'worktree list',
    'for-each-ref',
    'stash list',
    'rev-parse HEAD',
  ];
  const git = said.map((words) => repository.git('--no-optional-locks', ...words.split(' ')));
  return { files, git };
}

describe('a commit that is checked out', () => {
  it('is a whole tree of its own, and gone afterwards', async () => {
    const { repository, old } = twoCommits();
    const { checkOut, temporary } = open(repository.root);
    const before = stateOf(repository);
    {
      await using tree = await checkOut(old);
      expect(tree.commit).toBe(old);
      expect(basename(tree.root)).toMatch(/^tollgate-base-/);
      expect(dirname(tree.root)).toBe(temporary);
      expect(read(tree.root, 'service/a.txt')).toBe('old\n');
      expect(read(tree.root, 'gone.txt')).toBe('gone\n');
      expect(read(repository.root, 'service/a.txt')).toBe('new\n');
    }
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(repository)).toEqual(before);
    expect(existsSync(join(repository.root, '.git/worktrees'))).toBe(false);
  });

  it('leaves uncommitted changes, the index and the stash as they are', async () => {
    const { repository, old } = twoCommits();
    repository.write('service/a.txt', 'stashed\n');
    repository.git('stash');
    repository.write('service/a.txt', 'staged\n');
    repository.git('add', '--all');
    repository.write('service/a.txt', 'unstaged\n');
    repository.write('untracked.txt', 'mine\n');
    const before = stateOf(repository);
    const tree = await open(repository.root).checkOut(old);
    expect(existsSync(join(tree.root, 'untracked.txt'))).toBe(false);
    // What a build does there is lost with it.
    writeFileSync(join(tree.root, 'built.txt'), 'x');
    await tree[Symbol.asyncDispose]();
    expect(stateOf(repository)).toEqual(before);
    expect(before.git[0]).toContain('MM service/a.txt');
  });

  it('is found below the folder that the gate judges', async () => {
    const { repository, old } = twoCommits();
    const { checkOut, temporary } = open(join(repository.root, 'service'));
    const before = stateOf(repository);
    const tree = await checkOut(old);
    expect(basename(tree.root)).toBe('service');
    expect(read(tree.root, 'a.txt')).toBe('old\n');
    await tree[Symbol.asyncDispose]();
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(repository)).toEqual(before);
  });

  it('may have spaces and other letters in all of its paths', async () => {
    const root = join(temporaryDirectory(), "it's a ünï $HOME");
    const temporary = join(temporaryDirectory(), 'temp (x86) ünï');
    for (const folder of [root, temporary]) mkdirSync(folder);
    const repository = new Repository(root);
    repository.git('init', '--quiet', '--initial-branch=main');
    const commit = repository.commit({ ' a b /c d.txt': 'text\n' });
    const { checkOut } = open(join(root, ' a b '), { temporary });
    const tree = await checkOut(commit);
    expect(read(tree.root, 'c d.txt')).toBe('text\n');
    await tree[Symbol.asyncDispose]();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('may stand inside a worktree, beside another one', async () => {
    const { repository, old, head } = twoCommits();
    const linked = new Repository(join(temporaryDirectory(), 'linked'));
    repository.git('worktree', 'add', '--quiet', linked.root, '-b', 'work');
    linked.write('service/a.txt', 'mine\n');
    const before = [stateOf(repository), stateOf(linked)];
    const temporary = join(linked.root, 'temp');
    mkdirSync(temporary);
    const { checkOut } = open(linked.root, { temporary });
    const [one, two] = await Promise.all([checkOut(old), checkOut(head)]);
    expect(read(one.root, 'service/a.txt')).toBe('old\n');
    expect(read(two.root, 'service/a.txt')).toBe('new\n');
    const inner = await open(one.root).checkOut(head);
    expect(read(inner.root, 'service/a.txt')).toBe('new\n');
    for (const tree of [inner, one, two]) await tree[Symbol.asyncDispose]();
    rmSync(temporary, { recursive: true });
    expect([stateOf(repository), stateOf(linked)]).toEqual(before);
  });

  it('has the real path where the temporary folder is a link', async () => {
    const { repository, old } = twoCommits();
    const real = temporaryDirectory();
    const temporary = join(temporaryDirectory(), 'link');
    symlinkSync(real, temporary, 'junction');
    await using tree = await open(repository.root, { temporary }).checkOut(old);
    expect(dirname(tree.root)).toBe(real);
  });

  it('runs no hook', async () => {
    const { repository, old } = twoCommits();
    const hook = join(repository.root, '.git/hooks/post-checkout');
    repository.write('.git/hooks/post-checkout', `#!/bin/sh\ntouch '${repository.root}/ran'\n`);
    chmodSync(hook, 0o755);
    repository.git('checkout', '--quiet', 'HEAD');
    expect(existsSync(join(repository.root, 'ran'))).toBe(true);
    rmSync(join(repository.root, 'ran'));
    await using _ = await open(repository.root).checkOut(old);
    expect(existsSync(join(repository.root, 'ran'))).toBe(false);
  });
});

describe('disposal', () => {
  it('is harmless a second time, and at the same time', async () => {
    const { repository, old } = twoCommits();
    const tree = await open(repository.root).checkOut(old);
    await Promise.all([tree[Symbol.asyncDispose](), tree[Symbol.asyncDispose]()]);
    await tree[Symbol.asyncDispose]();
    expect(existsSync(tree.root)).toBe(false);
  });

  it.each([
    ['the folder', ({ root }: Worktree) => root],
    ['its link to the repository', ({ root }: Worktree) => join(root, '.git')],
  ])('works where %s is gone already', async (_, what) => {
    const { repository, old } = twoCommits();
    const before = stateOf(repository);
    const { checkOut, temporary } = open(repository.root);
    const tree = await checkOut(old);
    rmSync(what(tree), { recursive: true });
    await tree[Symbol.asyncDispose]();
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(repository)).toEqual(before);
  });

  it('does not throw where the repository is gone', async () => {
    const { repository, old } = twoCommits();
    const tree = await open(repository.root).checkOut(old);
    rmSync(repository.root, { recursive: true });
    await tree[Symbol.asyncDispose]();
    expect(existsSync(tree.root)).toBe(false);
  });
});

describe('what killed runs left', () => {
  it('is removed by the next one: lost folders, old folders, but nobody else’s', async () => {
    const { repository, old } = twoCommits();
    const { checkOut, temporary } = open(repository.root);
    const unmounted = join(temporaryDirectory(), 'mine');
    repository.git('worktree', 'add', '--quiet', '--detach', unmounted, old);
    rmSync(unmounted, { recursive: true });
    const before = stateOf(repository);
    const [lost, forgotten, running] = [
      await checkOut(old),
      await checkOut(old),
      await checkOut(old),
    ];
    rmSync(lost.root, { recursive: true });
    utimesSync(forgotten.root, new Date(0), new Date(0));
    const tree = await checkOut(old);
    const left = [tree, running].map(({ root }) => basename(root));
    expect(new Set(readdirSync(temporary))).toEqual(new Set(left));
    for (const each of [tree, running]) await each[Symbol.asyncDispose]();
    expect(stateOf(repository)).toEqual(before);
    expect(before.git[1]).toContain('prunable');
  });
});

/** What a fetch rightly changes in a shallow clone. */
const FETCHED = /^\.git.(?:objects|FETCH_HEAD$|shallow$)/;

describe('a commit that was not cloned', () => {
  it('is fetched from the remote, and no ref moves', async () => {
    const { repository, old, head } = twoCommits();
    const clone = repository.clone('--depth=1');
    const before = stateOf(clone, FETCHED);
    const tree = await open(clone.root).checkOut(old);
    expect(read(tree.root, 'service/a.txt')).toBe('old\n');
    await tree[Symbol.asyncDispose]();
    expect(stateOf(clone, FETCHED)).toEqual(before);
    expect(clone.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('is fetched with the token where the server wants one', async () => {
    const { repository, old } = twoCommits();
    const clone = repository.clone('--depth=1');
    const authorization = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
    await using server = await serveGit(repository.root, authorization);
    clone.git('remote', 'set-url', 'origin', `${server.url}/${basename(repository.root)}`);
    const options = { root: clone.root, token: 'secret', serverUrl: server.url };
    const tree = await openGit({ ...options, env: GIT_ENV }).checkOut(old);
    expect(tree).toMatchObject({ commit: old });
    if (!('unavailable' in tree)) await tree[Symbol.asyncDispose]();
  });

  it.each([
    { name: 'there is no remote', remove: true, why: /\(there is no remote\)/ },
    { name: 'the remote is gone', remove: false, why: /\(.*does not (?:exist|appear).*\)/ },
  ])('is unavailable where $name', async ({ remove, why }) => {
    const { repository, old } = twoCommits();
    const clone = repository.clone('--depth=1');
    if (remove) clone.git('remote', 'remove', 'origin');
    else clone.git('remote', 'set-url', 'origin', `${repository.url}-moved`);
    const { git, temporary } = open(clone.root);
    const { unavailable } = { unavailable: '', ...(await git.checkOut(old)) };
    expect(unavailable).toContain(`commit ${old} is not in this clone and could not be fetched (`);
    expect(unavailable).toMatch(why);
    expect(unavailable).toMatch(/; check out with `fetch-depth: 0`$/);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a reason, and nothing left behind, for', () => {
  it.each([
    { name: 'an unknown commit', commit: 'f'.repeat(40), says: 'could not be fetched' },
    { name: 'an unknown name', commit: 'nowhere', says: 'only a full hash can be' },
  ])('$name', async ({ commit, says }) => {
    const { repository } = twoCommits();
    const before = stateOf(repository);
    const { git, temporary } = open(repository.root);
    expect(await git.checkOut(commit)).toEqual({ unavailable: expect.stringContaining(says) });
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(repository)).toEqual(before);
  });

  it('a directory that is no repository', async () => {
    const { git } = open(temporaryDirectory());
    expect(await git.checkOut('f'.repeat(40))).toEqual({ unavailable: expect.any(String) });
  });

  it('a root that the commit does not have', async () => {
    const { repository, old } = twoCommits();
    repository.commit({ 'later/b.txt': 'b\n' });
    const { git, temporary } = open(join(repository.root, 'later'));
    const unavailable = `commit ${old} has no folder 'later'`;
    expect(await git.checkOut(old)).toEqual({ unavailable });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('a temporary folder that is not there', async () => {
    const { repository, old } = twoCommits();
    const { git } = open(repository.root, { temporary: join(repository.root, 'no such') });
    expect(await git.checkOut(old)).toEqual({ unavailable: expect.stringContaining('ENOENT') });
  });

  it('objects that are damaged', async () => {
    const { repository, old } = twoCommits();
    const blob = repository.git('rev-parse', `${old}:gone.txt`);
    rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const before = stateOf(repository);
    const { git, temporary } = open(repository.root);
    const says = expect.stringContaining('could not be checked out (');
    expect(await git.checkOut(old)).toEqual({ unavailable: says });
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(repository)).toEqual(before);
  });
});

describe('submodules', () => {
  const allowFiles = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'protocol.file.allow',
    GIT_CONFIG_VALUE_0: 'always',
  };
  /** A repository with a submodule that has one of its own. */
  function nested() {
    const innermost = Repository.create();
    innermost.commit({ 'deep.txt': 'deep\n' });
    const inner = Repository.create();
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'];
    inner.git(...add, innermost.url, 'deep');
    inner.commit({ 'inner.txt': 'inner\n' });
    const origin = Repository.create();
    origin.git(...add, inner.url, 'inner');
    const commit = origin.commit({ 'a.txt': 'a\n' });
    return { clone: origin.clone(), commit, inner };
  }

  it('are there, though the clone has none, and its configuration does not learn of them', async () => {
    const { clone, commit } = nested();
    const before = stateOf(clone);
    const { checkOut, temporary } = open(clone.root, { env: allowFiles });
    const tree = await checkOut(commit);
    expect(read(tree.root, 'inner/inner.txt')).toBe('inner\n');
    expect(read(tree.root, 'inner/deep/deep.txt')).toBe('deep\n');
    await tree[Symbol.asyncDispose]();
    expect(readdirSync(temporary)).toEqual([]);
    expect(stateOf(clone)).toEqual(before);
  });

  it('that cannot be had leave the rest', async () => {
    const { clone, commit, inner } = nested();
    rmSync(inner.root, { recursive: true });
    await using tree = await open(clone.root, { env: allowFiles }).checkOut(commit);
    expect(read(tree.root, 'a.txt')).toBe('a\n');
  });
});
