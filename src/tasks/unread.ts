/** Measurements that could not be taken: rule one wants a value with a reason where a result was expected. */
import type { Measurement, MeasurementKind } from '../model/measurement.js';
import type { Problem } from '../model/problem.js';

/** What was wanted, and of what it was to be read. */
export interface Wanted {
  readonly kind: MeasurementKind;
  readonly format: string;
  /** A file's path, or a task's output. */
  readonly source: string;
}

/** An empty, incomplete measurement that carries the reason why there is nothing in it. */
export function unreadMeasurement(wanted: Wanted, problem: Problem): Measurement {
  const { format, source } = wanted;
  const common = { format, source, complete: false, problems: [problem] };
  switch (wanted.kind) {
    case 'tests': {
      const counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
      return { kind: 'tests', ...common, counts, cases: [], failures: [] };
    }
    case 'coverage':
      return { kind: 'coverage', ...common, unit: 'lines', totals: {}, files: [] };
    case 'benchmarks':
      return { kind: 'benchmarks', ...common, benchmarks: [], headers: {}, failed: false };
    case 'diagnostics':
      return { kind: 'diagnostics', ...common, diagnostics: [] };
    default:
      return wanted.kind satisfies never;
  }
}

/** The same measurement, no longer complete, with one more reason. */
export function asIncomplete(measurement: Measurement, problem: Problem): Measurement {
  return { ...measurement, complete: false, problems: [...measurement.problems, problem] };
}
