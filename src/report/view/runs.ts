/** Tables of what ran and what it was compared with: tests, tasks, baselines. */
import type { ReportJson } from '../report-schema.js';
import { formatCount, formatDuration } from '../units.js';
import { type Table, tableOf } from './table.js';

type SuiteTests = ReportJson['tests'][number];
type Task = ReportJson['tasks'][number];
type Baseline = ReportJson['baselines'][number];

/** Counts of each suite; columns that are zero throughout are left out, but for failed and skipped. */
export function testsTable(tests: ReportJson['tests']): Table | undefined {
  if (tests.length === 0) return undefined;
  const some = (key: keyof SuiteTests['counts']) => tests.some(({ counts }) => counts[key] > 0);
  const number = (label: string, key: keyof SuiteTests['counts'], shown = true) => ({
    label,
    kind: 'number' as const,
    shown,
    cell: ({ counts }: SuiteTests) => formatCount(counts[key]),
  });
  return tableOf<SuiteTests>(tests, [
    { label: 'Suite', kind: 'name', cell: ({ suite }) => suite },
    number('Passed', 'passed'),
    number('Failed', 'failed'),
    number('Errored', 'errored', some('errored')),
    number('Unfinished', 'unfinished', some('unfinished')),
    number('Skipped', 'skipped'),
    {
      label: 'Time',
      kind: 'number',
      cell: ({ durationMs }) => (durationMs === undefined ? '–' : formatDuration(durationMs)),
    },
  ]);
}

/** Status of each task, in the order of the plan. */
export function tasksTable(tasks: ReportJson['tasks']): Table | undefined {
  if (tasks.length === 0) return undefined;
  return tableOf<Task>(tasks, [
    { label: 'Task', kind: 'name', cell: ({ name }) => name },
    { label: 'Status', kind: 'text', cell: statusText },
    {
      label: 'Time',
      kind: 'number',
      cell: ({ durationMs, status }) => (status === 'skipped' ? '–' : formatDuration(durationMs)),
    },
    {
      label: 'Attempts',
      kind: 'number',
      shown: tasks.some(({ attempts }) => attempts > 1),
      cell: ({ attempts }) => formatCount(attempts),
    },
  ]);
}

function statusText({ status, exitCode, signal, skippedBecause }: Task): string {
  if (skippedBecause !== undefined) {
    return `${status} (${skippedBecause.reason} of ${skippedBecause.task})`;
  }
  if (signal !== undefined) return `${status} (${signal})`;
  return exitCode === undefined || exitCode === 0 ? status : `${status} (exit code ${exitCode})`;
}

/** State of each suite's baseline, and what this run added to it. Why it is so stands in the findings. */
export function baselinesTable(
  baselines: ReportJson['baselines'],
  saved: ReportJson['savedBaselines'],
): Table | undefined {
  if (baselines.length === 0 && saved.length === 0) return undefined;
  const keys = new Map(saved.map(({ suite, key }) => [suite, key]));
  return tableOf<Baseline>(baselines, [
    { label: 'Suite', kind: 'name', cell: ({ suite }) => suite },
    { label: 'State', kind: 'text', cell: ({ state }) => state },
    { label: 'Compared with', kind: 'text', cell: referenceText },
    {
      label: 'Recorded',
      kind: 'text',
      shown: baselines.some(({ reference }) => reference !== undefined),
      cell: ({ reference }) => reference?.recordedAt.slice(0, 10) ?? '–',
    },
    { label: 'Runs known', kind: 'number', cell: ({ entries }) => formatCount(entries) },
    {
      label: 'Saved as',
      kind: 'name',
      shown: saved.length > 0,
      cell: ({ suite }) => keys.get(suite) ?? '–',
    },
  ]);
}

function referenceText({ reference, distance = 0 }: Baseline): string {
  if (reference === undefined) return '–';
  const commit = reference.commit.slice(0, 10);
  const back = distance === 0 ? '' : `, ${formatCount(distance)} back`;
  return `${reference.branch === '' ? commit : `${commit} (${reference.branch})`}${back}`;
}
