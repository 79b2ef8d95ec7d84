/**
 * Finds the CMake projects of a tree, and what there is to run in each, by the text of their lists: to run CMake would be
 * to run the project. https://cmake.org/cmake/help/latest/manual/cmake-language.7.html
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { isOutside, isWithin, topmost } from '../folders.js';
import { startOfFile } from '../start-of-file.js';
import type { ChosenPresets } from './choose-preset.js';

export interface CmakeProject {
  /** Of the topmost CMakeLists.txt. */
  readonly directory: string;
  readonly hasTests: boolean;
  /** Executables that link Google Benchmark. */
  readonly benchmarks: readonly BenchmarkTarget[];
  /** There is a .clang-format. */
  readonly isFormatted: boolean;
  /** Undefined where plain CMake will do. */
  readonly presets?: ChosenPresets;
}

export interface BenchmarkTarget {
  readonly name: string;
  /** Below the folder of the build; without `.exe`. */
  readonly program: string;
}

const MAX_PROJECTS = 50;
const MAX_LISTS = 500;
const NOT_OWN = new Set([
  ...['build', 'out', 'third_party', 'third-party', 'thirdparty', '3rdparty', 'external'],
  ...['extern', 'vendor', 'deps', '_deps', 'node_modules', 'fixtures', 'testdata', 'templates'],
]);
const TESTS =
  /\b(?:enable_testing|add_test|(?:gtest|catch|doctest)_discover_tests|gtest_add_tests)\s*\(|\binclude\s*\(\s*CTest\s*\)/i;
const LINKS = /\btarget_link_libraries\s*\(\s*([\w.+-]+)\s([^)]{0,4000})\)/gi;
const GOOGLE_BENCHMARK = /(?:^|\s)(?:benchmark::)?benchmark(?:_main)?(?=\s|$)/;

/** Topmost projects by directory: what lies below another one is a part of it, or its business. */
export async function findCmakeProjects(
  files: FileSystem,
  folder: string,
): Promise<readonly CmakeProject[]> {
  const all = await files.glob(['**/CMakeLists.txt'], folder);
  const lists = all.filter((path) => isOutside(path, folder, NOT_OWN));
  const top = topmost(lists.map((path) => posix.dirname(path)));
  const found: CmakeProject[] = [];
  for (const directory of top.slice(0, MAX_PROJECTS)) {
    const own = lists.filter((path) => isWithin(path, directory)).slice(0, MAX_LISTS);
    const project = await describe(files, directory, own);
    if (project !== undefined) found.push(project);
  }
  return found;
}

/** Undefined where the topmost list begins no project: something else includes it. */
async function describe(
  files: FileSystem,
  directory: string,
  lists: readonly string[],
): Promise<CmakeProject | undefined> {
  const texts = new Map<string, string>();
  for (const path of lists) texts.set(path, withoutComments(await startOfFile(files, path)));
  const root = texts.get(posix.join(directory, 'CMakeLists.txt')) ?? '';
  if (!/\bproject\s*\(/i.test(root)) return undefined;
  return {
    directory,
    hasTests: [...texts.values()].some((text) => TESTS.test(text)),
    benchmarks: [...texts].flatMap(([path, text]) =>
      benchmarksOf(text, posix.relative(directory, posix.dirname(path))),
    ),
    isFormatted: await files.exists(posix.join(directory, '.clang-format')),
  };
}

/** A folder of lists has a folder of the build of the same name. */
function benchmarksOf(text: string, folder: string): readonly BenchmarkTarget[] {
  // They become words of a command.
  if (!/^[\w./-]*$/.test(folder)) return [];
  return [...text.matchAll(LINKS)]
    .filter(([, name = '', linked = '']) => {
      const isProgram = new RegExp(`\\badd_executable\\s*\\(\\s*${escaped(name)}\\s`, 'i');
      return GOOGLE_BENCHMARK.test(linked) && isProgram.test(text) && /^\w[\w.-]*$/.test(name);
    })
    .map(([, name = '']) => ({ name, program: posix.join(folder, name) }));
}

function escaped(name: string): string {
  return name.replace(/[.+]/g, '\\$&');
}

function withoutComments(text: string): string {
  return text.replace(/#\[(=*)\[[\s\S]*?\]\1\]|#.*$/gm, '');
}
