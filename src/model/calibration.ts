import type { Direction } from './measurement.js';
import type { MachineConditions } from './ports.js';

/** How often something was counted, with its chance: bounds of 95 %, each by itself. */
export interface Rate {
  readonly count: number;
  readonly trials: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What a number of rounds can tell at most, relative changes for the worse. */
export interface Reach {
  readonly rounds: number;
  /** Smallest change that is most likely told from none: no tolerance below it can be judged. */
  readonly floor: number;
  /** Smallest change that is most likely convicted, given the tolerance. */
  readonly detectable: number;
}

/** What rounds of unchanged code say of one metric. */
export interface NoiseOf {
  /** Standard deviation of one round, as a relative change. */
  readonly noise: number;
  /** Of all pairs of rounds: large where the machine has several states. */
  readonly spread: number;
  /** By the rounds that were measured, those that `benchmarks.budget` allows, and the most that are ever measured. */
  readonly measured: Reach;
  readonly allowed: Reach;
  readonly most: Reach;
  /** Rounds after which five points beyond the tolerance are most likely told. */
  readonly roundsToSettle: number;
  /** Rounds whose floor is the tolerance; absent where it is 0. */
  readonly roundsToReach?: number;
  /** Base against itself as measured: there is no change, so an interval without 1 is noise or a bias. */
  readonly change?: { readonly ratio: number; readonly low: number; readonly high: number };
  readonly decision: 'regressed' | 'improved' | 'unchanged' | 'near' | 'inconclusive';
  /** Trials in which unchanged code was called slower, by the rule of this gate and by a plain threshold. */
  readonly alarms: { readonly gate: Rate; readonly plain: Rate };
}

interface MetricName {
  readonly task: string;
  readonly package: string;
  readonly name: string;
  readonly procs?: number;
  readonly unit: string;
  readonly better: Direction;
  readonly tolerance: number;
  /** This metric's share of the accepted error. */
  readonly alpha: number;
  readonly rounds: number;
  /** The i-th value of either side is of round i: with them all of this can be computed again. */
  readonly samples: { readonly base: readonly number[]; readonly head: readonly number[] };
}

export type CalibratedMetric = MetricName &
  (
    | ({ readonly kind: 'measured' } & NoiseOf)
    /** The same number in every round: compared exactly, no noise at all. */
    | { readonly kind: 'counted' }
    /** One sentence on why nothing can be said. */
    | { readonly kind: 'unmeasured'; readonly reason: string }
  );

/** How the rounds of one task were measured. */
export interface CalibratedTask {
  readonly task: string;
  readonly benchmarks: number;
  readonly rounds: number;
  readonly wantedRounds: number;
  readonly durationMs: number;
  /** Rounds that `benchmarks.budget` allows a gate here. */
  readonly allowedRounds: number;
  readonly stopped: 'decided' | 'rounds' | 'budget' | 'cancelled';
  readonly conditions: MachineConditions;
}

/** The whole answer of `tollgate calibrate`, also as JSON. */
export interface Calibration {
  readonly tasks: readonly CalibratedTask[];
  /** In the order of the tasks and of what they print. */
  readonly metrics: readonly CalibratedMetric[];
  /** Trials in which any metric of unchanged code was called slower; absent where nothing varies. */
  readonly alarms?: { readonly gate: Rate; readonly plain: Rate };
  /** One sentence or two each, raw. */
  readonly warnings: readonly string[];
  /** Tasks that could not be measured. */
  readonly failures: readonly { readonly task: string; readonly reason: string }[];
}
