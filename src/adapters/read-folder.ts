/** The files of a folder that a person names on the command line: what a tool left there. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPath } from './read-path.js';

export interface FolderFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** Throws a ProblemError where it cannot be read. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** True for a folder; false for all else, also for what is not there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** The files that any of the globs matches, sorted, each to be read when it is asked for. */
export async function readFolder(
  folder: string,
  globs: readonly string[],
): Promise<readonly FolderFile[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([...globs], {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.sort().map((path) => ({
    path,
    // To be read more than once: to tell the format, and for its content.
    chunks: { [Symbol.asyncIterator]: () => readPath(join(folder, path)) },
  }));
}
