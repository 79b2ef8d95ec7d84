/**
 * Baselines in the actions cache, one immutable entry a run. What a run may read and write is the service's own
 * rule: its branch, the base branch and the default branch. A refused save is told, never silence.
 */
import { encodeEntry } from '../../compare/baseline-format.js';
import { entryKey } from '../../compare/baseline-key.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { BaselineAnswer, BaselineQuery, BaselineStore } from '../../model/ports.js';
import { type Problem, ProblemError } from '../../model/problem.js';
import { findInCache, type ListKeys } from './cache-find.js';
import { type CacheSession, openCacheSession } from './cache-session.js';
import { alreadyStored } from './entry-file.js';
import { sha256 } from './sha256.js';
import { type CacheToolkit, loadToolkit } from './toolkit.js';

export interface CacheStoreOptions {
  /** Absolute; the working directory and, where set, `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Names the stored keys where the token may list them (`actions: read`). */
  readonly listKeys?: ListKeys;
  /** `@actions/cache` unless said. */
  readonly load?: () => Promise<CacheToolkit>;
}

/** A store over the cache service of this job. Loads the toolkit at its first use; no method throws. */
export function openCacheStore(options: CacheStoreOptions): BaselineStore {
  let opened: Promise<CacheSession | Problem> | undefined;
  const session = () => {
    opened ??= open(options);
    return opened;
  };
  return {
    description: `cache of ${options.repository}`,
    find: async (query) => await find(await session(), query, options),
    save: async (entry) => await save(await session(), entry),
  };
}

async function open({ load = loadToolkit, workspace }: CacheStoreOptions) {
  try {
    const toolkit = await load();
    return toolkit.isFeatureAvailable() ? openCacheSession(toolkit, workspace) : unavailable();
  } catch (error) {
    return unavailable(because(error));
  }
}

async function find(
  session: CacheSession | Problem,
  query: BaselineQuery,
  { now, listKeys }: CacheStoreOptions,
): Promise<BaselineAnswer> {
  if ('code' in session) return { entries: [], problems: [session] };
  try {
    return await findInCache(query, session, now, listKeys);
  } catch (error) {
    return { entries: [], problems: [unavailable(because(error))] };
  }
}

async function save(
  session: CacheSession | Problem,
  entry: BaselineEntry,
): Promise<{ readonly key: string; readonly problems: readonly Problem[] }> {
  const key = entryKey(entry, sha256);
  try {
    const text = encodeEntry(entry, sha256);
    if ('code' in session) return { key, problems: [notSaved(key, session.message)] };
    const beside = (stored: string) => ({
      key,
      problems: stored === text ? [] : [alreadyStored(key)],
    });
    // Not every server keeps what it has: that of act would replace it.
    const before = await readBack(session, key);
    if (before !== undefined) return beside(before);
    const refusal = await session.save(key, text);
    if (refusal === undefined) return { key, problems: [] };
    const after = await readBack(session, key);
    return after === undefined ? { key, problems: [notSaved(key, refusal)] } : beside(after);
  } catch (error) {
    if (error instanceof ProblemError) return { key, problems: error.problems };
    return { key, problems: [notSaved(key, because(error))] };
  }
}

/** The text under exactly this key. */
async function readBack(session: CacheSession, key: string): Promise<string | undefined> {
  const stored = await session.restore([key]);
  return stored.state === 'hit' && stored.key === key ? stored.text : undefined;
}

function because(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unavailable(why?: string): Problem {
  return {
    code: 'baseline-unreachable',
    severity: 'warning',
    message:
      why === undefined
        ? 'The actions cache is not available to this job, so no baseline can be read or stored.'
        : `The actions cache cannot be used: ${why}.`,
    hint: 'GitHub Enterprise Server needs 3.5 or later with caching enabled, act its cache server; elsewhere set `baseline.store: directory`.',
  };
}

function notSaved(key: string, why: string): Problem {
  return {
    code: 'baseline-not-saved',
    severity: 'warning',
    message: `This run was not stored as a baseline under ${JSON.stringify(key)}: ${why.replace(/\.$/, '')}.`,
    hint: hintFor(why),
  };
}

function hintFor(why: string): string {
  if (/denied|cache-mode|read-?only|permission|40[13]/i.test(why)) {
    return 'The token of this event may only read the cache (forks, `pull_request_target`, `issue_comment`, `workflow_run`): store baselines from a push to the default branch.';
  }
  if (/reserve|already exists|another job/i.test(why)) {
    return 'Either the token may only read the cache, or another job holds this key: give each job a suite of its own.';
  }
  return 'Run the job again; the baseline of this commit is missing until then.';
}
