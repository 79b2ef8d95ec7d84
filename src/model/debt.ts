/** A benchmark that is worse on the default branch than was ever accepted, until it is mended or taken on. */
export interface Debt {
  readonly package: string;
  readonly name: string;
  readonly procs?: number;
  readonly unit: string;
  /** Head/base, as an `Effect` has it; absent where the base is 0. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  /** Commit of the first run that had it. */
  readonly since: string;
  /** Commit that it was compared with. */
  readonly reference: string;
  /** First-parent commits after `reference` up to `since`, oldest first, the last 20: what brought it is among them. */
  readonly between: readonly string[];
  /** ISO 8601, UTC. */
  readonly foundAt: string;
  /** `regressed`: at once, against the reference; `drift`: little by little over many runs. */
  readonly how: 'regressed' | 'drift';
}

/** The debts of one suite, as one run sees them. */
export interface SuiteDebts {
  /** Of regressions that no earlier run had: the default branch alone has them. */
  readonly fresh: readonly Debt[];
  /** Had by earlier runs of the default branch, or crept in over several of them. */
  readonly known: readonly Debt[];
}

/** What is kept of them in one stored run. */
export const MOST_DEBTS = 1000;
export const MOST_BETWEEN = 20;
