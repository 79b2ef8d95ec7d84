/** The comparisons of benchmarks as a table, worst first, each row in one scale. */
import { benchmarkName, metricName } from '../names.js';
import type { ReportJson } from '../report-schema.js';
import { formatChange, formatCount, formatLimit, formatValues } from '../units.js';
import { changeOf, median } from './change.js';
import { type Table, tableOf } from './table.js';
import { pastValues, sparkline } from './trend.js';

/** What was compared; the past is told where it is known, and on which machine. */
type Measured = Pick<ReportJson, 'comparisons'> &
  Partial<Pick<ReportJson, 'history' | 'environment' | 'fingerprints'>>;
type Comparison = ReportJson['comparisons'][number];

/** What is worst comes first. */
export const DECISION_RANK: Readonly<Record<Comparison['decision'], number>> = {
  regressed: 0,
  vanished: 1,
  'not-comparable': 2,
  inconclusive: 3,
  near: 4,
  skipped: 5,
  new: 6,
  improved: 7,
  unchanged: 8,
};
const ACTION_RANK: Readonly<Record<Comparison['action'], number>> = {
  block: 0,
  degrade: 1,
  ignore: 2,
};

/** What a comparison shows, computed once. */
export interface Compared {
  readonly comparison: Comparison;
  /** Medians. */
  readonly base: number | undefined;
  readonly head: number | undefined;
  /** Relative change, head against base; undefined where there is none to tell. */
  readonly change: number | undefined;
  readonly quiet: boolean;
  /** Its past, and head at the end; empty where there is too little of it. */
  readonly trend: string;
}

function compared(comparison: Comparison, report: Measured): Compared {
  const base = median(comparison.base);
  const head = median(comparison.head);
  return {
    comparison,
    base,
    head,
    change: changeOf(base, head, comparison.effect?.ratio),
    quiet: comparison.action === 'ignore' || comparison.decision === 'unchanged',
    trend: sparkline([...pastValues(comparison, report), ...(head === undefined ? [] : [head])]),
  };
}

/** How much worse head is, so that 2 × slower and half the throughput weigh alike. From base 0, most of all. */
export function badness({ comparison, base, head, change }: Compared): number {
  if (change === undefined) return base === 0 && head !== undefined && head !== 0 ? Infinity : 0;
  return comparison.better === 'lower' ? change : 1 / Math.max(1 + change, Number.MIN_VALUE) - 1;
}

function worse(a: Compared, b: Compared): number {
  const { comparison: one } = a;
  const { comparison: other } = b;
  return (
    Number(a.quiet) - Number(b.quiet) ||
    DECISION_RANK[one.decision] - DECISION_RANK[other.decision] ||
    ACTION_RANK[one.action] - ACTION_RANK[other.action] ||
    descending(badness(a), badness(b)) ||
    ascending(one.package, other.package) ||
    ascending(one.name, other.name)
  );
}

function descending(a: number, b: number): number {
  return a === b ? 0 : b > a ? 1 : -1;
}

function ascending(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** There is no percentage of 0; base and head stand beside it. */
export function changeText({ base, head, change }: Compared): string {
  if (change !== undefined) return formatChange(change);
  return base === 0 && head !== undefined ? 'from 0' : '–';
}

export function intervalText({ effect, method }: Comparison): string {
  if (effect?.low === undefined || effect.high === undefined) {
    return method === 'exact' ? 'exact' : '–';
  }
  return `${formatChange(effect.low - 1)} to ${formatChange(effect.high - 1)}`;
}

/** Every comparison, worst first. */
export function comparedOf(report: Measured): readonly Compared[] {
  return report.comparisons.map((one) => compared(one, report)).sort(worse);
}

/** The table of all comparisons; unchanged and ignored ones are its quiet rows. Undefined where there is none. */
export function benchmarksTable(report: Measured): Table | undefined {
  const { comparisons } = report;
  if (comparisons.length === 0) return undefined;
  const rows = comparedOf(report);
  const isMany = (part: (comparison: Comparison) => string) =>
    new Set(comparisons.map(part)).size > 1;
  const values = new Map(
    rows.map((row) => [row, formatValues(row.comparison.unit, [row.base, row.head])] as const),
  );
  const quiet = rows.filter((row) => row.quiet).length;
  return {
    ...tableOf<Compared>(
      rows,
      [
        { label: 'Benchmark', kind: 'name', cell: ({ comparison }) => benchmarkName(comparison) },
        { label: 'Decision', kind: 'text', cell: ({ comparison }) => comparison.decision },
        { label: 'Metric', kind: 'text', cell: ({ comparison }) => metricName(comparison) },
        { label: 'Base', kind: 'number', cell: (row) => values.get(row)?.[0] ?? '–' },
        { label: 'Head', kind: 'number', cell: (row) => values.get(row)?.[1] ?? '–' },
        { label: 'Change', kind: 'number', cell: changeText },
        {
          label: 'Interval',
          kind: 'number',
          minor: 2,
          cell: ({ comparison }) => intervalText(comparison),
        },
        {
          label: 'Trend',
          kind: 'text',
          minor: 0,
          shown: rows.some(({ trend }) => trend !== ''),
          cell: ({ trend }) => trend,
        },
        {
          label: 'Policy',
          kind: 'text',
          minor: 1,
          cell: ({ comparison }) => policyText(comparison),
        },
        {
          label: 'Package',
          kind: 'name',
          shown: isMany((c) => c.package),
          cell: (row) => row.comparison.package,
        },
        {
          label: 'Suite',
          kind: 'name',
          minor: 3,
          shown: isMany((c) => c.suite),
          cell: (row) => row.comparison.suite,
        },
      ],
      ({ quiet: isQuiet, comparison: { place } }) => ({
        quiet: isQuiet,
        ...(place === undefined ? {} : { place }),
      }),
    ),
    quietLabel: `${formatCount(quiet)} unchanged or ignored`,
  };
}

export function policyText({ tolerance, action }: Comparison): string {
  return `${formatLimit(tolerance)} → ${action}`;
}
