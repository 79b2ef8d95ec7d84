import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const GCOVR = { 'gcovr --version': 'gcovr 5.2' };
const LISTS =
  'project(a)\nenable_testing()\nadd_executable(speed a.cpp)\ntarget_link_libraries(speed benchmark::benchmark)\n';
const FOLDER = '.tollgate/work/cmake-test';
const BUILD = `cmake --build ${FOLDER} --parallel`;

interface Machine {
  readonly os?: string;
  readonly cmake?: string;
  readonly more?: Readonly<Record<string, string>>;
}

async function detect(
  presets: object | string,
  { os = 'linux', cmake = '3.25.1', more = {} }: Machine = {},
  files: Readonly<Record<string, string>> = {},
) {
  const text = typeof presets === 'string' ? presets : JSON.stringify({ version: 6, ...presets });
  const tree = openTree({ 'CMakeLists.txt': LISTS, 'CMakePresets.json': text, ...files });
  const probe = fakeProbe({ 'cmake --version': `cmake version ${cmake}`, ...more }, os);
  const { tasks, sources, missing } = await detectProject(tree, probe);
  const shell = (name: string) => {
    const command = tasks.find((task) => task.name === name)?.command;
    return command !== undefined && 'shell' in command ? command.shell : '';
  };
  const told = missing.filter((text) => text.includes('CMakePresets.json'));
  return { tasks, shell, sources, told, missing };
}

const configure = (...names: readonly string[]) => names.map((name) => ({ name }));
const on = (configurePreset: string, name = configurePreset) => ({ name, configurePreset });
const CI = { configurePresets: configure('ci') };
const LINUX = { type: 'equals', lhs: `\${hostSystemName}`, rhs: 'Linux' };

const NOT_LINUX = {
  configurePresets: [{ name: 'ci', condition: { ...LINUX, type: 'notEquals' } }],
};

