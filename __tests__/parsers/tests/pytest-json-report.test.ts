import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (document: object) => readOne('tests', 'pytest-json-report', JSON.stringify(document));
const phase = (outcome: string, more = {}) => ({ outcome, duration: 0.5, ...more });
const test = (more: object) => ({ nodeid: 'a.py::t', lineno: 8, outcome: 'passed', ...more });

describe('pytest-json-report', () => {
  it.each([
    [{ outcome: 'rerun', call: phase('passed') }, 'passed', true],
    [{ outcome: 'rerun', call: phase('failed') }, 'failed', undefined],
    [{ outcome: 'rerun', setup: phase('failed') }, 'errored', undefined],
    [{ outcome: 'error', teardown: phase('failed') }, 'errored', undefined],
    [{ outcome: 'xpassed' }, 'passed', undefined],
    [{ outcome: 'skipped' }, 'skipped', undefined],
  ])('reads %j as %s', (more, status, flaky) => {
    const [found] = read({ tests: [test(more)] }).cases;
    expect([found?.status, found?.flaky]).toEqual([status, flaky]);
  });

  it('names the user line, and where Python itself says that it failed', () => {
    const lib = {
      path: '/usr/lib/python3.11/json/decoder.py',
      lineno: 353,
      message: 'JSONDecodeError',
    };
    const call = phase('failed', {
      crash: { ...lib, message: 'JSONDecodeError: no' },
      traceback: [{ path: 'a.py', lineno: 14, message: '' }, lib],
      longrepr: '>   json.loads("{")\n\na.py:14: ',
    });
    expect(read({ tests: [test({ outcome: 'failed', call })] }).failures).toMatchObject([
      {
        message: 'JSONDecodeError: no',
        place: { file: 'a.py', line: 14 },
        reportedAt: { file: lib.path, line: 353 },
      },
    ]);
  });

  it('falls back to where the test begins, which it counts from 0', () => {
    const { failures } = read({ tests: [test({ outcome: 'failed', call: phase('passed') })] });
    expect(failures).toMatchObject([{ place: { file: 'a.py', line: 9 } }]);
  });

  it.each([
    [{ exitcode: 0, summary: { total: 1 } }, []],
    [{ exitcode: 2 }, ['run-failed']],
    [{ summary: { failed: 1 } }, ['tests-totals-differ']],
    [{ summary: { total: 2 } }, ['tests-totals-differ']],
  ])('believes %j of the run', (more, codes) => {
    expect(codesOf(read({ ...more, tests: [test({})] }))).toEqual(codes);
  });

  it('needs no reason for an exit code beside a file that could not be imported', () => {
    const collectors = [
      { nodeid: 'b.py', outcome: 'failed', longrepr: 'b.py:1: in <module>\nE   ImportError: x' },
    ];
    const run = read({ exitcode: 2, tests: [], collectors });
    expect(run).toMatchObject({ complete: true, counts: { errored: 1 } });
    expect(run.failures).toMatchObject([
      { message: 'ImportError: x', place: { file: 'b.py', line: 1 } },
    ]);
  });
});
