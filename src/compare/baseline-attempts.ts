/**
 * The text and the key of the verdicts of attempts, kept beside the baselines. Each text carries all earlier ones
 * that its run found, so that the newest alone tells the whole story. Everything read may be hostile.
 */
import type { AttemptRecord } from '../model/attempt.js';
import type { Sha256 } from './baseline-key.js';
import {
  count,
  fail,
  list,
  Misfit,
  matching,
  oneOf,
  optional,
  record,
  text,
} from './read-value.js';

const FORMAT = 'tollgate-attempts';
/** With `~` and no hash after it: no suite has a slug like that, so no search for a suite ever finds one. */
const LEAD = 'tollgate-v1-attempts~-';
const MOST_RECORDS = 100;
const LONGEST_SUMMARY = 1000;
const VERDICTS = ['pass', 'degraded', 'inconclusive', 'block'] as const;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** What the keys of all attempts of one job and commit begin with, and no others. */
export function attemptPrefix(
  job: readonly (string | undefined)[],
  head: string,
  sha256: Sha256,
): string {
  return `${LEAD}${sha256(JSON.stringify(job)).slice(0, 16)}-${head}-`;
}

/** Key of one attempt; safe as a cache key and as a file name. */
export function attemptKey(
  prefix: string,
  { runId, attempt }: Pick<AttemptRecord, 'runId' | 'attempt'>,
  sha256: Sha256,
): string {
  const run = /^[a-z0-9]{1,40}$/.test(runId) ? runId : `~${sha256(runId).slice(0, 16)}`;
  return `${prefix}${run}-${attempt}`;
}

/** One line with its newline; of very many records the newest. */
export function encodeAttempts(records: readonly AttemptRecord[]): string {
  const kept = mergeAttempts(records).slice(-MOST_RECORDS).map(short);
  return `${JSON.stringify({ format: FORMAT, schema: 1, records: kept })}\n`;
}

/** Undefined for what {@link encodeAttempts} did not write. */
export function decodeAttempts(content: string): readonly AttemptRecord[] | undefined {
  try {
    const file = record(JSON.parse(content), 'file');
    if (file.format !== FORMAT || file.schema !== 1) return undefined;
    const records = list(file.records, 'records', readAttempt);
    return records.length <= MOST_RECORDS ? records : undefined;
  } catch (error) {
    if (error instanceof Misfit || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Each attempt once, oldest first. */
export function mergeAttempts(records: readonly AttemptRecord[]): readonly AttemptRecord[] {
  const known = new Map(records.map((one) => [`${one.runId}\0${one.attempt}`, one]));
  return [...known.values()].sort(
    (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || a.attempt - b.attempt,
  );
}

function short(one: AttemptRecord): AttemptRecord {
  return { ...one, summary: one.summary.slice(0, LONGEST_SUMMARY) };
}

function readAttempt(value: unknown, path: string): AttemptRecord {
  const it = record(value, path);
  const commit = (of: unknown, at: string) => matching(of, at, COMMIT, 'a full commit id');
  const summary = text(it.summary, `${path}.summary`);
  const recordedAt = matching(it.recordedAt, `${path}.recordedAt`, UTC, 'a time in UTC');
  return {
    head: commit(it.head, `${path}.head`),
    ...optional('base', it.base, `${path}.base`, commit),
    runId: text(it.runId, `${path}.runId`, 1),
    attempt: count(it.attempt, `${path}.attempt`, 1, 9_999_999),
    verdict: oneOf(it.verdict, `${path}.verdict`, VERDICTS),
    summary: summary.length <= LONGEST_SUMMARY ? summary : fail(`${path}.summary`, 'is too long'),
    recordedAt: Number.isFinite(Date.parse(recordedAt)) ? recordedAt : fail(path, 'has no time'),
  };
}
