/** From what is written, overridden and detected to the one configuration that the gate runs on. */
import type { AlertTarget } from '../model/alert.js';
import {
  type DetectedProject,
  type GateConfig,
  REPORT_FILES,
  type Reporting,
} from '../model/config.js';
import type { Policy, VerdictKind } from '../model/policy.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { TaskSpec } from '../model/task.js';
import { below, isWithin } from './paths.js';
import type { Overrides } from './read-inputs.js';
import { defaultRetries, resolveIngest, resolveTasks } from './resolve-tasks.js';
import { failOnSchema, reportSchema } from './schema/output.js';
import type { RawConfig } from './schema.js';

/** All that a configuration is made of. */
export interface Parts {
  /** The file with the inputs over it. */
  readonly raw: RawConfig;
  readonly overrides: Overrides;
  readonly policy: Policy;
  readonly failOn: readonly VerdictKind[];
  /** Of base, as the policy. */
  readonly legs: readonly string[];
  readonly notify: readonly AlertTarget[];
  /** Present where nothing is configured to run or read. */
  readonly detected?: DetectedProject;
  readonly sources: readonly string[];
}

/** The file's sections with those of the inputs over them, key by key; `ingest` and `failOn` as a whole. */
export function overlay(file: RawConfig, inputs: RawConfig): RawConfig {
  return {
    ...file,
    ...inputs,
    ...(inputs.coverage && { coverage: { ...file.coverage, ...inputs.coverage } }),
    ...(inputs.benchmarks && { benchmarks: { ...file.benchmarks, ...inputs.benchmarks } }),
    ...(inputs.baseline && { baseline: { ...file.baseline, ...inputs.baseline } }),
    ...(inputs.report && { report: { ...file.report, ...inputs.report } }),
  };
}

/** Tasks where they are written or nothing else is said; files where they alone are. */
export function resolveMode(raw: RawConfig, overrides: Overrides): GateConfig['mode'] {
  if (overrides.mode !== undefined) return overrides.mode;
  if (overrides.raw.ingest !== undefined) return 'ingest';
  return raw.ingest !== undefined && raw.tasks === undefined ? 'ingest' : 'run';
}

export function resolveFailOn(raw: RawConfig): readonly VerdictKind[] {
  return raw.failOn ?? failOnSchema.default;
}

/** Throws a ProblemError where there is nothing to run and nothing to read. */
export function resolveConfig(parts: Parts): GateConfig {
  const { raw, overrides, policy } = parts;
  const mode = resolveMode(raw, overrides);
  const tasks = mode === 'run' ? allTasks(parts) : [];
  const ingest = mode === 'ingest' ? resolveIngest(raw, overrides.folder) : [];
  if (mode !== 'join' && tasks.length === 0 && ingest.length === 0)
    throw new ProblemError([nothing(mode, parts)]);
  return {
    policy,
    tasks,
    ingest,
    mode,
    failOn: parts.failOn,
    legs: parts.legs,
    ...(overrides.part === undefined
      ? {}
      : { part: { ...overrides.part, path: below(overrides.folder, overrides.part.path) } }),
    ...(overrides.parts === undefined ? {} : { parts: below(overrides.folder, overrides.parts) }),
    report: resolveReport(raw.report, overrides),
    notify: parts.notify,
    sources: parts.sources,
    ...(overrides.name === undefined ? {} : { name: overrides.name }),
  };
}

/** Throws a ProblemError where an input names the file of another key. */
function resolveReport(raw: RawConfig['report'], { folder }: Overrides): Reporting {
  const { comment, commitComment, check } = reportSchema.properties;
  const files = REPORT_FILES.flatMap((kind) => {
    const path = raw?.[kind];
    return path === undefined ? [] : [[kind, below(folder, path)] as const];
  });
  for (const [kind, path] of files) {
    const first = files.find(([, other]) => other === path)?.[0];
    if (first !== kind) throw new ProblemError([sameFile(path, [first ?? '', kind])]);
  }
  return {
    files: Object.fromEntries(files),
    comment: raw?.comment ?? comment.default,
    commitComment: raw?.commitComment ?? commitComment.default,
    check: raw?.check ?? check.default,
  };
}

function sameFile(path: string, kinds: readonly string[]): Problem {
  const message = `report.${kinds.join(' and report.')} name the same file '${path}'`;
  const hint = 'name another file';
  return { code: 'config-same-file', severity: 'error', message, hint };
}

/** The written tasks, or the detected ones where none are written; named for this leg of a matrix. */
export function allTasks({
  raw,
  overrides,
  policy,
  detected,
}: Omit<Parts, 'failOn' | 'legs' | 'notify' | 'sources'>): readonly TaskSpec[] {
  const settings = { folder: overrides.folder, flakyRetries: policy.tests.flaky.retries };
  const found = (detected?.tasks ?? [])
    .filter((task) => isWithin(overrides.folder, task.workingDirectory))
    .map((task) => ({
      ...task,
      retries: Math.max(task.retries, defaultRetries(task.yields, settings)),
    }));
  const tasks = detected === undefined ? resolveTasks(raw, settings) : found;
  const { name } = overrides;
  return name === undefined
    ? tasks
    : tasks.map((task) => ({ ...task, suite: `${name}/${task.suite}` }));
}

function nothing(mode: GateConfig['mode'], { detected }: Parts): Problem {
  const code = 'config-nothing-to-judge';
  if (mode === 'ingest') {
    const message = 'nothing to judge: no result files are named';
    const hint = 'name some with the inputs tests, coverage or benchmarks, or under ingest';
    return { code, severity: 'error', message, hint };
  }
  const missing = detected?.missing.join('; ') ?? '';
  return {
    code,
    severity: 'error',
    message: `nothing to judge: no tasks are configured, and none were detected${missing && ` (${missing})`}`,
    hint: 'write tasks into tollgate.yml, or name result files with the inputs tests, coverage or benchmarks',
  };
}
