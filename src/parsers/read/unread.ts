/** What a format says of input that it cannot use: a value that reaches the verdict, never silence. */
import type { Measurement, MeasurementKind } from '../../model/measurement.js';
import type { ProblemList } from './problem-list.js';

/** Notes that there was nothing at all, and what would have been expected. */
export function noteEmpty(problems: ProblemList, expected: string): void {
  problems.error('input-empty', `the input is empty: expected ${expected}`, {
    hint: 'Check that the command before it ran and wrote its output here.',
  });
}

/** A measurement without content, with the problems found so far; incomplete. */
export function unreadMeasurement(
  kind: MeasurementKind,
  format: string,
  problems: ProblemList,
): Measurement {
  const common = { format, source: problems.source, complete: false, problems: problems.list() };
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
