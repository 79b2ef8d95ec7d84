/** Progress as plain lines, live, each with the name of its task: for pipes, files and logs that are no terminal. */
import { escapeTerminal } from '../report/escape/terminal.js';
import { neutraliseCommands } from '../report/escape/workflow-command.js';
import { painter } from '../report/paint.js';
import { announcement } from './announcement.js';
import { foreignLine } from './foreign-line.js';
import type { Observer, Print } from './observer.js';
import { finishedLine, startedLine } from './task-line.js';
import { createTaskMemory } from './task-memory.js';

/** @param colour whether colours, ours and those of tasks, are shown. */
export function createPlainObserver(print: Print, colour: boolean): Observer {
  const paint = painter(colour);
  const memory = createTaskMemory();
  // The log may be that of a runner although nobody said so: no line of a task may become a command there.
  const say = (line: string): void => print(`${neutraliseCommands(line)}\n`);
  const sayOf = (task: string, line: string): void =>
    say(`${paint('dim', `[${escapeTerminal(task)}]`)} ${line}`);
  return {
    observe(event) {
      memory.observe(event);
      if (event.type === 'task.started') sayOf(event.task, startedLine(event, paint));
      if (event.type === 'task.output') sayOf(event.task, foreignLine(event.line, colour));
      if (event.type === 'task.finished') {
        say(finishedLine(event, memory.summaries(event.task), paint));
      }
      const line = announcement(event, paint);
      if (line !== undefined) say(line);
    },
    close: () => undefined,
  };
}
