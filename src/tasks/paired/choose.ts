/** How a task is measured by turns: by its tool where that is known here, else by running its whole command. */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { TaskSpec } from '../../model/task.js';
import { cargoBench } from './cargo-bench.js';
import { type CommandWorld, openCommandSide, type PairedTool } from './command.js';
import { openGoSide } from './go.js';
import { readGoBench } from './go-command.js';
import { googleBenchmark } from './google-benchmark.js';
import { jmh } from './jmh.js';
import type { OpenSide } from './paired-side.js';
import type { PairedWorld } from './paired-world.js';
import { python } from './python.js';
import { vitest } from './vitest.js';

const TOOLS: readonly PairedTool[] = [cargoBench, googleBenchmark, jmh, python, vitest];

/** The way, and about how long one round of it takes, where that is known before. */
export function chooseSide(
  spec: TaskSpec,
  targets: readonly ConfirmationTarget[],
  world: PairedWorld & CommandWorld,
): { readonly openSide: OpenSide; readonly runsWholeCommand: boolean } {
  const command = readGoBench(spec);
  // Without the package that a benchmark is of, there is nothing to build.
  const isBuildable = targets.every((target) => target.package !== '');
  if (command !== undefined && isBuildable)
    return { openSide: openGoSide(spec, command, targets, world), runsWholeCommand: false };
  for (const tool of TOOLS) {
    const commands = tool.read(spec);
    if (commands !== undefined)
      return { openSide: openCommandSide(spec, world, commands), runsWholeCommand: false };
  }
  return { openSide: openCommandSide(spec, world), runsWholeCommand: true };
}
