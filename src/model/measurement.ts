import type { Place, Problem } from './problem.js';

export const MEASUREMENT_KINDS = ['tests', 'coverage', 'benchmarks', 'diagnostics'] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

interface MeasurementOf<K extends MeasurementKind> {
  readonly kind: K;
  /** Id of the format it was read from. */
  readonly format: string;
  /** How sure detection was, 0 to 1; absent where the format was named. */
  readonly confidence?: number;
  /** What was read: a file's path, or a task's output. */
  readonly source: string;
  /** False where the input was cut, unfinished or partly unreadable: then it can never be a pass. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

export type TestStatus = 'passed' | 'failed' | 'skipped' | 'errored' | 'unfinished';

export interface TestCase {
  /** Package, file or class: whatever the tool groups by. */
  readonly suite: string;
  readonly name: string;
  readonly status: TestStatus;
  readonly durationMs?: number;
  /** It passed, but only when the tool itself ran it again. */
  readonly flaky?: true;
}

export type FailureReason =
  | 'assertion'
  | 'panic'
  | 'race'
  | 'timeout'
  | 'build'
  | 'exit'
  | 'unfinished';

export interface TestFailure {
  readonly suite: string;
  /** Empty where the whole suite failed (build failure, os.Exit, crash outside a test). */
  readonly name: string;
  readonly status: 'failed' | 'errored' | 'unfinished';
  readonly reason: FailureReason;
  /** The first telling line. */
  readonly message: string;
  /** The output of the failure, bounded. */
  readonly details: string;
  readonly place?: Place;
  /** Where the tool itself said that it failed, if that is another place: `testing.go:1712` for a data race. */
  readonly reportedAt?: Place;
  /** The command that runs it alone, from the root, for a POSIX shell; the pipeline adds it where there is one. */
  readonly reproduce?: string;
  /** True where it failed only because a sub-test did: counted, not reported twice. */
  readonly isParentOfFailed?: boolean;
}

export interface TestRun extends MeasurementOf<'tests'> {
  readonly counts: Readonly<Record<TestStatus, number>>;
  readonly cases: readonly TestCase[];
  readonly failures: readonly TestFailure[];
  readonly durationMs?: number;
}

export const COVERAGE_UNITS = ['statements', 'lines', 'branches', 'functions'] as const;
export type CoverageUnit = (typeof COVERAGE_UNITS)[number];

export interface Ratio {
  readonly covered: number;
  readonly total: number;
}

export type CoverageRatios = Readonly<Partial<Record<CoverageUnit, Ratio>>>;

export interface FileCoverage {
  /** As the tool wrote it until the pipeline maps it to a file of the repository. */
  readonly path: string;
  readonly ratios: CoverageRatios;
  /** Executable lines, ascending: a line with any uncovered part is missed. */
  readonly coveredLines: readonly number[];
  readonly missedLines: readonly number[];
}

export interface Coverage extends MeasurementOf<'coverage'> {
  /** The unit that floors are judged in: the tool's own (statements for Go, lines for LCOV). */
  readonly unit: CoverageUnit;
  readonly totals: CoverageRatios;
  readonly files: readonly FileCoverage[];
  /** Directories that relative paths are below, as the tool wrote them; absent where it names none, or once mapped. */
  readonly roots?: readonly string[];
}

export type Direction = 'lower' | 'higher';

export interface Metric {
  /** As printed: `ns/op`, `allocs/op`, `MB/s`, `steps/op`. */
  readonly unit: string;
  /** Which way is better. */
  readonly better: Direction;
  /** One value a repetition, in order of time. Always finite. */
  readonly samples: readonly number[];
}

export interface Benchmark {
  /** Package, file or class; empty where the tool has none. */
  readonly package: string;
  /** Without the `-8` that Go appends; with sub-benchmark and parameters. */
  readonly name: string;
  /** GOMAXPROCS or threads, kept apart from the name. */
  readonly procs?: number;
  /** In order of first appearance, one a unit. */
  readonly metrics: readonly Metric[];
  readonly place?: Place;
}

export interface BenchmarkRun extends MeasurementOf<'benchmarks'> {
  readonly benchmarks: readonly Benchmark[];
  /** Headers of the tool (`goos`, `cpu`, …), first value wins. */
  readonly headers: Readonly<Record<string, string>>;
  /** True where the tool itself said that the run failed. */
  readonly failed: boolean;
}

export interface Diagnostic {
  readonly place: Place;
  readonly message: string;
  /** Analyzer or rule, where named. */
  readonly rule?: string;
  /** A unified diff that mends it, where the tool gives one. */
  readonly fix?: string;
}

export interface Diagnostics extends MeasurementOf<'diagnostics'> {
  readonly diagnostics: readonly Diagnostic[];
}

export type Measurement = TestRun | Coverage | BenchmarkRun | Diagnostics;
