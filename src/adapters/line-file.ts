/** A file that grows by lines while something runs: events for another program that follows it. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { ProblemError } from '../model/problem.js';
import { errorCode } from './read-path.js';

export interface LineFile extends AsyncDisposable {
  /** Appends one line; its end is added. */
  write(line: string): void;
}

/**
 * Opens the file anew; without a path nothing is written. Lines go out at once, so that a follower sees them and a
 * kill loses none.
 *
 * @throws ProblemError where it cannot be opened, with the reason of the system.
 */
export function openLineFile(path: string | undefined): LineFile {
  if (path === undefined || path === '') {
    return { write: () => undefined, [Symbol.asyncDispose]: async () => undefined };
  }
  const file = open(path);
  return {
    write: (line) => void writeSync(file, `${line}\n`),
    [Symbol.asyncDispose]: async () => closeSync(file),
  };
}

function open(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const message = `'${path}' cannot be written (${errorCode(error) ?? String(error)})`;
    const hint = 'Check that its folder exists and may be written to.';
    throw new ProblemError([{ code: 'output-unwritable', severity: 'error', message, hint }], {
      cause: error,
    });
  }
}
