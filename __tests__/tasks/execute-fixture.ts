import type { UnstampedEvent } from '../../src/model/event.js';
import type { Measurement } from '../../src/model/measurement.js';
import type { TaskSpec } from '../../src/model/task.js';
import { type Execution, executeTasks } from '../../src/tasks/execute.js';
import { planTasks } from '../../src/tasks/plan.js';
import type { OpenReader } from '../../src/tasks/yield-groups.js';
import { ScriptedProcesses, type Scripts } from '../support/scripted-processes.js';
import { MemoryFiles } from './memory-files.js';

/**
 * A reader that understands one word a line: each becomes a passed test, `FAIL` a failed one; it measures tests and
 * coverage alike, and an input without an end (no last newline) is incomplete.
 */
function openWordReader(opened: string[]): OpenReader {
  return ({ format, source, kind }) => {
    opened.push([format, source, ...(kind === undefined ? [] : [kind])].join(' '));
    let text = '';
    return {
      write(chunk) {
        text += new TextDecoder().decode(chunk);
      },
      end(): readonly Measurement[] {
        const words = text.split('\n').filter((word) => word !== '');
        const failed = words.filter((word) => word === 'FAIL').length;
        const counts = {
          passed: words.length - failed,
          failed,
          skipped: 0,
          errored: 0,
          unfinished: 0,
        };
        const common = { format, source, complete: text.endsWith('\n'), problems: [] };
        const cases = words.map((name) => ({ suite: '', name, status: 'passed' as const }));
        const ratio = { covered: words.length, total: 100 };
        return [
          { kind: 'tests', ...common, counts, cases, failures: [] },
          { kind: 'coverage', ...common, unit: 'lines', totals: { lines: ratio }, files: [] },
        ];
      },
    };
  };
}

export interface Executed {
  readonly specs: readonly TaskSpec[];
  readonly scripts?: Scripts;
  readonly special?: Partial<Execution>;
}

/** Runs the tasks with scripted commands; every stage passes unless told. */
export async function execute({ specs, scripts = {}, special = {} }: Executed) {
  const events: UnstampedEvent[] = [];
  const opened: string[] = [];
  const processes = new ScriptedProcesses(scripts);
  const outcomes = await executeTasks({
    graph: planTasks(specs),
    parallelism: 2,
    processes,
    files: new MemoryFiles(),
    openReader: openWordReader(opened),
    isConcatenable: (format) => format === 'words',
    emit: (event) => events.push(event),
    signal: new AbortController().signal,
    judgeTask: async () => ({ verdict: 'pass', summary: 'fine', reason: '' }),
    ...special,
  });
  const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const outcome = (name: string) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`no outcome of ${name}`);
    return found;
  };
  return { outcomes, outcome, events, opened, requests: processes.requests };
}
