/**
 * Where benchmarks are defined, so that a regression can be shown at its own line. Each language is asked in turn for
 * those that none before it has; a guess between several places is none.
 */
import { posix } from 'node:path';
import type { FileSystem } from '../model/ports.js';
import type { Place } from '../model/problem.js';
import { cpp } from './benchmark/cpp.js';
import { go } from './benchmark/go.js';
import { jvm } from './benchmark/jvm.js';
import { python } from './benchmark/python.js';
import { rust } from './benchmark/rust.js';
import { scripts } from './benchmark/scripts.js';
import type { BenchmarkSyntax, Likeness, NamedBenchmark } from './benchmark/syntax.js';

interface Definition {
  /** Below the folder that is searched. */
  readonly path: string;
  readonly place: Place;
}

type Definitions = Map<string, Definition[]>;

/** Those that know their benchmarks for sure come first. */
const SYNTAXES: readonly BenchmarkSyntax[] = [go, jvm, python, rust, cpp, scripts];
const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
const LONGEST_LINE = 2000;

/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each of every language below `folder`.
 */
export async function locateBenchmarks(
  files: FileSystem,
  benchmarks: readonly NamedBenchmark[],
  folder = '.',
): Promise<readonly (Place | undefined)[]> {
  const found = new Map<NamedBenchmark, Place>();
  for (const syntax of SYNTAXES) {
    const wanted = benchmarks.filter((benchmark) => !found.has(benchmark));
    const patterns = wanted.length === 0 ? [] : syntax.files(wanted);
    if (patterns.length === 0) continue;
    const definitions = await define(files, folder, patterns, syntax, wanted);
    if (definitions.size === 0) continue;
    const likeness = await syntax.likeness?.(files, folder);
    for (const benchmark of wanted) {
      const place = choose(definitions, syntax.spellings(benchmark), benchmark, likeness);
      if (place !== undefined) found.set(benchmark, place);
    }
  }
  return benchmarks.map((benchmark) => found.get(benchmark));
}

/** That of the first spelling which has a single likeliest one. */
function choose(
  definitions: Definitions,
  spellings: readonly string[],
  benchmark: NamedBenchmark,
  likeness: Likeness = () => 0,
): Place | undefined {
  for (const spelling of spellings) {
    const scored = (definitions.get(spelling) ?? [])
      .map(({ path, place }) => ({ place, score: likeness(path, benchmark) }))
      .filter(({ score }) => score >= 0);
    const best = Math.max(...scored.map(({ score }) => score));
    const winners = scored.filter(({ score }) => score === best);
    if (winners.length === 1) return winners[0]?.place;
  }
  return undefined;
}

async function define(
  files: FileSystem,
  folder: string,
  patterns: readonly string[],
  syntax: BenchmarkSyntax,
  wanted: readonly NamedBenchmark[],
): Promise<Definitions> {
  const keys = new Set(wanted.flatMap((benchmark) => syntax.spellings(benchmark)));
  const definitions: Definitions = new Map();
  for (const file of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
    const path = posix.relative(folder, file);
    let line = 0;
    for (const text of (await startOf(files, file)).split('\n')) {
      line += 1;
      for (const key of syntax.defined(text.slice(0, LONGEST_LINE), path)) {
        if (!keys.has(key)) continue;
        const known = definitions.get(key);
        const definition = { path, place: { file, line } };
        if (known === undefined) definitions.set(key, [definition]);
        else known.push(definition);
      }
    }
  }
  return definitions;
}

async function startOf(files: FileSystem, path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of files.read(path)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > FILE_LIMIT_BYTES) break;
  }
  return text;
}
