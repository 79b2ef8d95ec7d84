import { afterAll, describe, expect, it } from '@jest/globals';
import { detectProject } from '../../../../src/config/detect/detect.js';
import { removeTemporary } from '../../../support/git-repository.js';
import { fakeProbe, openTree } from '../../../support/tree.js';

afterAll(removeTemporary);

const CMAKE = { 'cmake --version': 'cmake version 3.25.1\n\nCMake suite maintained by Kitware' };
const GCOVR = { 'gcovr --version': 'gcovr 5.2' };
const FORMAT = { 'clang-format --version': 'clang-format version 14' };
const TESTED = 'project(quotes)\nenable_testing()\n';
const SPEED =
  'add_executable(speed a.cpp)\ntarget_link_libraries(speed PRIVATE q benchmark::benchmark_main)\n';
const detect = (
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>> = CMAKE,
  os = 'linux',
) => detectProject(openTree(files), fakeProbe(answers, os));
const shells = (tasks: Awaited<ReturnType<typeof detect>>['tasks']) =>
  Object.fromEntries(
    tasks.map(({ name, command }) => [name, 'shell' in command ? command.shell : command.argv]),
  );

describe('a CMake project', () => {
  const BUILD =
    'cmake -S . -B .tollgate/work/cmake-test -DCMAKE_BUILD_TYPE=Debug && cmake --build .tollgate/work/cmake-test --config Debug --parallel';
  const TEST =
    'ctest --test-dir .tollgate/work/cmake-test -C Debug --no-tests=error --output-on-failure --output-junit junit.xml';

  it('is built and tested in a folder of its own, and what measures its coverage is named', async () => {
    const { tasks, sources, missing } = await detect({ 'CMakeLists.txt': TESTED });
    expect(tasks).toMatchObject([
      {
        name: 'test',
        command: { shell: `${BUILD} && ${TEST}` },
        yields: [{ kind: 'tests', format: 'junit', file: '.tollgate/work/cmake-test/junit.xml' }],
      },
    ]);
    expect(sources).toEqual(['CMakeLists.txt: CMake (cmake version 3.25.1)']);
    expect(missing).toEqual([
      'Coverage of C and C++ is not measured: it takes `sudo apt-get install gcovr`.',
    ]);
  });

  it('is measured by gcovr, also where tests fail, and with nothing of an earlier run', async () => {
    const { tasks, missing } = await detect({ 'CMakeLists.txt': TESTED }, { ...CMAKE, ...GCOVR });
    const shell = shells(tasks).test;
    expect(shell).toContain('-DCMAKE_CXX_FLAGS=--coverage && cmake --build');
    expect(shell).toContain(`&& { ${TEST} || code=$?; gcovr `);
    expect(shell).toContain("--exclude-directories '.*/CompilerId[A-Z]+' --delete");
    expect(shell).toMatch(/ --delete .* \|\| code=\$\?; exit \$\{code:-0\}; \}$/);
    expect(tasks[0]?.yields).toContainEqual({
      kind: 'coverage',
      format: 'cobertura',
      file: '.tollgate/work/cmake-test/coverage.xml',
    });
    expect(missing).toEqual([]);
  });

  it('is measured also where macros move its functions, by a gcovr that can', async () => {
    const files = { 'CMakeLists.txt': TESTED };
    const { tasks } = await detect(files, { ...CMAKE, 'gcovr --version': 'gcovr 7.0\n' });
    expect(shells(tasks).test).toContain("[A-Z]+' --merge-mode-functions=merge-use-line-min --");
  });

  it('without anything to run says what it takes', async () => {
    const { missing } = await detect({ 'CMakeLists.txt': 'project(a)\n' });
    expect(missing).toEqual([
      expect.stringMatching(/^CMakeLists\.txt: CTest knows no tests of it: .*enable_testing/),
    ]);
  });

  it('is not measured on Windows, whose shell cannot keep an exit code', async () => {
    const files = { 'CMakeLists.txt': TESTED };
    const { tasks } = await detect(files, { ...CMAKE, ...GCOVR }, 'win32');
    expect(shells(tasks)).toEqual({ test: `${BUILD} && ${TEST}` });
  });

  it.each([
    'enable_testing()',
    'include( CTest )',
    'add_test(NAME a COMMAND a)',
    'gtest_discover_tests(a)',
    'catch_discover_tests(a)',
  ])('has tests by %s, in any of its folders', async (text) => {
    const { tasks } = await detect({
      'CMakeLists.txt': 'project(a)',
      'tests/CMakeLists.txt': text,
    });
    expect(shells(tasks)).toHaveProperty('test');
  });

  it.each([
    ['without tests', { 'CMakeLists.txt': 'project(a)\n# enable_testing()\n' }],
    ['that something else includes', { 'CMakeLists.txt': 'enable_testing()' }],
    [
      'of others',
      { 'third_party/a/CMakeLists.txt': TESTED, 'build/_deps/b/CMakeLists.txt': TESTED },
    ],
  ])('%s is none', async (_, files) => {
    expect((await detect(files)).tasks).toEqual([]);
  });

  it('has its benchmarks run from an optimised build, a task each program', async () => {
    const { tasks } = await detect({
      'CMakeLists.txt': TESTED,
      'bench/CMakeLists.txt': `${SPEED}add_executable(more b.cpp)\ntarget_link_libraries(more benchmark)\nadd_library(c c.cpp)\ntarget_link_libraries(c benchmark::benchmark)\n`,
    });
    expect(tasks.slice(1)).toMatchObject([
      {
        name: 'bench',
        command: {
          shell: [
            'cmake -S . -B .tollgate/work/cmake-bench -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS=-ffile-prefix-map=$PWD=." "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$PWD=."',
            'cmake --build .tollgate/work/cmake-bench --config Release --parallel --target speed',
            '.tollgate/work/cmake-bench/bench/speed --benchmark_repetitions=10 --benchmark_min_time=0.05 --benchmark_out_format=json --benchmark_out=.tollgate/work/cmake-bench/speed.benchmarks.json',
          ].join(' && '),
        },
        yields: [
          {
            kind: 'benchmarks',
            format: 'google-benchmark',
            file: '.tollgate/work/cmake-bench/speed.benchmarks.json',
          },
        ],
        needs: ['test'],
        exclusive: true,
      },
      { name: 'bench-more', needs: ['test'] },
    ]);
    expect(tasks).toHaveLength(3);
  });

  it('has its format checked where it says which, and the tool is there', async () => {
    const files = { 'CMakeLists.txt': TESTED, '.clang-format': '' };
    const { tasks } = await detect(files, { ...CMAKE, ...GCOVR, ...FORMAT });
    expect(tasks[1]).toMatchObject({
      name: 'clang-format',
      yields: [{ kind: 'diagnostics', format: 'file-line' }],
      action: 'degrade',
      fix: { shell: expect.stringMatching(/^git ls-files -z .* xargs -0 -r clang-format -i$/) },
    });
    const without = await detect(files, { ...CMAKE, ...GCOVR });
    expect(without.missing).toEqual([expect.stringContaining('apt-get install clang-format')]);
  });

  it.each([
    ['CMake is missing', {}, 'CMake is not on the PATH'],
    ['CMake is too old', { ...GCOVR, 'cmake --version': 'cmake version 3.16.3' }, 'CMake 3.21'],
  ])('says that %s', async (_, answers, message) => {
    const { missing } = await detect({ 'CMakeLists.txt': TESTED }, answers);
    expect(missing).toEqual([expect.stringContaining(message)]);
  });

  it('does not get a word of its own into a command', async () => {
    const { tasks } = await detect({ 'CMakeLists.txt': TESTED, 'a;b/CMakeLists.txt': SPEED });
    expect(Object.keys(shells(tasks))).toEqual(['test']);
  });
});

it.each([
  ['WORKSPACE', 'bazel test //...'],
  ['MODULE.bazel', 'bazel test //...'],
])('a build by %s is named, with what to write', async (file, command) => {
  const { missing } = await detect({ [file]: '' });
  expect(missing).toEqual([expect.stringContaining(command)]);
});
