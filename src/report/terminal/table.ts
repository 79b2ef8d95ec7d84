/** A table of the view for a terminal: aligned columns, names cut where the width is short, quiet rows counted. */
import { cutText } from '../escape/cut.js';
import { escapeTerminal } from '../escape/terminal.js';
import type { Paint } from '../paint.js';
import { cutToWidth, textWidth } from '../text-width.js';
import { formatCount } from '../units.js';
import type { Column, Row, Table } from '../view/table.js';
import { padTo } from './wrap.js';

const MOST_ROWS = 50;
const NARROWEST = 12;
const GAP = 2;
const INDENT = '  ';

/** The table as indented lines. */
export function tableLines(table: Table, columns: number, paint: Paint): string[] {
  const notable = table.rows.filter(({ quiet }) => !quiet);
  const shown = notable.slice(0, MOST_ROWS);
  const lines = table.title === undefined ? [] : [`${INDENT}${paint('bold', table.title)}`];
  if (shown.length > 0) lines.push(...rowLines(table.columns, shown, columns, paint));
  if (notable.length > shown.length) {
    lines.push(
      `${INDENT}… and ${formatCount(notable.length - shown.length)} more, in the JSON report`,
    );
  }
  if (notable.length < table.rows.length) {
    lines.push(paint('dim', `${INDENT}${escapeTerminal(table.quietLabel ?? '')}`));
  }
  return lines;
}

interface Cells {
  readonly columns: readonly Column[];
  /** A row each, escaped, the labels first. */
  readonly rows: readonly (readonly string[])[];
}

function rowLines(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): string[] {
  const labels = columns.map(({ label }) => label);
  const texts = rows.map((row) => row.cells.map((cell) => escapeTerminal(cutText(cell, 200))));
  const { cells, widths } = fitColumns(
    { columns, rows: [labels, ...texts] },
    width - INDENT.length,
  );
  return cells.rows.map((row, index) => {
    const padded = row.map((text, at) => {
      const room = widths[at] ?? 0;
      const column = cells.columns[at];
      // The end of a path tells more than its beginning.
      const keep = at > 0 && column?.kind === 'name' ? 'end' : 'start';
      return padTo(
        cutToWidth(text, room, keep),
        room,
        column?.kind === 'number' ? 'left' : 'right',
      );
    });
    const line = `${INDENT}${padded.join(' '.repeat(GAP)).trimEnd()}`;
    return index === 0 ? paint('dim', line) : line;
  });
}

/** Narrows texts beside the first column, the last first, then leaves out minor columns, then narrows the first; numbers stay whole. */
function fitColumns(cells: Cells, width: number): { cells: Cells; widths: readonly number[] } {
  const widths = cells.columns.map((_, at) =>
    cells.rows.reduce((most, row) => Math.max(most, textWidth(row[at] ?? '')), 0),
  );
  const over = () => widths.reduce((sum, each) => sum + each + GAP, -GAP) - width;
  const narrow = (at: number) => {
    const room = widths[at] ?? 0;
    widths[at] = Math.max(room - Math.max(over(), 0), Math.min(NARROWEST, room));
  };
  const texts = cells.columns.flatMap(({ kind }, at) => (at > 0 && kind !== 'number' ? [at] : []));
  for (const at of texts.reverse()) narrow(at);
  const minors = cells.columns.flatMap(({ minor }) => minor ?? []);
  if (over() > 0 && minors.length > 0)
    return fitColumns(without(cells, Math.min(...minors)), width);
  narrow(0);
  return { cells, widths };
}

function without(cells: Cells, minor: number): Cells {
  const keeps = (_: unknown, at: number) => cells.columns[at]?.minor !== minor;
  return { columns: cells.columns.filter(keeps), rows: cells.rows.map((row) => row.filter(keeps)) };
}
