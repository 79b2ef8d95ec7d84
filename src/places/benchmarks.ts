/**
 * Where benchmarks are defined, so that a regression can be shown at its own function. Go's are functions and are
 * found surely; of other tools the name is looked for as a string, and only one single place counts.
 */
import { posix } from 'node:path';
import type { FileSystem } from '../model/ports.js';
import type { Place } from '../model/problem.js';
import { readImportPath } from './import-path.js';
import { partBelow } from './printed-path.js';

/** As a benchmark run names it: Go's import path, or nothing. */
export interface NamedBenchmark {
  readonly package: string;
  readonly name: string;
}

interface Definition {
  readonly directory: string;
  readonly place: Place;
}

type Definitions = Map<string, Definition[]>;

const MAX_FILES = 5000;
const FILE_LIMIT_BYTES = 1024 * 1024;
/** https://pkg.go.dev/testing#hdr-Benchmarks */
const GO_FUNCTION = /^func (Benchmark[\p{L}\p{Nd}_]*)\(/u;
const GO_FILES = ['**/*_test.go'];
const SCRIPT_FILES = ['**/*bench*', '**/bench/**/*', '**/{bench,benchmark,benchmarks}/**/*'].map(
  (pattern) => `${pattern}.{js,mjs,cjs,ts,mts,cts,jsx,tsx}`,
);
const STRING_LITERAL = /(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g;

/**
 * Finds the place of each benchmark, in their order; undefined where there is none or more than one that fits.
 * Reads at most 5,000 files of 1 MiB each below `folder`.
 */
export async function locateBenchmarks(
  files: FileSystem,
  benchmarks: readonly NamedBenchmark[],
  folder = '.',
): Promise<readonly (Place | undefined)[]> {
  if (benchmarks.length === 0) return [];
  const functions = await goFunctions(files, benchmarks, folder);
  const importPath = functions.size === 0 ? undefined : await readImportPath(files, folder);
  const inGo = benchmarks.map((benchmark) => nearest(functions, benchmark, importPath));
  const unplaced = benchmarks.filter((_, i) => inGo[i] === undefined && functions.size === 0);
  const literals = await stringLiterals(files, unplaced, folder);
  return benchmarks.map((benchmark, i) => inGo[i] ?? onlyOne(literals, benchmark));
}

async function goFunctions(
  files: FileSystem,
  benchmarks: readonly NamedBenchmark[],
  folder: string,
): Promise<Definitions> {
  const wanted = new Set(benchmarks.map(({ name }) => functionName(name)));
  return define(files, GO_FILES, folder, (line) => {
    const name = GO_FUNCTION.exec(line)?.[1];
    return name !== undefined && wanted.has(name) ? [name] : [];
  });
}

/** `ParseJSON/small-8` is a sub-benchmark of `func BenchmarkParseJSON`. */
function functionName(name: string): string {
  const [top = ''] = name.split('/');
  return top.startsWith('Benchmark') ? top : `Benchmark${top}`;
}

/** The definition in the package's own directory, where that is known, else in the one that is most like it. */
function nearest(
  functions: Definitions,
  { name, package: wanted }: NamedBenchmark,
  importPath: string | undefined,
): Place | undefined {
  const found = functions.get(functionName(name)) ?? [];
  // `x_test` is the external test package of the directory x.
  const tested = wanted.replace(/_test$/, '');
  const own = tested === importPath ? '.' : importPath && partBelow(tested, importPath);
  const scored = found.map((one) => ({
    one,
    score: one.directory === own ? Number.POSITIVE_INFINITY : likeness(one.directory, tested),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  return winners.length === 1 ? winners[0]?.one.place : undefined;
}

/** How many path elements directory and import path share at their ends; half a one for the root. */
function likeness(directory: string, importPath: string): number {
  if (directory === '.') return 0.5;
  // `x_test` is the external test package of the directory x.
  const wanted = importPath
    .replace(/_test$/, '')
    .split('/')
    .reverse();
  const own = directory.split('/').reverse();
  const different = own.findIndex((element, i) => element !== wanted[i]);
  return different < 0 ? own.length : different;
}

async function stringLiterals(
  files: FileSystem,
  benchmarks: readonly NamedBenchmark[],
  folder: string,
): Promise<Definitions> {
  if (benchmarks.length === 0) return new Map();
  const wanted = new Set(benchmarks.flatMap(({ name }) => spellings(name)));
  return define(files, SCRIPT_FILES, folder, (line) =>
    [...line.slice(0, 2000).matchAll(STRING_LITERAL)].flatMap(([, , text = '']) =>
      wanted.has(text) ? [text] : [],
    ),
  );
}

/** The whole name, and its last part where groups stand before it. */
function spellings(name: string): readonly string[] {
  const last = name.split(/ > | › |\//).at(-1) ?? name;
  return [...new Set([name, last])];
}

function onlyOne(literals: Definitions, { name }: NamedBenchmark): Place | undefined {
  for (const spelling of spellings(name)) {
    const found = literals.get(spelling) ?? [];
    if (found.length === 1) return found[0]?.place;
  }
  return undefined;
}

async function define(
  files: FileSystem,
  patterns: readonly string[],
  folder: string,
  namesIn: (line: string) => readonly string[],
): Promise<Definitions> {
  const definitions: Definitions = new Map();
  for (const path of (await files.glob(patterns, folder)).slice(0, MAX_FILES)) {
    const directory = posix.dirname(posix.relative(folder, path));
    let number = 0;
    for (const line of (await startOf(files, path)).split('\n')) {
      number += 1;
      for (const name of namesIn(line)) {
        const known = definitions.get(name) ?? [];
        if (known.length === 0) definitions.set(name, known);
        known.push({ directory, place: { file: path, line: number } });
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
