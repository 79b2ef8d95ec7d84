/** `tollgate parse`: reads the output of tools and shows what was understood of it; judges nothing. */
import { Argument, Command, Option } from 'commander';
import type { Measurement, MeasurementKind } from '../model/measurement.js';
import type { CommandFactory, CommandIo } from './io.js';

interface ParseOptions {
  readonly format: string;
  readonly kind?: MeasurementKind;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  tollgate parse coverage.out                        the format is told by the content
  tollgate parse --format lcov --json coverage/lcov.info
  go test -json ./... | tollgate parse -             from standard input
  tollgate parse --json bench-*.txt                  several files: a list of documents
  tollgate parse target/surefire-reports             a folder that a tool writes: one document

Exit codes: 0 all was understood, 2 mistake in usage, 3 something could not be understood.
`;

export const parseCommand: CommandFactory = (io: CommandIo) =>
  new Command('parse')
    .description('read the output of tools and show what was understood')
    .addArgument(new Argument('<files...>', 'files or folders to read, - for standard input'))
    .option('-f, --format <id>', 'format of the files, or auto', 'auto')
    .addOption(
      new Option('--kind <kind>', 'show only this kind of result').choices([
        'tests',
        'coverage',
        'benchmarks',
        'diagnostics',
      ]),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: ParseOptions) => {
      const documents: (readonly Measurement[])[] = [];
      for (const file of files) documents.push(await parseFile(file, options, io));
      await print(documents, options.json === true, io);
      await warn(documents.flat(), io);
      if (documents.flat().some(({ complete }) => !complete)) io.exitCode = 3;
    });

async function parseFile(
  file: string,
  { format, kind }: ParseOptions,
  io: CommandIo,
): Promise<readonly Measurement[]> {
  const { parseInput } = await import('./named-input.js');
  const wanted = kind === undefined ? {} : { kind };
  return withContent(await parseInput(file, { format, ...wanted }, io));
}

/** A file that may hold several kinds need not hold all: only where all are empty, all are shown. */
function withContent(measurements: readonly Measurement[]): readonly Measurement[] {
  const full = measurements.filter((measurement) => !isEmpty(measurement));
  return full.length === 0 ? measurements : full;
}

function isEmpty(measurement: Measurement): boolean {
  switch (measurement.kind) {
    case 'tests':
      return measurement.cases.length === 0 && measurement.failures.length === 0;
    case 'coverage':
      return measurement.files.length === 0;
    case 'benchmarks':
      return measurement.benchmarks.length === 0;
    case 'diagnostics':
      return measurement.diagnostics.length === 0;
    default:
      return measurement satisfies never;
  }
}

async function print(
  documents: readonly (readonly Measurement[])[],
  json: boolean,
  io: CommandIo,
): Promise<void> {
  if (json) {
    const { parsedToJson } = await import('../report/parsed-json.js');
    const all = documents.map(parsedToJson);
    io.print(`${JSON.stringify(all.length === 1 ? all[0] : all, undefined, 2)}\n`);
    return;
  }
  const { parsedToText } = await import('../report/parsed-text.js');
  // What was not even recognised has no summary; the problem says it once, for all kinds.
  io.print(parsedToText(documents.flat().filter(({ format }) => format !== 'auto')));
}

async function warn(measurements: readonly Measurement[], io: CommandIo): Promise<void> {
  const { formatProblem } = await import('../report/problem.js');
  const problems = new Set(
    measurements.flatMap((measurement) =>
      measurement.problems.map((problem) => formatProblem(problem, { colour: io.colour })),
    ),
  );
  for (const text of problems) io.warn(`${text}\n`);
}
