// Tables of Markdown.

/** One table; the cells are Markdown, but for what would end a cell. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

/** Text as code; empty stays empty. */
export function code(text) {
  return text === '' ? '' : `\`${text}\``;
}
