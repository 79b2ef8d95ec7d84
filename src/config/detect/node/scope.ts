/** One package as its tasks are made for it: with what the tree around it says. */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import type { FoundManager } from './manager.js';
import type { NodePackage } from './packages.js';

export interface Scope {
  readonly own: NodePackage;
  /** The package of the folder: its dependencies are had by all. */
  readonly root: NodePackage;
  readonly hasMembers: boolean;
  readonly files: FileSystem;
  readonly manager: FoundManager;
  /** `v20.11.0`; undefined where Node.js is missing. */
  readonly version: string | undefined;
}

/** The range by which the package, or the root, asks for one of these; undefined where neither does. */
export function declared(
  { own, root }: Pick<Scope, 'own' | 'root'>,
  ...names: readonly string[]
): { readonly name: string; readonly range: string } | undefined {
  for (const { dependencies } of [own, root])
    for (const name of names) {
      const range = dependencies.get(name);
      if (range !== undefined) return { name, range };
    }
  return undefined;
}

/** The first of these that stands in the package's own directory. */
export async function ownFile(
  { own, files }: Pick<Scope, 'own' | 'files'>,
  ...patterns: readonly string[]
): Promise<string | undefined> {
  const [found] = await files.glob(patterns, own.directory);
  return found === undefined ? undefined : posix.basename(found);
}

/** The major version that is installed, else the one asked for; undefined where neither tells. */
export async function majorOf(scope: Scope, name: string): Promise<number | undefined> {
  for (const { directory } of [scope.own, scope.root]) {
    const path = posix.join(directory, 'node_modules', name, 'package.json');
    const installed = await scope.files.readText(path).catch(() => undefined);
    const [, major] = /"version"\s*:\s*"(\d+)\./.exec(installed ?? '') ?? [];
    if (major !== undefined) return Number(major);
  }
  const [, asked] = /^[\^~>=v\s]*(\d+)/.exec(declared(scope, name)?.range ?? '') ?? [];
  return asked === undefined ? undefined : Number(asked);
}

/** A version that is not known counts as new. */
export function isSince(
  version: string | undefined,
  [major, minor]: readonly [number, number],
): boolean {
  const [, has, hasMinor] = /^v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  if (has === undefined) return true;
  return Number(has) > major || (Number(has) === major && Number(hasMinor) >= minor);
}
