/** Measurements as a short table for people at a terminal; everything from outside is escaped and cut. */
import type {
  BenchmarkRun,
  Coverage,
  Diagnostics,
  Measurement,
  TestRun,
} from '../model/measurement.js';
import { cutText } from './escape/cut.js';
import { escapeTerminal } from './escape/terminal.js';
import { formatPlace } from './problem.js';

/** Rows of a table; the rest is counted. */
const MOST_ROWS = 50;
const NAME_CHARACTERS = 80;

/** Text of several lines with a final line end: a heading for each measurement, and its rows. */
export function parsedToText(measurements: readonly Measurement[]): string {
  return measurements
    .map((measurement) => {
      const state = measurement.complete ? '' : ' (incomplete)';
      const heading = `${shown(measurement.source)} [${shown(measurement.format)}${sureness(measurement)}]: ${summary(measurement)}${state}`;
      return [heading, ...bounded(rows(measurement)), ''].join('\n');
    })
    .join('');
}

function sureness({ confidence }: Measurement): string {
  return confidence === undefined ? '' : `, detected, ${Math.round(100 * confidence)} % sure`;
}

function summary(measurement: Measurement): string {
  switch (measurement.kind) {
    case 'tests': {
      const flaky = measurement.cases.filter((one) => one.flaky === true).length;
      const counts = Object.entries(measurement.counts).filter(([, count]) => count > 0);
      const parts = counts.map(([status, count]) => `${count} ${status}`);
      if (flaky > 0) parts.push(`${flaky} only when run again`);
      return parts.join(', ') || 'no tests';
    }
    case 'coverage':
      return coverageSummary(measurement);
    case 'benchmarks': {
      const count = measurement.benchmarks.length;
      return `${count} benchmark${count === 1 ? '' : 's'}${measurement.failed ? ', the run failed' : ''}`;
    }
    case 'diagnostics': {
      const count = measurement.diagnostics.length;
      // Clean is what was read to its end.
      if (count === 0) return measurement.complete ? 'clean' : 'no findings';
      return `${count} finding${count === 1 ? '' : 's'}`;
    }
    default:
      return measurement satisfies never;
  }
}

function coverageSummary({ totals, files }: Coverage): string {
  const parts = Object.entries(totals).map(
    ([unit, { covered, total }]) => `${percent(covered, total)} of ${total} ${unit}`,
  );
  return `${parts.join(', ') || 'nothing measured'} in ${files.length} file${files.length === 1 ? '' : 's'}`;
}

function rows(measurement: Measurement): readonly string[] {
  switch (measurement.kind) {
    case 'tests':
      return failureRows(measurement);
    case 'coverage':
      return coverageRows(measurement);
    case 'benchmarks':
      return benchmarkRows(measurement);
    case 'diagnostics':
      return diagnosticRows(measurement);
    default:
      return measurement satisfies never;
  }
}

function failureRows({ failures }: TestRun): readonly string[] {
  return failures
    .filter(({ isParentOfFailed }) => isParentOfFailed !== true)
    .map(({ suite, name, status, message, place }) => {
      const where = place === undefined ? '' : ` at ${formatPlace(place)}`;
      const subject = `${suite} ${name}`.trim();
      return `${status}  ${shown(subject === '' ? 'the run' : subject)}${where}: ${shown(message)}`;
    });
}

function coverageRows({ files, unit }: Coverage): readonly string[] {
  return files.map(({ path, ratios }) => {
    const { covered = 0, total = 0 } = ratios[unit] ?? {};
    return `${percent(covered, total).padStart(7)}  ${shown(path)}`;
  });
}

function benchmarkRows({ benchmarks }: BenchmarkRun): readonly string[] {
  const packages = new Set(benchmarks.map((benchmark) => benchmark.package));
  return benchmarks.map(({ package: packagePath, name, procs, metrics }) => {
    const values = metrics.map(({ unit, samples }) => {
      const times = samples.length > 1 ? ` (median of ${samples.length})` : '';
      return `${medianOf(samples)} ${shown(unit)}${times}`;
    });
    const printed = shown(procs === undefined ? name : `${name}-${procs}`);
    return `${packages.size > 1 ? `${shown(packagePath)} ` : ''}${printed}  ${values.join(', ')}`;
  });
}

function diagnosticRows({ diagnostics }: Diagnostics): readonly string[] {
  return diagnostics.map(({ place, message }) => `${formatPlace(place)}: ${shown(message)}`);
}

function bounded(all: readonly string[]): readonly string[] {
  const kept = all.slice(0, MOST_ROWS).map((row) => `  ${row}`);
  return all.length > MOST_ROWS ? [...kept, `  … ${all.length - MOST_ROWS} more`] : kept;
}

function shown(text: string): string {
  return escapeTerminal(cutText(text, NAME_CHARACTERS));
}

/** Rounded down, so that 100 % is only said of all. */
function percent(covered: number, total: number): string {
  return total === 0 ? 'none' : `${(Math.floor((1000 * covered) / total) / 10).toFixed(1)} %`;
}

function medianOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0;
  // The difference first: the sum of two huge values is infinite.
  return Number((lower + (upper - lower) / 2).toPrecision(6));
}
