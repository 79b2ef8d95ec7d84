/** One task with its retries, down to the outcome that everything later is judged by. */
import type { Measurement } from '../model/measurement.js';
import type { TaskOutcome, TaskSpec } from '../model/task.js';
import { commandText } from './command-text.js';
import { type Attempt, runAttempt, type TaskWorld } from './run-attempt.js';

/**
 * Runs the task, again where it failed and `retries` allows. A time limit is not tried twice: it is the most that the
 * task may cost. A command that cannot start will not start the second time either.
 */
export async function runTask(spec: TaskSpec, world: TaskWorld): Promise<TaskOutcome> {
  const earlierAttempts: (readonly Measurement[])[] = [];
  let attempts = 1;
  let last = await runAttempt(spec, attempts, world);
  while (mayRetry(last) && attempts <= spec.retries) {
    earlierAttempts.push(last.measurements);
    world.emit({
      type: 'notice',
      message: `${spec.name}: attempt ${attempts} of ${spec.retries + 1} failed, trying again`,
    });
    attempts++;
    last = await runAttempt(spec, attempts, world);
  }
  const { status, exit, measurements, problems, outputTail } = last;
  const { exitCode, signal, durationMs } = exit;
  const ended = exitCode === undefined ? {} : { exitCode };
  world.emit({ type: 'task.finished', task: spec.name, status, durationMs, ...ended });
  return {
    name: spec.name,
    suite: spec.suite,
    status,
    ...ended,
    ...(signal === undefined ? {} : { signal }),
    durationMs,
    attempts,
    measurements,
    earlierAttempts,
    problems,
    outputTail,
    action: spec.action,
    ...(spec.fix === undefined ? {} : { fixCommand: commandText(spec.fix) }),
  };
}

function mayRetry({ status, exit }: Attempt): boolean {
  return status === 'failed' && exit.startError === undefined;
}
