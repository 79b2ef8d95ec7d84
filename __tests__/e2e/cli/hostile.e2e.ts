/** What no one should have to read: whatever is handed to the command line, it answers in words and an exit code. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Repository, repositoryOf } from '../support/repository.js';
import { runGate, tollgate } from '../support/tollgate.js';

const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$/m;
const BENCH = 'pkg: example.com/p\nBenchmarkA-2 100 10 ns/op\n';
let repository: Repository;

beforeAll(() => {
  repository = repositoryOf('javascript');
});

afterAll(() => repository.dispose());

describe('parse', () => {
  it.each<[string, string, readonly string[], number]>([
    ['nothing at all', '', [], 3],
    ['white space', ' \n\n', [], 3],
    ['no known format', 'hello\n', [], 3],
    ['output without a benchmark', 'PASS\nok  \texample.com/p\t0.1s\n', ['-f', 'go-bench'], 3],
    ['numbers that are none', 'BenchmarkA-2 100 NaN ns/op\n', ['-f', 'go-bench'], 3],
    ['deep nesting', '['.repeat(100_000), ['-f', 'tollgate-json'], 3],
    ['a format that there is not', BENCH, ['-f', 'go-bensch'], 2],
    ['an option that there is not', BENCH, ['--formt', 'x'], 2],
  ])('answers %s with its exit code and words', async (_, stdin, args, expected) => {
    const { exitCode, stdout, stderr } = await tollgate(['parse', '--json', ...args, '-'], {
      cwd: repository.root,
      stdin,
    });
    expect(exitCode).toBe(expected);
    expect(stderr.length).toBeGreaterThan(20);
    expect(stderr + stdout).not.toMatch(STACK_TRACE);
  });

  it('lets no workflow command through from a name', async () => {
    const stdin = 'BenchmarkA-2 100 10 ns/op\n::error::owned\nBenchmark::error::x-2 100 10 ns/op\n';
    const { stdout, stderr } = await tollgate(['parse', '-'], { cwd: repository.root, stdin });
    expect(`${stdout}\n${stderr}`).not.toMatch(/^::/m);
  });
});

describe('compare', () => {
  it('tells a slower benchmark by its exit code', async () => {
    const lines = (ns: number) =>
      Array.from({ length: 6 }, (_, i) => `BenchmarkA-2 100 ${ns + i / 100} ns/op\n`).join('');
    writeFileSync(join(repository.root, 'base.txt'), `pkg: example.com/p\n${lines(100)}`);
    writeFileSync(join(repository.root, 'head.txt'), `pkg: example.com/p\n${lines(130)}`);
    const compare = (base: string, head: string) =>
      tollgate(['compare', '--base', base, '--head', head], { cwd: repository.root });
    const slower = await compare('base.txt', 'head.txt');
    expect([slower.exitCode, slower.stdout]).toEqual([1, expect.stringContaining('+30')]);
    expect((await compare('base.txt', 'base.txt')).exitCode).toBe(0);
    const missing = await compare('base.txt', 'none.txt');
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('none.txt')]);
  });
});

describe('run', () => {
  it.each<[string, string, string]>([
    ['an unknown key', 'taks: {}\n', 'tasks'],
    ['broken YAML', 'tasks: {unit: [\n', 'tollgate.yml:'],
    ['a cycle of needs', 'tasks:\n  a: { run: "true", needs: [a] }\n', 'a'],
    ['a floor without a percent sign', 'coverage: { total: 80 }\n', '80%'],
  ])(
    'refuses a configuration with %s: exit code 2, the place, and what is right',
    async (_, text, hint) => {
      repository.write('tollgate.yml', text);
      const { exitCode, stdout, stderr } = await tollgate(['run'], { cwd: repository.root });
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/tollgate\.yml:\d+:\d+/);
      expect(stderr).toContain(hint);
      expect(stderr + stdout).not.toMatch(STACK_TRACE);
    },
  );

  it('is not green where a task says nothing of what it should', async () => {
    repository.write(
      'tollgate.yml',
      'tasks:\n  bench: { run: "true", yields: [{ benchmarks: go-bench }] }\n',
    );
    repository.commit('Measure nothing');
    const { exitCode } = await tollgate(['run'], { cwd: repository.root });
    expect(exitCode).toBe(3);
  });

  it('stops a task at its time limit, and blocks', async () => {
    repository.write(
      'tollgate.yml',
      'tasks:\n  slow: { run: "echo begun; sleep 600", timeout: 1s }\n',
    );
    const { exitCode, report } = await runGate(repository.root);
    expect([exitCode, report.verdict.kind]).toEqual([1, 'block']);
    expect(report.tasks).toMatchObject([{ name: 'slow', status: 'timed-out' }]);
  });

  it('ends the whole process tree with itself', async () => {
    repository.write(
      'tollgate.yml',
      'tasks:\n  hang: { run: "sh -c \'echo started $$; exec sleep 600\'" }\n',
    );
    let pid = 0;
    const { exitCode } = await tollgate(['run'], {
      cwd: repository.root,
      onOutput(stdout, stop) {
        const started = /started (\d+)/.exec(stdout)?.[1];
        if (started === undefined || pid !== 0) return;
        pid = Number(started);
        stop('SIGTERM');
      },
    });
    expect(exitCode).toBe(143);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

const FIXTURES = join(import.meta.dirname, '../../../../shared/fixtures/hostile');
if (existsSync(FIXTURES)) {
  describe('the shared hostile inputs', () => {
    it.each(readdirSync(FIXTURES).filter((name) => !/^(INDEX|expected)/.test(name)))(
      '%s ends in words',
      async (name) => {
        const { exitCode, stdout, stderr } = await tollgate(
          ['parse', '--json', join(FIXTURES, name)],
          { cwd: repository.root },
        );
        expect([0, 3]).toContain(exitCode);
        expect(stderr).not.toMatch(STACK_TRACE);
        expect(() => JSON.parse(stdout)).not.toThrow();
      },
    );
  });
}
