import type { TestRun, TestStatus } from '../model/measurement.js';

/** How many tests ended how, over several runs. */
export function sumTestCounts(runs: readonly TestRun[]): Readonly<Record<TestStatus, number>> {
  const total = (status: TestStatus) => runs.reduce((sum, run) => sum + run.counts[status], 0);
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    errored: total('errored'),
    unfinished: total('unfinished'),
  };
}
