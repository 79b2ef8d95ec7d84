/**
 * From paths as tools print them to files of the repository. Every answer is one of the files that are there, so no
 * printed path, however hostile, leads anywhere else; what matches none of them is said, never guessed.
 */
import { posix } from 'node:path';
import { isAbsolutePath, partBelow, tidyPath } from './printed-path.js';
import { mapBelowSourceRoots } from './source-roots.js';

interface MappedPaths {
  /** Printed path → file of the repository. */
  readonly mapped: ReadonlyMap<string, string>;
  /** In the order of the report. */
  readonly unmatched: readonly string[];
}

/** A place as a tool prints it: Go names a file relative to the directory of its package. */
interface PrintedPlace {
  readonly package: string;
  readonly file: string;
}

export interface PathMapper {
  /**
   * Maps all paths of one report together: as they are, relative to the working directory or to the root; where none
   * of them is a file so, with ONE prefix taken off all of them (an import path, a directory of another machine),
   * the one that matches most. `roots`: directories that relative paths are below, where the report names some.
   */
  mapReport(paths: readonly string[], roots?: readonly string[]): MappedPaths;
  /** In the order of `places`; undefined for what is not in the repository. */
  mapPlaces(places: readonly PrintedPlace[]): readonly (string | undefined)[];
}

interface Tree {
  readonly files: ReadonlySet<string>;
  /** Working directory, then the root: what paths may be relative to. */
  readonly bases: readonly string[];
  readonly root: string | undefined;
  /** Of the working directory. */
  readonly importPath: string | undefined;
}

/** What is taken off, and what then stands before the rest. */
interface Prefix {
  readonly cut: string;
  readonly base: string;
}

/**
 * @param repoFiles all files, relative with forward slashes
 * @param workingDirectory of the task, below the root, `.` for the root itself
 * @param root absolute; with it, a place elsewhere on this machine is never taken for a file of the same name
 * @param importPath what Go calls the working directory (`readImportPath`); without it the likeliest prefix is taken
 */
export function createPathMapper(
  repoFiles: readonly string[],
  workingDirectory: string,
  root?: string,
  importPath?: string,
): PathMapper {
  const tree: Tree = {
    files: new Set(repoFiles),
    bases: [...new Set([posix.normalize(workingDirectory), '.'])],
    root: root === undefined ? undefined : tidyPath(root),
    importPath,
  };
  return {
    mapReport: (paths, roots = []) => mapFromRoots(tree, paths, roots),
    mapPlaces: (places) => mapPlaces(tree, places),
  };
}

/**
 * Each relative path is taken from each root. What is a file from two of them is none for sure; where the roots lead to
 * fewer files than the paths alone do, they are of another machine, or wrong.
 */
function mapFromRoots(
  tree: Tree,
  printed: readonly string[],
  roots: readonly string[],
): MappedPaths {
  const plain = mapReport(tree, printed);
  if (roots.length === 0) return plain;
  const spellings = new Map(
    printed.map((path) => {
      const isRelative = !isAbsolutePath(tidyPath(path) ?? '/');
      return [path, isRelative ? roots.map((root) => `${root}/${path}`) : [path]] as const;
    }),
  );
  const rooted = mapReport(tree, [...spellings.values()].flat());
  const mapped = new Map<string, string>();
  for (const [path, spelled] of spellings) {
    const files = new Set(spelled.flatMap((each) => rooted.mapped.get(each) ?? []));
    const [file] = files;
    if (file !== undefined && files.size === 1) mapped.set(path, file);
  }
  if (mapped.size < plain.mapped.size) return plain;
  return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}

function mapReport(tree: Tree, printed: readonly string[]): MappedPaths {
  const tidied = new Map<string, string>();
  for (const path of printed) {
    const tidy = tidyPath(path);
    if (tidy !== undefined) tidied.set(path, tidy);
  }
  const mapped = mapAsTheyAre(tree, tidied);
  // A report has one style. Beside files that fit as they are, `node_modules/x/index.js` is no `index.js` of ours.
  const styles = new Set([...mapped.keys()].map((path) => isAbsolutePath(tidied.get(path) ?? '')));
  const rest = [...tidied].filter(
    ([path, tidy]) => !mapped.has(path) && !styles.has(isAbsolutePath(tidy)),
  );
  const paths = rest.map(([, tidy]) => tidy);
  const prefix = commonPrefix(tree, paths);
  if (prefix !== undefined) {
    for (const [path, tidy] of rest) {
      const file = withoutPrefix(prefix, tidy);
      if (file !== undefined && tree.files.has(file)) mapped.set(path, file);
    }
  }
  if (mapped.size === 0) {
    const [folder = '.'] = tree.bases;
    for (const [path, file] of mapBelowSourceRoots(tree.files, folder, rest))
      mapped.set(path, file);
  }
  return { mapped, unmatched: [...new Set(printed)].filter((path) => !mapped.has(path)) };
}

