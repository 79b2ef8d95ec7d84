import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import type { DetectOptions } from '../../../../src/config/detect/toolchain.js';
import type { TaskSpec } from '../../../../src/model/task.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const GO_ENV = 'go env GOVERSION GOOS GOARCH CGO_ENABLED CC';
const goEnv = (os = 'linux', arch = 'amd64', cgo = '1', version = 'go1.26.8') => ({
  [GO_ENV]: [version, os, arch, cgo, 'gcc'].join('\n'),
});
const GCC = { 'gcc --version': 'gcc 12' };
const MACHINE = fakeProbe({ ...goEnv(), ...GCC });

const MOD = 'module example.com/quotes/v2\n\ngo 1.22\n';
const TEST = 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n';
const BENCH = `${TEST}\nfunc BenchmarkA(b *testing.B) {}\n`;

type Tree = Readonly<Record<string, string>>;
const detect = (tree: Tree, probe = MACHINE, options: DetectOptions = {}) =>
  detectProject(openTree(tree), probe, options);
const names = (tasks: readonly TaskSpec[]) => tasks.map((task) => task.name);
const find = (tasks: readonly TaskSpec[], name: string) => tasks.find((t) => t.name === name);

describe('a Go module', () => {
  it('is tested, measured and checked', async () => {
    const { tasks, sources, missing } = await detect({
      'go.mod': MOD,
      'a.go': 'package a\n',
      'a_test.go': BENCH,
    });
    expect(names(tasks)).toEqual([
      'test',
      'bench',
      'gofmt',
      'vet',
      'build',
      'mod-verify',
      'mod-tidy',
    ]);
    expect(find(tasks, 'test')).toEqual({
      name: 'test',
      suite: 'default',
      kind: 'run',
      command: {
        argv: [
          'go',
          'test',
          '-race',
          '-json',
          '-coverprofile=.tollgate/work/coverage.out',
          '-covermode=atomic',
          './...',
        ],
      },
      workingDirectory: '.',
      env: {},
      needs: [],
      exclusive: false,
      timeoutMs: 600_000,
      retries: 0,
      yields: [
        { kind: 'tests', format: 'go-test-json' },
        { kind: 'coverage', format: 'go-coverprofile', file: '.tollgate/work/coverage.out' },
      ],
      action: 'block',
    });
    expect(find(tasks, 'bench')).toMatchObject({
      exclusive: true,
      needs: ['test'],
      timeoutMs: 1_800_000,
      yields: [{ kind: 'benchmarks', format: 'go-bench' }],
    });
    expect(find(tasks, 'gofmt')).toMatchObject({
      command: { argv: ['gofmt', '-d', '.'] },
      fix: { argv: ['gofmt', '-w', '.'] },
      action: 'degrade',
    });
    expect(find(tasks, 'mod-tidy')).toMatchObject({ action: 'degrade' });
    expect(sources).toEqual(['go.mod: module example.com/quotes/v2 (Go 1.26.8)']);
    expect(missing).toEqual([]);
  });

  it('is never measured with the race detector or coverage', async () => {
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': BENCH });
    expect(JSON.stringify(find(tasks, 'bench')?.command)).not.toMatch(/race|cover/);
  });

  it.each([
    ['no benchmark', { 'a_test.go': TEST }, false],
    ['a benchmark in a folder', { 'a_test.go': TEST, 'x/y/b_test.go': BENCH }, true],
    [
      'a benchmark far down a long file',
      { 'a_test.go': `${'// x\n'.repeat(40_000)}${BENCH}` },
      true,
    ],
    [
      'a benchmark that is no function of its own',
      { 'a_test.go': `${TEST}// func BenchmarkX\n` },
      false,
    ],
    ['a benchmark outside of test files', { 'a_test.go': TEST, 'b.go': BENCH }, false],
    ['a benchmark in test data', { 'a_test.go': TEST, 'testdata/b_test.go': BENCH }, false],
    ['a benchmark of another module', { 'a_test.go': TEST, 'n/go.mod': 'module n\n' }, false],
  ])('with %s', async (_, tree, measured) => {
    const { tasks } = await detect({ 'go.mod': MOD, ...tree });
    expect(names(tasks).some((name) => name.startsWith('bench'))).toBe(measured);
  });

  it('without any tests is tested all the same, for that to be found out', async () => {
    const { tasks } = await detect({ 'go.mod': MOD, 'a.go': 'package a\n' });
    expect(names(tasks)).toContain('test');
  });

  it('with a broken go.mod is still a suite', async () => {
    const { tasks, sources } = await detect({ 'go.mod': '\0<<<<<<<' });
    expect(find(tasks, 'test')?.suite).toBe('default');
    expect(sources).toEqual(['go.mod: a module without a name (Go 1.26.8, no tests)']);
  });

  it('is looked for in the folder that is named', async () => {
    const tree = { 'go.mod': MOD, 'svc/go.mod': 'module example.com/svc\n', 'svc/a_test.go': TEST };
    const { tasks } = await detect(tree, MACHINE, { folder: 'svc' });
    expect(new Set(tasks.map((t) => `${t.suite} in ${t.workingDirectory}`))).toEqual(
      new Set(['default in svc']),
    );
  });
});

