/** Follows a running child to its end, or brings that about at the time limit or on abort. */
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessExit, ProcessRequest } from '../../model/ports.js';
import { drainOutput } from './drain.js';

export type Ending = Partial<Omit<ProcessExit, 'durationMs'>>;

/** Longest delay that a timer of Node can wait for; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** How long the end of the child is waited for after its tree was killed. */
const GIVE_UP_MS = 1000;

/**
 * Passes on the output and resolves when the child has ended, its output is closed or given up, and, where it was
 * stopped, nothing of its tree is left.
 *
 * @param stopTree ends the child and all that came from it.
 */
export async function waitForEnd(
  { timeoutMs, signal, onOutput }: ProcessRequest,
  child: ChildProcess,
  stopTree: () => Promise<void>,
): Promise<Ending> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<Ending>((resolve) => {
    child.once('exit', (code, killedBy) => resolve(endingOf(code, killedBy)));
  });
  readInTurns(child.stdout, (chunk) => onOutput('stdout', chunk));
  readInTurns(child.stderr, (chunk) => onOutput('stderr', chunk));
  const stopper = watchLimits(timeoutMs, signal, stopTree);
  const gaveUp = stopper.stopped.then(() => delay(GIVE_UP_MS, {}, { ref: false }));
  const ending = await Promise.race([exited, gaveUp]);
  stopper.endTimeLimit();
  const outputOpen = await drainOutput(child, closed);
  return { ...ending, ...(outputOpen ? { outputOpen } : {}), ...(await stopper.settle()) };
}

/**
 * One chunk a turn of the event loop. Node itself reads until a pipe is empty, and one that a child floods never is:
 * then neither a time limit nor a signal would come through for minutes.
 */
function readInTurns(stream: Readable | null, onChunk: (chunk: Uint8Array) => void): void {
  stream?.on('data', (chunk: Uint8Array) => {
    onChunk(chunk);
    stream.pause();
    setImmediate(() => stream.resume());
  });
}

function endingOf(exitCode: number | null, signal: string | null): Ending {
  return { ...(exitCode === null ? {} : { exitCode }), ...(signal === null ? {} : { signal }) };
}

/** Stops the tree once, at the time limit or on abort, whichever comes first. */
function watchLimits(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  stopTree: () => Promise<void>,
) {
  let cause: Ending = {};
  let stopping: Promise<void> | undefined;
  let resolveStopped = (_stopping: Promise<void>): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    resolveStopped = resolve;
  });
  const stop = (why: Ending): void => {
    if (stopping !== undefined) return;
    cause = why;
    stopping = stopTree();
    resolveStopped(stopping);
  };
  const timer = setTimeout(() => stop({ timedOut: true }), Math.min(timeoutMs, LONGEST_TIMER_MS));
  const onAbort = (): void => stop({ cancelled: true });
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted === true) onAbort();
  return {
    /** Resolves when the tree was stopped; never where it ended by itself. */
    stopped,
    endTimeLimit: () => clearTimeout(timer),
    /** Waits for the stopping, if any, and says why. */
    async settle(): Promise<Ending> {
      signal?.removeEventListener('abort', onAbort);
      await stopping;
      return cause;
    },
  };
}
