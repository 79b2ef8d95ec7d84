/** `tollgate history`: the past of benchmarks in a directory of stored runs, in the terminal or as a page. */
import { Argument, Command } from 'commander';
import type { BaselineEntry } from '../model/baseline.js';
import { BASELINE_FOLDER } from '../model/baseline.js';
import type { Past } from '../report/past/past.js';
import type { CommandFactory, CommandIo } from './io.js';

interface HistoryOptions {
  readonly directory: string;
  readonly suite?: string;
  readonly unit?: string;
  readonly html?: string;
  readonly open?: true;
}

const PAGE = '.tollgate/history.html';
/** More plots than that scroll away: a page shows them better. */
const MOST_PLOTS = 20;

const EXAMPLES = `
Examples:
  tollgate history                              every benchmark, a plot each
  tollgate history 'Benchmark*JSON' --unit ns/op
  tollgate history --html history.html          all of them as one page
  tollgate history --open                       and in the browser

In Actions runs are kept in the cache; a run with \`baseline: directory\` leaves them where this reads them.

Exit codes: 0 shown, 2 mistake in usage, or nothing is stored that fits.
`;

export const historyCommand: CommandFactory = (io: CommandIo) =>
  new Command('history')
    .description('show the past of benchmarks')
    .addArgument(new Argument('[glob...]', 'names of benchmarks; all where none is given'))
    .option('--directory <dir>', 'where the runs are stored', BASELINE_FOLDER)
    .option('--suite <name>', 'only runs of this suite')
    .option('--unit <unit>', 'only metrics of this unit, such as ns/op')
    .option('--html <file>', 'write a page there')
    .option('--open', `open the page, in ${PAGE} where --html names no other`)
    .addHelpText('after', EXAMPLES)
    .action((globs: string[], options: HistoryOptions) => showHistory(globs, options, io));

async function showHistory(
  globs: readonly string[],
  options: HistoryOptions,
  io: CommandIo,
): Promise<void> {
  const { openStore } = await import('./baseline-verbs.js');
  const stored = await (await openStore(options, io)).list();
  const runs = stored
    .flatMap(({ entry }) => entry ?? [])
    .filter(({ suite }) => options.suite === undefined || suite === options.suite)
    .sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
  const { pastsOf } = await import('../report/past/past.js');
  const fits = await matcherOf(globs);
  const pasts = pastsOf(runs).filter(
    (past) => fits(past) && (options.unit === undefined || past.unit === options.unit),
  );
  if (pasts.length === 0) throw await nothing(options.directory, runs.length);
  const isOpened = options.open === true;
  const html = options.html ?? (isOpened ? PAGE : undefined);
  if (html === undefined) await print(pasts, runs, io);
  else await writePage(pasts, runs, html, isOpened, io);
}

async function print(
  pasts: readonly Past[],
  runs: readonly BaselineEntry[],
  io: CommandIo,
): Promise<void> {
  const { renderPasts } = await import('../report/past/text.js');
  io.print(renderPasts(pasts.slice(0, MOST_PLOTS), runs, io.columns()));
  const rest = pasts.length - MOST_PLOTS;
  if (rest > 0) io.warn(`${rest} more: name some, or see all of them with --html FILE.\n`);
}

async function writePage(
  pasts: readonly Past[],
  runs: readonly BaselineEntry[],
  file: string,
  isOpened: boolean,
  io: CommandIo,
): Promise<void> {
  const [{ basename, dirname, resolve }, { renderPastPage }, { makeFolder, writePath }] =
    await Promise.all([
      import('node:path'),
      import('../report/past/html.js'),
      import('../adapters/write-path.js'),
    ]);
  const path = resolve(io.cwd, file);
  if (file === PAGE) await makeFolder(dirname(path));
  await writePath(path, renderPastPage(basename(io.cwd), pasts, runs));
  if (!isOpened) return;
  const { openPage } = await import('../adapters/open-page.js');
  if (!(await openPage(path))) io.warn(`No browser could be started: open ${path} yourself.\n`);
}

/** A glob is of the name alone, or of package and name. */
async function matcherOf(globs: readonly string[]): Promise<(past: Past) => boolean> {
  if (globs.length === 0) return () => true;
  const [{ default: picomatch }, { benchmarkName }] = await Promise.all([
    import('picomatch'),
    import('../report/names.js'),
  ]);
  const isMatch = picomatch([...globs], { windows: false, dot: true });
  return (past) =>
    [past.name, benchmarkName(past), `${past.package}/${past.name}`].some((name) => isMatch(name));
}

async function nothing(directory: string, runs: number): Promise<Error> {
  const { ProblemError } = await import('../model/problem.js');
  const message =
    runs === 0
      ? `no run is stored in ${directory}`
      : `no benchmark of the ${runs} runs in ${directory} fits`;
  const hint =
    runs === 0
      ? 'Run the gate first, or give --directory.'
      : 'See `tollgate history` without names.';
  return new ProblemError([{ code: 'history-empty', severity: 'error', message, hint }]);
}
