import { afterAll, describe, expect, it } from '@jest/globals';
import { locateBenchmarks } from '../../src/places/benchmarks.js';
import { removeTemporary } from '../support/git-repository.js';
import { openTree } from '../support/tree.js';

afterAll(removeTemporary);

const go = (...names: string[]) =>
  ['package x', '', ...names.flatMap((name) => [`func ${name}(b *testing.B) {`, '}'])].join('\n');

describe('the place of a Go benchmark', () => {
  const TREE = {
    'go.mod': 'module example.com/m\n',
    'a_test.go': go('BenchmarkA', 'BenchmarkBoth', 'BenchmarkÜber'),
    'sub/b_test.go': go('BenchmarkB', 'BenchmarkBoth'),
    'm/c_test.go': go('BenchmarkBoth'),
    'sub/b.go': go('BenchmarkNotATest'),
    'vendored/node_modules/x_test.go': go('BenchmarkHidden'),
  };
  const at = (file: string, line: number) => ({ file, line });

  it.each([
    ['example.com/m', 'BenchmarkA', at('a_test.go', 3)],
    ['example.com/m', 'A/size=10/deep', at('a_test.go', 3)],
    ['example.com/m', 'Über', at('a_test.go', 7)],
    ['example.com/m', 'BenchmarkBoth', at('a_test.go', 5)],
    ['example.com/m/sub', 'Both', at('sub/b_test.go', 5)],
    ['example.com/m/sub_test', 'Both', at('sub/b_test.go', 5)],
    ['example.com/m/m', 'Both', at('m/c_test.go', 3)],
    ['example.com/m/sub', 'BenchmarkNotATest', undefined],
    ['example.com/m', 'BenchmarkHidden', undefined],
    ['example.com/m', 'BenchmarkA.*', undefined],
    ['', 'BenchmarkB', at('sub/b_test.go', 3)],
  ])('%s %s', async (pkg, name, place) => {
    expect(await locateBenchmarks(openTree(TREE), [{ package: pkg, name }])).toEqual([place]);
  });

  it('is found by likeness where no module tells its name', async () => {
    const { 'go.mod': _, ...tree } = TREE;
    const wanted = ['other/sub', 'other', ''].map((pkg) => ({ package: pkg, name: 'Both' }));
    expect(await locateBenchmarks(openTree(tree), wanted)).toEqual([
      at('sub/b_test.go', 5),
      at('a_test.go', 5),
      at('a_test.go', 5),
    ]);
  });

  it('is looked for in the folder of its module', async () => {
    const tree = {
      'svc/go.mod': 'module api\n',
      'svc/x/a_test.go': go('BenchmarkA'),
      'a_test.go': go('BenchmarkA'),
    };
    const wanted = [{ package: 'api/x', name: 'A' }];
    expect(await locateBenchmarks(openTree(tree), wanted, 'svc')).toEqual([
      at('svc/x/a_test.go', 3),
    ]);
  });
});

