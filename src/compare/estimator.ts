/**
 * The door through which a way of deciding about two samples enters.
 * What asks (names, policies, baselines) knows nothing of statistics; what answers knows nothing else.
 */
import type { Direction } from '../model/measurement.js';
import type { Effect, Shortfall } from '../model/verdict.js';

/** One question: did this metric get worse by more than the tolerance? */
export interface SamplePair {
  readonly base: readonly number[];
  readonly head: readonly number[];
  /** Accepted relative change for the worse: 0.05 is 5 %. */
  readonly tolerance: number;
  readonly better: Direction;
  /** As printed. */
  readonly unit: string;
  /** Accepted chance to convict although the change is within the tolerance: this pair's share. */
  readonly alpha: number;
}

export interface Estimate {
  readonly decision: 'regressed' | 'improved' | 'unchanged' | 'near' | 'inconclusive';
  /** Absent where there is no ratio: a base of 0, negative values, too few samples. */
  readonly effect?: Effect;
  /** How it was decided: `exact`, `rank-test`, `too-few-samples`, `no-ratio`. */
  readonly method: string;
  /** For people, with the numbers that it was decided by. */
  readonly explanation: string;
  /** Rounds after which it was decided, where the samples are paired. */
  readonly rounds?: number;
  readonly shortfall?: Shortfall;
}

/** Never throws for what the samples hold; they are finite numbers. */
export interface Estimator {
  readonly id: string;
  readonly label: string;
  /** Fewest samples a side with which it can convict at all. */
  readonly leastSamples: number;
  compare(pair: SamplePair): Estimate;
  /** Every step from the samples to the decision, a line each. */
  explain(pair: SamplePair): readonly string[];
}
