/** A table as data: what stands in it is raw text from outside, and each renderer escapes and lays it out. */
import type { Place } from '../../model/problem.js';

export interface Column {
  readonly label: string;
  /** `name`: an identifier, shown as code; `number`: aligned to the right; `text`: prose. */
  readonly kind: 'name' | 'number' | 'text';
  /** Left out where the width is short, lowest first; absent: never. */
  readonly minor?: number;
}

export interface Row {
  readonly cells: readonly string[];
  /** Nothing to see: folded away or left out where room is short. */
  readonly quiet: boolean;
  /** Where the first cell is defined. */
  readonly place?: Place;
}

export interface Table {
  /** Undefined where the section's own title says it. */
  readonly title?: string;
  readonly columns: readonly Column[];
  /** Worst first. */
  readonly rows: readonly Row[];
  /** What the quiet rows are: `30 unchanged or ignored`. */
  readonly quietLabel?: string;
}

/** One column with the cell it takes from each item. */
export interface ColumnOf<T> extends Column {
  readonly cell: (item: T) => string;
  /** False where the column would say nothing: it is left out then. */
  readonly shown?: boolean;
}

/** Builds a table of items from its columns. */
export function tableOf<T>(
  items: readonly T[],
  columns: readonly ColumnOf<T>[],
  row: (item: T) => Omit<Row, 'cells'> = () => ({ quiet: false }),
): Pick<Table, 'columns' | 'rows'> {
  const shown = columns.filter((column) => column.shown !== false);
  return {
    columns: shown.map(({ cell: _, shown: __, ...column }) => column),
    rows: items.map((item) => ({ ...row(item), cells: shown.map(({ cell }) => cell(item)) })),
  };
}
