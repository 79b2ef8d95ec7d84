/** One environment a suite: the machine, the toolchain, and the command that benchmarks it. */
import { DEFAULT_SUITE } from '../config/detect/toolchain.js';
import type { Environment } from '../model/baseline.js';
import type { GateConfig } from '../model/config.js';
import type { Host } from '../model/ports.js';
import type { GateRequest } from '../model/request.js';
import type { TaskSpec } from '../model/task.js';
import { commandText } from '../tasks/command-text.js';

/** Suites in the order of their first task, each with the environment its numbers are measured in. */
export function describeEnvironments(
  request: GateRequest,
  host: Host,
): ReadonlyMap<string, Environment> {
  const suites = suiteNames(request.config);
  return new Map(
    suites.map((suite) => {
      const tasks = benchmarkTasks(request.config, suite);
      const command = tasks.map((task) => commandText(task.command)).join(' && ');
      return [suite, host.environment(command, request.toolchain)] as const;
    }),
  );
}

/** Suite of result files that were handed over. */
export function ingestSuite({ name }: GateConfig): string {
  return name ?? DEFAULT_SUITE;
}

function suiteNames(config: GateConfig): readonly string[] {
  if (config.mode === 'ingest') return [ingestSuite(config)];
  return [...new Set(config.tasks.map((task) => task.suite))];
}

/** What measures the benchmarks of all suites; nothing where result files are handed over. */
export function benchmarkCommands(config: GateConfig): readonly string[] {
  return suiteNames(config).flatMap((suite) =>
    benchmarkTasks(config, suite).map(({ command }) => commandText(command)),
  );
}

/** The tasks that measure the benchmarks of a suite. */
export function benchmarkTasks({ tasks }: GateConfig, suite: string): readonly TaskSpec[] {
  return tasks.filter((task) => task.suite === suite && yieldsBenchmarks(task));
}

export const yieldsBenchmarks = ({ yields }: TaskSpec): boolean =>
  yields.some(({ kind }) => kind === 'benchmarks');
