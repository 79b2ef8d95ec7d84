/** Tasks that the base configures, and what became of them: a change must not drop its own judge. */
import type { GateConfig } from '../model/config.js';
import type { PolicyChange } from '../model/facts.js';
import { MEASUREMENT_KINDS } from '../model/measurement.js';
import { POLICY_ACTIONS, type PolicyAction } from '../model/policy.js';
import type { Command, TaskSpec, Yield } from '../model/task.js';
import { difference, higherIsLooser, ranked, unknownOrder } from './difference.js';

/** What is run, or read instead. */
type Work = Pick<GateConfig, 'tasks' | 'ingest'>;

/** `base` holds what its file configures; what is detected there is not compared. */
export function compareTasks(base: Work, head: Work): readonly PolicyChange[] {
  const byName = new Map(head.tasks.map((task) => [task.name, task]));
  return [
    ...base.tasks.flatMap((task) => compareTask(task, byName.get(task.name))),
    ...compareYields('ingest', base.ingest, head.ingest),
  ];
}

function compareTask(base: TaskSpec, head: TaskSpec | undefined): readonly PolicyChange[] {
  const path = `tasks.${base.name}`;
  if (head === undefined) {
    return [{ path, base: showCommand(base.command), head: 'none', looser: true }];
  }
  return [
    ...difference(`${path}.run`, showCommand(base.command), showCommand(head.command), {
      show: (command) => command,
      // Nobody can tell which command tests more. Results are judged; where there are none, the command alone decides.
      looser: () => base.yields.length === 0,
    }),
    // Another suite is compared with another past, or with none.
    ...difference(`${path}.suite`, base.suite, head.suite, unknownOrder),
    ...difference(
      `${path}.workingDirectory`,
      base.workingDirectory,
      head.workingDirectory,
      unknownOrder,
    ),
    ...difference(`${path}.env`, showEnv(base.env), showEnv(head.env), unknownOrder),
    ...difference(`${path}.action`, base.action, head.action, ranked<PolicyAction>(POLICY_ACTIONS)),
    ...difference(`${path}.retries`, base.retries, head.retries, higherIsLooser()),
    ...compareYields(`${path}.yields`, base.yields, head.yields),
  ];
}

/** Fewer results of a kind is looser; another format or file of the same kind is not. */
function compareYields(
  path: string,
  base: readonly Yield[],
  head: readonly Yield[],
): readonly PolicyChange[] {
  return MEASUREMENT_KINDS.flatMap((kind) => {
    const of = (yields: readonly Yield[]) => yields.filter((one) => one.kind === kind);
    const [before, after] = [of(base), of(head)];
    if (after.length >= before.length) return [];
    return [{ path, base: showYields(before), head: showYields(after), looser: true }];
  });
}

function showCommand(command: Command): string {
  return 'shell' in command ? command.shell : JSON.stringify(command.argv);
}

function showEnv(env: TaskSpec['env']): string {
  const entries = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, value]) => `${name}=${value}`).join(' ') || 'none';
}

function showYields(yields: readonly Yield[]): string {
  if (yields.length === 0) return 'none';
  return yields
    .map(({ kind, format, file }) => `${kind}: ${format}${file === undefined ? '' : ` in ${file}`}`)
    .join(', ');
}
