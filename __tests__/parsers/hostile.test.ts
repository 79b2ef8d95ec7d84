/** Inputs too large for the corpus, and rules that hold for all formats. */
import { describe, expect, it } from '@jest/globals';
import { PARSERS } from '../../src/parsers/registry.js';
import { parsedToText } from '../../src/report/parsed-text.js';
import { codesOf, readOne, readText } from '../support/read-text.js';

const HEADER = 'goos: linux\ngoarch: amd64\npkg: example.com/acme/lib\ncpu: Fake CPU @ 3.00GHz\n';
const NEED_CONTENT = PARSERS.map(({ id }) => id).filter(
  (id) => !['file-line', 'path-list', 'rustfmt', 'unified-diff', 'workflow-commands'].includes(id),
);

describe.each(NEED_CONTENT)('%s', (format) => {
  it.each(['', ' ', '\n\n\t\n', '\ufeff'])(
    'says that %j is empty, and what it expected',
    (input) => {
      for (const measurement of readText(format, input, { source: 'out.txt' })) {
        expect(measurement.complete).toBe(false);
        const [problem] = measurement.problems;
        expect(problem).toMatchObject({ severity: 'error', place: { file: 'out.txt' } });
        expect(problem?.code).toBe('input-empty');
        expect(problem?.message).toContain('expected');
      }
    },
  );

  it('refuses what it does not understand', () => {
    const [measurement] = readText(format, 'Hello,\nthis is a letter.\n');
    expect(measurement?.complete).toBe(false);
    expect(measurement?.problems[0]?.severity).toBe('error');
  });
});

describe('a benchmark name of 200 kB', () => {
  const name = `BenchmarkParse/${'x'.repeat(200_000)}`;

  it('is accepted, and cut when shown', () => {
    const run = readOne('benchmarks', 'go-bench', `${HEADER}${name}-8\t1000\t100 ns/op\n`);
    expect(run.benchmarks).toMatchObject([{ name, procs: 8, metrics: [{ samples: [100] }] }]);
    expect(parsedToText([run]).length).toBeLessThan(500);
  });
});

