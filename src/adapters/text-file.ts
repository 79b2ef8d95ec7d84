/** A file that grows while something runs: events for another program that follows it. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { ProblemError } from '../model/problem.js';
import { errorCode } from './read-path.js';

export interface TextFile {
  /** Appends text that brings its own line ends. */
  write(text: string): void;
  close(): void;
}

/**
 * Opens the file anew; without a path nothing is written. Text goes out at once, so that a follower sees it and a
 * kill loses none.
 *
 * @throws ProblemError where it cannot be opened, with the reason of the system.
 */
export function openTextFile(path: string | undefined): TextFile {
  if (path === undefined || path === '') {
    return { write: () => undefined, close: () => undefined };
  }
  const file = open(path);
  return {
    write: (text) => void writeSync(file, text),
    close: () => closeSync(file),
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
