/**
 * A problem as people read it: where and what on the first line, the source with a mark under the place, and what to
 * do. The value comes from parsing hostile files, so every part is escaped and bounded.
 */
import type { Place, Problem } from '../model/problem.js';
import { escapeTerminal } from './escape/terminal.js';
import { neutraliseCommands } from './escape/workflow-command.js';
import { type Paint, painter } from './paint.js';
import { textWidth } from './text-width.js';

const EXCERPT_LINES = 8;
/** Longest piece of a source line that is shown. */
const EXCERPT_COLUMNS = 120;
const MESSAGE_CHARACTERS = 2000;

/**
 * Formats one problem as text of several lines without a final line end:
 *
 * ```text
 * tollgate.yml:3:5: error: unknown key "tolerence" [config-unknown-key]
 *   3 |     tolerence: 5%
 *     |     ^~~~~~~~~
 * hint: did you mean "tolerance"?
 * ```
 */
export function formatProblem(problem: Problem, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const severity = paint(
    ['bold', problem.severity === 'error' ? 'red' : 'yellow'],
    problem.severity,
  );
  const where = problem.place === undefined ? '' : `${paint('bold', formatPlace(problem.place))}: `;
  const code = paint('dim', `[${escapeTerminal(problem.code)}]`);
  const lines = [`${where}${severity}: ${bounded(problem.message)} ${code}`];
  if (problem.excerpt !== undefined && problem.excerpt !== '') {
    lines.push(...formatExcerpt(problem.excerpt, problem.place, paint));
  }
  if (problem.hint !== undefined) {
    lines.push(`${paint(['bold', 'cyan'], 'hint')}: ${bounded(problem.hint)}`);
  }
  // Once more on whole lines: pieces that are harmless alone may not be so side by side (`##` and `[`).
  return lines.map(neutraliseCommands).join('\n');
}

/** `file:line:column`, as far as known, escaped for a terminal. */
export function formatPlace(place: Place): string {
  const line = place.line === undefined ? '' : `:${place.line}`;
  const column = place.line === undefined || place.column === undefined ? '' : `:${place.column}`;
  return `${bounded(place.file)}${line}${column}`;
}

function bounded(text: string): string {
  return text.length > MESSAGE_CHARACTERS
    ? `${escapeTerminal(text.slice(0, MESSAGE_CHARACTERS))}…`
    : escapeTerminal(text);
}

function formatExcerpt(excerpt: string, place: Place | undefined, paint: Paint): string[] {
  const all = excerpt.replace(/\r?\n$/, '').split(/\r?\n/);
  const shown = all.slice(0, EXCERPT_LINES);
  const first = place?.line;
  const gutter = first === undefined ? 2 : String(first + shown.length - 1).length + 2;
  const bar = (label: string) => paint('dim', `${label.padStart(gutter)} |`);
  const lines: string[] = [];
  for (const [index, line] of shown.entries()) {
    const column = index === 0 ? place?.column : undefined;
    const { text, mark } = formatLine(line, column);
    lines.push(`${bar(first === undefined ? '' : String(first + index))} ${text}`.trimEnd());
    if (mark !== undefined) lines.push(`${bar('')} ${paint('red', mark)}`);
  }
  if (all.length > shown.length) lines.push(`${bar('')} … ${all.length - shown.length} more lines`);
  return lines;
}

/** The part of a line around the column, and the mark to print under it. */
function formatLine(line: string, column: number | undefined): { text: string; mark?: string } {
  const show = (part: string) => escapeTerminal(part.replaceAll('\t', '  '));
  const at = column === undefined ? 0 : Math.min(Math.max(column - 1, 0), line.length);
  const start = at > EXCERPT_COLUMNS * 0.75 ? at - EXCERPT_COLUMNS / 2 : 0;
  const end = start + EXCERPT_COLUMNS;
  const before = `${start > 0 ? '…' : ''}${show(line.slice(start, at))}`;
  const text = `${before}${show(line.slice(at, end))}${end < line.length ? '…' : ''}`;
  if (column === undefined) return { text };
  const word = /^[\p{L}\p{N}_.$%/-]+/u.exec(line.slice(at, end))?.[0] ?? ' ';
  return { text, mark: `${' '.repeat(textWidth(before))}^${'~'.repeat(textWidth(word) - 1)}` };
}
