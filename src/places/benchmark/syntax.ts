/** How the benchmarks of one language stand in its sources: one file each, listed in `../benchmarks.ts`. */
import type { FileSystem } from '../../model/ports.js';

/** As a benchmark run names it: its package is Go's import path, the file and groups of Vitest, or nothing. */
export interface NamedBenchmark {
  readonly package: string;
  readonly name: string;
}

/** How likely the source at this path, below the searched folder, defines the benchmark: less than 0 is not at all. */
export type Likeness = (path: string, benchmark: NamedBenchmark) => number;

export interface BenchmarkSyntax {
  readonly id: string;
  /** Globs of the sources that may define these. */
  files(benchmarks: readonly NamedBenchmark[]): readonly string[];
  /** What one line of bounded length of the source at this path defines: keys, as `spellings` has them. */
  defined(line: string, path: string): readonly string[];
  /** The keys under which a benchmark may stand, the surest first; none where it is not of this language. */
  spellings(benchmark: NamedBenchmark): readonly string[];
  /** Where one key is defined several times, the one most likely place counts. Without it, only a single one does. */
  likeness?(files: FileSystem, folder: string): Promise<Likeness>;
}

/** Keys of the strings in a line: `"name`. */
export function stringsIn(line: string): readonly string[] {
  const strings = line.matchAll(STRING_LITERAL);
  return [...strings].map(([, , text = '']) => `"${text}`);
}

/** The path itself, or its end: a run may be started above or below the folder. */
export function isSamePath(path: string, named: string): boolean {
  const wanted = named.replaceAll('\\', '/');
  return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`);
}

const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;
