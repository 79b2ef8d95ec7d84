/** The comparison of two sets of results for a terminal: a table, worst first, then the verdict and why. */
import type { Comparison, Verdict } from '../model/verdict.js';
import { cutText } from './escape/cut.js';
import { escapeTerminal } from './escape/terminal.js';
import { neutraliseCommands } from './escape/workflow-command.js';
import { type Paint, painter } from './paint.js';
import { tableLines } from './terminal/table.js';
import { wrapText } from './terminal/wrap.js';
import { formatCount } from './units.js';
import { benchmarksTable, DECISION_RANK } from './view/benchmarks.js';

/** More rows are no table any more; the JSON output has them all. */
const MOST_ROWS = 50;

const COLOURS: Readonly<Record<Verdict['kind'], Parameters<Paint>[0]>> = {
  pass: ['bold', 'green'],
  degraded: ['bold', 'yellow'],
  inconclusive: ['bold', 'magenta'],
  block: ['bold', 'red'],
};

/** Lines ending in a line end; without colour free of escape sequences. */
export function comparisonText(
  {
    comparisons,
    verdict,
    estimator,
  }: {
    readonly comparisons: readonly Comparison[];
    readonly verdict: Verdict;
    readonly estimator: { readonly label: string };
  },
  options: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = painter(options.colour);
  const shown = worstRows(comparisons);
  const table = benchmarksTable({ comparisons: shown });
  // Who compares two files wants to see all of them, also what did not change.
  const rows = table?.rows.map((row) => ({ ...row, quiet: false })) ?? [];
  const left = comparisons.length - shown.length;
  const lines = [
    ...(table === undefined ? [] : tableLines({ ...table, rows }, options.columns, paint)),
    ...(left > 0 ? [`  … and ${formatCount(left)} more (--json has all)`] : []),
    ...(comparisons.length > 0 ? ['', tally(comparisons, estimator.label)] : []),
    ...verdictLines(verdict, options.columns, paint),
  ];
  return `${lines.map(neutraliseCommands).join('\n')}\n`;
}

/** All of them where they fit; else what is worth reading, the worst first. */
function worstRows(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length <= MOST_ROWS) return comparisons;
  return comparisons
    .filter(({ decision }) => decision !== 'unchanged')
    .map((one) => ({ one, size: Math.abs(Math.log(one.effect?.ratio || Number.MIN_VALUE)) }))
    .sort(
      (a, b) => DECISION_RANK[a.one.decision] - DECISION_RANK[b.one.decision] || b.size - a.size,
    )
    .slice(0, MOST_ROWS)
    .map(({ one }) => one);
}

function tally(comparisons: readonly Comparison[], label: string): string {
  const counts = new Map<string, number>();
  for (const { decision } of comparisons) counts.set(decision, (counts.get(decision) ?? 0) + 1);
  const parts = Object.keys(DECISION_RANK).flatMap((decision) => {
    const count = counts.get(decision);
    return count === undefined ? [] : [`${formatCount(count)} ${decision}`];
  });
  return `${parts.join(', ')}; by ${label}, chance of a wrong block at most 1 % over all`;
}

function verdictLines(
  { kind, summary, findings }: Verdict,
  columns: number,
  paint: Paint,
): string[] {
  const [worst] = findings;
  const reason = kind === 'pass' || worst === undefined ? [] : [worst.why, worst.todo];
  return [
    paint(COLOURS[kind], shown(summary)),
    ...reason
      .flatMap((text) => wrapText(shown(text), Math.max(columns, 40) - 2))
      .map((line) => `  ${line}`),
  ];
}

function shown(text: string): string {
  return escapeTerminal(cutText(text, 1000));
}
