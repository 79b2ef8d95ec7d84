import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MACHINE = fakeProbe({ 'node --version': 'v22.20.0' });
type Files = Readonly<Record<string, string>>;
const detect = (files: Files) => detectProject(openTree(files), MACHINE);
const manifest = (
  scripts: Record<string, string>,
  dependencies: readonly string[] = [],
  more: object = {},
) =>
  JSON.stringify({
    scripts,
    devDependencies: Object.fromEntries(dependencies.map((name) => [name, '^4.0.0'])),
    ...more,
  });

const VITEST =
  '--run --reporter=default --reporter=junit --outputFile.junit=.tollgate/work/tests.xml';
const VITEST_COVERAGE =
  '--coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=.tollgate/work/coverage --coverage.reportOnFailure';
const JEST =
  '--ci --watchAll=false --json --outputFile=.tollgate/work/tests.jest --coverage --coverageReporters=lcovonly --coverageDirectory=.tollgate/work/coverage';
const MOCHA = '--reporter xunit --reporter-option output=.tollgate/work/tests.xml';
const C8 = 'c8 --reporter=lcovonly --report-dir=.tollgate/work/coverage';
const NODE = '--test --test-reporter=tap --test-reporter-destination=stdout';
const LCOV =
  '--experimental-test-coverage --test-reporter=lcov --test-reporter-destination=.tollgate/work/lcov.info';
const EXEC = 'npm exec --no --';

