/**
 * Puts a gate together: chooses the adapters, finds out what it is about and how it is configured, and hands over to
 * `runGate`. The action and `tollgate run` both come through here, and differ only in what they print.
 */
import type { AlertTarget } from '../model/alert.js';
import type { GateConfig, Reporting } from '../model/config.js';
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
  readonly reportPath?: string;
  /** Where it is to be told besides. */
  readonly reporting: Reporting;
  /** Webhooks that may be told. */
  readonly notify: readonly AlertTarget[];
  /** This job among those that judge the same change: its folder and name; empty where it is the only one. */
  readonly leg: string;
}

/**
 * Runs the gate for an entry.
 *
 * @throws ProblemError for mistakes in inputs or configuration, and where there is no such directory.
 */
export async function callGate(call: GateCall): Promise<GateResult> {
  const [
    { join },
    { requireDirectory },
    { openWorld },
    { setUp },
    { runGate },
    { applyFixes },
    { probeToolchain },
    { toJson },
    { benchmarkCommands },
    { createProcessRunner },
  ] = await Promise.all([
    import('node:path'),
    import('../adapters/directory.js'),
    import('./gate-world.js'),
    import('./gate-setup.js'),
    import('../pipeline/run-gate.js'),
    import('../pipeline/apply-fixes.js'),
    import('../adapters/host.js'),
    import('../report/json.js'),
    import('../pipeline/environments.js'),
    import('../adapters/process.js'),
  ]);
  const folder = call.inputs['working-directory'] ?? '.';
  await requireDirectory(join(call.root, folder));
  const opened = await openWorld(call, folder);
  const setup = await setUp(call, folder, opened);
  const { context, change, loaded, acceptances } = setup;
  const world = {
    ...opened,
    processes: createProcessRunner(withoutAlerts(call.env, loaded.config)),
  };
  const toolchain = await probeToolchain(world.probe, call.env, benchmarkCommands(loaded.config));
  const stores = await chooseStores(call, setup);
  const notices = [...loaded.notices, ...loaded.config.tasks.flatMap((task) => task.notices ?? [])];
  const request = {
    ...loaded,
    notices,
    context,
    change,
    acceptances,
    toolchain,
    toolVersion: VERSION,
  };
  if (call.fix === true) await applyFixes(request, world);
  const report = await runGate(request, { ...world, ...stores });
  const json = toJson(report);
  const exitCode = exitCodeOf(report.exitCode, call.signal);
  const { report: reporting, notify, name } = loaded.config;
  const leg = [folder, name].filter((part) => part !== undefined && part !== '.').join(' · ');
  const result = { report: json, exitCode, reporting, notify, leg };
  const reportPath = reporting.json;
  if (reportPath === undefined) return result;
  const unwritten = await writeReport(json, reportPath, world);
  if (unwritten === undefined) return { ...result, reportPath };
  return { ...result, report: { ...json, notices: [...json.notices, unwritten] } };
}

/** What was judged stands, also where its report cannot be written: gives the reason, for people. */
async function writeReport(
  report: ReportJson,
  path: string,
  { files }: World,
): Promise<string | undefined> {
  try {
    await files.writeText(path, `${JSON.stringify(report, undefined, 2)}\n`);
    return undefined;
  } catch (error) {
    const { ProblemError } = await import('../model/problem.js');
    if (!(error instanceof ProblemError)) throw error;
    return `The report could not be written: ${error.message}.`;
  }
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
