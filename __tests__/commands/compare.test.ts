import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compareCommand } from '../../src/commands/compare.js';
import { ProblemError } from '../../src/model/problem.js';
import { recordedIo } from '../support/recorded-io.js';

const folder = fileURLToPath(new URL('../corpus/benchmark', import.meta.url));

async function run(args: readonly string[], stdin = '', cwd = folder) {
  let waiting = 0;
  let mostWaiting = 0;
  const drained = async () => {
    waiting = 0;
  };
  const io = recordedIo(cwd, stdin, { drained });
  const { print } = io;
  io.print = (text) => {
    waiting += 1;
    mostWaiting = Math.max(mostWaiting, waiting);
    print(text);
  };
  const silent = { writeOut: () => {}, writeErr: () => {} };
  const command = compareCommand(io).exitOverride().configureOutput(silent);
  await command.parseAsync(args, { from: 'user' });
  const { exitCode } = io;
  return { printed: io.printed(), warned: io.warned(), mostWaiting, exitCode };
}

const sides = (head: string, ...more: string[]) => [
  ...['--base', 'mission-base.txt', '--head', `mission-${head}.txt`],
  ...more,
];
const output = (name: string, values: readonly number[], unit = 'ns/op') =>
  `pkg: example.com/p\n${values.map((v) => `${name}-4 \t 100 \t ${v} ${unit}\n`).join('')}PASS\nok  \texample.com/p\t1.0s\n`;

