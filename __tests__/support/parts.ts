import type { TaskOutcome } from '../../src/model/task.js';
import type { Part } from '../../src/pipeline/parts/part.js';
import { environment } from './baseline-entries.js';
import { outcomeWith } from './facts.js';
import { BENCH, UNIT } from './gate.js';

/** The part of a leg that ran one task of tests. */
export function partOf(more: Partial<Part> = {}, outcome: Partial<TaskOutcome> = {}): Part {
  const { leg = { name: 'linux', job: 'measure', index: 0, of: 1 } } = more;
  return {
    toolVersion: '1.2.3',
    runId: '7',
    attempt: 1,
    hasOwnSuites: true,
    share: 1 / leg.of,
    headCommit: 'a'.repeat(40),
    tasks: [{ ...UNIT, suite: leg.name }],
    environments: [{ suite: leg.name, environment }],
    outcomes: [outcomeWith({ name: 'unit', suite: leg.name, ...outcome })],
    confirmations: [],
    drift: [],
    policyChanges: [],
    notices: [],
    ...more,
    leg,
  };
}

/** The same, and its task measures benchmarks of a suite. */
export const benchmarking = (suite: string, more: Partial<Part>): Part =>
  partOf({ tasks: [{ ...BENCH, suite }], environments: [{ suite, environment }], ...more });
