/**
 * The report as JSON of the published schema: the first step of every renderer, so that all of them can also render a
 * report that was read from a file. Left out: the workspace's path, whole baselines, output of tasks (findings carry
 * what explains them) and every number that JSON cannot hold.
 */
import type { Baseline } from '../model/baseline.js';
import type { ConfirmationResult } from '../model/confirmation.js';
import type { Place, Problem } from '../model/problem.js';
import type { Report, SuiteTests } from '../model/report.js';
import type { TaskOutcome } from '../model/task.js';
import type { Comparison, Effect, Finding } from '../model/verdict.js';
import { historyOf } from './history.js';
import type { ReportJson } from './report-schema.js';
import { worstFirst } from './worst-first.js';

type Part<K extends keyof ReportJson> = ReportJson[K] extends readonly (infer T)[] ? T : never;

/** The report in the shape of `reportSchema`. Pure; the result shares no mutable state with the report. */
export function toJson(report: Report): ReportJson {
  const { root: _, ...context } = report.context;
  const history = historyOf(report.baselines);
  return {
    schema: 'tollgate-report/1',
    toolVersion: report.toolVersion,
    verdict: { kind: report.verdict.kind, summary: report.verdict.summary },
    deploy: report.deploy,
    degraded: report.degraded,
    failOn: [...report.failOn],
    exitCode: report.exitCode,
    startedAt: report.startedAt,
    durationMs: finite(report.durationMs),
    context,
    change: {
      ...(report.change.base === undefined ? {} : { base: report.change.base }),
      ...(report.change.unavailable === undefined
        ? {}
        : { unavailable: report.change.unavailable }),
      changedFiles: report.change.files.length,
    },
    environment: { ...report.environment, toolchain: { ...report.environment.toolchain } },
    ...(report.fingerprints === undefined ? {} : { fingerprints: { ...report.fingerprints } }),
    findings: worstFirst(report.verdict.findings).map(findingJson),
    tasks: report.tasks.map(taskJson),
    tests: report.tests.map((suite) => testsJson(suite, report.tasks)),
    coverage: report.coverage.map((suite) => ({ ...suite })),
    comparisons: report.comparisons.map((one) => comparisonJson(one, history.pastOf(one))),
    confirmations: report.confirmations.map(confirmationJson),
    ...(report.debts === undefined || report.debts.length === 0
      ? {}
      : { debts: report.debts.map((debt) => ({ ...debt, between: [...debt.between] })) }),
    baselines: report.baselines.map(baselineJson),
    ...(history.runs.length === 0 ? {} : { history: [...history.runs] }),
    savedBaselines: report.savedBaselines.map(({ suite, key }) => ({ suite, key })),
    configSources: [...report.configSources],
    notices: [...report.notices],
  };
}

/** A duration that could not be told is none, since JSON has no other word for it. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** Tools write lines such as -5; a place keeps only what can be one. */
function placeJson(place: Place): Place {
  const at = (key: 'line' | 'column' | 'endLine') => {
    const value = place[key];
    return value !== undefined && Number.isSafeInteger(value) && value > 0 ? { [key]: value } : {};
  };
  return { file: place.file, ...at('line'), ...at('column'), ...at('endLine') };
}

function withPlace<T extends { readonly place?: Place }>(value: T): T {
  return value.place === undefined ? value : { ...value, place: placeJson(value.place) };
}

function findingJson(finding: Finding): Part<'findings'> {
  return withPlace(finding);
}

function problemJson(problem: Problem): Problem {
  return withPlace(problem);
}

function taskJson(task: TaskOutcome): Part<'tasks'> {
  const { measurements: _, earlierAttempts: __, outputTail: ___, fixCommand: ____, ...rest } = task;
  return { ...rest, durationMs: finite(task.durationMs), problems: task.problems.map(problemJson) };
}

function testsJson(suite: SuiteTests, tasks: readonly TaskOutcome[]): Part<'tests'> {
  const failures: Part<'tests'>['failures'][number][] = [];
  for (const task of tasks) {
    if (task.suite !== suite.suite) continue;
    for (const measurement of task.measurements) {
      if (measurement.kind !== 'tests') continue;
      for (const failure of measurement.failures) {
        if (failure.isParentOfFailed === true) continue;
        const { details: _, isParentOfFailed: __, reproduce: ___, reportedAt, ...rest } = failure;
        failures.push({
          task: task.name,
          ...withPlace(rest),
          ...(reportedAt === undefined ? {} : { reportedAt: placeJson(reportedAt) }),
        });
      }
    }
  }
  const { durationMs, ...rest } = suite;
  return {
    ...rest,
    ...(durationMs === undefined ? {} : { durationMs: finite(durationMs) }),
    failures,
  };
}

function comparisonJson(
  comparison: Comparison,
  past: Part<'comparisons'>['history'],
): Part<'comparisons'> {
  const { effect, ...rest } = withPlace(comparison);
  return {
    ...rest,
    base: comparison.base.filter(Number.isFinite),
    head: comparison.head.filter(Number.isFinite),
    ...(effect === undefined ? {} : { effect: effectJson(effect) }),
    ...(past === undefined ? {} : { history: past }),
  };
}

/** The rounds themselves stand in the comparisons. */
function confirmationJson(
  one: ConfirmationResult,
): NonNullable<ReportJson['confirmations']>[number] {
  if (one.kind === 'unmeasured') return one;
  const { targets, baseBenchmarks: _, headBenchmarks: __, ...rest } = one;
  return { ...rest, benchmarks: targets.length };
}

function effectJson(effect: Effect): NonNullable<Part<'comparisons'>['effect']> {
  return Object.fromEntries(
    Object.entries(effect).filter(([, value]) => Number.isFinite(value)),
  ) satisfies { readonly [key: string]: number };
}

function baselineJson(baseline: Baseline): Part<'baselines'> {
  const { suite, state, explanation, distance, reference } = baseline;
  return {
    suite,
    state,
    explanation,
    ...(distance === undefined ? {} : { distance }),
    ...(reference === undefined
      ? {}
      : {
          reference: {
            commit: reference.commit,
            branch: reference.branch,
            runId: reference.runId,
            attempt: reference.attempt,
            recordedAt: reference.recordedAt,
            verdict: reference.verdict,
            fingerprint: reference.environment.fingerprint,
          },
        }),
    entries: baseline.entries.length,
    problems: baseline.problems.map(problemJson),
  };
}
