/** How a benchmark and a metric of it are called, in every report. */

/** As tools print it: with the number of processors it ran on, where that is told. */
export function benchmarkName(of: {
  readonly name: string;
  readonly procs?: number | undefined;
}): string {
  return of.procs === undefined ? of.name : `${of.name}-${of.procs}`;
}

/** The unit, and which way is better where that is not the usual one. */
export function metricName(of: {
  readonly unit: string;
  readonly better: 'lower' | 'higher';
}): string {
  return of.better === 'higher' ? `${of.unit} (↑ better)` : of.unit;
}
