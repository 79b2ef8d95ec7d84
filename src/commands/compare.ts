/** `tollgate compare`: two sets of benchmark results, one verdict; needs no git, no configuration, no network. */
import { Command, InvalidArgumentError } from 'commander';
import type { BenchmarkRun } from '../model/measurement.js';
import type { CommandFactory, CommandIo } from './io.js';

interface CompareOptions {
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly format: string;
  readonly tolerance?: string;
  readonly metric?: readonly string[];
  readonly match?: string;
  readonly paired?: boolean;
  readonly explain?: string | true;
  readonly json?: boolean;
}

const LOG_COLUMNS = 160;

const EXAMPLES = `
Examples:
  tollgate compare --base old.txt --head new.txt
  tollgate compare --base old-*.txt --head new-*.txt --tolerance 3%
  go test -bench . -count 10 | tollgate compare --base old.txt --head -
  tollgate compare --base old.txt --head new.txt --metric ns/op --match '**/BenchmarkParse*' --json
  tollgate compare --base old.txt --head new.txt --paired --explain BenchmarkParse

A change counts only where a rank test is sure of it: measure at least 6 times a side, better 10
(go test: -count 10), and both sides on one machine, best by turns. What the program counts
(allocs/op, and units of its own that never vary) is compared exactly, from 3 times on.
With --paired the values are rounds that were measured by turns (base, head, head, base, …), in the
order of time: 20 to 320 of them, a sequential rule stops at the first look that is sure.

Exit codes: 0 pass or degraded, 1 block, 2 mistake in usage, 3 inconclusive: nothing could be
compared, or a side could not be read.
`;

export const compareCommand: CommandFactory = (io: CommandIo) =>
  new Command('compare')
    .description('compare the benchmark results of two sides and judge the change')
    .requiredOption('--base <files...>', 'results before the change, - for standard input')
    .requiredOption('--head <files...>', 'results with the change, - for standard input')
    .option('-f, --format <id>', 'format of the files, or auto', 'auto')
    .option('--tolerance <percent>', 'accepted change for the worse (default: 5%)', readTolerance)
    .option('--metric <units...>', 'compare only these metrics: ns/op, allocs/op, …')
    .option('--match <glob>', 'compare only these benchmarks: glob on package/name')
    .option('--paired', 'the i-th value of a benchmark in base and in head is of one round')
    .option(
      '--explain [glob]',
      'print every step from the samples to the decision, of these or all',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: CompareOptions) => {
      await requireOneStdin(options);
      const base = await readSide(options.base, options.format, io);
      const head = await readSide(options.head, options.format, io);
      const { compareSides } = await import('../pipeline/compare-sides.js');
      const { tolerance, match, metric: metrics = [] } = options;
      const compared = compareSides({
        base,
        head,
        paired: options.paired === true,
        metrics,
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(match === undefined ? {} : { match }),
      });
      if (options.explain === undefined) await print(compared, options.json === true, io);
      else await explain(compared, options.explain, io);
      const { outcomeOf } = await import('../judge/outcome.js');
      io.exitCode = outcomeOf(compared.verdict.kind, ['block', 'inconclusive']).exitCode;
    });

/** `5%`, `2.5 %` or `0`: as in the configuration, so that `5` can mean neither 5 % nor 500 %. */
function readTolerance(text: string): string {
  const written = /^(\d{1,4}(?:\.\d{1,6})?) ?%$/.exec(text)?.[1] ?? (/^0$/.test(text) ? text : '');
  if (written === '') throw new InvalidArgumentError('Write it as 5%, 2.5% or 0.');
  return `${written}%`;
}

async function requireOneStdin({ base, head }: CompareOptions): Promise<void> {
  if ([...base, ...head].filter((file) => file === '-').length <= 1) return;
  const { ProblemError } = await import('../model/problem.js');
  const message = 'standard input (-) can be read only once';
  const hint = 'Write one of them to a file first.';
  throw new ProblemError([{ code: 'usage-stdin-twice', severity: 'error', message, hint }]);
}

async function readSide(
  files: readonly string[],
  format: string,
  io: CommandIo,
): Promise<readonly BenchmarkRun[]> {
  const { parseInput } = await import('./named-input.js');
  const runs: BenchmarkRun[] = [];
  for (const file of files) {
    const measurements = await parseInput(file, { format, kind: 'benchmarks' }, io);
    for (const measurement of measurements) {
      if (measurement.kind === 'benchmarks') runs.push(measurement);
    }
  }
  return runs;
}

type Compared = ReturnType<typeof import('../pipeline/compare-sides.js').compareSides>;

async function explain(compared: Compared, glob: string | true, io: CommandIo): Promise<void> {
  const { explainComparisons } = await import('../pipeline/explain-sides.js');
  const { escapeTerminal } = await import('../report/escape/terminal.js');
  for (const line of explainComparisons(compared, glob === true ? undefined : glob)) {
    io.print(`${escapeTerminal(line)}\n`);
    await io.drained?.();
  }
}

async function print(compared: Compared, json: boolean, io: CommandIo): Promise<void> {
  if (json) {
    const { comparisonJson } = await import('../report/comparison-json.js');
    for (const piece of comparisonJson(compared)) {
      io.print(piece);
      await io.drained?.();
    }
    return;
  }
  const { comparisonText } = await import('../report/comparison-text.js');
  const { formatProblem } = await import('../report/problem.js');
  const { colour } = io;
  for (const problem of compared.problems) io.warn(`${formatProblem(problem, { colour })}\n`);
  // A log or a pipe has no width: there the intervals need not give way.
  const columns = io.terminal ? io.columns() : LOG_COLUMNS;
  io.print(comparisonText(compared, { colour, columns }));
}
