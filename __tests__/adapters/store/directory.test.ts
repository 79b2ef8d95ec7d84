import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, jest } from '@jest/globals';
import { openDirectoryStore } from '../../../src/adapters/store/directory.js';
import { openStore } from '../../../src/adapters/store/open.js';
import { encodeEntry } from '../../../src/compare/baseline-format.js';
import { commit, entryOf, environment, hash } from '../../support/baseline-entries.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

// Three processes that load the compiler first, on a machine that may be busy.
jest.setTimeout(60_000);

const query = {
  suite: 'go',
  commits: [commit('a'), commit('b')],
  fingerprint: environment.fingerprint,
  limit: 1000,
};

function setUp() {
  const root = temporaryFolder();
  const directory = join(root, '.tollgate/baseline');
  const store = openDirectoryStore({ directory, within: root });
  return { root, directory, store };
}

/** A child process that saves `count` runs; `lines` are what it says, in order. */
function writer(directory: string, name: string, count: number, size = 1000, mode = '') {
  const args = ['--import', './__tests__/support/typescript-loader.mjs', '--no-warnings'];
  const child: ChildProcess = spawn(
    process.execPath,
    [...args, '__tests__/support/save-baselines.mjs', directory, name, `${count}`, `${size}`, mode],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.stdout === null) throw new Error('a pipe was asked for');
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { child, lines: createInterface({ input: child.stdout }), ended };
}

async function said(writers: readonly ReturnType<typeof writer>[]): Promise<readonly string[][]> {
  return await Promise.all(
    writers.map(async ({ lines }) => {
      const all: string[] = [];
      for await (const line of lines) all.push(line);
      return all;
    }),
  );
}

describe('the folder of stored runs', () => {
  const ignored = async (directory: string, before?: string) => {
    const root = temporaryFolder();
    const path = join(root, '.tollgate/.gitignore');
    if (before !== undefined) {
      mkdirSync(join(root, '.tollgate'));
      writeFileSync(path, before);
    }
    const store = openDirectoryStore({ directory: join(root, directory), within: root });
    expect((await store.save(entryOf({}))).problems).toEqual([]);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };

  it('is not committed by mistake', async () => {
    expect(await ignored('.tollgate/baseline')).toContain('\n/baseline/\n/.gitignore\n');
  });

  it('is left to who chose another one, or what to ignore', async () => {
    expect(await ignored('perf/baseline')).toBeUndefined();
    expect(await ignored('.tollgate/baseline', 'mine\n')).toBe('mine\n');
  });
});

describe('processes that write at once', () => {
  it('lose nothing', async () => {
    const { directory } = setUp();
    const all = await said(['a', 'b'].map((name) => writer(directory, name, 20)));
    expect(all.flat().filter((line) => line.startsWith('saved '))).toHaveLength(40);
    const answer = await openDirectoryStore({ directory }).find(query);
    expect(answer.problems).toEqual([]);
    expect(answer.entries).toHaveLength(40);
    expect(readdirSync(directory)).toHaveLength(40);
  });

  it('under the same keys: one of them wins each, the others are told, and no file is a mixture', async () => {
    const { directory } = setUp();
    const all = await said(['a', 'b'].map((name) => writer(directory, name, 20, 1000, 'same')));
    expect(all.flat().filter((line) => line.startsWith('saved '))).toHaveLength(20);
    expect(all.flat().filter((line) => line.startsWith('baseline-exists '))).toHaveLength(20);
    const answer = await openDirectoryStore({ directory }).find(query);
    expect(answer.problems).toEqual([]);
    expect(answer.entries).toHaveLength(20);
  });

  it('and are killed between writing and naming: nothing of that run is read', async () => {
    const { directory } = setUp();
    const [lines] = await said([writer(directory, 'd', 5, 1000, 'dies')]);
    expect(lines).toHaveLength(2);
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    const stored = await openDirectoryStore({ directory }).list();
    expect(stored.map((one) => one.entry?.runId)).toEqual(['d.0', 'd.1']);
  });

  it('and are killed: what was told to be safe is there whole, and nothing else is read', async () => {
    const { directory } = setUp();
    const { child, lines, ended } = writer(directory, 'k', 100_000, 500_000);
    const safe: string[] = [];
    for await (const line of lines) {
      safe.push(line.replace('saved ', ''));
      if (safe.length === 25) child.kill('SIGKILL');
    }
    await ended;
    const stored = await openDirectoryStore({ directory }).list();
    expect(stored.flatMap((one) => one.problem ?? [])).toEqual([]);
    expect(new Set(stored.map((one) => one.key)).size).toBeGreaterThanOrEqual(25);
    for (const key of safe) expect(stored.some((one) => one.key === key)).toBe(true);
  });
});