describe('the race detector', () => {
  const DROPPED = /^Tests run without -race: /;
  it.each([
    ['linux/amd64', { ...goEnv('linux', 'amd64'), ...GCC }, undefined],
    ['linux/s390x', { ...goEnv('linux', 's390x'), ...GCC }, undefined],
    ['linux/riscv64', { ...goEnv('linux', 'riscv64'), ...GCC }, undefined],
    [
      'a development version',
      { ...goEnv('linux', 'amd64', '1', 'devel go1.27-abc'), ...GCC },
      undefined,
    ],
    [
      'linux/riscv64 of Go 1.25',
      { ...goEnv('linux', 'riscv64', '1', 'go1.25.1'), ...GCC },
      /no race detector for linux\/riscv64/,
    ],
    ['linux/386', { ...goEnv('linux', '386'), ...GCC }, /no race detector for linux\/386/],
    [
      'windows/arm64',
      { ...goEnv('windows', 'arm64'), ...GCC },
      /no race detector for windows\/arm64/,
    ],
    ['a platform of the prototype', { ...goEnv('constructor', 'x'), ...GCC }, /no race detector/],
    ['cgo turned off', { ...goEnv('linux', 'amd64', '0'), ...GCC }, /CGO_ENABLED=0/],
    ['no C compiler', goEnv('linux', 'amd64', '0'), /C compiler: sudo apt-get install gcc/],
    ['cgo without a C compiler', goEnv('linux', 'amd64', '1'), /C compiler/],
    ['macOS without cgo', goEnv('darwin', 'arm64', '0'), undefined],
    ['macOS without cgo before Go 1.20', goEnv('darwin', 'arm64', '0', 'go1.19'), /C compiler/],
  ])('with %s', async (_, answers, reason) => {
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': TEST }, fakeProbe(answers));
    const test = find(tasks, 'test');
    expect(JSON.stringify(test?.command).includes('"-race"')).toBe(reason === undefined);
    if (reason === undefined) expect(test).not.toHaveProperty('notices');
    else {
      expect(test?.notices).toEqual([expect.stringMatching(DROPPED)]);
      expect(test?.notices).toEqual([expect.stringMatching(reason)]);
    }
  });
});

describe('the machine', () => {
  it('without Go is told how to get it, and the tasks stay, to fail visibly', async () => {
    const { tasks, missing } = await detect({ 'go.mod': MOD, 'a_test.go': TEST }, fakeProbe({}));
    expect(names(tasks)).toContain('test');
    expect(missing).toEqual([expect.stringContaining('sudo apt-get install golang-go')]);
  });

  it('on Windows builds to its own null device', async () => {
    const probe = fakeProbe({ ...goEnv('windows', 'amd64'), ...GCC }, 'win32');
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': TEST }, probe);
    expect(find(tasks, 'build')?.command).toEqual({
      shell: 'go build -mod=readonly -o NUL ./... 2>&1',
    });
  });

  it('with Go before 1.23 cannot compare go.mod', async () => {
    const probe = fakeProbe({ ...goEnv('linux', 'amd64', '1', 'go1.22.3'), ...GCC });
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': TEST }, probe);
    expect(names(tasks)).not.toContain('mod-tidy');
  });
});

it('keeps the suite of a module that is renamed: a new name must not get rid of its past', async () => {
  const suiteOf = async (module: string) => {
    const { tasks } = await detect({ 'go.mod': `module ${module}\n`, 'a_test.go': TEST });
    return find(tasks, 'test')?.suite;
  };
  expect(await suiteOf('example.com/other')).toBe(await suiteOf('example.com/shop'));
});

