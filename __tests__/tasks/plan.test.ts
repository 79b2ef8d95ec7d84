import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProblemError } from '../../src/model/problem.js';
import type { TaskSpec } from '../../src/model/task.js';
import { planTasks } from '../../src/tasks/plan.js';
import { randomGraph } from './random-graph.js';
import { taskSpec } from './task-spec.js';

const task = (name: string, ...needs: string[]): TaskSpec => taskSpec(name, { needs });
const names = (specs: readonly TaskSpec[]) => planTasks(specs).tasks.map(({ name }) => name);

function problemsOf(specs: readonly TaskSpec[]) {
  try {
    planTasks(specs);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
}

describe('planTasks', () => {
  it.each([
    ['nothing', [], []],
    ['independent tasks in their order', [task('b'), task('a')], ['b', 'a']],
    ['a need after its dependent', [task('bench', 'unit'), task('unit')], ['unit', 'bench']],
    [
      'a diamond',
      [task('d', 'b', 'c'), task('c', 'a'), task('b', 'a'), task('a')],
      ['a', 'c', 'b', 'd'],
    ],
    ['the same need twice', [task('b', 'a', 'a'), task('a')], ['a', 'b']],
    [
      'names of Object.prototype',
      [task('constructor', '__proto__'), task('__proto__')],
      ['__proto__', 'constructor'],
    ],
  ])('orders %s', (_what, specs, expected) => {
    expect(names(specs)).toEqual(expected);
  });

  it.each([
    [
      'an unknown need, with the nearest name',
      [task('unit'), task('bench', 'unti')],
      ['task "bench" needs "unti", and there is no task of that name'],
      'did you mean "unit"?',
    ],
    [
      'a need like no name',
      [task('a', 'something')],
      ['task "a" needs "something", and there is no task of that name'],
      'tasks: a',
    ],
    [
      'a name used twice',
      [task('a'), task('a'), task('b')],
      ['2 tasks have the name "a"'],
      undefined,
    ],
    [
      'a task that needs itself',
      [task('a', 'a')],
      ['tasks need each other in a circle: a → a'],
      undefined,
    ],
    [
      'a cycle behind a task that is fine, without the task behind it',
      [task('ok'), task('a', 'c', 'ok'), task('b', 'a'), task('c', 'b'), task('behind', 'c')],
      ['tasks need each other in a circle: a → c → b → a'],
      undefined,
    ],
    [
      'two cycles',
      [task('a', 'b'), task('b', 'a'), task('c', 'd'), task('d', 'c')],
      [
        'tasks need each other in a circle: a → b → a',
        'tasks need each other in a circle: c → d → c',
      ],
      undefined,
    ],
    [
      'every mistake at once',
      [task('a', 'x'), task('a', 'y')],
      [
        '2 tasks have the name "a"',
        'task "a" needs "x", and there is no task of that name',
        'task "a" needs "y", and there is no task of that name',
      ],
      undefined,
    ],
  ])('refuses %s', (_what, specs, messages, hint) => {
    const problems = problemsOf(specs);
    expect(problems.map((problem) => problem.message)).toEqual(messages);
    if (hint !== undefined) expect(problems[0]?.hint).toBe(hint);
  });

  it('survives a chain of 20,000 tasks, and one that is closed to a ring', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      i === 0 ? task('0') : task(`${i}`, `${i - 1}`),
    );
    expect(names([...chain].reverse())).toEqual(chain.map(({ name }) => name));
    expect(problemsOf([...chain.slice(1), task('0', '19999')])).toHaveLength(1);
  });

  it('puts every task after its needs', () => {
    fc.assert(
      fc.property(randomGraph(), (specs) => {
        const order = names(specs);
        expect(order).toHaveLength(specs.length);
        expect(new Set(order)).toEqual(new Set(specs.map(({ name }) => name)));
        for (const { name, needs } of specs) {
          for (const need of needs) expect(order.indexOf(need)).toBeLessThan(order.indexOf(name));
        }
      }),
      { numRuns: 100 },
    );
  });
});
