import type { Benchmark, Direction } from './measurement.js';
import type { MachineConditions } from './ports.js';

/** A commit that was tried as the base and could not be measured. */
export interface TriedBase {
  readonly commit: string;
  /** One sentence: does not build, does not run, has no such benchmark. */
  readonly reason: string;
}

/** A benchmark of head that is measured beside its base. */
export interface ConfirmationTarget {
  readonly package: string;
  readonly name: string;
  readonly procs?: number;
  /** What the base may call it, by the aliases of the policy. */
  readonly formerNames: readonly string[];
  readonly metrics: readonly {
    readonly unit: string;
    readonly better: Direction;
    /** Accepted relative change for the worse. */
    readonly tolerance: number;
    /** This metric's share of the accepted error. */
    readonly alpha: number;
    /** Median of head's own run, in `unit`: how long an operation takes. */
    readonly typical: number;
  }[];
}

/** Base and head measured by turns on this machine: the i-th sample of either side is of round i. */
export interface Confirmation {
  readonly kind: 'measured';
  readonly suite: string;
  readonly task: string;
  /** The commit that was measured as the base. */
  readonly base: string;
  /** First-parent commits between the wanted base and the measured one; 0 is the wanted one itself. */
  readonly distance: number;
  readonly tried: readonly TriedBase[];
  readonly targets: readonly ConfirmationTarget[];
  /** Benchmarks asked for, with the samples of all rounds that were valid on both sides. */
  readonly baseBenchmarks: readonly Benchmark[];
  readonly headBenchmarks: readonly Benchmark[];
  /** Most rounds that could have been measured: the looks follow from it, and were fixed before round 1. */
  readonly mostRounds: number;
  readonly rounds: number;
  /** Number of tests that share the accepted error, fixed before round 1. */
  readonly tests: number;
  /** Accepted chance that any of them convicts what is within its tolerance. */
  readonly alpha: number;
  readonly stopped: 'decided' | 'rounds' | 'budget' | 'cancelled';
  readonly durationMs: number;
  /** What the machine did meanwhile. */
  readonly conditions: MachineConditions;
}

/** Why a suspected benchmark was not measured beside its base. */
export interface Unconfirmed {
  readonly kind: 'unmeasured';
  readonly suite: string;
  readonly task: string;
  /** Whose fault it is: no base can be measured, head cannot, or nothing says how to run it again. */
  readonly side: 'base' | 'head' | 'method';
  /** One sentence. */
  readonly reason: string;
  readonly tried: readonly TriedBase[];
}

export type ConfirmationResult = Confirmation | Unconfirmed;
