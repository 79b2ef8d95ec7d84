/**
 * Paths below source roots that a report does not name: JaCoCo prints `com/acme/A.java` of `lib/src/main/java`, and
 * others what they found below the directory that they were told.
 */
import { isAbsolutePath, partBelow } from './printed-path.js';

/** As printed, and tidied. */
type PrintedPath = readonly [printed: string, tidy: string];

interface Candidates {
  readonly printed: string;
  /** What is printed, below the root. */
  readonly ending: string;
  readonly files: readonly string[];
}

/** Directories that Kotlin files may leave out, at most. */
const MOST_OMITTED = 10;

/**
 * Printed path → the file that it is the end of. Where several end so, the one is meant that lies in a root which
 * another path surely has, or else the one whose root fits most paths; where that does not tell, none is.
 * @param folder working directory: what ends so within it goes before what does elsewhere
 */
export function mapBelowSourceRoots(
  files: ReadonlySet<string>,
  folder: string,
  paths: readonly PrintedPath[],
): ReadonlyMap<string, string> {
  const relative = paths.filter(([, tidy]) => !isAbsolutePath(tidy));
  const mapped = byEnding(files, folder, relative);
  const left = relative.filter(([path, tidy]) => tidy.endsWith('.kt') && !mapped.has(path));
  for (const [path, file] of withoutCommonPackage(files, folder, left)) mapped.set(path, file);
  return mapped;
}

function byEnding(
  files: ReadonlySet<string>,
  folder: string,
  paths: readonly PrintedPath[],
): Map<string, string> {
  if (paths.length === 0) return new Map();
  const found = findCandidates(files, folder, paths);
  const votes = countRoots(found);
  const sureVotes = countRoots(found.filter((one) => one.files.length === 1));
  const mapped = new Map<string, string>();
  for (const one of found) {
    const inSureRoots = one.files.filter((file) => sureVotes.has(rootOf(one, file)));
    const file =
      inSureRoots.length > 0
        ? onlyOf(inSureRoots)
        : onlyOf(mostVoted(one.files, (file) => votes.get(rootOf(one, file)) ?? 0));
    if (file !== undefined) mapped.set(one.printed, file);
  }
  return mapped;
}

/** Looks each ending of each file up, so that it costs the same however many files are called alike. */
function findCandidates(
  files: ReadonlySet<string>,
  folder: string,
  paths: readonly PrintedPath[],
): readonly Candidates[] {
  const byEnd = new Map<string, string[]>(paths.map(([, tidy]) => [tidy, []]));
  for (const file of files) {
    for (let start = 0; start >= 0; ) {
      byEnd.get(file.slice(start))?.push(file);
      const slash = file.indexOf('/', start);
      start = slash < 0 ? -1 : slash + 1;
    }
  }
  return paths.map(([printed, ending]) => {
    const all = byEnd.get(ending) ?? [];
    const within = all.filter((file) => partBelow(file, folder) !== undefined);
    return { printed, ending, files: within.length > 0 ? within : all };
  });
}

function countRoots(found: readonly Candidates[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const one of found) {
    for (const file of one.files) {
      votes.set(rootOf(one, file), (votes.get(rootOf(one, file)) ?? 0) + 1);
    }
  }
  return votes;
}

function rootOf({ ending }: Candidates, file: string): string {
  return file.slice(0, file.length - ending.length);
}

function mostVoted(files: readonly string[], votesOf: (file: string) => number): readonly string[] {
  const most = files.reduce((best, file) => Math.max(best, votesOf(file)), 0);
  return files.filter((file) => votesOf(file) === most);
}

function onlyOf(files: readonly string[]): string | undefined {
  return files.length === 1 ? files[0] : undefined;
}

/**
 * Kotlin's files may leave out the directories of the package that all have in common, so that `org/acme/app/A.kt` is
 * `src/A.kt`. The number of directories that makes files of most paths is taken, if that is more than half of them.
 * https://kotlinlang.org/docs/coding-conventions.html#directory-structure
 */
function withoutCommonPackage(
  files: ReadonlySet<string>,
  folder: string,
  paths: readonly PrintedPath[],
): ReadonlyMap<string, string> {
  const directories = (tidy: string) => tidy.split('/').slice(0, -1);
  const [first = ['', '']] = paths;
  const common = directories(first[1]).findIndex(
    (name, at) => !paths.every(([, tidy]) => directories(tidy)[at] === name),
  );
  const most = common < 0 ? directories(first[1]).length : common;
  let best: ReadonlyMap<string, string> = new Map();
  for (let omitted = 1; omitted <= Math.min(most, MOST_OMITTED); omitted++) {
    const cut = paths.map(
      ([path, tidy]) => [path, tidy.split('/').slice(omitted).join('/')] as const,
    );
    const mapped = byEnding(files, folder, cut);
    if (mapped.size > best.size) best = mapped;
  }
  return 2 * best.size > paths.length ? best : new Map();
}
