import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const STARTED = '{ "type": "suite", "event": "started", "test_count": 1 }';
const ended = (event: string, passed: number, failed: number) =>
  `{ "type": "suite", "event": "${event}", "passed": ${passed}, "failed": ${failed}, "ignored": 0, "exec_time": 0.5 }`;
const of = (event: string, more = '') =>
  `{ "type": "test", "name": "a", "event": "${event}"${more} }`;
const read = (...lines: readonly string[]) =>
  readOne('tests', 'libtest-json', `${lines.join('\n')}\n`);

describe('events of libtest', () => {
  it('are of the binary that cargo names before them', () => {
    const running = '     Running unittests src/lib.rs (target/debug/deps/shop-0123456789abcdef)';
    const run = read(
      running,
      STARTED,
      of('started'),
      of('timeout'),
      of('ok', ', "exec_time": 0.25'),
      ended('ok', 1, 0),
    );
    expect(run).toMatchObject({
      complete: true,
      durationMs: 500,
      cases: [{ suite: 'shop', name: 'a', status: 'passed', durationMs: 250 }],
    });
  });

  it('explain a failure by what was printed or by what the harness says', () => {
    const failed = (more: string) =>
      read(STARTED, of('failed', more), ended('failed', 0, 1)).failures;
    expect(failed(', "stdout": "thread \'a\' panicked at src/a.rs:1:2:\\nboom\\n"')).toMatchObject([
      { reason: 'panic', message: 'boom', place: { file: 'src/a.rs', line: 1, column: 2 } },
    ]);
    expect(failed(', "message": "test did not panic as expected at a.rs:3:4"')).toMatchObject([
      { message: 'test did not panic as expected', place: { file: 'a.rs', line: 3 } },
    ]);
    expect(failed(', "reason": "time limit exceeded"')).toMatchObject([
      { reason: 'timeout', message: 'time limit exceeded' },
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a test that does not end', [STARTED, of('started'), ended('ok', 0, 0)], []],
    ['a suite that does not end', [STARTED, of('ok')], ['tests-unfinished']],
    ['a suite that counts more', [STARTED, of('ok'), ended('ok', 2, 0)], ['tests-totals-differ']],
    [
      'a suite that failed for no test',
      [STARTED, of('ok'), ended('failed', 1, 0)],
      ['tests-totals-differ'],
    ],
    ['an end without a beginning', [ended('ok', 0, 0)], ['input-cut']],
    ['half an event', [STARTED, '{ "type": "te'], ['input-damaged', 'tests-unfinished']],
  ])('tell of %s', (_, lines, codes) => {
    const run = read(...lines);
    expect(codesOf(run)).toEqual(codes);
    expect(run.failures.length > 0 || !run.complete).toBe(true);
  });
});