describe('several Go modules', () => {
  const TREE = {
    'go.mod': MOD,
    'a_test.go': BENCH,
    'tools/go.mod': 'module example.com/tools // a comment\n',
    'tools/main.go': 'package main\n',
    'svc/api/go.mod': '// module no\nmodule "example.com/api"\n',
    'svc/api/a_test.go': TEST,
    'vendor/x/go.mod': 'module x\n',
    'internal/testdata/m/go.mod': 'module m\n',
    '_old/go.mod': 'module old\n',
    '.hidden/go.mod': 'module hidden\n',
    'node_modules/y/go.mod': 'module y\n',
  };

  it('are a suite each, named by their directory', async () => {
    const { tasks, sources } = await detect(TREE);
    expect([...new Set(tasks.map((t) => t.suite))]).toEqual(['default', 'svc/api', 'tools']);
    expect(names(tasks).filter((name) => name.startsWith('test'))).toEqual([
      'test:default',
      'test:svc/api',
    ]);
    expect(find(tasks, 'bench:default')?.needs).toEqual(['test:default']);
    expect(find(tasks, 'vet:tools')?.workingDirectory).toBe('tools');
    expect(sources).toContain('tools/go.mod: module example.com/tools (Go 1.26.8, no tests)');
    expect(sources).toContain('svc/api/go.mod: module example.com/api (Go 1.26.8)');
  });

  it('are formatted without what is not their own', async () => {
    const { tasks } = await detect({
      'go.mod': MOD,
      'main.go': 'package main\n',
      '-odd.go': 'package main\n',
      'cmd/x/main.go': 'package main\n',
      'internal/a/a.go': 'package a\n',
      'internal/b/b.go': 'package b\n',
      'internal/b/testdata/bad.go': 'not go\n',
      'vendor/v/v.go': 'package v\n',
      'vendor/modules.txt': '# v\n',
      'nested/go.mod': 'module nested\n',
      'nested/n.go': 'package n\n',
    });
    expect(find(tasks, 'gofmt:default')?.command).toEqual({
      argv: ['gofmt', '-d', './-odd.go', 'cmd', 'internal/a', 'internal/b/b.go', 'main.go'],
    });
    expect(find(tasks, 'gofmt:nested')?.command).toEqual({ argv: ['gofmt', '-d', '.'] });
    expect(find(tasks, 'build:default')?.command).toEqual({
      shell: 'go build -mod=vendor -o /dev/null ./... 2>&1',
    });
  });

  it('of a workspace stay in it, and those outside of it are run without it', async () => {
    const { tasks, sources } = await detect({
      'go.work': 'go 1.26\n\nuse (\n\t./a // first\n\t"./b"\n)\nuse ./c\n',
      'a/go.mod': 'module example.com/a\n\nrequire example.com/b v0.0.0\n',
      'a/a_test.go': TEST,
      'b/go.mod': 'module example.com/b\n',
      'c/go.mod':
        'module example.com/c\nrequire example.com/b v0.0.0\nreplace example.com/b => ../b\n',
      'd/go.mod': 'module example.com/d\nrequire example.com/b v0.0.0\n',
      'd/d.go': 'package d\n',
    });
    expect(find(tasks, 'vet:a')?.env).toEqual({});
    expect(find(tasks, 'vet:d')?.env).toEqual({ GOWORK: 'off' });
    expect(sources).toContain(
      'd/go.mod: module example.com/d (Go 1.26.8, no tests, not in go.work)',
    );
    // What only the workspace knows cannot be verified by any member, nor tidied by the one that needs it.
    expect(names(tasks).filter((name) => name.startsWith('mod-verify'))).toEqual(['mod-verify:d']);
    expect(names(tasks).filter((name) => name.startsWith('mod-tidy'))).toEqual([
      'mod-tidy:b',
      'mod-tidy:c',
      'mod-tidy:d',
    ]);
  });
});

describe('a module of tests alone', () => {
  it('is tested without coverage, which would measure nothing', async () => {
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': TEST });
    expect(find(tasks, 'test')).toMatchObject({
      command: { argv: ['go', 'test', '-race', '-json', './...'] },
      yields: [{ kind: 'tests' }],
    });
  });
});

describe('a module of benchmarks alone', () => {
  it('is measured without tests, which would find none', async () => {
    const { tasks } = await detect({
      'go.mod': MOD,
      'a_test.go': TEST,
      'benchmarks/go.mod': 'module example.com/benchmarks\n',
      'benchmarks/b_test.go':
        'package b\n\nfunc TestMain(m *testing.M) {}\n\nfunc BenchmarkB(b *testing.B) {}\n',
    });
    expect(names(tasks)).not.toContain('test:benchmarks');
    expect(find(tasks, 'bench:benchmarks')).toMatchObject({ needs: [] });
  });
});

describe('a module without a package', () => {
  it.each([
    ['that only names tools', { 'tools/t.go': '//go:build tools\n\npackage tools\n' }],
    ['that runs scripts', { 'tools/t.go': '// +build ignore\n\npackage main\n' }],
    ['without any file', {}],
  ])('%s is neither vetted nor built, which would fail', async (_, extra) => {
    const { tasks } = await detect({
      'go.mod': MOD,
      'a.go': 'package a\n',
      'tools/go.mod': 'module example.com/tools\n',
      ...extra,
    });
    expect(names(tasks).filter((name) => name.endsWith(':tools'))).toEqual([
      'gofmt:tools',
      'mod-verify:tools',
      'mod-tidy:tools',
    ]);
  });
});

describe('checks that are asked for', () => {
  it('generated files and other platforms', async () => {
    const go = { generate: true, platforms: ['linux/arm64', 'windows/amd64'] };
    const { tasks } = await detect({ 'go.mod': MOD, 'a_test.go': TEST }, MACHINE, { go });
    expect(names(tasks).slice(-3)).toEqual([
      'generate',
      'build-linux-arm64',
      'build-windows-amd64',
    ]);
    expect(find(tasks, 'generate')).toMatchObject({ exclusive: true });
    expect(find(tasks, 'build-linux-arm64')?.env).toEqual({
      GOOS: 'linux',
      GOARCH: 'arm64',
      CGO_ENABLED: '0',
    });
  });

  it('but a module is there to be checked', async () => {
    const go = { generate: true, platforms: [] };
    const options = { folder: 'api', go };
    await expect(detect({ 'go.mod': MOD }, MACHINE, options)).rejects.toMatchObject({
      problems: [{ message: "go: there is no go.mod in 'api' to check" }],
    });
  });
});
