/** Draws the board: a line a running task with its time, a bar where the time to expect is known, and what waits. */
import { stripVTControlCharacters } from 'node:util';
import { revealInvisible } from '../report/escape/invisible.js';
import type { Paint } from '../report/paint.js';
import { cutToWidth, textWidth } from '../report/text-width.js';
import type { Board, RunningTask, WaitingTask } from './board.js';
import { formatElapsed } from './elapsed.js';

const BAR_COLUMNS = 20;
const LONGEST_NAME = 24;

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly paint: Paint;
}

/** The lines of the board, no wider and no more than the screen has room for. */
export function drawBoard(board: Board, now: number, screen: Screen): readonly string[] {
  const names = [...board.running, ...board.waiting].map(({ name }) => textWidth(shown(name)));
  const nameColumns = Math.min(LONGEST_NAME, Math.max(0, ...names));
  const running = board.running.map((task) => drawRunning(task, now, nameColumns, screen));
  const waiting = board.waiting.map((task) => drawWaiting(task, nameColumns, screen));
  return fitRows([...running, ...waiting], screen);
}

function drawRunning(task: RunningTask, now: number, nameColumns: number, screen: Screen): string {
  const { paint } = screen;
  const elapsedMs = now - task.since;
  const again = task.attempt === 1 ? '' : ` attempt ${task.attempt}`;
  return fitColumns(
    [
      ['cyan', '▸ '],
      ['bold', padEnd(shown(task.name), nameColumns)],
      [undefined, `  ${formatElapsed(elapsedMs).padStart(10)}${again}`],
      ...(task.expectedMs === undefined ? [] : drawBar(elapsedMs, task.expectedMs)),
      ['dim', `  ${shown(task.lastLine).trim()}`],
    ],
    screen.columns,
    paint,
  );
}

type Piece = readonly [colour: Parameters<Paint>[0] | undefined, text: string];

/** Runs against the time of the baseline: 99 % is the most that it says of what has not ended. */
function drawBar(elapsedMs: number, expectedMs: number): readonly Piece[] {
  const share = Math.min(0.99, Math.max(0, elapsedMs) / Math.max(1, expectedMs));
  const filled = Math.floor(share * BAR_COLUMNS);
  const over = elapsedMs > expectedMs;
  const percent = `${Math.floor(share * 100)} %`.padStart(4);
  const text = over
    ? ` ${formatElapsed(elapsedMs - expectedMs)} over the ${formatElapsed(expectedMs)} of the baseline`
    : ` ${percent} of ${formatElapsed(expectedMs)}`;
  return [
    [over ? 'yellow' : 'green', `  ${'━'.repeat(filled)}`],
    ['dim', '─'.repeat(BAR_COLUMNS - filled)],
    [undefined, text],
  ];
}

function drawWaiting(task: WaitingTask, nameColumns: number, { columns, paint }: Screen): string {
  const needs = task.needs.map(shown).join(', ');
  const free = task.exclusive ? 'until it can run alone' : 'for a free core';
  const reason = needs === '' ? free : `for ${needs}`;
  return fitColumns(
    [['dim', `· ${padEnd(shown(task.name), nameColumns)}  waits ${reason}`]],
    columns,
    paint,
  );
}

/** A line that is wider would wrap, and the board jump. One column stays free, as some terminals wrap at the last. */
function fitColumns(pieces: readonly Piece[], columns: number, paint: Paint): string {
  let left = columns - 1;
  let line = '';
  for (const [colour, text] of pieces) {
    const cut = left <= 0 ? '' : cutToWidth(text, left, 'start');
    left -= textWidth(cut);
    line += colour === undefined || cut === '' ? cut : paint(colour, cut);
  }
  return line;
}

function fitRows(lines: readonly string[], { rows, paint }: Screen): readonly string[] {
  const room = Math.max(1, rows - 2);
  if (lines.length <= room) return lines;
  const kept = lines.slice(0, room - 1);
  return [...kept, paint('dim', `  … and ${lines.length - kept.length} more`)];
}

function padEnd(text: string, columns: number): string {
  const cut = cutToWidth(text, columns, 'start');
  return cut + ' '.repeat(columns - textWidth(cut));
}

function shown(text: string): string {
  return revealInvisible(stripVTControlCharacters(text).replaceAll('\t', '  '));
}
