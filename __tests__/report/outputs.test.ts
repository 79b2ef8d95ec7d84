import { describe, expect, it } from '@jest/globals';
import type { Report, SuiteCoverage } from '../../src/model/report.js';
import { toJson } from '../../src/report/json.js';
import { outputsOf } from '../../src/report/outputs.js';
import { aBaseline, aComparison, aReport } from '../support/report.js';

const outputs = (change: Partial<Report> = {}) => outputsOf(toJson(aReport(change)), {});

const coverage = (
  covered: number,
  total: number,
  change: Partial<SuiteCoverage> = {},
): SuiteCoverage => ({
  suite: 'go',
  unit: 'lines',
  totals: { lines: { covered, total } },
  floor: 0.8,
  floorConfigured: true,
  patchMissed: [],
  ...change,
});

describe('outputsOf', () => {
  it('tells a blocked run', () => {
    expect(outputsOf(toJson(aReport()), { json: 'out/report.json' })).toEqual({
      verdict: 'block',
      deploy: 'false',
      degraded: 'false',
      'tests-passed': '212',
      'tests-failed': '2',
      'tests-skipped': '1',
      coverage: '87.5',
      'coverage-patch': '71.4',
      regressions: '3',
      improvements: '1',
      'report-json': 'out/report.json',
      'report-html': '',
      'baseline-hit': 'fallback',
      'baseline-key': '',
    });
  });

  it('leaves empty what was not measured', () => {
    const { 'report-json': json, ...rest } = outputs({
      tests: [],
      coverage: [],
      comparisons: [],
      baselines: [],
    });
    expect(json).toBe('');
    expect(rest).toMatchObject({
      'tests-passed': '',
      'tests-failed': '',
      coverage: '',
      'coverage-patch': '',
      regressions: '0',
      'baseline-hit': '',
    });
  });

  it.each<[string, readonly SuiteCoverage[], string]>([
    ['cut, not rounded', [coverage(7996, 10_000)], '79.9'],
    ['of all suites together', [coverage(1, 2), coverage(1, 4)], '33.3'],
    ['empty where units do not add up', [coverage(1, 2), coverage(1, 2, { unit: 'branches' })], ''],
    ['empty where nothing was there to cover', [coverage(0, 0)], ''],
    ['whole', [coverage(5, 5)], '100.0'],
  ])('tells coverage %s', (_, suites, expected) => {
    expect(outputs({ coverage: suites }).coverage).toBe(expected);
  });

  it('counts failed, errored and unfinished tests as failed', () => {
    const counts = { passed: 1, failed: 2, skipped: 3, errored: 4, unfinished: 5 };
    expect(outputs({ tests: [{ suite: 'go', counts, durationMs: 1 }] })['tests-failed']).toBe('11');
  });

  it('does not count ignored regressions', () => {
    const comparisons = [aComparison({ action: 'ignore' }), aComparison({ action: 'degrade' })];
    expect(outputs({ comparisons }).regressions).toBe('1');
  });

  it('tells the worst state of all baselines and every key', () => {
    const result = outputs({
      baselines: [aBaseline({ state: 'exact' }), aBaseline({ suite: 'b', state: 'damaged' })],
      savedBaselines: [
        { suite: 'go', key: 'k1' },
        { suite: 'b', key: 'k2' },
      ],
    });
    expect(result['baseline-hit']).toBe('damaged');
    expect(result['baseline-key']).toBe('k1\nk2');
  });
});
