/** What stands on the board of a running gate: which tasks run since when, and which wait for what. */
import type { GateEvent } from '../model/event.js';
import { roundLine } from './announcement.js';

export interface RunningTask {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly attempt: number;
  /** Time of the same task in the baseline run. */
  readonly expectedMs?: number;
  readonly lastLine: string;
}

export interface WaitingTask {
  readonly name: string;
  readonly exclusive: boolean;
  /** Needed tasks that have not ended. */
  readonly needs: readonly string[];
}

export interface Board {
  readonly running: readonly RunningTask[];
  readonly waiting: readonly WaitingTask[];
}

export interface BoardKeeper {
  observe(event: GateEvent): void;
  board(): Board;
}

/** Follows the events. Tasks stand in the order of the plan, running ones in the order of their start. */
export function keepBoard(): BoardKeeper {
  const expected = new Map<string, number>();
  const waiting = new Map<string, WaitingTask>();
  const running = new Map<string, RunningTask>();

  function start(event: Extract<GateEvent, { readonly type: 'task.started' }>): void {
    const { task: name, at: since, attempt } = event;
    const expectedMs = expected.get(name);
    waiting.delete(name);
    const times = { since, attempt, ...(expectedMs === undefined ? {} : { expectedMs }) };
    running.set(name, { name, ...times, lastLine: '' });
  }

  return {
    observe(event) {
      if (event.type === 'plan.ready') {
        for (const { name, needs, exclusive, expectedMs } of event.tasks) {
          waiting.set(name, { name, needs, exclusive });
          if (expectedMs !== undefined) expected.set(name, expectedMs);
        }
      } else if (event.type === 'task.started') {
        start(event);
      } else if (event.type === 'task.output') {
        const task = running.get(event.task);
        if (task !== undefined) running.set(event.task, { ...task, lastLine: event.line });
      } else if (event.type === 'confirmation.started') {
        running.set(event.task, { name: event.task, since: event.at, attempt: 1, lastLine: '' });
      } else if (event.type === 'confirmation.round') {
        const task = running.get(event.task);
        if (task !== undefined) running.set(event.task, { ...task, lastLine: roundLine(event) });
      } else if (event.type === 'confirmation.finished') {
        running.delete(event.task);
      } else if (event.type === 'task.finished') {
        running.delete(event.task);
        waiting.delete(event.task);
      }
    },
    board: () => {
      const open = (need: string): boolean => waiting.has(need) || running.has(need);
      const tasks = [...waiting.values()];
      return {
        running: [...running.values()],
        waiting: tasks.map((task) => ({ ...task, needs: task.needs.filter(open) })),
      };
    },
  };
}