describe('what lies in the directory', () => {
  it('half-written files are not read, and go once they are an hour old', async () => {
    const { directory, store } = setUp();
    mkdirSync(directory, { recursive: true });
    const [old, young] = ['.tollgate-0000000000000000.tmp', '.tollgate-1111111111111111.tmp'];
    for (const name of [old, young]) writeFileSync(join(directory, name), '{"format":"toll');
    utimesSync(join(directory, old), 1_000_000, 1_000_000);
    expect(await store.list()).toEqual([]);
    await store.save(entryOf());
    expect(readdirSync(directory)).toEqual([young, expect.stringMatching(/^tollgate-v1-go-/)]);
  });

  it.each<[string, (path: string, root: string) => void, RegExp]>([
    ['cut', (path) => truncateSync(path, 100), /breaks off/],
    ['empty', (path) => truncateSync(path, 0), /it is empty/],
    ['not UTF-8', (path) => writeFileSync(path, Buffer.from([0x7b, 0xff, 0xfe])), /not UTF-8/],
    [
      'a run of another commit',
      (path) => writeFileSync(path, encodeEntry(entryOf({ commit: commit('c') }), hash)),
      /another run/,
    ],
    [
      'a folder',
      (path) => replace(path, () => mkdirSync(path)),
      /cannot be read|not a regular file/,
    ],
    [
      'a pipe',
      (path) => replace(path, () => execFileSync('/usr/bin/env', ['mkfifo', path])),
      /not a regular file/,
    ],
    [
      'a link to a run outside',
      (path, root) => replace(path, () => linkOutside(path, root)),
      /symbolic link/,
    ],
    ['beyond all size', (path) => truncateSync(path, 65 * 1024 * 1024), /larger than 64 MiB/],
  ])('%s, it is skipped and said so, and the others are read', async (_name, harm, message) => {
    const { root, directory, store } = setUp();
    const { key } = await store.save(entryOf());
    await store.save(entryOf({ commit: commit('b') }));
    harm(join(directory, `${key}.json`), root);
    const answer = await store.find(query);
    expect(answer.entries.map((entry) => entry.commit)).toEqual([commit('b')]);
    expect(answer.problems).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect((await store.list()).find((one) => one.key === key)).toHaveProperty('problem');
    expect((await store.save(entryOf())).problems).toMatchObject([{ code: 'baseline-exists' }]);
  });

  it('files of others are named, hidden ones are left alone', async () => {
    const { directory, store } = setUp();
    await store.save(entryOf());
    writeFileSync(join(directory, '.gitignore'), '*');
    writeFileSync(join(directory, 'notes.json'), '{}');
    const listed = await store.list();
    expect(listed.map((one) => one.problem?.code)).toEqual(['baseline-foreign', undefined]);
    await expect(store.remove('notes.json')).rejects.toThrow(/No stored run/);
    await expect(store.remove('../../notes')).rejects.toThrow(/No stored run/);
    expect(readFileSync(join(directory, 'notes.json'), 'utf8')).toBe('{}');
  });

  it('a run is removed by its key, and a missing one is named', async () => {
    const { store } = setUp();
    const { key } = await store.save(entryOf());
    await store.remove(key);
    expect(await store.list()).toEqual([]);
    await expect(store.remove(key)).rejects.toThrow(/No stored run has the key/);
  });
});

