import { describe, expect, it } from '@jest/globals';
import { cargoBench } from '../../../src/tasks/paired/cargo-bench.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';

const read = (shell: string, format = 'criterion-text') =>
  cargoBench.read({
    ...BENCH,
    command: { shell },
    yields: [{ kind: 'benchmarks', format }],
  });
const target = (name: string) => ({ ...targetOf(name), formerNames: [] });
const words = (command: ReturnType<NonNullable<ReturnType<typeof read>>['round']> | undefined) =>
  command !== undefined && 'argv' in command ? command.argv.join(' ') : command;

describe('a command of cargo bench', () => {
  it('is built once, and run by Criterion for some benchmarks and a short time', () => {
    const commands = read(
      "cargo +nightly bench --locked --bench '*' --features x -- --noplot --warm-up-time 3 --sample-size=50",
    );
    const build = 'cargo +nightly bench --locked --bench * --features x';
    expect(words(commands?.prepare)).toBe(`${build} --no-run`);
    expect(words(commands?.round([target('parse/big (2)'), target('sum')]))).toBe(
      `${build} -- --noplot --warm-up-time 0.03 --measurement-time 0.03 --sample-size 10 --nresamples 1001 ^(parse/big \\(2\\)|sum)$`,
    );
    expect(words(commands?.survey)).toBe(
      `${build} -- --noplot --warm-up-time 0.001 --measurement-time 0.001 --sample-size 10 --nresamples 1001`,
    );
  });

  it('chooses by former names too', () => {
    const commands = read('cargo bench');
    const renamed = { ...target('new'), formerNames: ['old'] };
    expect(words(commands?.round([renamed]))).toMatch(/ \^\(new\|old\)\$$/);
  });

  it('calls a benchmark of Divan by its modules, below the binary that it is in', () => {
    const commands = read('cargo bench --bench speed -- --max-time 1', 'divan');
    expect(words(commands?.round([target('speed/inner/with args/10'), target('speed/a')]))).toBe(
      'cargo bench --bench speed -- --max-time 0.03 (^|::)inner::with args::10$ (^|::)a$',
    );
  });

  it('calls those of #[bench] by their whole names', () => {
    const commands = read('cargo bench -p lib', 'cargo-bench');
    expect(words(commands?.round([target('tests::a'), target('b')]))).toBe(
      'cargo bench -p lib -- --exact tests::a b',
    );
  });

  it.each([
    ['another command', 'cargo test --benches'],
    ['a choice of its own', 'cargo bench parse'],
    ['a choice of its own behind the options', 'cargo bench -- parse'],
    ['a pipe', 'cargo bench | tee out'],
    ['variables', 'A=1 cargo bench'],
    ['another program', 'xargo bench'],
  ])('is not %s', (_, shell) => {
    expect(read(shell)).toBeUndefined();
  });

  it.each([
    ['in files, of which a round writes some', { file: 'target/criterion', format: 'criterion' }],
    ['in a format of another tool', { format: 'go-bench' }],
  ])('is not one with results %s', (_, how) => {
    const spec = { ...BENCH, command: { shell: 'cargo bench' } };
    expect(cargoBench.read({ ...spec, yields: [{ kind: 'benchmarks', ...how }] })).toBeUndefined();
  });
});
