/** What the window of stored runs knows of each comparison: the median of every run, oldest first. */
import type { Baseline, BaselineEntry } from '../model/baseline.js';
import type { Comparison } from '../model/verdict.js';
import type { ReportJson } from './report-schema.js';
import { median } from './view/change.js';

type Run = NonNullable<ReportJson['history']>[number];
type Past = NonNullable<ReportJson['comparisons'][number]['history']>;

export interface History {
  readonly runs: readonly Run[];
  /** Undefined where no stored run has it. */
  pastOf(comparison: Comparison): Past | undefined;
}

type Identity = Pick<Comparison, 'suite' | 'package' | 'name' | 'procs' | 'unit'>;

/** Reads the past of every comparison off the baselines; pure. */
export function historyOf(baselines: readonly Baseline[]): History {
  const runs: Run[] = [];
  const pasts = new Map<string, { runs: number[]; medians: number[] }>();
  for (const { suite, entries } of baselines) {
    for (const entry of [...entries].reverse()) {
      const run = runs.push(runOf(entry)) - 1;
      for (const benchmark of entry.benchmarks ?? []) {
        for (const { unit, samples } of benchmark.metrics) {
          const key = keyOf({ ...benchmark, suite, unit });
          const past = pasts.get(key) ?? { runs: [], medians: [] };
          past.runs.push(run);
          past.medians.push(shortened(median(samples) ?? 0));
          pasts.set(key, past);
        }
      }
    }
  }
  return { runs, pastOf: (comparison) => pasts.get(keyOf(comparison)) };
}

function runOf(entry: BaselineEntry): Run {
  const { suite, commit, recordedAt, verdict, accepted, environment, coverage } = entry;
  const ratio = coverage?.totals[coverage.unit];
  return {
    suite,
    commit,
    recordedAt,
    verdict,
    accepted,
    fingerprint: environment.fingerprint,
    ...(ratio === undefined ? {} : { coverage: { ...ratio } }),
  };
}

function keyOf({ suite, package: of, name, procs, unit }: Identity): string {
  return [suite, of, name, procs ?? '', unit].join('\0');
}

/** Six digits are more than any median is worth; all of them would make the report several times as long. */
function shortened(value: number): number {
  return Number(value.toPrecision(6));
}
