import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openGit } from '../../../src/adapters/git.js';
import {
  GIT_ENV,
  Repository,
  removeTemporary,
  temporaryDirectory,
} from '../../support/git-repository.js';

afterAll(removeTemporary);

const open = (repository: Repository) => openGit({ root: repository.root, env: GIT_ENV });

/** main: `before` commits, then the fork point, then `after` more; `feature`: `own` commits from the fork point. */
function forked({ before = 3, after = 2, own = 2 } = {}) {
  const origin = Repository.create();
  origin.commitMany(before, 'before');
  const fork = origin.commit({ 'a.go': 'a\n' }, 'fork');
  origin.git('branch', 'feature');
  origin.commitMany(after, 'main');
  const main = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '--quiet', 'feature');
  origin.commitMany(own - 1, 'feature');
  origin.commit({ 'b.go': 'b\n' }, 'feature');
  const feature = origin.git('rev-parse', 'HEAD');
  return { origin, fork, main, feature };
}

/** As actions/checkout leaves it: one commit by its hash, detached, no branch of the remote known. */
function checkout(origin: Repository, commit: string, depth = 1): Repository {
  const clone = new Repository(temporaryDirectory());
  clone.git('init', '--quiet', '--initial-branch=main');
  clone.git('remote', 'add', 'origin', origin.url);
  const refspec = `+${commit}:refs/remotes/pull/1/merge`;
  clone.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', refspec);
  clone.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
  return clone;
}

