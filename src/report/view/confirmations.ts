/** How base and head were measured by turns: rounds, tests, the error that they share, and what the machine did meanwhile. */
import type { ReportJson } from '../report-schema.js';
import { formatDuration, formatLimit } from '../units.js';
import { machineText } from './machine.js';
import { type Table, tableOf } from './table.js';

type One = NonNullable<ReportJson['confirmations']>[number];

/** Undefined where nothing was measured so. */
export function confirmationsTable(
  confirmations: ReportJson['confirmations'] = [],
): Table | undefined {
  const measured = confirmations.filter(({ kind }) => kind === 'measured');
  if (measured.length === 0) return undefined;
  return {
    title: 'Measured by turns, base and head on this machine',
    ...tableOf<One>(measured, [
      { label: 'Task', kind: 'name', cell: ({ task }) => task },
      { label: 'Base', kind: 'name', cell: ({ base }) => (base ?? '').slice(0, 10) },
      { label: 'Benchmarks', kind: 'number', cell: ({ benchmarks }) => String(benchmarks ?? 0) },
      { label: 'Rounds', kind: 'text', cell: roundsText },
      {
        label: 'Time',
        kind: 'number',
        minor: 1,
        cell: ({ durationMs }) => formatDuration(durationMs ?? 0),
      },
      { label: 'Wrong regression', kind: 'text', cell: errorText },
      {
        label: 'Machine',
        kind: 'text',
        minor: 2,
        cell: ({ conditions }) => machineText(conditions),
      },
    ]),
  };
}

function roundsText({ rounds, mostRounds, stopped }: One): string {
  const why = stopped === 'budget' ? ', time was up' : stopped === 'cancelled' ? ', stopped' : '';
  return `${rounds ?? 0} of ${mostRounds ?? 0}${why}`;
}

function errorText({ alpha, tests }: One): string {
  return `at most ${formatLimit(alpha ?? 0)} over ${tests ?? 0} tests and all looks`;
}
