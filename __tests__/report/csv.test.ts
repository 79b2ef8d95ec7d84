import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderCsv } from '../../src/report/csv.js';
import { csvText } from '../../src/report/escape/csv.js';
import { toJson } from '../../src/report/json.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { aComparison, aReport } from '../support/report.js';
import { anyFileText, emptyReport, readCsv, reportSaying } from '../support/report-files.js';

/** The rows as records. */
function recordsOf(report: ReportJson): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readCsv(renderCsv(report));
  return rows.map((row) =>
    Object.fromEntries(header.map(({ text }, i) => [text, row[i]?.text ?? 'missing'])),
  );
}
const withComparison = (change: Parameters<typeof aComparison>[0]) =>
  toJson(aReport({ comparisons: [aComparison(change)] }));

describe('CSV of benchmarks', () => {
  it('has a row a metric, with numbers as numbers', () => {
    expect(recordsOf(withComparison({ rounds: 12 }))).toEqual([
      {
        verdict: 'block',
        suite: 'go',
        package: 'example.com/shop/parser',
        name: 'BenchmarkParseJSON-4',
        unit: 'ns/op',
        better: 'lower',
        base_median: '1203500',
        head_median: '1570000',
        change: '0.304',
        change_low: '0.281',
        change_high: '0.324',
        tolerance: '0.05',
        decision: 'regressed',
        action: 'block',
        rounds: '12',
      },
    ]);
  });

  it.each([
    ['from 0', { base: [0], head: [3], effect: { ratio: Infinity, low: NaN, high: Infinity } }],
    ['of nothing', { base: [], head: [3], effect: { ratio: NaN, low: NaN, high: NaN } }],
  ])('leaves a change %s empty', (_, change) => {
    const [row] = recordsOf(withComparison(change));
    expect([row?.change, row?.change_low, row?.change_high]).toEqual(['', '', '']);
  });

  it.each([
    ['very small', 1e-9],
    ['very large', 1_234_567_890_123_456],
    ['negative', -2.5],
  ])('keeps a number that is %s', (_, value) => {
    const [row] = recordsOf(withComparison({ head: [value] }));
    expect(Number(row?.head_median)).toBe(value);
  });

  it('has the verdict alone where nothing was compared', () => {
    const [row, ...more] = recordsOf(emptyReport('inconclusive'));
    expect(more).toEqual([]);
    expect(row?.verdict).toBe('inconclusive');
    expect(new Set(Object.values(row ?? {}))).toEqual(new Set(['inconclusive', '']));
  });

  it('is read back whole, and no text of it is a formula, whatever the names', () => {
    fc.assert(
      fc.property(anyFileText, (text) => {
        const [header, ...rows] = readCsv(renderCsv(reportSaying(text)));
        expect(rows.map((row) => row.length)).toEqual([header?.length]);
        for (const cell of rows.flat().filter(({ quoted }) => quoted)) {
          // Some spreadsheets part cells at every `;`.
          for (const part of cell.text.split(';')) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          expect(cell.text).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});

describe('a cell of text', () => {
  it.each([
    ['plain', '"plain"'],
    ['a,"b"', '"a,""b"""'],
    ['=cmd|calc', `"'=cmd|calc"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(1)', `"'@SUM(1)"`],
    ['  =1', `"  '=1"`],
    ['＝1', `"'＝1"`],
    ['a;=1; -2', `"a;'=1; '-2"`],
    ['\t=1', '"\\t=1"'],
    ['\r\n=1', '"\\r\\n=1"'],
    ['size=64KiB-4', '"size=64KiB-4"'],
    ['', '""'],
  ])('%j is %s', (text, cell) => {
    expect(csvText(text)).toBe(cell);
  });
});
