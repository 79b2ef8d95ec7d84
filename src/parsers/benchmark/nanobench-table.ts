/** Rows of nanobench's table to cells: the last one holds the name, in which a pipe may stand. */

export interface TableHeader {
  readonly titles: readonly string[];
  /** Of the table, which stands where rows have their names. */
  readonly title: string;
  /** Index of the time an operation: `ns/op`, `us/byte`; undefined where it is hidden. */
  readonly time: number | undefined;
  /** Index of the operations a second. */
  readonly rate: number | undefined;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly name: string;
  /** Before the name: `:wavy_dash:` for an unstable result, `:boom:` for none. */
  readonly mark: string;
  /** In parentheses after the name. */
  readonly remark: string;
}

const MOST_COLUMNS = 64;
const NAMED = /^(?::(\w{1,20}): )?`((?:[^`]|``){0,10000})`(?: \((.{1,1000})\))?\s*$/;

/** Undefined for a header of another table, such as the one of complexities. */
export function readHeader(line: string): TableHeader | undefined {
  const cells = cellsOf(line, MOST_COLUMNS);
  const [title = ''] = cells.splice(-1);
  const rate = cells.findIndex((cell) => /^\S+\/s$/.test(cell));
  const unit = cells[rate]?.slice(0, -2);
  // What a unit is called is up to the author: it is the column before its own rate.
  const before = rate > 0 && unit !== undefined && cells[rate - 1]?.endsWith(`/${unit}`);
  const time = before === true ? rate - 1 : cells.findIndex(isTime);
  if (rate < 0 && time < 0) return undefined;
  return { titles: cells, title, time: indexOf(time), rate: indexOf(rate) };
}

/** Undefined where the line does not have the cells of the header, and a name after them. */
export function readRow(line: string, { titles }: TableHeader): TableRow | undefined {
  const cells = cellsOf(line, titles.length);
  const [, mark = '', name, remark = ''] = NAMED.exec(cells.pop() ?? '') ?? [];
  if (name === undefined || cells.length !== titles.length) return undefined;
  return { cells, name: name.replaceAll('``', '`'), mark, remark };
}

/** NaN for what is no number. `177,595,338.98`, `2.8%` */
export function numberOf(cell: string): number {
  return /^\d[\d,]{0,40}(?:\.\d{1,20})?%?$/.test(cell)
    ? Number(cell.replace(/[,%]/g, ''))
    : Number.NaN;
}

/** What stands between the first pipes, and the rest. */
function cellsOf(line: string, columns: number): string[] {
  const cells: string[] = [];
  let from = 1;
  while (cells.length < columns) {
    const end = line.indexOf('|', from);
    if (end < 0) break;
    cells.push(line.slice(from, end).trim());
    from = end + 1;
  }
  return [...cells, line.slice(from).trim()];
}

const isTime = (cell: string): boolean => /^(?:ps|ns|us|µs|ms|s|sec|m|min|h)\/\S+$/.test(cell);

const indexOf = (found: number): number | undefined => (found < 0 ? undefined : found);
