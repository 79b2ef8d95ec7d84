/**
 * Verdicts of attempts in the actions cache: one entry an attempt, which carries all earlier ones, so that one look-up
 * by prefix finds the newest and with it the rest.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
import {
  attemptKey,
  attemptPrefix,
  decodeAttempts,
  encodeAttempts,
} from '../../compare/baseline-attempts.js';
import type { AttemptRecord } from '../../model/attempt.js';
import type { AttemptLog } from '../../model/ports.js';
import type { Problem } from '../../model/problem.js';
import { type CacheSession, openCacheSession } from './cache-session.js';
import { sha256 } from './sha256.js';
import { type CacheToolkit, loadToolkit } from './toolkit.js';

export interface AttemptCacheOptions {
  /** Absolute; the working directory and, where set, `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  readonly job: readonly (string | undefined)[];
  /** `@actions/cache` unless said. */
  readonly load?: () => Promise<CacheToolkit>;
}

/** A log over the cache of this job; that there is none is told once, when it is to be written to. */
export function openAttemptCache({
  workspace,
  job,
  load = loadToolkit,
}: AttemptCacheOptions): AttemptLog {
  let opened: Promise<CacheSession | undefined> | undefined;
  const session = () => {
    opened ??= load().then((toolkit) =>
      toolkit.isFeatureAvailable() ? openCacheSession(toolkit, workspace) : undefined,
    );
    return opened;
  };
  let known: readonly AttemptRecord[] = [];
  return {
    async earlier(head) {
      try {
        const found = await (await session())?.restore([attemptPrefix(job, head, sha256)]);
        if (found?.state !== 'hit') return { records: [], problems: [] };
        const decoded = decodeAttempts(found.text);
        if (decoded === undefined) return { records: [], problems: [unreadable(found.key)] };
        known = decoded.filter((one) => one.head === head);
        return { records: known, problems: [] };
      } catch {
        // Whatever keeps the cache from being read keeps it from being written, and is told then.
        return { records: [], problems: [] };
      }
    },
    async record(record) {
      try {
        const cache = await session();
        if (cache === undefined) return [notKept('the actions cache is not available to this job')];
        const key = attemptKey(attemptPrefix(job, record.head, sha256), record, sha256);
        const refusal = await cache.save(key, encodeAttempts([...known, record]));
        return refusal === undefined ? [] : [notKept(refusal)];
      } catch (error) {
        return [notKept(error instanceof Error ? error.message : String(error))];
      }
    },
  };
}

/** The verdict of an attempt that is not kept: the next one cannot tell of it. */
export function notKept(why: string): Problem {
  return {
    code: 'attempt-not-kept',
    severity: 'warning',
    message: `The verdict of this attempt was not kept for later ones: ${why.replace(/\.$/, '')}.`,
  };
}

/** Stored verdicts that are none. */
export function unreadable(name: string): Problem {
  return {
    code: 'attempts-damaged',
    severity: 'warning',
    message: `The verdicts of earlier attempts in ${JSON.stringify(name)} cannot be read.`,
  };
}
