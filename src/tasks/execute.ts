/**
 * Runs a graph of tasks: each starts as soon as its needs are met and a core is free; exclusive ones run alone, after
 * all others that can run before them. A failure stops only what needs it. Judging a stage is the caller's.
 */
import type { VerdictKind } from '../model/policy.js';
import type { TaskOutcome, TaskSpec } from '../model/task.js';
import { prepareTask } from './kinds.js';
import type { TaskGraph } from './plan.js';
import type { TaskWorld } from './run-attempt.js';
import { runTask } from './run-task.js';

export interface StageVerdict {
  readonly verdict: VerdictKind;
  readonly summary: string;
  /** What stands against it: `coverage`, `tests`, … */
  readonly reason: string;
}

export interface Execution extends TaskWorld {
  readonly graph: TaskGraph;
  /** Most tasks at a time; at least 1. */
  readonly parallelism: number;
  /** The verdict over one task's own findings, before anything that needs it starts. */
  readonly judgeTask: (outcome: TaskOutcome) => Promise<StageVerdict>;
}

type Because = NonNullable<TaskOutcome['skippedBecause']>;

interface Done {
  readonly outcome: TaskOutcome;
  /** Why nothing that needs this task may run. */
  readonly stops?: Because;
}

/**
 * One outcome a task, in the order of the graph. What was not started when the signal came is `cancelled`.
 *
 * @throws ProblemError where a task is of an unknown kind, before anything runs; what `judgeTask` throws, after all that
 *   still runs has been stopped.
 */
export async function executeTasks(execution: Execution): Promise<readonly TaskOutcome[]> {
  const { graph } = execution;
  for (const spec of graph.tasks) prepareTask(spec, execution.files.root);
  const stop = new AbortController();
  const signal = AbortSignal.any([execution.signal, stop.signal]);
  const state: State = { done: new Map(), running: new Map() };
  try {
    await runAll({ ...execution, signal }, state);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(state.running.values());
    throw error;
  }
  return graph.tasks.flatMap(({ name }) => state.done.get(name)?.outcome ?? []);
}

interface State {
  readonly done: Map<string, Done>;
  /** Also while being judged: an exclusive task shall not share the machine with that either. */
  readonly running: Map<TaskSpec, Promise<void>>;
}

async function runAll(execution: Execution, { done, running }: State): Promise<void> {
  const start = async (spec: TaskSpec): Promise<void> => {
    done.set(spec.name, await runAndJudge(spec, execution));
    running.delete(spec);
  };
  let waiting = execution.graph.tasks;
  while (waiting.length > 0) {
    waiting = waiting.filter((spec) => !settleUnstarted(spec, done, execution));
    const ready = waiting.filter(({ needs }) => needs.every((need) => done.has(need)));
    const next = chooseNext(ready, [...running.keys()], execution.parallelism);
    for (const spec of next) running.set(spec, start(spec));
    waiting = waiting.filter((spec) => !next.includes(spec));
    if (running.size > 0) await Promise.race(running.values());
  }
  await Promise.all(running.values());
}

/**
 * Which of the ready tasks start now. An exclusive one waits until nothing else runs or could start; while it runs,
 * nothing ends that others could be waiting for, so none joins it. Tasks are finite: none waits for ever.
 */
function chooseNext(
  ready: readonly TaskSpec[],
  running: readonly TaskSpec[],
  parallelism: number,
): readonly TaskSpec[] {
  const shared = ready.filter((spec) => !spec.exclusive);
  if (running.length > 0 || shared.length > 0) {
    return shared.slice(0, Math.max(0, Math.max(1, parallelism) - running.length));
  }
  return ready.slice(0, 1);
}

async function runAndJudge(spec: TaskSpec, execution: Execution): Promise<Done> {
  const outcome = await runTask(spec, execution);
  if (outcome.status === 'cancelled') {
    return { outcome, stops: { task: spec.name, reason: 'cancelled' } };
  }
  const { verdict, summary, reason } = await execution.judgeTask(outcome);
  execution.emit({ type: 'stage.judged', task: spec.name, verdict, summary });
  const stops = verdict === 'block' || verdict === 'inconclusive';
  return { outcome, ...(stops ? { stops: { task: spec.name, reason } } : {}) };
}

/** Gives an outcome to a task that will never start; false where it may still run. */
function settleUnstarted(spec: TaskSpec, done: Map<string, Done>, execution: Execution): boolean {
  const cancelled = execution.signal.aborted;
  const stops = spec.needs.flatMap((need) => done.get(need)?.stops ?? [])[0];
  if (!cancelled && stops === undefined) return false;
  const outcome = unstarted(spec, cancelled ? undefined : stops);
  const { name: task, status, durationMs, skippedBecause: because } = outcome;
  const reason = because && { skippedBecause: `${because.reason} of ${because.task}` };
  execution.emit({ type: 'task.finished', task, status, durationMs, ...reason });
  done.set(spec.name, { outcome, ...(stops === undefined ? {} : { stops }) });
  return true;
}

/** Skipped for a reason, or cancelled where there is none. */
function unstarted(spec: TaskSpec, skippedBecause: Because | undefined): TaskOutcome {
  return {
    name: spec.name,
    suite: spec.suite,
    status: skippedBecause === undefined ? 'cancelled' : 'skipped',
    durationMs: 0,
    attempts: 0,
    ...(skippedBecause === undefined ? {} : { skippedBecause }),
    measurements: [],
    earlierAttempts: [],
    problems: [],
    outputTail: '',
    action: spec.action,
  };
}
