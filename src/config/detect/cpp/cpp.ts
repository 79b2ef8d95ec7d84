/** C and C++ built by CMake: every topmost CMakeLists.txt with a project is a suite. */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, Toolchain } from '../toolchain.js';
import type { ChosenPresets } from './choose-preset.js';
import { type CmakeProject, findCmakeProjects } from './cmake-projects.js';
import { findPresets, isOlder } from './presets.js';
import { type CmakeMachine, cmakeTasks, isCovered } from './tasks.js';

/** `ctest --output-junit`: https://cmake.org/cmake/help/latest/release/3.21.html */
const JUNIT_SINCE = [3, 21] as const;
/** Builds that are known by sight, and what runs the tests of most. */
const OTHERS = [
  ['MODULE.bazel', 'Bazel', 'bazel test //...', 'bazel-testlogs/**/test.xml'],
  ['WORKSPACE', 'Bazel', 'bazel test //...', 'bazel-testlogs/**/test.xml'],
] as const;

export const cpp: Toolchain = {
  id: 'cpp',
  async detect(search) {
    const projects = await findCmakeProjects(search.files, search.folder);
    if (projects.length === 0)
      return { suites: [], sources: [], missing: await othersIn(search.files, search.folder) };
    const machine = await askMachine(search);
    const found = await Promise.all(
      projects.map((project) => detectProject(project, machine, search)),
    );
    const suites = found.flatMap((one) => one.suites);
    return {
      suites,
      sources: found.flatMap((one) => one.sources),
      missing: [
        ...found.flatMap((one) => one.missing),
        ...(suites.length > 0 ? lacking(machine, projects, search) : []),
      ],
    };
  },
};

async function askMachine({ probe }: Search): Promise<CmakeMachine> {
  const [cmake, gcovr, clangFormat] = await Promise.all([
    probe.version('cmake', ['--version']),
    probe.version('gcovr', ['--version']),
    probe.version('clang-format', ['--version']),
  ]);
  return {
    cmake,
    gcovr,
    hasClangFormat: clangFormat !== undefined,
    isWindows: probe.platform.os === 'win32',
  };
}

async function detectProject(
  found: CmakeProject,
  machine: CmakeMachine,
  search: Search,
): Promise<Findings> {
  const { presets, why, missing } = await findPresets(found.directory, machine, search);
  const project = presets === undefined ? found : { ...found, presets };
  const list = posix.join(project.directory, 'CMakeLists.txt');
  const tasks = cmakeTasks(project, machine);
  const hasResults = project.hasTests || project.benchmarks.length > 0;
  const notes = [
    ...(project.hasTests ? [] : ['no tests']),
    ...(project.benchmarks.length > 0 ? ['Google Benchmark'] : []),
    ...why,
    ...(machine.cmake === undefined ? [] : [machine.cmake.split(/\r?\n/, 1)[0] ?? '']),
  ];
  const unmeasured =
    presets !== undefined && isCovered(undefined, machine) !== isCovered(presets.test, machine);
  return {
    suites: hasResults ? [{ workingDirectory: project.directory, tasks }] : [],
    sources: [`${list}: CMake${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`],
    missing: hasResults
      ? [...missing, ...(unmeasured && project.hasTests ? [notCovered(list, presets)] : [])]
      : [noResults(list)],
  };
}

function noResults(list: string): string {
  return `${list}: CTest knows no tests of it: it takes \`enable_testing()\` and \`add_test(…)\`, or \`gtest_discover_tests(…)\` and the like; or write the command and the format of its results under \`tasks:\` in tollgate.yml.`;
}

function notCovered(list: string, { test }: ChosenPresets): string {
  return `${list}: coverage is not measured: the compiler or the flags of the preset "${test.configure}" are not such that gcovr reads them.`;
}

function lacking(
  { cmake, gcovr, hasClangFormat }: CmakeMachine,
  projects: readonly CmakeProject[],
  { probe }: Search,
): readonly string[] {
  const install = (tool: 'cmake' | 'gcovr' | 'clang-format') =>
    `\`${installCommand(tool, probe.platform.os)}\``;
  if (cmake === undefined)
    return [`CMake is not on the PATH: hosted runners have it, else ${install('cmake')}.`];
  return [
    ...(isOlder(cmake, JUNIT_SINCE)
      ? ['Tests need CMake 3.21 or later, which can write JUnit XML.']
      : []),
    ...(gcovr !== undefined
      ? []
      : [`Coverage of C and C++ is not measured: it takes ${install('gcovr')}.`]),
    ...(hasClangFormat || projects.every(({ isFormatted }) => !isFormatted)
      ? []
      : [`The format is not checked: it takes ${install('clang-format')}.`]),
  ];
}

async function othersIn(files: FileSystem, folder: string): Promise<readonly string[]> {
  for (const [name, tool, command, results] of OTHERS) {
    const path = posix.join(folder, name);
    if (await files.exists(path))
      return [
        `${path}: builds by ${tool} are not run by themselves: write \`${command}\`, with its results in ${results} (junit), under \`tasks:\` in tollgate.yml.`,
      ];
  }
  return [];
}
