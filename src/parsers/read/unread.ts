/** What a format says of input that it cannot use: a value that reaches the verdict, never silence. */
import type { Measurement, MeasurementKind } from '../../model/measurement.js';
import type { Problem } from '../../model/problem.js';
import type { ProblemList } from './problem-list.js';

/** Notes that there was nothing at all, and what would have been expected. */
export function noteEmpty(problems: ProblemList, expected: string): void {
  problems.error('input-empty', `the input is empty: expected ${expected}`, {
    hint: 'Check that the command before it ran and wrote its output here.',
  });
}

/** What was wanted, and of what it was to be read. */
export interface Wanted {
  readonly kind: MeasurementKind;
  readonly format: string;
  /** A file's path, or a task's output. */
  readonly source: string;
}

/** An empty, incomplete measurement that carries the reasons why there is nothing in it. */
export function unreadMeasurement(
  { kind, format, source }: Wanted,
  problems: readonly Problem[],
): Measurement {
  const common = { format, source, complete: false, problems };
  switch (kind) {
    case 'tests': {
      const counts = { passed: 0, failed: 0, skipped: 0, errored: 0, unfinished: 0 };
      return { kind, ...common, counts, cases: [], failures: [] };
    }
    case 'coverage':
      return { kind, ...common, unit: 'lines', totals: {}, files: [] };
    case 'benchmarks':
      return { kind, ...common, benchmarks: [], headers: {}, failed: false };
    case 'diagnostics':
      return { kind, ...common, diagnostics: [] };
    default:
      return kind satisfies never;
  }
}
