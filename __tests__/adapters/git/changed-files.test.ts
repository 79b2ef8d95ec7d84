import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openGit } from '../../../src/adapters/git.js';
import type { ChangedFile } from '../../../src/model/change.js';
import { GIT_ENV, Repository, removeTemporary } from '../../support/git-repository.js';

afterAll(removeTemporary);

const CI = { ...GIT_ENV, CI: 'true' };
const lines = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `line ${from + i}\n`).join('');

interface Case {
  readonly name: string;
  readonly base: Readonly<Record<string, string | Uint8Array>>;
  readonly head: (repository: Repository) => void;
  /** True where `head` fills the index itself, with what is not on disk. */
  readonly staged?: boolean;
  readonly expected: readonly ChangedFile[];
}

const CASES: readonly Case[] = [
  {
    name: 'changed, added and removed lines in one file',
    base: { 'a.go': lines(20) },
    head: (r) => r.write('a.go', `new\n${lines(4)}changed\n${lines(10, 6)}${lines(3, 18)}`),
    expected: [{ path: 'a.go', status: 'modified', lines: [1, 6] }],
  },
  {
    name: 'a file that is new and one that is gone',
    base: { 'gone.go': 'x\n' },
    head: (r) => {
      rmSync(join(r.root, 'gone.go'));
      r.write('new.go', 'a\nb');
    },
    expected: [
      { path: 'gone.go', status: 'deleted', lines: [] },
      { path: 'new.go', status: 'added', lines: [1, 2] },
    ],
  },
  {
    name: 'an empty new file',
    base: { 'a.go': 'x\n' },
    head: (r) => r.write('empty.go', ''),
    expected: [{ path: 'empty.go', status: 'added', lines: [] }],
  },
  {
    name: 'a rename with a change, where only the changed lines count',
    base: { 'old name.go': lines(20) },
    head: (r) => {
      r.git('mv', 'old name.go', 'new name.go');
      r.write('new name.go', `${lines(20)}more\n`);
    },
    expected: [
      { path: 'new name.go', previousPath: 'old name.go', status: 'renamed', lines: [21] },
    ],
  },
  {
    name: 'a rename without a change',
    base: { 'a.go': lines(5) },
    head: (r) => {
      r.write('a b/keep', '');
      r.git('mv', 'a.go', 'a b/a.go b');
    },
    expected: [
      { path: 'a b/a.go b', previousPath: 'a.go', status: 'renamed', lines: [] },
      { path: 'a b/keep', status: 'added', lines: [] },
    ],
  },
  {
    name: 'a binary file',
    base: { 'a.bin': new Uint8Array([0, 1]) },
    head: (r) => r.write('a.bin', new Uint8Array([0, 10, 2, 10])),
    expected: [{ path: 'a.bin', status: 'modified', lines: [] }],
  },
  {
    name: 'text that an attribute calls binary does not hide its lines',
    base: { 'a.go': 'a\nb\n', '.gitattributes': '' },
    head: (r) => {
      r.write('a.go', 'a\nb\nc\n');
      r.write('.gitattributes', '*.go -diff\n');
    },
    expected: [
      { path: '.gitattributes', status: 'modified', lines: [1] },
      { path: 'a.go', status: 'modified', lines: [3] },
    ],
  },
  {
    name: 'CRLF line ends and a change of line ends alone',
    base: { 'crlf.go': 'a\r\nb\r\nc\r\n', 'ends.go': 'a\nb\n' },
    head: (r) => {
      r.write('crlf.go', 'a\r\nB\r\nc\r\n');
      r.write('ends.go', 'a\r\nb\r\n');
    },
    expected: [
      { path: 'crlf.go', status: 'modified', lines: [2] },
      { path: 'ends.go', status: 'modified', lines: [1, 2] },
    ],
  },
  {
    name: 'no newline at the end, before and after',
    base: { 'a.go': 'a\nb' },
    head: (r) => r.write('a.go', 'a\nb\nc'),
    expected: [{ path: 'a.go', status: 'modified', lines: [2, 3] }],
  },
  {
    name: 'lines that look like headers of a diff',
    base: { 'a.txt': '-- a/x\n@@ -1 +1 @@\nkeep\n', 'b.txt': 'b\n' },
    head: (r) => {
      r.write('a.txt', '++ b/evil\ndiff --git a/x b/x\n@@ -1 +90,9 @@\nkeep\n');
      r.write('b.txt', 'B\n');
    },
    expected: [
      { path: 'a.txt', status: 'modified', lines: [1, 2, 3] },
      { path: 'b.txt', status: 'modified', lines: [1] },
    ],
  },
  {
    name: 'a file that becomes a link, and the files after it',
    base: { 'a.go': 'a\n', 'b.go': 'b\n' },
    head: (r) => {
      rmSync(join(r.root, 'a.go'));
      symlinkSync('b.go', join(r.root, 'a.go'));
      r.write('b.go', 'b\nc\n');
    },
    expected: [
      { path: 'a.go', status: 'modified', lines: [] },
      { path: 'b.go', status: 'modified', lines: [2] },
    ],
  },
  {
    name: 'a change of mode alone',
    base: { 'a.sh': 'a\n', 'b.go': 'b\n' },
    head: (r) => {
      r.git('config', 'core.fileMode', 'false');
      r.git('update-index', '--chmod=+x', 'a.sh');
      r.write('b.go', 'c\n');
    },
    expected: [
      { path: 'a.sh', status: 'modified', lines: [] },
      { path: 'b.go', status: 'modified', lines: [1] },
    ],
  },
  {
    name: 'a submodule',
    base: { 'a.go': 'a\n' },
    head: (r) => {
      r.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor/sub`);
      r.write('a.go', 'b\n');
      r.git('add', 'a.go');
    },
    staged: true,
    expected: [
      { path: 'a.go', status: 'modified', lines: [1] },
      { path: 'vendor/sub', status: 'added', lines: [] },
    ],
  },
];

const ODD_NAMES = [
  'with space.go',
  'trailing space ',
  'quo"te.go',
  "apo'strophe.go",
  'tab\there.go',
  'new\nline.go',
  'back\\slash.go',
  'ünïcödé-日本.go',
  '-dash.go',
  ':(glob)*.go',
  'a b/b c/d.go',
];

describe('changed files of a commit', () => {
  it.each(CASES)('$name', async ({ base, head, staged, expected }) => {
    const repository = Repository.create();
    const from = repository.commit(base);
    head(repository);
    if (!staged) repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message=head');
    const changes = await openGit({ root: repository.root, env: CI }).changedFiles(from);
    expect(changes).toEqual(expected);
  });

  it.each(ODD_NAMES)('a file called %j', async (name) => {
    const repository = Repository.create();
    const from = repository.commit({ [name]: 'a\n', 'z.go': 'z\n' });
    repository.commit({ [name]: 'a\nb\n', 'z.go': 'Z\n' });
    const changes = await openGit({ root: repository.root, env: CI }).changedFiles(from);
    expect(changes).toEqual(
      [
        { path: name, status: 'modified', lines: [2] },
        { path: 'z.go', status: 'modified', lines: [1] },
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });

  it('is told relative to a directory below the root, and of that directory alone', async () => {
    const repository = Repository.create();
    const from = repository.commit({ 'service/a.go': 'a\n', 'other.go': 'a\n' });
    repository.commit({ 'service/a.go': 'b\n', 'other.go': 'b\n' });
    const git = openGit({ root: join(repository.root, 'service'), env: CI });
    expect(await git.changedFiles(from)).toEqual([
      { path: 'a.go', status: 'modified', lines: [1] },
    ]);
  });

  it('does not depend on how somebody likes their diffs', async () => {
    const repository = Repository.create();
    const from = repository.commit({ 'a.go': lines(30) });
    const text = lines(30).replace('line 5\n', 'x\n').replace('line 8\n', 'y\n');
    repository.commit({ 'a.go': text });
    const settings = {
      'diff.noprefix': 'true',
      'diff.interHunkContext': '10',
      'diff.external': 'false',
      'color.ui': 'always',
      'diff.renames': 'copies',
    };
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value);
    const env = { ...CI, GIT_DIFF_OPTS: '--unified=9', GIT_DIR: '/nowhere' };
    const changes = await openGit({ root: repository.root, env }).changedFiles(from);
    expect(changes).toEqual([{ path: 'a.go', status: 'modified', lines: [5, 8] }]);
  });

  it('a base that is not in the clone is a problem that says what to do', async () => {
    const repository = Repository.create();
    repository.commit();
    const git = openGit({ root: repository.root, env: CI });
    await expect(git.changedFiles('f'.repeat(40))).rejects.toMatchObject({
      problems: [{ code: 'git-commit-unknown', hint: expect.stringContaining('fetch-depth: 0') }],
    });
  });
});

describe('changed files of a working tree', () => {
  const repository = Repository.create();
  let base = '';
  beforeAll(() => {
    base = repository.commit({ 'a.go': 'a\n', 'b.go': 'b\n', '.gitignore': 'ignored\n' });
    repository.write('a.go', 'a\nuncommitted\n');
    repository.write('new dir/unträcked.go', 'x\ny');
    repository.write('ignored', 'x\n');
    repository.write('data.bin', new Uint8Array([0, 1, 2]));
    symlinkSync('/etc/passwd', join(repository.root, 'link'));
  });

  it('counts uncommitted and untracked files for a developer', async () => {
    const git = openGit({ root: repository.root, env: GIT_ENV });
    expect(await git.changedFiles(base)).toEqual([
      { path: 'a.go', status: 'modified', lines: [2] },
      { path: 'data.bin', status: 'added', lines: [] },
      { path: 'link', status: 'added', lines: [] },
      { path: 'new dir/unträcked.go', status: 'added', lines: [1, 2] },
    ]);
  });

  it.each([{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }])('but not where %j', async (extra) => {
    const git = openGit({ root: repository.root, env: { ...GIT_ENV, ...extra } });
    expect(await git.changedFiles(base)).toEqual([]);
  });
});

it('finds exactly the lines that were put in, whatever they are', async () => {
  const line = fc.stringMatching(/^[-+@ \\a-c"\r]{0,6}$/);
  const repository = Repository.create();
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.nat(12),
      async (kept, added, at) => {
        const before = kept.map((text, i) => `kept ${i} ${text}\n`);
        const inserted = added.map((text, i) => `${text} added ${i}\n`);
        const position = Math.min(at, before.length);
        const from = repository.commit({ f: before.join('') });
        const after = [...before.slice(0, position), ...inserted, ...before.slice(position)];
        repository.commit({ f: after.join('') });
        const [change] = await openGit({ root: repository.root, env: CI }).changedFiles(from);
        expect(change?.lines).toEqual(inserted.map((_, i) => position + i + 1));
      },
    ),
    { numRuns: 15 },
  );
});
