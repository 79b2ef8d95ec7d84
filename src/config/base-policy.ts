/**
 * The policy of the commit that a change goes to. It judges the change: what head alters in policy,
 * waivers or tasks is told, and counts after the merge.
 */
import type { AlertTarget } from '../model/alert.js';
import type { PolicyChange } from '../model/facts.js';
import type { Policy, VerdictKind } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import { attempt } from './attempt.js';
import type { FormatInfo } from './check.js';
import { type ConfigFile, findConfig, type ShowFile } from './find.js';
import { parseConfig } from './parse-config.js';
import { below } from './paths.js';
import type { Overrides } from './read-inputs.js';
import { overlay, resolveFailOn } from './resolve.js';
import { resolveNotify } from './resolve-notify.js';
import { resolvePolicy, waiversFile } from './resolve-policy.js';
import type { RawConfig } from './schema.js';
import { parseWaivers } from './waivers.js';

/** What holds at the base. */
export interface BaseGate {
  /** The file with the inputs over it. */
  readonly raw: RawConfig;
  readonly policy: Policy;
  readonly failOn: readonly VerdictKind[];
  readonly notify: readonly AlertTarget[];
  readonly source: string;
  /** Where the file of base cannot be read: a change from what it may have asked to the defaults. */
  readonly changes: readonly PolicyChange[];
  readonly notices: readonly string[];
}

/** Never throws for what stands at the base: whoever mends it there must be able to. */
export async function readBase(
  show: ShowFile,
  overrides: Overrides,
  formats: readonly FormatInfo[],
): Promise<BaseGate> {
  const file = await attempt(async () => {
    const found = await findBaseFile(show, overrides);
    return { path: found?.path, raw: found && (await parseConfig(found, formats)).raw };
  });
  const raw = overlay(file.value?.raw ?? {}, overrides.raw);
  const waiversPath = waiversFile(raw, overrides.folder);
  const waivers = await attempt(async () => parseWaivers(await show(waiversPath), waiversPath));
  const [broken] = file.problems;
  const [brokenWaivers] = waivers.problems;
  const policy = resolvePolicy(raw, waivers.value ?? [], overrides.folder);
  return {
    raw,
    policy,
    failOn: resolveFailOn(raw),
    notify: resolveNotify(raw),
    source: describe(file.value?.path, broken),
    changes: broken === undefined ? [] : [unreadable(broken)],
    notices:
      brokenWaivers === undefined
        ? []
        : [`No waiver holds: ${place(brokenWaivers)}${brokenWaivers.message} (at the base).`],
  };
}

async function findBaseFile(
  show: ShowFile,
  { config, folder }: Overrides,
): Promise<ConfigFile | undefined> {
  if (config === undefined) return findConfig(show, folder);
  const path = below(folder, config);
  const text = await show(path);
  return text === undefined ? undefined : { path, text };
}

function describe(path: string | undefined, problem: Problem | undefined): string {
  if (problem !== undefined) return 'policy: defaults, since the base cannot be read';
  return path === undefined
    ? 'policy: defaults, since the base has no configuration'
    : `policy: ${path} of the base`;
}

function unreadable(problem: Problem): PolicyChange {
  return {
    path: 'configuration',
    base: `cannot be read: ${place(problem)}${problem.message}`,
    head: 'judged by the defaults',
    looser: true,
  };
}

function place({ place: at }: Problem): string {
  return at === undefined ? '' : `${at.file}:${at.line ?? 1}:${at.column ?? 1}: `;
}