describe('where the directory may be', () => {
  it.each([
    '../../../../etc/passwd',
    '/etc/passwd',
    '..',
    '.',
    'a\0b',
    'con',
    'x'.repeat(5000),
    '💥',
  ])('the suite %j stays inside', async (suite) => {
    const { root, directory, store } = setUp();
    expect((await store.save(entryOf({ suite }))).problems).toEqual([]);
    expect(readdirSync(directory)).toEqual([
      expect.stringMatching(/^tollgate-v1-[a-z0-9._~-]+\.json$/),
    ]);
    expect(readdirSync(root)).toEqual(['.tollgate']);
    expect((await store.find({ ...query, suite })).entries).toHaveLength(1);
  });

  it.each(['.tollgate', '.tollgate/baseline'])('never through a link at %s', async (link) => {
    const { root, store } = setUp();
    const outside = temporaryFolder();
    mkdirSync(join(root, link, '..'), { recursive: true });
    symlinkSync(outside, join(root, link));
    for (const { problems } of [await store.save(entryOf()), await store.find(query)]) {
      expect(problems).toMatchObject([{ code: 'baseline-directory' }]);
    }
    await expect(store.list()).rejects.toThrow(/is a link/);
    expect(readdirSync(outside)).toEqual([]);
  });

  it.each([
    ['auto', false, '.tollgate/baseline'],
    ['auto', true, 'cache of o/r'],
    ['cache', false, 'cache of o/r'],
    ['directory', true, '.tollgate/baseline'],
  ] as const)('%s, in Actions: %s, is %s', (store, inActions, description) => {
    const policy = { store, directory: '.tollgate/baseline' };
    const env = inActions ? { GITHUB_ACTIONS: 'true' } : {};
    const choice = { policy, root: '/w', repository: 'o/r', env, token: 't', refs: [] };
    expect(openStore(choice).description).toBe(description);
  });

  it('not outside of the repository by configuration', async () => {
    const root = temporaryFolder();
    const policy = { store: 'directory' as const, directory: '../elsewhere' };
    const store = openStore({ policy, root, repository: '', env: {}, refs: [] });
    expect((await store.save(entryOf())).problems).toMatchObject([{ code: 'baseline-directory' }]);
  });

  it('is told where it cannot be written', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), '');
    const store = openDirectoryStore({ directory: join(root, 'file/baseline') });
    expect((await store.save(entryOf())).problems).toMatchObject([
      { code: 'baseline-unreachable' },
    ]);
    expect((await store.find(query)).problems).toMatchObject([{ code: 'baseline-unreachable' }]);
  });
});

describe('on a file system without hard links', () => {
  const makeLink = () => Promise.reject(Object.assign(new Error('no links'), { code: 'ENOTSUP' }));

  it('a run is stored once and never overwritten', async () => {
    const directory = join(temporaryFolder(), 'baseline');
    const store = openDirectoryStore({ directory, makeLink });
    expect((await store.save(entryOf())).problems).toEqual([]);
    expect((await store.save(entryOf({ verdict: 'block' }))).problems).toMatchObject([
      { code: 'baseline-exists' },
    ]);
    expect((await store.find(query)).entries).toEqual([entryOf()]);
    expect(readdirSync(directory)).toHaveLength(1);
  });
});

function replace(path: string, by: () => void): void {
  execFileSync('rm', ['-f', path]);
  by();
}

function linkOutside(path: string, root: string): void {
  const target = join(root, 'outside.json');
  writeFileSync(target, encodeEntry(entryOf(), hash));
  symlinkSync(target, path);
}

describe('stored runs that the change under judgement touches', () => {
  async function stored(digits: string) {
    const { directory, store } = setUp();
    for (const digit of digits) await store.save(entryOf({ commit: commit(digit) }));
    const paths = readdirSync(directory).map((name) => `.tollgate/baseline/${name}`);
    return { store, paths };
  }

  it('do not count, and are told', async () => {
    const { store, paths } = await stored('ab');
    const changedPaths = paths.filter((path) => path.includes(commit('a')));
    const { entries, problems } = await store.find({ ...query, changedPaths });
    expect(entries.map((entry) => entry.commit)).toEqual([commit('b')]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['baseline-changed', 'error'],
    ]);
  });

  it('are told also where the change removes them', async () => {
    const { store, paths } = await stored('b');
    const removed = paths.map((path) => path.replace(commit('b'), commit('a')));
    const { entries, problems } = await store.find({ ...query, changedPaths: removed });
    expect(entries).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['baseline-changed']);
  });

  it.each(['.tollgate', '.tollgate/baseline'])(
    'are none to trust where it replaces %s by a link or a submodule',
    async (path) => {
      const { store } = await stored('ab');
      const { entries, problems } = await store.find({ ...query, changedPaths: [path] });
      expect(entries).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['baseline-changed']);
    },
  );

  it('say nothing of another suite, nor of files beside them', async () => {
    const { store } = await stored('a');
    const changedPaths = ['.tollgate/waivers.yml', '.tollgate/baseline/README.md', 'main.go'];
    const { entries, problems } = await store.find({ ...query, changedPaths });
    expect(entries).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
