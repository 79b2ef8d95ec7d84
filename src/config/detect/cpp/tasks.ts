/** What to run for one CMake project: its tests with coverage, its benchmarks from a build of their own, its format. */
import { posix } from 'node:path';
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import type { BenchmarkTarget, CmakeProject } from './cmake-projects.js';
import type { PresetBuild } from './preset-build.js';

export interface CmakeMachine {
  /** Undefined where CMake is missing: the tasks then fail, and say so. */
  readonly cmake: string | undefined;
  /** What it says of its version; undefined where it is missing. */
  readonly gcovr: string | undefined;
  readonly hasClangFormat: boolean;
  readonly isWindows: boolean;
}

/** Apart from what a developer builds. */
const TEST_BUILD = `${WORK_FOLDER}/cmake-test`;
const BENCH_BUILD = `${WORK_FOLDER}/cmake-bench`;
const COVERAGE_FILE = `${TEST_BUILD}/coverage.xml`;
const MERGES_SINCE = 6;
const LANGUAGES = ['C', 'CXX'] as const;
/** Ten samples of a twentieth of a second; without a unit, which older versions do not know. https://github.com/google/benchmark/blob/main/docs/user_guide.md */
const BENCHMARK_TIMES = '--benchmark_repetitions=10 --benchmark_min_time=0.05';
const SOURCES = "'*.c' '*.cc' '*.cpp' '*.cxx' '*.h' '*.hh' '*.hpp' '*.hxx'";
/** Neither the tests nor what others wrote. */
const NOT_COVERED = '(.+/)?(tests?|bench(marks?)?|third_party|external|_deps|build|\\.tollgate)/';

/** In the order in which they are best read. */
export function cmakeTasks(project: CmakeProject, machine: CmakeMachine): readonly TaskDraft[] {
  return [
    ...(project.hasTests ? [testTask(project, machine)] : []),
    ...project.benchmarks.map((target, at) => benchTask(target, at, project, machine)),
    ...(project.isFormatted && machine.hasClangFormat && !machine.isWindows ? [formatTask()] : []),
  ];
}

function testTask({ presets }: CmakeProject, machine: CmakeMachine): TaskDraft {
  const tests: Yield = { kind: 'tests', format: 'junit', file: `${TEST_BUILD}/junit.xml` };
  const preset = presets?.test;
  const isMeasured = isCovered(preset, machine);
  const flags = isMeasured ? flagOptions(preset, '--coverage') : [];
  const type = preset === undefined ? ['-DCMAKE_BUILD_TYPE=Debug'] : [];
  const configuration = preset === undefined ? 'Debug' : preset.configuration;
  const build = [
    [configure(preset, TEST_BUILD), ...type, ...flags].join(' '),
    buildLine(TEST_BUILD, configuration, preset?.targets ?? []),
  ].join(' && ');
  const test = [
    'ctest',
    ...(presets?.ctest === undefined ? [] : ['--preset', presets.ctest]),
    `--test-dir ${TEST_BUILD}`,
    ...(configuration === undefined ? [] : [`-C ${configuration}`]),
    '--no-tests=error --output-on-failure --output-junit junit.xml',
  ].join(' ');
  const report = coverageReport(TEST_BUILD, COVERAGE_FILE, machine);
  const shell = isMeasured
    ? `${build} && { ${test} || code=$?; ${report} || code=$?; exit \${code:-0}; }`
    : `${build} && ${test}`;
  const coverage: Yield = { kind: 'coverage', format: 'cobertura', file: COVERAGE_FILE };
  return {
    name: 'test',
    command: { shell },
    yields: isMeasured ? [tests, coverage] : [tests],
    ...environmentOf(preset),
  };
}

/**
 * What gcovr has to say of a build, for a shell. Without the program by which CMake looks at the compiler, and where macros
 * make one function stand at several lines. https://gcovr.com/en/stable/guide/merging.html
 */
export function coverageReport(
  folder: string,
  file: string,
  { gcovr }: Pick<CmakeMachine, 'gcovr'>,
): string {
  const [, major] = /gcovr (\d+)/.exec(gcovr ?? '') ?? [];
  const merges = Number(major ?? 0) >= MERGES_SINCE;
  return [
    `gcovr --root . --object-directory ${folder} --exclude-directories '.*/CompilerId[A-Z]+'`,
    ...(merges ? ['--merge-mode-functions=merge-use-line-min'] : []),
    // What it read is taken away, so that the next run begins at nothing.
    `--delete --exclude '${NOT_COVERED}' --exclude-throw-branches --xml ${file} ${folder}`,
  ].join(' ');
}

