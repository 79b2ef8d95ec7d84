/**
 * Measures the benchmarks of a tree beside themselves: whatever differs is noise, so the rounds say what this machine
 * can tell, and how often a gate would have blocked a change that changes nothing.
 */

import { WHOLE_ALPHA } from '../../compare/benchmarks.js';
import { anyOf, rateOf } from '../../compare/calibration.js';
import { adviseOn } from '../../compare/calibration-advice.js';
import type { Calibration } from '../../model/calibration.js';
import type { GateConfig } from '../../model/config.js';
import { ProblemError } from '../../model/problem.js';
import type { TaskSpec } from '../../model/task.js';
import { stampEvents } from '../emit.js';
import { yieldsBenchmarks } from '../environments.js';
import { calibrateTask, type MeasuredTask } from './calibrate-task.js';
import type { CalibratePorts, CalibrateRequest } from './request.js';
import { type SurveyedTask, surveyTask } from './survey.js';

/** @throws ProblemError where the configuration, or the glob, leaves nothing to calibrate. */
export async function calibrate(
  request: CalibrateRequest,
  ports: CalibratePorts,
): Promise<Calibration> {
  const { config, toolVersion, notices } = request;
  const tasks = benchmarkTasksOf(config);
  const emit = stampEvents(ports.events, ports.clock);
  emit({ type: 'gate.started', toolVersion, sources: config.sources });
  for (const message of notices) emit({ type: 'notice', message });
  const failures: { task: string; reason: string }[] = [];
  const surveyed: SurveyedTask[] = [];
  for (const spec of tasks) {
    const found = await surveyTask(
      spec,
      { ...request, alpha: WHOLE_ALPHA / tasks.length },
      ports,
      emit,
    );
    if ('failed' in found) failures.push({ task: spec.name, reason: found.failed });
    else surveyed.push(found);
  }
  if (failures.length === 0) requireTargets(surveyed, request.match);
  const measured: MeasuredTask[] = [];
  for (const task of surveyed.filter(({ targets }) => targets.length > 0)) {
    if (ports.signal.aborted) break;
    const result = await calibrateTask(task, request, ports, emit);
    if ('failed' in result) failures.push({ task: task.spec.name, reason: result.failed });
    else measured.push(result);
  }
  return summarise(measured, failures, ports.host.cores);
}

function summarise(
  measured: readonly MeasuredTask[],
  failures: Calibration['failures'],
  cores: number,
): Calibration {
  const alarms = measured.flatMap((one) => one.alarms);
  const told = {
    tasks: measured.map(({ task }) => task),
    metrics: measured.flatMap(({ metrics }) => metrics),
    ...(alarms.length === 0
      ? {}
      : {
          alarms: {
            gate: rateOf(anyOf(alarms.map(({ gate }) => gate))),
            plain: rateOf(anyOf(alarms.map(({ plain }) => plain))),
          },
        }),
  };
  return { ...told, warnings: adviseOn(told, cores), failures };
}

function benchmarkTasksOf({ mode, tasks }: GateConfig): readonly TaskSpec[] {
  if (mode === 'ingest')
    throw nothing(
      'the configuration reads result files and runs no task',
      'Measuring needs a command: name a task that yields benchmarks.',
    );
  const found = tasks.filter(yieldsBenchmarks);
  if (found.length > 0) return found;
  throw nothing(
    'no task yields benchmarks',
    'Add one to the tasks of tollgate.yml: with the yield "benchmarks: FORMAT".',
  );
}

function requireTargets(surveyed: readonly SurveyedTask[], match: string | undefined): void {
  if (surveyed.some(({ targets }) => targets.length > 0)) return;
  const all = surveyed.flatMap(({ benchmarks }) => benchmarks);
  const judged = surveyed.reduce((sum, one) => sum + one.judged, 0);
  if (match !== undefined && judged > 0)
    throw nothing(
      `none of the ${judged} judged benchmarks is matched by --match ${JSON.stringify(match)}`,
      `The first benchmark: ${all[0]?.name ?? ''}`,
    );
  throw nothing(
    `none of the ${all.length} benchmarks is judged`,
    'The configuration ignores all of their metrics: see benchmarks.metrics and benchmarks.policies.',
  );
}

const nothing = (message: string, hint: string) =>
  new ProblemError([{ code: 'calibrate-nothing', severity: 'error', message, hint }]);
