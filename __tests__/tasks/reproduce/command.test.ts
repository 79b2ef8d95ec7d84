/** The line that runs one failed test again: which, for which tool, and safe to paste whatever the test is called. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { TestFailure } from '../../../src/model/measurement.js';
import { reproduceCommand } from '../../../src/tasks/reproduce/command.js';
import { failureOf } from '../../support/facts.js';
import { HOSTILE_TEXTS } from '../../support/hostile-text.js';

interface Scene {
  readonly suite: string;
  readonly name: string;
  readonly format?: string;
  readonly shell?: string;
  readonly argv?: readonly string[];
  readonly directory?: string;
  readonly tree?: readonly string[];
  readonly more?: Partial<TestFailure>;
  readonly others?: readonly TestFailure[];
  readonly env?: Readonly<Record<string, string>>;
}

function commandOf(scene: Scene): string | undefined {
  const { suite, name, format = 'junit', shell, argv, tree = [], more, others = [] } = scene;
  const failure = failureOf({ suite, name, ...more });
  const command = shell === undefined ? argv && { argv } : { shell };
  const files = {
    has: (path: string) => tree.includes(path),
    named: (last: string) => tree.filter((path) => `/${path}`.endsWith(`/${last}`)),
  };
  const run = { format, failures: [failure, ...others] };
  const directory = scene.directory ?? '.';
  return reproduceCommand(
    { failure, run, directory, files, ...(command && { command }) },
    scene.env ?? {},
  );
}

const GO = { format: 'go-test-json', argv: ['go', 'test', '-race', '-json', './...'] };
const PYTEST = {
  shell: 'uv run --locked python -m pytest --junitxml=x.xml',
  tree: ['tests/test_a.py'],
};
const VITEST = { shell: 'npm run --silent test -- --run --outputFile.junit=coverage/tests.xml' };
const NODE = { format: 'tap', argv: ['node', '--test', '--test-reporter=tap'] };
const at = (file: string): { readonly more: Partial<TestFailure> } => ({
  more: { place: { file } },
});

describe.each<[string, readonly (readonly [string, Scene, string | undefined])[]]>([
  [
    'Go',
    [
      [
        'a test, with the race detector where the task has it',
        { ...GO, suite: 'example.com/shop/cart', name: 'TestTotal' },
        "go test example.com/shop/cart -run '^TestTotal$' -count=1 -race",
      ],
      [
        'a sub-test with blanks, brackets and quotes',
        { ...GO, suite: 'a/b', name: "TestX/it's_[1+1]_(a|b)/$x.*" },
        String.raw`go test a/b -run '^TestX$/^it'\''s_\[1\+1\]_\(a\|b\)$/^\$x\.\*$' -count=1 -race`,
      ],
      [
        'a package that fails as a whole, in the folder of its module',
        { ...GO, suite: 'a/b', name: '', directory: 'services/the api' },
        "cd 'services/the api' && go test a/b -count=1 -race",
      ],
      [
        'with the variables and tags of its task',
        {
          suite: 'a/b',
          name: 'TestX',
          shell: 'go vet ./... && go test -tags e2e -json ./...',
          env: { GOWORK: 'off', NAME: 'a b' },
        },
        "GOWORK=off NAME='a b' go test a/b -run '^TestX$' -count=1 -tags e2e",
      ],
      [
        'a seed of a fuzz test',
        { ...GO, suite: 'a', name: 'FuzzX/seed#1' },
        "go test a -run '^FuzzX$/^seed#1$' -count=1 -race",
      ],
      [
        'results that were read from a file',
        { format: 'go-test-json', suite: 'a/b', name: 'TestX' },
        "go test a/b -run '^TestX$' -count=1",
      ],
      [
        'JUnit by gotestsum',
        { suite: 'a/b', name: 'TestX', shell: 'gotestsum --junitfile x.xml -- -race ./...' },
        "go test a/b -run '^TestX$' -count=1 -race",
      ],
      ['no package of that name', { ...GO, suite: '-exec=rm', name: 'TestX' }, undefined],
      ['no test of Go', { ...GO, suite: 'a', name: 'BenchmarkX' }, undefined],
    ],
  ],
  [
    'Cargo',
    [
      [
        'a test by its path',
        {
          format: 'cargo-test',
          suite: 'shop',
          name: 'tests::adds',
          shell: 'cargo test --locked --workspace --no-fail-fast 2>&1',
        },
        'cargo test --locked --workspace -- --exact tests::adds',
      ],
      [
        'of one package, behind coverage',
        {
          format: 'cargo-test',
          suite: 'shop',
          name: 'tests::adds',
          shell:
            'cargo llvm-cov clean --profraw-only >&2; cargo llvm-cov --no-report -p shop 2>&1 || code=$?',
        },
        'cargo test -p shop -- --exact tests::adds',
      ],
      [
        'an example of the documentation',
        { format: 'cargo-test', suite: 'shop', name: 'src/lib.rs - add (line 3)' },
        "cargo test --doc -- --exact 'src/lib.rs - add (line 3)'",
      ],
      [
        'by nextest',
        {
          format: 'libtest-json',
          suite: 'shop',
          name: 'tests::adds',
          shell: 'cargo nextest run --workspace --message-format libtest-json',
          env: { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1' },
        },
        "cargo nextest run --workspace -E 'test(=tests::adds)'",
      ],
      [
        'by nextest, which names the binary in JUnit',
        { suite: 'shop::it', name: 'adds', shell: 'cargo nextest run' },
        "cargo nextest run -E 'binary_id(=shop::it) & test(=adds)'",
      ],
      ['no option', { format: 'cargo-test', suite: 'a', name: '--list' }, undefined],
    ],
  ],
  [
    'pytest',
    [
      [
        'a method of a class, with parameters',
        { ...PYTEST, suite: 'tests.test_a.TestCart', name: "test_total[it's a/b-\\u7121]" },
        String.raw`uv run --locked python -m pytest 'tests/test_a.py::TestCart::test_total[it'\''s a/b-\u7121]'`,
      ],
      [
        'a function',
        { ...PYTEST, suite: 'tests.test_a', name: 'test_x' },
        'uv run --locked python -m pytest tests/test_a.py::test_x',
      ],
      [
        'a module that looks like an option',
        { ...PYTEST, tree: ['-exec.py'], suite: '-exec', name: 'test_x' },
        'uv run --locked python -m pytest ./-exec.py::test_x',
      ],
      [
        'a file that cannot be imported',
        { ...PYTEST, suite: 'pytest', name: 'tests.test_a' },
        'uv run --locked python -m pytest tests/test_a.py',
      ],
      [
        'a node of its JSON report, in a folder',
        {
          format: 'pytest-json-report',
          suite: 'tests/test_a.py',
          name: 'tests/test_a.py::test_x[a::b]',
          directory: 'py',
          tree: ['py/tests/test_a.py'],
        },
        "cd py && pytest 'tests/test_a.py::test_x[a::b]'",
      ],
      [
        'with what sets it up',
        {
          ...PYTEST,
          shell: 'PYTHONPATH=src pytest -c ci.ini --cov tests',
          suite: 'tests.test_a',
          name: 'test_x',
        },
        'PYTHONPATH=src pytest -c ci.ini tests/test_a.py::test_x',
      ],
      [
        'no file that is not there',
        { ...PYTEST, suite: 'tests.test_b', name: 'test_x' },
        undefined,
      ],
    ],
  ],
  [
    'Vitest',
    [
      [
        'a test in a group, by its full name',
        {
          ...VITEST,
          suite: 'test/a.test.ts',
          name: "cart > adds $1 (it's) > 1",
          tree: ['test/a.test.ts'],
        },
        String.raw`npx vitest run test/a.test.ts -t '^cart (> )?adds \$1 \(it'\''s\) (> )?1$'`,
      ],
      [
        'from JSON, in a workspace of pnpm',
        {
          format: 'jest-json',
          shell: 'pnpm exec vitest --run --config vi.ts --reporter=json',
          suite: '/home/runner/work/x/x/web/a.test.ts',
          name: 'adds',
          directory: 'web',
          tree: ['web/a.test.ts'],
        },
        "cd web && pnpm exec vitest run --config vi.ts a.test.ts -t '^adds$'",
      ],
      [
        'a file that fails as a whole',
        { ...VITEST, suite: 'a.test.ts', name: 'a.test.ts', tree: ['a.test.ts'] },
        'npx vitest run a.test.ts',
      ],
      ['no file that is not there', { ...VITEST, suite: 'a.test.ts', name: 'adds' }, undefined],
      [
        'a file that begins like an option',
        { ...VITEST, suite: '-u.test.ts', name: 'adds', tree: ['-u.test.ts'] },
        "npx vitest run ./-u.test.ts -t '^adds$'",
      ],
    ],
  ],
  [
    'Jest',
    [
      [
        'a test by its full name',
        {
          format: 'jest-json',
          suite: '/w/x/src/a.test.js',
          name: 'cart adds 1 + 1',
          tree: ['src/a.test.js'],
        },
        String.raw`npx jest --runTestsByPath src/a.test.js -t '^cart adds 1 \+ 1$'`,
      ],
      [
        'as the task runs it by Node',
        {
          format: 'jest-json',
          shell:
            'node --experimental-vm-modules node_modules/jest/bin/jest.js --config j.mjs --json',
          suite: '/w/a.test.js',
          name: 'adds',
          tree: ['a.test.js'],
        },
        "node --experimental-vm-modules node_modules/jest/bin/jest.js --config j.mjs --runTestsByPath a.test.js -t '^adds$'",
      ],
      [
        'without its file, by jest-junit',
        { suite: 'cart adds', name: ' adds', shell: 'yarn jest --ci' },
        "yarn run jest -t '^adds$'",
      ],
    ],
  ],
  [
    'Mocha',
    [
      [
        'a test by the titles around it',
        {
          suite: 'cart',
          name: 'adds [1]',
          shell: 'npx c8 mocha --reporter xunit',
          ...at('test/cart.js'),
        },
        String.raw`npx mocha test/cart.js -g '^cart adds \[1\]$'`,
      ],
      [
        'not by a file that it only fails in',
        { suite: 'cart', name: 'adds', shell: 'mocha', ...at('src/cart.js') },
        "npx mocha -g '^cart adds$'",
      ],
    ],
  ],
  [
    "Node's own runner",
    [
      [
        'a test, in the file where it stands',
        {
          ...NODE,
          suite: '',
          name: "it's (a|b)?",
          tree: ['test/a.js'],
          more: { details: "location: '/w/x/test/a.js:7:11'", place: { file: 'src/price.js' } },
        },
        String.raw`node --test '--test-name-pattern=^it'\''s \(a\|b\)\?$' test/a.js`,
      ],
      [
        'one of a suite, by its name',
        {
          ...NODE,
          suite: 'outer',
          name: 'adds',
          others: [failureOf({ suite: '', name: 'outer', details: "type: 'suite'" })],
        },
        "node --test '--test-name-pattern=^adds$'",
      ],
      [
        'what a test starts, by that test',
        {
          ...NODE,
          suite: 'outer > parent',
          name: 'child',
          others: [failureOf({ suite: 'outer', name: 'parent' })],
        },
        "node --test '--test-name-pattern=^parent$'",
      ],
      [
        'with what loads its sources',
        {
          ...NODE,
          suite: '',
          name: 'adds',
          argv: ['node', '--import', 'tsx', '--test', '--experimental-test-coverage'],
        },
        "node --import tsx --test '--test-name-pattern=^adds$'",
      ],
    ],
  ],
  [
    'Maven and Gradle',
    [
      [
        'a method',
        { suite: 'a.FooTest', name: 'adds()', shell: 'mvn -B -ntp -fae test' },
        "mvn '-Dtest=a.FooTest#adds' test",
      ],
      [
        'a method with parameters, in a module',
        {
          suite: 'a.FooTest$Inner',
          name: 'adds(int)[2]',
          shell: 'sh mvnw -B test || code=$?',
          tree: ['lib/core/src/test/java/a/FooTest.java'],
        },
        "sh mvnw -pl lib/core -am -Dsurefire.failIfNoSpecifiedTests=false '-Dtest=a.FooTest$Inner#adds' test",
      ],
      [
        'a class whose tests have other names',
        { suite: 'a.FooTest', name: '[1] 2 + 2', shell: 'mvn test' },
        'mvn -Dtest=a.FooTest test',
      ],
      ['nothing of Failsafe', { suite: 'a.FooIT', name: 'adds', shell: 'mvn verify' }, undefined],
      [
        'nothing that chooses more',
        { suite: 'a.*,!b', name: 'adds', shell: 'mvn test' },
        undefined,
      ],
      [
        'a method by Gradle, in its project and set of sources',
        {
          suite: 'a.FooTest',
          name: 'adds()',
          shell: 'sh gradlew test',
          directory: 'jvm',
          tree: ['jvm/lib/core/src/integrationTest/kotlin/a/FooTest.kt'],
        },
        'cd jvm && sh gradlew :lib:core:integrationTest --tests a.FooTest.adds',
      ],
      [
        'a root project',
        {
          suite: 'FooTest',
          name: 'adds',
          shell: 'gradle test',
          tree: ['src/test/java/FooTest.java'],
        },
        'gradle :test --tests FooTest.adds',
      ],
      [
        'nothing where two are called so',
        {
          suite: 'FooTest',
          name: 'adds',
          shell: 'gradle test',
          tree: ['a/src/test/java/FooTest.java', 'b/src/test/java/FooTest.java'],
        },
        undefined,
      ],
    ],
  ],
  [
    'C++ and .NET',
    [
      [
        'a test of CTest',
        {
          suite: 'a+b',
          name: 'a+b',
          shell: 'cmake --build build && ctest --test-dir build -C Debug --output-junit j.xml',
        },
        String.raw`ctest --test-dir build -C Debug --output-on-failure -R '^a\+b$'`,
      ],
      [
        'a test of GoogleTest',
        { suite: 'Nums/P', name: 'Odd/1', shell: './build/t --gtest_output=xml:t.xml' },
        './build/t --gtest_filter=Nums/P.Odd/1',
      ],
      [
        'no filter of another meaning',
        { suite: 'A', name: '*:-B', shell: './t --gtest_output=xml' },
        undefined,
      ],
      [
        'a theory',
        { format: 'trx', suite: 'Shop.CartTests', name: 'Adds (2,2)' },
        'dotnet test --filter FullyQualifiedName=Shop.CartTests.Adds',
      ],
    ],
  ],
  [
    'whatever else',
    [
      ['another tool', { suite: 's', name: 'n', shell: 'phpunit' }, undefined],
      [
        'a line end in a name',
        { ...VITEST, suite: 'a.test.ts', name: 'a\nrm -rf .', tree: ['a.test.ts'] },
        undefined,
      ],
      ['an escape sequence in a name', { ...GO, suite: 'a', name: 'TestX/\u001b[31m' }, undefined],
      [
        'a name that reads otherwise than it is',
        { ...GO, suite: 'a', name: 'TestX/\u202egpj' },
        undefined,
      ],
      [
        'a name that is too long to be pasted',
        { ...GO, suite: 'a', name: `TestX/${'x'.repeat(1000)}` },
        undefined,
      ],
      [
        'a program that is no plain word',
        {
          suite: 'tests.test_a',
          name: 'test_x',
          tree: ['tests/test_a.py'],
          shell: '"$PY" -m pytest',
        },
        undefined,
      ],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (__, scene, expected) => {
    expect(commandOf(scene)).toBe(expected);
  });
});

describe('any name', () => {
  /** The words that a shell makes of a line. */
  function wordsOf(line: string): readonly string[] {
    const script = `set -- ${line}\nprintf '%s\\0' "$@"`;
    return execFileSync('sh', ['-c', script]).toString('utf8').split('\0').slice(0, -1);
  }

  it('is one word to a shell, and itself', () => {
    const names = [
      ...HOSTILE_TEXTS,
      ...[
        "'; touch pwned; '",
        '$(touch pwned)',
        '`touch pwned`',
        '!!',
        '~',
        '*',
        'a\\',
        "'\\''",
        '=ls',
      ],
      ...fc.sample(fc.string({ unit: fc.constantFrom(...'\'"\\$`!~*?[]{}();&|<># =ab') }), 40),
    ];
    const made = names.flatMap((name) => {
      const line = commandOf({ ...PYTEST, suite: 'tests.test_a', name });
      return line === undefined ? [] : [{ name, line }];
    });
    expect(made.length).toBeGreaterThan(50);
    const all = wordsOf(made.map(({ line }) => line).join(' '));
    const expected = made.flatMap(({ name }) => {
      const id = name === '' ? 'tests/test_a.py' : `tests/test_a.py::${name}`;
      return ['uv', 'run', '--locked', 'python', '-m', 'pytest', id];
    });
    expect(all).toEqual(expected);
  });
});
