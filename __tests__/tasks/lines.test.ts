import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLineSplitter } from '../../src/tasks/lines.js';
import { createOutputTail } from '../../src/tasks/output-tail.js';

function split(chunks: readonly (string | Uint8Array)[]): readonly string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) {
    splitter.write(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  splitter.end();
  return lines;
}

describe('createLineSplitter', () => {
  it.each([
    ['nothing', [], []],
    ['lines in one chunk', ['a\nb\n'], ['a', 'b']],
    ['a last line without end', ['a\nb'], ['a', 'b']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a line over chunks', ['a', 'b', '\nc\n'], ['ab', 'c']],
    ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['CRLF cut in the middle', ['a\r', '\nb'], ['a', 'b']],
    ['CRCRLF, as Windows tools print', ['a\r\r\n'], ['a']],
    ['a rewritten line', ['10 %\r20 %\r30 %\nnext'], ['30 %', 'next']],
    ['a line rewritten over chunks', ['10 %\r', '20 %', '\r', 'done\n'], ['done']],
    ['a character cut in the middle', [Uint8Array.of(0xe2, 0x82), Uint8Array.of(0xac, 10)], ['€']],
    ['bytes that are no UTF-8', [Uint8Array.of(0x61, 0xff, 10)], ['a\ufffd']],
    ['a character that never ends', [Uint8Array.of(0x61, 0xe2, 0x82)], ['a\ufffd']],
    ['colours', ['\u001b[1mA\u001b[0m\n'], ['\u001b[1mA\u001b[0m']],
  ])('passes on %s', (_what, chunks, expected) => {
    expect(split(chunks)).toEqual(expected);
  });

  it('keeps the beginning of a line without end, and counts the rest', () => {
    const block = 'x'.repeat(65_536);
    const lines = split([...Array.from({ length: 100 }, () => block), '\nnext']);
    expect(lines).toEqual([`${'x'.repeat(8192)} … (${6_553_600 - 8192} more characters)`, 'next']);
  });

  it('keeps the last state of a progress display without end', () => {
    expect(split([...Array.from({ length: 10_000 }, (_, i) => `\r${i} of 10000`), '\n'])).toEqual([
      '9999 of 10000',
    ]);
  });

  it('does not depend on where chunks are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '€', '\r', '\n', '\u001b[1m', '😀') });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 })), (whole, cuts) => {
        const bytes = new TextEncoder().encode(whole);
        const bounds = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length].sort(
          (a, b) => a - b,
        );
        const chunks = bounds.slice(1).map((end, index) => bytes.slice(bounds[index], end));
        expect(split(chunks)).toEqual(split([bytes]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('createOutputTail', () => {
  const tailOf = (lines: readonly string[]): string => {
    const tail = createOutputTail();
    for (const line of lines) tail.add(line);
    return tail.text();
  };

  it.each([
    ['nothing', [], ''],
    ['a few lines', ['a', '', 'b'], 'a\n\nb'],
    ['lines without colours and trailing blanks', ['\u001b[31ma\u001b[0m  '], 'a'],
    [
      'the last 60',
      Array.from({ length: 1000 }, (_, i) => `${i}`),
      Array.from({ length: 60 }, (_, i) => `${940 + i}`).join('\n'),
    ],
  ])('keeps %s', (_what, lines, expected) => {
    expect(tailOf(lines)).toBe(expected);
  });

  it('cuts long lines and drops the oldest beyond its bound', () => {
    const text = tailOf(Array.from({ length: 60 }, () => 'x'.repeat(5000)));
    expect(text.length).toBeLessThanOrEqual(16_384);
    expect(text.split('\n').every((line) => line === `${'x'.repeat(1000)} …`)).toBe(true);
  });
});
