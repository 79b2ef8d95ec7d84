import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import type { Comparison } from '../../src/model/verdict.js';
import { toJson } from '../../src/report/json.js';
import { lineRanges } from '../../src/report/view/coverage.js';
import { viewOf } from '../../src/report/view.js';
import { debtOf } from '../support/debts.js';
import {
  aComparison,
  aFinding,
  anUnchanged,
  aPassingReport,
  aReport,
  aTask,
} from '../support/report.js';

const view = (change: Partial<Report> = {}) => viewOf(toJson(aReport(change)));

/** The table of benchmarks as one record a row. */
function benchmarks(...comparisons: readonly Comparison[]) {
  const table = view({ comparisons }).sections.find(({ area }) => area === 'benchmarks')?.tables[0];
  return (table?.rows ?? []).map(({ cells, quiet }) => ({
    quiet,
    ...Object.fromEntries(cells.map((cell, index) => [table?.columns[index]?.label, cell])),
  }));
}

describe('the headline', () => {
  it('advises on the worst finding first, tests before benchmarks', () => {
    expect(view().headline).toMatchObject({
      word: 'Blocked',
      first: { todo: expect.stringContaining('go test -run ^TestTotal$'), place: { line: 41 } },
      tally: '3 blocking, 3 degrading, 1 note',
      deploy: 'not allowed',
    });
  });

  it('has nothing to advise on a pass', () => {
    const note = aFinding({ severity: 'note' });
    const verdict = { kind: 'pass' as const, summary: '', findings: [note] };
    const { headline } = viewOf(toJson(aPassingReport({ verdict })));
    expect(headline).not.toHaveProperty('first');
    expect(headline).toMatchObject({ word: 'Passed', tally: '1 note', deploy: 'allowed' });
  });

  it.each<[Partial<Report>, string]>([
    [
      { exitCode: 0, failOn: [] },
      'not allowed; the step passes all the same, since fail-on does not name block',
    ],
    [{ deploy: true, degraded: true, exitCode: 0 }, 'allowed, in degraded mode'],
    [
      {
        deploy: true,
        degraded: true,
        exitCode: 1,
        failOn: ['degraded'],
        verdict: { kind: 'degraded', summary: '', findings: [] },
      },
      'allowed, in degraded mode; the step fails all the same, since fail-on names degraded',
    ],
  ])('says where the step disagrees with the verdict: %j', (change, deploy) => {
    expect(view(change).headline.deploy).toBe(deploy);
  });
});

describe('sections', () => {
  it('come worst first, each with its findings worst first', () => {
    const { sections } = view();
    expect(sections.map(({ area }) => area)).toEqual([
      'tests',
      'benchmarks',
      'coverage',
      'checks',
      'baseline',
      'tasks',
    ]);
    expect(sections[1]?.findings.map(({ severity }) => severity)).toEqual([
      'block',
      'block',
      'degraded',
    ]);
  });

  it('are left out where there is nothing to say', () => {
    const empty = { tests: [], coverage: [], comparisons: [], tasks: [], baselines: [] };
    expect(
      view({ ...empty, verdict: { kind: 'pass', summary: '', findings: [] } }).sections,
    ).toEqual([]);
  });
});

describe('the table of benchmarks', () => {
  it('puts the worst first: decision, then action, then size of the change', () => {
    const slower = (name: string, ratio: number, change: Partial<Comparison> = {}) =>
      aComparison({ name, effect: { ratio, low: ratio, high: ratio }, ...change });
    const rows = benchmarks(
      anUnchanged('Same'),
      slower('Ignored', 9, { action: 'ignore' }),
      slower('New', 1, { decision: 'new' }),
      slower('Bit', 1.1),
      slower('Degrading', 3, { action: 'degrade' }),
      slower('Lot', 2),
      slower('Third', 0.3, { better: 'higher' }),
      slower('Gone', 1, { decision: 'vanished' }),
    );
    expect(
      rows.map((row) => `${'Benchmark' in row ? row.Benchmark : ''}`.replace('-4', '')),
    ).toEqual(['Third', 'Lot', 'Bit', 'Degrading', 'Gone', 'New', 'Ignored', 'Same']);
    expect(rows.map(({ quiet }) => quiet).lastIndexOf(false)).toBe(5);
  });

  it.each<[string, Partial<Comparison>, Record<string, string>]>([
    [
      'one scale for both sides',
      { base: [999_000], head: [1_250_000] },
      { Base: '999 µs', Head: '1,250 µs' },
    ],
    [
      'from zero',
      { base: [0], head: [3], unit: 'allocs/op', effect: { ratio: Infinity, low: NaN, high: NaN } },
      { Base: '0', Head: '3', Change: 'from 0', Interval: '–' },
    ],
    [
      'to zero',
      { base: [3], head: [0], unit: 'allocs/op', effect: { ratio: 0, low: 0, high: 0 } },
      { Change: '−100 %' },
    ],
    [
      'zero both times',
      { base: [0], head: [0], effect: { ratio: NaN, low: NaN, high: NaN } },
      { Change: '0 %' },
    ],
    [
      'the median of an even number of samples',
      { base: [4, 1, 3, 2], head: [5] },
      { Base: '2.500 ns', Head: '5.000 ns' },
    ],
    [
      'a new one',
      { base: [], decision: 'new', effect: { ratio: NaN, low: NaN, high: NaN } },
      { Base: '–', Change: '–' },
    ],
    [
      'a vanished one',
      { head: [], decision: 'vanished', effect: { ratio: NaN, low: NaN, high: NaN } },
      { Head: '–', Change: '–' },
    ],
    [
      'an exact one',
      { method: 'exact', effect: { ratio: 1.5, low: NaN, high: NaN } },
      { Change: '+50.0 %', Interval: 'exact' },
    ],
    ['its policy', { tolerance: 0.08, action: 'degrade' }, { Policy: '8 % → degrade' }],
  ])('shows %s', (_, change, cells) => {
    expect(benchmarks(aComparison(change))[0]).toMatchObject(cells);
  });
});

