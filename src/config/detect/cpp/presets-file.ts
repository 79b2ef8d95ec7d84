/**
 * Reads CMakePresets.json with what it includes and inherits. CMakeUserPresets.json is a developer's own, and not read.
 * https://cmake.org/cmake/help/latest/manual/cmake-presets.7.html
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { type Table, tableOf, textsOf } from '../read-manifest.js';

type Kind = 'configure' | 'build' | 'test' | 'workflow';

/** By name, in the order in which they are written, with all that they inherit; hidden ones too. */
export type Presets = Readonly<Record<Kind, ReadonlyMap<string, Table>>>;

export interface PresetsFile {
  readonly presets: Presets;
  /** Of CMake that reads it: `[3, 23]`. */
  readonly needs: readonly [number, number];
}

/** Version of the file → that of CMake. */
const SINCE = [19, 20, 21, 23, 24, 25, 27, 28, 30, 31];
const SINCE_VERSION_11 = [4, 3] as const;
const MOST_FILES = 50;
/** A preset's own, never had by those that inherit it. */
const NOT_INHERITED = new Set(['name', 'hidden', 'inherits', 'description', 'displayName']);
const MAPS = ['cacheVariables', 'environment'];

/** Undefined where there is none. */
export async function readPresets(
  files: FileSystem,
  directory: string,
): Promise<PresetsFile | { readonly unreadable: string } | undefined> {
  const path = posix.join(directory, 'CMakePresets.json');
  if (!(await files.exists(path))) return undefined;
  const read: Table[] = [];
  const open = [path];
  for (const at of open) {
    const file = await readFile(files, at);
    if (typeof file === 'string') return { unreadable: file };
    const included = textsOf(file.include).map((text) => includedPath(text, at, directory));
    const far = included.find((one) => one === undefined || one.startsWith('../'));
    if (included.length > 0 && included.includes(far))
      return { unreadable: `"${at}" includes what lies elsewhere` };
    for (const one of included) if (one !== undefined && !open.includes(one)) open.push(one);
    if (open.length > MOST_FILES) return { unreadable: `"${at}" includes too many files` };
    read.push(file);
  }
  // What is included comes first: others build on it.
  const all = read.reverse();
  const presets: Presets = {
    configure: inherited(all, 'configurePresets'),
    build: inherited(all, 'buildPresets'),
    test: inherited(all, 'testPresets'),
    workflow: inherited(all, 'workflowPresets'),
  };
  return { presets, needs: newest(all.map(neededBy)) };
}

async function readFile(files: FileSystem, path: string): Promise<Table | string> {
  const text = await files.readText(path);
  if (text === undefined) return `"${path}" does not exist`;
  try {
    return tableOf(JSON.parse(text));
  } catch {
    return `"${path}" is not JSON`;
  }
}

/** Undefined where only CMake can tell. */
function includedPath(text: string, from: string, directory: string): string | undefined {
  const folder = posix.dirname(from);
  const path = text.replace(/^\$\{sourceDir\}\//, `${posix.relative(folder, directory) || '.'}/`);
  const plain = path.replace(/^\$\{fileDir\}\//, './');
  if (/^(?:[\\/]|[A-Za-z]:)|\$/.test(plain)) return undefined;
  return posix.join(folder, plain);
}

function neededBy(file: Table): readonly [number, number] {
  const version = typeof file.version === 'number' ? file.version : 1;
  const { major, minor } = tableOf(file.cmakeMinimumRequired);
  const asked = [major, minor].map((part) => (typeof part === 'number' ? part : 0));
  const minorOf3 = SINCE[version - 1];
  const known = minorOf3 === undefined ? SINCE_VERSION_11 : ([3, minorOf3] as const);
  return newest([known, [asked[0] ?? 0, asked[1] ?? 0]]);
}

function newest(versions: readonly (readonly [number, number])[]): readonly [number, number] {
  return [...versions].sort(([a, b], [c, d]) => c - a || d - b)[0] ?? [3, 19];
}

function inherited(files: readonly Table[], key: string): Map<string, Table> {
  const own = new Map<string, Table>();
  for (const file of files)
    for (const preset of listOf(file[key])) {
      if (typeof preset.name === 'string' && !own.has(preset.name)) own.set(preset.name, preset);
    }
  const merged = new Map<string, Table>();
  return new Map([...own.keys()].map((name) => [name, withParents(name, own, merged)]));
}

/** The first of several parents wins, and the preset itself over all of them. */
function withParents(
  name: string,
  own: ReadonlyMap<string, Table>,
  merged: Map<string, Table>,
): Table {
  const known = merged.get(name);
  if (known !== undefined) return known;
  const preset = own.get(name) ?? {};
  // What inherits itself, which CMake refuses, ends here.
  merged.set(name, preset);
  const { inherits } = preset;
  const parents = typeof inherits === 'string' ? [inherits] : textsOf(inherits);
  const lastWins = parents.map((one) => heritable(withParents(one, own, merged))).reverse();
  const maps = MAPS.map((key) => {
    const tables = [...lastWins, preset].map((one) => tableOf(one[key]));
    return [key, Object.assign({}, ...tables)] as const;
  });
  const whole: Table = { ...Object.assign({}, ...lastWins, preset), ...Object.fromEntries(maps) };
  merged.set(name, whole);
  return whole;
}

/** `"condition": null` holds, for the preset itself alone. */
function heritable(preset: Table): Table {
  const entries = Object.entries(preset).filter(
    ([key, value]) => !NOT_INHERITED.has(key) && !(key === 'condition' && value === null),
  );
  return Object.fromEntries(entries);
}

function listOf(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.map(tableOf) : [];
}