// Quadratic work on these would take minutes, and the test run would be stopped.
describe('input made to cost time', () => {
  const long = 400_000;
  it.each([
    ['go-bench', `${HEADER}BenchmarkParse${' \t'.repeat(long / 2)}\nPASS\n`],
    ['go-bench', `${HEADER}BenchmarkParse-8 ${'1 '.repeat(long / 2)}\n`],
    ['go-bench', `${'a'.repeat(long)}:\n`],
    ['go-bench', `Benchmark${'-1'.repeat(long / 2)} 1 1 ns/op\n`],
    ['go-test-json', `{"Action":"output","Package":"a","Output":"${'\\\\n'.repeat(long / 3)}`],
    ['go-test-json', `{"Action":"output","Package":"a","Test":"T","Output":"${' '.repeat(long)}"}`],
    [
      'go-test-json',
      `{"Action":"output","Package":"a","Test":"T","Output":"${'    a.go:'.repeat(long / 9)}"}`,
    ],
    ['go-coverprofile', `mode: set\n${'a:1.'.repeat(long / 4)}\n`],
    ['lcov', `SF:a\nBRDA:${','.repeat(long)}\nFN:${'1,'.repeat(long / 2)}\n`],
    ['cobertura', '<coverage '.repeat(long / 10)],
    [
      'cobertura',
      `<coverage line-rate="1"><class filename="a"><line number="1" hits="1" condition-coverage="${'(1/'.repeat(long / 3)}"/></class></coverage>`,
    ],
    ['clover', `<coverage ${'generated '.repeat(long / 10)}`],
    [
      'clover',
      `<coverage generated="1"><project><file name="a">${'<line num="1" type="method" count="1"/>'.repeat(20_000)}<metrics statements="1" elements="1"/></file></project></coverage>`,
    ],
    ['jacoco', '<counter '.repeat(long / 9)],
    ['jacoco', `<report>${'<group name="g">'.repeat(150)}${'<package name="p"/>'.repeat(20_000)}`],
    ['istanbul-json', `{"${'a'.repeat(long)}":{"statementMap":{${'"0":{},'.repeat(long / 7)}`],
    ['istanbul-json-summary', `{"${'\\\\'.repeat(long / 2)}`],
    [
      'coveragepy-json',
      `{"files":{"a":{"executed_lines":[${'1,'.repeat(long / 2)}1],"missing_lines":[]}}}`,
    ],
    [
      'llvm-cov-json',
      `{"data":[{"files":[{"filename":"a","summary":{"lines":{}},"segments":[${Array.from({ length: 100 }, (_, i) => `[${1 + 90_000 * i},1,1,true,true]`)}]}]}]}`,
    ],
    ['simplecov', `{"${'\\"'.repeat(long / 2)}": {"coverage": {`],
    ['auto', '<coverage <class <report <counter '.repeat(long / 34)],
    ['auto', `{"${'\\"'.repeat(long / 2)}`],
    ['tap', `ok ${'# '.repeat(long / 2)}\nok ${' '.repeat(long)}x\n`],
    ['tap', `ok 1 - a\n  ---\n  stack: |-\n${'    ('.repeat(long / 5)}\n  ...\n1..1\n`],
    ['tollgate-json', `{"benchmarks": [${'"\\\\'.repeat(long / 3)}`],
    ['tollgate-csv', `name,unit,value\n${'""'.repeat(long / 2)}\n${','.repeat(long)}\n`],
    ['wrk', `Running 1s test @ a\n  Latency ${'1'.repeat(long)}\n`],
    ['deno-bench', `{"benches":[{"name":"a","results":[${'{},'.repeat(long / 3)}`],
    ['asv', `{"results":{"a":[null,[${'[1,2],'.repeat(long / 6)}[1]]]}}`],
    ['k6', `{"metrics":{"iterations":{${'"p(9)":1,'.repeat(long / 9)}`],
    ['rustfmt', `Diff in ${':1'.repeat(long / 2)}\n`],
    ['file-line', `${'a:'.repeat(long / 2)}\n${'a'.repeat(long)}:1: ${'('.repeat(long)}`],
    ['path-list', 'a/'.repeat(long / 2)],
    ['unified-diff', `--- a\n+++ b\n@@ -1,${'9'.repeat(long)} +1 @@\n`],
    ['junit', `<testsuite><testcase><failure>${'at a (b:1:'.repeat(long / 10)}`],
    [
      'junit',
      `<testsuite><testcase><failure>${'    at a\n'.repeat(long / 9)}</failure></testcase></testsuite>`,
    ],
    ['junit', `<testsuite>${'<testcase/>'.repeat(long / 10)}</testsuite>`],
    ['junit', `${'<testsuite failures="1">'.repeat(199)}${'<testcase/>'.repeat(20_000)}`],
    [
      'trx',
      `<TestRun>${'<UnitTestResult><Output><ErrorInfo><Message>'.repeat(40)}${'x'.repeat(long)}`,
    ],
    ['trx', `<TestRun><UnitTestResult duration="${'1.'.repeat(long / 2)}"/></TestRun>`],
    ['jest-json', `{"testResults": [{"name": "${'"}'.repeat(long / 2)}`],
    [
      'jest-json',
      JSON.stringify({
        testResults: [
          {
            name: 'a',
            assertionResults: [{ status: 'failed', failureMessages: ['at (a:1'.repeat(long / 7)] }],
          },
        ],
      }),
    ],
    ['ctrf', `{"results": {"tests": [${'{"name": "a", "status": "failed"},'.repeat(20_000)}`],
    [
      'pytest-json-report',
      `{"tests": [{"nodeid": "${'a::'.repeat(long / 3)}", "outcome": "error"}]}`,
    ],
    ['cargo-test', `running 1 test\ntest ${'a ... ok, '.repeat(long / 10)}\n`],
    ['cargo-test', `running 1 test\ntest ${' - should panic'.repeat(long / 15)}\n`],
    ['cargo-test', `${' '.repeat(long / 2)}Running ${'a ('.repeat(long / 6)}\n`],
    ['cargo-test', `error: ${'a'.repeat(long)}\n --> ${'a:1'.repeat(long / 3)}\n`],
    ['libtest-json', `{ "type": "suite", "event": "started" }\n${'{'.repeat(long)}\n`],
    ['auto', '\x1b]'.repeat(long / 2)],
    ['auto', `${'-'.repeat(long)}`],
  ])('%s answers at once (%#)', (format, input) => {
    expect(readText(format, input).length).toBeGreaterThan(0);
  });

  it('takes many functions, branches and blocks of one file', () => {
    const many = Array.from({ length: 40_000 }, (_, n) => n + 1);
    const lcov = many.map((n) => `FN:${n},f${n}\nFNDA:1,f${n}\nDA:${n},1`).join('\n');
    const traced = readOne('coverage', 'lcov', `SF:a\n${lcov}\nend_of_record\n`);
    expect(traced.totals).toMatchObject({ functions: { covered: 40_000, total: 40_000 } });
    const blocks = many.map((n) => `a.go:${n}.1,${n}.9 1 1`).join('\n');
    const profile = readOne('coverage', 'go-coverprofile', `mode: set\n${blocks}\n`);
    expect(profile.totals).toEqual({ statements: { covered: 40_000, total: 40_000 } });
  });
});