describe('a test script', () => {
  it.each<[string, string, (readonly string[])?]>([
    // What can be appended to is run as it is.
    ['vitest', `npm run --silent test -- ${VITEST}`],
    ['vitest run', `npm run --silent test -- ${VITEST}`],
    ['tsc && vitest run', `npm run --silent test -- ${VITEST}`],
    [
      'vitest run',
      `npm run --silent test -- ${VITEST} ${VITEST_COVERAGE}`,
      ['@vitest/coverage-v8'],
    ],
    ['npm run lint && jest', `npm run --silent test -- ${JEST}`],
    ['cross-env NODE_ENV=test jest --runInBand', `npm run --silent test -- ${JEST}`],
    ['NODE_OPTIONS="--max-old-space-size=4096" jest', `npm run --silent test -- ${JEST}`],
    ['NODE_OPTIONS="$NODE_OPTIONS --inspect" jest', `npm run --silent test -- ${JEST}`],
    [
      'node --experimental-vm-modules node_modules/jest/bin/jest.js',
      `npm run --silent test -- ${JEST}`,
    ],
    ['node --no-warnings ../../node_modules/.bin/jest', `npm run --silent test -- ${JEST}`],
    ['react-scripts test', `npm run --silent test -- ${JEST}`],
    ['npx jest', `npm run --silent test -- ${JEST}`],
    ['mocha "test/**/*.js"', `npm run --silent test -- ${MOCHA}`],
    ['ava', 'npm run --silent test -- --tap'],
    ['tape test/*.js', 'npm run --silent test'],
    // What never ends does, and what goes on goes on.
    ['vitest watch', `${EXEC} vitest ${VITEST}`],
    ['jest --watch --silent', `${EXEC} jest --silent ${JEST}`],
    ['jest && npm run lint', `${EXEC} jest ${JEST} && npm run lint`],
    ['vitest run && tsc --noEmit', `${EXEC} vitest run ${VITEST} && ${EXEC} tsc --noEmit`],
    ['CI=1 vitest run && ./check.sh', `CI=1 ${EXEC} vitest run ${VITEST} && ./check.sh`],
    ['jest -- a.test.js', `${EXEC} jest -- a.test.js ${JEST}`],
    // What would be said twice is said once.
    ['vitest --run --reporter verbose src', `${EXEC} vitest src ${VITEST}`],
    ['vitest run --reporter=dot --silent', `${EXEC} vitest run --silent ${VITEST}`],
    ['jest --coverage --coverageReporters text -i', `${EXEC} jest -i ${JEST}`],
    ['mocha -R dot --reporter nyan a.js', `${EXEC} mocha -R dot a.js ${MOCHA}`],
    [
      'nyc --reporter=html --reporter text mocha',
      `${EXEC} nyc --reporter=lcovonly --report-dir=.tollgate/work/coverage mocha ${MOCHA}`,
    ],
    // Coverage from around.
    [
      'c8 mocha',
      `${EXEC} c8 --reporter=lcovonly --report-dir=.tollgate/work/coverage mocha ${MOCHA}`,
    ],
    [
      'nyc -r text --all mocha',
      `${EXEC} nyc -r text --all --reporter=lcovonly --report-dir=.tollgate/work/coverage mocha ${MOCHA}`,
    ],
    [
      'cross-env A=1 nyc mocha',
      `${EXEC} cross-env A=1 nyc --reporter=lcovonly --report-dir=.tollgate/work/coverage mocha ${MOCHA}`,
    ],
    ['mocha', `${EXEC} ${C8} mocha ${MOCHA}`, ['c8']],
    ['rm -rf out && ava test', `rm -rf out && ${EXEC} ${C8} ava test --tap`, ['c8']],
    // Node's own runner, whose options stand before the files.
    [
      'tsc -b && node --test "out/**/*.test.js"',
      `${EXEC} tsc -b && node ${NODE} ${LCOV} "out/**/*.test.js"`,
    ],
    ['node --import tsx --test src', `node ${NODE} ${LCOV} --import tsx src`],
    ['tsx --test --test-reporter spec src', `${EXEC} tsx ${NODE} ${LCOV} src`],
    ['c8 node --test', `${EXEC} ${C8} node ${NODE}`],
    // Through other scripts.
    ['npm run lint && npm run unit', `npm run lint && npm run --silent unit -- ${VITEST}`],
    ['npm run -s unit', `npm run --silent unit -- ${VITEST}`],
    ['run-s lint unit', `npm run lint && npm run --silent unit -- ${VITEST}`],
    ['npm-run-all --parallel sub:*', `npm run sub:a && npm run --silent sub:b -- ${VITEST}`],
    [
      'pnpm run "/^sub:.*/"',
      `pnpm run sub:a && npm run --silent sub:b -- ${VITEST} && pnpm run sub:c:d`,
    ],
    ['pnpm unit && yarn lint', `npm run --silent unit -- ${VITEST} && yarn lint`],
  ])('%s', async (test, shell, dependencies = []) => {
    const subs = { 'sub:a': 'tsc', 'sub:b': 'vitest', 'sub:c:d': 'eslint', 'x;sub:*': 'rm' };
    const scripts = { test, unit: 'vitest run', lint: 'eslint .', ...subs };
    const { tasks } = await detect({ 'package.json': manifest(scripts, dependencies) });
    expect(tasks[0]?.command).toEqual({ shell });
  });

  it('keeps what runs before and after it', async () => {
    const scripts = { test: 'c8 ava', pretest: 'tsc', posttest: 'eslint .' };
    const { tasks } = await detect({ 'package.json': manifest(scripts) });
    expect(tasks[0]?.command).toEqual({
      shell: `npm run --silent pretest && ${EXEC} ${C8} ava --tap && npm run --silent posttest`,
    });
  });

  it.each([
    ['vitest', 'junit', '.tollgate/work/tests.xml', ['@vitest/coverage-istanbul']],
    ['jest', 'jest-json', '.tollgate/work/tests.jest', []],
    ['mocha', 'junit', '.tollgate/work/tests.xml', ['nyc']],
  ])('of %s has its results and its coverage read', async (test, format, file, dependencies) => {
    const { tasks } = await detect({ 'package.json': manifest({ test }, dependencies) });
    expect(tasks[0]?.yields).toEqual([
      { kind: 'tests', format, file },
      { kind: 'coverage', format: 'lcov', file: '.tollgate/work/coverage/lcov.info' },
    ]);
    expect(tasks[0]?.notices).toBeUndefined();
  });

  it.each([
    ['vitest', '@vitest/coverage-v8'],
    ['mocha', 'c8'],
  ])('of %s without coverage says what it takes', async (test, needed) => {
    const { tasks } = await detect({ 'package.json': manifest({ test }) });
    expect(tasks[0]).toMatchObject({
      yields: [{ kind: 'tests' }],
      notices: [`Coverage is not measured: it takes ${needed}.`],
    });
  });

  it.each(['echo no tests', 'echo "Error: no test specified" && exit 1', 'exit 0', 'true'])(
    'that is only %s is none',
    async (test) => {
      expect((await detect({ 'package.json': manifest({ test }) })).tasks).toEqual([]);
    },
  );

  it.each([
    [{ 'test:ci': 'vitest run', 'test:unit': 'jest' }, {}, `npm run --silent test:ci -- ${VITEST}`],
    [{}, { 'src/a.test.ts': '' }, `${EXEC} vitest ${VITEST}`],
    [{}, { 'src/a.ts': '' }, undefined],
  ])('that is missing is made up for by %j and %j', async (scripts, files, shell) => {
    const { tasks } = await detect({ 'package.json': manifest(scripts, ['vitest']), ...files });
    expect(tasks[0]?.command).toEqual(shell && { shell });
  });
});

