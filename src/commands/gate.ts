/**
 * Puts a gate together: chooses the adapters, reads where it runs and how it is configured, and hands over to
 * `runGate`. The action and `tollgate run` both come through here, and differ only in what they print.
 */
import type { ConfigInputs } from '../config/inputs.js';
import type { LoadedConfig } from '../config/load.js';
import type { Change, RunContext } from '../model/change.js';
import type { EventSink, Ports, Probe } from '../model/ports.js';
import type { ReportJson } from '../report/report-schema.js';
import { VERSION } from '../version.js';

export interface GateCall {
  readonly inputs: ConfigInputs;
  /** Absolute; the workspace in Actions. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fetches missing history and lists the cache; a verdict needs none. */
  readonly token?: string;
  /** Compare with where the work left this ref, whatever the context says. */
  readonly baseRef?: string;
  readonly events: EventSink;
  readonly signal: AbortSignal;
  /** First run the commands that mend what checks find. */
  readonly fix?: boolean;
}

export interface GateResult {
  readonly report: ReportJson;
  /** Of the process: that of the verdict, or of the signal that stopped the run. */
  readonly exitCode: number;
  /** Where the report was written, below the root. */
  readonly reportPath?: string;
}

type World = Omit<Ports, 'store'> & { readonly probe: Probe };

/**
 * Runs the gate for an entry.
 *
 * @throws ProblemError for mistakes in inputs or configuration.
 */
export async function callGate(call: GateCall): Promise<GateResult> {
  const { root, env } = call;
  const world = await openWorld(call);
  const [
    { runGate },
    { applyFixes },
    { findChange },
    { openStore },
    { probeToolchain },
    { toJson },
  ] = await Promise.all([
    import('../pipeline/run-gate.js'),
    import('../pipeline/apply-fixes.js'),
    import('../pipeline/find-change.js'),
    import('../adapters/store/open.js'),
    import('../adapters/host.js'),
    import('../report/json.js'),
  ]);
  const context = await readWhere(call, world);
  const [change, toolchain] = await Promise.all([
    findChange(context, world.git),
    probeToolchain(world.probe, env),
  ]);
  const loaded = await loadConfig(call, world, context, change);
  const store = openStore({
    policy: loaded.config.policy.baseline,
    root,
    env,
    repository: context.repository,
    refs: readableRefs(context, env.GITHUB_REF),
    ...(call.token === undefined ? {} : { token: call.token }),
  });
  const { config } = loaded;
  const notices = [...loaded.notices, ...config.tasks.flatMap((task) => task.notices ?? [])];
  const request = { ...loaded, notices, context, change, toolchain, toolVersion: VERSION };
  if (call.fix === true) await applyFixes(request, world);
  const report = await runGate(request, { ...world, store });
  const json = toJson(report);
  const exitCode = exitCodeOf(report.exitCode, call.signal);
  const reportPath = loaded.config.report.json;
  if (reportPath === undefined) return { report: json, exitCode };
  await world.files.writeText(reportPath, `${JSON.stringify(json, undefined, 2)}\n`);
  return { report: json, exitCode, reportPath };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache */
function readableRefs({ baseRef, defaultBranch }: RunContext, own?: string): readonly string[] {
  const branches = [defaultBranch, ...(baseRef === undefined ? [] : [baseRef])];
  return [...(own === undefined ? [] : [own]), ...branches.map((name) => `refs/heads/${name}`)];
}

/** A run that was stopped ends as shells expect it of the signal: 128 and its number. */
function exitCodeOf(exitCode: number, signal: AbortSignal): number {
  if (!signal.aborted) return exitCode;
  return signal.reason === 'SIGTERM' ? 143 : 130;
}

/** Some tools choose their version by the files of the project. */
function folderOf(inputs: ConfigInputs): string {
  return inputs['working-directory'] ?? '.';
}

async function openWorld({ inputs, root, env, token, events, signal }: GateCall): Promise<World> {
  const [{ openFiles }, { openGit }, { createProcessRunner }, { systemClock }, host] =
    await Promise.all([
      import('../adapters/files.js'),
      import('../adapters/git.js'),
      import('../adapters/process.js'),
      import('../adapters/clock.js'),
      import('../adapters/host.js'),
    ]);
  const serverUrl = env.GITHUB_SERVER_URL;
  return {
    processes: createProcessRunner(env),
    files: openFiles(root),
    git: openGit({
      root,
      env,
      ...(token === undefined ? {} : { token }),
      ...(serverUrl === undefined ? {} : { serverUrl }),
    }),
    clock: systemClock,
    host: host.createHost(),
    probe: host.createProbe(`${root}/${folderOf(inputs)}`, env),
    events,
    signal,
  };
}

async function readWhere(call: GateCall, { git }: World): Promise<RunContext> {
  const { readContext } = await import('../adapters/github/context.js');
  const context = await readContext({ env: call.env, git, root: call.root });
  return call.baseRef === undefined ? context : { ...context, baseRef: call.baseRef };
}

/** Where there is a target to merge into, policy and waivers are those of the commit that the change starts from. */
async function loadConfig(
  call: GateCall,
  world: World,
  context: RunContext,
  change: Change,
): Promise<LoadedConfig> {
  const [{ loadGateConfig }, { detectProject }, { PARSERS }, { onDefaultBranch }] =
    await Promise.all([
      import('../config/load.js'),
      import('../config/detect/detect.js'),
      import('../parsers/registry.js'),
      import('../pipeline/find-change.js'),
    ]);
  const base = onDefaultBranch(context) ? undefined : change.base;
  return loadGateConfig({
    files: world.files,
    inputs: call.inputs,
    formats: PARSERS,
    detect: () => detectProject(world.files, world.probe, { folder: folderOf(call.inputs) }),
    ...(base === undefined ? {} : { showAtBase: (path: string) => world.git.show(base, path) }),
  });
}
