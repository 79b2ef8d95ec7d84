/**
 * Puts a gate together: chooses the adapters, finds out what it is about and how it is configured, and hands over to
 * `runGate`. The action and `tollgate run` both come through here, and differ only in what they print.
 */
import type { AlertTarget } from '../model/alert.js';
import type { GateConfig, PartSpec, Reporting } from '../model/config.js';
import type { MeasuringLeg } from '../model/leg.js';
import type { Ports } from '../model/ports.js';
import type { Report } from '../model/report.js';
import type { GateRequest } from '../model/request.js';
import type { ReportJson } from '../report/report-schema.js';
import { VERSION } from '../version.js';
import type { GateCall } from './gate-call.js';
import type { Setup } from './gate-setup.js';
import type { World } from './gate-world.js';

export interface GateResult {
  readonly report: ReportJson;
  /** Of the process: that of the verdict, or of the signal that stopped the run. */
  readonly exitCode: number;
  /** Where the report was written, below the root. */
  readonly written: Reporting['files'];
  /** Where it is to be told besides. */
  readonly reporting: Reporting;
  /** Webhooks that may be told. */
  readonly notify: readonly AlertTarget[];
}

/** What a leg leaves: nothing is judged. */
export interface LegResult {
  readonly leg: MeasuringLeg;
  readonly tasks: number;
  readonly exitCode: number;
  /** Below the root. */
  readonly partPath: string;
}

/**
 * Runs the gate for an entry, or the part of it that a leg does.
 *
 * @throws ProblemError for mistakes in inputs or configuration, where there is no such directory, and where the part
 *   of a leg cannot be written.
 */
export async function callGate(call: GateCall): Promise<GateResult | LegResult> {
  const [
    { join },
    { requireDirectory },
    { openWorld },
    { setUp },
    { applyFixes },
    { createProcessRunner },
    { createProbe },
  ] = await Promise.all([
    import('node:path'),
    import('../adapters/directory.js'),
    import('./gate-world.js'),
    import('./gate-setup.js'),
    import('../pipeline/apply-fixes.js'),
    import('../adapters/process.js'),
    import('../adapters/host.js'),
  ]);
  const folder = call.inputs['working-directory'] ?? '.';
  await requireDirectory(join(call.root, folder));
  const opened = await openWorld(call, folder);
  const setup = await setUp(call, folder, opened);
  const env = withoutAlerts(call.env, setup.loaded.config);
  const processes = createProcessRunner(env);
  const world = { ...opened, processes, probe: createProbe(join(call.root, folder), env) };
  const request = await requestOf(call, setup, world);
  if (call.fix === true) await applyFixes(request, world);
  const ports = { ...world, ...(await chooseStores(call, setup)) };
  const { part } = request.config;
  if (part !== undefined) return leavePart(request, part, call, ports);
  return finish(await judged(request, ports), { folder, call, world, setup });
}

async function requestOf(
  { env }: GateCall,
  { context, change, loaded, acceptances }: Setup,
  { probe }: World,
): Promise<GateRequest> {
  const [{ probeToolchain }, { benchmarkCommands }] = await Promise.all([
    import('../adapters/host.js'),
    import('../pipeline/environments.js'),
  ]);
  return {
    ...loaded,
    notices: [...loaded.notices, ...loaded.config.tasks.flatMap((task) => task.notices ?? [])],
    context,
    change,
    acceptances,
    // What legs have measured has its environments; nothing is run for it here.
    toolchain:
      loaded.config.mode === 'join'
        ? {}
        : await probeToolchain(probe, env, benchmarkCommands(loaded.config)),
    toolVersion: VERSION,
  };
}

async function judged(request: GateRequest, ports: Ports): Promise<Report> {
  const { runGate, judgeLegs } = await import('../pipeline/run-gate.js');
  const { config, context } = request;
  if (config.parts === undefined) return runGate(request, ports);
  const [{ readParts }, { joinParts }] = await Promise.all([
    import('./read-parts.js'),
    import('../pipeline/parts/join-parts.js'),
  ]);
  const { event, runId, attempt, headCommit } = context;
  const of = { headCommit, attempt, legs: config.legs, ...(event === 'local' ? {} : { runId }) };
  const parts = await readParts(ports.files, config.parts);
  return judgeLegs(request, joinParts(parts, of), ports);
}

/** The job judges nothing, so that its exit says no more than that it has measured. */
async function leavePart(
  request: GateRequest,
  part: PartSpec,
  { env, signal }: GateCall,
  ports: Ports,
): Promise<LegResult> {
  const [{ measureLeg }, { writePart }] = await Promise.all([
    import('../pipeline/run-gate.js'),
    import('../pipeline/parts/part-json.js'),
  ]);
  const job = env.GITHUB_JOB || 'local';
  const place = part.of > 1 ? `${job} ${part.index + 1}/${part.of}` : job;
  const { index, of, path } = part;
  const leg = { name: request.config.name ?? place, job, index, of };
  const measured = await measureLeg(request, leg, ports);
  await ports.files.writeText(path, writePart(measured));
  const tasks = measured.outcomes.length;
  return { leg, tasks, exitCode: exitCodeOf(0, signal), partPath: path };
}

interface Finishing {
  readonly folder: string;
  readonly call: GateCall;
  readonly world: World;
  readonly setup: Setup;
}

async function finish(
  report: Report,
  { folder, call, world, setup }: Finishing,
): Promise<GateResult> {
  const [{ toJson }, { excerptsOf }] = await Promise.all([
    import('../report/json.js'),
    import('../pipeline/excerpts.js'),
  ]);
  const excerpts = await excerptsOf(report, world.files);
  const { report: reporting, notify, name } = setup.loaded.config;
  const leg = [folder, name].filter((part) => part !== undefined && part !== '.').join(' · ');
  const json = {
    ...toJson(report),
    ...(leg === '' ? {} : { leg }),
    ...(excerpts.length === 0 ? {} : { excerpts }),
  };
  const { writeReportFiles } = await import('./write-report-files.js');
  const exitCode = exitCodeOf(report.exitCode, call.signal);
  return {
    exitCode,
    reporting,
    notify,
    ...(await writeReportFiles(json, reporting.files, world.files)),
  };
}

/** What tasks see: whoever reads the URL of a webhook may post there. Without case, as Windows takes names. */
function withoutAlerts(env: GateCall['env'], { notify }: GateConfig): GateCall['env'] {
  const names = notify.flatMap(({ urlEnv, secretEnv = urlEnv }) => [urlEnv, secretEnv]);
  const withheld = new Set(names.map((name) => name.toUpperCase()));
  const kept = Object.entries(env).filter(([name]) => !withheld.has(name.toUpperCase()));
  return Object.fromEntries(kept);
}

async function chooseStores({ root, env, token }: GateCall, { context, refs, loaded }: Setup) {
  const { openAttemptLog, openStore } = await import('../adapters/store/open.js');
  const { policy, name } = loaded.config;
  const place = { policy: policy.baseline, root, env };
  return {
    store: openStore({
      ...place,
      repository: context.repository,
      refs,
      ...(token === undefined ? {} : { token }),
    }),
    // Legs of a matrix share the name of their job.
    attempts: openAttemptLog({ ...place, job: [env.GITHUB_WORKFLOW, env.GITHUB_JOB, name] }),
  };
}

/** A run that was stopped ends as shells expect it of the signal: 128 and its number. */
export function exitCodeOf(exitCode: number, signal: AbortSignal): number {
  if (!signal.aborted) return exitCode;
  return signal.reason === 'SIGTERM' ? 143 : 130;
}
