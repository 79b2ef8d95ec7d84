/**
 * Reads the files that a task yields, after it has ended. A file that was there before and was not written since is the
 * result of another run: it is named, not read.
 */
import { posix } from 'node:path';
import type { Measurement } from '../model/measurement.js';
import type { FileSystem } from '../model/ports.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { TaskSpec } from '../model/task.js';
import { unreadMeasurement } from '../parsers/read/unread.js';
import { asIncomplete } from './unread.js';
import { groupYields, type OpenReader, openGroup, type YieldGroup } from './yield-groups.js';

export interface FileReading {
  readonly files: FileSystem;
  readonly openReader: OpenReader;
  /** Whether several files of the format, one after the other, are one valid input. */
  readonly isConcatenable: (format: string) => boolean;
  /** Globs of what tools of the format leave in a folder. */
  readonly folderOf?: (format: string) => readonly string[] | undefined;
}

/** Time of the last change by path, as it stood before an attempt. */
export type FileTimes = ReadonlyMap<string, number>;

interface FileGroup extends YieldGroup {
  readonly file: string;
}

function fileGroups(spec: TaskSpec): readonly FileGroup[] {
  return groupYields(spec.yields).flatMap((group) =>
    group.file === undefined ? [] : [{ ...group, file: group.file }],
  );
}

/**
 * Notes which of the yielded files exist already. Times are compared with each other and never with our clock:
 * those of a file system are coarser, and on a network drive they are another machine's.
 */
export async function noteFileTimes(
  spec: TaskSpec,
  reading: Pick<FileReading, 'files' | 'folderOf'>,
): Promise<FileTimes> {
  const { files } = reading;
  const times = new Map<string, number>();
  for (const group of fileGroups(spec)) {
    for (const path of await files.glob(globsOf(group, reading), spec.workingDirectory)) {
      const time = await files.modifiedAt(path);
      if (time !== undefined) times.set(path, time);
    }
  }
  return times;
}

/** One measurement or more a yielded kind and file pattern; what cannot be read is an incomplete one with the reason. */
export async function readFileYields(
  spec: TaskSpec,
  before: FileTimes,
  reading: FileReading,
): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const group of fileGroups(spec)) {
    const found = await reading.files.glob(globsOf(group, reading), spec.workingDirectory);
    const stale = await filterStale(found, before, reading.files);
    const fresh = found.filter((path) => !stale.includes(path));
    for (const batch of batches(group, fresh, reading)) {
      measured.push(...(await readBatch(group, batch, reading)));
    }
    if (found.length === 0) measured.push(...unread(group, group.file, noFile(group, spec)));
    const [first] = stale;
    if (first !== undefined) measured.push(...unread(group, first, staleFiles(stale, spec)));
  }
  return measured;
}

/** The name may be that of a folder. */
function globsOf(
  { file, format }: FileGroup,
  { folderOf }: Pick<FileReading, 'folderOf'>,
): readonly string[] {
  return [file, ...(folderOf?.(format) ?? []).map((glob) => posix.join(file, glob))];
}

async function filterStale(
  paths: readonly string[],
  before: FileTimes,
  files: FileSystem,
): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const path of paths) {
    if (before.has(path) && (await files.modifiedAt(path)) === before.get(path)) stale.push(path);
  }
  return stale;
}

/** To be detected, each file by itself: two files of one pattern need not be of one format. */
function batches(
  { format }: FileGroup,
  paths: readonly string[],
  { isConcatenable }: FileReading,
): readonly (readonly string[])[] {
  if (paths.length > 1 && format !== 'auto' && isConcatenable(format)) return [paths];
  return paths.map((path) => [path]);
}

async function readBatch(
  group: FileGroup,
  paths: readonly string[],
  { files, openReader }: FileReading,
): Promise<readonly Measurement[]> {
  const source = paths.length === 1 ? (paths[0] ?? group.file) : group.file;
  const reader = openGroup(group, source, openReader);
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      let last: number | undefined;
      reader.nextFile?.(path);
      for await (const chunk of files.read(path)) {
        reader.write(chunk);
        last = chunk.at(-1) ?? last;
      }
      if (paths.length === 1 || reader.nextFile !== undefined || last === LINE_FEED) continue;
      // The next file must not go on in this one's last line; nor must a cut result look whole for the line end.
      reader.write(Uint8Array.of(LINE_FEED));
      problems.push(last === undefined ? emptyFile(path) : cutFile(path));
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return reader.end().map((measurement) => problems.reduce(asIncomplete, measurement));
}

const LINE_FEED = 10;

function unread(group: FileGroup, source: string, problem: Problem): readonly Measurement[] {
  const { format } = group;
  return group.kinds.map((kind) => unreadMeasurement({ kind, format, source }, [problem]));
}

function cutFile(path: string): Problem {
  return {
    code: 'input-cut',
    severity: 'error',
    message: `"${path}" does not end with a line end, so its last line may be cut`,
    hint: 'Check that what writes it came to its end.',
    place: { file: path },
  };
}

/** Among others that hold results it would go unseen. */
function emptyFile(path: string): Problem {
  return {
    code: 'input-empty',
    severity: 'error',
    message: `"${path}" is empty`,
    hint: 'Check that the command before it ran and wrote its output there.',
    place: { file: path },
  };
}

function unreadable(path: string, error: unknown): Problem {
  const [known] = error instanceof ProblemError ? error.problems : [];
  if (known !== undefined) return known;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'yield-unreadable',
    severity: 'error',
    message: `"${path}" could not be read: ${reason}`,
    place: { file: path },
  };
}

function noFile(group: FileGroup, spec: TaskSpec): Problem {
  const where = spec.workingDirectory === '.' ? '' : ` below "${spec.workingDirectory}"`;
  return {
    code: 'yield-missing',
    severity: 'error',
    message: `task "${spec.name}" left no file "${group.file}"${where}, where its ${group.kinds.join(' and ')} should be`,
    hint: 'Check that the command writes it there; the path is relative to the working directory of the task.',
  };
}

function staleFiles(paths: readonly string[], spec: TaskSpec): Problem {
  const names = paths
    .slice(0, 3)
    .map((path) => `"${path}"`)
    .join(', ');
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return {
    code: 'yield-stale',
    severity: 'error',
    message: `task "${spec.name}" did not write ${names}${more}: what is there is older than this run`,
    hint: 'Delete results of earlier runs before this one, and check that the command writes them anew.',
  };
}
