import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { GateEvent } from '../../src/model/event.js';
import { keepBoard } from '../../src/observers/board.js';
import { drawBoard } from '../../src/observers/board-view.js';
import { createTerminalObserver } from '../../src/observers/terminal.js';
import { painter } from '../../src/report/paint.js';
import { textWidth } from '../../src/report/text-width.js';
import { finished, measured, printed, started } from './event-list.js';

const planned = (name: string, needs: readonly string[] = [], special: object = {}) => ({
  name,
  needs,
  exclusive: false,
  yields: [],
  ...special,
});

const plan: GateEvent = {
  at: 0,
  type: 'plan.ready',
  tasks: [
    planned('unit'),
    planned('lint'),
    planned('bench', ['unit'], { exclusive: true, expectedMs: 20_000 }),
    planned('fuzz', [], { exclusive: true }),
  ],
};

function board(now: number, events: readonly GateEvent[], size = { columns: 80, rows: 24 }) {
  const keeper = keepBoard();
  for (const event of events) keeper.observe(event);
  return drawBoard(keeper.board(), now, { ...size, paint: painter(false) });
}

describe('the board', () => {
  it('is empty before the plan and after the end', () => {
    expect(board(0, [])).toEqual([]);
    const all = ['unit', 'lint', 'bench', 'fuzz'].map((name) => finished(name));
    expect(board(0, [plan, ...all])).toEqual([]);
  });

  it('has what runs with its time and last line, then what waits and for what', () => {
    const events = [
      plan,
      started('unit'),
      ...printed('unit', 'one', '\t\u001b[31mtwo\tthree\u001b[0m'),
    ];
    expect(board(12_900, events)).toEqual([
      '▸ unit         12 s  two  three',
      '· lint   waits for a free core',
      '· bench  waits for unit',
      '· fuzz   waits until it can run alone',
    ]);
  });

  it('names only needs that have not ended', () => {
    expect(board(0, [plan, finished('unit'), finished('lint'), finished('fuzz')])).toEqual([
      '· bench  waits until it can run alone',
    ]);
  });

  it.each([
    [0, '▸ bench         0 s  ────────────────────  0 % of 20 s  '],
    [13_000, '▸ bench        13 s  ━━━━━━━━━━━━━─────── 65 % of 20 s  '],
    [20_000, '▸ bench        20 s  ━━━━━━━━━━━━━━━━━━━─ 99 % of 20 s  '],
    [27_000, '▸ bench        27 s  ━━━━━━━━━━━━━━━━━━━─ 7 s over the 20 s of the baseline  '],
    [-5, '▸ bench         0 s  ────────────────────  0 % of 20 s  '],
  ])('runs a bar against the time of the baseline, at %d ms', (now, line) => {
    const others = ['unit', 'lint', 'fuzz'].map((name) => finished(name));
    expect(board(now, [plan, ...others, started('bench')])).toEqual([line]);
  });

  it('goes on in minutes and hours', () => {
    const times = [59_999, 60_000, 125_000, 3_725_000].map((now) => board(now, [started('a')])[0]);
    expect(times).toEqual([
      '▸ a        59 s  ',
      '▸ a  1 min 00 s  ',
      '▸ a  2 min 05 s  ',
      '▸ a  1 h 02 min  ',
    ]);
  });

  it('says which attempt it is and begins its time anew', () => {
    const events = [started('unit'), ...printed('unit', 'old'), started('unit', 2, 5000)];
    expect(board(6000, events)).toEqual(['▸ unit         1 s attempt 2  ']);
  });

  it.each([20, 40, 79])('fits into %d columns, whatever is printed', (columns) => {
    const wide = '幅'.repeat(60);
    const events = [plan, started('bench'), started(wide), ...printed('bench', wide, wide)];
    for (const line of board(1000, [...events, ...printed(wide, wide)], { columns, rows: 24 })) {
      expect(textWidth(line)).toBeLessThan(columns);
    }
  });

  it('fits into the rows and counts what it leaves out', () => {
    const many = Array.from({ length: 30 }, (_, i) => planned(`t${i}`));
    const lines = board(0, [{ at: 0, type: 'plan.ready', tasks: many }], { columns: 80, rows: 10 });
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toBe('  … and 23 more');
  });
});

async function terminal(colour = false) {
  let text = '';
  let tick = (): void => undefined;
  let ticking = true;
  let now = 0;
  const out = {
    write(more: string) {
      text += more;
    },
    columns: () => 80,
    colour,
  };
  const ticker = (redraw: () => void) => {
    tick = redraw;
    return () => {
      ticking = false;
    };
  };
  const observer = await createTerminalObserver(out, { now: () => now }, ticker);
  return {
    observer,
    isTicking: () => ticking,
    tickAt(time: number) {
      now = time;
      tick();
    },
    /** What was written since the last call, without sequences. */
    take() {
      const shown = stripVTControlCharacters(text);
      text = '';
      return shown;
    },
    raw: () => text,
  };
}

describe('the terminal observer', () => {
  it('redraws the times as they go on', async () => {
    const { observer, tickAt, take } = await terminal();
    observer.observe(plan);
    observer.observe(started('unit'));
    take();
    tickAt(3000);
    expect(take()).toContain('▸ unit          3 s');
    tickAt(3100);
    expect(take()).toBe('');
  });

  it('keeps what has ended above the board, with the end of a failure', async () => {
    const { observer, take } = await terminal();
    for (const event of [plan, started('unit'), ...printed('unit', 'first', 'last')]) {
      observer.observe(event);
    }
    take();
    observer.observe(measured('unit', '1 failed'));
    observer.observe(finished('unit', 'failed'));
    const shown = take();
    expect(shown).toContain(
      '✘ unit failed after 1.2 s (exit code 1) · 1 failed\n    first\n    last\n· lint',
    );
    observer.observe(started('lint'));
    observer.observe(finished('lint'));
    expect(take()).toContain('✔ lint passed in 1.2 s\n');
  });

  it('shows a failure longer than the screen in full', async () => {
    const { observer, take } = await terminal();
    const wrapped = `${'x'.repeat(75)} ${'y'.repeat(75)}`;
    for (const event of [
      started('a'),
      ...printed('a', ...Array.from({ length: 20 }, () => wrapped)),
    ]) {
      observer.observe(event);
    }
    take();
    observer.observe(finished('a', 'failed'));
    expect(take().split('x'.repeat(75))).toHaveLength(21);
  });

  it('does not draw for every line of output', async () => {
    const { observer, take } = await terminal();
    observer.observe(started('unit'));
    take();
    for (const event of printed('unit', 'a', 'b', 'c')) observer.observe(event);
    expect(take()).toBe('');
  });

  it('removes the board and stops ticking when closed, twice too', async () => {
    const { observer, isTicking, take, raw } = await terminal();
    observer.observe(plan);
    observer.close();
    expect(isTicking()).toBe(false);
    expect(raw()).toMatch(/\u001b\[2K/);
    take();
    observer.close();
    expect(take()).toBe('');
  });

  it('has colours on request alone', async () => {
    for (const colour of [true, false]) {
      const { observer, raw } = await terminal(colour);
      observer.observe(started('a'));
      for (const event of printed('a', '\u001b[35mpink\u001b[0m')) observer.observe(event);
      observer.observe(finished('a', 'failed'));
      expect(raw().includes('\u001b[35mpink')).toBe(colour);
      expect(/\u001b\[31m/.test(raw())).toBe(colour);
    }
  });
});
