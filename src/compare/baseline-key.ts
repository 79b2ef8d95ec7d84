/**
 * The key of a stored run: `tollgate-v1-<suite>-<commit>-<fingerprint>-<run>-<attempt>`. No part holds a `-`, so
 * every prefix that ends in one is exact; the environment comes after the commit, so that a search by commit finds
 * runs of every machine. Safe as a cache key (512 characters, no comma) and as a file name on any system.
 */
import type { BaselineEntry } from '../model/baseline.js';

/** SHA-256 of a text (as UTF-8) in lower-case hex; handed in, since this folder does no I/O. */
export type Sha256 = (text: string) => string;

type Keyed = Pick<BaselineEntry, 'suite' | 'commit' | 'environment' | 'runId' | 'attempt'>;

const LEAD = 'tollgate-v1-';
const KEY =
  /^tollgate-v1-([a-z0-9._~]{1,80})-([0-9a-f]{40}|[0-9a-f]{64})-([0-9a-f]{8,12})-([a-z0-9._~]{1,80})-(\d{1,7})$/;
const SHOWN = 40;

/** Key of one entry, at most 250 characters. */
export function entryKey(entry: Keyed, sha256: Sha256): string {
  const fingerprint = entry.environment.fingerprint.slice(0, 12);
  const run = slug(entry.runId, sha256);
  return `${commitPrefix(entry.suite, entry.commit, sha256)}${fingerprint}-${run}-${entry.attempt}`;
}

/** What the keys of all runs of a suite begin with, and no other suite's. */
export function suitePrefix(suite: string, sha256: Sha256): string {
  return `${LEAD}${slug(suite, sha256)}-`;
}

/** What the keys of all runs of one commit of a suite begin with. */
export function commitPrefix(suite: string, commit: string, sha256: Sha256): string {
  return `${suitePrefix(suite, sha256)}${commit}-`;
}

/** The commit that a key names; undefined where it is not a key of ours. */
export function commitOfKey(key: string): string | undefined {
  return KEY.exec(key)?.[2];
}

/** Keys of the wanted commits in the order of those; of one commit the runs of the wanted environment first. */
export function keysByCommit(
  keys: readonly string[],
  wanted: { readonly commits: readonly string[]; readonly fingerprint: string },
): readonly string[] {
  const order = new Map(wanted.commits.map((commit, index) => [commit, index]));
  const environment = `-${wanted.fingerprint.slice(0, 12)}-`;
  const placed = keys.flatMap((key) => {
    const position = order.get(commitOfKey(key) ?? '');
    return position === undefined ? [] : [{ key, position, other: !key.includes(environment) }];
  });
  placed.sort((a, b) => a.position - b.position || Number(a.other) - Number(b.other));
  return placed.map(({ key }) => key);
}

/**
 * Lower-case letters, digits, `.` and `_` stay; whatever else changes brings a hash of the whole text with it, so
 * that two names never meet in one slug, not even where upper and lower case are the same.
 */
function slug(text: string, sha256: Sha256): string {
  if (/^[a-z0-9._]{1,40}$/.test(text)) return text;
  const shown = text
    .slice(0, SHOWN)
    .toLowerCase()
    .replace(/[^a-z0-9._]/g, '_')
    .slice(0, SHOWN);
  return `${shown}~${sha256(text).slice(0, 16)}`;
}
