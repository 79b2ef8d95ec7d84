/**
 * Loads what is known of the past of each suite before anything runs: coverage is judged against it
 * as soon as it is parsed, and progress runs against its times.
 */
import { selectBaseline } from '../compare/baseline-select.js';
import type { Baseline, Environment } from '../model/baseline.js';
import type { Ports } from '../model/ports.js';
import type { GateRequest } from '../model/request.js';
import { onDefaultBranch } from './find-change.js';

/** One baseline a suite; states other than `exact` are facts for the judge, never errors. */
export async function loadBaselines(
  request: GateRequest,
  environments: ReadonlyMap<string, Environment>,
  ports: Ports,
): Promise<ReadonlyMap<string, Baseline>> {
  const { policy } = request.config;
  const commits = await wantedCommits(request, ports);
  const changedPaths = await committedChanges(request, ports);
  const baselines = new Map<string, Baseline>();
  for (const [suite, environment] of environments) {
    const { fingerprint } = environment;
    const limit = policy.baseline.window;
    const answer = await ports.store.find({ suite, commits, fingerprint, limit, changedPaths });
    const acceptedOnly = onDefaultBranch(request.context);
    const now = ports.clock.now();
    baselines.set(
      suite,
      selectBaseline({
        suite,
        answer,
        commits,
        fingerprint,
        policy: policy.baseline,
        now,
        acceptedOnly,
      }),
    );
  }
  return baselines;
}

/**
 * Head and its first-parent ancestors, newest first: what came after a reference. Only runs of the default branch need
 * them. A push may bring several commits, hence more of them than the window holds.
 */
export async function loadLineage(
  { context, config }: GateRequest,
  { git }: Ports,
): Promise<readonly string[]> {
  if (context.headCommit === '' || !onDefaultBranch(context)) return [];
  return git.firstParents(context.headCommit, 2 * config.policy.baseline.window + 1);
}

/**
 * The commit wanted as reference and its first-parent ancestors, newest first. A run of the default branch in CI
 * is never compared with itself; a local one is, since its uncommitted changes are what is judged.
 */
async function wantedCommits(
  { change, config }: GateRequest,
  ports: Ports,
): Promise<readonly string[]> {
  if (change.base === undefined) return [];
  const depth = config.policy.baseline.window;
  const commits = await ports.git.firstParents(change.base, depth);
  return commits.length > 0 ? commits : [change.base];
}

/**
 * Paths in the folder of stored runs that the change touches in its commits. What only lies in the work tree was put
 * there by this machine's own runs; what is merged has been reviewed.
 */
async function committedChanges(
  { change, config, context }: GateRequest,
  { git }: Ports,
): Promise<readonly string[]> {
  if (change.base === undefined || onDefaultBranch(context)) return [];
  const { directory } = config.policy.baseline;
  const isNear = (path: string) =>
    path.startsWith(`${directory}/`) || `${directory}/`.startsWith(`${path}/`);
  const changed: string[] = [];
  for (const { path, previousPath, status } of change.files) {
    if (previousPath !== undefined && isNear(previousPath)) changed.push(previousPath);
    if (!isNear(path)) continue;
    const isCommitted =
      status !== 'added' ||
      context.event !== 'local' ||
      (await git.show('HEAD', path)) !== undefined;
    if (isCommitted) changed.push(path);
  }
  return changed;
}
