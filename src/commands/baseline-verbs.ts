/** What the verbs of `tollgate baseline` do with a directory of stored runs. */
import type { BaselineEntry } from '../model/baseline.js';
import type { ListableStore, StoredEntry } from '../model/ports.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { CommandIo } from './io.js';

export interface OnDirectory {
  readonly directory: string;
}

export interface ListOptions extends OnDirectory {
  readonly suite?: string;
  readonly json?: true;
}

export interface ShowOptions extends OnDirectory {
  readonly json?: true;
}

export interface ExportOptions extends OnDirectory {
  readonly suite?: string;
  readonly out?: string;
}

export interface PruneOptions extends OnDirectory {
  readonly keep?: number;
  /** Milliseconds. */
  readonly olderThan?: number;
  readonly damaged: boolean;
  readonly dryRun: boolean;
}

/** Prints the runs as a table or as JSON; files that are none are named on standard error. */
export async function listRuns(options: ListOptions, io: CommandIo): Promise<void> {
  const { renderRuns, summariseRun } = await import('../report/stored-runs.js');
  const stored = ofSuite(await (await openStore(options, io)).list(), options.suite);
  if (options.json) {
    io.print(`${JSON.stringify(stored.map(summariseRun), undefined, 2)}\n`);
    return;
  }
  await warnOf(
    stored.flatMap(({ problem }) => problem ?? []),
    io,
  );
  if (stored.some(({ entry }) => entry !== undefined)) io.print(renderRuns(stored));
  else io.warn(`No run is stored in ${options.directory}.\n`);
}

/** Prints one run. Throws a ProblemError where no or more than one key fits, or its file cannot be read. */
export async function showRun(part: string, options: ShowOptions, io: CommandIo): Promise<void> {
  const { key, entry } = oneOf(await (await openStore(options, io)).list(), part);
  if (options.json) {
    io.print(`${JSON.stringify(entry, undefined, 2)}\n`);
    return;
  }
  const { renderRun } = await import('../report/stored-runs.js');
  io.print(renderRun(key, entry));
}

/** Prints runs as `import` takes them, to standard output or into a file. */
export async function exportRuns(
  part: string | undefined,
  options: ExportOptions,
  io: CommandIo,
): Promise<void> {
  const [{ encodeEntry }, { sha256 }] = await Promise.all([
    import('../compare/baseline-format.js'),
    import('../adapters/store/sha256.js'),
  ]);
  const all = await (await openStore(options, io)).list();
  const stored = part === undefined ? ofSuite(all, options.suite) : [oneOf(all, part)];
  await warnOf(
    stored.flatMap(({ problem }) => problem ?? []),
    io,
  );
  const lines = stored.flatMap(({ entry }) =>
    entry === undefined ? [] : encodeEntry(entry, sha256),
  );
  if (lines.length === 0) throw usage(`no run is stored in ${options.directory}`);
  if (options.out === undefined) {
    for (const line of lines) io.print(line);
    return;
  }
  const { writePath } = await import('../adapters/write-path.js');
  await writePath(await absolute(options.out, io), lines.join(''));
}

/** Stores every run that can be read; what cannot is named, and sets exit code 2. Nothing stored is changed. */
export async function importRuns(
  files: readonly string[],
  options: OnDirectory,
  io: CommandIo,
): Promise<void> {
  const { readRuns } = await import('./baseline-import.js');
  const store = await openStore(options, io);
  const known = new Set((await store.list()).map(({ key }) => key));
  const problems: Problem[] = [];
  let stored = 0;
  let repeated = 0;
  for (const file of files) {
    const read = await readRuns(file, io);
    problems.push(...read.problems);
    for (const entry of read.entries) {
      const saved = await store.save(entry);
      problems.push(...saved.problems);
      if (saved.problems.length > 0) continue;
      if (known.has(saved.key)) repeated += 1;
      else stored += 1;
      known.add(saved.key);
    }
  }
  await warnOf(problems, io);
  const there = repeated === 0 ? '' : `, ${repeated} there already`;
  const bad = problems.length === 0 ? '' : `, ${problems.length} not stored`;
  io.print(`${stored} stored in ${store.description}${there}${bad}\n`);
  if (problems.length > 0) io.exitCode = 2;
}

/** Removes what the rules name, or only names it. Throws a ProblemError where no rule is given. */
export async function pruneRuns(options: PruneOptions, io: CommandIo): Promise<void> {
  const { keep, olderThan, damaged } = options;
  if (keep === undefined && olderThan === undefined && !damaged) {
    throw usage('say what to remove: --keep, --older-than or --damaged');
  }
  const { entriesToPrune } = await import('../compare/baseline-prune.js');
  const store = await openStore(options, io);
  const rules = {
    damaged,
    ...(keep === undefined ? {} : { keep }),
    ...(olderThan === undefined ? {} : { before: Date.now() - olderThan }),
  };
  const surplus = entriesToPrune(await store.list(), rules);
  for (const { key } of surplus) {
    if (!options.dryRun) await store.remove(key);
    io.print(`${options.dryRun ? 'would remove' : 'removed'} ${key}\n`);
  }
  if (surplus.length === 0) io.warn('There is nothing to remove.\n');
}

/** The runs of the directory that is named. */
export async function openStore({ directory }: OnDirectory, io: CommandIo): Promise<ListableStore> {
  const { openDirectoryStore } = await import('../adapters/store/directory.js');
  return openDirectoryStore({ directory: await absolute(directory, io) });
}

async function absolute(path: string, io: CommandIo): Promise<string> {
  const { resolve } = await import('node:path');
  return resolve(io.cwd, path);
}

function ofSuite(stored: readonly StoredEntry[], suite: string | undefined) {
  return suite === undefined ? stored : stored.filter(({ entry }) => entry?.suite === suite);
}

/** The one run whose key holds `part`. Throws a ProblemError where there is none, or more than one. */
export function oneOf(
  stored: readonly StoredEntry[],
  part: string,
): StoredEntry & { readonly entry: BaselineEntry } {
  const fitting = stored.filter(({ key }) => key.includes(part));
  const found = fitting.find(({ key }) => key === part) ?? fitting[0];
  if (found === undefined) throw usage(`no stored run has ${JSON.stringify(part)} in its key`);
  if (found.key !== part && fitting.length > 1) {
    const some = fitting.slice(0, 5).map(({ key }) => key);
    throw usage(
      `${fitting.length} stored runs have ${JSON.stringify(part)} in their key`,
      some.join(', '),
    );
  }
  if (found.entry !== undefined) return { ...found, entry: found.entry };
  throw found.problem === undefined ? usage('the run is gone') : new ProblemError([found.problem]);
}

/** Says what is wrong on standard error. */
export async function warnOf(problems: readonly Problem[], io: CommandIo): Promise<void> {
  if (problems.length === 0) return;
  const { formatProblem } = await import('../report/problem.js');
  for (const problem of problems) io.warn(`${formatProblem(problem, { colour: io.colour })}\n`);
}

/** A mistake of whoever typed the command. */
export function usage(
  message: string,
  hint = '`tollgate baseline list` shows what is stored.',
): ProblemError {
  return new ProblemError([{ code: 'baseline-usage', severity: 'error', message, hint }]);
}
