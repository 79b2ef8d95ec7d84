import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { makeWorkFolder } from '../../../../src/tasks/work-folder.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MACHINE = fakeProbe({ 'node --version': 'v20.20.2' });
const NODE_TEST = "import test from 'node:test';\ntest('a', () => {});\n";
const manifest = (scripts: Record<string, string> = {}, more: object = {}) =>
  JSON.stringify({ name: '@octo/search', type: 'module', scripts, ...more });
const detect = (files: Readonly<Record<string, string>>, probe = MACHINE) =>
  detectProject(openTree(files), probe);

const RUN =
  'node --test --test-reporter=tap --test-reporter-destination=stdout --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=.tollgate/work/lcov.info';

describe('a Node.js package', () => {
  it('is tested with coverage, and measured by its own script', async () => {
    const { tasks, sources, missing } = await detect({
      'package.json': manifest({ test: 'node --test', bench: 'node bench.mjs' }),
    });
    expect(tasks).toEqual([
      {
        name: 'test',
        suite: 'default',
        kind: 'run',
        command: { argv: RUN.split(' ') },
        workingDirectory: '.',
        env: {},
        needs: [],
        exclusive: false,
        timeoutMs: 600_000,
        retries: 0,
        yields: [
          { kind: 'tests', format: 'tap' },
          { kind: 'coverage', format: 'lcov', file: '.tollgate/work/lcov.info' },
        ],
        action: 'block',
      },
      {
        name: 'bench',
        suite: 'default',
        kind: 'run',
        command: { shell: 'npm run --silent bench' },
        workingDirectory: '.',
        env: {},
        needs: ['test'],
        exclusive: true,
        timeoutMs: 1_800_000,
        retries: 0,
        yields: [{ kind: 'benchmarks', format: 'auto' }],
        action: 'block',
      },
    ]);
    expect(sources).toEqual([
      'package.json: node:test by test script "node --test", script "bench" (Node.js 20.20.2)',
    ]);
    expect(missing).toEqual([]);
  });

  it('runs: its results are where the tasks say', async () => {
    const files = openTree({
      'package.json': manifest(),
      'sum.js': 'export const sum = (a, b) => a + b;\n',
      'test/sum.test.js':
        "import test from 'node:test';\nimport { sum } from '../sum.js';\ntest('sum', () => { sum(1, 2); });\n",
    });
    const { tasks } = await detectProject(files, MACHINE);
    for (const task of tasks) await makeWorkFolder(task, files);
    const command = tasks[0]?.command ?? { shell: '' };
    const argv = 'argv' in command ? command.argv : [];
    const options = { cwd: files.root, encoding: 'utf8', env: { PATH: process.env.PATH } } as const;
    const { stdout, status } = spawnSync(process.execPath, argv.slice(1), options);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^TAP version/),
    });
    expect(existsSync(join(files.root, '.tollgate/work/lcov.info'))).toBe(true);
  });

  it.each([
    ['node --test test/*.test.js', `${RUN} test/*.test.js`],
    ['node --import ./setup.mjs --test "a b/*.js"', `${RUN} --import ./setup.mjs "a b/*.js"`],
    ['node --test --test-reporter=spec --test-reporter-destination=stdout', undefined],
    ['node --experimental-test-coverage --test', undefined],
  ])('with the test script %s keeps what it says', async (test, shell) => {
    const { tasks } = await detect({ 'package.json': manifest({ test }) });
    expect(tasks[0]?.command).toEqual(shell ? { shell } : { argv: RUN.split(' ') });
  });

  it.each([
    'make test',
    'node --test; rm -rf /',
    'node --test $(evil)',
    'node --test | tee log',
    'node run.js --test',
    'node --testing',
    'npm run test',
    'npm run other',
    `node ${'--test '.repeat(2000)}&`,
  ])(
    'with the test script %s, which is not understood, is judged by its exit code',
    async (test) => {
      const { tasks } = await detect({ 'package.json': manifest({ test, other: 'npm run test' }) });
      expect(tasks).toMatchObject([
        {
          command: { shell: 'npm run --silent test' },
          yields: [],
          notices: [
            expect.stringMatching(/^The test script ".*" is not understood: it counts by/s),
          ],
        },
      ]);
    },
  );

  it.each([
    ['test/a.js', NODE_TEST, true],
    ['src/a.test.mjs', NODE_TEST, true],
    ['src/a.test.cjs', "const test = require('node:test');\n", true],
    ['src/a.test.js', "import { it } from 'vitest';\n", false],
    ['src/a.js', NODE_TEST, false],
    ['node_modules/x/test/a.js', NODE_TEST, false],
  ])('without a test script and with %s', async (path, text, found) => {
    const placeholder = { test: 'echo "Error: no test specified" && exit 1' };
    for (const scripts of [{}, placeholder]) {
      const { tasks } = await detect({ 'package.json': manifest(scripts), [path]: text });
      expect(tasks.length > 0).toBe(found);
    }
  });

  it('that only holds tools is no suite, and that is said where there is nothing else', async () => {
    const { tasks, missing } = await detect({ 'package.json': manifest() });
    expect(tasks).toEqual([]);
    expect(missing).toEqual([
      expect.stringContaining('Nothing to test was found in the repository'),
    ]);
  });

  it('beside a Go module leaves the Go module its name', async () => {
    const { tasks } = await detect({
      'go.mod': 'module example.com/search\n',
      'a_test.go': 'package a\n',
      'package.json': manifest({ test: 'node --test' }),
    });
    expect(new Set(tasks.map((task) => task.suite))).toEqual(new Set(['default', 'default-node']));
    expect(tasks.map((task) => task.name)).toContain('test:default-node');
  });

  it('with workspaces has a suite for each that has tests', async () => {
    const test = 'node --test';
    const { tasks } = await detect({
      'package.json': manifest({}, { workspaces: ['packages/*', './apps/web/', '../x', 7] }),
      'packages/a/package.json': manifest({ test }),
      'packages/b/package.json': manifest(),
      'apps/web/package.json': manifest({ test }),
      'fixtures/c/package.json': manifest({ test }),
    });
    expect(tasks.map((task) => task.name)).toEqual(['test:apps/web', 'test:packages/a']);
  });

  it('on a machine without Node.js says how to get it', async () => {
    const files = { 'package.json': manifest({ test: 'node --test' }) };
    const { tasks, missing } = await detect(files, fakeProbe({}, 'darwin'));
    expect(tasks).toHaveLength(1);
    expect(missing).toEqual([expect.stringContaining('brew install node')]);
  });

  it('on an old Node.js is tested without coverage, visibly', async () => {
    const files = { 'package.json': manifest({ test: 'node --test' }) };
    const { tasks } = await detect(files, fakeProbe({ 'node --version': 'v20.10.0' }));
    expect(tasks[0]).toMatchObject({
      yields: [{ kind: 'tests' }],
      notices: [expect.stringContaining('20.11')],
    });
  });

  it('whose package.json is damaged is a mistake, told with its place', async () => {
    await expect(detect({ 'package.json': '{"name":' })).rejects.toMatchObject({
      problems: [{ code: 'package-json-invalid', place: { file: 'package.json' } }],
    });
  });

  it.each(['[]', '"x"', 'null', '{"scripts":"x","workspaces":{"packages":"x"},"name":{}}'])(
    'whose package.json is %s is none',
    async (text) => {
      expect((await detect({ 'package.json': text })).tasks).toEqual([]);
    },
  );
});
