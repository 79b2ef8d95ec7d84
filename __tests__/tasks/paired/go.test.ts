import { describe, expect, it } from '@jest/globals';
import type { TaskSpec } from '../../../src/model/task.js';
import { openGoSide } from '../../../src/tasks/paired/go.js';
import { readGoBench } from '../../../src/tasks/paired/go-command.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';
import { pairedWorld } from '../../support/paired-world.js';
import type { Scripts } from '../../support/scripted-processes.js';

const LIST = 'go list -e -json=ImportPath,Dir,Error,Name --';
const packageJson = (name: string) =>
  `${JSON.stringify({ Dir: `/base/${name}`, ImportPath: `ex.com/${name}`, Name: name }, undefined, '\t')}\n`;

function output(...results: readonly (readonly [name: string, ns: number])[]): string {
  const lines = results.map(([name, ns]) => `${name}-8 \t 100\t ${ns} ns/op\n`);
  return `pkg: ex.com/a\n${lines.join('')}PASS\n`;
}

const A = targetOf('BenchmarkA', { package: 'ex.com/a' });
const SUB = targetOf('BenchmarkB/x|y', { package: 'ex.com/a' });
const OTHER = targetOf('BenchmarkC', { package: 'ex.com/c' });
const RUN =
  '/scratch/0.test -test.run=^$ -test.bench=^BenchmarkA$ -test.benchtime=6ms -test.count=1';

const HEALTHY: Scripts = {
  [`${LIST} ex.com/a`]: { stdout: [packageJson('a')] },
  [`${LIST} ex.com/a ex.com/c`]: { stdout: [packageJson('a') + packageJson('c')] },
  [RUN]: { stdout: [output(['BenchmarkA', 7])] },
};

async function open(
  scripts: Scripts,
  {
    targets = [A],
    shell = 'go test -bench=. ./...',
    spec = {},
    missing = [],
    signal,
  }: {
    targets?: readonly ReturnType<typeof targetOf>[];
    shell?: string;
    spec?: Partial<TaskSpec>;
    missing?: readonly string[];
    signal?: AbortSignal;
  } = {},
) {
  const task = { ...BENCH, command: { shell }, ...spec };
  const command = readGoBench(task);
  if (command === undefined) throw new Error('not a go command');
  const world = pairedWorld(scripts, { missing, ...(signal === undefined ? {} : { signal }) });
  const side = await openGoSide(task, command, targets, world)('/base');
  const commands = () =>
    world.processes.requests.map(({ command: one }) =>
      'argv' in one ? one.argv.join(' ') : one.shell,
    );
  const measure = async () => ('failed' in side ? side : side.measure(targets));
  return { side, world, commands, measure };
}

describe('a tree that is measured', () => {
  it('is built once, and each measurement is a fresh process of the wanted benchmarks', async () => {
    const { commands, measure } = await open(HEALTHY);
    expect(await measure()).toEqual([
      expect.objectContaining({
        package: 'ex.com/a',
        name: 'BenchmarkA',
        procs: 8,
        metrics: [expect.objectContaining({ unit: 'ns/op', samples: [7] })],
      }),
    ]);
    await measure();
    expect(commands()).toEqual([
      `${LIST} ex.com/a`,
      'go test -c -trimpath -o /scratch/0.test ex.com/a',
      RUN,
      RUN,
    ]);
  });

  it('runs a package where its tests run: in its own folder, with the environment of the task', async () => {
    const { world, measure } = await open(HEALTHY, {
      shell: 'GOGC=off go test -bench=. ./...',
      spec: { workingDirectory: 'sub', env: { A: '1' } },
    });
    await measure();
    const { requests } = world.processes;
    expect(requests.map(({ cwd }) => cwd)).toEqual(['/base/sub', '/base/sub', '/base/a']);
    for (const { env } of requests) expect(env).toEqual({ A: '1', GOGC: 'off' });
  });

  it('is built and run with the flags of the command, each where it belongs', async () => {
    const { commands, measure } = await open(
      {
        ...HEALTHY,
        'go list -e -json=ImportPath,Dir,Error,Name -tags=x -- ex.com/a': {
          stdout: [packageJson('a')],
        },
      },
      { shell: 'go test -tags x -vet=off -benchmem -cpu=8 -bench=. ./...' },
    );
    await measure();
    expect(commands()).toEqual([
      'go list -e -json=ImportPath,Dir,Error,Name -tags=x -- ex.com/a',
      'go test -c -trimpath -o /scratch/0.test -tags=x -vet=off ex.com/a',
      `${RUN} -test.benchmem -test.cpu=8`,
    ]);
  });

  it('measures benchmarks of one package and about one time in one process', async () => {
    const slow = targetOf('BenchmarkSlow', {
      package: 'ex.com/a',
      metrics: A.metrics.map((metric) => ({ ...metric, typical: 5e8 })),
    });
    const targets = [A, OTHER, SUB, slow];
    const { commands, measure } = await open(HEALTHY, { targets });
    await measure();
    const runs = commands().filter((command) => command.startsWith('/scratch/'));
    expect(
      runs.map((run) => run.replace(' -test.run=^$', '').replace(' -test.count=1', '')),
    ).toEqual([
      '/scratch/0.test -test.bench=^BenchmarkA$|^BenchmarkB$/^x[|]y$ -test.benchtime=6ms',
      '/scratch/1.test -test.bench=^BenchmarkC$ -test.benchtime=6ms',
      '/scratch/0.test -test.bench=^BenchmarkSlow$ -test.benchtime=1x',
    ]);
  });

  it('asks for former names as well', async () => {
    const { commands, measure } = await open(HEALTHY, {
      targets: [{ ...A, formerNames: ['BenchmarkOld'] }],
    });
    await measure();
    expect(commands().at(-1)).toContain('-test.bench=^BenchmarkA$|^BenchmarkOld$ ');
  });

  it('tells all that it has by running the pattern of the command once', async () => {
    const survey = '/scratch/0.test -test.run=^$ -test.bench=A|B -test.benchtime=1x -test.count=1';
    const { side } = await open(
      { ...HEALTHY, [survey]: { stdout: [output(['BenchmarkA', 9], ['BenchmarkB/z', 8])] } },
      { shell: `go test -bench='A|B' ./...` },
    );
    const all = 'failed' in side ? side : await side.survey();
    expect('failed' in all ? all : all.map(({ name }) => name)).toEqual([
      'BenchmarkA',
      'BenchmarkB/z',
    ]);
  });
});

