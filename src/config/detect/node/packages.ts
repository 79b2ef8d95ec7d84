/**
 * Finds the packages of a tree: the one in the folder, and its workspaces. Other package.json files are left alone:
 * most of them are fixtures or templates. https://docs.npmjs.com/cli/using-npm/workspaces
 */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { ProblemError } from '../../../model/problem.js';

export interface NodePackage {
  readonly directory: string;
  readonly scripts: Readonly<Record<string, string | undefined>>;
  /** What its manifest names, by name: the range that it asks for. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** Keys of the manifest: some tools are configured there. */
  readonly keys: ReadonlySet<string>;
}

export interface NodeTree {
  /** The one in the folder, first, and its workspaces. */
  readonly packages: readonly NodePackage[];
  /** The `packageManager` field of the root. */
  readonly manager: string | undefined;
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Where managers other than npm keep the patterns. */
const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'lerna.json'];

const MAX_WORKSPACES = 200;

/** Throws a ProblemError for a package.json that is not JSON. */
export async function findNodePackages(files: FileSystem, folder: string): Promise<NodeTree> {
  const root = await readPackage(files, folder);
  if (root === undefined) return { packages: [], manager: undefined };
  const written = [...workspacePatterns(root), ...(await otherPatterns(files, folder))];
  const patterns = written
    .filter(staysInside)
    .map((pattern) => pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2/package.json'));
  const found = patterns.length > 0 ? await files.glob(patterns, folder) : [];
  const directories = found.map((path) => posix.dirname(path)).filter((dir) => dir !== folder);
  const packages = [describe(root, folder)];
  for (const directory of directories.slice(0, MAX_WORKSPACES)) {
    const manifest = await readPackage(files, directory);
    if (manifest !== undefined) packages.push(describe(manifest, directory));
  }
  const manager = member(root, 'packageManager');
  return { packages, manager: typeof manager === 'string' ? manager : undefined };
}

async function readPackage(files: FileSystem, directory: string): Promise<object | undefined> {
  const path = posix.join(directory, 'package.json');
  const text = await files.readText(path);
  if (text === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `'${path}' is not JSON: ${reason.slice(0, 200)}`;
    throw new ProblemError(
      [{ code: 'package-json-invalid', severity: 'error', message, place: { file: path } }],
      { cause: error },
    );
  }
}

/** Of pnpm (https://pnpm.io/pnpm-workspace_yaml) and Lerna, line by line: their lists are plain ones. */
async function otherPatterns(files: FileSystem, folder: string): Promise<readonly string[]> {
  for (const name of WORKSPACE_FILES) {
    const text = await files.readText(posix.join(folder, name));
    const list = /(?:^\s*|[{,]\s*)"?packages"?:\s*((?:\n\s*(?:-.*|#.*)?)+|\[[^\]]*\])/m.exec(
      text ?? '',
    )?.[1];
    if (list === undefined) continue;
    const items = list.matchAll(/(?:^\s*-\s*|[[,]\s*)(["']?)([^"'#\s,\]]+)\1/gm);
    return [...items].map(([, , pattern = '']) => pattern);
  }
  return [];
}

/** What lies outside of the repository is not judged. */
const staysInside = (pattern: string) => !/^!?[\\/]|\.\./.test(pattern);

/** Both ways of writing them: a list, or `{ packages: [...] }`. */
function workspacePatterns(manifest: object): readonly string[] {
  const workspaces = member(manifest, 'workspaces');
  const list = Array.isArray(workspaces) ? workspaces : member(workspaces, 'packages');
  if (!Array.isArray(list)) return [];
  return list.filter((pattern) => typeof pattern === 'string' && pattern !== '');
}

function describe(manifest: object, directory: string): NodePackage {
  const named = DEPENDENCIES.flatMap((key) => strings(member(manifest, key)));
  return {
    directory,
    scripts: Object.fromEntries(strings(member(manifest, 'scripts'))),
    dependencies: new Map(named),
    keys: new Set(Object.keys(manifest)),
  };
}

function strings(value: unknown): readonly (readonly [string, string])[] {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function member(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
