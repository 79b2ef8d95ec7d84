/**
 * Reads files that a person names on the command line: anywhere on the machine, so not below a root
 * and not through the `FileSystem` port. What cannot be read is a mistake of usage, said with its path.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ProblemError } from '../model/problem.js';

/**
 * Streams the bytes of one file.
 * @throws ProblemError where it is missing, a directory, or may not be read; before the first chunk.
 */
export async function* readPath(path: string): AsyncGenerator<Uint8Array> {
  await checkReadable(path);
  try {
    // A pipe (`<(command)`) has no size and cannot be reopened, so the stream decides, not stat.
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function checkReadable(path: string): Promise<void> {
  const entry = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!entry.isDirectory()) return;
  throw inputError('input-directory', `'${path}' is a directory`, 'Name the files in it.');
}

/** Turns what the operating system said into a problem that names the path. */
export function unreadable(path: string, cause: unknown): ProblemError {
  const code = errorCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return inputError('input-missing', `'${path}' does not exist`, 'Check the path.', cause);
  const reason = code ?? (cause instanceof Error ? cause.message : String(cause));
  const hint = 'Check that the file may be read.';
  return inputError('input-unreadable', `'${path}' cannot be read (${reason})`, hint, cause);
}

/** `ENOENT` and its like; undefined for errors that no system call made. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function inputError(code: string, message: string, hint: string, cause?: unknown): ProblemError {
  const options = cause === undefined ? {} : { cause };
  return new ProblemError([{ code, severity: 'error', message, hint }], options);
}
