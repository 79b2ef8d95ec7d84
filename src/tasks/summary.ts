/** One short line of what was measured, for progress and logs. Judges nothing. */
import type { UnstampedEvent } from '../model/event.js';
import type { Coverage, Measurement, TestRun } from '../model/measurement.js';

/** Tells observers what was understood of a task's results. */
export function measurementParsed(task: string, measurement: Measurement): UnstampedEvent {
  const { kind, format, complete } = measurement;
  const summary = summariseMeasurement(measurement);
  return { type: 'measurements.parsed', task, kind, format, summary, complete };
}

/** `212 passed, 1 skipped`, `87.6 % of 411 statements`, `32 benchmarks`, `3 problems`; `no tests` where there is none. */
export function summariseMeasurement(measurement: Measurement): string {
  switch (measurement.kind) {
    case 'tests':
      return summariseTests(measurement);
    case 'coverage':
      return summariseCoverage(measurement);
    case 'benchmarks':
      return count(measurement.benchmarks.length, 'benchmark');
    case 'diagnostics':
      return count(measurement.diagnostics.length, 'problem');
    default:
      return measurement satisfies never;
  }
}

function summariseTests({ counts }: TestRun): string {
  const parts = (['passed', 'failed', 'errored', 'unfinished', 'skipped'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status}`);
  return parts.length === 0 ? 'no tests' : parts.join(', ');
}

function summariseCoverage({ unit, totals }: Coverage): string {
  const { covered, total } = totals[unit] ?? { covered: 0, total: 0 };
  if (total === 0) return `no ${unit}`;
  // Rounded down: 79.96 % is not yet the 80.0 % that a floor may ask for.
  const tenths = Math.floor((covered * 1000) / total);
  return `${(tenths / 10).toFixed(1)} % of ${total} ${unit}`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}
