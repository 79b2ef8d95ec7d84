/** Writes files that a person names on the command line: anywhere on the machine, so not below a root. */
import { mkdir, writeFile } from 'node:fs/promises';
import { ProblemError } from '../model/problem.js';
import { errorCode } from './read-path.js';

/**
 * Writes text to a file, in place of what it held.
 * @throws ProblemError where it cannot be written, with the reason of the system.
 */
export async function writePath(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, 'utf8');
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Makes a folder of ours, and those above it. Throws a ProblemError where that is not possible. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): ProblemError {
  const reason = errorCode(error) ?? String(error);
  const hint = 'Check that its folder exists and may be written to.';
  return new ProblemError(
    [
      {
        code: 'output-unwritable',
        severity: 'error',
        message: `'${path}' cannot be written (${reason})`,
        hint,
      },
    ],
    { cause: error },
  );
}
