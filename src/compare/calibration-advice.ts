/** What to do about the noise, in words: where a tolerance cannot be judged here, and what would help. */
import type { CalibratedMetric, CalibratedTask, Calibration } from '../model/calibration.js';
import { MOST_ROUNDS } from '../statistics/sequential-design.js';
import { WHOLE_ALPHA } from './benchmarks.js';
import { benchmarkIdentity } from './match-benchmarks.js';
import { formatChange, formatLimit } from './quantity.js';

const MINUTE_MS = 60_000;
/** More time than the rounds themselves take: building is not in it, but a machine is not always as fast. */
const ROOM = 1.2;
const RESOLUTION = 0.05;
const NOTABLE_STEAL = 0.02;
const NOTABLE_CLOCKS = 1.25;

type Told = Pick<Calibration, 'tasks' | 'metrics' | 'alarms'>;

/** The worst first within a metric; at most two sentences each, with raw names. */
export function adviseOn({ tasks, metrics, alarms }: Told, cores: number): readonly string[] {
  const taskOf = new Map(tasks.map((task) => [task.task, task]));
  return [
    ...metrics.flatMap((metric) => {
      const task = taskOf.get(metric.task);
      return task === undefined ? [] : adviseOnMetric(metric, nameIn(metrics, metric), task);
    }),
    ...(alarms !== undefined && alarms.gate.low > WHOLE_ALPHA
      ? [
          `Unchanged code was called slower in ${percent(alarms.gate.share)} of the trials, where at most ${formatLimit(WHOLE_ALPHA)} is promised: do not let benchmarks block on this machine.`,
        ]
      : []),
    ...tasks.flatMap((task) => adviseOnMachine(task, cores)),
  ];
}

/** The package is of use only where others have a benchmark of that name. */
function nameIn(all: readonly CalibratedMetric[], metric: CalibratedMetric): string {
  const { name, unit } = metric;
  const isAlone = all.every((one) => one.name !== name || one.package === metric.package);
  return `${isAlone ? name : benchmarkIdentity({ ...metric, metrics: [] })} ${unit}`;
}

function adviseOnMetric(
  metric: CalibratedMetric,
  name: string,
  task: CalibratedTask,
): readonly string[] {
  if (metric.kind === 'counted') return [];
  if (metric.kind === 'unmeasured') return [`${name}: cannot be judged here: ${metric.reason}.`];
  const { decision, change, tolerance, allowed, roundsToReach, roundsToSettle } = metric;
  const isWrong = (decision === 'regressed' || decision === 'improved') && change !== undefined;
  const wrong = isWrong
    ? [
        `${name}: measured beside itself it was called ${decision} (${formatChange(change.ratio)}), which is wrong. Calibrate once more: where that comes again, do not let it block on this machine.`,
      ]
    : [];
  if (tolerance < allowed.floor) {
    const widened = `${name}: tolerance ${formatLimit(tolerance)} lies below what can be told here (${percent(allowed.floor)} in ${allowed.rounds} rounds): widen it to ${formatLimit(wholePercent(allowed.floor))}`;
    return [...wrong, `${widened}${moreRounds(roundsToReach, task)}.`];
  }
  if (roundsToSettle <= allowed.rounds) return wrong;
  const settle = `${name}: a change of ${formatLimit(tolerance + RESOLUTION)} would often stay undecided in the ${allowed.rounds} rounds that benchmarks.budget allows: widen the tolerance`;
  return [...wrong, `${settle}${moreRounds(roundsToSettle, task)}.`];
}

/** What a longer budget would do, where it would. */
function moreRounds(rounds: number | undefined, task: CalibratedTask): string {
  const other = 'a quieter machine, or a metric that the code counts';
  if (rounds === undefined || rounds > MOST_ROUNDS) {
    const needed = rounds === undefined ? '' : `, about ${twoDigits(rounds)}`;
    return `, or find ${other}: it would take more than the ${MOST_ROUNDS} rounds that are ever measured${needed}`;
  }
  const roundMs = task.durationMs / Math.max(1, task.rounds);
  const minutes = Math.ceil((rounds * roundMs * ROOM) / MINUTE_MS);
  return `, or raise benchmarks.budget to about ${minutes}m (about ${twoDigits(rounds)} rounds)`;
}

function adviseOnMachine({ task, conditions }: CalibratedTask, cores: number): readonly string[] {
  const { load1, stealShare, clockMhz, governor } = conditions;
  const causes = [
    ...(load1 !== undefined && load1 > cores
      ? [`${load1.toFixed(1)} programs wanted its ${cores} ${cores === 1 ? 'core' : 'cores'}`]
      : []),
    ...(stealShare !== undefined && stealShare >= NOTABLE_STEAL
      ? [`other virtual machines took ${percent(stealShare)} of its time`]
      : []),
    ...(clockMhz !== undefined && clockMhz.high > clockMhz.low * NOTABLE_CLOCKS
      ? [`its clock ran at ${Math.round(clockMhz.low)} to ${Math.round(clockMhz.high)} MHz`]
      : []),
    ...(governor === 'powersave' ? ['its clock is governed by "powersave"'] : []),
  ];
  if (causes.length === 0) return [];
  return [`${task}: the machine was not quiet: ${causes.join(', ')}. A quieter one tells more.`];
}

const twoDigits = (count: number): number => Number(count.toPrecision(2));

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;

/** The next whole percent above. */
const wholePercent = (share: number): number => Math.ceil(share * 100) / 100;
