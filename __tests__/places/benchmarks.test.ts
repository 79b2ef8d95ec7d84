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

it('nothing is read where nothing is asked', async () => {
  expect(await locateBenchmarks(openTree({}), [])).toEqual([]);
});
