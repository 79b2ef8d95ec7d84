/**
 * The whole way of a gate, from a resolved configuration to a finished report. The action, the CLI and later
 * the server build its ports and hand over its result; nothing here knows which of them it serves.
 */
import { isDeepStrictEqual } from 'node:util';
import { judge } from '../judge/judge.js';
import type { Baseline } from '../model/baseline.js';
import type { Facts } from '../model/facts.js';
import type { MeasuringLeg } from '../model/leg.js';
import type { Ports } from '../model/ports.js';
import type { Report } from '../model/report.js';
import type { GateRequest } from '../model/request.js';
import type { TaskOutcome } from '../model/task.js';
import { earlierAttempts, keepAttempt } from './attempts.js';
import { checkDrift, settleDrift } from './check-drift.js';
import { type Collector, createCollector } from './collect-facts.js';
import { type Emit, stampEvents } from './emit.js';
import { describeEnvironments } from './environments.js';
import { finishReport } from './finish-report.js';
import type { Environments, Judgeable } from './judgeable.js';
import { loadBaselines, loadLineage } from './load-baselines.js';
import { measure } from './measure.js';
import type { Joined } from './parts/join-parts.js';
import type { Part } from './parts/part.js';
import { seedBaselines } from './seed-baselines.js';
import { shareOfLeg } from './whole-alpha.js';

/**
 * Runs the gate once: baselines, tasks with their stage verdicts, judgement, seeding, report.
 *
 * @throws ProblemError for mistakes of configuration that only show when planning (a cycle of needs).
 *   All else, a crashed command or a lost baseline, is a finding of the report.
 */
export async function runGate(request: GateRequest, ports: Ports): Promise<Report> {
  const run = await start(request, describeEnvironments(request, ports.host), ports);
  const { facts, outcomes, drift } = await measureAll(run, ports);
  return conclude(run, settleDrift(facts, drift, run.judgeable), outcomes, ports);
}

/**
 * Runs the gate up to its judgement, and leaves what it measured to the job that judges several such legs.
 *
 * @throws ProblemError as {@link runGate}
 */
export async function measureLeg(
  request: GateRequest,
  leg: MeasuringLeg,
  ports: Ports,
): Promise<Part> {
  const run = await start(request, describeEnvironments(request, ports.host), ports);
  const { facts, outcomes, drift } = await measureAll(run, ports);
  const { environments } = run.judgeable;
  return {
    toolVersion: request.toolVersion,
    runId: request.context.runId,
    attempt: request.context.attempt,
    headCommit: request.context.headCommit,
    leg,
    hasOwnSuites: request.config.name !== undefined,
    share: shareOfLeg(request.config),
    tasks: request.config.tasks,
    environments: [...environments].map(([suite, environment]) => ({ suite, environment })),
    outcomes: ordered(outcomes, facts),
    confirmations: facts.suites.flatMap(({ confirmations }) => confirmations),
    drift,
    policyChanges: request.policyChanges,
    notices: request.notices,
  };
}

/** Judges what legs have measured, records it, and reports it, as if one run had measured all of it. */
export async function judgeLegs(
  request: GateRequest,
  joined: Joined,
  ports: Ports,
): Promise<Report> {
  const whole = {
    ...request,
    config: { ...request.config, tasks: joined.tasks },
    policyChanges: [
      ...request.policyChanges,
      ...joined.policyChanges.filter(
        (one) => !request.policyChanges.some((own) => isDeepStrictEqual(own, one)),
      ),
    ],
    notices: [...request.notices, ...joined.notices],
  };
  const { trouble: legs, partial } = joined;
  const run = await start(whole, joined.environments, ports, { legs, partial });
  for (const one of joined.confirmations) run.collector.confirm(one);
  const facts = await run.collector.whole(joined.outcomes);
  const settled = settleDrift(facts, joined.drift, run.judgeable);
  return conclude(run, settled, joined.outcomes, ports);
}

/** A run on its way. */
interface Run {
  readonly judgeable: Judgeable;
  readonly collector: Collector;
  readonly emit: Emit;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** Of what is known of earlier attempts. */
  readonly notices: readonly string[];
}

async function start(
  request: GateRequest,
  environments: Environments,
  ports: Ports,
  legs: Pick<Judgeable, 'legs' | 'partial'> = {},
): Promise<Run> {
  const startedAtMs = ports.clock.now();
  const emit = stampEvents(ports.events, ports.clock);
  emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
  for (const message of request.notices) emit({ type: 'notice', message });

  const baselines = await loadBaselines(request, environments, ports);
  announce(baselines, emit);
  const earlier = await earlierAttempts(request, ports);

  const startedAt = new Date(startedAtMs).toISOString();
  const judgeable: Judgeable = {
    request,
    environments,
    baselines,
    earlierAttempts: earlier.records,
    today: startedAt.slice(0, 10),
    startedAt,
    lineage: await loadLineage(request, ports),
    ...legs,
  };
  const collector = await createCollector(judgeable, ports.files);
  return { judgeable, collector, emit, startedAtMs, notices: earlier.notices };
}

async function measureAll({ judgeable, collector, emit }: Run, ports: Ports) {
  const outcomes = await measure({ judgeable, collector, emit }, ports);
  const facts = await collector.whole(outcomes);
  return { facts, outcomes, drift: await checkDrift(facts, judgeable, ports, emit) };
}

async function conclude(
  run: Run,
  facts: Facts,
  outcomes: readonly TaskOutcome[],
  ports: Ports,
): Promise<Report> {
  const { judgeable, emit } = run;
  const { request, environments } = judgeable;
  const judged = judge(facts);
  const finished = { request, environments, facts, verdict: judged };
  const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
  const verdict = problems.length === 0 ? judged : judge({ ...facts, recordingProblems: problems });
  for (const { severity, title } of verdict.findings) emit({ type: 'finding', severity, title });
  emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
  const onAttempts = [...run.notices, ...(await keepAttempt(request, verdict, ports))];
  for (const message of onAttempts) emit({ type: 'notice', message });

  const report = finishReport({
    ...judgeable,
    environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
    outcomes: ordered(outcomes, facts),
    facts,
    verdict,
    saved,
    notices: [...request.notices, ...notices, ...onAttempts],
    startedAt: run.startedAtMs,
    finishedAt: ports.clock.now(),
  });
  emit({ type: 'gate.finished', durationMs: report.durationMs, exitCode: report.exitCode });
  return report;
}

/** In the order of the graph, with places mapped. */
function ordered(outcomes: readonly TaskOutcome[], facts: Facts): readonly TaskOutcome[] {
  const placed = new Map(facts.suites.flatMap((s) => s.outcomes).map((o) => [o.name, o]));
  return outcomes.map((outcome) => placed.get(outcome.name) ?? outcome);
}

function announce(baselines: ReadonlyMap<string, Baseline>, emit: Emit): void {
  for (const { suite, state, explanation } of baselines.values()) {
    emit({ type: 'baseline.loaded', suite, state, explanation });
  }
}
