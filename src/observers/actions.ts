/**
 * Progress for the log of an Actions runner. A task that runs alone is shown live, each line with its name; tasks that
 * run side by side are held back and printed as one group each when they end, so that groups never interleave.
 * No line from outside can be a workflow command (see `neutraliseCommands`), and none of ours is more than a group.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#grouping-log-lines
 */
import { escapeTerminal } from '../report/escape/terminal.js';
import { escapeCommandData, neutraliseCommands } from '../report/escape/workflow-command.js';
import { painter } from '../report/paint.js';
import { announcement } from './announcement.js';
import { foreignLine } from './foreign-line.js';
import type { Observer, Print } from './observer.js';
import { finishedLine, startedLine, type TaskFinished, wentWrong } from './task-line.js';
import { createTaskMemory } from './task-memory.js';

/** UTF-16 units held back a task; beyond them a part of its group is printed early. */
const MOST_HELD = 1 << 20;

interface Held {
  lines: string[];
  size: number;
}

/** The log shows colours, so those of tasks stay. */
export function createActionsObserver(print: Print): Observer {
  const paint = painter(true);
  const plain = painter(false);
  const memory = createTaskMemory();
  const running = new Map<string, Held>();
  const say = (line: string): void => print(`${neutraliseCommands(line)}\n`);
  const sayOf = (task: string, line: string): void =>
    say(`${paint('dim', `[${escapeTerminal(task)}]`)} ${line}`);

  function printGroup(title: string, held: Held): void {
    print(`::group::${escapeCommandData(title)}\n`);
    for (const line of held.lines) say(line);
    print('::endgroup::\n');
    held.lines = [];
    held.size = 0;
  }

  function show(task: string, line: string): void {
    const held = running.get(task);
    if (held === undefined || running.size === 1) {
      if (held !== undefined && held.lines.length > 0) printGroup(`${task}: output so far`, held);
      sayOf(task, line);
      return;
    }
    held.lines.push(line);
    held.size += line.length;
    if (held.size > MOST_HELD) printGroup(`${task}: output so far`, held);
  }

  function finish(event: TaskFinished): void {
    const { task } = event;
    const held = running.get(task);
    running.delete(task);
    const summaries = memory.summaries(task);
    const isHidden = held !== undefined && held.lines.length > 0;
    if (isHidden) printGroup(finishedLine(event, summaries, plain), held);
    // A group is folded: what went wrong is shown without a click.
    if (!isHidden || wentWrong(event)) say(finishedLine(event, summaries, paint));
    if (!isHidden || !wentWrong(event)) return;
    for (const last of memory.tail(task)) sayOf(task, foreignLine(last, true));
  }

  return {
    observe(event) {
      memory.observe(event);
      if (event.type === 'task.started') {
        if (!running.has(event.task)) running.set(event.task, { lines: [], size: 0 });
        show(event.task, startedLine(event, paint));
      }
      if (event.type === 'task.output') show(event.task, foreignLine(event.line, true));
      if (event.type === 'task.finished') finish(event);
      const line = announcement(event, paint);
      if (line !== undefined) say(line);
    },
    close: () => undefined,
  };
}
