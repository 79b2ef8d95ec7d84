import { describe, expect, it } from '@jest/globals';
import { readStack } from '../../../src/parsers/read/stack.js';

const at = (text: string, own?: string) => {
  const { place } = readStack(text, own);
  if (place === undefined) return undefined;
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
};

describe('the place in the user code', () => {
  it.each([
    [
      '    at f (/a/node_modules/x/i.js:1:2)\n    at Object.<anonymous> (/a/b.test.js:16:24)',
      '/a/b.test.js:16:24',
    ],
    ['    at async file:///a/b%20c.mjs:1:2', '/a/b c.mjs:1:2'],
    ['    at async Promise.all (index 0)\n    at f (C:\\a\\b.ts:3:4)', 'C:\\a\\b.ts:3:4'],
    ['    at Context.eval (webpack:///./cypress/a.cy.js:5:10)', 'cypress/a.cy.js:5:10'],
    [
      '    at node:internal/test_runner/test:1133:71\n    at internal/x.js:1:1\n    at a.js:2:3',
      'a.js:2:3',
    ],
    ['@http://localhost:9876/base/test/a.js?1f2e:5:10', 'test/a.js:5:10'],
    [' ❯ test/utilities.test.ts:53:40', 'test/utilities.test.ts:53:40'],
    [' ❯ Module.parse src/a b.ts:3:4', 'src/a b.ts:3:4'],
    [
      '\tat java.base/java.lang.Thread.run(Thread.java:840)\n\tat app//org.acme.FooTest$Inner.m(FooTest.java:8)',
      'org/acme/FooTest.java:8',
    ],
    ['\tat org.junit.Assert.fail(Assert.java:8)\n\tat a.KtTest.x(KtTest.kt:7)', 'a/KtTest.kt:7'],
    [
      'Traceback:\n  File "/a/t.py", line 3, in t\n    f()\n  File "/a/lib.py", line 9, in f\n  File "/usr/lib/python3.11/json/decoder.py", line 353, in x',
      '/a/lib.py:9',
    ],
    [
      'tests/t.py:3: \n_ _ _\n    def f():\n>       x()\nlib/m.py:2: ZeroDivisionError',
      'lib/m.py:2',
    ],
    ['E     File "/a/test_c.py", line 1\nE       def x(:', '/a/test_c.py:1'],
    ["thread 't' (12) panicked at tests/test.rs:16:1:\nassertion failed", 'tests/test.rs:16:1'],
    ["thread 't' panicked at 'it''s, bad', src/x.rs:1:2", 'src/x.rs:1:2'],
    ['note: test did not panic as expected at tests/test.rs:53:4', 'tests/test.rs:53:4'],
    [
      "thread 't' panicked at /rustc/5980/library/core/src/option.rs:1:2:\nx\n   1: core::f\n             at /rustc/5980/library/core/src/a.rs:1:1\n   2: t::f\n             at ./tests/t.rs:9:5",
      'tests/t.rs:9:5',
    ],
    ['test/a.cc:11\nExpected equality', 'test/a.cc:11'],
    ['/w/a.cc:11: Failure', '/w/a.cc:11'],
    ['a.cpp(12): error: in "t": check f() has failed', 'a.cpp:12'],
    [
      '   at Xunit.Assert.Equal(T a) in /_/src/xunit/Assert.cs:line 12\n   at A.B.M() in C:\\w\\B.cs:line 33',
      'C:\\w\\B.cs:33',
    ],
    [
      '   at System.Threading.Tasks.Task.Run()\n   bei A.B.M() in /w/B.cs:Zeile 3.\n   at A.B.M() dans /w/B.cs:ligne 4',
      '/w/B.cs:4',
    ],
    ['Failed asserting\n\n/w/vendor/x/A.php:3\n/w/tests/FooTest.php:12', '/w/tests/FooTest.php:12'],
    ['#0 phar:///usr/bin/phpunit(12): f()\n#1 /w/A.php(9): g()', '/w/A.php:9'],
    ['    uuid_test.go:151: FromBytes() got', 'uuid_test.go:151'],
    [
      'panic: x\n\ngoroutine 1 [running]:\ntesting.tRunner.func1()\n\t/usr/local/go/src/testing/testing.go:1 +0x2\npanic()\n\t/opt/hostedtoolcache/go/1.26.8/x64/src/runtime/panic.go:860 +0x13a\na.b()\n\t/w/b.go:18 +0x99',
      '/w/b.go:18',
    ],
    ['        \tError Trace:\t/w/x_test.go:12', '/w/x_test.go:12'],
    [
      "     # /usr/lib/ruby/gems/3.1.0/gems/rspec/a.rb:1:in `x'\n     # ./spec/foo_spec.rb:12:in `block'",
      'spec/foo_spec.rb:12',
    ],
    ['FooTest#test_x [test/foo_test.rb:12]:', 'test/foo_test.rb:12'],
    ['test/a_test.dart 12:5  main.<fn>', 'test/a_test.dart:12:5'],
    ['connect ECONNREFUSED\nlocalhost:8080\nexample.com:443', undefined],
    ['\tat org.acme.Suite.a test (it) fails(Suite.kt:16)', 'org/acme/Suite.kt:16'],
    ['FAILED:\n  REQUIRE( x )\nat /w/t.cpp:10', '/w/t.cpp:10'],
    ['/w/t.cpp(12):\nCHECK( x ) is NOT correct!', '/w/t.cpp:12'],
    ['Loc: [/w/tst.cpp(12)]', '/w/tst.cpp:12'],
    ['   at A.B.M() in /_/src/A/B.cs:line 25', 'src/A/B.cs:25'],
    ['#   at t/a.t line 12.', 't/a.t:12'],
    ["(in test file test/a.bats, line 12)\n  `false' failed", 'test/a.bats:12'],
  ])('of %j is %s', (text, expected) => {
    expect(at(text)).toBe(expected);
  });

  it('may be in a package of a framework where the test itself is', () => {
    const text =
      '\tat org.junit.Assert.fail(Assert.java:8)\n\tat org.junit.MyTest.x(MyTest.java:9)';
    expect(at(text)).toBeUndefined();
    expect(at(text, 'org.junit.MyTest')).toBe('org/junit/MyTest.java:9');
  });
});

