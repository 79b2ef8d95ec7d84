import { describe, expect, it } from '@jest/globals';
import { vitest } from '../../../src/tasks/paired/vitest.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';

const YIELDS = [{ kind: 'benchmarks', format: 'vitest-bench', file: 'b' }] as const;
const read = (shell: string) => vitest.read({ ...BENCH, command: { shell }, yields: YIELDS });
const SHELL = 'npm run --silent bench -- --run --outputJson=b';
const target = (group: string, name: string, formerNames: readonly string[] = []) => ({
  ...targetOf(name),
  package: group,
  formerNames,
});

const SHELL_5 = 'npm run --silent bench -- --reporter=json --outputFile.json=b';

describe('a command of Vitest', () => {
  it.each([
    ['of a file', SHELL, [target('bench/a.bench.ts', 'read all')], 'read.all'],
    ['of groups', SHELL, [target('a.bench.mjs > index > big', 'add')], 'index.{1,3}big.{1,3}add'],
    ['with a former name', SHELL, [target('a.bench.ts', 'b', ['a'])], 'b|a'],
    [
      'of a test, since version 5',
      SHELL_5,
      [target('a.bench.ts > index > adds', 'x'), target('a.bench.ts > index > adds', 'y')],
      'index.{1,3}adds',
    ],
    [
      'with what a shell reads',
      SHELL,
      [target('a.bench.ts', '"; rm $(x) `é😀')],
      '...rm...x......',
    ],
  ])('is run for the benchmark %s', (_, shell, targets, names) => {
    const commands = read(shell);
    const command = commands?.round(targets);
    expect(command).toEqual({ shell: `${shell} -t "^.{0,3}(${names})$"` });
    expect(commands?.survey).toEqual({ shell });
  });

  it('has each benchmark of a file in a process of its own', () => {
    const [one, two, three] = [
      target('a.bench.ts', 'x'),
      target('a.bench.ts', 'y'),
      target('b.bench.ts > index', 'x'),
    ] as const;
    expect(read(SHELL)?.together?.([one, two, three])).toEqual([[one, three], [two]]);
  });

  it('has those of one test in one process, since version 5', () => {
    const [one, two, three] = [
      target('a.bench.ts > adds', 'x'),
      target('a.bench.ts > adds', 'y'),
      target('a.bench.ts > gets', 'y'),
    ] as const;
    expect(read(SHELL_5)?.together?.([one, two, three])).toEqual([[one, two], [three]]);
  });

  it.each([
    'npx vitest bench --run --reporter=json --outputFile.json=b',
    'npm exec --no -- vitest bench --run --outputJson b',
    'pnpm --silent run bench --run --outputJson=b',
  ])('is %s', (shell) => {
    expect(read(shell)).toBeDefined();
  });

  it.each([
    'npm run --silent bench',
    'vitest bench --outputJson=b -t name',
    'vitest bench --outputJson=b --testNamePattern=name',
    'vitest bench --outputJson=b -- a.bench.ts',
    'vitest bench --outputJson=b && echo done',
    'node run.mjs --outputJson=b',
  ])('is not %s', (shell) => {
    expect(read(shell)).toBeUndefined();
  });

  it('is none whose results are of another format', () => {
    expect(vitest.read({ ...BENCH, command: { shell: SHELL } })).toBeUndefined();
  });
});
