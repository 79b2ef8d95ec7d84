/**
 * The whole way of a gate, from a resolved configuration to a finished report. The action, the CLI and later
 * the server build its ports and hand over its result; nothing here knows which of them it serves.
 */
import { judge } from '../judge/judge.js';
import type { Baseline } from '../model/baseline.js';
import type { Facts } from '../model/facts.js';
import type { Ports } from '../model/ports.js';
import type { Report } from '../model/report.js';
import type { GateRequest } from '../model/request.js';
import type { TaskOutcome } from '../model/task.js';
import { earlierAttempts, keepAttempt } from './attempts.js';
import { checkDrift } from './check-drift.js';
import { createCollector } from './collect-facts.js';
import { type Emit, stampEvents } from './emit.js';
import { describeEnvironments } from './environments.js';
import { finishReport } from './finish-report.js';
import type { Judgeable } from './judgeable.js';
import { loadBaselines, loadLineage } from './load-baselines.js';
import { measure } from './measure.js';
import { seedBaselines } from './seed-baselines.js';

/**
 * Runs the gate once: baselines, tasks with their stage verdicts, judgement, seeding, report.
 *
 * @throws ProblemError for mistakes of configuration that only show when planning (a cycle of needs).
 *   All else, a crashed command or a lost baseline, is a finding of the report.
 */
export async function runGate(request: GateRequest, ports: Ports): Promise<Report> {
  const startedAt = ports.clock.now();
  const emit = stampEvents(ports.events, ports.clock);
  emit({ type: 'gate.started', toolVersion: request.toolVersion, sources: request.config.sources });
  for (const message of request.notices) emit({ type: 'notice', message });

  const environments = describeEnvironments(request, ports.host);
  const baselines = await loadBaselines(request, environments, ports);
  announce(baselines, emit);
  const earlier = await earlierAttempts(request, ports);

  const judgeable: Judgeable = {
    request,
    environments,
    baselines,
    earlierAttempts: earlier.records,
    today: new Date(startedAt).toISOString().slice(0, 10),
    startedAt: new Date(startedAt).toISOString(),
    lineage: await loadLineage(request, ports),
  };
  const collector = await createCollector(judgeable, ports.files);
  const outcomes = await measure({ judgeable, collector, emit }, ports);
  const facts = await checkDrift(await collector.whole(outcomes), judgeable, ports, emit);

  const judged = judge(facts);
  const finished = { request, environments, facts, verdict: judged };
  const { saved, problems, notices } = await seedBaselines(finished, ports, emit);
  const verdict = problems.length === 0 ? judged : judge({ ...facts, recordingProblems: problems });
  for (const { severity, title } of verdict.findings) emit({ type: 'finding', severity, title });
  emit({ type: 'verdict.reached', verdict: verdict.kind, summary: verdict.summary });
  const onAttempts = [...earlier.notices, ...(await keepAttempt(request, verdict, ports))];
  for (const message of onAttempts) emit({ type: 'notice', message });

  const finishedAt = ports.clock.now();
  const report = finishReport({
    ...judgeable,
    environment: [...environments.values()][0] ?? ports.host.environment('', request.toolchain),
    outcomes: ordered(outcomes, facts),
    facts,
    verdict,
    saved,
    notices: [...request.notices, ...notices, ...onAttempts],
    startedAt,
    finishedAt,
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
