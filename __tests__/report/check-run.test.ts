import { describe, expect, it } from '@jest/globals';
import type { VerdictKind } from '../../src/model/policy.js';
import { checkRunOf, commitStatusOf } from '../../src/report/check-run.js';
import { toJson } from '../../src/report/json.js';
import { aFinding, aPassingReport, aReport } from '../support/report.js';

const reportOf = (kind: VerdictKind, exitCode: 0 | 1, summary = 'So it is.') =>
  toJson(aReport({ verdict: { kind, summary, findings: [] }, exitCode }));

describe('the conclusion', () => {
  it.each<[VerdictKind, 0 | 1, string, string]>([
    ['pass', 0, 'success', 'success'],
    ['degraded', 0, 'neutral', 'success'],
    ['degraded', 1, 'failure', 'failure'],
    ['inconclusive', 1, 'failure', 'failure'],
    ['inconclusive', 0, 'neutral', 'success'],
    ['block', 1, 'failure', 'failure'],
    ['block', 0, 'neutral', 'success'],
  ])('of %s with exit code %i is %s, as a status %s', (kind, exitCode, conclusion, state) => {
    expect(checkRunOf(reportOf(kind, exitCode)).conclusion).toBe(conclusion);
    expect(commitStatusOf(reportOf(kind, exitCode)).state).toBe(state);
  });
});

describe('the check run', () => {
  it('has the verdict as its title and the report as its text', () => {
    const { title, summary } = checkRunOf(toJson(aPassingReport()));
    expect(title).toBe('Passed: Everything was judged and is within policy.');
    expect(summary).toContain('## ✅ Tollgate: passed');
  });

  it('has findings with a line as annotations, worst first', () => {
    const findings = [
      aFinding({ severity: 'note', title: 'n', place: { file: 'a.go', line: 1 } }),
      aFinding({ severity: 'degraded', title: 'd', place: { file: 'a.go', line: 4, endLine: 9 } }),
      aFinding({ severity: 'block', title: 'no line', place: { file: 'a.go' } }),
      aFinding({ severity: 'block', title: 'b', place: { file: 'a.go', line: 7, endLine: 2 } }),
      aFinding({ severity: 'block', title: 'outside', place: { file: '../a.go', line: 7 } }),
    ];
    const report = toJson(aReport({ verdict: { kind: 'block', summary: '', findings } }));
    expect(checkRunOf(report).annotations).toMatchObject([
      { title: 'b', start_line: 7, end_line: 7, annotation_level: 'failure', path: 'a.go' },
      { title: 'd', start_line: 4, end_line: 9, annotation_level: 'warning' },
      { title: 'n', start_line: 1, annotation_level: 'notice' },
    ]);
  });

  it('keeps to 500 annotations and to what GitHub takes of text', () => {
    const findings = Array.from({ length: 3000 }, (_, i) =>
      aFinding({ title: `${i} ${'ü'.repeat(300)}`, place: { file: 'a.go', line: i + 1 } }),
    );
    const summary = '𝄞'.repeat(500);
    const run = checkRunOf(toJson(aReport({ verdict: { kind: 'block', summary, findings } })));
    expect(run.annotations).toHaveLength(500);
    expect(run.summary.length).toBeLessThanOrEqual(65_535);
    expect([...run.title]).toHaveLength(250);
  });
});

it('a status is one line of 140 characters at most', () => {
  const { description } = commitStatusOf(reportOf('block', 1, `one\ntwo ${'𝄞'.repeat(200)}`));
  expect(description.startsWith('Blocked: one two 𝄞')).toBe(true);
  expect([...description]).toHaveLength(140);
});
