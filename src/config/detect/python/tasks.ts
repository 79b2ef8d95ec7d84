/** What to run for one Python project: its tests and benchmarks, and the checks that it is set up for. */
import { WORK_FOLDER, type Yield } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import type { PythonProject } from './projects.js';
import type { PythonRunner } from './runner.js';

const TESTS_FILE = `${WORK_FOLDER}/pytest.xml`;
const COVERAGE_FILE = `${WORK_FOLDER}/coverage.json`;
const BENCHMARKS_FILE = `${WORK_FOLDER}/pytest-benchmark.json`;
/** Half a second a benchmark, in rounds of five milliseconds. https://pytest-benchmark.readthedocs.io/en/latest/usage.html */
const BENCHMARK_TIMES = '--benchmark-min-time=0.005 --benchmark-max-time=0.5';

/** In the order in which they are best read. Without pytest they fail, and say so. */
export function pythonTasks(
  project: PythonProject,
  runner: PythonRunner,
  session?: TaskDraft,
): readonly TaskDraft[] {
  const measures = project.benchmarkFolders.length > 0 && runner.packages.has('pytest-benchmark');
  return [
    ...(project.hasTests ? [session ?? testTask(project, runner)] : []),
    ...(measures ? [benchTask(project, runner)] : []),
    ...checkTasks(project, runner),
  ];
}

function testTask(project: PythonProject, { module, packages }: PythonRunner): TaskDraft {
  const isMeasured = packages.has('pytest-cov');
  const sources = project.sources ?? [];
  const coverage = [
    ...(sources.length === 0 ? ['--cov'] : new Set(sources.map((path) => `--cov=${path}`))),
    `--cov-report=json:${COVERAGE_FILE}`,
  ];
  const options = [
    `--junitxml=${TESTS_FILE}`,
    ...(isMeasured ? coverage : []),
    // They are measured by themselves, without coverage.
    ...(packages.has('pytest-benchmark') ? ['--benchmark-skip'] : []),
  ];
  const yields: readonly Yield[] = [
    { kind: 'tests', format: 'junit', file: TESTS_FILE },
    ...(isMeasured
      ? [{ kind: 'coverage', format: 'coveragepy-json', file: COVERAGE_FILE } as const]
      : []),
  ];
  const words = [...project.testFiles, ...options];
  return { name: 'test', command: { shell: `${module} pytest ${words.join(' ')}` }, yields };
}

function benchTask(project: PythonProject, { module }: PythonRunner): TaskDraft {
  const options = `--benchmark-only ${BENCHMARK_TIMES} --benchmark-json=${BENCHMARKS_FILE}`;
  const own = project.isSrcLayout && !project.isCompiled;
  return {
    name: 'bench',
    // They may lie outside of what is collected by default.
    command: { shell: `${module} pytest ${project.benchmarkFolders.join(' ')} ${options}` },
    yields: [{ kind: 'benchmarks', format: 'pytest-benchmark', file: BENCHMARKS_FILE }],
    // The tree that it is run in comes before what is installed, also in the tree of the base.
    ...(own ? { env: { PYTHONPATH: 'src' } } : {}),
    needs: project.hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function checkTasks(project: PythonProject, runner: PythonRunner): readonly TaskDraft[] {
  const { tools, files } = project;
  const { module, packages, lock } = runner;
  const has = (name: string, ...configs: readonly string[]) =>
    packages.has(name) &&
    (Object.hasOwn(tools, name) || configs.some((config) => files.has(config)));
  const usesRuff = has('ruff', 'ruff.toml', '.ruff.toml');
  const usesBlack = has('black');
  const mypyFiles = Object.hasOwn(tools, 'mypy') && typeof tools.mypy === 'object';
  return [
    ...(usesRuff ? [ruffTask(module)] : []),
    // Who formats with Black has Ruff for the rest.
    ...(usesRuff && !usesBlack ? [formatTask('ruff-format', `${module} ruff format`)] : []),
    ...(usesBlack ? [formatTask('black', `${module} black -q`, ' .')] : []),
    ...(has('mypy', 'mypy.ini', '.mypy.ini')
      ? [mypyTask(module, mypyFiles && namesFiles(tools.mypy))]
      : []),
    ...(has('pyright', 'pyrightconfig.json') ? [pyrightTask(runner)] : []),
    ...(lock === undefined ? [] : [lockTask(lock)]),
  ];
}

/** https://docs.astral.sh/ruff/linter/ */
function ruffTask(module: string): TaskDraft {
  return {
    name: 'ruff',
    command: { shell: `${module} ruff check --quiet --output-format=concise` },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
    action: 'degrade',
    fix: { shell: `${module} ruff check --fix` },
  };
}

function formatTask(name: string, format: string, where = ''): TaskDraft {
  return {
    name,
    command: { shell: `${format} --diff${where}` },
    yields: [{ kind: 'diagnostics', format: 'unified-diff' }],
    action: 'degrade',
    fix: { shell: `${format}${where}` },
  };
}

/** https://mypy.readthedocs.io/en/stable/command_line.html */
function mypyTask(module: string, namesFiles: boolean): TaskDraft {
  const options = '--no-error-summary --no-pretty --show-column-numbers --hide-error-context';
  return {
    name: 'mypy',
    command: { shell: `${module} mypy ${options}${namesFiles ? '' : ' .'}` },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
  };
}

/** Its places as all others write them. https://github.com/microsoft/pyright/blob/main/docs/command-line.md */
function pyrightTask({ module, isWindows }: PythonRunner): TaskDraft {
  const run = `${module} pyright --level error`;
  // cmd.exe has no short way to end with the code of the first.
  if (isWindows) return { name: 'pyright', command: { shell: run }, yields: [] };
  const places = String.raw`s/^ *(.*:[0-9]+:[0-9]+) - (error: .*)/\1: \2/p`;
  return {
    name: 'pyright',
    command: {
      shell: `out=$(${run}) || code=$?; printf '%s\\n' "$out" | sed -nE '${places}'; exit \${code:-0}`,
    },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
  };
}

function namesFiles(settings: unknown): boolean {
  const keys = typeof settings === 'object' && settings !== null ? Object.keys(settings) : [];
  return keys.some((key) => key === 'files' || key === 'packages' || key === 'modules');
}

function lockTask({ check, write }: { readonly check: string; readonly write: string }): TaskDraft {
  return {
    name: 'lock-file',
    command: { shell: check },
    yields: [],
    action: 'degrade',
    fix: { shell: write },
  };
}