describe('the text', () => {
  it('has one line for each run of foreign frames', () => {
    const { text } = readStack(
      [
        'Error: x',
        '    at a (/w/node_modules/x.js:1:1)',
        '    at new Promise (<anonymous>)',
        '    at b (/w/b.js:1:1)',
        '    at node:internal/x:1:1',
      ].join('\n'),
    );
    expect(text.split('\n')).toEqual([
      'Error: x',
      '    … 2 frames of libraries',
      '    at b (/w/b.js:1:1)',
      '    … 1 frame of libraries',
    ]);
  });

  it('leaves out what belongs to a foreign frame, and nothing else', () => {
    const rust = [
      'panicked at src/a.rs:1:2:',
      'stack backtrace:',
      '   0: std::f',
      '             at /rustc/1/library/std/src/a.rs:1:1',
      '   1: a::b',
      '             at ./src/a.rs:1:2',
    ];
    expect(readStack(rust.join('\n')).text.split('\n')).toEqual([
      rust[0],
      rust[1],
      '    … 1 frame of libraries',
      rust[4],
      rust[5],
    ]);
    const go = [
      'panic: x',
      'goroutine 1 [running]:',
      'testing.f()',
      '\t/usr/local/go/src/testing/a.go:1 +0x2',
      'a.b(0x1)',
      '\t/w/b.go:18 +0x99',
    ];
    expect(readStack(go.join('\n')).text.split('\n')).toEqual([
      go[0],
      go[1],
      '    … 1 frame of libraries',
      go[4],
      go[5],
    ]);
    const python = [
      '  File "/w/a.py", line 1, in a',
      '    b()',
      '  File "/usr/lib/python3/x.py", line 2, in b',
      '    c()',
      '    ^^^',
      'ValueError: x',
    ];
    expect(readStack(python.join('\n')).text.split('\n')).toEqual([
      python[0],
      python[1],
      '    … 1 frame of libraries',
      python[5],
    ]);
  });

  it('stays as it is where no frame is of the user', () => {
    const text = 'Error\n    at a (/w/node_modules/x.js:1:1)';
    expect(readStack(text)).toEqual({
      text,
      reportedAt: { file: '/w/node_modules/x.js', line: 1, column: 1 },
    });
  });

  it.each([
    'at (',
    '❯ ',
    'a.rs:1:',
    'panicked at ',
    'File "',
    '1: ',
    'a(',
    '@a://',
    ' in a.b:',
    ' at a/',
  ])('made of %j is read at once', (piece) => {
    const line = piece.repeat(1900 / piece.length);
    // What took more than linear time for a line would not end before the test run is stopped.
    expect(readStack(`${line}\nat ${line}\n`.repeat(1000))).toBeDefined();
  });
});
