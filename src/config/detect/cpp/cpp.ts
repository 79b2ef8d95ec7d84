/** C and C++ built by CMake: every topmost CMakeLists.txt with a project is a suite. */
import { posix } from 'node:path';
import type { FileSystem } from '../../../model/ports.js';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, Toolchain } from '../toolchain.js';
import { type CmakeProject, findCmakeProjects } from './cmake-projects.js';
import { type CmakeMachine, cmakeTasks } from './tasks.js';

/** `ctest --output-junit`: https://cmake.org/cmake/help/latest/release/3.21.html */
const JUNIT_SINCE = 21;
/** Builds that are known by sight, and what runs the tests of most. */
const OTHERS = [
  ['meson.build', 'Meson', 'meson setup build && meson test -C build', 'build/meson-logs/*.xml'],
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
    const found = projects.map((project) => detectProject(project, machine));
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
    hasGcovr: gcovr !== undefined,
    hasClangFormat: clangFormat !== undefined,
    isWindows: probe.platform.os === 'win32',
  };
}

function detectProject(project: CmakeProject, machine: CmakeMachine): Findings {
  const list = posix.join(project.directory, 'CMakeLists.txt');
  const tasks = cmakeTasks(project, machine);
  const hasResults = project.hasTests || project.benchmarks.length > 0;
  const notes = [
    ...(project.hasTests ? [] : ['no tests']),
    ...(project.benchmarks.length > 0 ? ['Google Benchmark'] : []),
    ...(machine.cmake === undefined ? [] : [machine.cmake.split(/\r?\n/, 1)[0] ?? '']),
  ];
  return {
    suites: hasResults ? [{ workingDirectory: project.directory, tasks }] : [],
    sources: [`${list}: CMake${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`],
    missing: project.hasPresets && hasResults ? [presetsNotUsed(project.directory)] : [],
  };
}

/** What a preset sets is not known without running CMake, so that it is said that none is used. */
function presetsNotUsed(directory: string): string {
  const path = posix.join(directory, 'CMakePresets.json');
  return `${path}: its presets are not used; where the build needs one, write \`cmake --preset … && cmake --build --preset … && ctest --preset … --output-junit junit.xml\` under \`tasks:\` in tollgate.yml.`;
}

function lacking(
  { cmake, hasGcovr, hasClangFormat }: CmakeMachine,
  projects: readonly CmakeProject[],
  { probe }: Search,
): readonly string[] {
  const install = (tool: 'cmake' | 'gcovr' | 'clang-format') =>
    `\`${installCommand(tool, probe.platform.os)}\``;
  const minor = Number(/version 3\.(\d+)/.exec(cmake ?? '')?.[1] ?? JUNIT_SINCE);
  if (cmake === undefined)
    return [`CMake is not on the PATH: hosted runners have it, else ${install('cmake')}.`];
  return [
    ...(minor < JUNIT_SINCE ? ['Tests need CMake 3.21 or later, which can write JUnit XML.'] : []),
    ...(hasGcovr ? [] : [`Coverage of C and C++ is not measured: it takes ${install('gcovr')}.`]),
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