describe('the package manager', () => {
  it.each<[Files, object, string]>([
    [{ 'package-lock.json': '' }, {}, 'npm run --silent test -- --tap'],
    [{ 'pnpm-lock.yaml': '' }, {}, 'pnpm --silent run test --tap'],
    [{ 'yarn.lock': '' }, {}, 'yarn --silent run test --tap'],
    [{ 'yarn.lock': '', '.yarnrc.yml': '' }, {}, 'yarn run test --tap'],
    [{ 'yarn.lock': '' }, { packageManager: 'yarn@4.1.0' }, 'yarn run test --tap'],
    [{ 'bun.lock': '' }, {}, 'bun run --silent test --tap'],
    [
      { 'package-lock.json': '' },
      { packageManager: 'pnpm@9.1.0+sha512.abc' },
      'pnpm --silent run test --tap',
    ],
    [{ 'sub/yarn.lock': '' }, { packageManager: 'evil;rm' }, 'npm run --silent test -- --tap'],
  ])('is found by %j and %j', async (files, more, shell) => {
    const { tasks } = await detect({
      'package.json': manifest({ test: 'ava' }, [], more),
      ...files,
    });
    expect(tasks[0]?.command).toEqual({ shell });
  });

  it.each<[Files, string | undefined]>([
    [{ 'pnpm-lock.yaml': '' }, 'pnpm install --frozen-lockfile'],
    [{ 'package-lock.json': '' }, 'npm ci'],
    [{}, 'npm install'],
    [{ 'node_modules/ava/package.json': '{}' }, undefined],
    [{ '.pnp.cjs': '' }, undefined],
  ])('with %j says how to install what is not', async (files, command) => {
    const { missing } = await detect({
      'package.json': manifest({ test: 'ava' }, ['ava']),
      ...files,
    });
    expect(missing).toEqual(
      command === undefined ? [] : [expect.stringContaining(`\`${command}\``)],
    );
  });
});

