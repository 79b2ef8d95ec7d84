/**
 * Lines that tasks print, for a terminal or a log. Colours may stay; whatever else a terminal obeys (moving the cursor,
 * titles, the clipboard) goes, and what is left of control characters becomes visible.
 */
import { stripVTControlCharacters } from 'node:util';
import { revealInLines } from '../report/escape/invisible.js';

/** Select Graphic Rendition of ECMA-48, the only sequences that colour and do nothing else. */
const COLOURS = /(\u001b\[[0-9;:]*m)/;
const RESET = '\u001b[0m';
/** Most lines by far: nothing in them is hidden, and a log has millions. */
const PRINTABLE = /^[\t\u0020-\u007e]*$/;

/** One line as it may be shown; with colours it ends by resetting them, so that they do not run on. */
export function foreignLine(line: string, colour: boolean): string {
  if (!colour) return plainLine(line);
  const parts = line.split(COLOURS);
  if (parts.length === 1) return plainLine(line);
  // Splitting by one group puts the colours at odd places.
  return parts.map((part, index) => (index % 2 === 1 ? part : plainLine(part))).join('') + RESET;
}

function plainLine(line: string): string {
  if (PRINTABLE.test(line)) return line;
  return revealInLines(stripVTControlCharacters(line));
}
