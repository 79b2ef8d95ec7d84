/** One line on how a task ended, the same on a terminal, in a log and as the title of a group. */
import type { GateEvent } from '../model/event.js';
import type { TaskStatus } from '../model/task.js';
import { escapeTerminal } from '../report/escape/terminal.js';
import type { Paint } from '../report/paint.js';
import { formatDuration } from '../report/units.js';

export type TaskStarted = Extract<GateEvent, { readonly type: 'task.started' }>;
export type TaskFinished = Extract<GateEvent, { readonly type: 'task.finished' }>;

/** `$ go test ./... (attempt 2)`. */
export function startedLine({ command, attempt }: TaskStarted, paint: Paint): string {
  return paint(
    'dim',
    `$ ${escapeTerminal(command)}${attempt === 1 ? '' : ` (attempt ${attempt})`}`,
  );
}

const MARKS: Readonly<Record<TaskStatus, readonly [mark: string, colour: Parameters<Paint>[0]]>> = {
  passed: ['✔', 'green'],
  failed: ['✘', 'red'],
  'timed-out': ['✘', 'red'],
  skipped: ['○', 'yellow'],
  cancelled: ['○', 'yellow'],
};

/** True where the output of the task may explain its end. */
export function wentWrong({ status }: TaskFinished): boolean {
  return status === 'failed' || status === 'timed-out';
}

/**
 * `✔ unit passed in 12.3 s · 212 passed, 1 skipped`.
 *
 * @param summaries of what was measured, in order.
 */
export function finishedLine(
  event: TaskFinished,
  summaries: readonly string[],
  paint: Paint,
): string {
  const [mark, colour] = MARKS[event.status];
  const measured = summaries.length === 0 ? '' : ` · ${summaries.map(escapeTerminal).join(' · ')}`;
  return `${paint(colour, mark)} ${paint('bold', escapeTerminal(event.task))} ${howItEnded(event)}${measured}`;
}

function howItEnded({ status, durationMs, exitCode, skippedBecause }: TaskFinished): string {
  const time = formatDuration(durationMs);
  switch (status) {
    case 'passed':
      return `passed in ${time}`;
    case 'failed':
      return `failed after ${time}${exitCode === undefined ? '' : ` (exit code ${exitCode})`}`;
    case 'timed-out':
      return `was stopped at its time limit after ${time}`;
    case 'skipped':
      return `skipped${skippedBecause === undefined ? '' : ` (${escapeTerminal(skippedBecause)})`}`;
    case 'cancelled':
      return durationMs === 0 ? 'cancelled before it started' : `cancelled after ${time}`;
    default:
      return status satisfies never;
  }
}
