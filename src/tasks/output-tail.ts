/** The last lines of a command's output, for people who ask why it failed. */
import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 60;
const MOST_CHARACTERS = 16_384;
const LONGEST_TAIL_LINE = 1000;

export interface OutputTail {
  add(line: string): void;
  /** At most 60 lines and 16,384 UTF-16 units, without ANSI, joined by LF. */
  text(): string;
}

/** Keeps no more than it may show. */
export function createOutputTail(): OutputTail {
  let lines: string[] = [];
  return {
    add(line) {
      lines.push(line);
      // Trimmed in bulk: shifting an array at every line would cost more than the lines.
      if (lines.length >= MOST_LINES * 4) lines = lines.slice(-MOST_LINES);
    },
    text: () => newestThatFit(lines.slice(-MOST_LINES).map(plainLine)).join('\n'),
  };
}

function plainLine(line: string): string {
  const plain = stripVTControlCharacters(line).trimEnd();
  return plain.length > LONGEST_TAIL_LINE ? `${plain.slice(0, LONGEST_TAIL_LINE)} …` : plain;
}

function newestThatFit(lines: readonly string[]): readonly string[] {
  let first = lines.length;
  let size = 0;
  while (first > 0) {
    size += (lines[first - 1]?.length ?? 0) + 1;
    if (size > MOST_CHARACTERS) break;
    first--;
  }
  return lines.slice(first);
}
