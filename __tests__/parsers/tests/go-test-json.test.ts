import { describe, expect, it } from '@jest/globals';
import type { TestRun } from '../../../src/model/measurement.js';
import { codesOf, readOne } from '../../support/read-text.js';

interface Fields {
  readonly Action: string;
  readonly Package?: string;
  readonly Test?: string;
  readonly Output?: string;
  readonly Elapsed?: number;
  readonly ImportPath?: string;
  readonly FailedBuild?: string;
}

const PKG = 'example.com/acme/shop';
const jsonLines = (events: readonly Fields[]) =>
  events.map((event) => `${JSON.stringify({ Package: PKG, ...event })}\n`).join('');
const read = (...events: readonly Fields[]): TestRun =>
  readOne('tests', 'go-test-json', jsonLines(events));

const run = (Test: string): Fields => ({ Action: 'run', Test });
const out = (Test: string, text: string): Fields[] =>
  text
    .split(/(?<=\n)/)
    .map((Output) => ({ Action: 'output', Output, ...(Test === '' ? {} : { Test }) }));
const end = (Action: string, Test: string): Fields => ({ Action, Test, Elapsed: 0.25 });
const PASSED: Fields = { Action: 'pass', Elapsed: 1.5 };
const FAILED: Fields = { Action: 'fail', Elapsed: 1.5 };

/** The failure of a test that printed this before it failed. */
const failureOf = (output: string) =>
  read(run('TestA'), ...out('TestA', output), end('fail', 'TestA'), FAILED).failures[0];

describe('counting', () => {
  it('counts tests with their sub-tests, and keeps times', () => {
    const tests = read(
      run('TestA'),
      run('TestA/x'),
      end('pass', 'TestA/x'),
      end('pass', 'TestA'),
      run('TestB'),
      end('skip', 'TestB'),
      PASSED,
    );
    expect(tests).toMatchObject({ complete: true, durationMs: 1500, failures: [] });
    expect(tests.counts).toEqual({ passed: 2, failed: 0, skipped: 1, errored: 0, unfinished: 0 });
    expect(tests.cases[0]).toEqual({
      suite: PKG,
      name: 'TestA/x',
      status: 'passed',
      durationMs: 250,
    });
  });

  it('counts every repetition of -count', () => {
    const once = [run('TestA'), end('pass', 'TestA')];
    expect(read(...once, ...once, PASSED).counts.passed).toBe(2);
  });

  it('keeps packages apart that run at the same time', () => {
    const at = (Package: string, event: Fields) => ({ ...event, Package });
    const tests = read(
      at('a', run('TestX')),
      at('b', run('TestX')),
      ...out('TestX', '    x_test.go:1: of a\n').map((event) => at('a', event)),
      ...out('TestX', '    x_test.go:2: of b\n').map((event) => at('b', event)),
      at('a', end('fail', 'TestX')),
      at('b', end('pass', 'TestX')),
      at('a', FAILED),
      at('b', PASSED),
    );
    expect(tests.failures).toMatchObject([{ suite: 'a', message: 'of a', place: { line: 1 } }]);
    expect(tests.counts).toMatchObject({ passed: 1, failed: 1 });
  });

  it('says that no test ran', () => {
    const tests = read({ Action: 'start' }, ...out('', '?   \ta\t[no test files]\n'), {
      Action: 'skip',
    });
    expect(tests.complete).toBe(false);
    expect(codesOf(tests)).toEqual(['tests-none']);
  });
});

