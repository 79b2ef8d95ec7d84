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

describe('a command of Vitest', () => {
  it.each([
    ['of a file', [target('bench/a.bench.ts', 'read all')], 'read.all'],
    ['of groups', [target('a.bench.mjs > index > big', 'add')], 'index.{1,3}big.{1,3}add'],
    ['with a former name', [target('a.bench.ts', 'b', ['a'])], 'b|a'],
    [
      'of a test, since version 5',
      [target('index > adds', 'x'), target('index > adds', 'y')],
      'index.{1,3}adds',
    ],
    ['with what a shell reads', [target('a.bench.ts', '"; rm $(x) `é😀')], '...rm...x......'],
  ])('is run for the benchmark %s', (_, targets, names) => {
    const commands = read(SHELL);
    const command = commands?.round(targets);
    expect(command).toEqual({ shell: `${SHELL} -t "^.{0,3}(${names})$"` });
    expect(commands?.survey).toEqual({ shell: SHELL });
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
