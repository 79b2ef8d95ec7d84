/** `tollgate run`: the whole gate on a directory, with the directory store and no GitHub. */
import { Command, Option } from 'commander';
import type { ConfigInputs } from '../config/inputs.js';
import type { GateResult, LegResult } from './gate.js';
import type { CommandFactory, CommandIo } from './io.js';
import { openProgress } from './progress.js';

interface RunOptions {
  readonly directory?: string;
  readonly base?: string;
  readonly json?: boolean;
  readonly events?: string;
  readonly fix?: boolean;
  readonly config?: string;
  readonly tests?: readonly string[];
  readonly coverage?: readonly string[];
  readonly benchmarks?: readonly string[];
  readonly coverageMinimum?: string;
  readonly tolerance?: string;
  readonly failOn?: string;
  readonly baselineDirectory?: string;
  readonly reportJson?: string;
  readonly reportHtml?: string;
  readonly name?: string;
  readonly part?: string;
  readonly parts?: string;
}

const EXAMPLES = `
Examples:
  tollgate run                                  detect the project, or read tollgate.yml
  tollgate run --base origin/main               judge what this branch changes
  tollgate run --coverage-minimum 85% --tolerance 3%
  tollgate run --fix                            mend what can be mended (gofmt, go mod tidy), then judge
  tollgate run --tests 'reports/*.json' --coverage coverage.out
                                                judge result files instead of running tasks
  tollgate run --json > report.json             progress goes to standard error

Exit codes: 0 pass or degraded, 1 block, 2 mistake in usage or configuration, 3 inconclusive,
130 or 143 stopped by a signal.
`;

export const runCommand: CommandFactory = (io: CommandIo) =>
  new Command('run')
    .description('run tests, coverage and benchmarks, and judge them')
    .option('-C, --directory <dir>', 'the repository to judge (default: this directory)')
    .option('--config <file>', 'configuration file')
    .option('--base <ref>', 'judge the change since the merge-base with this branch or commit')
    .option('--tests <globs...>', 'test results to read instead of running tasks')
    .option('--coverage <globs...>', 'coverage reports to read')
    .option('--benchmarks <globs...>', 'benchmark results to read')
    .option('--coverage-minimum <percent>', 'floor of the coverage, such as 80%')
    .option('--tolerance <percent>', 'accepted change of a benchmark for the worse, such as 5%')
    .option('--fail-on <verdicts>', 'verdicts that fail: degraded, inconclusive, block, or none')
    .option('--baseline-directory <dir>', 'where past runs are kept')
    .option('--fix', 'first run the commands that mend what checks find')
    .option('--report-json <file>', 'also write the whole report there')
    .option('--report-html <file>', 'also write it there as one page, with plots')
    .option('--name <name>', 'name of this leg of a matrix, before the name of every suite')
    .option('--part <file>', 'leave what was measured there, instead of judging it')
    .option('--parts <dir>', 'judge what legs have left there, instead of running tasks')
    .addOption(new Option('--json', 'print the report as JSON'))
    .option('--events <file>', 'write the events of the run there, one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action((options: RunOptions) => run(options, io));

async function run(options: RunOptions, io: CommandIo): Promise<void> {
  const [{ resolve }, { callGate }, { openTextFile }, { createJsonLinesObserver }] =
    await Promise.all([
      import('node:path'),
      import('./gate.js'),
      import('../adapters/text-file.js'),
      import('../observers/json-lines.js'),
    ]);
  const eventFile = openTextFile(options.events && resolve(io.cwd, options.events));
  const events = createJsonLinesObserver(eventFile.write);
  const progress = await openProgress(io, options.json === true);
  try {
    const result = await callGate({
      inputs: inputsOf(options),
      root: resolve(io.cwd, options.directory ?? '.'),
      env: io.env,
      ...(io.env.GITHUB_TOKEN ? { token: io.env.GITHUB_TOKEN } : {}),
      ...(options.base === undefined ? {} : { baseRef: options.base }),
      fix: options.fix === true,
      events(event) {
        progress.observe(event);
        events.observe(event);
      },
      signal: io.signal,
    });
    progress.close();
    if ('leg' in result) tellLeg(result, options.json === true, io);
    else {
      await present(result, options.json === true, io);
      await alert(result, io);
    }
  } finally {
    progress.close();
    eventFile.close();
  }
}

async function present(
  { report, exitCode }: GateResult,
  isJson: boolean,
  io: CommandIo,
): Promise<void> {
  if (isJson) {
    io.print(`${JSON.stringify(report, undefined, 2)}\n`);
  } else if (!io.quiet) {
    const { renderTerminal } = await import('../report/terminal.js');
    io.print(`\n${renderTerminal(report, { colour: io.colour, columns: io.columns() })}`);
  }
  io.exitCode = exitCode;
}

function tellLeg({ leg, partPath, exitCode }: LegResult, isJson: boolean, io: CommandIo): void {
  if (isJson) io.print(`${JSON.stringify({ leg, part: partPath }, undefined, 2)}\n`);
  else if (!io.quiet) io.print(`\n${leg.name} has measured; judge it with --parts: ${partPath}\n`);
  io.exitCode = exitCode;
}

/** To standard error, so that a report on standard output stays one. */
async function alert(result: GateResult, io: CommandIo): Promise<void> {
  const { sendAlerts } = await import('./send-alerts.js');
  const { env, signal } = io;
  for (const { text } of await sendAlerts({ result, env, signal, mask: () => undefined }))
    io.warn(`${text}\n`);
}

/** The options in the words of the action's inputs; both are read by the same code. */
function inputsOf(options: RunOptions): ConfigInputs {
  const given = {
    config: options.config,
    tests: options.tests?.join('\n'),
    coverage: options.coverage?.join('\n'),
    benchmarks: options.benchmarks?.join('\n'),
    'coverage-minimum': options.coverageMinimum,
    tolerance: options.tolerance,
    'fail-on': options.failOn,
    'baseline-directory': options.baselineDirectory,
    'report-json': options.reportJson,
    'report-html': options.reportHtml,
    name: options.name,
    part: options.part,
    parts: options.parts,
  };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
}
