/** What to run for one CMake project: its tests with coverage, its benchmarks from a build of their own, its format. */
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import type { BenchmarkTarget, CmakeProject } from './cmake-projects.js';

export interface CmakeMachine {
  /** Undefined where CMake is missing: the tasks then fail, and say so. */
  readonly cmake: string | undefined;
  readonly hasGcovr: boolean;
  readonly hasClangFormat: boolean;
  readonly isWindows: boolean;
}

/** Apart from what a developer builds. */
const TEST_BUILD = `${WORK_FOLDER}/cmake-test`;
const BENCH_BUILD = `${WORK_FOLDER}/cmake-bench`;
const COVERAGE_FILE = `${TEST_BUILD}/coverage.xml`;
/** Ten samples of a twentieth of a second; without a unit, which older versions do not know. https://github.com/google/benchmark/blob/main/docs/user_guide.md */
const BENCHMARK_TIMES = '--benchmark_repetitions=10 --benchmark_min_time=0.05';
const SOURCES = "'*.c' '*.cc' '*.cpp' '*.cxx' '*.h' '*.hh' '*.hpp' '*.hxx'";
/** Neither the tests nor what others wrote. */
const NOT_COVERED = '(.+/)?(tests?|bench(marks?)?|third_party|external|_deps|build|\\.tollgate)/';

/** In the order in which they are best read. */
export function cmakeTasks(project: CmakeProject, machine: CmakeMachine): readonly TaskDraft[] {
  return [
    ...(project.hasTests ? [testTask(machine)] : []),
    ...project.benchmarks.map((target, at) => benchTask(target, at, project, machine)),
    ...(project.isFormatted && machine.hasClangFormat && !machine.isWindows ? [formatTask()] : []),
  ];
}

function testTask({ hasGcovr, isWindows }: CmakeMachine): TaskDraft {
  const tests: Yield = { kind: 'tests', format: 'junit', file: `${TEST_BUILD}/junit.xml` };
  // cmd.exe has no short way to end with the code of the first.
  const isMeasured = hasGcovr && !isWindows;
  const flags = isMeasured ? ' -DCMAKE_C_FLAGS=--coverage -DCMAKE_CXX_FLAGS=--coverage' : '';
  const build = `cmake -S . -B ${TEST_BUILD} -DCMAKE_BUILD_TYPE=Debug${flags} && cmake --build ${TEST_BUILD} --config Debug --parallel`;
  const test = `ctest --test-dir ${TEST_BUILD} -C Debug --no-tests=error --output-on-failure --output-junit junit.xml`;
  // What it read is taken away, so that the next run begins at nothing.
  const report = `gcovr --root . --object-directory ${TEST_BUILD} --delete --exclude '${NOT_COVERED}' --exclude-throw-branches --xml ${COVERAGE_FILE} ${TEST_BUILD}`;
  const shell = isMeasured
    ? `${build} && { ${test} || code=$?; ${report} || code=$?; exit \${code:-0}; }`
    : `${build} && ${test}`;
  const coverage: Yield = { kind: 'coverage', format: 'cobertura', file: COVERAGE_FILE };
  return {
    name: 'test',
    command: { shell },
    yields: isMeasured ? [tests, coverage] : [tests],
  };
}

/** One task a program: each has results of its own. */
function benchTask(
  { name, program }: BenchmarkTarget,
  at: number,
  { hasTests }: CmakeProject,
  { isWindows }: CmakeMachine,
): TaskDraft {
  const result = `${BENCH_BUILD}/${name}.benchmarks.json`;
  // Base and head are to differ in nothing but the code, not in the paths that the compiler notes in it.
  const map = ['C', 'CXX'].map(
    (language) => `"-DCMAKE_${language}_FLAGS=-ffile-prefix-map=$PWD=."`,
  );
  const flags = isWindows ? '' : ` ${map.join(' ')}`;
  const path = isWindows
    ? `${BENCH_BUILD}/Release/${program}.exe`.replaceAll('/', '\\')
    : `${BENCH_BUILD}/${program}`;
  const steps = [
    `cmake -S . -B ${BENCH_BUILD} -DCMAKE_BUILD_TYPE=Release${flags}`,
    `cmake --build ${BENCH_BUILD} --config Release --parallel --target ${name}`,
    `${path} ${BENCHMARK_TIMES} --benchmark_out_format=json --benchmark_out=${result}`,
  ];
  return {
    name: at === 0 ? 'bench' : `bench-${name}`,
    command: { shell: steps.join(' && ') },
    yields: [{ kind: 'benchmarks', format: 'google-benchmark', file: result }],
    needs: hasTests ? ['test'] : [],
    exclusive: true,
  };
}

/** The lines of the source that it shows are no findings. https://clang.llvm.org/docs/ClangFormat.html */
function formatTask(): TaskDraft {
  const files = `git ls-files -z -- ${SOURCES}`;
  return {
    name: 'clang-format',
    command: {
      shell: `out=$(${files} | xargs -0 -r clang-format --dry-run -Werror 2>&1) || code=$?; printf '%s\\n' "$out" | grep -E '^[^ ].*:[0-9]+:[0-9]+: ' || true; exit \${code:-0}`,
    },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
    action: 'degrade',
    fix: { shell: `${files} | xargs -0 -r clang-format -i` },
  };
}