describe('the parent of a failed sub-test', () => {
  it('is counted and marked, also where names contain slashes', () => {
    const tests = read(
      run('TestA'),
      run('TestA/c/d'),
      run('TestA/c/d/e'),
      end('fail', 'TestA/c/d/e'),
      end('fail', 'TestA/c/d'),
      end('fail', 'TestA'),
      FAILED,
    );
    expect(
      tests.failures.map(({ name, isParentOfFailed }) => [name, isParentOfFailed ?? false]),
    ).toEqual([
      ['TestA/c/d/e', false],
      ['TestA/c/d', true],
      ['TestA', true],
    ]);
  });

  it('is not a test whose name only begins the same', () => {
    const tests = read(
      run('TestA'),
      run('TestAB/x'),
      end('fail', 'TestAB/x'),
      end('fail', 'TestA'),
      FAILED,
    );
    expect(tests.failures.map(({ isParentOfFailed }) => isParentOfFailed)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('why a test failed', () => {
  it('is the first place that it names', () => {
    const failure = failureOf(
      '=== RUN   TestA\n    a_test.go:4: got 1\n    a_test.go:5: more\n--- FAIL: TestA (0.00s)\n',
    );
    expect(failure).toEqual({
      suite: PKG,
      name: 'TestA',
      status: 'failed',
      reason: 'assertion',
      message: 'got 1',
      details: '    a_test.go:4: got 1\n    a_test.go:5: more',
      place: { file: 'a_test.go', line: 4 },
    });
  });

  it('is the failure and not the log where testify tells', () => {
    const failure = failureOf(
      '    a_test.go:3: log\n    a_test.go:9: \n        \tError Trace:\ta_test.go:9\n        \tError:      \tNot equal: \n        \t            \texpected: 1\n        \t            \tactual  : 2\n        \tTest:       \tTestA\n',
    );
    expect(failure).toMatchObject({
      message: 'Not equal: expected: 1 actual  : 2',
      place: { file: 'a_test.go', line: 9 },
    });
  });

  it('is the first line of output where no place is named', () => {
    expect(failureOf('\nconnection refused\nbye\n')).toMatchObject({
      message: 'connection refused',
    });
    expect(failureOf('no line end')).toMatchObject({ message: 'no line end' });
    expect(failureOf('=== RUN   TestA\n')).toMatchObject({ message: 'failed without a message' });
  });

  it('is found behind output without a line end, and without colours', () => {
    expect(failureOf('dots...    a_test.go:7: \x1b[31mred\x1b[0m\n')).toMatchObject({
      message: 'red',
      place: { line: 7 },
    });
  });

  it('is a panic, at the first frame of the user', () => {
    const failure = failureOf(
      [
        '    a_test.go:3: log',
        'panic: boom',
        '',
        'goroutine 7 [running]:',
        'testing.tRunner.func1.2({0x1, 0x2})',
        '\t/usr/local/go/src/testing/testing.go:1974 +0x232',
        'encoding/json.Unmarshal(0x1)',
        '\t/usr/local/go/src/encoding/json/decode.go:9 +0x1',
        'github.com/other/lib.Do(...)',
        '\t/root/go/pkg/mod/github.com/other/lib@v1.0.0/do.go:5',
        `${PKG}/store.(*DB).Get(0x0)`,
        '\t/home/runner/work/shop/store/db.go:12 +0x28',
        `${PKG}.TestA(0x1)`,
        '\t/home/runner/work/shop/a_test.go:4 +0x28',
        '',
        'goroutine 1 [chan receive]:',
        '',
      ].join('\n'),
    );
    expect(failure).toMatchObject({
      reason: 'panic',
      message: 'panic: boom',
      place: { file: '/home/runner/work/shop/store/db.go', line: 12 },
    });
    expect(failure).not.toHaveProperty('reportedAt');
  });

  it.each([
    ['trimmed paths', `testing/testing.go:9`, 'testing.tRunner', `${PKG}/a_test.go:4`],
    [
      'a module without a dot',
      '/usr/local/go/src/sort/sort.go:9',
      'sort.Sort',
      '/work/shop/a_test.go:4',
    ],
    [
      'the runtime for others',
      '/usr/local/go/src/runtime/time.go:9',
      'time.Sleep',
      '/work/shop/a_test.go:4',
    ],
    ['Windows', 'C:/go/src/testing/testing.go:9', 'testing.tRunner', 'D:/a/shop/a_test.go:4'],
  ])('knows the standard library: %s', (_, standard, name, own) => {
    const failure = failureOf(
      `panic: x\n\ngoroutine 1 [running]:\n${name}(0x1)\n\t${standard} +0x1\nshop/cart.TestA()\n\t${own} +0x1\n`,
    );
    expect(failure?.place).toEqual({ file: own.slice(0, -2), line: 4 });
  });

  it('is not placed where another goroutine happened to be', () => {
    const failure = failureOf(
      `panic: boom\n\ngoroutine 7 [running]:\nruntime.gopanic()\n\t/usr/local/go/src/runtime/panic.go:1 +0x1\n\ngoroutine 8 [sleep]:\n${PKG}.work()\n\t/home/a.go:3 +0x1\n`,
    );
    expect(failure).toMatchObject({ message: 'panic: boom' });
    expect(failure).not.toHaveProperty('place');
  });

  it("is a data race, at the user's own line, with the line that Go names beside it", () => {
    const failure = failureOf(
      [
        '    a_test.go:1: log',
        '==================',
        'WARNING: DATA RACE',
        'Write at 0x00c00009d8e8 by goroutine 10:',
        '  sync/atomic.AddInt32()',
        '      /usr/local/go/src/sync/atomic/asm.s:7 +0x99',
        `  ${PKG}.TestA.func1()`,
        '      /home/runner/work/shop/a_test.go:18 +0x99',
        '',
        '==================',
        '    testing.go:1712: race detected during execution of test',
        '',
      ].join('\n'),
    );
    expect(failure).toMatchObject({
      reason: 'race',
      message: 'race detected during execution of test',
      place: { file: '/home/runner/work/shop/a_test.go', line: 18 },
      reportedAt: { file: 'testing.go', line: 1712 },
    });
  });
});

describe('a package that fails', () => {
  it('is not reported beside its failing test', () => {
    expect(read(run('TestA'), end('fail', 'TestA'), FAILED).failures).toHaveLength(1);
  });

  it('is reported where no test explains it', () => {
    const tests = read(
      run('TestA'),
      end('pass', 'TestA'),
      ...out('', 'PASS\nleaked\nexit status 3\nFAIL\ta\t0.1s\n'),
      FAILED,
    );
    expect(tests.failures).toMatchObject([
      { suite: PKG, name: '', status: 'errored', reason: 'exit', message: 'leaked' },
    ]);
    expect(tests.counts).toMatchObject({ passed: 1, errored: 1 });
    expect(tests.complete).toBe(true);
  });

  it('leaves the test that called os.Exit unfinished', () => {
    const tests = read(
      run('TestA'),
      ...out('TestA', 'bye\n'),
      ...out('', 'exit status 1\nFAIL\ta\t0.1s\n'),
      FAILED,
    );
    expect(tests.failures).toMatchObject([{ name: 'TestA', status: 'unfinished', reason: 'exit' }]);
    expect(tests.counts).toMatchObject({ failed: 0, unfinished: 1 });
  });

  it('was not built: one failure with the first place of the compiler', () => {
    const importPath = `${PKG} [${PKG}.test]`;
    const build = (Output: string) => ({
      Action: 'build-output',
      Package: '',
      ImportPath: importPath,
      Output,
    });
    const tests = read(
      build(`# ${importPath}\n`),
      build('./b.go:3:23: undefined: x\n'),
      build('./b.go:9:1: too many errors\n'),
      { Action: 'build-fail', ImportPath: importPath },
      { Action: 'start' },
      ...out('', `FAIL\t${PKG} [build failed]\n`),
      { ...FAILED, FailedBuild: importPath },
    );
    expect(tests.failures).toEqual([
      {
        suite: PKG,
        name: '',
        status: 'errored',
        reason: 'build',
        message: 'undefined: x',
        details: `# ${importPath}\n./b.go:3:23: undefined: x\n./b.go:9:1: too many errors`,
        place: { file: 'b.go', line: 3, column: 23 },
      },
    ]);
  });

  it('was not built, and an older Go says so in plain lines', () => {
    const text = `# ${PKG}\nb.go:3:23: undefined: x\n${jsonLines([...out('', `FAIL\t${PKG} [build failed]\n`), FAILED])}`;
    const tests = readOne('tests', 'go-test-json', text);
    expect(tests.failures).toMatchObject([{ reason: 'build', place: { file: 'b.go', line: 3 } }]);
    expect(codesOf(tests)).toEqual(['go-test-json-stray-lines']);
  });

  it('was not built, and nothing else is in the stream', () => {
    const tests = read({ Action: 'build-fail', ImportPath: 'a [a.test]' });
    expect(tests.failures).toMatchObject([
      { suite: 'a', reason: 'build', message: 'the build failed' },
    ]);
  });
});

describe('a stream that ends early', () => {
  it('is incomplete, and what ran is unfinished', () => {
    const tests = read(run('TestA'), run('TestA/x'));
    expect(tests.complete).toBe(false);
    expect(tests.counts.unfinished).toBe(2);
    expect(tests.failures).toMatchObject([
      { name: 'TestA', reason: 'unfinished', isParentOfFailed: true },
      { name: 'TestA/x', reason: 'unfinished' },
    ]);
    expect(codesOf(tests)).toEqual(['input-cut']);
  });

  it('is incomplete where only the end of the package is missing', () => {
    expect(read(run('TestA'), end('pass', 'TestA')).complete).toBe(false);
  });

  it('is followed by another run of the same package', () => {
    const tests = read(run('TestA'), run('TestA'), end('pass', 'TestA'), PASSED);
    expect(tests.counts).toMatchObject({ passed: 1, unfinished: 1 });
  });
});

describe('other lines in the stream', () => {
  const good = jsonLines([run('TestA'), end('pass', 'TestA'), PASSED]);

  it.each(['plain text', '{"level":"info"}', '[1]', '{"a":', '# heading', '"Action"'])(
    '%s is left out with a warning',
    (line) => {
      const tests = readOne('tests', 'go-test-json', `${line}\n${good}`);
      expect(tests).toMatchObject({ complete: true, counts: { passed: 1 } });
      expect(tests.problems).toMatchObject([
        { code: 'go-test-json-stray-lines', severity: 'warning' },
      ]);
    },
  );

  it.each([
    '{"Time":"2026-1',
    '{"Action":5}',
    '{"Action":"fail","Package":"a"',
    'log{"Action":"fail","Package":"a"}',
  ])('%s was an event once, so the stream is not complete', (line) => {
    const tests = readOne('tests', 'go-test-json', `${line}\n${good}`);
    expect(tests.complete).toBe(false);
    expect(tests.problems).toMatchObject([{ code: 'input-damaged', place: { line: 1 } }]);
  });

  it('alone are no test run', () => {
    const tests = readOne(
      'tests',
      'go-test-json',
      '=== RUN   TestA\n--- PASS: TestA (0.00s)\nPASS\n',
    );
    expect(tests.problems).toMatchObject([
      { code: 'input-not-understood', hint: expect.stringContaining('-json') },
    ]);
  });
});

describe('benchmarks in the stream', () => {
  const text = jsonLines([
    ...out('', 'goos: linux\npkg: a\n'),
    run('BenchmarkX'),
    ...out('BenchmarkX', 'BenchmarkX\nBenchmarkX-2 \t'),
    ...out('BenchmarkX', '  10\t 5 ns/op\n'),
    ...out('', 'BenchmarkX-2 \t'),
    ...out('', '  10\t 7 ns/op\nPASS\n'),
    PASSED,
  ]);

  it('are read in the same pass as the tests, and are no tests', () => {
    expect(readOne('benchmarks', 'go-test-json', text)).toMatchObject({
      complete: true,
      failed: false,
      headers: { goos: 'linux' },
      benchmarks: [{ package: 'a', name: 'BenchmarkX', procs: 2, metrics: [{ samples: [5, 7] }] }],
    });
    expect(readOne('tests', 'go-test-json', text).counts.unfinished).toBe(0);
  });

  it('are incomplete where the last result is cut', () => {
    const cut = jsonLines([...out('', 'BenchmarkX-2 \t  10\t 5 ns/op')]);
    const found = readOne('benchmarks', 'go-test-json', cut);
    expect(found).toMatchObject({ complete: false, benchmarks: [] });
  });

  it('fail with the run', () => {
    const failed = jsonLines([run('BenchmarkX'), end('fail', 'BenchmarkX'), FAILED]);
    expect(readOne('benchmarks', 'go-test-json', failed).failed).toBe(true);
    expect(readOne('tests', 'go-test-json', failed).failures).toMatchObject([
      { name: 'BenchmarkX' },
    ]);
  });
});

describe('a time that is none', () => {
  it.each(['9'.repeat(400), '1e306', '1e400', '-1'])('is left out: %s', (elapsed) => {
    const run = readOne(
      'tests',
      'go-test-json',
      `{"Action":"pass","Package":"a","Test":"T","Elapsed":${elapsed}}\n{"Action":"pass","Package":"a","Elapsed":${elapsed}}\n`,
    );
    expect(run.cases[0]).not.toHaveProperty('durationMs');
    expect(run.durationMs).toBe(0);
  });
});
