/** The past of benchmarks drawn for a terminal. Names in it come from outside. */
import plot from 'simple-ascii-chart';
import type { BaselineEntry } from '../../model/baseline.js';
import { changePointsOf } from '../../statistics/change-point.js';
import { escapeTerminal } from '../escape/terminal.js';
import { benchmarkName } from '../names.js';
import { formatChange, formatValues } from '../units.js';
import type { Past } from './past.js';

const HEIGHT = 7;
/** Beside the plot: the values of its axis. */
const AXIS_COLUMNS = 16;
const FEWEST_COLUMNS = 40;
const MOST_COLUMNS = 120;

/** One plot a metric, with its first and last run; one line where there is but one run. */
export function renderPasts(
  pasts: readonly Past[],
  runs: readonly BaselineEntry[],
  columns: number,
): string {
  return pasts.map((past) => renderPast(past, runs, columns)).join('\n');
}

function renderPast(past: Past, runs: readonly BaselineEntry[], columns: number): string {
  const { points, unit } = past;
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const title = [past.suite, past.package, benchmarkName(past)].filter((part) => part !== '');
  const [from = '', to = ''] = formatValues(unit, [first.median, last.median]);
  const change = first.median === 0 ? '' : `, ${formatChange(last.median / first.median - 1)}`;
  const head = `${escapeTerminal(title.join(' '))}: ${escapeTerminal(unit)}`;
  if (points.length < 2) return `${head} ${to} in the one run ${runText(runs[last.run])}\n`;
  const facts = `${from} → ${to}${change} over ${points.length} runs`;
  const width = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns)) - AXIS_COLUMNS;
  const drawn = plot(
    points.map(({ median }, i): [number, number] => [i + 1, median]),
    {
      width,
      height: HEIGHT,
      hideXAxis: true,
      formatter: (value, { axis }) =>
        axis === 'y' ? (formatValues(unit, [value])[0] ?? '') : String(value),
    },
  );
  const range = `${runText(runs[first.run])} to ${runText(runs[last.run])}`;
  const steps = changePointsOf(points.map(({ median }) => median)).map(
    (at) => `  The level changed at ${runText(runs[points[at]?.run ?? -1])}`,
  );
  const lines = drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd());
  return `${[`${head} ${facts}`, ...lines, `  ${range}`, ...steps].join('\n')}\n`;
}

function runText(run: BaselineEntry | undefined): string {
  return run === undefined ? '' : `${run.commit.slice(0, 10)} (${run.recordedAt.slice(0, 10)})`;
}
