/**
 * Progress on a terminal: what has ended scrolls away above, what runs stands below and is redrawn in place. Nothing
 * spins; the elapsed times show that it lives.
 */
import { Writable } from 'node:stream';
import type { GateEvent } from '../model/event.js';
import type { Clock } from '../model/ports.js';
import { painter } from '../report/paint.js';
import { announcement } from './announcement.js';
import { keepBoard } from './board.js';
import { drawBoard } from './board-view.js';
import { foreignLine } from './foreign-line.js';
import type { Observer } from './observer.js';
import { finishedLine, wentWrong } from './task-line.js';
import { createTaskMemory } from './task-memory.js';

export interface TerminalOut {
  write(text: string): void;
  columns(): number;
  /** 24 where it is not known. */
  rows?(): number;
  readonly colour: boolean;
}

/** Calls back regularly until the returned function is called. */
export type Ticker = (tick: () => void) => () => void;

const REDRAW_MS = 200;

const everyMoment: Ticker = (tick) => {
  const timer = setInterval(tick, REDRAW_MS);
  // Drawing alone is no reason for the process to live on.
  timer.unref();
  return () => clearInterval(timer);
};

/** Loads the drawing library, so that only who has a terminal pays for it. */
export async function createTerminalObserver(
  out: TerminalOut,
  clock: Clock,
  ticker: Ticker = everyMoment,
): Promise<Observer> {
  const { createLogUpdate } = await import('log-update');
  const paint = painter(out.colour);
  const memory = createTaskMemory();
  const keeper = keepBoard();
  const rows = (): number => out.rows?.() ?? 24;
  // A hidden cursor would have to be restored on every kind of exit, by handlers that others' signals pass through.
  const log = createLogUpdate(asStream(out, rows), { showCursor: true });

  function redraw(): void {
    const screen = { columns: out.columns(), rows: rows(), paint };
    const lines = drawBoard(keeper.board(), clock.now(), screen);
    if (lines.length > 0) log(lines.join('\n'));
    else log.clear();
  }

  function endedLines(event: GateEvent): readonly string[] {
    if (event.type !== 'task.finished') return [announcement(event, paint) ?? []].flat();
    const line = finishedLine(event, memory.summaries(event.task), paint);
    if (!wentWrong(event)) return [line];
    return [line, ...memory.tail(event.task).map((last) => `    ${foreignLine(last, out.colour)}`)];
  }

  const stopTicking = ticker(redraw);
  return {
    observe(event) {
      memory.observe(event);
      keeper.observe(event);
      // Output comes in thousands of lines: the next redraw shows the last of them.
      if (event.type === 'task.output') return;
      // One by one: more than a screen at once would be cut to the screen.
      for (const line of endedLines(event)) log.persist(line);
      redraw();
    },
    close() {
      stopTicking();
      log.clear();
      log.done();
    },
  };
}

/** What the library needs of a terminal: a stream that knows its size. */
function asStream(out: TerminalOut, rows: () => number): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      out.write(text);
      done();
    },
  });
  return Object.defineProperties(stream, {
    isTTY: { value: true },
    columns: { get: () => out.columns() },
    rows: { get: rows },
  });
}
