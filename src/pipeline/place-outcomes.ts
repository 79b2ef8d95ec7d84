/**
 * Gives what tasks measured its places in the repository: tools print import paths, base names and directories of
 * other machines. What is no file of the repository loses its place, and a report none of whose files is here is
 * one that cannot be judged.
 */
import type { GateConfig } from '../model/config.js';
import type {
  BenchmarkRun,
  Coverage,
  Diagnostics,
  Measurement,
  TestFailure,
  TestRun,
} from '../model/measurement.js';
import type { FileSystem } from '../model/ports.js';
import type { Place, Problem } from '../model/problem.js';
import type { TaskOutcome, TaskSpec } from '../model/task.js';
import { locateBenchmarks } from '../places/benchmarks.js';
import { readImportPath } from '../places/import-path.js';
import { createPathMapper, type PathMapper } from '../places/resolve.js';
import { reproduceCommand } from '../tasks/reproduce/command.js';
import type { RepositoryFiles } from '../tasks/reproduce/reproducer.js';

export interface Placer {
  /** The outcome with places of the repository; asked again for the same one, it answers at once. */
  place(outcome: TaskOutcome): Promise<TaskOutcome>;
}

const NAMED_FILES = 3;
const MOST_COMMANDS = 500;

/** Lists the tree once; a file that a task writes later is not in the repository. */
export async function createPlacer(config: GateConfig, files: FileSystem): Promise<Placer> {
  const tree = await files.glob(['**/*']);
  const tasks = new Map(config.tasks.map((task) => [task.name, task]));
  const listed = listFiles(tree);
  const mappers = new Map<string, PathMapper>();
  for (const folder of new Set(['.', ...config.tasks.map((task) => task.workingDirectory)])) {
    const importPath = await readImportPath(files, folder);
    mappers.set(folder, createPathMapper(tree, folder, files.root, importPath));
  }
  const placed = new WeakMap<TaskOutcome, Promise<TaskOutcome>>();
  return {
    place(outcome) {
      const known = placed.get(outcome);
      if (known !== undefined) return known;
      const task = tasks.get(outcome.name);
      const folder = task?.workingDirectory ?? '.';
      const mapper = mappers.get(folder) ?? createPathMapper(tree, folder, files.root);
      const answer = placeOutcome(outcome, {
        mapper,
        files,
        folder,
        listed,
        ...(task && { task }),
      });
      placed.set(outcome, answer);
      return answer;
    },
  };
}

interface Surroundings {
  readonly mapper: PathMapper;
  readonly files: FileSystem;
  /** Working directory of the task. */
  readonly folder: string;
  readonly listed: RepositoryFiles;
  /** Undefined where its results were read from files. */
  readonly task?: TaskSpec;
}

function listFiles(tree: readonly string[]): RepositoryFiles {
  const all = new Set(tree);
  const byName = new Map<string, string[]>();
  for (const path of tree) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [path]);
    else same.push(path);
  }
  return { has: (path) => all.has(path), named: (name) => byName.get(name) ?? [] };
}

async function placeOutcome(outcome: TaskOutcome, around: Surroundings): Promise<TaskOutcome> {
  const placeAll = (list: readonly Measurement[]) =>
    Promise.all(list.map((measurement) => placeMeasurement(measurement, around)));
  return {
    ...outcome,
    measurements: await placeAll(outcome.measurements),
    earlierAttempts: await Promise.all(outcome.earlierAttempts.map(placeAll)),
  };
}

async function placeMeasurement(
  measurement: Measurement,
  around: Surroundings,
): Promise<Measurement> {
  switch (measurement.kind) {
    case 'tests':
      return withCommands(placeTests(measurement, around.mapper), around);
    case 'coverage':
      return placeCoverage(measurement, around.mapper);
    case 'benchmarks':
      return placeBenchmarks(measurement, around);
    case 'diagnostics':
      return placeDiagnostics(measurement, around.mapper);
    default:
      return measurement satisfies never;
  }
}

