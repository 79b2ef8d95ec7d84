/** A calibration as a table: a row a metric, the noisiest first, what the code counts last. */
import type { CalibratedMetric } from '../../model/calibration.js';
import { benchmarkName } from '../names.js';
import { formatLimit } from '../units.js';
import { type ColumnOf, type Table, tableOf } from './table.js';

type Measured = Extract<CalibratedMetric, { readonly kind: 'measured' }>;

const COLUMNS: readonly ColumnOf<CalibratedMetric>[] = [
  { label: 'Benchmark', kind: 'name', cell: benchmarkName },
  { label: 'Metric', kind: 'name', cell: ({ unit }) => unit },
  { label: 'Tolerance', kind: 'number', cell: ({ tolerance }) => formatLimit(tolerance) },
  numbers('Noise', ({ noise }) => formatShare(noise), 'none'),
  numbers('Floor', ({ measured }) => formatShare(measured.floor), 'exact'),
  {
    ...numbers('Seen from', ({ measured }) => formatShare(measured.detectable), 'exact'),
    minor: 2,
  },
  { ...numbers('at 320', ({ most }) => formatShare(most.detectable), 'exact'), minor: 1 },
  numbers('Rounds', ({ roundsToSettle }) => String(roundsToSettle)),
  numbers('Alarms', ({ alarms }) => formatShare(alarms.gate.share)),
  { ...numbers('≤', ({ alarms }) => formatShare(alarms.gate.high)), minor: 3 },
  { ...numbers('Plain', ({ alarms }) => formatShare(alarms.plain.share)), minor: 4 },
  { ...numbers('≤', ({ alarms }) => formatShare(alarms.plain.high)), minor: 3 },
];

export function calibrationTable(metrics: readonly CalibratedMetric[]): Table {
  const noise = (metric: CalibratedMetric) =>
    metric.kind === 'measured' ? metric.noise : metric.kind === 'counted' ? -1 : Infinity;
  const ordered = [...metrics].sort((a, b) => noise(b) - noise(a) || 0);
  return tableOf(ordered, COLUMNS);
}

function numbers(
  label: string,
  cell: (metric: Measured) => string,
  counted = '–',
): ColumnOf<CalibratedMetric> {
  const textOf = (metric: CalibratedMetric) =>
    metric.kind === 'measured' ? cell(metric) : metric.kind === 'counted' ? counted : '–';
  return { label, kind: 'number', cell: textOf };
}

/** Two digits that matter: `4.1 %`, `24 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.01) return '<0.01 %';
  return `${Number(percent < 0.1 ? percent.toFixed(2) : percent.toPrecision(2))} %`;
}
