/** From the sections as written to the policy that judges, every default filled in from the schema. */
import type {
  BaselinePolicy,
  BenchmarkRule,
  BenchmarksPolicy,
  CoveragePolicy,
  MetricPolicy,
  Policy,
  TestsPolicy,
  Waiver,
} from '../model/policy.js';
import { below } from './paths.js';
import { baselineSchema } from './schema/baseline.js';
import { benchmarksSchema } from './schema/benchmarks.js';
import { policySchema, waiversPathSchema } from './schema/output.js';
import { coverageSchema, testsSchema } from './schema/tests.js';
import type { RawConfig } from './schema.js';
import { toMilliseconds, toRatio } from './units.js';

type Section<K extends keyof RawConfig> = NonNullable<RawConfig[K]>;
type RawMetrics = NonNullable<Section<'benchmarks'>['metrics']>;
type RawRule = NonNullable<Section<'benchmarks'>['policies']>[number];

/** `folder` is the one that the paths in the configuration are written from. */
export function resolvePolicy(raw: RawConfig, waivers: readonly Waiver[], folder: string): Policy {
  return {
    tests: resolveTests(raw.tests ?? {}),
    coverage: resolveCoverage(raw.coverage ?? {}, folder),
    benchmarks: resolveBenchmarks(raw.benchmarks ?? {}),
    baseline: resolveBaseline(raw.baseline ?? {}, folder),
    waivers,
    waiversFile: waiversFile(raw, folder),
    from: raw.policy?.from ?? policySchema.properties.from.default,
  };
}

/** Where the waivers stand, from the root. */
export function waiversFile(raw: RawConfig, folder: string): string {
  return below(folder, raw.waivers ?? waiversPathSchema.default);
}

function resolveTests(raw: Section<'tests'>): TestsPolicy {
  const { flaky, newFailuresOnly, none } = testsSchema.properties;
  return {
    flaky: {
      retries: raw.flaky?.retries ?? flaky.properties.retries.default,
      action: raw.flaky?.action ?? flaky.properties.action.default,
    },
    newFailuresOnly: raw.newFailuresOnly ?? newFailuresOnly.default,
    none: raw.none ?? none.default,
  };
}

function resolveCoverage(raw: Section<'coverage'>, folder: string): CoveragePolicy {
  const { total, action } = coverageSchema.properties;
  return {
    total: toRatio(raw.total ?? total.default),
    totalConfigured: raw.total !== undefined,
    ...(raw.patch === undefined ? {} : { patch: toRatio(raw.patch) }),
    ...(raw.drop === undefined ? {} : { drop: toRatio(raw.drop) }),
    paths: Object.entries(raw.paths ?? {}).map(([pattern, floor]) => ({
      pattern: below(folder, pattern),
      floor: toRatio(floor),
    })),
    exclude: (raw.exclude ?? []).map((pattern) => below(folder, pattern)),
    ...(raw.unit === undefined ? {} : { unit: raw.unit }),
    action: raw.action ?? action.default,
  };
}

function resolveBenchmarks(raw: Section<'benchmarks'>): BenchmarksPolicy {
  const defaults = benchmarksSchema.properties;
  return {
    tolerance: toRatio(raw.tolerance ?? defaults.tolerance.default),
    action: raw.action ?? defaults.action.default,
    metrics: resolveMetrics(raw.metrics ?? {}),
    rules: (raw.policies ?? []).map(resolveRule),
    vanished: raw.vanished ?? defaults.vanished.default,
    inconclusive: raw.inconclusive ?? defaults.inconclusive.default,
    confirm: raw.confirm ?? defaults.confirm.default,
    budgetMs: toMilliseconds(raw.budget ?? defaults.budget.default),
    baseMissing: raw.baseMissing ?? defaults.baseMissing.default,
    unconfirmed: raw.unconfirmed ?? defaults.unconfirmed.default,
    aliases: withoutPrototype(raw.aliases ?? {}),
  };
}

function resolveRule(raw: RawRule): BenchmarkRule {
  return {
    match: raw.match,
    ...(raw.tolerance === undefined ? {} : { tolerance: toRatio(raw.tolerance) }),
    ...(raw.action === undefined ? {} : { action: raw.action }),
    metrics: resolveMetrics(raw.metrics ?? {}),
    ...(raw.vanished === undefined ? {} : { vanished: raw.vanished }),
  };
}

function resolveMetrics(raw: RawMetrics): Readonly<Record<string, Partial<MetricPolicy>>> {
  const entries = Object.entries(raw).map(([unit, written]) => [unit, resolveMetric(written)]);
  return withoutPrototype(Object.fromEntries(entries));
}

function resolveMetric(raw: RawMetrics[string]): Partial<MetricPolicy> {
  if (raw === 'block' || raw === 'degrade' || raw === 'ignore') return { action: raw };
  if (typeof raw !== 'object') return { tolerance: toRatio(raw) };
  const { tolerance, ...rest } = raw;
  return { ...(tolerance === undefined ? {} : { tolerance: toRatio(tolerance) }), ...rest };
}

function resolveBaseline(raw: Section<'baseline'>, folder: string): BaselinePolicy {
  const defaults = baselineSchema.properties;
  const states = defaults.states.properties;
  return {
    ...(raw.branch === undefined ? {} : { branch: raw.branch }),
    window: raw.window ?? defaults.window.default,
    store: raw.store ?? defaults.store.default,
    directory: below(folder, raw.directory ?? defaults.directory.default),
    staleAfterDays: raw.staleAfterDays ?? defaults.staleAfterDays.default,
    states: {
      fallback: raw.states?.fallback ?? states.fallback.default,
      stale: raw.states?.stale ?? states.stale.default,
      'other-environment': raw.states?.['other-environment'] ?? states['other-environment'].default,
      evicted: raw.states?.evicted ?? states.evicted.default,
      damaged: raw.states?.damaged ?? states.damaged.default,
    },
    write: raw.write ?? defaults.write.default,
  };
}

/** A unit or benchmark may be called `constructor`: a look-up must not find what nobody wrote. */
function withoutPrototype<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const result: Record<string, T> = Object.create(null);
  return Object.assign(result, record);
}
