/**
 * Gathers the window of a suite from the actions cache, one restore a stored run. A request takes ten keys, so one
 * asks for the nearest run of several commits at once; the search is bounded in steps and in time.
 */
import { evictionEvidence } from '../../compare/baseline-evidence.js';
import { UNRELATED } from '../../compare/baseline-explain.js';
import type { Decoded } from '../../compare/baseline-format.js';
import {
  commitOfKey,
  commitPrefix,
  keysByCommit,
  suitePrefix,
} from '../../compare/baseline-key.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { BaselineAnswer, BaselineQuery } from '../../model/ports.js';
import type { Problem } from '../../model/problem.js';
import { type CacheSession, MOST_KEYS, type Restored } from './cache-session.js';
import { decodeStored } from './entry-file.js';
import { sha256 } from './sha256.js';

const KEYS_A_COMMIT = 2;
const KEYS_TRIED_FOR_ONE = 3;
const LONGEST_SEARCH_MS = 60_000;
const UNREACHABLE = 'baseline-unreachable';

/** Keys that begin with a prefix, newest first, or why they cannot be listed. */
export type ListKeys = (
  prefix: string,
) => Promise<readonly string[] | { readonly unavailable: string }>;

interface Search {
  readonly query: BaselineQuery;
  readonly session: CacheSession;
  /** True where the time for searching is over. */
  readonly late: () => boolean;
  readonly entries: BaselineEntry[];
  readonly problems: Problem[];
  /** Commits of which something is stored, readable or not. */
  readonly present: Set<string>;
  /** The newest run of the suite, of whatever commit: it may remember what is gone. */
  latest?: BaselineEntry;
}

/** The stored runs of the wanted commits, and what is known of those that are gone. Never throws for the network. */
export async function findInCache(
  query: BaselineQuery,
  session: CacheSession,
  now: () => number,
  listKeys: ListKeys | undefined,
): Promise<BaselineAnswer> {
  const deadline = now() + LONGEST_SEARCH_MS;
  const late = () => now() > deadline;
  const search: Search = { query, session, late, entries: [], problems: [], present: new Set() };
  const listed = await listKeys?.(suitePrefix(query.suite, sha256));
  if (listed !== undefined && !('unavailable' in listed)) await restoreListed(search, listed);
  // A list may name nothing that this job can restore, as that of GitHub does for the cache of another server.
  if (search.entries.length === 0) {
    if (query.commits.length > 0) await walk(search);
    else await restoreLatest(search);
  }
  if (query.commits.length === 0 && search.latest !== undefined) search.entries.push(search.latest);
  else if (search.entries.length === 0) noteUnrelated(search);
  return answer(search);
}

/** Every run of the wanted commits that the list names and this job may read, each by its exact key. */
async function restoreListed(search: Search, listed: readonly string[]): Promise<void> {
  const { query } = search;
  const keys = listed.filter((key) => commitOfKey(key) !== undefined);
  const wanted = query.commits.length === 0 ? keys : keysByCommit(keys, query);
  for (const key of wanted.slice(0, KEYS_TRIED_FOR_ONE * query.limit)) {
    if (isOver(search)) return;
    note(search, await search.session.restore([key]));
  }
}

/** From the wanted commit backwards, always to the nearest commit of which a run is stored. */
async function walk(search: Search): Promise<void> {
  let rest = search.query.commits;
  while (rest.length > 0 && !isOver(search)) {
    const batch = rest.slice(0, MOST_KEYS / KEYS_A_COMMIT);
    const commit = note(search, await search.session.restore(keysOf(batch, search.query)));
    const nothingYet = search.present.size === 0 && search.problems.length === 0;
    // Where the suite has no run at all, asking for each commit would only cost time.
    if (nothingYet && search.latest === undefined && !(await restoreLatest(search))) return;
    const position = commit === undefined ? -1 : batch.indexOf(commit);
    rest = rest.slice(position < 0 ? batch.length : position + 1);
  }
}

/** True where there is a run of the suite. */
async function restoreLatest(search: Search): Promise<boolean> {
  const restored = await search.session.restore([suitePrefix(search.query.suite, sha256)]);
  const decoded = decode(restored);
  if (decoded !== undefined && 'entry' in decoded) search.latest = decoded.entry;
  else note(search, restored);
  return restored.state === 'hit' || restored.state === 'unreadable';
}

/** For each commit a run of this environment, else of any: the environment stands last in the key. */
function keysOf(commits: readonly string[], { suite, fingerprint }: BaselineQuery) {
  return commits.flatMap((commit) => {
    const prefix = commitPrefix(suite, commit, sha256);
    return [`${prefix}${fingerprint.slice(0, 12)}-`, prefix];
  });
}

/** Notes one restored run; returns the commit that it is of. */
function note(search: Search, restored: Restored): string | undefined {
  if (restored.state === 'failed') search.problems.push(unreachable(restored.why));
  const decoded = decode(restored);
  if (decoded === undefined || !('key' in restored)) return undefined;
  if ('entry' in decoded) search.entries.push(decoded.entry);
  else search.problems.push(decoded.problem);
  const commit = commitOfKey(restored.key);
  if (commit !== undefined) search.present.add(commit);
  return commit;
}

function decode(restored: Restored): Decoded | undefined {
  if (restored.state === 'hit') return decodeStored(restored.text, restored.key, restored.key);
  if (restored.state !== 'unreadable') return undefined;
  const message = `The stored run ${JSON.stringify(restored.key)} is damaged: ${restored.why}.`;
  return { problem: { code: 'baseline-damaged', severity: 'warning', message } };
}

function isOver(search: Search): boolean {
  if (search.entries.length >= search.query.limit) return true;
  if (search.problems.some((problem) => problem.code === UNREACHABLE)) return true;
  if (!search.late()) return false;
  search.problems.push(unreachable(`the search took longer than ${LONGEST_SEARCH_MS / 1000} s`));
  return true;
}

function noteUnrelated(search: Search): void {
  const { latest, query } = search;
  if (latest === undefined) return;
  const message = `The newest stored run of suite ${JSON.stringify(query.suite)} is of commit ${latest.commit.slice(0, 10)}, which is none of the ${query.commits.length} commits that this change builds on.`;
  search.problems.push({ code: UNRELATED, severity: 'warning', message });
}

function answer({ query, entries, problems, present, latest }: Search): BaselineAnswer {
  const evicted = evictionEvidence({
    commits: query.commits,
    witnesses: latest === undefined ? entries : [...entries, latest],
    present,
    store: 'the cache',
  });
  return { entries, problems, ...(evicted === undefined ? {} : { evicted }) };
}

function unreachable(why: string): Problem {
  return {
    code: UNREACHABLE,
    severity: 'warning',
    message: `The actions cache could not be searched to the end: ${why}.`,
    hint: 'Run the job again; where the cache is not to be had, set `baseline.store: directory`.',
  };
}
