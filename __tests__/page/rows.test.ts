import { describe, expect, it } from '@jest/globals';
import { chosen, START, type Wish } from '../../src/page/rows.js';
import { pageData } from '../../src/report/html/data.js';
import { toJson } from '../../src/report/json.js';
import { aComparison, anUnchanged, aReport } from '../support/report.js';

const { benchmarks } = pageData(
  toJson(
    aReport({
      comparisons: [
        anUnchanged('BenchmarkB10', { base: [10], head: [10] }),
        anUnchanged('BenchmarkB2', { base: [2], head: [2], package: 'example.com/other' }),
        aComparison({ name: 'BenchmarkSlow' }),
        aComparison({ name: 'BenchmarkGone', decision: 'vanished', head: [], effect: {} as never }),
        aComparison({ name: 'BenchmarkIgnored', action: 'ignore' }),
      ],
    }),
  ),
);
const names = (wish: Partial<Wish>) =>
  chosen(benchmarks, { ...START, ...wish }).map(({ name }) => name.replace(/Benchmark|-4/g, ''));

describe('benchmarks that are shown', () => {
  it.each<[string, Partial<Wish>, readonly string[]]>([
    ['all, worst first', {}, ['Slow', 'Gone', 'Ignored', 'B2', 'B10']],
    ['with a word in any case', { search: 'SLOW' }, ['Slow']],
    ['with every word, wherever it is', { search: 'other b2' }, ['B2']],
    ['with no word', { search: '   ' }, ['Slow', 'Gone', 'Ignored', 'B2', 'B10']],
    ['of one decision', { decision: 'vanished' }, ['Gone']],
    ['that are notable', { decision: 'notable' }, ['Slow', 'Gone']],
    ['by name, numbers as numbers', { sort: 'name' }, ['B2', 'B10', 'Gone', 'Ignored', 'Slow']],
    [
      'by name, backwards',
      { sort: 'name', descending: true },
      ['Slow', 'Ignored', 'Gone', 'B10', 'B2'],
    ],
    ['by base', { sort: 'base', search: 'b' }, ['B2', 'B10', 'Slow', 'Gone', 'Ignored']],
    [
      'by head, those without one last',
      { sort: 'head', descending: true },
      ['Slow', 'Ignored', 'B10', 'B2', 'Gone'],
    ],
  ])('%s', (_, wish, expected) => {
    expect(names(wish)).toEqual(expected);
  });
});
