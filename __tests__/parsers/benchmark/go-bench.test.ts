import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (text: string) => readOne('benchmarks', 'go-bench', text);
const names = (text: string) => read(text).benchmarks.map(({ name }) => name);

describe('names of Go benchmarks', () => {
  it.each([
    ['BenchmarkA-8', 'BenchmarkA', 8],
    ['BenchmarkA', 'BenchmarkA', undefined],
    ['BenchmarkA/n-16', 'BenchmarkA/n', 16],
    ['BenchmarkA/n-16-2', 'BenchmarkA/n-16', 2],
    ['BenchmarkA-08', 'BenchmarkA-08', undefined],
    ['BenchmarkA-0', 'BenchmarkA-0', undefined],
    ['BenchmarkA-1234567', 'BenchmarkA-1234567', undefined],
    ['Benchmark', 'Benchmark', undefined],
    ['Benchmark_x/ü', 'Benchmark_x/ü', undefined],
  ])('%s is %s with procs %s', (printed, name, procs) => {
    const [benchmark] = read(`${printed} 10 5 ns/op\n`).benchmarks;
    expect(benchmark).toEqual({
      package: '',
      name,
      ...(procs === undefined ? {} : { procs }),
      metrics: [{ unit: 'ns/op', better: 'lower', samples: [5] }],
    });
  });

  it.each(['Benchmarking 10 5 ns/op', 'benchmarkA 10 5 ns/op', ' BenchmarkA 10 5 ns/op'])(
    '%j is a log',
    (line) => expect(read(`${line}\n`).benchmarks).toEqual([]),
  );
});