describe('the table of debts', () => {
  const debtsTable = (...debts: NonNullable<Report['debts']>) =>
    view({ debts })
      .sections.find(({ area }) => area === 'benchmarks')
      ?.tables.find(({ title }) => title === 'Debts of the default branch');

  it('is not there without one', () => {
    expect(debtsTable()).toBeUndefined();
    expect(toJson(aReport({ debts: [] }))).not.toHaveProperty('debts');
    expect(view().sections.flatMap(({ tables }) => tables)).not.toContainEqual(
      expect.objectContaining({ title: 'Debts of the default branch' }),
    );
  });

  it('says what is worse, since when and what may have brought it', () => {
    const table = debtsTable({ suite: 'go', ...debtOf() });
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Benchmark',
      'Metric',
      'Change',
      'Since',
      'Between',
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['BenchmarkParseJSON-8', 'ns/op', '+30.0 %', 'cccccccccc', 'bbbbbbbbbb, cccccccccc'],
    ]);
  });

  const { ratio: _, low: __, high: ___, procs: ____, ...fromZero } = debtOf();
  it.each([
    ['from zero', fromZero, ['BenchmarkParseJSON', 'ns/op', 'from 0']],
    [
      'many commits',
      debtOf({ how: 'drift', between: ['1', '2', '3', '4', '5'].map((x) => x.repeat(40)) }),
      [
        'BenchmarkParseJSON-8',
        'ns/op',
        '+30.0 %',
        'cccccccccc',
        '1111111111, 2222222222, 3333333333 and 2 more, little by little',
      ],
    ],
    [
      'no commits',
      debtOf({ between: [] }),
      ['BenchmarkParseJSON-8', 'ns/op', '+30.0 %', 'cccccccccc', 'aaaaaaaaaa and cccccccccc'],
    ],
  ])('shows %s', (_name, debt, cells) => {
    const shown = debtsTable({ suite: 'go', ...debt })?.rows[0]?.cells ?? [];
    expect(shown.slice(0, cells.length)).toEqual(cells);
  });

  it('names suite and package where there are several', () => {
    const other = { suite: 'web', ...debtOf({ package: 'example.com/other' }) };
    const table = debtsTable({ suite: 'go', ...debtOf() }, other);
    expect(table?.columns.slice(5).map(({ label }) => label)).toEqual(['Package', 'Suite']);
    expect(table?.rows[1]?.cells.slice(5)).toEqual(['example.com/other', 'web']);
  });
});

describe('the table of coverage', () => {
  it('never shows a percentage of nothing', () => {
    const { sections } = view({
      coverage: [
        {
          suite: 'js',
          unit: 'lines',
          totals: { lines: { covered: 0, total: 0 } },
          floor: 0.8,
          floorConfigured: false,
          reference: { covered: 0, total: 0 },
          patch: { covered: 0, total: 0 },
          patchMissed: [],
        },
      ],
      verdict: { kind: 'pass', summary: '', findings: [] },
    });
    const table = sections.find(({ area }) => area === 'coverage')?.tables[0];
    expect(table?.rows[0]?.cells).toEqual([
      'lines',
      'not measured',
      '80 % (default)',
      'not measured',
      '–',
      'none executable',
    ]);
  });
});

describe('notices', () => {
  it('tell what was skipped while reading, once, and not again what was judged', () => {
    const problem = (message: string) => ({ code: 'x', severity: 'warning' as const, message });
    const { notices } = view({
      notices: ['dropped'],
      tasks: [aTask({ problems: [problem('dropped'), problem('cut line'), problem('judged')] })],
      verdict: { kind: 'block', summary: '', findings: [aFinding({ title: 'judged' })] },
    });
    expect(notices).toEqual(['dropped', 'cut line']);
  });
});

describe('lineRanges', () => {
  it.each([
    [[], ''],
    [[3], '3'],
    [[14, 12, 13, 20, 31, 32], '12–14, 20, 31–32'],
    [
      Array.from({ length: 30 }, (_, index) => index * 2),
      `${Array.from({ length: 20 }, (_, index) => index * 2).join(', ')} and 10 more`,
    ],
  ])('%j is %s', (lines, text) => {
    expect(lineRanges(lines)).toBe(text);
  });
});
