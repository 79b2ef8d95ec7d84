import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import { unacceptedDebts } from '../../../src/judge/unaccepted-debts.js';
import type { Acceptance } from '../../../src/model/acceptance.js';
import type { Debt } from '../../../src/model/debt.js';
import type { Facts, FlakyBenchmark, SuiteFacts } from '../../../src/model/facts.js';
import { commit, entryOf } from '../../support/baseline-entries.js';
import { baselineOf, benchmarksPolicy } from '../../support/benchmarks.js';
import { debtOf } from '../../support/debts.js';
import { comparisonOf, factsOf, policyOf, suiteOf, waiverOf } from '../../support/facts.js';

const factsWith = (
  known: readonly Debt[],
  suite: Partial<SuiteFacts> = {},
  more: Partial<Facts> = {},
) => factsOf({ debts: { fresh: [], known }, ...suite }, { onDefaultBranch: true, ...more });
const toldOf = (facts: Facts) =>
  judge(facts).findings.map(({ kind, severity }) => `${kind} ${severity}`);
const findingOf = (facts: Facts) => {
  const [finding] = judge(facts).findings;
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
};

describe('a debt on the default branch', () => {
  it('degrades, says since when and what is among, and where it is defined', () => {
    const place = { file: 'parser/parse_test.go', line: 12 };
    const comparisons = [
      comparisonOf({ unit: 'B/op', method: 'paired', decision: 'unchanged', place: { file: 'x' } }),
      comparisonOf({ place, method: 'paired' }),
    ];
    expect(findingOf(factsWith([debtOf()], { comparisons }))).toEqual({
      area: 'benchmarks',
      kind: 'benchmark-debt',
      subject: 'default/example.com/shop/parser/BenchmarkParseJSON',
      suite: 'default',
      severity: 'degraded',
      title:
        'BenchmarkParseJSON: ns/op +30.0 % since cccccccccc (among 2 commits: bbbbbbbbbb, cccccccccc)',
      why: expect.stringMatching(/^An earlier run .* compared with aaaaaaaaaa, .* not block/),
      todo: expect.stringContaining('docs/acceptances.md'),
      details: `${commit('b')}\n${commit('c')}`,
      place,
    });
  });

  const titles: readonly [string, Partial<Debt>, string][] = [
    ['one commit', { between: [commit('c')] }, 'ns/op +30.0 % since cccccccccc'],
    ['no commit that is known', { between: [] }, 'ns/op +30.0 % since cccccccccc'],
    ['from zero', { ratio: undefined as never, between: [] }, 'ns/op more than 0 since cccccccccc'],
    ['a rate', { unit: 'MB/s', ratio: 0.8, between: [] }, 'MB/s −20.0 % since cccccccccc'],
    [
      'five commits',
      { between: ['1', '2', '3', '4', '5'].map(commit) },
      'ns/op +30.0 % since cccccccccc (among 5 commits: 1111111111, 2222222222, 3333333333, 4444444444, 5555555555)',
    ],
    [
      'more than fit',
      { between: ['1', '2', '3', '4', '5', '6', '7'].map(commit) },
      'ns/op +30.0 % since cccccccccc (among 7 commits: 1111111111, 2222222222, 3333333333, 4444444444, 5555555555 and 2 more)',
    ],
  ];
  it.each(titles)('names %s', (_name, debt, title) => {
    const finding = findingOf(factsWith([debtOf(debt)]));
    expect(finding.title).toBe(`BenchmarkParseJSON: ${title}`);
    expect('details' in finding).toBe((debt.between ?? []).length > 0);
  });

  it('that crept in says so', () => {
    expect(findingOf(factsWith([debtOf({ how: 'drift' })])).why).toMatch(/^It crept in little/);
  });

  it.each(['regressed', 'near', 'inconclusive'] as const)(
    'is told as that alone where its comparison is %s, even where that would block',
    (decision) => {
      const policy = policyOf({ benchmarks: benchmarksPolicy({ inconclusive: 'block' }) });
      const comparisons = [comparisonOf({ decision, method: 'paired' })];
      expect(toldOf(factsWith([debtOf()], { comparisons }, { policy }))).toEqual([
        'benchmark-debt degraded',
      ]);
    },
  );

  const others: readonly Partial<Debt>[] = [
    { unit: 'B/op' },
    { procs: 4 },
    { name: 'BenchmarkOther' },
    { package: 'example.com/shop/other' },
  ];
  it.each(others)('hides no regression of another metric: %j', (other) => {
    const comparisons = [comparisonOf({ method: 'paired' })];
    expect(toldOf(factsWith([debtOf(other)], { comparisons }))).toEqual([
      'benchmark-regressed block',
      'benchmark-debt degraded',
    ]);
  });

  it('is told at a stage too', () => {
    expect(toldOf(factsWith([debtOf()], {}, { whole: false }))).toEqual([
      'benchmark-debt degraded',
    ]);
  });

  it('that is fresh is told as the regression that it is', () => {
    const comparisons = [comparisonOf({ method: 'paired' })];
    const debts = { fresh: [debtOf()], known: [] };
    expect(toldOf(factsWith([], { comparisons, debts }))).toEqual(['benchmark-regressed block']);
  });
});

