/**
 * Go benchmarks by turns: each package's test binary is built once a tree (`go test -c`), and every round runs a fresh
 * process of it with the wanted benchmarks alone, some milliseconds each.
 */
import { posix } from 'node:path';
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { Benchmark } from '../../model/measurement.js';
import type { ProcessExit } from '../../model/ports.js';
import type { TaskSpec } from '../../model/task.js';
import { createLineSplitter } from '../lines.js';
import { createOutputTail } from '../output-tail.js';
import type { GoBenchCommand } from './go-command.js';
import { type GoPackage, readGoList } from './go-list.js';
import { benchtimeFor, goBenchPattern } from './go-pattern.js';
import type { Failure, OpenSide, PairedSide } from './paired-side.js';
import type { PairedWorld } from './paired-world.js';

/** Building, and one run of one binary, take at most this long. */
const BUILD_TIMEOUT_MS = 15 * 60_000;
const LONGEST_REASON = 300;

interface GoTree {
  readonly spec: TaskSpec;
  readonly command: GoBenchCommand;
  readonly world: PairedWorld;
  /** Working directory of the task in this tree. */
  readonly cwd: string;
}

interface GoBinary {
  readonly path: string;
  /** Where the tests of a package run: its own folder. */
  readonly cwd: string;
}

/** Builds the packages of the targets in a tree. What the tree does not have is left out, what does not build fails. */
export function openGoSide(
  spec: TaskSpec,
  command: GoBenchCommand,
  targets: readonly ConfirmationTarget[],
  world: PairedWorld,
): OpenSide {
  return async (root) => {
    const cwd = spec.workingDirectory === '.' ? root : posix.join(root, spec.workingDirectory);
    const tree: GoTree = { spec, command, world, cwd };
    const wanted = [...new Set(targets.map((target) => target.package))];
    const packages = await listPackages(tree, wanted);
    if ('failed' in packages) return packages;
    const binaries = new Map<string, GoBinary>();
    for (const [name, found] of packages.known) {
      const path = `${world.scratch}/${world.nextName()}.test`;
      const built = await build(tree, found, path);
      if (built !== undefined) return built;
      // A package without tests gives no binary: it has no benchmark.
      if (await world.exists(path)) binaries.set(name, { path, cwd: found.directory });
    }
    return sideOf(tree, binaries);
  };
}

async function listPackages(
  tree: GoTree,
  wanted: readonly string[],
): Promise<{ readonly known: ReadonlyMap<string, GoPackage> } | Failure> {
  const argv = [
    'go',
    'list',
    '-e',
    '-json=ImportPath,Dir,Error,Name',
    ...tree.command.buildFlags.filter(isListFlag),
    '--',
    ...wanted,
  ];
  const { exit, stdout, tail } = await run(tree, argv, tree.cwd);
  if (exit.exitCode !== 0) return failure('`go list` fails', exit, tail);
  const known = readGoList(stdout, wanted);
  return known === undefined ? { failed: '`go list` says what is no JSON' } : { known };
}

/** `go list` knows build flags, but none of `go test` alone. */
const isListFlag = (flag: string) => !/^-(?:cover|covermode|coverpkg|vet)\b/.test(flag);

/**
 * Without the paths of the tree in it, the same source gives the same program: else base and head would differ in
 * nothing but the length of a path, and by that in layout and speed. `-trimpath=false` in the command undoes it.
 */
const SAME_PROGRAM = '-trimpath';

async function build(tree: GoTree, found: GoPackage, path: string): Promise<Failure | undefined> {
  const argv = [
    'go',
    'test',
    '-c',
    SAME_PROGRAM,
    '-o',
    path,
    ...tree.command.buildFlags,
    found.importPath,
  ];
  const { exit, tail } = await run(tree, argv, tree.cwd);
  return exit.exitCode === 0
    ? undefined
    : failure(`${found.importPath} does not build`, exit, tail);
}

function sideOf(tree: GoTree, binaries: ReadonlyMap<string, GoBinary>): PairedSide {
  const bench = async (binary: GoBinary, pattern: string, benchtime: string) => {
    const argv = [
      binary.path,
      '-test.run=^$',
      `-test.bench=${pattern}`,
      `-test.benchtime=${benchtime}`,
      '-test.count=1',
      ...tree.command.runFlags,
    ];
    const reader = tree.world.openReader({
      format: 'go-bench',
      source: 'a round',
      kind: 'benchmarks',
    });
    const { exit, tail } = await run(tree, argv, binary.cwd, (chunk) => reader.write(chunk));
    if (exit.exitCode !== 0) return failure('a benchmark fails', exit, tail);
    return reader.end().flatMap((one) => (one.kind === 'benchmarks' ? one.benchmarks : []));
  };
  const all = async (runs: readonly (readonly [GoBinary, string, string])[]) => {
    const measured: Benchmark[] = [];
    for (const [binary, pattern, benchtime] of runs) {
      const one = await bench(binary, pattern, benchtime);
      if ('failed' in one) return one;
      measured.push(...one);
    }
    return measured;
  };
  return {
    measure: (targets) => all(runsFor(targets, binaries)),
    survey: () =>
      all([...binaries.values()].map((binary) => [binary, tree.command.bench, '1x'] as const)),
  };
}

/** One process for all benchmarks of a package that take about as long. */
function runsFor(
  targets: readonly ConfirmationTarget[],
  binaries: ReadonlyMap<string, GoBinary>,
): readonly (readonly [GoBinary, string, string])[] {
  const groups = new Map<string, { binary: GoBinary; benchtime: string; names: string[] }>();
  for (const target of targets) {
    const binary = binaries.get(target.package);
    if (binary === undefined) continue;
    const time = target.metrics.find(({ unit }) => unit === 'ns/op')?.typical ?? 0;
    const benchtime = benchtimeFor(time);
    const key = `${binary.path} ${benchtime}`;
    const group = groups.get(key) ?? { binary, benchtime, names: [] };
    group.names.push(target.name, ...target.formerNames);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ binary, benchtime, names }) => [binary, goBenchPattern(names), benchtime] as const,
  );
}

interface RunResult {
  readonly exit: ProcessExit;
  readonly stdout: string;
  readonly tail: string;
}

async function run(
  { command, world }: GoTree,
  argv: readonly string[],
  cwd: string,
  onStdout?: (chunk: Uint8Array) => void,
): Promise<RunResult> {
  const tail = createOutputTail();
  const lines = createLineSplitter((line) => tail.add(line));
  const out: Uint8Array[] = [];
  const exit = await world.processes.run({
    command: { argv },
    cwd,
    env: command.env,
    timeoutMs: BUILD_TIMEOUT_MS,
    signal: world.signal,
    onOutput(stream, chunk) {
      lines.write(chunk);
      if (stream !== 'stdout') return;
      if (onStdout === undefined) out.push(Uint8Array.from(chunk));
      else onStdout(chunk);
    },
  });
  lines.end();
  return { exit, stdout: Buffer.concat(out).toString('utf8'), tail: tail.text() };
}

function failure(what: string, exit: ProcessExit, tail: string): Failure {
  const told = tail
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const why =
    exit.startError ??
    (exit.timedOut ? 'it took too long' : (told[0] ?? `exit code ${exit.exitCode}`));
  return { failed: `${what}: ${why}`.slice(0, LONGEST_REASON) };
}