describe('CMake presets', () => {
  it('configure, build and test in folders of ours', async () => {
    const { shell, sources, told } = await detect({
      configurePresets: configure('dev', 'ci'),
      buildPresets: [on('ci')],
      testPresets: [on('dev'), on('ci')],
    });
    expect(shell('test')).toBe(
      `cmake --preset ci -B ${FOLDER} && ${BUILD} && ctest --preset ci --test-dir ${FOLDER} --no-tests=error --output-on-failure --output-junit junit.xml`,
    );
    expect(sources).toEqual([
      'CMakeLists.txt: CMake (Google Benchmark, test preset "ci", cmake version 3.25.1)',
    ]);
    expect(told).toEqual([]);
  });

  it.each([
    [
      'the workflow that is named for it, before all tests',
      {
        configurePresets: configure('a', 'b'),
        testPresets: [on('a', 'ci'), on('b', 'checks')],
        workflowPresets: [
          {
            name: 'ci',
            steps: [
              { type: 'configure', name: 'b' },
              { type: 'test', name: 'checks' },
            ],
          },
        ],
      },
      ['b', 'checks'],
    ],
    [
      'no workflow without tests',
      {
        ...CI,
        testPresets: [on('ci')],
        workflowPresets: [{ name: 'ci', steps: [{ type: 'configure', name: 'ci' }] }],
      },
      ['ci', 'ci'],
    ],
    [
      'the one named default',
      { configurePresets: configure('x', 'default'), testPresets: [on('x'), on('default')] },
      ['default', 'default'],
    ],
    ['a configure preset where there are no others', CI, ['ci', undefined]],
    [
      'no hidden one',
      {
        configurePresets: [
          { name: 'ci', hidden: true },
          { name: 'all', inherits: 'ci' },
        ],
        testPresets: [{ ...on('all', 'ci'), hidden: true }, on('all')],
      },
      ['all', 'all'],
    ],
    [
      'none of another system',
      {
        configurePresets: [
          { name: 'ci', condition: { ...LINUX, rhs: 'Windows' } },
          { name: 'linux', condition: LINUX },
        ],
      },
      ['linux', undefined],
    ],
    [
      'none whose name would be more than a word',
      { configurePresets: configure('ci; rm -rf ~', '-x', 'plain') },
      ['plain', undefined],
    ],
  ] as const)('that are used: %s', async (_, presets, [preset, ctest]) => {
    const { shell } = await detect(presets);
    expect(shell('test')).toContain(`cmake --preset ${preset} -B `);
    expect(shell('test')).toContain(
      ctest === undefined ? '&& ctest --test-dir' : `&& ctest --preset ${ctest} --test-dir`,
    );
  });

  it('of which several could be meant are named', async () => {
    const { shell, told } = await detect({ configurePresets: configure('gcc', 'clang') });
    expect(shell('test')).toContain('cmake --preset gcc ');
    expect(told).toEqual([
      expect.stringContaining('configure preset "gcc" is used, and "clang" could have been, too'),
    ]);
  });

  it('have configurations, targets and an environment', async () => {
    const { shell, tasks } = await detect({
      configurePresets: [
        {
          name: 'ci',
          generator: 'Ninja Multi-Config',
          environment: { CC: 'gcc', HOME_OF: `\${sourceDir}/x`, 'A B': 'no' },
        },
      ],
      buildPresets: [{ ...on('ci'), configuration: 'RelWithDebInfo', targets: ['tests', '; x'] }],
    });
    expect(shell('test')).toContain(
      `cmake --build ${FOLDER} --config RelWithDebInfo --parallel --target tests && ctest --test-dir ${FOLDER} -C RelWithDebInfo `,
    );
    expect(shell('bench')).toContain('.tollgate/work/cmake-bench/Release/speed --benchmark');
    expect(tasks[0]?.env).toEqual({ CC: 'gcc' });
  });

  it('keep their flags beside ours', async () => {
    const presets = {
      configurePresets: [
        { name: 'base', hidden: true, cacheVariables: { CMAKE_CXX_FLAGS: '-Wall -O1' } },
        { name: 'ci', inherits: ['base'] },
      ],
    };
    const { shell } = await detect(presets, { more: GCOVR });
    expect(shell('test')).toContain(
      `cmake --preset ci -B ${FOLDER} -DCMAKE_C_FLAGS=--coverage "-DCMAKE_CXX_FLAGS=-Wall -O1 --coverage" && `,
    );
    expect(shell('test')).toContain('; gcovr --root');
    expect(shell('bench')).toContain(
      '-DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS=-ffile-prefix-map=$PWD=." "-DCMAKE_CXX_FLAGS=-Wall -O1 -ffile-prefix-map=$PWD=."',
    );
  });

  it('for releases build the benchmarks', async () => {
    const { shell } = await detect({ configurePresets: configure('ci', 'release') });
    expect(shell('bench')).toContain('cmake --preset release -B .tollgate/work/cmake-bench ');
  });

  it.each([
    ['another compiler', { cacheVariables: { CMAKE_CXX_COMPILER: 'clang++' } }],
    ['a compiler by its environment', { environment: { CC: '/usr/bin/clang-18' } }],
    ['another toolchain', { toolchainFile: 'arm.cmake' }],
    ['flags that CMake alone knows', { cacheVariables: { CMAKE_C_FLAGS: '$env{FLAGS}' } }],
    ['flags that are more than words', { cacheVariables: { CMAKE_C_FLAGS: '-D"$(id)"' } }],
  ])('are not measured with %s, which is said', async (_, special) => {
    const presets = { configurePresets: [{ name: 'ci', ...special }] };
    const { shell, missing } = await detect(presets, { more: GCOVR });
    expect(shell('test')).not.toMatch(/coverage|gcovr/);
    expect(missing).toContainEqual(expect.stringContaining('coverage is not measured'));
  });

  it.each([
    ['gcc-12', {}],
    ['vcpkg', { toolchainFile: '$env{VCPKG_ROOT}/scripts/buildsystems/vcpkg.cmake' }],
  ])('are measured with %s', async (compiler, special) => {
    const cacheVariables = { CMAKE_C_COMPILER: { type: 'FILEPATH', value: 'gcc-12' } };
    const preset = { name: 'ci', ...(compiler === 'gcc-12' ? { cacheVariables } : special) };
    const { shell } = await detect({ configurePresets: [preset] }, { more: GCOVR });
    expect(shell('test')).toContain('; gcovr --root');
  });

  it('are read from what they include', async () => {
    const one = { version: 4, include: ['../two.json'], configurePresets: [] };
    const two = { version: 4, configurePresets: configure('ci') };
    const files = { 'cmake/one.json': JSON.stringify(one), 'two.json': JSON.stringify(two) };
    const { shell } = await detect({ include: ['cmake/one.json'] }, {}, files);
    expect(shell('test')).toContain('cmake --preset ci ');
  });

  it.each([
    ['their file is not JSON', '{', {}, 'is not JSON'],
    ['what they include is not there', { include: ['no.json'] }, {}, '"no.json" does not exist'],
    ['what they include lies elsewhere', { include: ['../up.json'] }, {}, 'lies elsewhere'],
    ['only CMake knows what they include', { include: ['$penv{A}/a.json'] }, {}, 'lies elsewhere'],
    ['CMake is too old', { ...CI, version: 6 }, { cmake: '3.22.1' }, 'need CMake 3.25 or later'],
    [
      'a later CMake is asked for',
      { ...CI, cmakeMinimumRequired: { major: 3, minor: 30 } },
      {},
      '3.30',
    ],
    [
      'their version is of the future',
      { ...CI, version: 99 },
      { cmake: '4.2.0' },
      'need CMake 4.3',
    ],
    ['none is for this system', NOT_LINUX, {}, 'none of them can be used'],
  ] as const)('are not used where %s, which is said', async (_, presets, machine, reason) => {
    const { shell, told } = await detect(presets, machine);
    expect(shell('test')).toContain(`cmake -S . -B ${FOLDER} `);
    expect(told).toEqual([expect.stringContaining(reason)]);
  });

  it('that inherit each other without end are read to an end', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const configurePresets = names.map((name, i) => ({
      name,
      inherits: [names[i - 1] ?? 'p59', names[i - 1] ?? 'p1'],
    }));
    const { shell } = await detect({ configurePresets });
    expect(shell('test')).toContain('cmake --preset p0 ');
  });
});

