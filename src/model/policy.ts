import type { CoverageUnit } from './measurement.js';

export const POLICY_ACTIONS = ['block', 'degrade', 'ignore'] as const;
export type PolicyAction = (typeof POLICY_ACTIONS)[number];

export interface TestsPolicy {
  readonly flaky: { readonly retries: number; readonly action: PolicyAction };
  /** Only failures that the baseline's run did not have block; the others are notes. */
  readonly newFailuresOnly: boolean;
  /** A run that found no test at all. */
  readonly none: PolicyAction;
}

export interface CoveragePolicy {
  /** Floor of the whole suite as a ratio 0..1. */
  readonly total: number;
  /** Whether a person wrote the floor: a configured one always blocks, the default only below the reference too. */
  readonly totalConfigured: boolean;
  /** Floor of the lines that the change adds or changes; undefined: shown, not judged. */
  readonly patch?: number;
  /** Largest drop against the baseline, in ratio points (0.005 = half a point); undefined: not judged. */
  readonly drop?: number;
  /** Floors by glob of repository path, first match wins. */
  readonly paths: readonly { readonly pattern: string; readonly floor: number }[];
  /** Globs of files left out (generated code). */
  readonly exclude: readonly string[];
  readonly unit?: CoverageUnit;
  readonly action: PolicyAction;
}

export interface MetricPolicy {
  /** Accepted relative change for the worse: 0.05 is 5 %. */
  readonly tolerance: number;
  readonly action: PolicyAction;
  /** Overrides the direction that the parser knows. */
  readonly better?: 'lower' | 'higher';
}

export interface BenchmarkRule {
  /** Glob on `suite/package/name`. */
  readonly match: string;
  readonly tolerance?: number;
  readonly action?: PolicyAction;
  /** By unit, over the rule's own tolerance and action. */
  readonly metrics: Readonly<Record<string, Partial<MetricPolicy>>>;
  readonly vanished?: PolicyAction;
}

export interface BenchmarksPolicy {
  readonly tolerance: number;
  readonly action: PolicyAction;
  readonly metrics: Readonly<Record<string, Partial<MetricPolicy>>>;
  /** First match wins. */
  readonly rules: readonly BenchmarkRule[];
  readonly vanished: PolicyAction;
  /** What a comparison that could not be decided does. */
  readonly inconclusive: 'degrade' | 'block';
  /**
   * `auto`: what a stored run does not clear is measured beside its base; `always`: everything is; `never`: a stored
   * run is proof.
   */
  readonly confirm: 'auto' | 'always' | 'never';
  /** Most time that measuring base and head by turns may take, a task. */
  readonly budgetMs: number;
  /** What it does that no base can be measured. */
  readonly baseMissing: PolicyAction;
  /** What a regression of a timed metric does that was found against a stored run. */
  readonly unconfirmed: 'degrade' | 'block' | 'inconclusive';
  /** Old identity → new identity (`package.Name`). */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface BaselinePolicy {
  readonly branch?: string;
  /** How many runs the window holds. */
  readonly window: number;
  readonly store: 'auto' | 'cache' | 'directory';
  /** Directory of the directory store, below the repository's root. */
  readonly directory: string;
  /** A reference older than this many days is stale. */
  readonly staleAfterDays: number;
  /** What each doubtful state of the baseline does. */
  readonly states: Readonly<
    Record<'fallback' | 'stale' | 'other-environment' | 'evicted' | 'damaged', PolicyAction>
  >;
  /** Who may write: the default branch, any branch named here, or nobody. */
  readonly write: 'default-branch' | 'never' | 'always';
}

export interface Waiver {
  /** Glob on a finding's subject. */
  readonly subject: string;
  readonly kind?: 'tests' | 'coverage' | 'benchmarks' | 'checks';
  readonly owner: string;
  readonly reason: string;
  readonly link: string;
  /** ISO date, the last day on which it holds. */
  readonly expires: string;
  readonly line: number;
}

/** All that decides a verdict; read from the base commit on pull requests. */
export interface Policy {
  readonly tests: TestsPolicy;
  readonly coverage: CoveragePolicy;
  readonly benchmarks: BenchmarksPolicy;
  readonly baseline: BaselinePolicy;
  readonly waivers: readonly Waiver[];
  readonly waiversFile: string;
  readonly from: 'base' | 'head';
}

export type VerdictKind = 'pass' | 'degraded' | 'inconclusive' | 'block';