describe('input made to cost memory', () => {
  it('leaves out a line without end and says so', () => {
    const run = readOne(
      'benchmarks',
      'go-bench',
      `${HEADER}Benchmark${'x'.repeat(1 << 21)}\nBenchmarkOk-8\t1\t5 ns/op\n`,
    );
    expect(run.benchmarks).toMatchObject([{ name: 'BenchmarkOk' }]);
    expect(run.problems).toMatchObject([{ code: 'input-line-too-long', place: { line: 5 } }]);
    expect(run.complete).toBe(false);
  });

  it('keeps the beginning and the end of a long output', () => {
    const line = (Output: string) =>
      `${JSON.stringify({ Action: 'output', Package: 'a', Test: 'TestA', Output })}\n`;
    const logs = Array.from({ length: 20_000 }, (_, n) => line(`log ${n}\n`));
    const run = readOne(
      'tests',
      'go-test-json',
      [
        '{"Action":"run","Package":"a","Test":"TestA"}\n',
        ...logs,
        line('panic: boom\n'),
        '{"Action":"fail","Package":"a","Test":"TestA"}\n{"Action":"fail","Package":"a"}\n',
      ].join(''),
    );
    const [failure] = run.failures;
    expect(failure).toMatchObject({ reason: 'panic', message: 'panic: boom' });
    expect(failure?.details).toMatch(/^log 0\n.*lines left out.*log 19999\npanic: boom$/s);
    expect(failure?.details.length).toBeLessThan(60_000);
  });

  it('refuses blocks larger than any file', () => {
    const profile = readOne(
      'coverage',
      'go-coverprofile',
      'mode: set\na.go:1.1,999999999.1 1 1\na.go:1.1,2.1 1 1\n',
    );
    expect(profile.problems).toMatchObject([{ code: 'coverage-bad-line', place: { line: 2 } }]);
    expect(profile.files).toMatchObject([{ coveredLines: [1], missedLines: [] }]);
  });

  it('counts problems beyond the first fifty', () => {
    const trace = readOne(
      'coverage',
      'lcov',
      `SF:a\n${'DA:x,1\n'.repeat(1000)}DA:1,1\nend_of_record\n`,
    );
    expect(trace.problems).toHaveLength(51);
    expect(trace.problems.at(-1)?.message).toContain('950 more');
  });

  it('refuses JSON that is nested too deep', () => {
    const run = readOne('benchmarks', 'tollgate-json', '['.repeat(200_000));
    expect(codesOf(run)).toEqual(['json-too-deep']);
  });
});

describe('names that are keys of every object', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  it('are ordinary names', () => {
    const benchmarks = names.map(
      (name) => `{"name":"${name}","metrics":{"${name}":{"samples":[1]}}}`,
    );
    const run = readOne('benchmarks', 'tollgate-json', `{"benchmarks":[${benchmarks}]}`);
    expect(run.benchmarks.map(({ name }) => name)).toEqual(names);
    const files = names.map((name) => `SF:${name}\nDA:1,1\nend_of_record\n`).join('');
    expect(readOne('coverage', 'lcov', files).files.map(({ path }) => path)).toEqual(names);
    const tests = names.map((name) => `{"Action":"pass","Package":"${name}","Test":"${name}"}\n`);
    expect(readOne('tests', 'go-test-json', tests.join('')).counts.passed).toBe(4);
    expect('polluted' in {}).toBe(false);
  });
});

describe('text in other encodings', () => {
  const text = `${HEADER}BenchmarkÜber-8\t1\t5 ns/op\n`;
  const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little endian', littleEndian],
    ['UTF-16, big endian', Buffer.from(littleEndian).swap16()],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['ANSI colours', Buffer.from(text.replace('Benchmark', '\x1b[1;32mBenchmark\x1b[0m'))],
  ])('%s is read', (_, bytes) => {
    const run = readOne('benchmarks', 'go-bench', bytes);
    expect(run).toMatchObject({
      complete: true,
      headers: { goos: 'linux' },
      benchmarks: [{ name: 'BenchmarkÜber', package: 'example.com/acme/lib' }],
    });
  });

  it('invalid UTF-8 is read with one warning', () => {
    const run = readOne('benchmarks', 'go-bench', Buffer.from(text + text, 'latin1'));
    expect(run.benchmarks).toMatchObject([{ name: 'Benchmark\ufffdber' }]);
    expect(run.problems).toMatchObject([{ code: 'input-encoding', severity: 'warning' }]);
  });

  it('a real replacement character is no warning', () => {
    const run = readOne('benchmarks', 'go-bench', text.replace('Ü', '\ufffd'));
    expect(run.problems).toEqual([]);
  });
});
