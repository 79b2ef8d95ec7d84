import type { Direction } from './measurement.js';
import type { VerdictKind, Waiver } from './policy.js';
import type { Place } from './problem.js';

/** `note` changes nothing; the others are the verdict that the finding alone would give. */
export type Severity = 'note' | 'degraded' | 'inconclusive' | 'block';

export const FINDING_AREAS = [
  'tests',
  'coverage',
  'benchmarks',
  'checks',
  'tasks',
  'baseline',
  'policy',
] as const;
export type FindingArea = (typeof FINDING_AREAS)[number];

/** What the attempts of this run and stored runs say of a test that failed: flaky, or real? */
export interface TestHistory {
  /** For people, a sentence or two. */
  readonly text: string;
  /** Stored runs that ran tests. */
  readonly runs: number;
  /** Those of them in which it failed. */
  readonly failed: number;
  /** Those in which it passed only on a further attempt. */
  readonly flaky: number;
  /** Commit of the latest run in which it failed. */
  readonly lastFailed?: string;
}

/** One judged fact. */
export interface Finding {
  readonly area: FindingArea;
  /** Stable, kebab-case: `test-failed`, `coverage-below-floor`, `benchmark-regressed`, `benchmark-vanished`. */
  readonly kind: string;
  /** What it is about: `suite/package.TestName`, a path, a benchmark's identity. Waivers match on it. */
  readonly subject: string;
  readonly suite: string;
  readonly severity: Severity;
  /** One line: what happened, with the numbers. */
  readonly title: string;
  /** Why it is judged so: rule, threshold, samples. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
  readonly place?: Place;
  /** Bounded output that shows it. */
  readonly details?: string;
  /** A unified diff that mends it. */
  readonly fix?: string;
  /** Of a test. */
  readonly history?: TestHistory;
  /** The command that runs this test alone, from the root, for a POSIX shell. */
  readonly reproduce?: string;
  readonly waiver?: Waiver;
}

/** Estimated ratio head/base with its interval; for `higher` metrics still head/base as printed. */
export interface Effect {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Chance of data so far beyond the tolerance if the change were within it; absent for exact comparisons. */
  readonly pValue?: number;
}

type Decision =
  | 'regressed'
  | 'improved'
  | 'unchanged'
  /** At the tolerance, in reach of it on either side: a note. */
  | 'near'
  | 'inconclusive'
  | 'new'
  | 'vanished'
  | 'skipped'
  | 'not-comparable';

/** Methods by which a regression is proof: what is counted, rounds by turns, and a threshold that was asked to be. */
export const PROVEN_METHODS: ReadonlySet<string> = new Set([
  'exact',
  'paired',
  'paired-ranks',
  'threshold',
]);

/** What it would have taken to decide. */
export interface Shortfall {
  /** Relative spread of one round. */
  readonly noise: number;
  /** Smallest relative change for the worse that would most likely have been convicted. */
  readonly detectable: number;
  readonly roundsToSettle: number;
}

/** One metric of one benchmark beside its reference. */
export interface Comparison {
  readonly suite: string;
  readonly package: string;
  readonly name: string;
  readonly procs?: number;
  readonly unit: string;
  readonly better: Direction;
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly decision: Decision;
  readonly effect?: Effect;
  readonly tolerance: number;
  /** Action of its policy. */
  readonly action: 'block' | 'degrade' | 'ignore';
  /** How it was decided: `exact`, `paired`, `history`, `rank-test`, `threshold`. */
  readonly method: string;
  readonly explanation: string;
  /** Rounds of base and head by turns after which it was decided, or given up. */
  readonly rounds?: number;
  /** Where it stayed undecided: what would have been seen, and what would settle it. */
  readonly shortfall?: Shortfall;
  readonly place?: Place;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** One sentence. */
  readonly summary: string;
  readonly findings: readonly Finding[];
}