describe('debts that a change finds', () => {
  const onChange = (known: readonly Debt[], more: Partial<Facts> = {}) =>
    factsWith(known, {}, { onDefaultBranch: false, ...more });

  it('are one note a suite', () => {
    const facts = onChange([debtOf(), debtOf({ unit: 'B/op', ratio: 2, since: commit('d') })]);
    expect(toldOf(facts)).toEqual(['benchmark-debts note']);
    expect(findingOf(facts)).toMatchObject({
      subject: 'default',
      title:
        '2 metrics got worse before this change: BenchmarkParseJSON: ns/op +30.0 % since cccccccccc, …',
      details:
        'BenchmarkParseJSON: ns/op +30.0 % since cccccccccc\nBenchmarkParseJSON: B/op +100 % since dddddddddd',
    });
    expect(findingOf(onChange([debtOf()])).title).toBe(
      '1 metric got worse before this change: BenchmarkParseJSON: ns/op +30.0 % since cccccccccc',
    );
  });

  it('are at most twenty by name', () => {
    const many = Array.from({ length: 22 }, (_, i) => debtOf({ unit: `u${i}` }));
    const lines = findingOf(onChange(many)).details?.split('\n') ?? [];
    expect([lines.length, lines.at(-1)]).toEqual([21, 'and 2 more']);
    expect(findingOf(onChange(many.slice(2))).details?.split('\n')).toHaveLength(20);
  });

  it('do not keep its own regressions from being told', () => {
    const comparisons = [comparisonOf({ method: 'paired' })];
    const facts = factsWith([debtOf()], { comparisons }, { onDefaultBranch: false });
    expect(toldOf(facts)).toEqual(['benchmark-regressed block', 'benchmark-debts note']);
  });

  it('are not told at a stage, and where there is none', () => {
    expect(toldOf(onChange([debtOf()], { whole: false }))).toEqual([]);
    expect(toldOf(onChange([]))).toEqual([]);
    expect(toldOf(factsOf({}, { onDefaultBranch: false }))).toEqual([]);
  });
});

