/**
 * The tree of commands. Each is known by its own file, which loads what it needs when it runs;
 * mistakes of usage and configuration end here as messages with exit code 2, never as a stack trace.
 */
import { Command, CommanderError } from 'commander';
import { ProblemError } from '../model/problem.js';
import { VERSION } from '../version.js';
import { baselineCommand } from './baseline.js';
import { calibrateCommand } from './calibrate.js';
import { compareCommand } from './compare.js';
import { completionCommand } from './completion.js';
import { configCommand } from './config.js';
import { historyCommand } from './history.js';
import { initCommand } from './init.js';
import type { CommandFactory, CommandIo } from './io.js';
import { parseCommand } from './parse.js';
import { reportCommand } from './report.js';
import { runCommand } from './run.js';

const COMMANDS: readonly CommandFactory[] = [
  runCommand,
  initCommand,
  parseCommand,
  compareCommand,
  calibrateCommand,
  baselineCommand,
  historyCommand,
  reportCommand,
  configCommand,
  completionCommand,
];

const EXAMPLES = `
Examples:
  tollgate run                                  detect the project, run its tests and benchmarks, judge
  tollgate init                                 write the detected configuration to tollgate.yml
  tollgate compare --base old.txt --head new.txt
  go test -json ./... | tollgate parse -        read one tool's output

Exit codes: 0 pass or degraded, 1 block, 2 mistake in usage or configuration, 3 inconclusive.
`;

/** Builds the whole tree; completion scripts are generated from it. */
export function buildProgram(io: CommandIo): Command {
  const program = new Command('tollgate')
    .description('A merge-and-deploy quality gate: tests, coverage and benchmarks, one verdict.')
    .version(VERSION, '-V, --version', 'print the version')
    .option('-q, --quiet', 'print only results and problems')
    .option('--no-color', 'print without colours (as does NO_COLOR)')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES);
  for (const factory of COMMANDS) program.addCommand(factory(io));
  settle(program, io);
  return program;
}

/** Runs one command line; sets `io.exitCode` and never throws for what a user can mend. */
export async function runProgram(args: readonly string[], io: CommandIo): Promise<void> {
  const program = buildProgram(io);
  try {
    if (args.length === 0) program.help();
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    await explain(error, io);
  }
}

/** Commander keeps these settings to each command, so every level is told. */
function settle(command: Command, io: CommandIo): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: io.print, writeErr: io.warn })
    .showHelpAfterError('(add --help for usage and examples)')
    .showSuggestionAfterError(true);
  for (const child of command.commands) settle(child, io);
}

async function explain(error: unknown, io: CommandIo): Promise<void> {
  if (error instanceof CommanderError) {
    io.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (!(error instanceof ProblemError)) throw error;
  const { formatProblem } = await import('../report/problem.js');
  for (const problem of error.problems)
    io.warn(`${formatProblem(problem, { colour: io.colour })}\n`);
  io.exitCode = 2;
}
