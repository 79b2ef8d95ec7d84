/**
 * The kinds of tasks that there are: the one door by which a kind gets in. A kind says what command a task comes to;
 * running it, its time limit and its results are the same for all. Plugins of a project will register here, each
 * as a command of its own, so code of a project never runs inside the gate.
 */
import { ProblemError } from '../model/problem.js';
import type { Command, TaskSpec } from '../model/task.js';
import { suggestion } from '../words/nearest.js';

/** What a task comes to: all that a process needs to know. */
export interface PreparedTask {
  readonly command: Command;
  /** Absolute. */
  readonly cwd: string;
  /** Added to the environment of the gate. */
  readonly env: Readonly<Record<string, string>>;
}

/** One kind of task. Adding one is one value of this shape and a line in the registry. */
interface TaskKind {
  readonly id: string;
  /** For people: `Command`. */
  readonly label: string;
  /** @param root absolute path of the repository. */
  prepare(spec: TaskSpec, root: string): PreparedTask;
}

const run: TaskKind = {
  id: 'run',
  label: 'Command',
  prepare: (spec, root) => ({
    command: spec.command,
    cwd: spec.workingDirectory === '.' ? root : `${root}/${spec.workingDirectory}`,
    env: spec.env,
  }),
};

const TASK_KINDS = [run] as const satisfies readonly TaskKind[];

/**
 * What a task comes to, by its kind.
 *
 * @throws ProblemError where the kind is unknown, with the nearest one.
 */
export function prepareTask(spec: TaskSpec, root: string): PreparedTask {
  const kind = TASK_KINDS.find(({ id }) => id === spec.kind);
  if (kind !== undefined) return kind.prepare(spec, root);
  throw new ProblemError([
    {
      code: 'task-unknown-kind',
      severity: 'error',
      message: `task "${spec.name}" is of the unknown kind "${spec.kind}"`,
      hint: suggestion(
        spec.kind,
        TASK_KINDS.map(({ id }) => id),
        'kinds',
      ),
    },
  ]);
}
