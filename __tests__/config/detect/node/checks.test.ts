import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const MACHINE = fakeProbe({ 'node --version': 'v22.20.0' });
const EXEC = 'npm exec --no --';

interface Package {
  readonly scripts?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly eslintConfig?: object;
  readonly prettier?: object;
}

async function detect(files: Readonly<Record<string, string>>, manifest: Package) {
  const tree = openTree({ 'package.json': JSON.stringify(manifest), ...files });
  const { tasks, missing } = await detectProject(tree, MACHINE);
  return { tasks, missing: missing.filter((text) => !text.includes('node_modules')) };
}
const using = (...names: readonly string[]) => ({
  devDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
});

describe('a check', () => {
  it.each<[string, Record<string, string>, Package, object]>([
    [
      'by the compiler',
      { 'tsconfig.json': '{}' },
      using('typescript'),
      {
        name: 'types',
        command: { shell: `${EXEC} tsc --noEmit --pretty false` },
        yields: [{ kind: 'diagnostics', format: 'file-line' }],
        action: 'block',
      },
    ],
    [
      'by the compiler as a script calls it',
      { 'tsconfig.json': '{ "references": [] }' },
      { ...using('typescript'), scripts: { build: 'tsc', check: 'tsc -p "a b" --noEmit' } },
      { command: { shell: `${EXEC} tsc -p "a b" --noEmit --pretty false` } },
    ],
    [
      'by ESLint',
      { 'eslint.config.mjs': '' },
      using('eslint'),
      {
        name: 'eslint',
        command: { shell: `${EXEC} eslint . --format json --quiet` },
        yields: [{ kind: 'diagnostics', format: 'eslint-json' }],
        action: 'degrade',
        fix: { shell: `${EXEC} eslint . --fix` },
      },
    ],
    [
      'by an older ESLint',
      { '.eslintrc.json': '' },
      using('eslint'),
      { command: { shell: expect.stringContaining('eslint . --ext .js,.mjs') } },
    ],
    [
      'by ESLint as a script calls it',
      {},
      {
        ...using('eslint'),
        eslintConfig: {},
        scripts: { lint: 'eslint src --fix --max-warnings 0' },
      },
      { command: { shell: `${EXEC} eslint src --max-warnings 0 --format json` } },
    ],
    [
      'by Oxlint',
      { '.oxlintrc.json': '{}' },
      using('oxlint'),
      {
        name: 'oxlint',
        command: { shell: `${EXEC} oxlint --quiet --format=github` },
        yields: [{ kind: 'diagnostics', format: 'workflow-commands' }],
        action: 'degrade',
        fix: { shell: `${EXEC} oxlint --fix` },
      },
    ],
    [
      'by Oxlint as its script has it',
      {},
      { ...using('oxlint'), scripts: { lint: 'oxlint --deny-warnings src' } },
      {
        name: 'oxlint',
        command: { shell: `${EXEC} oxlint --deny-warnings src --format=github` },
      },
    ],
    [
      'by Biome',
      { 'biome.jsonc': '' },
      using('@biomejs/biome'),
      {
        name: 'biome',
        command: {
          shell: `${EXEC} biome ci --reporter=github --diagnostic-level=error --max-diagnostics=200`,
        },
        yields: [{ kind: 'diagnostics', format: 'workflow-commands' }],
        action: 'degrade',
        fix: { shell: `${EXEC} biome check --write` },
      },
    ],
    [
      'by Prettier',
      { '.prettierrc': '' },
      using('prettier'),
      {
        name: 'prettier',
        command: { shell: `${EXEC} prettier . --list-different` },
        yields: [{ kind: 'diagnostics', format: 'path-list' }],
        action: 'degrade',
        fix: { shell: `${EXEC} prettier . --write` },
      },
    ],
    [
      'by Prettier as a script calls it',
      {},
      { ...using('prettier'), prettier: {}, scripts: { format: 'prettier --write "src/**"' } },
      { command: { shell: `${EXEC} prettier "src/**" --list-different` } },
    ],
  ])('%s', async (_, files, manifest, task) => {
    const { tasks } = await detect(files, manifest);
    expect(tasks).toMatchObject([task]);
  });

  it.each<[string, Record<string, string>, Package]>([
    ['the compiler without a configuration', {}, using('typescript')],
    ['a configuration without the compiler', { 'tsconfig.json': '{}' }, {}],
    ['what another compiler reads', { 'tsconfig.json': '{}' }, using('typescript', 'vue-tsc')],
    ['ESLint without a configuration', {}, using('eslint')],
    ['a configuration without ESLint', { 'eslint.config.js': '' }, {}],
    ['Oxlint without a configuration', {}, using('oxlint')],
    ['Biome without a configuration', {}, using('@biomejs/biome')],
    ['Prettier without a configuration', {}, using('prettier')],
    ['a configuration without Prettier', { '.prettierrc': '' }, {}],
    ['a configuration further down', { 'a/.prettierrc': '' }, using('prettier')],
    ['a lock file alone', { 'package-lock.json': '{}' }, {}],
  ])('is not made of %s', async (_, files, manifest) => {
    expect((await detect(files, manifest)).tasks).toEqual([]);
  });

  it.each([
    ['eslint . && vitest', 'npm exec --no -- vitest --run'],
    ['npm run lint && vitest run', 'npm exec --no -- vitest run --run'],
    ['npm run lint && npm run unit', 'npm run --silent unit -- --run'],
    ['vitest && tsc --noEmit', 'npm exec --no -- vitest --run'],
    ['tsc && vitest', 'npm run --silent test -- --run'],
    ['eslint other && vitest', 'npm run --silent test -- --run'],
    ['npm run both && vitest', 'npm run --silent test -- --run'],
    ['npm run hooked && vitest', 'npm run --silent test -- --run'],
    ['biome check && vitest', 'npm run --silent test -- --run'],
  ])('in the test script %s is not run again', async (test, start) => {
    const scripts = {
      test,
      unit: 'vitest',
      lint: 'eslint . --fix && prettier -c src test && tsc --noEmit',
      both: 'eslint . && ./build.sh',
      hooked: 'eslint .',
      prehooked: './build.sh',
    };
    const files = { 'eslint.config.js': '', '.prettierrc': '', 'tsconfig.json': '{}' };
    const { tasks } = await detect(files, {
      ...using('eslint', 'prettier', 'typescript'),
      scripts,
    });
    expect(tasks.map(({ name }) => name)).toEqual(['test', 'types', 'eslint', 'prettier']);
    expect(tasks[0]?.command).toEqual({ shell: expect.stringContaining(`${start} --reporter`) });
    expect(tasks[0]?.command).not.toEqual({ shell: expect.stringMatching(/&&/) });
    expect(tasks[3]?.command).toEqual({ shell: `${EXEC} prettier src test --list-different` });
  });

  it('of types is said to be missing where other projects are referred to', async () => {
    const { missing } = await detect(
      { 'tsconfig.json': '{ "references": [{ "path": "a" }] }' },
      using('typescript'),
    );
    expect(missing.join('\n')).toContain('tsconfig.json: types are not checked');
  });

  it.each([
    ['package-lock.json', 'npm ci --dry-run --ignore-scripts --no-audit --no-fund'],
    ['pnpm-lock.yaml', 'pnpm install --frozen-lockfile --lockfile-only --ignore-scripts'],
    ['yarn.lock', undefined],
  ])('of %s is made where the manager can', async (file, shell) => {
    const { tasks } = await detect({ [file]: '' }, { scripts: { test: 'vitest' } });
    const [, lock] = tasks;
    expect(lock).toEqual(
      shell === undefined
        ? undefined
        : expect.objectContaining({ name: 'lock-file', command: { shell }, action: 'degrade' }),
    );
  });
});
