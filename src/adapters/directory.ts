/** The directory that a person asks to have judged: anything may stand there, or nothing. */
import { stat } from 'node:fs/promises';
import { ProblemError } from '../model/problem.js';
import { errorCode, unreadable } from './read-path.js';

const HINT = 'Check the option -C, or the input working-directory.';

/** Gives `path` back. Throws a ProblemError where no directory is there. */
export async function requireDirectory(path: string): Promise<string> {
  const entry = await stat(path).catch((error: unknown) => {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(path, error);
  });
  if (entry?.isDirectory()) return path;
  const message = `${JSON.stringify(path)} ${entry === undefined ? 'does not exist' : 'is not a directory'}`;
  throw new ProblemError([{ code: 'directory-missing', severity: 'error', message, hint: HINT }]);
}
