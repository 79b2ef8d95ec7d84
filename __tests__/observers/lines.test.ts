import { describe, expect, it } from '@jest/globals';
import type { GateEvent } from '../../src/model/event.js';
import { createActionsObserver } from '../../src/observers/actions.js';
import { foreignLine } from '../../src/observers/foreign-line.js';
import type { Observer, Print } from '../../src/observers/observer.js';
import { createPlainObserver } from '../../src/observers/plain.js';
import { createQuietObserver } from '../../src/observers/quiet.js';
import { finished, measured, printed, started } from './event-list.js';
import { ALL_SAMPLES, SAMPLES } from './sample-events.js';

const COLOURS = /\u001b\[[0-9;]*m/g;

function printedBy(
  create: (print: Print) => Observer,
  events: readonly (GateEvent | readonly GateEvent[])[],
) {
  let text = '';
  const observer = create((more) => {
    text += more;
  });
  for (const event of events.flat()) observer.observe(event);
  observer.close();
  return text;
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');
const plain = (...events: readonly (GateEvent | readonly GateEvent[])[]) =>
  linesOf(printedBy((print) => createPlainObserver(print, false), events));
const actions = (...events: readonly (GateEvent | readonly GateEvent[])[]) =>
  linesOf(printedBy(createActionsObserver, events).replace(COLOURS, ''));

describe('foreignLine', () => {
  it.each([
    ['text', 'a b', 'a b', 'a b'],
    ['colours', '\u001b[1;31mred\u001b[0m x', '\u001b[1;31mred\u001b[0m x\u001b[0m', 'red x'],
    ['a colour without end', '\u001b[31mred', '\u001b[31mred\u001b[0m', 'red'],
    ['a cleared screen and a title', '\u001b[2J\u001b]0;evil\u0007x', 'x', 'x'],
    ['a cursor that moves', 'a\u001b[1A\u001b[2Kb', 'ab', 'ab'],
    ['tabs', 'a\tb', 'a\tb', 'a\tb'],
    ['a hidden direction', 'a\u202eb', 'a\\u202eb', 'a\\u202eb'],
    ['a lone escape', 'a\u001b', 'a\\u001b', 'a\\u001b'],
    ['a return in the middle', 'a\r::error::b', 'a\\u000d::error::b', 'a\\u000d::error::b'],
  ])('shows %s', (_what, line, coloured, bare) => {
    const shown = (text: string) => text.replaceAll('\\r', '\\u000d');
    expect(shown(foreignLine(line, true))).toBe(coloured);
    expect(shown(foreignLine(line, false))).toBe(bare);
  });
});

describe('the plain observer', () => {
  it('prefixes every line of a task with its name, as it comes', () => {
    expect(
      plain(
        started('unit'),
        started('lint'),
        printed('unit', 'one'),
        printed('lint', '\u001b[31mtwo\u001b[0m'),
        measured('unit', '3 passed'),
        measured('unit', '80.0 % of 5 lines', false),
        finished('unit'),
        finished('lint', 'failed'),
        started('lint', 2),
        finished('lint'),
      ),
    ).toEqual([
      '[unit] $ make unit',
      '[lint] $ make lint',
      '[unit] one',
      '[lint] two',
      '✔ unit passed in 1.2 s · 3 passed · 80.0 % of 5 lines (incomplete)',
      '✘ lint failed after 1.2 s (exit code 1)',
      '[lint] $ make lint (attempt 2)',
      '✔ lint passed in 1.2 s',
    ]);
  });

  it('says every kind of end, and what else is to be said', () => {
    expect(plain(...ALL_SAMPLES)).toEqual([
      'Tollgate 0.1.0 · tollgate.yml',
      'baseline of app: run of 1a2b3c4',
      '[unit] $ go test ./...',
      '[unit] ok',
      '[unit] ',
      '✔ unit passed in 12.3 s',
      '✘ unit failed after 1 min 05 s (exit code 3)',
      '✘ unit failed after 0 ms',
      '✘ unit was stopped at its time limit after 1 h 02 min',
      '○ bench skipped (coverage of unit)',
      '○ bench cancelled before it started',
      '○ unit cancelled after 50 ms',
      '⇄ bench: measuring 2 of its benchmarks by turns with aaaaaaaaaa, at most 320 rounds',
      'bench: round 20 of 320, 1 open; BenchmarkParse ns/op between −1.20 % and +6.10 %',
      '⇄ bench: all decided',
      '✘ unit: coverage 61.0 % below 80 %',
      'i the race detector was dropped',
      'baseline of app recorded as tollgate-1-app',
      '✘ block · 1 test failed',
      'finished in 1 min 01 s',
    ]);
  });

  it('keeps colours where they are shown', () => {
    const events = [started('a'), ...printed('a', '\u001b[31mred')];
    const text = printedBy((print) => createPlainObserver(print, true), events);
    expect(text).toContain('\u001b[31mred\u001b[0m\n');
  });
});

describe('the Actions observer', () => {
  it('shows a task that runs alone live', () => {
    expect(
      actions(started('bench'), printed('bench', 'one', 'two'), finished('bench', 'failed')),
    ).toEqual([
      '[bench] $ make bench',
      '[bench] one',
      '[bench] two',
      '✘ bench failed after 1.2 s (exit code 1)',
    ]);
  });

  it('prints tasks that run side by side as groups that never interleave', () => {
    expect(
      actions(
        started('unit'),
        started('lint'),
        printed('unit', 'u1'),
        printed('lint', 'l1'),
        printed('unit', 'u2'),
        measured('unit', '2 passed'),
        finished('unit'),
        printed('lint', 'l2'),
        finished('lint'),
      ),
    ).toEqual([
      '[unit] $ make unit',
      '::group::✔ unit passed in 1.2 s · 2 passed',
      'u1',
      'u2',
      '::endgroup::',
      '::group::lint: output so far',
      '$ make lint',
      'l1',
      '::endgroup::',
      '[lint] l2',
      '✔ lint passed in 1.2 s',
    ]);
  });

  it('shows the end of a failure outside of its folded group', () => {
    const many = Array.from({ length: 30 }, (_, i) => `line ${i}`);
    const lines = actions(
      started('a'),
      started('b'),
      printed('b', ...many),
      finished('b', 'failed'),
    );
    const outside = lines.slice(lines.indexOf('::endgroup::') + 1);
    expect(outside).toEqual([
      '✘ b failed after 1.2 s (exit code 1)',
      ...many.slice(10).map((line) => `[b] ${line}`),
    ]);
  });

  it('prints early what is too much to hold back', () => {
    const big = 'x'.repeat(1 << 19);
    const lines = actions(
      started('a'),
      started('b'),
      printed('b', big, big, 'rest'),
      finished('b'),
    );
    expect(lines.filter((line) => line.startsWith('::group::'))).toEqual([
      '::group::b: output so far',
      '::group::✔ b passed in 1.2 s',
    ]);
  });

  it('keeps a title to its one line', () => {
    const lines = actions(
      started('a\n::error::x'),
      started('b'),
      printed('b', 'x'),
      measured('b', '5 %0A'),
      finished('b'),
      printed('a\n::error::x', 'y'),
      finished('a\n::error::x'),
    );
    expect(lines.filter((line) => line.startsWith('::group::'))).toEqual([
      '::group::✔ b passed in 1.2 s · 5 %250A',
    ]);
    expect(lines.filter((line) => line.startsWith('::error'))).toEqual([]);
  });

  it.each([
    '::error::x',
    '  ::set-output name=deploy::true',
    '\t::add-mask::x',
    '\u001b[0m::error::x',
    '\u200b::error::x',
    'harmless\r::error::x',
    'text ##[error]x',
    '##[group]x',
  ])('lets no line of a task become a command: %j', (line) => {
    const events = [
      started('::x::'),
      started('b'),
      ...printed('::x::', line),
      ...printed('b', line),
    ];
    const text = printedBy(createActionsObserver, [
      ...events,
      finished('::x::', 'failed'),
      ...printed('b', line),
      finished('b'),
    ]);
    const own = /^::(?:group::.*|endgroup::)$/;
    for (const shown of text.split(/\r\n|\r|\n/)) {
      if (own.test(shown)) continue;
      expect(shown.trimStart().startsWith('::')).toBe(false);
      expect(shown).not.toContain('##[');
    }
    expect(text.match(/^::group::/gm)).toHaveLength(2);
  });
});

it('the quiet observer prints the verdict alone', () => {
  const events = Object.values(SAMPLES).flat();
  expect(printedBy((print) => createQuietObserver(print, false), events)).toBe(
    '✘ block · 1 test failed\n',
  );
});
