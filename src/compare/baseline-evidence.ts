/** Tells a run that was stored once and is gone from one that never was. Claims nothing without a witness. */
import type { BaselineEntry } from '../model/baseline.js';

interface Traces {
  /** Wanted commits, newest first. */
  readonly commits: readonly string[];
  /** Stored runs of any commit; each may name the runs that were there when it was written. */
  readonly witnesses: readonly BaselineEntry[];
  /** Commits of which something is stored, readable or not. */
  readonly present: ReadonlySet<string>;
  /** `the cache`, `.tollgate/baseline`. */
  readonly store: string;
}

/** One sentence naming the nearest wanted commit whose run is gone, with its witness; undefined without evidence. */
export function evictionEvidence({
  commits,
  witnesses,
  present,
  store,
}: Traces): string | undefined {
  const nearestPresent = commits.findIndex((commit) => present.has(commit));
  const absent = nearestPresent < 0 ? commits : commits.slice(0, nearestPresent);
  for (const commit of absent) {
    const witness = witnesses.find((entry) => entry.knownCommits?.includes(commit));
    if (witness === undefined) continue;
    return `A run of commit ${commit.slice(0, 10)} was stored once (the run of ${witness.commit.slice(0, 10)} names it) and is no longer in ${store}.`;
  }
  return undefined;
}
