/** What is to be said of a task when it ends: what was measured, and the last lines that it printed. */
import type { GateEvent } from '../model/event.js';

const TAIL_LINES = 20;

export interface TaskMemory {
  observe(event: GateEvent): void;
  /** Of the last attempt, in order. */
  summaries(task: string): readonly string[];
  /** The last 20 lines of the last attempt, ANSI kept. */
  tail(task: string): readonly string[];
}

interface Remembered {
  readonly summaries: string[];
  readonly lines: string[];
}

/** Remembers by task; a new attempt begins anew. */
export function createTaskMemory(): TaskMemory {
  const tasks = new Map<string, Remembered>();
  return {
    observe(event) {
      if (event.type === 'task.started') {
        tasks.set(event.task, { summaries: [], lines: [] });
      } else if (event.type === 'measurements.parsed') {
        const doubt = event.complete ? '' : ' (incomplete)';
        tasks.get(event.task)?.summaries.push(event.summary + doubt);
      } else if (event.type === 'task.output') {
        const lines = tasks.get(event.task)?.lines;
        lines?.push(event.line);
        // In bulk: shifting at every line would cost more than the lines.
        if (lines?.length === 10 * TAIL_LINES) lines.splice(0, 9 * TAIL_LINES);
      }
    },
    summaries: (task) => tasks.get(task)?.summaries ?? [],
    tail: (task) => tasks.get(task)?.lines.slice(-TAIL_LINES) ?? [],
  };
}
