/**
 * `tollgate calibrate`: measures the benchmarks of a tree beside themselves, and says what this machine can tell.
 *
 * With `--json` the answer is one object: `tasks` (how each was measured, with the conditions of the machine),
 * `metrics` (one a benchmark and judged metric, of `kind` `measured`, `counted` or `unmeasured`; shares are relative
 * changes, 0.05 is 5 %), `alarms` (trials with unchanged code in which anything was called slower), `warnings` and
 * `failures` (texts). The type is `Calibration` in `src/model/calibration.ts`.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { LoadedConfig } from '../config/load.js';
import type { Calibration } from '../model/calibration.js';
import type { GateCall } from './gate-call.js';
import type { World } from './gate-world.js';
import type { CommandFactory, CommandIo } from './io.js';
import { openProgress } from './progress.js';

interface CalibrateOptions {
  readonly directory?: string;
  readonly config?: string;
  readonly rounds: number;
  readonly budget: string;
  readonly match?: string;
  readonly json?: boolean;
}

const LEAST_ROUNDS = 20;
const MOST_ROUNDS = 320;
const LOG_COLUMNS = 160;

const EXAMPLES = `
Examples:
  tollgate calibrate                            the benchmarks of this directory, beside themselves
  tollgate calibrate --rounds 160 --budget 15m  look closer
  tollgate calibrate --match '**/BenchmarkParse*' --json

Runs each task that yields benchmarks once, then builds it twice and measures the two by turns: the
code is the same, so all that differs is noise. Columns:
  Noise      how much one round varies
  Floor      smallest change that these rounds tell from none: a tolerance below it is of no use
  Seen from  smallest change that is called slower, given the tolerance (at 320: by 320 rounds)
  Rounds     how many tell five points beyond the tolerance
  Alarms     how often this gate would call unchanged code slower; ≤: its upper bound of 95 %
  Plain      how often a plain threshold on the means of ten values would
Run it where the gate runs. What it does not know: another hour and another machine.

Exit codes: 0 done, also with warnings, 2 mistake in usage or configuration, 3 a task could not be
measured, 130 or 143 stopped by a signal.
`;

export const calibrateCommand: CommandFactory = (io: CommandIo) =>
  new Command('calibrate')
    .description('measure unchanged code beside itself: the noise here, and what it hides')
    .option('-C, --directory <dir>', 'the repository to measure (default: this directory)')
    .option('--config <file>', 'configuration file')
    .addOption(
      new Option('--rounds <number>', 'rounds to measure, 20 to 320')
        .default(80)
        .argParser(readRounds),
    )
    .addOption(
      new Option('--budget <time>', 'most time for the rounds of a task, such as 90s or 15m')
        .default('5m')
        .argParser(readBudget),
    )
    .option('--match <glob>', 'only these benchmarks: glob on package/name')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: CalibrateOptions) => calibrate(options, io));

function readRounds(text: string): number {
  const rounds = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (rounds >= LEAST_ROUNDS && rounds <= MOST_ROUNDS) return rounds;
  throw new InvalidArgumentError(`Write a whole number from ${LEAST_ROUNDS} to ${MOST_ROUNDS}.`);
}

/** As `benchmarks.budget` in the configuration. */
function readBudget(text: string): string {
  if (/^[1-9]\d{0,4}[smh]$/.test(text)) return text;
  throw new InvalidArgumentError('Write it as 90s, 10m or 1h.');
}

async function calibrate(options: CalibrateOptions, io: CommandIo): Promise<void> {
  const [{ resolve }, { requireDirectory }, { openWorld }, pipeline, { toMilliseconds }, gate] =
    await Promise.all([
      import('node:path'),
      import('../adapters/directory.js'),
      import('./gate-world.js'),
      import('../pipeline/calibrate/calibrate.js'),
      import('../config/units.js'),
      import('./gate.js'),
    ]);
  const root = await requireDirectory(resolve(io.cwd, options.directory ?? '.'));
  const progress = await openProgress(io, options.json === true);
  try {
    const { env, signal } = io;
    const inputs = options.config === undefined ? {} : { config: options.config };
    const call: GateCall = { inputs, root, env, signal, events: progress.observe };
    const world = await openWorld(call, '.');
    const { config, notices } = await loadConfig(call, world);
    const { VERSION: toolVersion } = await import('../version.js');
    const answer = await pipeline.calibrate(
      {
        config,
        notices,
        toolVersion,
        rounds: options.rounds,
        budgetMs: toMilliseconds(options.budget),
        ...(options.match === undefined ? {} : { match: options.match }),
      },
      world,
    );
    progress.close();
    await print(answer, options.json === true, io);
    io.exitCode = gate.exitCodeOf(answer.failures.length === 0 ? 0 : 3, signal);
  } finally {
    progress.close();
  }
}

/** That of the tree itself: nothing is judged, so no base has a say. */
async function loadConfig(call: GateCall, world: World): Promise<LoadedConfig> {
  const { openLoader } = await import('./gate-setup.js');
  const load = await openLoader(call, '.', world);
  return load();
}

async function print(answer: Calibration, isJson: boolean, io: CommandIo): Promise<void> {
  if (isJson) {
    io.print(`${JSON.stringify(answer, undefined, 2)}\n`);
    return;
  }
  const { calibrationText } = await import('../report/calibration-text.js');
  // A log or a pipe has no width: there no column need give way.
  const columns = io.terminal ? io.columns() : LOG_COLUMNS;
  io.print(`\n${calibrationText(answer, { colour: io.colour, columns })}`);
}
