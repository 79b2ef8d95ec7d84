import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProcessExit } from '../../src/model/ports.js';
import { ProblemError } from '../../src/model/problem.js';
import type { TaskOutcome } from '../../src/model/task.js';
import type { StageVerdict } from '../../src/tasks/execute.js';
import { execute } from './execute-fixture.js';
import { randomGraph } from './random-graph.js';
import { taskSpec } from './task-spec.js';

const statuses = (outcomes: readonly TaskOutcome[]) =>
  Object.fromEntries(outcomes.map(({ name, status }) => [name, status]));

/** Blocks the named tasks for the given reason. */
const blocking =
  (reasons: Readonly<Record<string, StageVerdict>>) =>
  async ({ name }: TaskOutcome): Promise<StageVerdict> =>
    reasons[name] ?? { verdict: 'pass', summary: 'fine', reason: '' };

const unit = taskSpec('unit');
const lint = taskSpec('lint');
const bench = taskSpec('bench', { needs: ['unit'], exclusive: true });
const deploy = taskSpec('deploy', { needs: ['bench', 'lint'] });

describe('what a failure stops', () => {
  it('is what needs it, also further down, and nothing else', async () => {
    const { outcomes, outcome, events } = await execute({
      specs: [unit, lint, bench, deploy],
      special: {
        judgeTask: blocking({
          unit: { verdict: 'block', summary: 'coverage 61.0 % below 80 %', reason: 'coverage' },
        }),
      },
    });
    expect(statuses(outcomes)).toEqual({
      unit: 'passed',
      lint: 'passed',
      bench: 'skipped',
      deploy: 'skipped',
    });
    const because = { task: 'unit', reason: 'coverage' };
    expect(outcome('bench')).toMatchObject({ skippedBecause: because, attempts: 0, durationMs: 0 });
    expect(outcome('deploy').skippedBecause).toEqual(because);
    expect(events).toContainEqual({
      type: 'stage.judged',
      task: 'unit',
      verdict: 'block',
      summary: 'coverage 61.0 % below 80 %',
    });
    expect(events).toContainEqual({
      type: 'task.finished',
      task: 'bench',
      status: 'skipped',
      durationMs: 0,
      skippedBecause: 'coverage of unit',
    });
  });

  it.each([
    ['pass', 'passed'],
    ['degraded', 'passed'],
    ['inconclusive', 'skipped'],
    ['block', 'skipped'],
  ] as const)(
    'is decided by the verdict of the stage: after %s it is %s',
    async (verdict, status) => {
      const { outcome } = await execute({
        specs: [unit, bench],
        scripts: { unit: { exit: { exitCode: 1 } } },
        special: { judgeTask: blocking({ unit: { verdict, summary: '', reason: 'tests' } }) },
      });
      expect(outcome('unit').status).toBe('failed');
      expect(outcome('bench').status).toBe(status);
    },
  );

  it('is nothing where no task needs it: all failures are collected', async () => {
    const { outcomes } = await execute({
      specs: ['a', 'b', 'c', 'd'].map((name) => taskSpec(name)),
      scripts: { a: { exit: { exitCode: 1 } }, c: { exit: { exitCode: 2 } } },
    });
    expect(statuses(outcomes)).toEqual({ a: 'failed', b: 'passed', c: 'failed', d: 'passed' });
  });
});

