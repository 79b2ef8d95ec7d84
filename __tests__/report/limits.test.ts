import { describe, expect, it } from '@jest/globals';
import type { Severity } from '../../src/model/verdict.js';
import { toJson } from '../../src/report/json.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { aComparison, aFinding, anUnchanged, aReport } from '../support/report.js';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

const findings = (['note', 'degraded', 'block', 'inconclusive'] as const).flatMap(
  (severity: Severity) =>
    Array.from({ length: 5000 }, (_, index) =>
      aFinding({
        severity,
        title: `${severity} #${index} – ünïcödé 日本語`,
        details: 'output\n'.repeat(50),
      }),
    ),
);
const comparisons = Array.from({ length: 5000 }, (_, index) =>
  index < 100
    ? aComparison({ name: `BenchmarkSlow${index}` })
    : anUnchanged(`BenchmarkSame${index}`),
);
const huge = toJson(
  aReport({ verdict: { kind: 'block', summary: 'Much is wrong.', findings }, comparisons }),
);

describe('a report with 20,000 findings and 5,000 benchmarks', () => {
  const summary = renderSummary(huge);

  it('fits into the job summary with a margin, and uses it', () => {
    expect(bytes(summary)).toBeLessThanOrEqual(2 ** 20 - 2 ** 16);
    expect(bytes(summary)).toBeGreaterThan(900_000);
  });

  it('keeps what is worst, and the regressed benchmarks before the findings of less weight', () => {
    expect(summary.includes('block #&#8203;0 ')).toBe(true);
    expect(summary.includes('block #&#8203;49 ')).toBe(true);
    expect(summary.includes('BenchmarkSlow0-4')).toBe(true);
    expect(summary.includes('BenchmarkSlow99-4')).toBe(true);
    expect(summary.includes('BenchmarkSame')).toBe(false);
    expect(summary.includes('note #')).toBe(false);
  });

  it('says how many it left out, adding up to all', () => {
    const shown = (summary.match(/^- (⛔|❔|⚠️|ℹ️)/gmu) ?? []).length;
    const left = /… and ([\d,]+) more, in the JSON report/.exec(summary)?.[1]?.replaceAll(',', '');
    expect(shown + Number(left)).toBe(20_000);
    expect(summary.includes('… and 4,900 more, in the JSON report')).toBe(true);
    expect(summary.includes('<details><summary>4,900 unchanged or ignored</summary>')).toBe(true);
  });

  it('is whole where it is cut: headline before, environment after', () => {
    expect(summary.startsWith('## ⛔ Tollgate: blocked\n\n**Much is wrong.**')).toBe(true);
    expect(summary.trimEnd().endsWith('</details>')).toBe(true);
    const folds = (tag: string) => summary.split(`<${tag}>`).length;
    expect(folds('details')).toBe(folds('/details'));
  });

  it('fits into a comment', () => {
    const comment = renderMarkdown(huge, 65_536);
    expect(bytes(comment)).toBeLessThanOrEqual(65_536);
    expect(comment.includes('block #&#8203;0 ')).toBe(true);
  });

  it('stays readable on a terminal', () => {
    const lines = renderTerminal(huge, { colour: false, columns: 100 }).split('\n');
    expect(lines.length).toBeLessThan(1200);
    expect(lines).toContain('  … and 19,950 more, in the JSON report');
    expect(lines).toContain('  … and 50 more, in the JSON report');
  });
});

describe('one text that is far too long', () => {
  it('is cut with its count', () => {
    const long = 'x'.repeat(200_000);
    const report = toJson(
      aReport({
        verdict: {
          kind: 'block',
          summary: long,
          findings: [aFinding({ title: long, why: long, todo: long, details: long })],
        },
        comparisons: [aComparison({ name: long, package: long, unit: long })],
        notices: [long],
      }),
    );
    const comment = renderMarkdown(report, 65_536);
    expect(bytes(comment)).toBeLessThan(40_000);
    expect(comment.includes('… (+199,700 characters)')).toBe(true);
    expect(bytes(renderTerminal(report, { colour: false, columns: 100 }))).toBeLessThan(20_000);
  });
});
