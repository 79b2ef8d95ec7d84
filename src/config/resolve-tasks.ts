/** From `tasks` and `ingest` as written to what is run and read. */

import { MEASUREMENT_KINDS } from '../model/measurement.js';
import type { Command, TaskSpec, Yield } from '../model/task.js';
import { splitSource } from './check.js';
import { DEFAULT_SUITE } from './detect/toolchain.js';
import { below } from './paths.js';
import { EXCLUSIVE_TIMEOUT, tasksSchema } from './schema/tasks.js';
import type { RawConfig } from './schema.js';
import { toMilliseconds } from './units.js';

type RawTask = NonNullable<RawConfig['tasks']>[string];
type RawYield = NonNullable<RawTask['yields']>[number];

/** What holds for all tasks of a configuration. */
export interface TaskSettings {
  /** The folder that paths in the configuration are written from. */
  readonly folder: string;
  /** Attempts after the first for a task that yields tests and says nothing itself. */
  readonly flakyRetries: number;
}

/** In the order in which they are written. */
export function resolveTasks(raw: RawConfig, settings: TaskSettings): readonly TaskSpec[] {
  return Object.entries(raw.tasks ?? {}).map(([name, task]) => resolveTask(name, task, settings));
}

function resolveTask(name: string, raw: RawTask, settings: TaskSettings): TaskSpec {
  const defaults = tasksSchema.additionalProperties.properties;
  const workingDirectory = below(
    settings.folder,
    raw.workingDirectory ?? defaults.workingDirectory.default,
  );
  const exclusive = raw.exclusive ?? defaults.exclusive.default;
  const timeout = raw.timeout ?? (exclusive ? EXCLUSIVE_TIMEOUT : defaults.timeout.default);
  const yields = (raw.yields ?? []).flatMap(resolveYield);
  const env: Record<string, string> = Object.create(null);
  return {
    name,
    suite: raw.suite ?? (workingDirectory === '.' ? DEFAULT_SUITE : workingDirectory),
    kind: 'run',
    command: toCommand(raw.run),
    workingDirectory,
    env: Object.assign(env, raw.env),
    needs: raw.needs ?? defaults.needs.default,
    exclusive,
    timeoutMs: toMilliseconds(timeout),
    retries: raw.retries ?? defaultRetries(yields, settings),
    yields,
    action: raw.action ?? defaults.action.default,
    ...(raw.fix === undefined ? {} : { fix: toCommand(raw.fix) }),
  };
}

/** `tests.flaky.retries` holds for tasks whose tests could be flaky, and for no other. */
export function defaultRetries(yields: readonly Yield[], settings: TaskSettings): number {
  return yields.some((one) => one.kind === 'tests') ? settings.flakyRetries : 0;
}

/** The files to read instead of running tasks. */
export function resolveIngest(raw: RawConfig, folder: string): readonly Yield[] {
  return MEASUREMENT_KINDS.flatMap((kind) =>
    (raw.ingest?.[kind] ?? []).map((written) => {
      const { format, file } = splitSource(written);
      return { kind, format, file: below(folder, file) };
    }),
  );
}

function resolveYield(raw: RawYield): readonly Yield[] {
  const file = raw.file === undefined ? {} : { file: raw.file };
  return MEASUREMENT_KINDS.flatMap((kind) => {
    const format = raw[kind];
    return format === undefined ? [] : [{ kind, format, ...file }];
  });
}

function toCommand(written: string | readonly string[]): Command {
  return typeof written === 'string' ? { shell: written } : { argv: written };
}