/** True where the results of the compiler are known to gcovr, and its flags are known to us. */
export function isCovered(
  preset: PresetBuild | undefined,
  { gcovr, isWindows }: CmakeMachine,
): boolean {
  // cmd.exe has no short way to end with the code of the first.
  if (gcovr === undefined || isWindows) return false;
  return preset === undefined || (preset.isGcc && isKnown(preset));
}

/** A folder on the command line comes before that of the preset. */
function configure(preset: PresetBuild | undefined, folder: string): string {
  return preset === undefined
    ? `cmake -S . -B ${folder}`
    : `cmake --preset ${preset.configure} -B ${folder}`;
}

function buildLine(
  folder: string,
  configuration: string | undefined,
  targets: readonly string[],
): string {
  return [
    `cmake --build ${folder}`,
    ...(configuration === undefined ? [] : [`--config ${configuration}`]),
    '--parallel',
    ...(targets.length === 0 ? [] : [`--target ${targets.join(' ')}`]),
  ].join(' ');
}

/** What is said on the command line takes the place of the preset's flags, and so repeats them. */
function flagOptions(preset: PresetBuild | undefined, more: string): readonly string[] {
  return LANGUAGES.map((language) => {
    const own = preset?.flags[language] ?? '';
    const value = `${own === '' ? '' : `${own} `}${more}`;
    const option = `-DCMAKE_${language}_FLAGS=${value}`;
    return /[\s$]/.test(option) ? `"${option}"` : option;
  });
}

function isKnown({ flags }: PresetBuild): boolean {
  return LANGUAGES.every((language) => flags[language] !== undefined);
}

function environmentOf(preset: PresetBuild | undefined): Pick<TaskDraft, 'env'> {
  const env = preset?.env ?? {};
  return Object.keys(env).length === 0 ? {} : { env };
}

/** One task a program: each has results of its own. */
function benchTask(
  { name, program }: BenchmarkTarget,
  at: number,
  { hasTests, presets }: CmakeProject,
  { isWindows }: CmakeMachine,
): TaskDraft {
  const preset = presets?.bench;
  const result = `${BENCH_BUILD}/${name}.benchmarks.json`;
  // Base and head are to differ in nothing but the code, not in the paths that the compiler notes in it.
  const canMap = !isWindows && (preset === undefined || (preset.isGcc && isKnown(preset)));
  const map = canMap ? flagOptions(preset, '-ffile-prefix-map=$PWD=.') : [];
  const steps = [
    [configure(preset, BENCH_BUILD), '-DCMAKE_BUILD_TYPE=Release', ...map].join(' '),
    `cmake --build ${BENCH_BUILD} --config Release --parallel --target ${name}`,
    `${programPath(program, preset?.isMultiConfig ?? isWindows, isWindows)} ${BENCHMARK_TIMES} --benchmark_out_format=json --benchmark_out=${result}`,
  ];
  return {
    name: at === 0 ? 'bench' : `bench-${name}`,
    command: { shell: steps.join(' && ') },
    yields: [{ kind: 'benchmarks', format: 'google-benchmark', file: result }],
    needs: hasTests ? ['test'] : [],
    exclusive: true,
    ...environmentOf(preset),
  };
}

/** A generator that knows several configurations has a folder for each, beside what else is built there. */
function programPath(program: string, isMultiConfig: boolean, isWindows: boolean): string {
  const [folder, name] = [posix.dirname(program), posix.basename(program)];
  const path = posix.join(BENCH_BUILD, folder, isMultiConfig ? 'Release' : '', name);
  return isWindows ? `${path}.exe`.replaceAll('/', '\\') : path;
}

/**
 * The lines of the source that it shows are no findings. A style that this version does not know is one, not one a file.
 * https://clang.llvm.org/docs/ClangFormat.html
 */
function formatTask(): TaskDraft {
  const files = `git ls-files -z -- ${SOURCES}`;
  return {
    name: 'clang-format',
    command: {
      shell: `out=$(clang-format --dump-config 2>&1 >/dev/null && ${files} | xargs -0 -r clang-format --dry-run -Werror 2>&1) || code=$?; printf '%s\\n' "$out" | grep -E '^[^ ].*:[0-9]+:[0-9]+: ' || true; exit \${code:-0}`,
    },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
    action: 'degrade',
    fix: { shell: `${files} | xargs -0 -r clang-format -i` },
  };
}
