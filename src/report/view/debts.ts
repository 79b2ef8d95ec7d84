/** Benchmarks that are worse on the default branch than was accepted, and which commits may have brought that. */
import { benchmarkName } from '../names.js';
import type { ReportJson } from '../report-schema.js';
import { formatChange } from '../units.js';
import { type Table, tableOf } from './table.js';

type Debt = NonNullable<ReportJson['debts']>[number];

const NAMED = 3;

/** Undefined where there is none. */
export function debtsTable(debts: ReportJson['debts'] = []): Table | undefined {
  if (debts.length === 0) return undefined;
  const isMany = (part: (debt: Debt) => string) => new Set(debts.map(part)).size > 1;
  return {
    title: 'Debts of the default branch',
    ...tableOf<Debt>(debts, [
      { label: 'Benchmark', kind: 'name', cell: benchmarkName },
      { label: 'Metric', kind: 'text', cell: ({ unit }) => unit },
      { label: 'Change', kind: 'number', cell: changeText },
      { label: 'Since', kind: 'name', cell: ({ since }) => short(since) },
      { label: 'Between', kind: 'text', cell: betweenText },
      {
        label: 'Package',
        kind: 'name',
        minor: 1,
        shown: isMany((debt) => debt.package),
        cell: (debt) => debt.package,
      },
      {
        label: 'Suite',
        kind: 'name',
        minor: 2,
        shown: isMany(({ suite }) => suite),
        cell: ({ suite }) => suite,
      },
    ]),
  };
}

const short = (commit: string) => commit.slice(0, 10);

function changeText({ ratio }: Debt): string {
  return ratio === undefined ? 'from 0' : formatChange(ratio - 1);
}

/** The first and the last of the commits that may have brought it. */
function betweenText({ reference, since, between, how }: Debt): string {
  const drift = how === 'drift' ? ', little by little' : '';
  if (between.length === 0) return `${short(reference)} and ${short(since)}${drift}`;
  const shown = between.slice(0, NAMED).map(short).join(', ');
  const more = between.length - NAMED;
  return `${shown}${more > 0 ? ` and ${more} more` : ''}${drift}`;
}
