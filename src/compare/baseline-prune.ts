/** Says which stored runs are no longer needed. Removes nothing itself. */
import type { BaselineEntry } from '../model/baseline.js';
import type { StoredEntry } from '../model/ports.js';

export interface PruneRules {
  /** Newest runs of each suite that stay. */
  readonly keep?: number;
  /** Runs recorded before this moment go; milliseconds since the epoch. */
  readonly before?: number;
  /** Files that cannot be read go; those of a newer Tollgate stay. */
  readonly damaged: boolean;
}

type Readable = StoredEntry & { readonly entry: BaselineEntry };

/**
 * The runs to remove, oldest first. A run goes where every rule given says so. The newest accepted run of each suite
 * always stays: it is what the next run is compared with.
 */
export function entriesToPrune(
  stored: readonly StoredEntry[],
  rules: PruneRules,
): readonly StoredEntry[] {
  const unreadable = rules.damaged ? stored.filter(isLost) : [];
  if (rules.keep === undefined && rules.before === undefined) return unreadable;
  const surplus = bySuite(stored).flatMap((runs) => {
    const reference = runs.find(({ entry }) => entry.accepted);
    return runs.filter((run, index) => run !== reference && mayGo(run, index, rules));
  });
  return [...unreadable, ...surplus.sort((a, b) => recorded(a) - recorded(b))];
}

function mayGo(run: Readable, index: number, { keep, before }: PruneRules): boolean {
  return (keep === undefined || index >= keep) && (before === undefined || recorded(run) < before);
}

function isLost({ problem }: StoredEntry): boolean {
  return problem?.code === 'baseline-damaged' || problem?.code === 'baseline-truncated';
}

/** The readable runs of each suite, newest first. */
function bySuite(stored: readonly StoredEntry[]): readonly (readonly Readable[])[] {
  const suites = new Map<string, Readable[]>();
  for (const one of stored) {
    if (one.entry === undefined) continue;
    const readable = { ...one, entry: one.entry };
    const suite = suites.get(one.entry.suite);
    if (suite === undefined) suites.set(one.entry.suite, [readable]);
    else suite.push(readable);
  }
  const all = [...suites.values()];
  for (const runs of all) runs.sort((a, b) => recorded(b) - recorded(a));
  return all;
}

function recorded({ entry }: Readable): number {
  return Date.parse(entry.recordedAt);
}
