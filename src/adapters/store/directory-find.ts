/** Answers a query from a directory of stored runs: which to read, in which order, and what is gone. */
import { evictionEvidence } from '../../compare/baseline-evidence.js';
import { commitOfKey, keysByCommit, suitePrefix } from '../../compare/baseline-key.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { BaselineAnswer, BaselineQuery } from '../../model/ports.js';
import type { Problem } from '../../model/problem.js';
import { sha256 } from './sha256.js';
import { describeShelf, keyOf, modifiedAt, namesIn, readStored, type Shelf } from './shelf.js';

/** Without history to go by, so many of the most recently written files are read. */
const MOST_UNORDERED = 200;

/** The stored runs of the wanted commits; throws only what the directory itself throws. */
export async function findOnShelf(shelf: Shelf, query: BaselineQuery): Promise<BaselineAnswer> {
  const prefix = suitePrefix(query.suite, sha256);
  const names = await namesIn(shelf);
  const { trusts, problems } = doubtChanged(shelf, prefix, query.changedPaths ?? []);
  const keys = names
    .filter(trusts)
    .flatMap((name) => keyOf(name) ?? [])
    .filter((key) => key.startsWith(prefix));
  const answer =
    query.commits.length === 0
      ? await findLatest(shelf, query.limit, keys)
      : await findByCommit(shelf, query, keys);
  return { ...answer, problems: [...problems, ...answer.problems] };
}

/** A change must not choose what it is compared with: what it did to the stored runs of the suite does not count. */
function doubtChanged(shelf: Shelf, prefix: string, changedPaths: readonly string[]) {
  const directory = describeShelf(shelf);
  const lead = `${directory}/`;
  // The directory itself, or one above it, as a link or a submodule.
  const isReplaced = changedPaths.some((path) => path === directory || lead.startsWith(`${path}/`));
  const changed = new Set(
    changedPaths.flatMap((path) => (path.startsWith(lead) ? [path.slice(lead.length)] : [])),
  );
  const own = [...changed].filter((name) => keyOf(name)?.startsWith(prefix) === true);
  const what = isReplaced ? 'all' : String(own.length);
  return {
    trusts: (name: string) => !isReplaced && !changed.has(name),
    problems: isReplaced || own.length > 0 ? [broughtByChange(directory, what)] : [],
  };
}

function broughtByChange(directory: string, what: string): Problem {
  return {
    code: 'baseline-changed',
    severity: 'error',
    message: `The change itself adds, alters or removes stored runs in ${JSON.stringify(directory)} (${what}); they do not count.`,
    hint: 'Take them out of the change: only runs of the default branch are compared with.',
  };
}

async function findByCommit(
  shelf: Shelf,
  query: BaselineQuery,
  keys: readonly string[],
): Promise<BaselineAnswer> {
  const wanted = keysByCommit(keys, query);
  const { entries, problems } = await readAll(shelf, wanted, query.limit);
  const latest = entries.length > 0 ? [] : await mostRecent(shelf, keys, 1);
  const witnesses = [...entries, ...(await readAll(shelf, latest, 1)).entries];
  const evicted = evictionEvidence({
    commits: query.commits,
    witnesses,
    present: new Set(wanted.map((key) => commitOfKey(key) ?? '')),
    store: describeShelf(shelf),
  });
  return { entries, problems, ...(evicted === undefined ? {} : { evicted }) };
}

async function findLatest(
  shelf: Shelf,
  limit: number,
  keys: readonly string[],
): Promise<BaselineAnswer> {
  const recent = await mostRecent(shelf, keys, MOST_UNORDERED);
  const { entries, problems } = await readAll(shelf, recent, MOST_UNORDERED);
  const latest = [...entries].sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
  return { entries: latest.slice(0, limit), problems };
}

async function mostRecent(
  shelf: Shelf,
  keys: readonly string[],
  most: number,
): Promise<readonly string[]> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (await modifiedAt(shelf, key)) ?? 0);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([key]) => key);
}

/** Reads until `limit` runs are found. */
async function readAll(shelf: Shelf, keys: readonly string[], limit: number) {
  const entries: BaselineEntry[] = [];
  const problems: Problem[] = [];
  for (const key of keys) {
    if (entries.length >= limit) break;
    const { entry, problem } = await readStored(shelf, key);
    if (entry !== undefined) entries.push(entry);
    if (problem !== undefined) problems.push(problem);
  }
  return { entries, problems };
}
