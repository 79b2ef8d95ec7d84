import { describe, expect, it } from '@jest/globals';
import { historyOf } from '../../src/report/history.js';
import { toJson } from '../../src/report/json.js';
import { pastValues, sparkline } from '../../src/report/view/trend.js';
import { aBaseline, aComparison, anEntry, anUnchanged, aReport } from '../support/report.js';

describe('the past of a comparison', () => {
  it('is the median of every stored run that has it, oldest first', () => {
    const { runs, pastOf } = historyOf([aBaseline()]);
    expect(runs.map(({ commit }) => commit.slice(0, 3))).toEqual(
      '777 666 555 444 333 eee 222 111 7d3'.split(' '),
    );
    expect(pastOf(aComparison())).toEqual({
      runs: [0, 1, 2, 3, 4, 5, 6, 7, 8],
      medians: [1003, 998, 1001, 1004, 1195, 1203, 1207, 1199, 1203].map((us) => us * 1000),
    });
  });

  it.each([
    ['another suite', { suite: 'other' }],
    ['another package', { package: '' }],
    ['another name', { name: 'BenchmarkParse' }],
    ['other threads', { procs: 8 }],
    ['another unit', { unit: 'B/op' }],
  ])('is not that of %s', (_, change) => {
    expect(historyOf([aBaseline()]).pastOf(aComparison(change))).toBeUndefined();
  });

  it('counts runs across suites, also such as measured nothing', () => {
    const baselines = [
      aBaseline({ suite: 'empty', entries: [anEntry({ suite: 'empty' })] }),
      aBaseline(),
    ];
    const { history, comparisons } = toJson(aReport({ baselines, comparisons: [aComparison()] }));
    expect(history).toHaveLength(10);
    expect(comparisons[0]?.history?.runs[0]).toBe(1);
    expect(history?.[1]).toEqual({
      suite: 'go',
      commit: '7'.repeat(40),
      recordedAt: '2026-08-13T09:12:44Z',
      verdict: 'pass',
      accepted: true,
      fingerprint: '3fa9c1d07b2e',
      coverage: { covered: 355, total: 411 },
    });
  });

  it('is left out of a report where there is none', () => {
    const json = toJson(aReport({ baselines: [], comparisons: [anUnchanged('X')] }));
    expect([json.history, json.comparisons[0]?.history]).toEqual([undefined, undefined]);
  });
});

describe('the trend', () => {
  it('is that of the machine which measured the suite', () => {
    const fingerprints = { go: '00000000000a' };
    const json = toJson(aReport({ comparisons: [aComparison()], fingerprints }));
    const [comparison] = json.comparisons;
    expect(comparison && pastValues(comparison, json)).toHaveLength(1);
  });

  it('leaves out what another machine measured', () => {
    const json = toJson(aReport({ comparisons: [aComparison()] }));
    const [comparison] = json.comparisons;
    expect(comparison && pastValues(comparison, json)).toHaveLength(8);
  });

  it.each<[string, readonly number[], string]>([
    ['a step', [100, 101, 99, 150, 151], '▁▁▁██'],
    ['a rise', [1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
    ['noise, without drama', [100, 101, 99, 100], '▅▅▄▅'],
    ['one level', [5, 5, 5], '▅▅▅'],
    ['nothing but zeros', [0, 0, 0], '▁▁▁'],
    ['less than zero', [-2, -1, 0], '▁▅█'],
    ['too little', [1, 2], ''],
    ['the newest twenty', [9, ...Array.from({ length: 20 }, () => 1)], '▅'.repeat(20)],
  ])('draws %s', (_, values, line) => {
    expect(sparkline(values)).toBe(line);
  });
});
