/** The end of a child's output: it may come after the child's own, or never. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** A process that the child left behind may hold the output open and say nothing: then nothing more is waited for. */
const QUIET_MS = 1000;
/** And one that goes on writing is not listened to for ever. */
const LONGEST_MS = 5000;
const POLL_MS = 50;

/**
 * Waits until standard output and error have ended; gives up and closes them after a second of silence, or five
 * seconds, counted from the call (after the child's exit).
 *
 * @param closed resolves when both have ended.
 * @returns true where standard output was still open.
 */
export async function drainOutput(child: ChildProcess, closed: Promise<void>): Promise<boolean> {
  let isClosed = false;
  let heardAt = 0;
  let waited = 0;
  const listen = (): void => {
    heardAt = waited;
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  const done = closed.then(() => {
    isClosed = true;
  });
  while (!isClosed && waited - heardAt < QUIET_MS && waited < LONGEST_MS) {
    await Promise.race([done, delay(POLL_MS)]);
    // Where we were busy, the time is up before what has come meanwhile is read: let it be read first.
    await nextTurn();
    waited += POLL_MS;
  }
  const open = child.stdout?.readableEnded === false;
  child.stdout?.destroy();
  child.stderr?.destroy();
  return open;
}
