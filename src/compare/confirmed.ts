/** Lays the rounds of confirmations over what was measured before: fresh numbers of both sides for the same names. */
import type { Confirmation } from '../model/confirmation.js';
import type { Benchmark } from '../model/measurement.js';
import { fullKey } from './match-benchmarks.js';

type ByKey = ReadonlyMap<string, Benchmark>;

/** Both sides, with what was confirmed in place of what was stored or measured once. */
export function overlay(
  base: ByKey,
  head: ByKey,
  confirmations: readonly Confirmation[],
): { readonly base: ByKey; readonly head: ByKey } {
  if (confirmations.length === 0) return { base, head };
  return {
    base: laidOver(
      base,
      confirmations.flatMap(({ baseBenchmarks }) => baseBenchmarks),
    ),
    head: laidOver(
      head,
      confirmations.flatMap(({ headBenchmarks }) => headBenchmarks),
    ),
  };
}

/** Metric by metric: what is ignored was not measured again and is still shown. */
function laidOver(all: ByKey, fresh: readonly Benchmark[]): ByKey {
  const result = new Map(all);
  for (const benchmark of fresh) {
    const known = result.get(fullKey(benchmark));
    const others = known?.metrics.filter(
      ({ unit }) => !benchmark.metrics.some((metric) => metric.unit === unit),
    );
    const metrics = [...benchmark.metrics, ...(others ?? [])];
    result.set(fullKey(benchmark), { ...benchmark, ...known, metrics });
  }
  return result;
}

export interface Share {
  /** Of the accepted error. */
  readonly alpha: number;
  readonly mostRounds: number;
}

/** By benchmark of head and unit; undefined for what was not measured by turns. */
export function sharesOf(
  confirmations: readonly Confirmation[],
): (benchmark: Benchmark, unit: string) => Share | undefined {
  const shares = new Map<string, Share>();
  for (const { targets, mostRounds, baseBenchmarks, headBenchmarks } of confirmations) {
    const keyOf = (benchmark: Pick<Benchmark, 'package' | 'name' | 'procs'>, unit: string) =>
      `${fullKey(benchmark)}\0${unit}`;
    const measured = new Set(
      headBenchmarks.flatMap((one) => one.metrics.map(({ unit }) => keyOf(one, unit))),
    );
    if (baseBenchmarks.length === 0) continue;
    for (const target of targets) {
      for (const { unit, alpha } of target.metrics) {
        const key = keyOf(target, unit);
        if (measured.has(key)) shares.set(key, { alpha, mostRounds });
      }
    }
  }
  return (benchmark, unit) => shares.get(`${fullKey(benchmark)}\0${unit}`);
}
