/**
 * Finds out what a gate is about: where it runs, what changed, and the configuration that judges. Head is asked first,
 * since it says which branch the baseline is of; where there is a target to merge into, base then has the last word.
 */
import type { LoadedConfig } from '../config/load.js';
import type { Acceptance } from '../model/acceptance.js';
import type { Change, RunContext } from '../model/change.js';
import type { DetectedProject } from '../model/config.js';
import type { GateCall } from './gate-call.js';
import type { World } from './gate-world.js';

export interface Setup {
  readonly context: RunContext;
  /** Full refs whose cache this run may read. */
  readonly refs: readonly string[];
  readonly change: Change;
  readonly loaded: LoadedConfig;
  readonly acceptances: readonly Acceptance[];
}

/** Throws a ProblemError for mistakes in inputs or configuration, or an event that cannot be read. */
export async function setUp(call: GateCall, folder: string, world: World): Promise<Setup> {
  const [{ readContext }, { findChange, onDefaultBranch, withBaselineBranch }] = await Promise.all([
    import('../adapters/github/context.js'),
    import('../pipeline/find-change.js'),
  ]);
  const { env, root, baseRef } = call;
  const where = await readContext({ env, git: world.git, root });
  const load = await openLoader(call, folder, world);
  const own = await load();
  const placed = withBaselineBranch(where, own.config.policy.baseline.branch);
  const context = baseRef === undefined ? placed : { ...placed, baseRef };
  const change = await findChange(context, world.git);
  const base = onDefaultBranch(context) ? undefined : change.base;
  const judging = base === undefined ? own : await load(base);
  const { acceptances, notices } = await lookForAcceptances(call, context, change, world);
  const loaded = { ...judging, notices: [...judging.notices, ...notices] };
  return { context, refs: readableRefs(where, env.GITHUB_REF), change, loaded, acceptances };
}

/** Only GitHub can tell who may accept, and only with a token. */
async function lookForAcceptances(
  { env, token }: GateCall,
  context: RunContext,
  change: Change,
  { git }: World,
) {
  const [{ findAcceptances }, { openAuthority }] = await Promise.all([
    import('../pipeline/find-acceptances.js'),
    import('../adapters/github/acceptances.js'),
  ]);
  const { repository } = context;
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const isAsked = token !== undefined && repository !== '';
  return findAcceptances({
    context,
    change,
    git,
    ...(isAsked ? { authority: openAuthority({ token, apiUrl, repository }) } : {}),
  });
}

/** Loads the configuration of head, judged by that of a commit where one is given; the tree is looked at once. */
export async function openLoader(call: GateCall, folder: string, { files, git, probe }: World) {
  const [{ loadGateConfig }, { detectProject }, { PARSERS }] = await Promise.all([
    import('../config/load.js'),
    import('../config/detect/detect.js'),
    import('../parsers/registry.js'),
  ]);
  let detected: Promise<DetectedProject> | undefined;
  return (base?: string): Promise<LoadedConfig> =>
    loadGateConfig({
      files,
      inputs: call.inputs,
      formats: PARSERS,
      detect(options) {
        detected ??= detectProject(files, probe, { folder, ...options });
        return detected;
      },
      ...(base === undefined ? {} : { showAtBase: (path: string) => git.show(base, path) }),
    });
}

/**
 * By the branches that GitHub knows of: a baseline of another branch than the default one is not shared with all.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
function readableRefs({ baseRef, defaultBranch }: RunContext, own?: string): readonly string[] {
  const branches = [defaultBranch, ...(baseRef === undefined ? [] : [baseRef])];
  return [...(own === undefined ? [] : [own]), ...branches.map((name) => `refs/heads/${name}`)];
}
