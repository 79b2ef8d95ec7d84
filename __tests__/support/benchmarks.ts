/** Builds benchmarks, runs, baselines and policies with just what a test is about. */
import type { Baseline, BaselineEntry, Environment } from '../../src/model/baseline.js';
import type { Benchmark, BenchmarkRun, Metric } from '../../src/model/measurement.js';
import type { BenchmarksPolicy } from '../../src/model/policy.js';

/** `BenchmarkX` of package `p` with eight threads; values by unit, rates are better when higher. */
export function benchmark(
  name: string,
  metrics: Readonly<Record<string, readonly number[]>>,
  more: Partial<Benchmark> = {},
): Benchmark {
  return {
    package: 'p',
    name,
    procs: 8,
    metrics: Object.entries(metrics).map(
      ([unit, samples]): Metric => ({
        unit,
        samples,
        better: unit.endsWith('/s') ? 'higher' : 'lower',
      }),
    ),
    ...more,
  };
}

export function benchmarkRun(
  benchmarks: readonly Benchmark[],
  more: Partial<BenchmarkRun> = {},
): BenchmarkRun {
  return {
    kind: 'benchmarks',
    format: 'go-bench',
    source: 'output of bench',
    complete: true,
    problems: [],
    benchmarks,
    headers: {},
    failed: false,
    ...more,
  };
}

export const environment: Environment = {
  os: 'linux',
  arch: 'x64',
  cpuModel: 'EPYC',
  cores: 8,
  toolchain: { go: 'go1.26.8' },
  benchmarkCommand: 'go test -bench=.',
  fingerprint: '0123456789ab',
};

const baselineEntry: BaselineEntry = {
  schema: 1,
  suite: 'default',
  commit: 'b'.repeat(40),
  branch: 'main',
  runId: '1',
  attempt: 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
  verdict: 'pass',
  accepted: true,
  toolVersion: '0.1.0',
  environment,
  taskDurationsMs: {},
};

/** A baseline in state `exact` whose reference holds what is given. */
export function baselineOf(
  reference: Partial<BaselineEntry>,
  more: Partial<Baseline> = {},
): Baseline {
  const entry = { ...baselineEntry, ...reference };
  return {
    suite: 'default',
    state: 'exact',
    explanation: 'Compared with bbbbbbb.',
    reference: entry,
    distance: 0,
    entries: [entry],
    problems: [],
    ...more,
  };
}

export const noBaseline: Baseline = {
  suite: 'default',
  state: 'none',
  explanation: 'No run is stored yet.',
  entries: [],
  problems: [],
};

export function benchmarksPolicy(more: Partial<BenchmarksPolicy> = {}): BenchmarksPolicy {
  return {
    tolerance: 0.05,
    action: 'block',
    metrics: {},
    rules: [],
    vanished: 'block',
    inconclusive: 'degrade',
    confirm: 'auto',
    budgetMs: 300_000,
    baseMissing: 'degrade',
    unconfirmed: 'degrade',
    aliases: {},
    ...more,
  };
}
