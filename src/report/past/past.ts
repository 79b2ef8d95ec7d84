/** The past of each benchmark, as stored runs have it. Pure. */
import type { BaselineEntry } from '../../model/baseline.js';
import type { Direction } from '../../model/measurement.js';
import { median } from '../view/change.js';

/** One metric of one benchmark, over the runs that have it. */
export interface Past {
  readonly suite: string;
  readonly package: string;
  readonly name: string;
  readonly procs?: number;
  readonly unit: string;
  readonly better: Direction;
  /** Oldest first. */
  readonly points: readonly PastPoint[];
}

interface PastPoint {
  /** Index into the runs. */
  readonly run: number;
  readonly median: number;
}

/** By suite, package and name, as text is ordered. `runs` are oldest first. */
export function pastsOf(runs: readonly BaselineEntry[]): readonly Past[] {
  const pasts = new Map<string, Past & { readonly points: PastPoint[] }>();
  for (const [run, { suite, benchmarks = [] }] of runs.entries()) {
    for (const { package: of, name, procs, metrics } of benchmarks) {
      for (const { unit, better, samples } of metrics) {
        const middle = median(samples);
        if (middle === undefined) continue;
        const key = [suite, of, name, procs ?? '', unit].join('\0');
        const identity = { suite, package: of, name, unit, better, points: [] };
        const past = pasts.get(key) ?? { ...identity, ...(procs === undefined ? {} : { procs }) };
        past.points.push({ run, median: middle });
        pasts.set(key, past);
      }
    }
  }
  return [...pasts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, past]) => past);
}
