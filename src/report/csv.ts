/** The benchmarks as CSV of RFC 4180: a header, then a row a metric of a benchmark, in the order of the report. */
import { csvNumber, csvText } from './escape/csv.js';
import { benchmarkName } from './names.js';
import type { ReportJson } from './report-schema.js';
import { asChange, changeOf, median } from './view/change.js';

type Comparison = ReportJson['comparisons'][number];

const COLUMNS = [
  'verdict',
  'suite',
  'package',
  'name',
  'unit',
  'better',
  'base_median',
  'head_median',
  'change',
  'change_low',
  'change_high',
  'tolerance',
  'decision',
  'action',
  'rounds',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The comparisons of a report; where there is none, one row has the verdict alone, so that no file looks like a pass. */
export function renderCsv({ verdict, comparisons }: ReportJson): string {
  const rows = comparisons.map((one) => rowOf(one, verdict.kind));
  const lines = rows.map((row) => COLUMNS.map((column) => row[column]));
  const alone = COLUMNS.map((column) => (column === 'verdict' ? csvText(verdict.kind) : ''));
  return [COLUMNS, ...(lines.length === 0 ? [alone] : lines)]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}

function rowOf(comparison: Comparison, verdict: string): Row {
  const { effect } = comparison;
  const base = median(comparison.base);
  const head = median(comparison.head);
  return {
    verdict: csvText(verdict),
    suite: csvText(comparison.suite),
    package: csvText(comparison.package),
    name: csvText(benchmarkName(comparison)),
    unit: csvText(comparison.unit),
    better: csvText(comparison.better),
    base_median: csvNumber(base),
    head_median: csvNumber(head),
    change: csvNumber(changeOf(base, head, effect?.ratio)),
    change_low: csvNumber(effect?.low === undefined ? undefined : asChange(effect.low)),
    change_high: csvNumber(effect?.high === undefined ? undefined : asChange(effect.high)),
    tolerance: csvNumber(comparison.tolerance),
    decision: csvText(comparison.decision),
    action: csvText(comparison.action),
    rounds: csvNumber(comparison.rounds),
  };
}
