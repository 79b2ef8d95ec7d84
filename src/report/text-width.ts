/**
 * How many columns text takes on a terminal: wide East Asian characters and emoji two, combining marks none.
 * Close enough for tables; terminals differ on the rest.
 */
const NARROW = /^[\u0020-\u007e]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** Columns that one line without control characters or colours takes. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** The text, or its `start` or `end` and `…`, in no more than `columns` columns. */
export function cutToWidth(text: string, columns: number, keep: 'start' | 'end'): string {
  if (textWidth(text) <= columns) return text;
  const characters = keep === 'start' ? [...text] : [...text].reverse();
  const kept: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += textWidth(character);
    if (width > columns - 1) break;
    kept.push(character);
  }
  return keep === 'start' ? `${kept.join('')}…` : `…${kept.reverse().join('')}`;
}
