/**
 * Lends a tree of another commit what a package manager installed for this one, which git does not know: `node_modules`
 * and virtual environments. Links of a workspace to its own packages lead to those of the other tree.
 */
import { copyFile, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import type { OwnDependencies } from '../model/ports.js';

/** Files that say what is installed. Those that differ between the trees mean another installation. */
const LOCKS: Readonly<Record<OwnDependencies['kind'], readonly string[]>> = {
  node_modules: [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
  ],
  '.venv': ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt'],
};
const KINDS = ['node_modules', '.venv'] as const;
/** Caches of tools: each tree has its own. */
const CACHES = new Set(['.cache', '.vite', '.vitest', '.vite-temp']);
const MOST_FOLDERS = 20_000;

/** Gives what cannot be lent, one a lock file; nothing where all is there, also where nothing was installed. Both are absolute. */
export async function lendInstalled(from: string, to: string): Promise<readonly OwnDependencies[]> {
  const own = new Map<string, OwnDependencies>();
  for (const { folder, kind } of await installedFolders(from)) {
    const parent = join(to, relative(from, dirname(folder)));
    const target = join(parent, kind);
    if (!(await isDirectory(parent)) || (await isDirectory(target))) continue;
    const differs = await differingLock(dirname(folder), from, to, LOCKS[kind]);
    if (differs !== undefined) {
      const directory = posix.dirname(differs);
      const files = await readdir(join(to, directory)).catch(() => []);
      const needed = { kind, directory, differs, files, installed: folder };
      if (!own.has(`${kind} ${directory}`)) own.set(`${kind} ${directory}`, needed);
    } else if (kind === 'node_modules') await linkEntries(folder, target, { from, to });
    else await link(folder, target);
  }
  return [...own.values()];
}

interface Installed {
  /** Absolute. */
  readonly folder: string;
  readonly kind: OwnDependencies['kind'];
}

/** Not below one another: what is nested belongs to the outer one. */
async function installedFolders(root: string): Promise<readonly Installed[]> {
  const found: Installed[] = [];
  const open = [root];
  for (let seen = 0; open.length > 0 && seen < MOST_FOLDERS; seen++) {
    const folder = open.pop() ?? root;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const kind = KINDS.find((one) => one === entry.name);
      if (kind !== undefined) {
        if (await isDirectory(path)) found.push({ folder: path, kind });
      } else if (entry.isDirectory() && !entry.name.startsWith('.')) open.push(path);
    }
  }
  return found;
}

const slashed = (path: string) => path.split(sep).join('/');

/** The path of a lock file that is not the same in both trees, beside the folder or above it. */
async function differingLock(
  folder: string,
  from: string,
  to: string,
  names: readonly string[],
): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of names) {
      const [here, there] = await Promise.all([
        textOf(join(at, name)),
        textOf(join(to, relative(from, at), name)),
      ]);
      if (here !== there) return posix.join(slashed(relative(from, at)), name);
    }
    if (at === from || dirname(at) === at) return undefined;
  }
}

/** One link an entry, those of a scope each: a link that leads out of the folder is copied, and leads into the new tree. */
async function linkEntries(from: string, to: string, roots: Roots): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (CACHES.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink())
      await symlink(moved(await readlink(source), roots), target, 'junction');
    else if (entry.isDirectory() && /^@|^\.bin$/.test(entry.name))
      await linkEntries(source, target, roots);
    else if (entry.isFile()) await copyFile(source, target);
    else await link(source, target);
  }
}

interface Roots {
  readonly from: string;
  readonly to: string;
}

/** An absolute link to a package of the one tree leads to that of the other. */
function moved(link: string, { from, to }: Roots): string {
  const path = relative(from, link);
  const isWithin = isAbsolute(link) && !isAbsolute(path) && !/^\.\.(?:[\\/]|$)/.test(path);
  return isWithin ? join(to, path) : link;
}

/** Windows lets everybody make a junction, and not everybody a link. */
async function link(from: string, to: string): Promise<void> {
  await symlink(from, to, 'junction');
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'latin1').catch(() => undefined);
}
