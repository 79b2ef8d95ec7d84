/** Rust built by Cargo: every topmost Cargo.toml is a suite, its members are in it. */
import { posix } from 'node:path';
import { installCommand } from '../install-hint.js';
import type { Findings, Search, Toolchain } from '../toolchain.js';
import { type CargoWorkspace, findWorkspaces } from './crates.js';
import { type CargoMachine, cargoTasks } from './tasks.js';

export const rust: Toolchain = {
  id: 'rust',
  async detect(search) {
    const workspaces = await findWorkspaces(search.files, search.folder);
    if (workspaces.length === 0) return { suites: [], sources: [], missing: [] };
    const machine = await askMachine(search);
    const found = workspaces.map((one) => detectWorkspace(one, machine));
    const hasTests = workspaces.some((one) => one.hasTests);
    return {
      suites: found.flatMap(({ suites }) => suites),
      sources: found.flatMap(({ sources }) => sources),
      missing: [
        ...found.flatMap(({ missing }) => missing),
        ...(machine.rustc === undefined ? [lacksRust(search)] : []),
        ...(machine.rustc !== undefined && hasTests ? lacksCoverage(machine) : []),
      ],
    };
  },
};

async function askMachine({ probe }: Search): Promise<CargoMachine> {
  const [rustc, nextest, llvmCov, components, clippy, rustfmt] = await Promise.all([
    probe.version('rustc', ['--version']),
    probe.version('cargo', ['nextest', '--version']),
    probe.version('cargo', ['llvm-cov', '--version']),
    probe.version('rustup', ['component', 'list', '--installed']),
    probe.version('cargo', ['clippy', '--version']),
    probe.version('cargo', ['fmt', '--version']),
  ]);
  return {
    rustc,
    hasNextest: nextest !== undefined,
    hasLlvmCov: llvmCov !== undefined,
    // Without rustup the tools of LLVM come with the compiler, or are named by a variable.
    hasLlvmTools: components === undefined || /^llvm-tools/m.test(components),
    hasClippy: clippy !== undefined,
    hasRustfmt: rustfmt !== undefined,
    isWindows: probe.platform.os === 'win32',
  };
}

function detectWorkspace(workspace: CargoWorkspace, machine: CargoMachine): Findings {
  const manifest = posix.join(workspace.directory, 'Cargo.toml');
  const tasks = cargoTasks(workspace, machine);
  const tools = [...new Set(workspace.benches.flatMap(({ tool }) => tool ?? []))];
  const notes = [
    ...(workspace.hasTests ? [] : ['no tests']),
    ...tools.map((tool) => ({ criterion: 'Criterion', divan: 'Divan', libtest: '#[bench]' })[tool]),
    ...(machine.rustc === undefined ? [] : [machine.rustc.split(/\r?\n/, 1)[0] ?? '']),
  ];
  const hasResults = tasks.some(({ name }) => name === 'test' || name.startsWith('bench'));
  return {
    // Format and lint of what has neither tests nor benchmarks are no gate.
    suites: hasResults ? [{ workingDirectory: workspace.directory, tasks }] : [],
    sources: [`${manifest}: Cargo${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`],
    missing: [
      ...workspace.benches
        .filter(({ tool }) => tool === undefined)
        .map(({ name }) => notUnderstood(manifest, name)),
      ...(tools.includes('libtest') && !/nightly|-dev/.test(machine.rustc ?? 'nightly')
        ? [lacksNightly(manifest)]
        : []),
    ],
  };
}

function notUnderstood(manifest: string, name: string): string {
  return `${manifest}: the benchmark "${name}" uses neither Criterion nor Divan: write its command, and the format of its results, under \`tasks:\` in tollgate.yml.`;
}

function lacksNightly(manifest: string): string {
  return `${manifest}: its #[bench] functions are not run: they take Rust's nightly toolchain, \`rustup toolchain install nightly\` and a rust-toolchain.toml that names it.`;
}

function lacksCoverage({ hasLlvmCov, hasLlvmTools }: CargoMachine): readonly string[] {
  const lacking = [
    ...(hasLlvmCov ? [] : ['`cargo install --locked cargo-llvm-cov`']),
    ...(hasLlvmTools ? [] : ['`rustup component add llvm-tools`']),
  ];
  return lacking.length === 0
    ? []
    : [`Coverage of Rust is not measured: it takes ${lacking.join(' and ')}.`];
}

function lacksRust({ probe }: Search): string {
  return `Rust is not on the PATH: hosted runners have it, else \`${installCommand('rust', probe.platform.os)}\`.`;
}
