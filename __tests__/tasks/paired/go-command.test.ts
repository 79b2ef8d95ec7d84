import { describe, expect, it } from '@jest/globals';
import type { TaskSpec } from '../../../src/model/task.js';
import { chooseSide } from '../../../src/tasks/paired/choose.js';
import { readGoBench } from '../../../src/tasks/paired/go-command.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';
import { pairedWorld } from '../../support/paired-world.js';

const read = (shell: string, more: Partial<TaskSpec> = {}) =>
  readGoBench({ ...BENCH, command: { shell }, ...more });

describe('a command that benchmarks', () => {
  it.each<[string, string[], string[], string]>([
    ['go test -bench=. ./...', [], [], '.'],
    ['go test -bench . ./...', [], [], '.'],
    ['go test ./... --bench=A/b', [], [], 'A/b'],
    ['go test -test.bench=A', [], [], 'A'],
    ['go test -bench=a=b', [], [], 'a=b'],
    [`go test -run='^$' -bench=. -count=6 -benchtime 1s -timeout=9m -v -json ./...`, [], [], '.'],
    [
      'go test -bench=. -benchmem -cpu=1,2 -short',
      [],
      ['-test.benchmem', '-test.cpu=1,2', '-test.short'],
      '.',
    ],
    ['go test -bench=. -cpu 4 -benchmem=false', [], ['-test.cpu=4', '-test.benchmem=false'], '.'],
    ['go test -race -tags=a,b -bench=.', ['-race', '-tags=a,b'], [], '.'],
    ['go test -tags a -mod mod -race -bench .', ['-tags=a', '-mod=mod', '-race'], [], '.'],
    ['go test -race=false -trimpath -bench=.', ['-race=false', '-trimpath'], [], '.'],
    [
      `go test '-gcflags=all=-N -l' -ldflags "-s -w" -bench=.`,
      ['-gcflags=all=-N -l', '-ldflags=-s -w'],
      [],
      '.',
    ],
    // As in Go: what follows a flag that takes a value is its value.
    ['go test -tags -race -bench=.', ['-tags=-race'], [], '.'],
    ['go test -bench=A -bench=B', [], [], 'B'],
  ])('%s', (shell, buildFlags, runFlags, bench) => {
    expect(read(shell)).toEqual({ env: {}, buildFlags, runFlags, bench });
  });

  it('runs with the environment of the task, over which goes that of its line', () => {
    const env = { GOGC: '100', A: '1' };
    expect(read('GOGC=off go test -bench=.', { env })?.env).toEqual({ GOGC: 'off', A: '1' });
  });

  it('may be a list of arguments', () => {
    const command = { argv: ['go', 'test', '-run', '^$', '-bench', 'A|B'] };
    expect(readGoBench({ ...BENCH, command })?.bench).toBe('A|B');
  });
});

describe('a command that is not understood', () => {
  it.each([
    'go test ./...',
    'go test -bench= ./...',
    'go test -bench',
    'go vet -bench=.',
    'gotestsum -bench=.',
    'time go test -bench=.',
    'cd sub && go test -bench=.',
    'go test -bench=. | tee x',
    'go test -bench=. ./a\ngo test -bench=B ./b',
    'go test -bench=. -args -fast',
    'go test -bench=. -my.flag=1',
    'go test -bench=. -exec=wrapper',
    'go test -bench=. -cpuprofile=cpu.out',
    'go test -bench=. -o x.test',
    'go test -C sub -bench=.',
    'go test -bench=. -- ./...',
    'go test -bench=. -shuffle=on',
  ])('%j', (shell) => {
    expect(read(shell)).toBeUndefined();
  });
});

describe('how a task is measured', () => {
  const choose = (shell: string, packageName = 'ex.com/p') =>
    chooseSide(
      { ...BENCH, command: { shell } },
      [targetOf('A'), targetOf('B', { package: packageName })],
      pairedWorld({}),
    ).runsWholeCommand;

  it.each<[string, boolean]>([
    ['go test -bench=. ./...', false],
    ['npm run bench', true],
    ['go test -bench=. ./... | tee out.txt', true],
  ])('%s: the whole command %s', (shell, isWhole) => {
    expect(choose(shell)).toBe(isWhole);
  });

  it('builds nothing where it is not known which package a benchmark is of', () => {
    expect(choose('go test -bench=.', '')).toBe(true);
  });
});
