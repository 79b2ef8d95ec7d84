/** One task by turns with itself: its tree is prepared twice, as a base and a head would be. */
import { calibratePair } from '../../compare/calibration.js';
import type { Alarms } from '../../compare/calibration-trials.js';
import { fullKey } from '../../compare/match-benchmarks.js';
import type { CalibratedMetric, CalibratedTask } from '../../model/calibration.js';
import type { Confirmation, ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';
import { formatDuration } from '../../report/units.js';
import { MOST_ROUNDS } from '../../statistics/sequential-design.js';
import { chooseSide } from '../../tasks/paired/choose.js';
import type { Failure, PairedSide } from '../../tasks/paired/paired-side.js';
import { measureRounds } from '../confirm/rounds.js';
import { sideWorld } from '../confirm/side-world.js';
import type { Emit } from '../emit.js';
import type { CalibratePorts, CalibrateRequest } from './request.js';
import type { SurveyedTask } from './survey.js';

/** Fewer rounds show too little of the noise. */
const LEAST_CALIBRATED = 20;
/** What the events call the base. */
const ITSELF = 'itself';
const MORE_TIME = 'give it more time with --budget';

export interface MeasuredTask {
  readonly task: CalibratedTask;
  readonly metrics: readonly CalibratedMetric[];
  /** One a metric that varies. */
  readonly alarms: readonly Alarms[];
}

/** A failure where a side does not build or run, or the time allows too few rounds. */
export async function calibrateTask(
  { spec, targets }: SurveyedTask,
  request: CalibrateRequest,
  ports: CalibratePorts,
  emit: Emit,
): Promise<MeasuredTask | Failure> {
  const { clock, host, files, trees } = ports;
  await using scratch = await trees.scratch();
  const { openSide } = chooseSide(spec, targets, sideWorld(ports, scratch.root));
  const base = await openSide(files.root);
  if ('failed' in base) return base;
  const head = await openSide(files.root);
  if ('failed' in head) return head;
  host.conditions();
  const startedAt = clock.now();
  const measured = await measureTurns(
    { task: spec.name, targets, base, head },
    request,
    ports,
    emit,
  );
  if ('failed' in measured) {
    const isSlow = measured.side === 'method';
    return { failed: isSlow ? `${measured.failed}: ${MORE_TIME}` : measured.failed };
  }
  const durationMs = clock.now() - startedAt;
  const { rounds, stopped } = measured;
  if (rounds < LEAST_CALIBRATED) {
    const failed = `only ${rounds} rounds were measured in ${formatDuration(durationMs)}, and ${LEAST_CALIBRATED} are the least: ${MORE_TIME}`;
    return { failed };
  }
  const task = {
    task: spec.name,
    benchmarks: measured.headBenchmarks.length,
    rounds,
    wantedRounds: request.rounds,
    durationMs,
    allowedRounds: allowedRounds(durationMs / (rounds + 1), request),
    stopped,
    conditions: host.conditions(),
  };
  return { task, ...readMetrics(targets, task, measured) };
}

/** Rounds that a gate with this configuration has the time for, beside the one that warms up. */
function allowedRounds(roundMs: number, { config }: CalibrateRequest): number {
  const { budgetMs } = config.policy.benchmarks;
  const most = Math.floor(budgetMs / Math.max(1, roundMs)) - 1;
  return Math.max(LEAST_CALIBRATED, Math.min(MOST_ROUNDS, most));
}

interface Turns {
  readonly task: string;
  readonly targets: readonly ConfirmationTarget[];
  readonly base: PairedSide;
  readonly head: PairedSide;
}

async function measureTurns(
  { task, ...sides }: Turns,
  { rounds, budgetMs }: CalibrateRequest,
  { clock, signal }: CalibratePorts,
  emit: Emit,
) {
  const startedAt = clock.now();
  const measured = await measureRounds({
    ...sides,
    fixedRounds: rounds,
    endsAt: startedAt + budgetMs,
    clock,
    signal,
    onStart: (mostRounds, benchmarks) =>
      emit({ type: 'confirmation.started', task, base: ITSELF, benchmarks, mostRounds }),
    onRound: (round, mostRounds, open) =>
      emit({ type: 'confirmation.round', task, round, mostRounds, open }),
  });
  const time = formatDuration(clock.now() - startedAt);
  const isFailed = 'failed' in measured;
  const summary = isFailed ? measured.failed : `${measured.rounds} rounds with itself in ${time}`;
  const done = isFailed ? 0 : measured.rounds;
  emit({ type: 'confirmation.finished', task, rounds: done, summary });
  return measured;
}

type Sides = Pick<Confirmation, 'baseBenchmarks' | 'headBenchmarks'>;

function readMetrics(
  targets: readonly ConfirmationTarget[],
  { task, allowedRounds }: CalibratedTask,
  { baseBenchmarks, headBenchmarks }: Sides,
): Pick<MeasuredTask, 'metrics' | 'alarms'> {
  const alarms: Alarms[] = [];
  const metrics = targets.flatMap((target) =>
    target.metrics.map(({ typical: _, ...metric }): CalibratedMetric => {
      const base = samplesOf(baseBenchmarks, target, metric.unit);
      const head = samplesOf(headBenchmarks, target, metric.unit);
      const { package: packageName, name, procs } = target;
      const common = {
        task,
        package: packageName,
        name,
        ...(procs === undefined ? {} : { procs }),
        ...metric,
        rounds: Math.min(base.length, head.length),
        samples: { base, head },
      };
      const result = calibratePair({ ...metric, base, head }, allowedRounds);
      if (result.kind !== 'measured') return { ...common, ...result };
      alarms.push(result.alarms);
      return { ...common, kind: 'measured', ...result.noise };
    }),
  );
  return { metrics, alarms };
}

function samplesOf(
  benchmarks: readonly Benchmark[],
  target: ConfirmationTarget,
  unit: string,
): readonly number[] {
  const found = benchmarks.find((one) => fullKey(one) === fullKey(target));
  return found?.metrics.find((metric) => metric.unit === unit)?.samples ?? [];
}
