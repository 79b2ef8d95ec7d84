import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (...lines: readonly string[]) =>
  readOne('tests', 'cargo-test', `${lines.join('\n')}\n`);
const RESULT =
  'test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s';

describe('cargo test', () => {
  it.each([
    [
      '     Running unittests src/lib.rs (target/debug/deps/shop_cart-0123456789abcdef)',
      'shop_cart',
    ],
    ['     Running tests/it.rs (target\\debug\\deps\\it-0123456789abcdef.exe)', 'it'],
    ['     Running target/debug/deps/shop-0123456789abcdef', 'shop'],
    ['   Doc-tests shop', 'shop (doc-tests)'],
    ['     Running something else', ''],
  ])('names the binary of %s', (line, suite) => {
    expect(read(line, 'running 1 test', 'test a ... ok', RESULT).cases).toMatchObject([{ suite }]);
  });

  it.each([
    ['test a ... ok', 'a', 'passed'],
    ['test a - should panic ... ok', 'a', 'passed'],
    ['test a ... ignored, takes long', 'a', 'skipped'],
    ['test a ... ok <0.150s>', 'a', 'passed'],
    ['test src/lib.rs - f (line 3) - compile fail ... ok', 'src/lib.rs - f (line 3)', 'passed'],
  ])('reads %s', (line, name, status) => {
    const [passed, ignored] = status === 'passed' ? [1, 0] : [0, 1];
    const result = `test result: ok. ${passed} passed; 0 failed; ${ignored} ignored; 0 measured`;
    const run = read('running 1 test', line, result);
    expect(run).toMatchObject({ complete: true, cases: [{ name, status }] });
  });

  it('believes no line that a test printed', () => {
    const run = read(
      'running 1 test',
      'test a ... FAILED',
      'failures:',
      '---- a stdout ----',
      'running 3 tests',
      'test b ... ok',
      RESULT,
      'failures:',
      '    a',
      'test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured',
    );
    expect(run).toMatchObject({ complete: true, counts: { passed: 0, failed: 1 } });
    expect(run.failures[0]?.details).toContain('test b ... ok');
  });

  it('counts what quiet output only dots', () => {
    const run = read(
      'running 5 tests',
      '..i',
      'a --- FAILED',
      '.',
      'test result: FAILED. 3 passed; 1 failed; 1 ignored; 0 measured',
    );
    expect(run).toMatchObject({ complete: true, counts: { passed: 3, failed: 1, skipped: 1 } });
  });

  it.each<[string, readonly string[]]>([
    ['running 2 tests\ntest a ... ok', ['tests-unfinished']],
    [`running 1 test\n${RESULT}\ntest a ... ok`, []],
    [`running 2 tests\ntest a ... ok\ntest b ... ok\n${RESULT}`, ['tests-totals-differ']],
    [RESULT, ['input-cut']],
  ])('tells that something is missing in %j', (text, codes) => {
    expect(codesOf(read(text))).toEqual(codes);
  });

  it('has the errors of the compiler, one failure a crate, and no warning', () => {
    const { failures, complete } = read(
      'warning: unused',
      ' --> src/a.rs:1:1',
      '',
      'error[E0308]: mismatched types',
      '   --> src/lib.rs:10:5',
      '    |',
      '',
      'error: cannot find macro',
      '  --> src/b.rs:2:1',
      '',
      'error: could not compile `shop` (lib test) due to 2 previous errors; 1 warning emitted',
    );
    expect(failures).toMatchObject([
      {
        suite: 'shop',
        reason: 'build',
        message: 'mismatched types (and 1 more error)',
        place: { file: 'src/lib.rs', line: 10, column: 5 },
      },
    ]);
    expect(failures[0]?.details).not.toContain('unused');
    expect(complete).toBe(true);
  });
});
