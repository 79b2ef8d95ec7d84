/** Finds the Go modules of a tree. https://go.dev/ref/mod#go-mod-file and https://go.dev/ref/mod#workspaces */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';

export interface GoModule {
  /** `github.com/google/uuid`. */
  readonly path: string;
  readonly directory: string;
  /** False where all files are kept out of every build, as of a module that only names tools: Go then fails. */
  readonly hasPackages: boolean;
  /** Files that are no tests: what coverage is measured of. */
  readonly hasCode: boolean;
  readonly hasTests: boolean;
  readonly hasBenchmarks: boolean;
  /** Dependencies are kept in the repository. */
  readonly isVendored: boolean;
  /** `apart` from the workspace that its directory lies in: there Go would refuse it. */
  readonly workspace: 'none' | 'member' | 'apart';
  /** Needs another module of the workspace that only the workspace knows: `go mod tidy` cannot see it. */
  readonly leansOnWorkspace: boolean;
  /** `go mod verify` verifies the whole workspace: one member that leans on it fails there for all. */
  readonly canVerify: boolean;
  /** Files and folders to format, where `.` would reach what is not the module's own. */
  readonly formatted: readonly string[];
}

interface ModuleFile {
  readonly directory: string;
  readonly path: string;
  readonly text: string;
}

const MAX_MODULES = 200;
/** By convention no build sets these. https://go.dev/wiki/Modules#how-can-i-track-tool-dependencies-for-a-module */
const UNBUILT = /^\/\/(?:go:build|\s*\+build)\s+(?:ignore|tools?)\s*$/m;
const LINE_START = 64;
const TEST = /\nfunc (?:Test(?!Main\()|Example|Fuzz)/;
const BENCHMARK = /\nfunc Benchmark/;

/** All modules below `folder`, by directory; what Go itself leaves out (`vendor`, `testdata`, `_x`, `.x`) is left out. */
export async function findGoModules(
  files: FileSystem,
  folder: string,
): Promise<{ readonly modules: readonly GoModule[]; readonly tooMany: boolean }> {
  const paths = (await files.glob(['**/go.mod'], folder)).filter((path) => isOwn(path, folder));
  const found: ModuleFile[] = [];
  for (const path of paths.slice(0, MAX_MODULES)) {
    const text = withoutComments((await files.readText(path)) ?? '');
    const name = /^\s*module\s+(?:\(\s*)?"?([^\s"()]+)/m.exec(text)?.[1] ?? '';
    found.push({ directory: posix.dirname(path), path: name, text });
  }
  const members = await readWorkspace(files, folder);
  const modules: Omit<GoModule, 'canVerify'>[] = [];
  for (const module of found) modules.push(await describe(files, module, found, members));
  const leaning = modules.some((module) => module.leansOnWorkspace);
  return {
    modules: modules.map((m) => ({ ...m, canVerify: !leaning || m.workspace !== 'member' })),
    tooMany: paths.length > MAX_MODULES,
  };
}

/** Directories that `use` names; undefined without a go.work. */
async function readWorkspace(
  files: FileSystem,
  folder: string,
): Promise<ReadonlySet<string> | undefined> {
  const text = await files.readText(posix.join(folder, 'go.work'));
  if (text === undefined) return undefined;
  const lines = withoutComments(text).replace(/\buse\s*\(([^)]*)\)/g, (_, block: string) =>
    block.replace(/^\s*(?=\S)/gm, 'use '),
  );
  const uses = lines.matchAll(/^\s*use\s+"?([^\s"]+)/gm);
  return new Set([...uses].map(([, path = '.']) => clean(posix.join(folder, path))));
}

async function describe(
  files: FileSystem,
  module: ModuleFile,
  all: readonly ModuleFile[],
  members: ReadonlySet<string> | undefined,
): Promise<Omit<GoModule, 'canVerify'>> {
  const { directory, path, text } = module;
  const below = await files.glob(['**/*.go', 'vendor/modules.txt'], directory);
  const nested = all.map((m) => m.directory).filter((d) => d !== directory && within(d, directory));
  const isMine = (file: string) =>
    isOwn(file, directory) && !nested.some((inner) => within(file, inner));
  const own = below.filter((file) => file.endsWith('.go') && isMine(file));
  const tests = own.filter((file) => file.endsWith('_test.go'));
  const workspace = members === undefined ? 'none' : members.has(directory) ? 'member' : 'apart';
  const siblings = all.filter((m) => m !== module && m.path !== '' && members?.has(m.directory));
  const words = new Set(text.split(/\s+/));
  return {
    path,
    directory,
    hasPackages: await anyBuilt(files, own),
    hasCode: await anyBuilt(
      files,
      own.filter((file) => !tests.includes(file)),
    ),
    hasTests: await anyMatch(files, tests, TEST),
    hasBenchmarks: await anyMatch(files, tests, BENCHMARK),
    isVendored: below.includes(posix.join(directory, 'vendor/modules.txt')),
    workspace,
    leansOnWorkspace:
      workspace === 'member' && !words.has('replace') && siblings.some((m) => words.has(m.path)),
    formatted: formattedPaths(
      below.filter((file) => file.endsWith('.go')).map((file) => posix.relative(directory, file)),
      (file) => isMine(posix.join(directory, file)),
    ),
  };
}

async function anyBuilt(files: FileSystem, goFiles: readonly string[]): Promise<boolean> {
  for (const path of goFiles) {
    if (!UNBUILT.test((await files.readText(path)) ?? '')) return true;
  }
  return false;
}

async function anyMatch(
  files: FileSystem,
  tests: readonly string[],
  start: RegExp,
): Promise<boolean> {
  for (const path of tests) {
    const decoder = new TextDecoder('latin1');
    let unfinished = '\n';
    for await (const chunk of files.read(path)) {
      const text = unfinished + decoder.decode(chunk);
      if (start.test(text)) return true;
      const lastLine = text.lastIndexOf('\n');
      // The start of a line decides; a line longer than this has been decided.
      unfinished = text.slice(lastLine, lastLine + LINE_START);
    }
  }
  return false;
}

/**
 * gofmt walks into vendored code, test data and nested modules alike. Gives the fewest paths that hold all own files
 * and none of those: `.` for most modules.
 */
function formattedPaths(
  goFiles: readonly string[],
  isMine: (file: string) => boolean,
): readonly string[] {
  const mixed = new Set(goFiles.filter((file) => !isMine(file)).flatMap(foldersOf));
  const own = goFiles.filter(isMine);
  const paths = new Set(own.map((file) => foldersOf(file).find((dir) => !mixed.has(dir)) ?? file));
  if (paths.size === 0) return ['.'];
  // A name that starts with a dash would be an option.
  return [...paths].map((path) => (path.startsWith('-') ? `./${path}` : path));
}

/** `.`, `a` and `a/b` for `a/b/c.go`. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return ['.', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))];
}

function isOwn(path: string, from: string): boolean {
  const folders = posix.relative(from, path).split('/').slice(0, -1);
  return !folders.some((name) => /^(?:[._].*|vendor|testdata|node_modules)$/.test(name));
}

function within(path: string, directory: string): boolean {
  return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}

function clean(path: string): string {
  const normal = posix.normalize(path).replace(/\/$/, '');
  return normal === '' ? '.' : normal;
}

function withoutComments(text: string): string {
  return text.replace(/\/\/.*$/gm, '');
}
