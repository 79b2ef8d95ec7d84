/** Writes files that a person names on the command line: anywhere on the machine, so not below a root. */
import { writeFile } from 'node:fs/promises';
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
    const reason = errorCode(error) ?? String(error);
    const hint = 'Check that its folder exists and may be written to.';
    throw new ProblemError(
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
}