describe('what a tree does not have', () => {
  it('a package is left out, and neither built nor run', async () => {
    const { commands, measure } = await open(
      { [`${LIST} ex.com/a ex.com/c`]: { stdout: [packageJson('c')] } },
      { targets: [A, OTHER] },
    );
    expect(await measure()).toEqual([]);
    expect(commands()).toContain('go test -c -trimpath -o /scratch/0.test ex.com/c');
    expect(commands().join('\n')).not.toContain('.test ex.com/a');
  });

  it('tests: there is no binary to run', async () => {
    const { commands, measure } = await open(HEALTHY, { missing: ['/scratch/0.test'] });
    expect(await measure()).toEqual([]);
    expect(commands()).toHaveLength(2);
  });

  it('a benchmark is left out', async () => {
    const { measure } = await open({ ...HEALTHY, [RUN]: { stdout: ['PASS\n'] } });
    expect(await measure()).toEqual([]);
  });
});

describe('what fails is one sentence, never a crash', () => {
  const BUILD = 'go test -c -trimpath -o /scratch/0.test ex.com/a';
  const exit = { exitCode: 1 };

  it.each<[string, Scripts, string]>([
    [
      'building',
      { [BUILD]: { exit, stderr: ['# ex.com/a\n', './a.go:3:2: undefined: x\nmore\n'] } },
      'ex.com/a does not build: ./a.go:3:2: undefined: x',
    ],
    [
      'building without a word',
      { [BUILD]: { exit: { exitCode: 2 } } },
      'ex.com/a does not build: exit code 2',
    ],
    [
      'building for ever',
      { [BUILD]: { exit: { timedOut: true, exitCode: 1 }, stderr: ['go: downloading x\n'] } },
      'ex.com/a does not build: it took too long',
    ],
    [
      'go itself',
      { [`${LIST} ex.com/a`]: { exit: { exitCode: 1, startError: 'go was not found' } } },
      '`go list` fails: go was not found',
    ],
    [
      'listing',
      { [`${LIST} ex.com/a`]: { exit, stderr: ['go: errors parsing go.mod\n'] } },
      '`go list` fails: go: errors parsing go.mod',
    ],
    [
      'listing in a way that is no JSON',
      { [`${LIST} ex.com/a`]: { stdout: [packageJson('a').slice(0, -9)] } },
      '`go list` says what is no JSON',
    ],
    [
      'a benchmark',
      { [RUN]: { exit, stdout: ['--- FAIL: BenchmarkA\n    a_test.go:9: boom\nFAIL\n'] } },
      'a benchmark fails: --- FAIL: BenchmarkA',
    ],
  ])('%s', async (_, scripts, failed) => {
    const { measure } = await open({ ...HEALTHY, ...scripts });
    expect(await measure()).toEqual({ failed });
  });

  it('a benchmark of one package fails them all', async () => {
    const { measure } = await open(
      {
        ...HEALTHY,
        [RUN.replace('0.test', '1.test').replace('BenchmarkA', 'BenchmarkC')]: { exit },
      },
      { targets: [A, OTHER] },
    );
    expect(await measure()).toEqual({ failed: 'a benchmark fails: exit code 1' });
  });

  it('is cut where it is long', async () => {
    const long = 'x'.repeat(5000);
    const { measure } = await open({ ...HEALTHY, [BUILD]: { exit, stderr: [long] } });
    const result = await measure();
    expect('failed' in result ? result.failed.length : 0).toBe(300);
  });

  it('stops with the gate', async () => {
    const { side } = await open(HEALTHY, { signal: AbortSignal.abort() });
    expect('failed' in side).toBe(true);
  });
});
