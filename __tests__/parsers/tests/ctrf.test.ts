import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (tests: readonly object[], summary = {}) =>
  readOne(
    'tests',
    'ctrf',
    JSON.stringify({
      results: { summary, tests: tests.map((one) => ({ name: 'a', duration: 1, ...one })) },
    }),
  );

describe('CTRF', () => {
  it.each([
    [{ status: 'passed' }, 'passed', undefined],
    [{ status: 'passed', flaky: true }, 'passed', true],
    [{ status: 'passed', retries: 1, flaky: false }, 'passed', true],
    [{ status: 'failed', flaky: true }, 'failed', undefined],
    [{ status: 'pending' }, 'skipped', undefined],
    [{ status: 'other', rawStatus: 'todo' }, 'skipped', undefined],
    [{ status: 'other', rawStatus: 'interrupted' }, 'errored', undefined],
  ])('reads %j as %s', (one, status, flaky) => {
    const [found] = read([one]).cases;
    expect([found?.status, found?.flaky]).toEqual([status, flaky]);
  });

  it('has the place of the trace, or of the test', () => {
    const own = { status: 'failed', filePath: 'a.js', line: 7 };
    expect(read([own]).failures).toMatchObject([{ place: { file: 'a.js', line: 7 } }]);
    const traced = { ...own, message: 'no', trace: 'at f (/w/b.js:1:2)' };
    expect(read([traced]).failures).toMatchObject([
      { message: 'no', details: 'no\nat f (/w/b.js:1:2)', place: { file: '/w/b.js', line: 1 } },
    ]);
  });

  it('takes its time from the summary, and nothing less than what it counts', () => {
    const passed = { status: 'passed' };
    expect(read([passed], { start: 5, stop: 9 }).durationMs).toBe(4);
    expect(codesOf(read([passed], { tests: 1, failed: 0 }))).toEqual([]);
    expect(codesOf(read([passed], { tests: 2, failed: 1 }))).toEqual([
      'tests-totals-differ',
      'tests-totals-differ',
    ]);
  });
});
