/**
 * The same benchmarks in two trees, each run anew in every round. A kind of task says how that is done;
 * what is built once, what is selected and how long a sample is, is its own matter.
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';

/** Why it could not be done, one sentence. */
export interface Failure {
  readonly failed: string;
}

/** One tree, ready to be measured. */
export interface PairedSide {
  /** Measures the targets once, in fresh processes. A target that this tree does not have is left out. */
  measure(targets: readonly ConfirmationTarget[]): Promise<readonly Benchmark[] | Failure>;
  /** All benchmarks that the task has in this tree, as far as can be told; their numbers mean nothing. */
  survey(): Promise<readonly Benchmark[] | Failure>;
}

/** Prepares a tree, given by its absolute root: builds what is run more than once. */
export type OpenSide = (root: string) => Promise<PairedSide | Failure>;
