/**
 * Any benchmark command by turns, once a round in each tree: the whole command, or what a tool makes of it, which builds
 * once, selects benchmarks and keeps them short.
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark, BenchmarkRun } from '../../model/measurement.js';
import type { FileSystem } from '../../model/ports.js';
import type { Command, TaskSpec } from '../../model/task.js';
import { type Attempt, runAttempt, type TaskWorld } from '../run-attempt.js';
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
  /** Those that may share a command; all of them without. What shares a process may change how fast the others are. */
  together?(targets: readonly ConfirmationTarget[]): readonly (readonly ConfirmationTarget[])[];
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
    const measure = async (command: Command): Promise<readonly Benchmark[] | Nothing> => {
      const attempt = await runAttempt({ ...spec, command, yields }, 1, tree);
      const runs = attempt.measurements.flatMap((one) => (one.kind === 'benchmarks' ? [one] : []));
      const isWhole =
        attempt.status === 'passed' && runs.every(({ complete, failed }) => complete && !failed);
      return isWhole ? runs.flatMap(({ benchmarks }) => benchmarks) : failureOf(attempt, runs);
    };
    const { together = (targets) => [targets] } = commands;
    const measureAll = async (targets: readonly ConfirmationTarget[]) => {
      const measured: Benchmark[] = [];
      let nothing: Failure | undefined;
      for (const group of together(targets)) {
        const one = await measure(commands.round(group));
        if (!('failed' in one)) measured.push(...one);
        // This tree may lack what others of its benchmarks show that it can be asked for.
        else if (one.isEmpty) nothing = { failed: one.failed };
        else return { failed: one.failed };
      }
      return nothing !== undefined && measured.length === 0 ? nothing : measured;
    };
    return {
      measure: measureAll,
      survey: () => measure(commands.survey),
    };
  };
}

interface Nothing extends Failure {
  /** It ran well, and what it wrote was read: no benchmark was in it. */
  readonly isEmpty: boolean;
}

function failureOf(
  { status, problems, outputTail }: Attempt,
  runs: readonly BenchmarkRun[],
): Nothing {
  const told = [...problems, ...runs.flatMap((one) => one.problems)];
  const reason = told[0]?.message ?? outputTail.trim().split('\n').at(-1) ?? status;
  const errors = told.filter(({ severity }) => severity === 'error');
  return {
    failed: `the command does not run: ${reason}`.slice(0, 300),
    isEmpty:
      status === 'passed' &&
      runs.length > 0 &&
      runs.every(({ failed }) => !failed) &&
      errors.every(({ code }) => code === 'benchmarks-none'),
  };
}
