import type { GateEvent } from '../../src/model/event.js';
import type { TaskStatus } from '../../src/model/task.js';

/** Short ways to write a run down as its events. */
export const started = (task: string, attempt = 1, at = 0): GateEvent => ({
  at,
  type: 'task.started',
  task,
  attempt,
  command: `make ${task}`,
});

export const printed = (task: string, ...lines: readonly string[]): readonly GateEvent[] =>
  lines.map((line) => ({ at: 0, type: 'task.output', task, stream: 'stdout', line }));

export const measured = (task: string, summary: string, complete = true): GateEvent => ({
  at: 0,
  type: 'measurements.parsed',
  task,
  kind: 'tests',
  format: 'words',
  summary,
  complete,
});

export const finished = (task: string, status: TaskStatus = 'passed'): GateEvent => ({
  at: 0,
  type: 'task.finished',
  task,
  status,
  durationMs: 1200,
  ...(status === 'failed' ? { exitCode: 1 } : {}),
});
