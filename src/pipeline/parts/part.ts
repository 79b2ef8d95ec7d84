/** What one leg found out, for the job that judges all of them. */
import type { Environment } from '../../model/baseline.js';
import type { ConfirmationResult } from '../../model/confirmation.js';
import type { PolicyChange } from '../../model/facts.js';
import type { MeasuringLeg } from '../../model/leg.js';
import type { TaskOutcome, TaskSpec } from '../../model/task.js';
import type { CheckedDrift } from '../check-drift.js';

export interface Part {
  readonly toolVersion: string;
  readonly runId: string;
  readonly attempt: number;
  readonly headCommit: string;
  readonly leg: MeasuringLeg;
  /** Its suites are its own, since the configuration has a name; else they may be those of other legs, too. */
  readonly hasOwnSuites: boolean;
  /** Of the accepted error, what it may have spent. */
  readonly share: number;
  readonly tasks: readonly TaskSpec[];
  readonly environments: readonly {
    readonly suite: string;
    readonly environment: Environment;
  }[];
  /** With places of the repository. */
  readonly outcomes: readonly TaskOutcome[];
  readonly confirmations: readonly ConfirmationResult[];
  readonly drift: readonly CheckedDrift[];
  readonly policyChanges: readonly PolicyChange[];
  readonly notices: readonly string[];
}

/** The part with the names of its tasks made those of its leg: other legs have tasks of the same names. */
export function named(part: Part): Part {
  const nameOf = (task: string) => `${part.leg.name}/${task}`;
  return {
    ...part,
    tasks: part.tasks.map((task) => ({
      ...task,
      name: nameOf(task.name),
      needs: task.needs.map(nameOf),
    })),
    outcomes: part.outcomes.map((outcome) => ({
      ...outcome,
      name: nameOf(outcome.name),
      ...(outcome.skippedBecause === undefined
        ? {}
        : {
            skippedBecause: {
              ...outcome.skippedBecause,
              task: nameOf(outcome.skippedBecause.task),
            },
          }),
    })),
    confirmations: part.confirmations.map((one) => ({ ...one, task: nameOf(one.task) })),
  };
}
