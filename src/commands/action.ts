/**
 * The gate as an Action. `deploy` is set to `false` before anything else happens, so that whatever breaks on the way
 * cannot let a deploy through.
 */
import { type ConfigInputs, INPUTS } from '../config/inputs.js';
import { ProblemError } from '../model/problem.js';
import type { GateResult, LegResult } from './gate.js';

export interface ActionIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly signal: AbortSignal;
}

const TOKEN = 'github-token';

/** Runs the gate with the action's inputs; gives the exit code of the step. */
export async function runAction(io: ActionIo): Promise<number> {
  const core = await import('@actions/core');
  core.setOutput('deploy', 'false');
  const token = core.getInput(TOKEN);
  if (token !== '') core.setSecret(token);
  const { createActionsObserver } = await import('../observers/actions.js');
  const progress = createActionsObserver(io.print);
  try {
    const { callGate } = await import('./gate.js');
    const result = await callGate({
      inputs: readInputs(core.getInput),
      root: io.env.GITHUB_WORKSPACE || io.cwd,
      env: io.env,
      ...(token === '' ? {} : { token }),
      events: progress.observe,
      signal: io.signal,
    });
    progress.close();
    if ('leg' in result) await publishLeg(result);
    else {
      await publish(result);
      await tell(result, token, io);
    }
    return result.exitCode;
  } catch (error) {
    progress.close();
    if (!(error instanceof ProblemError)) throw error;
    await complain(error, io.print);
    return 2;
  }
}

function readInputs(getInput: (name: string) => string): ConfigInputs {
  const given = INPUTS.map(({ name }) => [name, getInput(name)] as const);
  return Object.fromEntries(given.filter(([name, text]) => name !== TOKEN && text !== ''));
}

async function publish({ report, written }: GateResult): Promise<void> {
  const [{ publishToActions }, { outputsOf }, { annotationsOf }, { renderSummary }] =
    await Promise.all([
      import('../adapters/github/actions.js'),
      import('../report/outputs.js'),
      import('../report/annotations.js'),
      import('../report/summary.js'),
    ]);
  await publishToActions({
    outputs: { ...outputsOf(report, written) },
    annotations: annotationsOf(report),
    summary: renderSummary(report),
  });
}

async function publishLeg({ leg, tasks, partPath }: LegResult): Promise<void> {
  const [{ publishToActions }, { legSummary }] = await Promise.all([
    import('../adapters/github/actions.js'),
    import('../report/leg-summary.js'),
  ]);
  const outputs = { verdict: '', deploy: 'false', part: partPath };
  await publishToActions({ outputs, annotations: [], summary: legSummary(leg.name, tasks) });
}

/** On GitHub and by webhooks. What is missing for it is a notice, never a failure. */
async function tell(result: GateResult, token: string, { env, signal }: ActionIo): Promise<void> {
  const [{ tellOnGitHub }, { sendAlerts }, core] = await Promise.all([
    import('./tell-on-github.js'),
    import('./send-alerts.js'),
    import('@actions/core'),
  ]);
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  for (const { level, text } of await tellOnGitHub(result, { token, apiUrl })) core[level](text);
  const alerts = { result, env, signal, mask: core.setSecret };
  for (const { level, text } of await sendAlerts(alerts)) core[level](text);
}

/** Mistakes of configuration are annotated where they stand, and stand in the summary and the log too. */
async function complain({ problems }: ProblemError, print: ActionIo['print']): Promise<void> {
  const [{ publishToActions }, { annotateProblems }, { summariseProblems }, { formatProblem }] =
    await Promise.all([
      import('../adapters/github/actions.js'),
      import('../report/annotations.js'),
      import('../report/problem-summary.js'),
      import('../report/problem.js'),
    ]);
  for (const problem of problems) print(`${formatProblem(problem, { colour: true })}\n`);
  await publishToActions({
    outputs: { verdict: '', deploy: 'false' },
    annotations: annotateProblems(problems),
    summary: summariseProblems(problems),
  });
}
