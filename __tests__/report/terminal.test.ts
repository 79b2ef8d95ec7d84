import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { toJson } from '../../src/report/json.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { textWidth } from '../../src/report/text-width.js';
import { aComparison, aFinding, aReport } from '../support/report.js';

const report = toJson(aReport());

describe('renderTerminal', () => {
  it('adds nothing but colour', () => {
    const plain = renderTerminal(report, { colour: false, columns: 100 });
    const coloured = renderTerminal(report, { colour: true, columns: 100 });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it.each([60, 80, 100, 160])('keeps prose and names within %d columns', (columns) => {
    const text = renderTerminal(report, { colour: false, columns });
    const longest = Math.max(...text.split('\n').map(textWidth));
    // A command to copy is not broken in the middle, and numbers of a table stay whole.
    expect(longest).toBeLessThanOrEqual(Math.max(columns, 93));
  });

  it('leaves out minor columns before it cuts names', () => {
    const header = (columns: number) =>
      renderTerminal(report, { colour: false, columns })
        .split('\n')
        .find((line) => line.startsWith('  Benchmark  ')) ?? '';
    expect(header(170)).toMatch(/Interval\s+Trend\s+Policy\s+Package/);
    expect(header(128)).toMatch(/Interval\s+Policy\s+Package/);
    expect(header(115)).toMatch(/Interval\s+Package/);
    expect(header(90)).toMatch(/Change\s+Package/);
  });

  it('starts no workflow command where it breaks a line', () => {
    const finding = aFinding({ title: `${'x'.repeat(70)} ::error::pwned ##`, todo: '[error]x' });
    const summary = `${'x'.repeat(70)} ::stop-commands::x`;
    const text = renderTerminal(
      toJson(aReport({ verdict: { kind: 'block', summary, findings: [finding] } })),
      { colour: false, columns: 80 },
    );
    expect(text).toContain('\n    \\::error::pwned');
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it('shows the end of long output', () => {
    const details = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    const text = renderTerminal(
      toJson(
        aReport({ verdict: { kind: 'block', summary: '', findings: [aFinding({ details })] } }),
      ),
      { colour: false, columns: 100 },
    );
    expect(text).toContain('│ … 25 lines before');
    expect(text).toContain('│ line 39');
    expect(text).not.toContain('│ line 24\n');
  });

  it('aligns wide characters', () => {
    const text = renderTerminal(
      toJson(
        aReport({ comparisons: [aComparison({ name: '日本語' }), aComparison({ name: 'abc' })] }),
      ),
      { colour: false, columns: 160 },
    );
    const rows = text.split('\n').filter((line) => /^ {2}(日本語|abc)-4/.test(line));
    expect(new Set(rows.map((row) => textWidth(row.slice(0, row.indexOf('regressed'))))).size).toBe(
      1,
    );
  });
});