describe('the place of a benchmark of another tool', () => {
  const TREE = {
    'bench.mjs': "bench('parse small', f);\nbench(\"it's here\", f);\nbench('twice', f);\n",
    'benchmarks/deep/b.ts':
      'group(`big`, () => {\n  bench("sort", f);\n  bench("twice", f);\n});\n',
    'src/c.js': "const x = 'elsewhere';\n",
  };
  it.each([
    ['parse small', { file: 'bench.mjs', line: 1 }],
    ["it's here", { file: 'bench.mjs', line: 2 }],
    ['big > sort', { file: 'benchmarks/deep/b.ts', line: 2 }],
    ['twice', undefined],
    ['elsewhere', undefined],
    ['', undefined],
  ])('%j', async (name, place) => {
    expect(await locateBenchmarks(openTree(TREE), [{ package: '', name }])).toEqual([place]);
  });

  it('takes no time on a line that is nothing but quotes', async () => {
    const tree = { 'bench.js': `${'"\'`'.repeat(300_000)}\n` };
    expect(await locateBenchmarks(openTree(tree), [{ package: '', name: 'x' }])).toEqual([
      undefined,
    ]);
  });
});

describe.each<[string, Record<string, string>, [string, string, string | undefined][]]>([
  [
    'Java',
    {
      'core/src/jmh/java/com/example/ReaderBenchmark.java': `package com.example;
public class ReaderBenchmark {
  @Benchmark
  public int read(Blackhole hole) {
    return reader.read(text);
  }`,
      'other/com/else/ReaderBenchmark.java': '  public void read() {',
      'a/SizesBenchmark.kt': 'open class SizesBenchmark {\n  @Benchmark fun sum(): Int = 1',
      'b/Sample.cs': 'public class Sample {\n  public int Fib10() => Fib(10);',
    },
    [
      [
        '',
        'com.example.ReaderBenchmark.read',
        'core/src/jmh/java/com/example/ReaderBenchmark.java:4',
      ],
      ['', 'org.twice.ReaderBenchmark.read', undefined],
      ['', 'demo.SizesBenchmark.sum{size=10}', 'a/SizesBenchmark.kt:2'],
      ['', 'Demo.Sample.Fib10(n: 3)', 'b/Sample.cs:2'],
      ['', 'Demo.Sample.Unknown', undefined],
    ],
  ],
  [
    'Python',
    {
      'tests/test_a.py': 'def helper(): ...\n\nclass TestA:\n    def test_parse(self, benchmark):',
      'tests/test_b.py': 'async def test_parse(benchmark):',
      'benchmarks/io.py': 'class Io:\n    def time_read(self, n):',
      'benchmarks/net.py': 'def time_read():',
    },
    [
      ['', 'tests/test_a.py::TestA::test_parse[1-x/y]', 'tests/test_a.py:4'],
      ['', 'test_b.py::test_parse', 'tests/test_b.py:1'],
      ['', 'tests/test_c.py::test_parse', undefined],
      ['', 'io.Io.time_read(10)', 'benchmarks/io.py:2'],
      ['', 'net.time_read', 'benchmarks/net.py:1'],
    ],
  ],
  [
    'Rust',
    {
      'benches/parse.rs': `fn criterion_benchmark(c: &mut Criterion) {
    c.bench_function("parse small", |b| b.iter(|| parse(SMALL)));
    let mut group = c.benchmark_group("sizes");
    group.bench_with_input(BenchmarkId::new("sum", n), &n, run);
}

#[divan::bench(args = [1, 2])]
fn product<const N: usize>(n: u64) -> u64 {`,
      'src/lib.rs': '    fn bench_xor(b: &mut test::Bencher) {\npub fn product() {}',
    },
    [
      ['', 'parse small', 'benches/parse.rs:2'],
      ['', 'sizes/sum/1000', 'benches/parse.rs:4'],
      ['', 'sizes/unknown/1000', 'benches/parse.rs:3'],
      ['', 'parse/product/2', 'benches/parse.rs:8'],
      ['', 'tests::bench_xor', 'src/lib.rs:1'],
    ],
  ],
  [
    'C++',
    {
      'bench/a.cc': `static void BM_Parse(benchmark::State& state) {
BENCHMARK(BM_Parse)->Range(8, 64);
BENCHMARK(BM_Lambda)->Arg(1);
BENCHMARK_DEFINE_F(Queue, Push)(benchmark::State& state) {
template <class T> void BM_Sum(::benchmark::State &state) {
BENCHMARK_TEMPLATE(BM_Sum, int);`,
      'test/b.cpp': `TEST_CASE("Fibonacci") {
  BENCHMARK("fib 20") { return fib(20); };
  bench.run("fib 30", [&] {});
  REQUIRE(name == "fib 40");`,
    },
    [
      ['', 'BM_Parse/8/real_time', 'bench/a.cc:1'],
      ['', 'BM_Lambda/1', 'bench/a.cc:3'],
      ['', 'Queue/Push/threads:2', 'bench/a.cc:4'],
      ['', 'BM_Sum<int>/8', 'bench/a.cc:5'],
      ['Fibonacci', 'fib 20', 'test/b.cpp:2'],
      ['', 'fib 30', 'test/b.cpp:3'],
      ['', 'fib 40', undefined],
    ],
  ],
  [
    'a file that Vitest names',
    {
      'bench/url.bench.ts': "describe('join', () => {\n  bench('two parts', run);",
      'bench/path.bench.ts': "describe('join', () => {\n  bench('two parts', run);",
    },
    [
      ['bench/url.bench.ts > join', 'two parts', 'bench/url.bench.ts:2'],
      ['bench/other.bench.ts > join', 'two parts', undefined],
    ],
  ],
])('the place of a benchmark in %s', (_, tree, table) => {
  it.each(table)('%s %s', async (pkg, name, expected) => {
    const [place] = await locateBenchmarks(openTree(tree), [{ package: pkg, name }]);
    expect(place && `${place.file}:${place.line}`).toBe(expected);
  });
});

it('nothing is read where nothing is asked', async () => {
  expect(await locateBenchmarks(openTree({}), [])).toEqual([]);
});
