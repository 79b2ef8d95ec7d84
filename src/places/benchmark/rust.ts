/**
 * Rust: names are strings for Criterion (`group/function/value`), functions for libtest and divan
 * (`target/module/function/value`). https://bheisler.github.io/criterion.rs/book/ https://docs.rs/divan
 */
import { type BenchmarkSyntax, stringsIn } from './syntax.js';

const FUNCTION = /\bfn\s+(\w+)\s*[<(]/;
const LIBTEST = /\bfn\s+(\w+)\s*\([^)]{0,100}\bBencher\b/;
/** Elsewhere a function of this name is what is measured. */
const BENCH_FILE = /(?:^|\/)bench(?:es|marks?)?\/|bench[^/]*\.rs$/;

export const rust: BenchmarkSyntax = {
  id: 'rust',
  files: () => ['**/*.rs'],
  defined(line, path) {
    if (!BENCH_FILE.test(path)) return functionIn(line, LIBTEST);
    return [...stringsIn(line), ...functionIn(line, FUNCTION)];
  },
  spellings({ name }) {
    const parts = name.split(/\/|::/).filter((part) => part !== '' && !/^[\d.,_]+$/.test(part));
    const inner = parts.length > 1 ? parts.slice(1).reverse() : parts;
    return [
      `"${name}`,
      ...inner.flatMap((part) => [`"${part}`, `fn ${part}`]),
      ...parts.slice(0, 1).map((group) => `"${group}`),
    ];
  },
};

function functionIn(line: string, pattern: RegExp): readonly string[] {
  const name = pattern.exec(line)?.[1];
  return name === undefined ? [] : [`fn ${name}`];
}
