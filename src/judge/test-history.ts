/**
 * Flaky or real: what the attempts of this run and the stored runs of its suite say of a test that failed. It decides
 * nothing. Stored runs keep the names of tests that failed, not of those that ran: a test that is new never failed.
 */
import { testName } from '../compare/test-name.js';
import type { BaselineEntry } from '../model/baseline.js';
import type { SuiteFacts } from '../model/facts.js';
import type { Measurement, TestFailure, TestRun } from '../model/measurement.js';
import type { TaskOutcome } from '../model/task.js';
import type { TestHistory } from '../model/verdict.js';

type Named = Pick<TestFailure, 'suite' | 'name'>;

/** Fewer runs say little of a test that fails one time in ten. */
const ENOUGH_RUNS = 5;

/** Asked for each failed test of a suite; undefined where there is nothing to tell. */
export type Historian = (test: Named, run?: TestRun) => TestHistory | undefined;

/** Reads the stored runs once. */
export function historianOf({ baseline, outcomes }: SuiteFacts): Historian {
  const runs = baseline.entries.filter(({ tests }) => tests !== undefined);
  const failed = runsByTest(runs, (tests) => tests.failed);
  const flaky = runsByTest(runs, (tests) => tests.flaky ?? []);
  return (test, run) => {
    const key = testName(test);
    const bad = failed.get(key) ?? [];
    const shaky = (flaky.get(key) ?? []).length;
    const outcome = outcomes.find(({ measurements }) => measurements.some((one) => one === run));
    const texts = [attemptsText(test, outcome), runsText(runs, bad, shaky)];
    const text = texts.filter((part) => part !== '').join(' ');
    if (text === '') return undefined;
    const last = runs[bad[0] ?? -1]?.commit;
    const counts = { runs: runs.length, failed: bad.length, flaky: shaky };
    return { text, ...counts, ...(last === undefined ? {} : { lastFailed: last }) };
  };
}

/** Indexes of the runs, newest first, by test. */
function runsByTest(
  runs: readonly BaselineEntry[],
  namesOf: (tests: NonNullable<BaselineEntry['tests']>) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  runs.forEach(({ tests }, index) => {
    for (const name of tests === undefined ? [] : namesOf(tests)) {
      const indexes = found.get(name);
      if (indexes === undefined) found.set(name, [index]);
      else indexes.push(index);
    }
  });
  return found;
}

/** Kept a list of measurements, since each failure asks for all of them. */
const failures = new WeakMap<readonly Measurement[], ReadonlySet<string>>();

function failedIn(measurements: readonly Measurement[]): ReadonlySet<string> {
  const known = failures.get(measurements);
  if (known !== undefined) return known;
  const found = new Set(
    measurements.flatMap((one) => (one.kind === 'tests' ? one.failures.map(testName) : [])),
  );
  failures.set(measurements, found);
  return found;
}

/** Of this run, where it was tried more than once. */
function attemptsText(test: Named, outcome: TaskOutcome | undefined): string {
  const attempts = [...(outcome?.earlierAttempts ?? []), outcome?.measurements ?? []];
  if (attempts.length < 2) return '';
  const key = testName(test);
  const failed = attempts.filter((measurements) => failedIn(measurements).has(key)).length;
  return failed === attempts.length
    ? `It failed in each of ${attempts.length} attempts.`
    : `It failed in ${failed} of ${attempts.length} attempts.`;
}

/** @param failed indexes of the runs in which it failed, newest first */
function runsText(
  runs: readonly BaselineEntry[],
  failed: readonly number[],
  flaky: number,
): string {
  const count = runs.length;
  if (count === 0) return '';
  const all = count === 1 ? 'the one stored run' : `the last ${count} runs`;
  if (failed.length === 0) {
    if (flaky > 0)
      return `It passed only on a further attempt in ${flaky} of ${all}: it looks flaky.`;
    return count < ENOUGH_RUNS
      ? `It never failed in ${all}, which ${count === 1 ? 'says' : 'say'} little.`
      : `It never failed in ${all}: it looks real.`;
  }
  const at = (index: number | undefined) => runs[index ?? -1]?.commit.slice(0, 12) ?? '';
  const isStreak = failed.every((index, place) => index === place);
  if (isStreak && flaky === 0) {
    const since = `It failed in ${failed.length === count ? all : `the last ${failed.length} of ${count} runs`}`;
    return `${since}, since ${at(failed.at(-1))} at the latest: it is not of this change.`;
  }
  const often = `It failed in ${failed.length} of ${all}, last at ${at(failed[0])}`;
  if (flaky > 0)
    return `${often}, and passed only on a further attempt in ${flaky}: it looks flaky.`;
  return episodes(failed) > 1 ? `${often}, and passed between: it looks flaky.` : `${often}.`;
}

/** Runs side by side are one time that it was broken. */
function episodes(failed: readonly number[]): number {
  return failed.filter((index, place) => index !== (failed[place - 1] ?? -2) + 1).length;
}
