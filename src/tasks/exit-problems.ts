/** What the end of a process tells about it, in words: why it could not start, and why its output is not whole. */
import type { ProcessExit } from '../model/ports.js';
import type { Problem } from '../model/problem.js';
import type { TaskSpec } from '../model/task.js';

/** Exit codes of a POSIX shell: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02 */
const SHELL_EXITS: ReadonlyMap<number, string> = new Map([
  [126, 'the shell could not execute a program that the command names (exit code 126)'],
  [127, 'the shell did not find a program that the command names (exit code 127)'],
]);

/** Problems of the attempt itself; what it measured has its own. */
export function attemptProblems(spec: TaskSpec, exit: ProcessExit): readonly Problem[] {
  const { startError } = exit;
  if (startError !== undefined) return [notStarted(spec, startError)];
  const shellExit = 'shell' in spec.command ? SHELL_EXITS.get(exit.exitCode ?? 0) : undefined;
  if (shellExit !== undefined) return [notStarted(spec, shellExit)];
  return exit.outputOpen === true ? [heldOpen(spec, 'warning')] : [];
}

function notStarted({ name }: TaskSpec, reason: string): Problem {
  return {
    code: 'task-not-started',
    severity: 'error',
    message: `task "${name}" could not run: ${reason}`,
    hint: 'Install what is missing in an earlier step, or mend the command.',
  };
}

/** Why standard output may lack its end; undefined where the command closed it by itself. */
export function cutOutput(spec: TaskSpec, exit: ProcessExit): Problem | undefined {
  if (exit.timedOut) {
    return {
      code: 'task-output-cut',
      severity: 'error',
      message: `task "${spec.name}" was stopped at its time limit, so its output lacks the end`,
      hint: 'Raise `timeout` of the task if it needs longer.',
    };
  }
  return exit.outputOpen === true ? heldOpen(spec, 'error') : undefined;
}

function heldOpen({ name }: TaskSpec, severity: Problem['severity']): Problem {
  return {
    code: 'task-output-held-open',
    severity,
    message: `a process that task "${name}" left running still holds its output open, so the output may lack its end`,
    hint: 'Let the command wait for it, or send the output of what stays behind elsewhere (`>/dev/null 2>&1`).',
  };
}