/** All relative paths are taken from the same base: the one that makes files of more of them. */
function mapAsTheyAre(tree: Tree, tidied: ReadonlyMap<string, string>): Map<string, string> {
  const answers = tree.bases.map((base) => {
    const mapped = new Map<string, string>();
    for (const [path, tidy] of tidied) {
      const file = fileAt(tree, base, tidy);
      if (file !== undefined) mapped.set(path, file);
    }
    return mapped;
  });
  return answers.reduce((best, other) => (other.size > best.size ? other : best));
}

/** The file that a path is without any guessing: below the root or the module that it names, else from `base`. */
function fileAt(tree: Tree, base: string, tidy: string): string | undefined {
  const { root, importPath, bases } = tree;
  const inModule = importPath === undefined ? undefined : partBelow(tidy, importPath);
  const below = root === undefined ? undefined : partBelow(tidy, root);
  const relative = isAbsolutePath(tidy) ? below : posix.join(base, tidy);
  const file = inModule === undefined ? relative : posix.join(bases[0] ?? '.', inModule);
  return file !== undefined && tree.files.has(file) ? file : undefined;
}

/** The prefix that makes files of most paths; of equals, that of the nearest base, then the shortest. */
function commonPrefix(tree: Tree, paths: readonly string[]): Prefix | undefined {
  const votes = new Map<string, Prefix & { count: number }>();
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      for (const base of tree.bases) {
        if (!tree.files.has(posix.join(base, path.slice(slash + 1)))) continue;
        const cut = path.slice(0, slash + 1);
        const vote = votes.get(`${base}\0${cut}`) ?? { cut, base, count: 0 };
        vote.count += 1;
        votes.set(`${base}\0${cut}`, vote);
      }
    }
  }
  const rank = ({ base, cut, count }: Prefix & { count: number }) =>
    [-count, tree.bases.indexOf(base), cut.length] as const;
  return [...votes.values()].sort((a, b) => compare(rank(a), rank(b)))[0];
}

function withoutPrefix({ cut, base }: Prefix, path: string): string | undefined {
  return path.startsWith(cut) ? posix.join(base, path.slice(cut.length)) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function mapPlaces(tree: Tree, places: readonly PrintedPlace[]): readonly (string | undefined)[] {
  const inPackage = places.map((place) => {
    const file = tidyPath(place.file);
    if (file === undefined || isAbsolutePath(file) || place.package === '') return place.file;
    return `${place.package}/${file}`;
  });
  // With the root known, an absolute path elsewhere is another file: of Go itself, or of a dependency.
  const askable = inPackage.filter(
    (path) =>
      tree.root === undefined || !isAbsolutePath(tidyPath(path) ?? '') || isBelow(tree, path),
  );
  const { mapped } = mapReport(tree, askable);
  const rest = places.flatMap(({ file }, i): (readonly [string, string])[] => {
    const tidy = tidyPath(file);
    // A base name alone may be anybody's.
    return tidy?.includes('/') && !mapped.has(inPackage[i] ?? file) ? [[file, tidy]] : [];
  });
  const below = mapBelowSourceRoots(tree.files, tree.bases[0] ?? '.', rest);
  return places.map(
    ({ file }, i) =>
      mapped.get(inPackage[i] ?? file) ?? fileFromBases(tree, tidyPath(file)) ?? below.get(file),
  );
}

function isBelow(tree: Tree, path: string): boolean {
  const tidy = tidyPath(path);
  return tidy !== undefined && tree.root !== undefined && partBelow(tidy, tree.root) !== undefined;
}

/** For what is printed relative to where the tool ran, whatever its package: what a compiler says. */
function fileFromBases(tree: Tree, tidy: string | undefined): string | undefined {
  if (tidy === undefined) return undefined;
  return tree.bases.map((base) => fileAt(tree, base, tidy)).find((file) => file !== undefined);
}
