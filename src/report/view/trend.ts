/** The past of a benchmark in one line of block characters, its newest value last. */
import type { ReportJson } from '../report-schema.js';

/** Without an environment, as of two files, there is no past. */
type Past = Partial<Pick<ReportJson, 'history' | 'environment' | 'fingerprints'>>;
type Comparison = ReportJson['comparisons'][number];

const BLOCKS = [...'▁▂▃▄▅▆▇█'];
const FEWEST_VALUES = 3;
const MOST_VALUES = 20;
/** Of the middle value: less than that fills no more than its share, so that noise does not look like news. */
const LEAST_RANGE = 0.1;

/** Medians of the stored runs on this machine, oldest first; those of other machines say nothing here. */
export function pastValues(
  { history: past, suite }: Comparison,
  { history: runs = [], environment, fingerprints }: Past,
): readonly number[] {
  const machine = fingerprints?.[suite] ?? environment?.fingerprint;
  return (past?.medians ?? []).filter((_, i) => runs[past?.runs[i] ?? -1]?.fingerprint === machine);
}

/** Empty where there is too little to draw. */
export function sparkline(values: readonly number[]): string {
  const shown = values.slice(-MOST_VALUES);
  if (shown.length < FEWEST_VALUES) return '';
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const middle = low + (high - low) / 2;
  const range = Math.max(high - low, Math.abs(middle) * LEAST_RANGE);
  const bottom = middle - range / 2;
  const level = (value: number) =>
    range === 0 ? 0 : Math.round(((value - bottom) / range) * (BLOCKS.length - 1));
  return shown.map((value) => BLOCKS[level(value)]).join('');
}
