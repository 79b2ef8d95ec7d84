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
}

const MAX_WORKSPACES = 200;

/** Throws a ProblemError for a package.json that is not JSON. */
export async function findNodePackages(
  files: FileSystem,
  folder: string,
): Promise<readonly NodePackage[]> {
  const root = await readPackage(files, folder);
  if (root === undefined) return [];
  const patterns = workspacePatterns(root).map((pattern) =>
    pattern.replace(/^(!?)(?:\.\/)?(.*?)\/?$/, '$1$2/package.json'),
  );
  const found = patterns.length > 0 ? await files.glob(patterns, folder) : [];
  const directories = found.map((path) => posix.dirname(path)).filter((dir) => dir !== folder);
  const packages = [describe(root, folder)];
  for (const directory of directories.slice(0, MAX_WORKSPACES)) {
    const manifest = await readPackage(files, directory);
    if (manifest !== undefined) packages.push(describe(manifest, directory));
  }
  return packages;
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

/** Both ways of writing them: a list, or `{ packages: [...] }`. */
function workspacePatterns(manifest: object): readonly string[] {
  const workspaces = member(manifest, 'workspaces');
  const list = Array.isArray(workspaces) ? workspaces : member(workspaces, 'packages');
  if (!Array.isArray(list)) return [];
  // What lies outside of the repository is not judged.
  return list.filter(
    (pattern) => typeof pattern === 'string' && pattern !== '' && !/^[\\/]|\.\./.test(pattern),
  );
}

function describe(manifest: object, directory: string): NodePackage {
  const written = member(manifest, 'scripts');
  const scripts = Object.entries(typeof written === 'object' && written !== null ? written : {});
  return {
    directory,
    scripts: Object.fromEntries(
      scripts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

function member(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
