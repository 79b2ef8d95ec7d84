/** Lays out escaped text in the width of a terminal. */
import { textWidth } from '../text-width.js';

/** The text in lines of at most `columns`, broken at spaces; a word that is longer stands alone and runs over. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Text filled up with spaces to a width; longer text stays. */
export function padTo(text: string, columns: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(columns - textWidth(text), 0));
  return side === 'left' ? space + text : text + space;
}
