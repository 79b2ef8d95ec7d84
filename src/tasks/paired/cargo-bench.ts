/**
 * Criterion, Divan and `#[bench]` by turns: Cargo builds the benchmarks once a tree, and each round starts them anew for
 * the wanted ones. Cargo compiles the members of a workspace by paths below its root, so that the same source gives the
 * same code wherever it lies.
 */
import type { ConfirmationTarget } from '../../model/confirmation.js';
import type { PairedTool } from './command.js';
import { splitCommand } from './split-command.js';

/** What stands behind `--`, for the benchmarks themselves. */
interface Harness {
  /** Options with a value that say how long is measured: ours to choose. */
  readonly ours: ReadonlySet<string>;
  readonly round: readonly string[];
  readonly survey: readonly string[];
  select(names: readonly string[]): readonly string[];
}

/** https://bheisler.github.io/criterion.rs/book/user_guide/command_line_options.html */
const CRITERION: Harness = {
  ours: new Set(['--warm-up-time', '--measurement-time', '--sample-size', '--nresamples']),
  round: criterionTimes('0.03', '0.03'),
  survey: criterionTimes('0.001', '0.001'),
  select: (names) => [`^(${names.map(escaped).join('|')})$`],
};

/** https://docs.rs/divan/latest/divan/struct.Divan.html; it calls a benchmark by its modules, below the name of the binary. */
const DIVAN: Harness = {
  ours: new Set(['--max-time', '--min-time', '--sample-count', '--sample-size']),
  round: ['--max-time', '0.03'],
  survey: ['--max-time', '0.001'],
  select: (names) =>
    names.map((name) => `(^|::)${name.split('/').slice(1).map(escaped).join('::')}$`),
};

/** https://doc.rust-lang.org/rustc/tests/index.html: nothing says how long. */
const LIBTEST: Harness = {
  ours: new Set(),
  round: [],
  survey: [],
  select: (names) => ['--exact', ...names],
};

const HARNESSES = new Map([
  ['criterion-text', CRITERION],
  ['divan', DIVAN],
  ['cargo-bench', LIBTEST],
]);
/** Options of Cargo that have a value of their own; a word that belongs to none chooses among the benchmarks. */
const VALUES = new Set(
  '-p --package --exclude --bench --features -F --target --target-dir --manifest-path --profile -j --jobs --config -Z --color'.split(
    ' ',
  ),
);

export const cargoBench: PairedTool = {
  id: 'cargo-bench',
  read({ command, yields }) {
    const format = yields.find(
      ({ kind, file }) => kind === 'benchmarks' && file === undefined,
    )?.format;
    const simple = splitCommand(command);
    const harness = HARNESSES.get(format ?? '');
    if (simple === undefined || harness === undefined) return undefined;
    const { words, env } = simple;
    const end = words.includes('--') ? words.indexOf('--') : words.length;
    const build = words.slice(0, end);
    if (Object.keys(env).length > 0 || !isCargoBench(build)) return undefined;
    const kept = keptOptions(words.slice(end + 1), harness);
    if (kept === undefined) return undefined;
    const run = (more: readonly string[]) => ({ argv: [...build, '--', ...kept, ...more] });
    return {
      prepare: { argv: [...build, '--no-run'] },
      round: (targets) => run([...harness.round, ...harness.select(namesOf(targets))]),
      survey: run(harness.survey),
    };
  },
};

function isCargoBench(words: readonly string[]): boolean {
  const [program, ...rest] = words;
  if (program === undefined || !/(?:^|[\\/])cargo(?:\.exe)?$/.test(program)) return false;
  const options = rest[0]?.startsWith('+') ? rest.slice(1) : rest;
  if (options[0] !== 'bench') return false;
  return options
    .slice(1)
    .every((word, at) => word.startsWith('-') || VALUES.has(options[at] ?? ''));
}

/** Undefined where a word is there that is no option: it chooses among the benchmarks. */
function keptOptions(words: readonly string[], { ours }: Harness): readonly string[] | undefined {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return undefined;
    if (ours.has(word)) at += 1;
    else if (!ours.has(word.split('=', 1)[0] ?? '')) kept.push(word);
  }
  return kept;
}

/** A quarter of the shortest time would be spent on bounds of the estimate that nobody reads. */
function criterionTimes(warmUp: string, measurement: string): readonly string[] {
  return [
    ...['--warm-up-time', warmUp, '--measurement-time', measurement],
    ...['--sample-size', '10', '--nresamples', '1001'],
  ];
}

function namesOf(targets: readonly ConfirmationTarget[]): readonly string[] {
  return [...new Set(targets.flatMap(({ name, formerNames }) => [name, ...formerNames]))];
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|#&~-]/g, '\\$&');
}
