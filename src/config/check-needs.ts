/** Tasks must need only tasks that are there, and in no circle. */
import type { Problem } from '../model/problem.js';
import { suggestion } from '../words/nearest.js';
import { quoted } from './locate.js';
import type { ConfigDocument } from './read.js';

type Needs = ReadonlyMap<string, readonly string[]>;

/** Problems at the very entry of `needs`, in no order. */
export function checkNeeds(document: ConfigDocument): readonly Problem[] {
  const needs = readNeeds(document.raw);
  const names = [...needs.keys()];
  const problems: Problem[] = [];
  for (const [task, needed] of needs) {
    needed.forEach((name, index) => {
      if (needs.has(name)) return;
      problems.push(
        document.source.problem(['tasks', task, 'needs', index], {
          code: 'config-unknown-task',
          message: `tasks.${task}.needs: there is no task ${quoted(name)}`,
          hint: suggestion(name, names, 'tasks'),
        }),
      );
    });
  }
  const cycle = findCycle(needs);
  if (cycle === undefined) return problems;
  const [task = '', next = ''] = cycle;
  const index = needs.get(task)?.indexOf(next) ?? 0;
  const problem = document.source.problem(['tasks', task, 'needs', index], {
    code: 'config-task-cycle',
    message: `tasks.${task}.needs: tasks need each other in a circle: ${cycle.join(' → ')}`,
    hint: 'remove one of these needs',
  });
  return [...problems, problem];
}

/** The first circle as a way that ends where it begins: `a → b → a`. */
function findCycle(needs: Needs): readonly string[] | undefined {
  const left = new Map(needs);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [task, needed] of left) {
      if (!needed.some((name) => left.has(name))) left.delete(task);
    }
  }
  const way: string[] = [];
  let task = [...left.keys()][0];
  while (task !== undefined && !way.includes(task)) {
    way.push(task);
    task = left.get(task)?.find((name) => left.has(name));
  }
  return task === undefined ? undefined : [...way.slice(way.indexOf(task)), task];
}

/** Leaves out what is of the wrong type: the schema tells of it. */
function readNeeds(raw: unknown): Needs {
  const needs = new Map<string, readonly string[]>();
  for (const [name, task] of Object.entries(field(raw, 'tasks') ?? {})) {
    const written = field(task, 'needs');
    const names = Array.isArray(written) ? written.map(String) : [];
    needs.set(name, names);
  }
  return needs;
}

function field(value: unknown, key: string): object | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const inner: unknown = Reflect.get(value, key);
  return typeof inner === 'object' && inner !== null ? inner : undefined;
}