describe('the order of starts', () => {
  it('has no levels: a task starts with its needs met while others of their level run', async () => {
    let endSlow = (): void => undefined;
    const slowEnd = new Promise<void>((resolve) => {
      endSlow = resolve;
    });
    const { events } = await execute({
      specs: [taskSpec('slow'), taskSpec('quick'), taskSpec('next', { needs: ['quick'] })],
      scripts: { slow: { until: slowEnd }, next: { effect: () => endSlow() } },
    });
    const started = events.flatMap((event) => (event.type === 'task.started' ? [event.task] : []));
    const finished = events.flatMap((event) =>
      event.type === 'task.finished' ? [event.task] : [],
    );
    expect(started).toEqual(['slow', 'quick', 'next']);
    expect(finished).toEqual(['quick', 'next', 'slow']);
  });

  it('has exclusive tasks last, as far as needs allow', async () => {
    const { requests } = await execute({
      specs: [
        taskSpec('bench', { exclusive: true }),
        taskSpec('unit'),
        taskSpec('after', { needs: ['bench'] }),
        taskSpec('report', { needs: ['unit'] }),
      ],
    });
    const commands = requests.map(({ command }) => ('shell' in command ? command.shell : ''));
    expect(commands).toEqual(['unit', 'report', 'bench', 'after']);
  });

  it('holds in every graph: needs and their verdicts first, exclusive alone, within the cores, nobody forgotten', async () => {
    const verdict = fc.constantFrom('pass', 'degraded', 'inconclusive', 'block');
    await fc.assert(
      fc.asyncProperty(
        randomGraph(),
        fc.integer({ min: 0, max: 4 }),
        fc.infiniteStream(verdict),
        fc.scheduler(),
        async (specs, parallelism, verdicts, scheduler) => {
          const running = new Set<string>();
          const judged = new Map<string, string>();
          const specOf = new Map(specs.map((spec) => [spec.name, spec]));
          const run = execute({
            specs,
            special: {
              parallelism,
              processes: {
                async run({ command }): Promise<ProcessExit> {
                  const name = 'shell' in command ? command.shell : '';
                  for (const need of specOf.get(name)?.needs ?? []) {
                    expect(['pass', 'degraded']).toContain(judged.get(need));
                  }
                  running.add(name);
                  expect(running.size).toBeLessThanOrEqual(Math.max(1, parallelism));
                  const alone = [...running].some((other) => specOf.get(other)?.exclusive === true);
                  if (alone) expect(running.size).toBe(1);
                  await scheduler.schedule(Promise.resolve(), `end of ${name}`);
                  running.delete(name);
                  return { timedOut: false, cancelled: false, durationMs: 1, exitCode: 0 };
                },
              },
              async judgeTask({ name }) {
                running.add(name);
                await scheduler.schedule(Promise.resolve(), `judging ${name}`);
                running.delete(name);
                const { value } = verdicts.next();
                judged.set(name, value);
                return { verdict: value, summary: '', reason: 'tests' };
              },
            },
          });
          const { outcomes } = await scheduler.waitFor(run);
          expect(outcomes).toHaveLength(specs.length);
          expect(new Set(outcomes.map(({ name }) => name))).toEqual(new Set(specOf.keys()));
          for (const { name, status, skippedBecause } of outcomes) {
            expect(status).toBe(judged.has(name) ? 'passed' : 'skipped');
            const stopper = judged.get(skippedBecause?.task ?? '');
            if (status === 'skipped') expect(['inconclusive', 'block']).toContain(stopper);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('an abort', () => {
  it('cancels what runs and what has not started, and judges neither', async () => {
    const stop = new AbortController();
    const { outcomes, events } = await execute({
      specs: [unit, lint, bench, taskSpec('more')],
      scripts: {
        unit: { until: new Promise(() => undefined) },
        lint: { stdout: ['x\n'], effect: () => stop.abort() },
      },
      special: { signal: stop.signal },
    });
    expect(statuses(outcomes)).toEqual({
      unit: 'cancelled',
      lint: 'passed',
      bench: 'cancelled',
      more: 'cancelled',
    });
    const judged = events.flatMap((event) => (event.type === 'stage.judged' ? [event.task] : []));
    expect(judged).toEqual(['lint']);
    expect(events.filter(({ type }) => type === 'task.finished')).toHaveLength(4);
  });

  it('before the start runs nothing', async () => {
    const { outcomes, requests } = await execute({
      specs: [unit, bench],
      special: { signal: AbortSignal.abort() },
    });
    expect(statuses(outcomes)).toEqual({ unit: 'cancelled', bench: 'cancelled' });
    expect(requests).toEqual([]);
  });
});

describe('a fault of the gate itself', () => {
  it('stops all that runs before it is thrown', async () => {
    let aborted = false;
    const processes = {
      run({ command, signal }: { command: object; signal?: AbortSignal }): Promise<ProcessExit> {
        const exit = { timedOut: false, cancelled: false, durationMs: 1, exitCode: 0 };
        if ('shell' in command && command.shell === 'lint') return Promise.resolve(exit);
        return new Promise((resolve) =>
          signal?.addEventListener('abort', () => {
            aborted = true;
            resolve({ ...exit, cancelled: true });
          }),
        );
      },
    };
    const judgeTask = () => Promise.reject(new Error('a bug'));
    await expect(
      execute({ specs: [unit, lint], special: { processes, judgeTask } }),
    ).rejects.toThrow('a bug');
    expect(aborted).toBe(true);
  });

  it('an unknown kind is refused with the nearest, before anything runs', async () => {
    const running = execute({ specs: [unit, taskSpec('x', { kind: 'rum' })] });
    await expect(running).rejects.toThrow(ProblemError);
    await expect(running).rejects.toMatchObject({
      problems: [
        {
          code: 'task-unknown-kind',
          message: 'task "x" is of the unknown kind "rum"',
          hint: 'did you mean "run"?',
        },
      ],
    });
  });
});

it('prepares what the kind says: command, directory, environment, time limit', async () => {
  const spec = taskSpec('a', {
    command: { argv: ['go', 'test', '-run', 'A B'] },
    workingDirectory: 'sub/dir',
    env: { CGO_ENABLED: '1' },
    timeoutMs: 5,
  });
  const { requests, events } = await execute({ specs: [spec] });
  expect(requests[0]).toMatchObject({
    command: spec.command,
    cwd: '/repo/sub/dir',
    env: { CGO_ENABLED: '1' },
    timeoutMs: 5,
  });
  expect(events[0]).toEqual({
    type: 'task.started',
    task: 'a',
    attempt: 1,
    command: 'go test -run "A B"',
  });
});
