/** Coverage as tables: each suite in its own unit beside floor and reference, and the changed lines no test reaches. */
import type { ReportJson } from '../report-schema.js';
import { formatLimit, formatPoints, formatRatio } from '../units.js';
import { type Table, tableOf } from './table.js';

type SuiteCoverage = ReportJson['coverage'][number];
type Ratio = NonNullable<SuiteCoverage['patch']>;

/** Total, floor, reference and patch of each suite; undefined where nothing was measured. */
export function coverageTable(coverage: ReportJson['coverage']): Table | undefined {
  if (coverage.length === 0) return undefined;
  const some = (key: keyof SuiteCoverage) => coverage.some((suite) => suite[key] !== undefined);
  return tableOf<SuiteCoverage>(coverage, [
    { label: 'Suite', kind: 'name', shown: coverage.length > 1, cell: ({ suite }) => suite },
    { label: 'Unit', kind: 'text', cell: ({ unit }) => unit },
    { label: 'Total', kind: 'number', cell: ({ totals, unit }) => withCounts(totals[unit]) },
    { label: 'Floor', kind: 'number', cell: floorText },
    {
      label: 'Reference',
      kind: 'number',
      shown: some('reference'),
      cell: ({ reference }) => withCounts(reference),
    },
    { label: 'Change', kind: 'number', shown: some('reference'), cell: changeText },
    {
      label: 'Changed lines',
      kind: 'number',
      shown: some('patch'),
      cell: ({ patch }) => patchText(patch),
    },
    {
      label: 'Their floor',
      kind: 'number',
      shown: some('patchFloor'),
      cell: ({ patchFloor }) => (patchFloor === undefined ? '–' : formatLimit(patchFloor)),
    },
  ]);
}

function withCounts(ratio: Ratio | undefined): string {
  return ratio === undefined || ratio.total === 0
    ? 'not measured'
    : `${formatRatio(ratio)} (${ratio.covered}/${ratio.total})`;
}

/** No executable line changed: nothing to cover, which is not the same as nothing covered. */
export function patchText(patch: Ratio | undefined): string {
  if (patch === undefined) return 'not measured';
  return patch.total === 0 ? 'none executable' : withCounts(patch);
}

function floorText({ floor, floorConfigured }: SuiteCoverage): string {
  return floorConfigured ? formatLimit(floor) : `${formatLimit(floor)} (default)`;
}

function changeText({ totals, unit, reference }: SuiteCoverage): string {
  const total = totals[unit];
  if (!total?.total || !reference?.total) return '–';
  return formatPoints(total.covered / total.total - reference.covered / reference.total);
}

/** Changed executable lines that no test reaches, a row a file, most lines first. */
export function missedTable(coverage: ReportJson['coverage']): Table | undefined {
  const files = coverage
    .flatMap((suite) => suite.patchMissed)
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => b.lines.length - a.lines.length);
  if (files.length === 0) return undefined;
  return {
    title: 'Changed lines that no test reaches',
    ...tableOf(
      files,
      [
        { label: 'File', kind: 'name', cell: ({ file }) => file },
        { label: 'Lines', kind: 'text', cell: ({ lines }) => lineRanges(lines) },
      ],
      ({ file, lines: [line] }) => ({
        quiet: false,
        place: line === undefined ? { file } : { file, line },
      }),
    ),
  };
}

/** `12–15, 20, 31–32`, no more than 20 ranges of it. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  const shown = ranges
    .slice(0, 20)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const rest = ranges.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