describe('debts that keep a run from being accepted', () => {
  const acceptance: Acceptance = {
    subject: '**/BenchmarkParseJSON',
    by: 'octocat',
    reason: 'checks more',
    until: '2026-12-31',
    how: 'trailer',
    commit: commit('c'),
  };
  const regressed = [comparisonOf({ method: 'paired' })];
  const open = (facts: Facts) =>
    facts.suites.flatMap((suite) => unacceptedDebts(suite, judge(facts)));

  it('are old ones', () => {
    expect(open(factsWith([debtOf()]))).toEqual([debtOf()]);
  });

  it('are fresh ones', () => {
    const debts = { fresh: [debtOf()], known: [] };
    expect(open(factsWith([], { comparisons: regressed, debts }))).toEqual([debtOf()]);
  });

  it.each<[string, Partial<Facts>]>([
    ['accepted with this change', { acceptances: [acceptance] }],
    ['waived', { policy: policyOf({ waivers: [waiverOf({ subject: '**' })] }) }],
  ])('are none that are %s, old or fresh', (_name, more) => {
    expect(open(factsWith([debtOf()], {}, more))).toEqual([]);
    const debts = { fresh: [debtOf()], known: [] };
    expect(open(factsWith([], { comparisons: regressed, debts }, more))).toEqual([]);
  });

  it('are none that an earlier run took on', () => {
    const entry = entryOf({ accepted: false, acceptances: [acceptance] });
    const baseline = baselineOf({}, { entries: [entry] });
    expect(open(factsWith([debtOf()], { baseline }))).toEqual([]);
    expect(toldOf(factsWith([debtOf()], { baseline }))).toEqual(['benchmark-debt note']);
  });

  it('are those that were not accepted beside others that were', () => {
    const other = debtOf({ name: 'BenchmarkOther' });
    const facts = factsWith([debtOf(), other], {}, { acceptances: [acceptance] });
    expect(open(facts)).toEqual([other]);
  });

  it('are those of their suite', () => {
    const suites = [
      suiteOf({ debts: { fresh: [], known: [debtOf()] } }),
      suiteOf({ suite: 'web', debts: { fresh: [], known: [] } }),
    ];
    const facts = factsOf(suites, { onDefaultBranch: true });
    const [first, second] = suites.map((suite) => unacceptedDebts(suite, judge(facts)));
    expect([first, second]).toEqual([[debtOf()], []]);
    expect(
      unacceptedDebts({ suite: 'web', debts: { fresh: [debtOf()], known: [] } }, judge(facts)),
    ).toEqual([]);
  });

  it('are none where something else of the benchmark is wrong', () => {
    const findings = [{ ...findingOf(factsWith([debtOf()])), kind: 'benchmark-inconclusive' }];
    expect(
      unacceptedDebts({ suite: 'default', debts: { fresh: [], known: [debtOf()] } }, { findings }),
    ).toEqual([]);
    expect(unacceptedDebts({ suite: 'default' }, { findings })).toEqual([]);
  });
});

describe('benchmarks that vary too much', () => {
  const flakyOf = (more: Partial<FlakyBenchmark> = {}): FlakyBenchmark => ({
    name: 'BenchmarkX',
    unit: 'ns/op',
    spread: 0.1234,
    tolerance: 0.05,
    runs: 9,
    ...more,
  });

  it('are named in one note a suite', () => {
    const facts = factsOf({ flaky: [flakyOf(), flakyOf({ name: 'BenchmarkY' })] });
    expect(toldOf(facts)).toEqual(['benchmarks-flaky note']);
    expect(findingOf(facts)).toMatchObject({
      title: '2 metrics vary from run to run by more than the tolerance',
      details:
        'BenchmarkX ns/op: 9 runs vary by 12.3 %, tolerance 5 %\nBenchmarkY ns/op: 9 runs vary by 12.3 %, tolerance 5 %',
    });
    expect(findingOf(factsOf({ flaky: [flakyOf()] })).title).toMatch(/^1 metric varies from/);
  });

  it('are at most twenty by name', () => {
    const many = Array.from({ length: 23 }, (_, i) => flakyOf({ name: `Benchmark${i}` }));
    const lines = findingOf(factsOf({ flaky: many })).details?.split('\n') ?? [];
    expect([lines.length, lines.at(-1)]).toEqual([21, 'and 3 more']);
    expect(findingOf(factsOf({ flaky: many.slice(3) })).details?.split('\n')).toHaveLength(20);
  });

  it('are not named at a stage, and where there is none', () => {
    expect(toldOf(factsOf({ flaky: [flakyOf()] }, { whole: false }))).toEqual([]);
    expect(toldOf(factsOf({ flaky: [] }))).toEqual([]);
  });
});