describe('lines of Go benchmarks', () => {
  it('keeps samples in order, by package, name and procs', () => {
    const line = (pkg: string, name: string, ns: number) =>
      `pkg: ${pkg}\n${name}\t1\t${ns} ns/op\n`;
    const text = [
      line('a', 'BenchmarkX-8', 3),
      line('b', 'BenchmarkX-8', 9),
      line('a', 'BenchmarkX-8', 1),
      line('a', 'BenchmarkX-4', 7),
      line('a', 'BenchmarkX', 8),
    ].join('');
    expect(
      read(text).benchmarks.map(({ package: pkg, procs, metrics }) => [
        pkg,
        procs,
        metrics[0]?.samples,
      ]),
    ).toEqual([
      ['a', 8, [3, 1]],
      ['b', 8, [9]],
      ['a', 4, [7]],
      ['a', undefined, [8]],
    ]);
  });

  it.each([
    ['ns/op', 'lower'],
    ['B/op', 'lower'],
    ['allocs/op', 'lower'],
    ['MB/s', 'higher'],
    ['records/sec', 'higher'],
    ['ops/s', 'higher'],
    ['p95-ns/STW', 'lower'],
    ['steps/op', 'lower'],
  ])('%s is better %s', (unit, better) => {
    expect(read(`BenchmarkA 1 5 ${unit}\n`).benchmarks[0]?.metrics).toMatchObject([
      { unit, better },
    ]);
  });

  it('lets the file say which way is better', () => {
    const run = read('Unit score better=higher assume=exact\nBenchmarkA 1 5 score\n');
    expect(run.benchmarks[0]?.metrics).toMatchObject([{ unit: 'score', better: 'higher' }]);
  });

  it('reads headers, and the first value wins', () => {
    const { headers } = read(
      'goos: linux\nnote:\t a b \ngoos: plan9\nUpper: x\nno value:\na b: c\npkg: p\nBenchmarkA 1 5 ns/op\n',
    );
    expect(headers).toEqual({ goos: 'linux', note: 'a b' });
  });

  it('joins a name and its result where the benchmark printed in between', () => {
    const run = read(
      'BenchmarkA-2 \thello\n3 items left\n      10\t  15.0 ns/op\t 2 B/op\nBenchmarkB-2 \t1\t1 ns/op\n',
    );
    expect(run.benchmarks).toMatchObject([
      { name: 'BenchmarkA', metrics: [{ samples: [15] }, { samples: [2] }] },
      { name: 'BenchmarkB' },
    ]);
    expect(run.problems).toEqual([]);
  });

  it('takes a result once', () => {
    expect(names('BenchmarkA-2 1 5 ns/op\n  10\t 15.0 ns/op\n')).toEqual(['BenchmarkA']);
    expect(
      read('BenchmarkA-2 1 5 ns/op\n  10\t 15.0 ns/op\n').benchmarks[0]?.metrics[0]?.samples,
    ).toEqual([5]);
  });

  it('misses a benchmark that began and gave no result', () => {
    const run = read('BenchmarkA-2 \tlog\nBenchmarkB-2 1 5 ns/op\nPASS\n');
    expect(run.complete).toBe(false);
    expect(run.problems).toMatchObject([
      {
        code: 'benchmark-without-result',
        message: 'benchmark "BenchmarkA-2" has no result',
        place: { line: 1 },
      },
    ]);
  });

  it('does not miss a name that -v announces, nor a skipped benchmark', () => {
    const run = read(
      'BenchmarkA\nBenchmarkA/x\nBenchmarkA/x-2 1 5 ns/op\nBenchmarkB \t--- SKIP: BenchmarkB\n',
    );
    expect(run.problems).toEqual([]);
  });

  it.each([
    'BenchmarkB-2 \t1000\t5 ns/op',
    'BenchmarkB-2 \t10',
    'BenchmarkB-2 \tlog\n  10\t 15.0 ns/op',
  ])('does not take a cut last line for a value: %j', (cut) => {
    const run = read(`BenchmarkA-2 1 5 ns/op\n${cut}`);
    expect(run.benchmarks.map(({ name }) => name)).toEqual(['BenchmarkA']);
    expect(run.complete).toBe(false);
    expect(codesOf(run)).toContain('input-cut');
  });

  it('takes a last line without end that is no result', () => {
    expect(read('BenchmarkA-2 1 5 ns/op\nPASS').complete).toBe(true);
  });

  it.each(['NaN', '+Inf', '-Inf', 'inf', '1e400', '0x1p-2', '1,234', '1.2.3', '-1'])(
    'flags %s and keeps the other metrics of the line',
    (value) => {
      const run = read(`BenchmarkA-8 10 ${value} ns/op 7 B/op\n`);
      expect(run.benchmarks).toMatchObject([{ metrics: [{ unit: 'B/op', samples: [7] }] }]);
      expect(run.problems).toMatchObject([
        { code: 'benchmark-bad-value', message: expect.stringContaining('"BenchmarkA-8"') },
      ]);
      expect(run.complete).toBe(false);
    },
  );

  it.each([
    ['1e3', 1000],
    ['.5', 0.5],
    ['5.', 5],
    ['+2', 2],
    ['0', 0],
  ])('reads %s', (text, value) => {
    expect(read(`BenchmarkA 1 ${text} ns/op\n`).benchmarks[0]?.metrics[0]?.samples).toEqual([
      value,
    ]);
  });
});

describe('what Go says of the run', () => {
  it.each([
    'FAIL',
    'FAIL\texample.com/a [build failed]',
    '--- FAIL: BenchmarkX-8',
    'BenchmarkX-8 \t--- FAIL: BenchmarkX-8',
    'exit status 1',
    'signal: killed',
  ])('%j means that it failed', (line) => {
    const run = read(`BenchmarkA 1 5 ns/op\n${line}\n`);
    expect(run).toMatchObject({ failed: true, complete: true });
    expect(codesOf(run)).toEqual(['benchmarks-run-failed']);
  });

  it.each(['panic: boom', 'fatal error: all goroutines are asleep - deadlock!'])(
    '%j means that it broke off',
    (line) => {
      const run = read(`BenchmarkA 1 5 ns/op\n${line}\n`);
      expect(run).toMatchObject({ failed: true, complete: false });
    },
  );

  it('PASS, ok and words that begin like FAIL are no failure', () => {
    expect(read('BenchmarkA 1 5 ns/op\nFAILOVER works\nPASS\nok  \ta\t1s\n').failed).toBe(false);
  });
});