describe('workspaces', () => {
  const names = async (files: Files) => (await detect(files)).tasks.map(({ name }) => name);
  const members = { 'packages/a/package.json': manifest({ test: 'vitest run' }) };

  it.each([
    ['pnpm-workspace.yaml', "packages:\n  # ours\n  - 'packages/*'\n  - '!packages/x'\nother: 1\n"],
    ['pnpm-workspace.yaml', 'packages: ["packages/*"]\n'],
    ['lerna.json', '{ "version": "1.0.0", "packages": ["packages/*"] }'],
  ])('are read from %s: %j', async (file, text) => {
    const files = { 'package.json': manifest({}), [file]: text, ...members };
    expect(await names({ ...files, 'packages/x/package.json': '{}' })).toEqual(['test']);
  });

  it.each([
    'turbo run test',
    'npm test --workspaces',
    'npm run test -ws --if-present',
    'pnpm -r test',
    'pnpm --filter "./packages/**" test',
    'lerna run test',
    'npx nx run-many -t test',
    'yarn workspaces foreach -A run test',
  ])('that %s runs are run by themselves', async (test) => {
    const root = manifest({ test }, [], { workspaces: ['packages/*'] });
    const { tasks, missing } = await detect({ 'package.json': root, ...members });
    expect(tasks.map(({ workingDirectory }) => workingDirectory)).toEqual(['packages/a']);
    expect(missing).toEqual([]);
  });

  it('say what else a script does that has them run', async () => {
    const test = 'npm run build && turbo test';
    const root = manifest({ test }, [], { workspaces: ['packages/*'] });
    const { missing } = await detect({ 'package.json': root, ...members });
    expect(missing).toEqual([expect.stringContaining('`npm run build` of its test script is not')]);
  });

  it.each([
    ['vitest run', ['test:default']],
    ['vitest run --coverage', ['test:default']],
    ['vitest run src', ['test:default', 'test:packages/a']],
    ['vitest run --project unit', ['test:default', 'test:packages/a']],
    ['jest', ['test:default', 'test:packages/a']],
    ['mocha', ['test:default', 'test:packages/a']],
  ])('are tested once where the root runs %s', async (test, expected) => {
    const root = manifest({ test }, [], { workspaces: ['packages/*'] });
    const types = { 'packages/a/vite.bench.ts': '' };
    const found = await names({ 'package.json': root, ...members, ...types });
    expect(found).toEqual(expected.length === 1 ? ['test'] : expected);
  });
});

describe('benchmarks', () => {
  const bench = async (scripts: Record<string, string>, files: Files = {}) => {
    const { tasks } = await detect({ 'package.json': manifest(scripts, ['vitest']), ...files });
    return tasks.map(({ name, command }) => [name, 'shell' in command ? command.shell : '']);
  };
  const JSON_4 = '--run --outputJson=.tollgate/work/bench.vitest';
  const JSON_5 =
    '--run --reporter=default --reporter=json --outputFile.json=.tollgate/work/bench.vitest';

  it.each<[string, Record<string, string>, Files, readonly (readonly string[])[]]>([
    ['a script', { bench: 'node bench.js' }, {}, [['bench', 'npm run --silent bench']]],
    [
      'a script of Vitest',
      { bench: 'vitest bench' },
      {},
      [['bench', `npm run --silent bench -- ${JSON_4}`]],
    ],
    [
      'a script of Vitest that ends',
      { bench: 'vitest bench --run src' },
      {},
      [['bench', `npm run --silent bench -- ${JSON_4.replace('--run ', '')}`]],
    ],
    [
      'a script with results of its own',
      { bench: 'vitest bench --outputJson a.json' },
      {},
      [['bench', 'npm run --silent bench']],
    ],
    [
      'files of Vitest',
      {},
      { 'bench/a.bench.ts': '' },
      [['bench', `${EXEC} vitest bench ${JSON_4}`]],
    ],
    [
      'files of an installed Vitest',
      {},
      { 'a.bench.ts': '', 'node_modules/vitest/package.json': '{ "version": "5.1.1" }' },
      [['bench', `${EXEC} vitest bench ${JSON_5}`]],
    ],
    [
      'several scripts',
      { 'bench:read': 'node a.js', 'bench:write': 'node b.js', 'bench:$(x)': '' },
      {},
      [
        ['bench-read', 'npm run --silent bench:read'],
        ['bench-write', 'npm run --silent bench:write'],
      ],
    ],
  ])('by %s', async (_, scripts, files, expected) => {
    expect(await bench(scripts, files)).toEqual(expected);
  });
});
