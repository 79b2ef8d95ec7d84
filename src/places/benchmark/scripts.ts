/** JavaScript, TypeScript and whatever names its benchmarks by strings in files that are called after them. */
import { type BenchmarkSyntax, isSamePath, type NamedBenchmark, stringsIn } from './syntax.js';

const EXTENSIONS = 'js,mjs,cjs,ts,mts,cts,jsx,tsx,jl,lua,luau,rb,php,swift,dart';

export const scripts: BenchmarkSyntax = {
  id: 'scripts',
  files: () =>
    ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map(
      (pattern) => `${pattern}.{${EXTENSIONS}}`,
    ),
  defined: stringsIn,
  // The whole name, and its last part where groups stand before it.
  spellings: ({ name }) => [`"${name}`, `"${name.split(/ > | › |\//).at(-1)}`],
  likeness: async () => (path, benchmark) => (isSamePath(path, fileOf(benchmark)) ? 1 : 0),
};

/** Vitest: `bench/url.bench.ts > group` */
function fileOf(benchmark: NamedBenchmark): string {
  return benchmark.package.split(' > ', 1)[0] ?? '';
}