describe('tollgate compare', () => {
  it.each([
    ['nothing that changed', sides('base'), 0, /^Everything judged is within policy/m],
    ['a change within the tolerance', sides('parse-json-plus-4'), 0, /unchanged .*\+4\./],
    ['a regression', sides('parse-json-plus-6'), 1, /BenchmarkParseJSON-4 +regressed .*\+6\./],
    [
      'the same within a wider tolerance',
      sides('parse-json-plus-6', '--tolerance', '10%'),
      0,
      /\+6\./,
    ],
    ['a smaller tolerance', sides('parse-json-plus-4', '--tolerance', '2.5 %'), 1, /^Blocked: /m],
    [
      'other metrics only',
      sides('parse-json-plus-6', '--metric', 'allocs/op', 'B/op'),
      0,
      /4 unchanged/,
    ],
    [
      'other benchmarks only',
      sides('parse-json-plus-6', '--match', '**/BenchmarkDB*'),
      0,
      /3 unchanged/,
    ],
    [
      'an improvement',
      ['--head', 'mission-base.txt', '--base', 'mission-parse-json-plus-6.txt'],
      0,
      /BenchmarkParseJSON-4 +improved/,
    ],
  ])('%s', async (_, args, exitCode, expected) => {
    const result = await run(args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.printed).toMatch(expected);
    expect(result.printed).not.toContain('\u001b');
  });

  it('lists the worst first, with its interval', async () => {
    const { printed } = await run(sides('parse-json-plus-6'));
    const [heading = '', first = ''] = printed.split('\n');
    expect(heading).toMatch(/Benchmark +Decision +Metric +Base +Head +Change +Interval/);
    expect(first).toMatch(
      /ParseJSON.* 12\.\d+ µs +13\.\d+ µs +\+[56]\.\d+ % +\+5\.\d+ % to \+6\.\d+ %/,
    );
  });

  it('prints JSON of every comparison, without a number that JSON cannot hold', async () => {
    const { printed, exitCode } = await run(sides('db-query-plus-9', '--json'));
    const document = JSON.parse(printed);
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({ verdict: 'block', tolerance: 0.05, problems: [] });
    expect(document.benchmarks).toHaveLength(6);
    expect(document.benchmarks[0]).toMatchObject({
      name: 'BenchmarkDBQuery',
      package: 'example.com/shop/db',
      procs: 4,
      metric: 'ns/op',
      verdict: 'block',
      effect: { ratio: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
      samples: { base: 10, head: 10 },
    });
    expect(document.benchmarks[1]).toMatchObject({
      metric: 'B/op',
      verdict: 'pass',
      method: 'exact',
    });
    expect(printed).not.toMatch(/null|Infinity|NaN/);
  });

  it('reads one side from standard input, and joins the samples of several files', async () => {
    const base = ['--base', 'mission-base.txt', 'mission-base.txt'];
    const slower = output('BenchmarkParseJSON', [13_200, 13_210, 13_220, 13_230], 'ns/op');
    const { printed, exitCode } = await run(
      [...base, '--head', '-', '--match', 'BenchmarkParseJSON', '--metric', 'ns/op', '--json'],
      slower.replace('example.com/p', 'example.com/shop/parser'),
    );
    expect(JSON.parse(printed).benchmarks).toMatchObject([{ samples: { base: 20, head: 4 } }]);
    expect(exitCode).toBe(1);
  });

  it.each<[string, string, string, string, number]>([
    [
      'growth from zero',
      output('BenchmarkA', [0, 0, 0], 'allocs/op'),
      output('BenchmarkA', [3, 3, 3], 'allocs/op'),
      'block',
      1,
    ],
    [
      'one value a side',
      output('BenchmarkA', [100]),
      output('BenchmarkA', [300]),
      'inconclusive',
      3,
    ],
    [
      'three values a side',
      output('BenchmarkA', [100, 101, 102]),
      output('BenchmarkA', [100, 101, 102]),
      'inconclusive',
      3,
    ],
    [
      'nothing in common',
      output('BenchmarkA', [1, 2, 3, 4]),
      output('BenchmarkB', [1, 2, 3, 4]),
      'vanished',
      1,
    ],
  ])('%s', async (_, base, head, verdict, exitCode) => {
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const { tmpdir } = await import('node:os');
    const cwd = await mkdtemp(join(tmpdir(), 'tollgate-compare-'));
    try {
      await writeFile(join(cwd, 'base.txt'), base);
      await writeFile(join(cwd, 'head.txt'), head);
      const args = ['--base', 'base.txt', '--head', join(cwd, 'head.txt')];
      const { printed } = await run([...args, '--json'], '', cwd);
      const verdicts = JSON.parse(printed).benchmarks.map(
        (one: { verdict: string }) => one.verdict,
      );
      expect(verdicts).toContain(verdict);
      const text = await run(args, '', cwd);
      expect(text.exitCode).toBe(exitCode);
      expect(text.printed).not.toMatch(/Infinity|NaN/);
    } finally {
      await rm(cwd, { recursive: true });
    }
  });

  it('calls an empty side inconclusive, and names it', async () => {
    const { printed, warned, exitCode } = await run(['--base', '-', '--head', 'mission-base.txt']);
    expect(exitCode).toBe(3);
    expect(printed).toMatch(/Could not be judged: standard input/);
    expect(warned).toContain('empty');
  });

  it('warns where the two sides ran on two machines', async () => {
    const head = output('BenchmarkParseJSON', [1, 2, 3, 4]).replace('pkg:', 'cpu: Xeon\npkg:');
    const { warned } = await run(['--base', 'mission-base.txt', '--head', '-'], head);
    expect(warned).toContain('head with "Xeon"');
  });

  it.each<[string, readonly string[], string]>([
    ['a missing file', ['--base', 'nope.txt', '--head', 'mission-base.txt'], 'does not exist'],
    ['standard input twice', ['--base', '-', '--head', '-'], 'only once'],
    ['an unknown format', sides('base', '--format', 'go-banch'), 'unknown format "go-banch"'],
    ['filters that leave nothing', sides('base', '--match', 'Nothing'), 'none of the 4 benchmarks'],
  ])('refuses %s', async (_, args, message) => {
    const failure = await run(args).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect(String(failure)).toContain(message);
  });

  it.each([['5'], ['five'], ['-5%'], ['0.05'], ['']])(
    'refuses the tolerance %p',
    async (tolerance) => {
      await expect(run(sides('base', `--tolerance=${tolerance}`))).rejects.toThrow(
        /5%, 2\.5% or 0/,
      );
    },
  );
});

const hostile = fileURLToPath(new URL('../../../shared/fixtures/hostile', import.meta.url));
if (existsSync(hostile)) {
  describe('hostile results', () => {
    it.each([
      ['empty-file.txt', 3],
      ['go-bench-no-results.txt', 3],
      ['go-bench-bad-numbers.txt', 3],
      ['go-bench-truncated.txt', 3],
      ['go-bench-injection.txt', 3],
      ['go-bench-redos.txt', 3],
    ])('%s is never a pass, and nothing of it is printed raw', async (file, exitCode) => {
      const args = ['--base', file, '--head', file, '--format', 'go-bench'];
      const result = await run(args, '', hostile);
      expect(result.exitCode).toBe(exitCode);
      expect(result.printed).not.toMatch(/Infinity|NaN %|\u001b|^::/m);
    });
  });
}

describe('JSON of many benchmarks', () => {
  it('waits for its reader between pieces, and is one document', async () => {
    const many = Array.from({ length: 900 }, (_, i) => output(`BenchmarkN${i}`, [1, 2, 3, 4])).join(
      '',
    );
    const { printed, mostWaiting } = await run(
      ['--base', '-', '--head', 'mission-base.txt', '--json'],
      many,
    );
    expect(JSON.parse(printed).benchmarks.length).toBeGreaterThan(900);
    expect(mostWaiting).toBe(1);
  });
});
