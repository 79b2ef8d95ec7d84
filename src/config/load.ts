/** The whole way from files and inputs to the configuration that a run is judged by. */
import type { DetectedProject, GateConfig } from '../model/config.js';
import type { PolicyChange } from '../model/facts.js';
import type { Waiver } from '../model/policy.js';
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import { attempt } from './attempt.js';
import { type BaseGate, readBase } from './base-policy.js';
import type { FormatInfo } from './check.js';
import type { DetectOptions } from './detect/toolchain.js';
import { type ConfigFile, findConfig, namedConfig, type ShowFile } from './find.js';
import type { ConfigInputs } from './inputs.js';
import { judgeByBase } from './judge-by-base.js';
import { type ParsedConfig, parseConfig } from './parse-config.js';
import { below } from './paths.js';
import { type Overrides, readInputs } from './read-inputs.js';
import { overlay, type Parts, resolveConfig, resolveFailOn, resolveMode } from './resolve.js';
import { resolveGo } from './resolve-go.js';
import { resolveNotify } from './resolve-notify.js';
import { resolvePolicy, waiversFile } from './resolve-policy.js';
import type { RawConfig } from './schema.js';
import { parseWaivers } from './waivers.js';

export interface LoadRequest {
  readonly files: FileSystem;
  readonly inputs: ConfigInputs;
  /** All formats that can be named. */
  readonly formats: readonly FormatInfo[];
  /** Looks at the tree; called only where no tasks are configured. */
  readonly detect: (options: Pick<DetectOptions, 'go'>) => Promise<DetectedProject>;
  /** Files of the commit that a change goes to; absent where there is no change to judge. */
  readonly showAtBase?: ShowFile;
}

export interface LoadedConfig {
  readonly config: GateConfig;
  /** What head alters in its own gate; it counts after the merge. */
  readonly policyChanges: readonly PolicyChange[];
  readonly notices: readonly string[];
}

/** Throws a ProblemError with all that is wrong with inputs, file or waivers. */
export async function loadGateConfig(request: LoadRequest): Promise<LoadedConfig> {
  const { overrides, file, parsed, waivers, raw } = await readWritten(request);
  const mode = resolveMode(raw, overrides);
  const isDetected = mode === 'run' && raw.tasks === undefined;
  const go = resolveGo(raw);
  const detected = isDetected ? await request.detect(go === undefined ? {} : { go }) : undefined;
  const head: Parts = {
    raw,
    overrides,
    policy: resolvePolicy(raw, waivers, overrides.folder),
    failOn: resolveFailOn(raw),
    legs: raw.legs ?? [],
    notify: resolveNotify(raw),
    sources: describeSources(file, request.inputs, detected),
    ...(detected === undefined ? {} : { detected }),
  };
  const notices = [
    ...(detected?.missing ?? []),
    ...(parsed.empty && file ? [`${file.path} is empty: every default holds.`] : []),
    ...unread(mode, raw),
  ];
  if (request.showAtBase === undefined) {
    return { config: resolveConfig(head), policyChanges: [], notices };
  }
  const base = await readBase(request.showAtBase, overrides, request.formats);
  const judged = judgeByBase(head, base, await detectForBase(request, base, head));
  return { ...judged, notices: [...notices, ...judged.notices] };
}

/** Where base has its tasks detected and head writes some: what is written must not be less than what was detected. */
async function detectForBase(
  { detect }: LoadRequest,
  { raw }: BaseGate,
  head: Parts,
): Promise<DetectedProject | undefined> {
  if (raw.tasks !== undefined || head.raw.tasks === undefined) return undefined;
  const go = resolveGo(raw);
  return detect(go === undefined ? {} : { go });
}

interface Written {
  readonly overrides: Overrides;
  readonly file: ConfigFile | undefined;
  readonly parsed: ParsedConfig;
  readonly waivers: readonly Waiver[];
  /** The file with the inputs over it. */
  readonly raw: RawConfig;
}

/** Goes on after a problem as far as it can, so that one run tells all of them. */
async function readWritten({ files, inputs, formats }: LoadRequest): Promise<Written> {
  const show: ShowFile = (path) => files.readText(path);
  const { overrides, problems: badInputs } = await readInputs(inputs, formats);
  const { config, folder } = overrides;
  const read = await attempt(async () => {
    const file =
      config === undefined
        ? await findConfig(show, folder)
        : await namedConfig(show, below(folder, config));
    return { file, parsed: file ? await parseConfig(file, formats) : { raw: {}, empty: false } };
  });
  const raw = overlay(read.value?.parsed.raw ?? {}, overrides.raw);
  const path = waiversFile(raw, folder);
  const waivers = await attempt(async () => parseWaivers(await show(path), path));
  const problems = [...badInputs, ...read.problems, ...waivers.problems];
  if (problems.length > 0 || read.value === undefined) throw new ProblemError(problems);
  return { overrides, ...read.value, waivers: waivers.value ?? [], raw };
}

function describeSources(
  file: ConfigFile | undefined,
  inputs: ConfigInputs,
  detected: DetectedProject | undefined,
): readonly string[] {
  // The place in a matrix is always given, and configures nothing.
  const given = Object.entries(inputs).filter(
    ([name, text]) => text.trim() !== '' && name !== 'leg',
  );
  return [
    ...(file === undefined ? [] : [file.path]),
    ...(given.length === 0 ? [] : [`inputs: ${given.map(([name]) => name).join(', ')}`]),
    ...(detected?.sources ?? []),
  ];
}

function unread(mode: GateConfig['mode'], raw: ParsedConfig['raw']): readonly string[] {
  if (mode === 'run' && raw.ingest !== undefined) {
    return ['The result files that are named are not read, since tasks are run (mode: run).'];
  }
  if (mode === 'ingest' && raw.tasks !== undefined) {
    return ['The tasks are not run, since result files are read (mode: ingest).'];
  }
  if (mode === 'ingest' && raw.go !== undefined) {
    return ['The section go is not read, since result files are (mode: ingest).'];
  }
  return [];
}
