/**
 * From the configured tasks to an order in which they can run. Pure: nothing starts here, and every mistake in the
 * graph (names, needs, cycles) is found before the first command runs.
 */
import type { Problem } from '../model/problem.js';
import { ProblemError } from '../model/problem.js';
import type { TaskSpec } from '../model/task.js';
import { suggestion } from '../words/nearest.js';

/** Tasks that can all run: unique names, known needs, no cycle. */
export interface TaskGraph {
  /** Every task stands after all that it needs; else in the order of the configuration. */
  readonly tasks: readonly TaskSpec[];
}

/**
 * Orders the tasks so that each comes after its needs.
 *
 * @throws ProblemError with all mistakes at once: names used twice, needs that are no task, cycles with their path.
 */
export function planTasks(specs: readonly TaskSpec[]): TaskGraph {
  const mistakes = [...findDuplicates(specs), ...findUnknownNeeds(specs)];
  if (mistakes.length > 0) throw new ProblemError(mistakes);
  const tasks = orderByNeeds(specs);
  if (tasks.length < specs.length) throw new ProblemError(findCycles(specs, tasks));
  return { tasks };
}

function findDuplicates(specs: readonly TaskSpec[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { name } of specs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name, count]) => ({
      code: 'task-duplicate',
      severity: 'error',
      message: `${count} tasks have the name "${name}"`,
      hint: 'Give every task a name of its own: baselines and needs refer to it.',
    }));
}

function findUnknownNeeds(specs: readonly TaskSpec[]): readonly Problem[] {
  const names = new Set(specs.map((spec) => spec.name));
  return specs.flatMap((spec) =>
    [...new Set(spec.needs)]
      .filter((need) => !names.has(need))
      .map((need) => ({
        code: 'task-unknown-need',
        severity: 'error' as const,
        message: `task "${spec.name}" needs "${need}", and there is no task of that name`,
        hint: suggestion(need, [...names], 'tasks'),
      })),
  );
}

/** Kahn's algorithm; what it leaves out stands on a cycle or behind one. */
function orderByNeeds(specs: readonly TaskSpec[]): readonly TaskSpec[] {
  const missing = new Map(specs.map((spec) => [spec.name, new Set(spec.needs).size]));
  const dependents = new Map<string, TaskSpec[]>(specs.map((spec) => [spec.name, []]));
  for (const spec of specs) {
    for (const need of new Set(spec.needs)) dependents.get(need)?.push(spec);
  }
  const ordered = specs.filter((spec) => missing.get(spec.name) === 0);
  // The array grows while it is walked: a task is appended when the last of its needs has been passed.
  for (const done of ordered) {
    for (const dependent of dependents.get(done.name) ?? []) {
      const left = (missing.get(dependent.name) ?? 0) - 1;
      missing.set(dependent.name, left);
      if (left === 0) ordered.push(dependent);
    }
  }
  return ordered;
}

/** One problem a cycle. Each left-over task needs another left-over one, so walking needs always ends in a cycle. */
function findCycles(specs: readonly TaskSpec[], ordered: readonly TaskSpec[]): readonly Problem[] {
  const left = new Map(specs.map((spec) => [spec.name, spec]));
  for (const { name } of ordered) left.delete(name);
  const passed = new Set<string>();
  const problems: Problem[] = [];
  for (const start of left.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let name: string | undefined = start;
    while (name !== undefined && !passed.has(name)) {
      passed.add(name);
      onPath.add(name);
      path.push(name);
      name = left.get(name)?.needs.find((need) => left.has(need));
    }
    if (name !== undefined && onPath.has(name))
      problems.push(cycle(path.slice(path.indexOf(name))));
  }
  return problems;
}

function cycle(path: readonly string[]): Problem {
  const [first = ''] = path;
  const shown =
    path.length <= MOST_SHOWN
      ? path
      : [
          ...path.slice(0, MOST_SHOWN - 1),
          `… (${path.length - MOST_SHOWN} more)`,
          ...path.slice(-1),
        ];
  return {
    code: 'task-cycle',
    severity: 'error',
    message: `tasks need each other in a circle: ${[...shown, first].join(' → ')}`,
    hint: 'Remove one of these needs.',
  };
}

/** Tasks of a cycle that are named in its message. */
const MOST_SHOWN = 10;
