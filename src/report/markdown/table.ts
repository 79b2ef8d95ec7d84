/** A table of the view as GitHub's Markdown, its quiet rows folded away. */
import type { Block } from '../budget.js';
import { markdownText } from '../escape/markdown.js';
import { formatCount } from '../units.js';
import type { Column, Row, Table } from '../view/table.js';
import { type Link, markdownName } from './place.js';

/** Rows to look at go before details of findings; quiet ones go first of all when room is short. */
const RANK = { notable: 3, quiet: 9 };

/** What to say of rows that did not fit. */
export function moreRows(count: number): string {
  return `\n… and ${formatCount(count)} more, in the JSON report (output \`report-json\`).\n`;
}

/** Blocks for the rows to look at and, folded, the quiet ones. */
export function tableBlocks(table: Table, link: Link): readonly Block[] {
  const notable = table.rows.filter(({ quiet }) => !quiet);
  const quiet = table.rows.filter((row) => row.quiet);
  const title = table.title === undefined ? '' : `**${markdownText(table.title)}**\n\n`;
  return [
    ...(notable.length > 0 ? [rowsBlock(table, notable, title, '\n', RANK.notable, link)] : []),
    ...(quiet.length > 0 ? [quietBlock(table, quiet, title, link)] : []),
  ];
}

function quietBlock(table: Table, rows: readonly Row[], title: string, link: Link): Block {
  const label = markdownText(table.quietLabel ?? formatCount(rows.length));
  const open = `${title}<details><summary>${label}</summary>\n\n`;
  return rowsBlock(table, rows, open, '\n</details>\n\n', RANK.quiet, link);
}

function rowsBlock(
  { columns }: Table,
  rows: readonly Row[],
  before: string,
  close: string,
  rank: number,
  link: Link,
): Block {
  const labels = columns.map(({ label }) => label).join(' | ');
  const rule = columns.map(({ kind }) => (kind === 'number' ? '--:' : '---')).join(' | ');
  return {
    open: before,
    head: `| ${labels} |\n| ${rule} |\n`,
    pieces: rows.map((row) => ({
      text: () => rowText(row, columns, link),
      rank,
      counted: true,
    })),
    close,
    more: moreRows,
  };
}

function rowText(row: Row, columns: readonly Column[], link: Link): string {
  const cells = row.cells.map((cell, index) =>
    cellText(cell, columns[index], index === 0 ? row : undefined, link),
  );
  return `| ${cells.join(' | ')} |\n`;
}

function cellText(
  cell: string,
  column: Column | undefined,
  row: Row | undefined,
  link: Link,
): string {
  if (cell === '–') return cell;
  if (column?.kind === 'name') return markdownName(cell, row?.place, link);
  const text = markdownText(cell, 300);
  return column?.kind === 'number' ? text.replaceAll(' ', '&nbsp;') : text;
}
