/**
 * From tasks to outcomes: runs the graph, or reads the files that earlier steps left. Each outcome is judged at
 * once by the same rules as the whole, so that nothing starts on what has already failed.
 */
import { judge } from '../judge/judge.js';
import type { GateConfig } from '../model/config.js';
import type { Facts } from '../model/facts.js';
import type { Ports } from '../model/ports.js';
import type { TaskOutcome, TaskSpec } from '../model/task.js';
import { openReader } from '../parsers/parse.js';
import { parserFor } from '../parsers/registry.js';
import { executeTasks, type StageVerdict } from '../tasks/execute.js';
import { planTasks, type TaskGraph } from '../tasks/plan.js';
import { type FileReading, readFileYields } from '../tasks/read-files.js';
import { measurementParsed } from '../tasks/summary.js';
import type { Collector } from './collect-facts.js';
import { confirmStage } from './confirm/confirm-stage.js';
import type { Emit } from './emit.js';
import { ingestSuite } from './environments.js';
import type { Judgeable } from './judgeable.js';

export interface Measuring {
  readonly judgeable: Judgeable;
  readonly collector: Collector;
  readonly emit: Emit;
}

/** One outcome a task, in the order of the graph; in ingest mode one for all files. */
export async function measure(measuring: Measuring, ports: Ports): Promise<readonly TaskOutcome[]> {
  const { judgeable, emit } = measuring;
  const { config } = judgeable.request;
  const reading: FileReading = {
    files: ports.files,
    openReader,
    isConcatenable: (format) => parserFor(format)?.concatenable ?? false,
    folderOf: (format) => parserFor(format)?.folder,
  };
  if (config.mode === 'ingest') return [await ingest(config, reading, ports, emit)];
  const graph = planTasks(config.tasks);
  announcePlan(graph, judgeable, emit);
  return executeTasks({
    ...reading,
    graph,
    parallelism: ports.host.cores,
    processes: ports.processes,
    emit,
    signal: ports.signal,
    judgeTask: (outcome) => judgeStage(outcome, measuring, ports),
  });
}

/** While it is judged nothing that must run alone starts, so base and head can be measured by turns here. */
async function judgeStage(
  outcome: TaskOutcome,
  { judgeable, collector, emit }: Measuring,
  ports: Ports,
): Promise<StageVerdict> {
  const before = await collector.stage(outcome);
  const [suite] = before.suites;
  const confirmed = suite && (await confirmStage(outcome, suite, judgeable, ports, emit));
  if (confirmed !== undefined) collector.confirm(confirmed);
  const facts = confirmed === undefined ? before : await collector.stage(outcome);
  const { kind, summary, findings } = judge(isShard(judgeable) ? withoutFloors(facts) : facts);
  return { verdict: kind, summary, reason: findings[0]?.area ?? 'tasks' };
}

/** One of several legs that measure the same suites, of which each reaches only some of the code. */
function isShard({ request: { config } }: Judgeable): boolean {
  const { part, legs, name } = config;
  return part !== undefined && name === undefined && (part.of > 1 || legs.length > 1);
}

/** What is covered only the whole can tell. */
function withoutFloors(facts: Facts): Facts {
  const coverage = { ...facts.policy.coverage, action: 'ignore' as const };
  return { ...facts, policy: { ...facts.policy, coverage } };
}

/** The files of earlier steps, as the outcome of a task that has already run. */
async function ingest(
  config: GateConfig,
  reading: FileReading,
  ports: Ports,
  emit: Emit,
): Promise<TaskOutcome> {
  const startedAt = ports.clock.now();
  const measurements = await readFileYields(resultFiles(config), new Map(), reading);
  for (const one of measurements) emit(measurementParsed(INGEST_TASK, one));
  return {
    name: INGEST_TASK,
    suite: ingestSuite(config),
    status: 'passed',
    durationMs: ports.clock.now() - startedAt,
    attempts: 1,
    measurements,
    earlierAttempts: [],
    problems: [],
    outputTail: '',
  };
}

const INGEST_TASK = 'result files';

function resultFiles(config: GateConfig): TaskSpec {
  return {
    name: INGEST_TASK,
    suite: ingestSuite(config),
    kind: 'run',
    command: { argv: [] },
    workingDirectory: '.',
    env: {},
    needs: [],
    exclusive: false,
    timeoutMs: 0,
    retries: 0,
    yields: config.ingest,
    action: 'block',
  };
}

function announcePlan(graph: TaskGraph, { baselines }: Judgeable, emit: Emit): void {
  const tasks = graph.tasks.map(({ name, suite, needs, exclusive, yields }) => {
    const expectedMs = baselines.get(suite)?.reference?.taskDurationsMs[name];
    return {
      name,
      needs,
      exclusive,
      ...(expectedMs === undefined ? {} : { expectedMs }),
      yields: yields.map((y) => y.kind),
    };
  });
  emit({ type: 'plan.ready', tasks });
}