function placeTests(run: TestRun, mapper: PathMapper): TestRun {
  const own = mapOwn(run.failures, ({ place }) => place, mapper);
  const reported = mapOwn(run.failures, ({ reportedAt }) => reportedAt, mapper);
  const failures = run.failures.map((failure, i) => {
    const { place: _, reportedAt: __, ...rest } = failure;
    const [place, reportedAt] = [own[i], reported[i]];
    return { ...rest, ...(place && { place }), ...(reportedAt && { reportedAt }) };
  });
  return { ...run, failures };
}

/** With the command that runs each failed test alone: of the first, since of a thousand nobody runs each. */
function withCommands(run: TestRun, { folder, task, listed }: Surroundings): TestRun {
  const failures = run.failures.map((failure, index) => {
    if (index >= MOST_COMMANDS) return failure;
    const { command, env = {} } = task ?? {};
    const about = { failure, run, directory: folder, files: listed, ...(command && { command }) };
    const reproduce = reproduceCommand(about, env);
    return reproduce === undefined ? failure : { ...failure, reproduce };
  });
  return { ...run, failures };
}

/** One answer a failure, in order: the place in the repository, or undefined. */
function mapOwn(
  failures: readonly TestFailure[],
  placeOf: (failure: TestFailure) => Place | undefined,
  mapper: PathMapper,
): readonly (Place | undefined)[] {
  const printed = failures.map((f) => ({ package: f.suite, file: placeOf(f)?.file ?? '' }));
  const mapped = mapper.mapPlaces(printed);
  return failures.map((failure, i) => {
    const place = placeOf(failure);
    const file = mapped[i];
    return place === undefined || file === undefined ? undefined : { ...place, file };
  });
}

function placeCoverage({ roots, ...coverage }: Coverage, mapper: PathMapper): Coverage {
  const paths = coverage.files.map(({ path }) => path);
  const { mapped, unmatched } = mapper.mapReport(paths, roots);
  const files = coverage.files.map((file) => ({
    ...file,
    path: mapped.get(file.path) ?? file.path,
  }));
  if (unmatched.length === 0) return { ...coverage, files };
  const none = mapped.size === 0;
  const problems = [...coverage.problems, strangeFiles(coverage, unmatched, none)];
  return { ...coverage, files, problems, complete: coverage.complete && !none };
}

function strangeFiles(coverage: Coverage, unmatched: readonly string[], none: boolean): Problem {
  const names = unmatched.slice(0, NAMED_FILES).map((path) => JSON.stringify(path));
  const more = unmatched.length > NAMED_FILES ? ` and ${unmatched.length - NAMED_FILES} more` : '';
  const what = none ? 'no file' : `${unmatched.length} of ${coverage.files.length} files`;
  return {
    code: none ? 'coverage-files-unknown' : 'coverage-files-elsewhere',
    severity: none ? 'error' : 'warning',
    message: none
      ? `${coverage.source} covers ${what} of this repository: ${names.join(', ')}${more}`
      : `${what} in ${coverage.source} are not in this repository: ${names.join(', ')}${more}`,
    hint: 'Check that the report was made in this repository, and the working directory of its task.',
  };
}

async function placeBenchmarks(
  run: BenchmarkRun,
  { files, folder }: Surroundings,
): Promise<BenchmarkRun> {
  const places = await locateBenchmarks(files, run.benchmarks, folder);
  const benchmarks = run.benchmarks.map((benchmark, i) => {
    const place = benchmark.place ?? places[i];
    return place === undefined ? benchmark : { ...benchmark, place };
  });
  return { ...run, benchmarks };
}

function placeDiagnostics(found: Diagnostics, mapper: PathMapper): Diagnostics {
  const { mapped } = mapper.mapReport(found.diagnostics.map(({ place }) => place.file));
  const diagnostics = found.diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    return { ...diagnostic, place: { ...place, file: mapped.get(place.file) ?? place.file } };
  });
  return { ...found, diagnostics };
}
