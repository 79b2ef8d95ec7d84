/** Finds the configuration file of a project, here or at another commit. */
import { ProblemError } from '../model/problem.js';
import { below } from './paths.js';

const NAMES = ['tollgate.yml', 'tollgate.yaml', 'tollgate.toml'];

/** A configuration file: path from the root, and its text. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** The text of a file, from the root; undefined where there is none. */
export type ShowFile = (path: string) => Promise<string | undefined>;

/** Where a configuration may stand, from the root. */
export function configPaths(folder: string): readonly string[] {
  return ['.', '.github'].flatMap((place) =>
    NAMES.map((name) => below(folder, `${place}/${name}`)),
  );
}

/** Undefined where there is none. Throws a ProblemError where there are two: neither may silently win. */
export async function findConfig(show: ShowFile, folder: string): Promise<ConfigFile | undefined> {
  const found: ConfigFile[] = [];
  for (const path of configPaths(folder)) {
    const text = await show(path);
    if (text !== undefined) found.push({ path, text });
  }
  if (found.length < 2) return found[0];
  throw new ProblemError([
    {
      code: 'config-two-files',
      severity: 'error',
      message: `two configurations: ${found.map((file) => `"${file.path}"`).join(' and ')}`,
      hint: 'keep one of them, or name one with the input config',
    },
  ]);
}

/** The named configuration file. Throws a ProblemError where it is not there. */
export async function namedConfig(show: ShowFile, path: string): Promise<ConfigFile> {
  const text = await show(path);
  if (text !== undefined) return { path, text };
  throw new ProblemError([
    {
      code: 'config-not-found',
      severity: 'error',
      message: `there is no configuration file "${path}"`,
      hint: 'name a file below the working directory, or leave the name out to have it found',
    },
  ]);
}
