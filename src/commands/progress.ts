/** Chooses how a command that runs tasks shows what happens: one line, live, or plain lines. */
import type { Observer } from '../observers/observer.js';
import type { CommandIo } from './io.js';

export async function openProgress(io: CommandIo, isJson: boolean): Promise<Observer> {
  // Progress never mixes with a result that another program reads.
  const print = isJson ? io.warn : io.print;
  if (io.quiet) {
    const { createQuietObserver } = await import('../observers/quiet.js');
    return createQuietObserver(print, io.colour);
  }
  if (io.terminal) {
    const [{ createTerminalObserver }, { systemClock }] = await Promise.all([
      import('../observers/terminal.js'),
      import('../adapters/clock.js'),
    ]);
    const { warn: write, columns, rows, colour } = io;
    const out = { write, columns, rows, colour };
    return createTerminalObserver(out, systemClock);
  }
  const { createPlainObserver } = await import('../observers/plain.js');
  return createPlainObserver(print, io.colour);
}
