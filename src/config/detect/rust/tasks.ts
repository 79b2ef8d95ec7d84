/** What to run for one Cargo workspace: its tests and benchmarks, and the checks that come with Rust. */
import type { Yield } from '../../../model/task.js';
import type { TaskDraft } from '../toolchain.js';
import type { BenchTool } from './bench-targets.js';
import type { CargoWorkspace } from './crates.js';

export interface CargoMachine {
  /** Undefined where Rust is missing: the tasks then fail, and say so. */
  readonly rustc: string | undefined;
  readonly hasNextest: boolean;
  readonly hasLlvmCov: boolean;
  readonly hasLlvmTools: boolean;
  readonly hasClippy: boolean;
  readonly hasRustfmt: boolean;
  readonly isWindows: boolean;
}

/** Cargo's own folder, which ignore files know. */
const COVERAGE_FILE = 'target/llvm-cov.json';
const COVERAGE: Yield = { kind: 'coverage', format: 'llvm-cov-json', file: COVERAGE_FILE };
/** Two to three seconds a benchmark; by default it is eight. https://bheisler.github.io/criterion.rs/book/user_guide/command_line_options.html */
const CRITERION_TIMES = ['--noplot', '--warm-up-time', '0.5', '--measurement-time', '1'];
const DIVAN_TIMES = ['--max-time', '1'];

/** In the order in which they are best read. */
export function cargoTasks(workspace: CargoWorkspace, machine: CargoMachine): readonly TaskDraft[] {
  const { hasTests } = workspace;
  return [
    ...(hasTests ? testTasks(workspace, machine) : []),
    ...benchTasks(workspace, machine),
    ...(machine.hasRustfmt ? [formatTask()] : []),
    ...(machine.hasClippy ? [clippyTask(workspace, machine)] : []),
  ];
}

/** A changed Cargo.lock is a mistake of the change, and not to be mended in passing. */
function all({ isLocked }: CargoWorkspace): string {
  return isLocked ? '--locked --workspace' : '--workspace';
}

function testTasks(workspace: CargoWorkspace, machine: CargoMachine): readonly TaskDraft[] {
  return machine.hasNextest ? nextestTasks(workspace, machine) : [testTask(workspace, machine)];
}

/** What cargo says of the build and of which binary runs stands on standard error. */
function testTask(workspace: CargoWorkspace, machine: CargoMachine): TaskDraft {
  const yields: Yield = { kind: 'tests', format: 'cargo-test' };
  if (!isMeasured(machine)) {
    const shell = `cargo test ${all(workspace)} --no-fail-fast 2>&1`;
    return { name: 'test', command: { shell }, yields: [yields] };
  }
  const tests = `cargo llvm-cov --no-report ${all(workspace)} --no-fail-fast 2>&1`;
  // Coverage of code in comments takes a nightly compiler: it is run, and not measured.
  const documentation = `cargo test ${all(workspace)} --doc --no-fail-fast 2>&1`;
  const runs = workspace.hasDocTests ? [tests, documentation] : [tests];
  return {
    name: 'test',
    command: { shell: measured(runs) },
    yields: [yields, COVERAGE],
  };
}

/** Its own output for programs. https://nexte.st/docs/machine-readable/libtest-json/ */
function nextestTasks(workspace: CargoWorkspace, machine: CargoMachine): readonly TaskDraft[] {
  const options = `${all(workspace)} --no-fail-fast --message-format libtest-json`;
  const isCounted = isMeasured(machine);
  const shell = isCounted
    ? measured([`cargo llvm-cov nextest --no-report ${options}`])
    : `cargo nextest run ${options}`;
  return [
    {
      name: 'test',
      command: { shell },
      env: { NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1' },
      yields: [{ kind: 'tests', format: 'libtest-json' }, ...(isCounted ? [COVERAGE] : [])],
    },
    ...(workspace.hasDocTests ? [documentationTask(workspace)] : []),
  ];
}

function documentationTask(workspace: CargoWorkspace): TaskDraft {
  return {
    name: 'doctest',
    command: { shell: `cargo test ${all(workspace)} --doc --no-fail-fast 2>&1` },
    yields: [{ kind: 'tests', format: 'cargo-test' }],
  };
}

function isMeasured({ hasLlvmCov, hasLlvmTools, isWindows }: CargoMachine): boolean {
  // cmd.exe has no short way to end with the code of the first.
  return hasLlvmCov && hasLlvmTools && !isWindows;
}

/** Reports what was covered also where tests fail, and nothing of an earlier run. */
function measured(runs: readonly string[]): string {
  return [
    'cargo llvm-cov clean --profraw-only >&2',
    ...runs.map((run) => `${run} || code=$?`),
    `cargo llvm-cov report --json --output-path ${COVERAGE_FILE} >&2 || code=$?`,
    `exit \${code:-0}`,
  ].join('; ');
}

function isNightly({ rustc }: CargoMachine): boolean {
  return /nightly|-dev/.test(rustc ?? 'nightly');
}

function benchTasks(workspace: CargoWorkspace, machine: CargoMachine): readonly TaskDraft[] {
  const known = workspace.benches.filter(
    ({ tool }) => tool !== undefined && (tool !== 'libtest' || isNightly(machine)),
  );
  const tools = [...new Set(known.flatMap(({ tool }) => tool ?? []))];
  return tools.map((tool, at) => {
    const names = known.filter((one) => one.tool === tool).map(({ name }) => name);
    // All that there is, also what is added later.
    const isAll = known.length === workspace.benches.length && tools.length === 1;
    return benchTask(tool, isAll ? ['*'] : [...new Set(names)], workspace, at);
  });
}

/** Not `cargo bench` alone: that would run the test binaries too, which do not know these options. */
function benchTask(
  tool: BenchTool,
  names: readonly string[],
  workspace: CargoWorkspace,
  at: number,
): TaskDraft {
  const options = {
    criterion: ['--', ...CRITERION_TIMES],
    divan: ['--', ...DIVAN_TIMES],
    libtest: [],
  }[tool];
  const format = { criterion: 'criterion-text', divan: 'divan', libtest: 'cargo-bench' }[tool];
  const targets = names.flatMap((name) => ['--bench', name]);
  return {
    name: at === 0 ? 'bench' : `bench-${tool}`,
    command: { argv: ['cargo', 'bench', ...all(workspace).split(' '), ...targets, ...options] },
    yields: [{ kind: 'benchmarks', format }],
    needs: workspace.hasTests ? ['test'] : [],
    exclusive: true,
  };
}

function formatTask(): TaskDraft {
  return {
    name: 'fmt',
    command: { argv: ['cargo', 'fmt', '--all', '--check', '--', '--color', 'never'] },
    yields: [{ kind: 'diagnostics', format: 'rustfmt' }],
    action: 'degrade',
    fix: { argv: ['cargo', 'fmt', '--all'] },
  };
}

/** Its summary of what it found stands among the findings; without any it says nothing. */
function clippyTask(workspace: CargoWorkspace, machine: CargoMachine): TaskDraft {
  // A benchmark by #[bench] does not compile there.
  const isStable = !isNightly(machine) && workspace.benches.some(({ tool }) => tool === 'libtest');
  const targets = isStable ? '--lib --bins --tests --examples' : '--all-targets';
  return {
    name: 'clippy',
    command: {
      shell: `cargo clippy --quiet ${all(workspace)} ${targets} --message-format short 2>&1`,
    },
    yields: [{ kind: 'diagnostics', format: 'file-line' }],
    action: 'degrade',
  };
}
