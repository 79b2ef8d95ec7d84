/** Jobs that measure at the same time, and are judged together by one that comes after them. */
import type { Problem } from './problem.js';

/** One of them. */
export interface MeasuringLeg {
  /** What the configuration calls it, else its job and place in the matrix. */
  readonly name: string;
  readonly job: string;
  /** In the matrix, from 0. */
  readonly index: number;
  /** Jobs of the matrix; 1 without one. */
  readonly of: number;
}

/** What a verdict of several legs cannot rest on. */
export interface LegTrouble {
  /** Names of those that left nothing. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}