describe('the condition of a preset', () => {
  const macro = `\${hostSystemName}`;
  it.each([
    ['true', true, true],
    ['false', false, false],
    ['null', null, true],
    ['const', { type: 'const', value: true }, true],
    ['equals', LINUX, true],
    ['notEquals', { ...LINUX, type: 'notEquals' }, false],
    ['inList', { type: 'inList', string: macro, list: ['Darwin', 'Linux'] }, true],
    ['notInList', { type: 'notInList', string: macro, list: ['Linux'] }, false],
    ['matches', { type: 'matches', string: macro, regex: '^(Linux|Darwin)$' }, false],
    ['matches a plain pattern', { type: 'matches', string: macro, regex: '^Lin' }, true],
    ['notMatches', { type: 'notMatches', string: macro, regex: 'Windows' }, true],
    ['anyOf', { type: 'anyOf', conditions: [{ ...LINUX, rhs: 'x' }, LINUX] }, true],
    ['allOf', { type: 'allOf', conditions: [LINUX, { ...LINUX, rhs: 'x' }] }, false],
    ['allOf of all', { type: 'allOf', conditions: [LINUX, true] }, true],
    ['not', { type: 'not', condition: LINUX }, false],
    ['an environment', { type: 'equals', lhs: '$env{CI}', rhs: '' }, false],
    ['no environment', { type: 'notEquals', lhs: '$env{CI}', rhs: '1' }, false],
    [
      'an environment or this',
      { type: 'anyOf', conditions: [{ ...LINUX, lhs: '$env{A}' }, LINUX] },
      true,
    ],
    ['of the future', { type: 'later' }, false],
  ])('%s', async (_, condition, isUsed) => {
    const { shell } = await detect({ configurePresets: [{ name: 'ci', condition }] });
    expect(shell('test').includes('--preset ci')).toBe(isUsed);
  });

  it('is inherited, but for null', async () => {
    const base = { name: 'base', hidden: true, condition: false };
    const open = { name: 'open', inherits: 'base', condition: null };
    const { shell } = await detect({
      configurePresets: [base, open, { name: 'ci', inherits: 'base' }],
    });
    expect(shell('test')).toContain('--preset open ');
  });
});
