/**
 * Measurements as the JSON document of `tollgate parse --json`: names and units as the tool printed them, so that other
 * programs can use what was parsed without knowing our model.
 */
import type {
  Benchmark,
  BenchmarkRun,
  Coverage,
  CoverageRatios,
  Diagnostics,
  Measurement,
  TestFailure,
  TestRun,
} from '../model/measurement.js';
import { COVERAGE_UNITS } from '../model/measurement.js';

/** Details of a failure beyond this are cut; the tool's own output has them all. */
const LONGEST_DETAILS = 16_000;

/**
 * One document of the measurements of one input. Keys: `source`, `format`, `confidence` (0 to 1, where the
 * format was detected), `complete`, `problems`, and as far as there
 * are any `benchmarks` (with `headers`, `runFailed`), `tests`, `coverage`, `diagnostics`. Every number in it is finite.
 */
export function parsedToJson(measurements: readonly Measurement[]): Record<string, unknown> {
  const first = measurements[0];
  const problems = new Map(
    measurements.flatMap(({ problems }) => problems).map((each) => [JSON.stringify(each), each]),
  );
  return {
    source: first?.source ?? '',
    format: first?.format ?? '',
    ...(first?.confidence === undefined ? {} : { confidence: first.confidence }),
    complete: measurements.length > 0 && measurements.every(({ complete }) => complete),
    ...Object.assign({}, ...measurements.map(content)),
    problems: [...problems.values()],
  };
}

function content(measurement: Measurement): Record<string, unknown> {
  switch (measurement.kind) {
    case 'benchmarks':
      return benchmarksToJson(measurement);
    case 'tests':
      return { tests: testsToJson(measurement) };
    case 'coverage':
      return { coverage: coverageToJson(measurement) };
    case 'diagnostics':
      return { diagnostics: diagnosticsToJson(measurement) };
    default:
      return measurement satisfies never;
  }
}

function benchmarksToJson({ benchmarks, headers, failed }: BenchmarkRun): Record<string, unknown> {
  return { benchmarks: benchmarks.map(benchmarkToJson), headers, runFailed: failed };
}

function benchmarkToJson(benchmark: Benchmark): Record<string, unknown> {
  const { package: packagePath, name, procs, metrics } = benchmark;
  return {
    name: procs === undefined ? name : `${name}-${procs}`,
    package: packagePath,
    ...(procs === undefined ? {} : { procs }),
    // fromEntries makes own keys, so that a unit called `__proto__` is a key like any other.
    metrics: Object.fromEntries(
      metrics.map(({ unit, better, samples }) => [unit, { samples, better, ...meanOf(samples) }]),
    ),
  };
}

/** Of one sample it would say nothing new. */
function meanOf(samples: readonly number[]): { readonly mean?: number } {
  const mean = samples.reduce((sum, value) => sum + value / samples.length, 0);
  return samples.length > 1 && Number.isFinite(mean) ? { mean } : {};
}

function testsToJson({ counts, cases, failures, durationMs }: TestRun): Record<string, unknown> {
  const { passed, failed, skipped, errored } = counts;
  const unfinished = failures.filter(({ status }) => status === 'unfinished');
  const flaky = cases.filter((one) => one.flaky === true);
  return {
    passed,
    failed,
    skipped,
    errored,
    unfinishedCount: counts.unfinished,
    unfinished: unfinished.map(({ suite, name }) => `${suite} ${name}`.trim()),
    ...(flaky.length === 0
      ? {}
      : { flaky: flaky.map(({ suite, name }) => `${suite} ${name}`.trim()) }),
    failures: failures.map(failureToJson),
    ...(durationMs === undefined ? {} : { durationMs }),
  };
}

/** `file` and `line` are where the tool said that it failed; `place` is our own finding in the user's code. */
function failureToJson(failure: TestFailure): Record<string, unknown> {
  const { suite, name, status, reason, message, details, place, reportedAt } = failure;
  const at = reportedAt ?? place;
  return {
    name,
    suite,
    status,
    reason,
    ...(at === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { line: at.line }),
    message,
    details: details.length > LONGEST_DETAILS ? `${details.slice(0, LONGEST_DETAILS)}…` : details,
    isParentOfFailed: failure.isParentOfFailed ?? false,
    ...(place === undefined ? {} : { place }),
  };
}

function coverageToJson({ unit, totals, files }: Coverage): Record<string, unknown> {
  const byPath = files.map((file) => {
    const { coveredLines, missedLines } = file;
    return [file.path, { ...ratiosToJson(file.ratios), coveredLines, missedLines }] as const;
  });
  return { unit, ...ratiosToJson(totals), files: Object.fromEntries(byPath) };
}

/** `{statements: {covered, total}}` → `{statementsCovered, statementsTotal}` */
function ratiosToJson(ratios: CoverageRatios): Record<string, number> {
  return Object.fromEntries(
    COVERAGE_UNITS.flatMap((unit) => {
      const ratio = ratios[unit];
      if (ratio === undefined) return [];
      return [
        [`${unit}Covered`, ratio.covered],
        [`${unit}Total`, ratio.total],
      ];
    }),
  );
}

function diagnosticsToJson({ diagnostics }: Diagnostics): readonly Record<string, unknown>[] {
  return diagnostics.map(({ place, message, rule, fix }) => ({
    ...place,
    message,
    ...(rule === undefined ? {} : { rule }),
    ...(fix === undefined ? {} : { fix }),
  }));
}
