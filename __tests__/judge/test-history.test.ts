/** Flaky or real: what is said of a failed test by the runs before, newest first, and by the attempts of this one. */
import { describe, expect, it, test } from '@jest/globals';
import { historianOf } from '../../src/judge/test-history.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import { commit, entryOf, without } from '../support/baseline-entries.js';
import { baselineOf } from '../support/benchmarks.js';
import { failureOf, outcomeWith, suiteOf, testRunOf } from '../support/facts.js';

const NAME = 'example.com/shop/cart TestTotal';
const COUNTS = { passed: 1, failed: 0, skipped: 0, errored: 0, unfinished: 0 };

/** Passed (`.`), failed (`F`), passed on a further attempt (`~`), no tests at all (`-`); the commits are a, b, c, … */
function entriesOf(runs: string): readonly BaselineEntry[] {
  return [...runs].map((run, index) => {
    const entry = entryOf({
      commit: commit((index % 16).toString(16)),
      tests: {
        counts: COUNTS,
        failed: run === 'F' ? ['other', NAME] : ['other'],
        ...(run === '~' ? { flaky: [NAME] } : {}),
      },
    });
    return run === '-' ? without(entry, 'tests') : entry;
  });
}

function tell(runs: string, failure = failureOf()) {
  const baseline = { ...baselineOf({ benchmarks: [] }), entries: entriesOf(runs) };
  return historianOf(suiteOf({ baseline }))(failure);
}

test.each<[string, string | undefined]>([
  ['', undefined],
  ['---', undefined],
  ['.', 'It never failed in the one stored run, which says little.'],
  ['...', 'It never failed in the last 3 runs, which say little.'],
  ['.'.repeat(20), 'It never failed in the last 20 runs: it looks real.'],
  ['..-..-.', 'It never failed in the last 5 runs: it looks real.'],
  [
    'F',
    'It failed in the one stored run, since 000000000000 at the latest: it is not of this change.',
  ],
  [
    'FFF',
    'It failed in the last 3 runs, since 222222222222 at the latest: it is not of this change.',
  ],
  [
    'FF...',
    'It failed in the last 2 of 5 runs, since 111111111111 at the latest: it is not of this change.',
  ],
  ['..FF....', 'It failed in 2 of the last 8 runs, last at 222222222222.'],
  [
    '.F..F...F.',
    'It failed in 3 of the last 10 runs, last at 111111111111, and passed between: it looks flaky.',
  ],
  [
    'F.F...',
    'It failed in 2 of the last 6 runs, last at 000000000000, and passed between: it looks flaky.',
  ],
  ['..~.~.', 'It passed only on a further attempt in 2 of the last 6 runs: it looks flaky.'],
  [
    '.F.~..',
    'It failed in 1 of the last 6 runs, last at 111111111111, and passed only on a further attempt in 1: it looks flaky.',
  ],
])('after the runs %j', (runs, text) => {
  expect(tell(runs)?.text).toBe(text);
});

it('gives the numbers, too', () => {
  expect(tell('.F.~F-')).toMatchObject({
    runs: 5,
    failed: 2,
    flaky: 1,
    lastFailed: commit('1'),
  });
  expect(tell('.....')).not.toHaveProperty('lastFailed');
});

it('knows a test by its suite and name', () => {
  expect(tell('FFFFF', failureOf({ name: 'TestTota' }))?.failed).toBe(0);
  expect(tell('FFFFF', failureOf({ suite: 'elsewhere' }))?.failed).toBe(0);
});

describe('the attempts of this run', () => {
  const failing = testRunOf([failureOf()]);
  const passing = testRunOf();

  test.each([
    ['once', [], undefined],
    ['again and again', [[failing], [failing]], 'It failed in each of 3 attempts.'],
    ['not each time', [[passing], [failing]], 'It failed in 2 of 3 attempts.'],
  ])('in which it failed %s', (_, earlierAttempts, text) => {
    const outcome = outcomeWith({ measurements: [failing], earlierAttempts });
    const baseline = { ...baselineOf({ benchmarks: [] }), entries: [] };
    const historian = historianOf(suiteOf({ outcomes: [outcome], baseline }));
    expect(historian(failureOf(), failing)?.text).toBe(text);
  });
});
