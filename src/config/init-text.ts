/**
 * Writes a configuration for people: the detected tasks, and below them every default as a comment.
 * What it writes loads back to the very same gate.
 */
import { Document, isScalar, visit } from 'yaml';
import type { DetectedProject } from '../model/config.js';
import type { Command, TaskSpec, Yield } from '../model/task.js';
import { DEFAULT_SUITE } from './detect/toolchain.js';
import { EXCLUSIVE_TIMEOUT, tasksSchema } from './schema/tasks.js';
import { configSchema, type RawConfig } from './schema.js';
import type { SchemaNode } from './schema-node.js';
import { toDuration, toMilliseconds } from './units.js';
import { toToml } from './write-toml.js';

/** Languages that a configuration can be written in. */
export const INIT_FORMATS = ['yml', 'toml'] as const;
export type InitFormat = (typeof INIT_FORMATS)[number];
type RawTask = NonNullable<RawConfig['tasks']>[string];

/** Sections of defaults, in the order in which they are shown. */
const SECTIONS = ['tests', 'coverage', 'benchmarks', 'baseline'] as const;

/** The whole text of a `tollgate.yml` or `tollgate.toml`. */
export function initText(project: DetectedProject, format: InitFormat): string {
  const write = format === 'toml' ? toToml : toYaml;
  const tasks = Object.fromEntries(project.tasks.map((task) => [task.name, toRawTask(task)]));
  const notices = project.tasks.flatMap((task) =>
    (task.notices ?? []).map((notice) => `${task.name}: ${notice}`),
  );
  const defaults = SECTIONS.map((section) => ({
    [section]: defaultsOf(configSchema.properties[section]),
  }));
  return [
    comment([
      'What Tollgate runs here, and what it accepts.',
      'Check it with: tollgate config check',
    ]),
    write({ version: 1 }),
    comment([...project.sources, ...notices]),
    project.tasks.length === 0
      ? comment(['No tasks were found. Such as:', ...lines(write(EXAMPLE))])
      : write({ tasks }),
    ...(project.tasks.some(runsGo) ? [comment(moreOfGo(write))] : []),
    comment([
      'What is accepted. These are the defaults: take the "# " away to change one.',
      'A floor that is written here always holds; the default blocks only below the baseline, too.',
      ...defaults.flatMap((section) => ['', ...lines(write(section))]),
    ]),
  ].join('\n');
}

const EXAMPLE = { tasks: { unit: { run: 'npm test', yields: [{ tests: 'auto' }] } } };

function runsGo({ command }: TaskSpec): boolean {
  return 'argv' in command && command.argv[0] === 'go';
}

/** It stands beside detected tasks only. */
function moreOfGo(write: typeof toToml): readonly string[] {
  const [go] = configSchema.properties.go.examples;
  const intro =
    'In place of the tasks above: they are then detected at each run, with more checks.';
  return [intro, ...lines(write({ go }))];
}

/** Only what differs from the defaults. */
function toRawTask(task: TaskSpec): RawTask {
  const defaults = tasksSchema.additionalProperties.properties;
  const suite = task.workingDirectory === '.' ? DEFAULT_SUITE : task.workingDirectory;
  const timeout = task.exclusive ? EXCLUSIVE_TIMEOUT : defaults.timeout.default;
  return {
    run: toRun(task.command),
    ...(task.suite === suite ? {} : { suite: task.suite }),
    ...(task.workingDirectory === '.' ? {} : { workingDirectory: task.workingDirectory }),
    ...(task.needs.length === 0 ? {} : { needs: [...task.needs] }),
    ...(task.exclusive ? { exclusive: true } : {}),
    ...(task.timeoutMs === toMilliseconds(timeout) ? {} : { timeout: toDuration(task.timeoutMs) }),
    ...(task.retries === 0 ? {} : { retries: task.retries }),
    ...(Object.keys(task.env).length === 0 ? {} : { env: { ...task.env } }),
    ...(task.action === defaults.action.default ? {} : { action: task.action }),
    ...(task.yields.length === 0 ? {} : { yields: task.yields.map(toRawYield) }),
    ...(task.fix === undefined ? {} : { fix: toRun(task.fix) }),
  };
}

function toRun(command: Command): string | string[] {
  return 'shell' in command ? command.shell : [...command.argv];
}

function toRawYield({ kind, format, file }: Yield): NonNullable<RawTask['yields']>[number] {
  const more = file === undefined ? {} : { file };
  switch (kind) {
    case 'tests':
      return { tests: format, ...more };
    case 'coverage':
      return { coverage: format, ...more };
    case 'benchmarks':
      return { benchmarks: format, ...more };
    case 'diagnostics':
      return { diagnostics: format, ...more };
    default:
      return kind satisfies never;
  }
}

/** The defaults of a section as it would be written; lists and mappings that are empty are left out. */
function defaultsOf(schema: SchemaNode): Readonly<Record<string, unknown>> {
  const entries = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    if (inner.properties !== undefined) return [[key, defaultsOf(inner)] as const];
    const isEmpty = typeof inner.default === 'object' || inner.default === undefined;
    return isEmpty ? [] : [[key, inner.default] as const];
  });
  return Object.fromEntries(entries);
}

/** Lists of words stand on one line. */
function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function comment(texts: readonly string[]): string {
  return texts
    .map((text) => `# ${text.replace(/\p{Cc}+/gu, ' ')}`.trimEnd())
    .join('\n')
    .concat('\n');
}

function lines(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}
