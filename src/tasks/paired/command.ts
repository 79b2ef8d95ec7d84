/**
 * Any benchmark command by turns, once a round in each tree: the whole command, or what a tool makes of it, which builds
 * once, selects benchmarks and keeps them short.
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';
import type { FileSystem } from '../../model/ports.js';
import type { Command, TaskSpec } from '../../model/task.js';
import { runAttempt, type TaskWorld } from '../run-attempt.js';
import type { Failure, OpenSide } from './paired-side.js';

export interface CommandWorld extends Omit<TaskWorld, 'files' | 'emit'> {
  openTree(root: string): FileSystem;
}

/** What is run in a round in place of the whole command. Its results come as those of the task do. */
export interface RoundCommands {
  /** Run once in each tree, before the first round: builds what every round runs. */
  readonly prepare?: Command;
  /** Measures these benchmarks, and as few others as the tool allows, a short time each. */
  round(targets: readonly ConfirmationTarget[]): Command;
  /** Runs each benchmark of the task once, as short as the tool allows. */
  readonly survey: Command;
}

/** One benchmark tool whose commands are understood: one file each, listed in `choose.ts`. */
export interface PairedTool {
  readonly id: string;
  /** Undefined where the task runs something else, or something that is not understood. */
  read(spec: TaskSpec): RoundCommands | undefined;
}

/** Runs the command of the task as it stands, or as its tool has it; its other yields are left alone. */
export function openCommandSide(
  spec: TaskSpec,
  world: CommandWorld,
  commands: RoundCommands = {
    round: () => spec.command,
    survey: spec.command,
  },
): OpenSide {
  const yields = spec.yields.filter(({ kind }) => kind === 'benchmarks');
  return async (root) => {
    const tree = { ...world, files: world.openTree(root), emit: () => undefined };
    if (commands.prepare !== undefined) {
      const prepared = { ...spec, command: commands.prepare, yields: [] };
      const { status, outputTail } = await runAttempt(prepared, 1, tree);
      const said = outputTail.trim().split('\n').at(-1) ?? status;
      if (status !== 'passed') return { failed: `it does not build: ${said}`.slice(0, 300) };
    }
    const measure = async (command: Command): Promise<readonly Benchmark[] | Failure> => {
      const { status, measurements, problems, outputTail } = await runAttempt(
        { ...spec, command, yields },
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
    return {
      measure: (targets) => measure(commands.round(targets)),
      survey: () => measure(commands.survey),
    };
  };
}