describe('merge-base', () => {
  it('of a whole clone', async () => {
    const { origin, fork } = forked();
    expect(await open(origin).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
  });

  it.each([
    { name: 'near', before: 3, after: 2, own: 2 },
    { name: 'beyond the first step', before: 3, after: 40, own: 2 },
    { name: 'far on both sides', before: 50, after: 35, own: 180 },
  ])('of a clone of depth 1 by a branch that was not fetched, $name', async (shape) => {
    const { origin, fork, feature } = forked(shape);
    const clone = checkout(origin, feature);
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
  });

  it('of the merge commit that GitHub checks out is the tip of main that it merged', async () => {
    const { origin, main, feature } = forked();
    origin.git('checkout', '--quiet', '--detach', main);
    origin.git('merge', '--quiet', '--no-ff', '--no-edit', feature);
    const merge = origin.git('rev-parse', 'HEAD');
    origin.git('update-ref', 'refs/pull/1/merge', merge);
    origin.git('checkout', '--quiet', 'main');
    origin.commit({ 'later.go': 'x\n' }, 'main moved on');
    const git = open(checkout(origin, merge));
    expect(await git.mergeBase('main', 'HEAD')).toEqual({ commit: main });
    expect(await git.changedFiles(main)).toEqual([{ path: 'b.go', status: 'added', lines: [1] }]);
  });

  it('of a merge group, whose base is a commit', async () => {
    const { origin, main, feature } = forked();
    origin.git('checkout', '--quiet', '--detach', main);
    origin.git('merge', '--quiet', '--no-ff', '--no-edit', feature);
    const clone = checkout(origin, origin.git('rev-parse', 'HEAD'));
    expect(await open(clone).mergeBase(main, 'HEAD')).toEqual({ commit: main });
  });

  it('is not the older one that a shallow clone shows when a nearer one is cut off', async () => {
    const origin = Repository.create();
    const early = origin.commit({}, 'early');
    origin.git('branch', 'side');
    origin.git('checkout', '--quiet', '-b', 'feature');
    origin.commit({ 'f.go': '1\n' }, 'feature');
    origin.git('checkout', '--quiet', 'main');
    const late = origin.commit({ 'm.go': '1\n' }, 'late');
    origin.git('checkout', '--quiet', 'feature');
    origin.git('merge', '--quiet', '--no-edit', 'main');
    origin.git('checkout', '--quiet', 'main');
    const cut = origin.commit({ 'm.go': '2\n' }, 'where the clone will end');
    origin.git('checkout', '--quiet', 'side');
    origin.commit({ 's.go': '1\n' }, 'side');
    origin.git('checkout', '--quiet', 'main');
    origin.git('merge', '--quiet', '--no-edit', 'side');
    origin.git('checkout', '--quiet', 'feature');

    const clone = origin.clone();
    writeFileSync(join(clone.root, '.git', 'shallow'), `${cut}\n`);
    expect(clone.git('merge-base', 'origin/main', 'HEAD')).toBe(early);
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({ commit: late });
  });

  it('keeps what a deeper clone has already', async () => {
    const { origin, fork, feature } = forked({ before: 20, after: 1, own: 2 });
    const clone = checkout(origin, feature, 15);
    const before = Number(clone.git('rev-list', '--count', 'HEAD'));
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
    expect(Number(clone.git('rev-list', '--count', 'HEAD'))).toBeGreaterThanOrEqual(before);
  });

  it('is not paid for with history that it does not need', async () => {
    const { origin, fork, feature } = forked({ before: 200 });
    const clone = checkout(origin, feature);
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({ commit: fork });
    const first = origin.git('rev-list', '--max-parents=0', 'main');
    expect(() => clone.git('cat-file', '-e', first)).toThrow();
  });

  it('leaves no new ref, branch or setting behind', async () => {
    const { origin, feature } = forked();
    const clone = checkout(origin, feature);
    const state = () => [clone.git('for-each-ref'), clone.git('config', '--local', '--list')];
    const before = state();
    await open(clone).mergeBase('main', 'HEAD');
    expect(state()).toEqual(before);
  });

  it('respects history that somebody grafted', async () => {
    const { origin, fork, feature } = forked({ own: 3 });
    const main = origin.git('rev-parse', 'main');
    origin.git('replace', '--graft', `${feature}~2`, main);
    expect(await open(origin).mergeBase('main', 'HEAD')).toEqual({ commit: main });
    expect(main).not.toBe(fork);
  });

  it('prefers the branch of the remote to a tag or an outdated branch of the same name', async () => {
    const { origin, fork, main } = forked();
    const clone = origin.clone();
    clone.git('branch', 'main', `${fork}~1`);
    clone.git('tag', 'main', `${fork}~2`);
    clone.git('checkout', '--quiet', '--detach', main);
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({ commit: main });
  });
});

describe('merge-base that is not to be had', () => {
  it('where the histories have nothing in common', async () => {
    const repository = Repository.create();
    repository.commit();
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit({}, 'another root');
    expect(await open(repository).mergeBase('main', 'HEAD')).toEqual({
      unavailable: "'main' and 'HEAD' have no commit in common",
    });
  });

  it('where the remote is gone', async () => {
    const { origin, feature } = forked();
    const clone = checkout(origin, feature);
    clone.git('remote', 'set-url', 'origin', `${origin.url}-moved`);
    const answer = await open(clone).mergeBase('main', 'HEAD');
    expect(answer).toEqual({ unavailable: expect.stringContaining('does not appear to be a git') });
    expect(answer).toEqual({ unavailable: expect.stringContaining('fetch-depth: 0') });
  });

  it('where there is no remote', async () => {
    const { origin, feature } = forked();
    const clone = checkout(origin, feature);
    clone.git('remote', 'remove', 'origin');
    expect(await open(clone).mergeBase('main', 'HEAD')).toEqual({
      unavailable: expect.stringContaining('has no remote'),
    });
  });

  it('where the remote has no such branch', async () => {
    const { origin, feature } = forked();
    expect(await open(checkout(origin, feature)).mergeBase('nope', 'HEAD')).toEqual({
      unavailable: "the base 'nope' is not in this clone, and origin has no branch of that name",
    });
  });

  it.each(['--upload-pack=touch /tmp/x', '-x', 'a..b', 'a b', 'a:b', '', 'a\nb', 'a\0b'])(
    'by a name such as %j',
    async (name) => {
      const { origin } = forked();
      await expect(open(origin).mergeBase(name, 'HEAD')).rejects.toMatchObject({
        problems: [{ code: 'git-revision-invalid' }],
      });
    },
  );
});

describe('first parents', () => {
  it('are listed newest first, merges by their first parent, up to the limit', async () => {
    const { origin, main, feature, fork } = forked();
    origin.git('checkout', '--quiet', 'main');
    origin.git('merge', '--quiet', '--no-ff', '--no-edit', feature);
    const merge = origin.git('rev-parse', 'HEAD');
    const listed = await open(origin).firstParents('HEAD', 4);
    expect(listed).toEqual([merge, main, origin.git('rev-parse', `${main}~1`), fork]);
  });

  it('deepen a shallow clone', async () => {
    const { origin, feature } = forked({ before: 9 });
    const clone = checkout(origin, feature);
    expect(await open(clone).firstParents('HEAD', 5)).toHaveLength(5);
    expect(await open(clone).firstParents('HEAD', 50)).toHaveLength(12);
  });

  it('find a commit that lies beyond what was cloned', async () => {
    const { origin, feature, fork } = forked();
    expect(await open(checkout(origin, feature)).firstParents(fork, 3)).toHaveLength(3);
  });

  it('are as many as there are where nothing can be fetched', async () => {
    const { origin, feature } = forked();
    const clone = checkout(origin, feature);
    clone.git('remote', 'set-url', 'origin', `${origin.url}-moved`);
    expect(await open(clone).firstParents('HEAD', 5)).toEqual([feature]);
  });

  it('of an unknown commit are none', async () => {
    expect(await open(forked().origin).firstParents('f'.repeat(40), 5)).toEqual([]);
  });
});

describe('what is checked out', () => {
  it('outside a repository is nothing', async () => {
    const git = openGit({ root: temporaryDirectory(), env: GIT_ENV });
    expect(await git.head()).toBeUndefined();
    expect(await git.branch()).toBeUndefined();
    expect(await git.defaultBranch()).toBeUndefined();
  });

  it('without git is nothing', async () => {
    const git = open(Repository.create());
    const { PATH } = process.env;
    process.env.PATH = temporaryDirectory();
    try {
      expect(await git.head()).toBeUndefined();
      expect(await git.branch()).toBeUndefined();
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('before the first commit is a branch without head', async () => {
    const git = open(Repository.create('trunk'));
    expect(await git.head()).toBeUndefined();
    expect(await git.branch()).toBe('trunk');
  });

  it('at a tag is a commit without branch', async () => {
    const repository = Repository.create();
    const commit = repository.commit();
    repository.git('tag', 'v1');
    repository.git('checkout', '--quiet', 'v1');
    expect(await open(repository).head()).toBe(commit);
    expect(await open(repository).branch()).toBeUndefined();
    expect(await open(repository).defaultBranch()).toBe('main');
  });

  it('belonging to somebody else is explained', async () => {
    const repository = Repository.create();
    repository.commit();
    const env = { ...GIT_ENV, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    await expect(openGit({ root: repository.root, env }).head()).rejects.toMatchObject({
      problems: [{ code: 'git-unsafe-directory', hint: expect.stringContaining('safe.directory') }],
    });
  });

  it('damaged is a problem, not an absence', async () => {
    const repository = Repository.create();
    repository.commit();
    writeFileSync(join(repository.root, '.git', 'config'), '[broken\n');
    await expect(open(repository).head()).rejects.toMatchObject({
      problems: [{ code: 'git-failed' }],
    });
  });
});

describe('default branch', () => {
  it('is what the remote says', async () => {
    const origin = Repository.create('trunk');
    origin.commit();
    origin.git('branch', 'main');
    expect(await open(origin.clone()).defaultBranch()).toBe('trunk');
  });

  it.each([
    { name: 'the configured one', branches: ['main', 'dev'], configured: 'dev', expected: 'dev' },
    { name: 'a usual one', branches: ['master', 'x'], configured: 'gone', expected: 'master' },
    { name: 'unknown', branches: ['a', 'b'], configured: 'gone', expected: undefined },
  ])('else $name', async ({ branches, configured, expected }) => {
    const repository = Repository.create('first');
    repository.commit();
    for (const branch of branches) repository.git('branch', branch);
    repository.git('config', 'init.defaultBranch', configured);
    expect(await open(repository).defaultBranch()).toBe(expected);
  });
});

describe('a file at a commit', () => {
  const repository = Repository.create();
  const commit = repository.commit({
    'tollgate.yml': 'version: 1\n',
    'dir/ünï "x".txt': 'no newline',
    'service/a.txt': 'below\n',
  });
  repository.git('config', 'core.symlinks', 'true');
  const link = (path: string, target: string) => {
    const blob = repository.git('hash-object', '-w', '--no-filters', write(path, target));
    repository.git('update-index', '--add', '--cacheinfo', `120000,${blob},${path}`);
  };
  const write = (path: string, target: string) => {
    mkdirSync(join(repository.root, '.git', 'links'), { recursive: true });
    const file = join(repository.root, '.git', 'links', path.replace(/\W/g, '-'));
    writeFileSync(file, target);
    return file;
  };
  link('dir/link', '../tollgate.yml');
  link('out', '../../etc/passwd');
  link('loop', 'loop');
  repository.git('commit', '--quiet', '--message=links');
  const links = repository.git('rev-parse', 'HEAD');

  it.each([
    { path: 'tollgate.yml', at: commit, text: 'version: 1\n' },
    { path: './tollgate.yml', at: commit, text: 'version: 1\n' },
    { path: 'dir/ünï "x".txt', at: commit, text: 'no newline' },
    { path: 'missing.yml', at: commit, text: undefined },
    { path: 'dir', at: commit, text: undefined },
    { path: 'dir/link', at: links, text: 'version: 1\n' },
    { path: 'out', at: links, text: undefined },
    { path: 'loop', at: links, text: undefined },
  ])('$path', async ({ path, at, text }) => {
    expect(await open(repository).show(at, path)).toBe(text);
  });

  it('is named from the directory that was opened', async () => {
    mkdirSync(join(repository.root, 'service'), { recursive: true });
    const git = openGit({ root: join(repository.root, 'service'), env: GIT_ENV });
    expect(await git.show(commit, 'a.txt')).toBe('below\n');
    expect(await git.show(commit, 'tollgate.yml')).toBeUndefined();
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', 'a\0b'])('is not %j', async (path) => {
    await expect(open(repository).show(commit, path)).rejects.toMatchObject({
      problems: [{ code: 'path-outside-root' }],
    });
    expect(existsSync(join(repository.root, 'x'))).toBe(false);
  });

  it('of an unknown commit is a problem, not an absence', async () => {
    await expect(open(repository).show('f'.repeat(40), 'tollgate.yml')).rejects.toMatchObject({
      problems: [{ code: 'git-commit-unknown' }],
    });
  });
});
