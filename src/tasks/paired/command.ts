/**
 * Any benchmark command by turns: the whole command, once a round in each tree. Its tool selects nothing and builds what
 * it builds, so a round takes as long as the command.
 */
import type { Benchmark } from '../../model/measurement.js';
import type { FileSystem } from '../../model/ports.js';
import type { TaskSpec } from '../../model/task.js';
import { runAttempt, type TaskWorld } from '../run-attempt.js';
import type { Failure, OpenSide } from './paired-side.js';

export interface CommandWorld extends Omit<TaskWorld, 'files' | 'emit'> {
  openTree(root: string): FileSystem;
}

/** Runs the command of the task as it stands; its other yields are left alone. */
export function openCommandSide(spec: TaskSpec, world: CommandWorld): OpenSide {
  const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
  return async (root) => {
    const tree = { ...world, files: world.openTree(root), emit: () => undefined };
    const measure = async (): Promise<readonly Benchmark[] | Failure> => {
      const { status, measurements, problems, outputTail } = await runAttempt(
        { ...spec, yields },
        1,
        tree,
      );
      const runs = measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
      const isWhole =
        status === 'passed' && runs.every(({ complete, failed }) => complete && !failed);
      if (isWhole) return runs.flatMap(({ benchmarks }) => benchmarks);
      const reason =
        problems[0]?.message ??
        runs.flatMap((one) => one.problems)[0]?.message ??
        outputTail.trim().split('\n').at(-1) ??
        status;
      return { failed: `the command does not run: ${reason}`.slice(0, 300) };
    };
    return { measure, survey: measure };
  };
}
