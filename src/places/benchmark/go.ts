/** Go: a benchmark is a function of a test file, in the directory of its package. https://pkg.go.dev/testing#hdr-Benchmarks */
import { posix } from 'node:path';
import { readImportPath } from '../import-path.js';
import { partBelow } from '../printed-path.js';
import type { BenchmarkSyntax, NamedBenchmark } from './syntax.js';

const FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;

export const go: BenchmarkSyntax = {
  id: 'go',
  files: () => ['**/*_test.go'],
  defined: (line) => FUNCTION.exec(line)?.slice(1, 2) ?? [],
  spellings: ({ name }) => [functionName(name)],
  async likeness(files, folder) {
    const importPath = await readImportPath(files, folder);
    return (path, benchmark) => likeness(posix.dirname(path), benchmark, importPath);
  },
};

/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name: string): string {
  const [top = ''] = name.split('/');
  return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}

/** The package's own directory for sure, where that is known; else how many path elements both share at their ends. */
function likeness(
  directory: string,
  benchmark: NamedBenchmark,
  importPath: string | undefined,
): number {
  // `x_test` is the external test package of the directory x.
  const tested = benchmark.package.replace(/_test$/, '');
  const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
  if (directory === own) return Number.POSITIVE_INFINITY;
  if (directory === '.') return 0.5;
  const wanted = tested.split('/').reverse();
  const elements = directory.split('/').reverse();
  const different = elements.findIndex((element, i) => element !== wanted[i]);
  return different < 0 ? elements.length : different;
}
