import { describe, expect, it } from '@jest/globals';
import { compareBenchmarks } from '../../src/compare/benchmarks.js';
import type { Estimator } from '../../src/compare/estimator.js';
import { medianRank } from '../../src/compare/median-rank.js';
import type { Benchmark } from '../../src/model/measurement.js';
import type { BenchmarksPolicy } from '../../src/model/policy.js';
import {
  baselineOf,
  benchmark,
  benchmarkRun,
  benchmarksPolicy,
  environment,
  noBaseline,
} from '../support/benchmarks.js';

const steady = (value: number, count = 6) =>
  Array.from({ length: count }, (_, i) => value * (1 + 0.001 * i));
const equal = (value: number) => [value, value, value];

interface Situation {
  base?: readonly Benchmark[];
  head?: readonly Benchmark[];
  policy?: Partial<BenchmarksPolicy>;
  more?: Partial<Parameters<typeof compareBenchmarks>[0]>;
}

const compare = ({ base = [], head = [], policy = {}, more = {} }: Situation) =>
  compareBenchmarks({
    suite: 'default',
    head: [benchmarkRun(head)],
    baseline: baselineOf({ benchmarks: base }),
    policy: benchmarksPolicy(policy),
    estimator: medianRank,
    ...more,
  });

const decisions = (situation: Situation) =>
  compare(situation).map(({ name, unit, decision }) => `${name} ${unit} ${decision}`);

describe('matching', () => {
  it('pairs by package, name and procs, metric by metric', () => {
    const base = [benchmark('A', { 'ns/op': steady(100), 'B/op': equal(8) })];
    const head = [benchmark('A', { 'ns/op': steady(101), 'B/op': equal(8) })];
    expect(decisions({ base, head })).toEqual(['A ns/op unchanged', 'A B/op unchanged']);
  });

  it('tells what is new from what vanished, also metrics', () => {
    const base = [
      benchmark('A', { 'ns/op': steady(100), 'B/op': equal(8) }),
      benchmark('Gone', { 'ns/op': steady(100) }),
    ];
    const head = [
      benchmark('A', { 'ns/op': steady(100), 'steps/op': equal(8) }),
      benchmark('Fresh', { 'MB/s': steady(100) }),
    ];
    expect(decisions({ base, head })).toEqual([
      'A ns/op unchanged',
      'A steps/op new',
      'A B/op vanished',
      'Fresh MB/s new',
      'Gone ns/op vanished',
    ]);
  });

  it('calls everything new where there is nothing to compare with', () => {
    const head = [benchmark('A', { 'ns/op': steady(100) })];
    const [only] = compare({ head, more: { baseline: noBaseline } });
    expect(only).toMatchObject({ decision: 'new', explanation: 'nothing to compare with yet' });
  });

  it('does not mistake another package or another sub-benchmark for the same', () => {
    const base = [
      benchmark('A/x', { n: equal(1) }),
      benchmark('A', { n: equal(1) }, { package: 'q' }),
    ];
    const head = [benchmark('A', { n: equal(1) })];
    expect(decisions({ base, head })).toEqual(['A n new', 'A/x n vanished', 'A n vanished']);
  });

  it('joins the samples of one benchmark from two runs', () => {
    const one = benchmark('A', { 'ns/op': steady(100, 2) });
    const [only] = compare({
      base: [benchmark('A', { 'ns/op': steady(100) })],
      more: { head: [benchmarkRun([one]), benchmarkRun([one])] },
    });
    expect(only).toMatchObject({ decision: 'unchanged', head: [100, 100.1, 100, 100.1] });
  });

  it('takes names that every object has for ordinary names', () => {
    const odd = benchmark('constructor', { __proto__x: equal(1), constructor: equal(2) });
    expect(decisions({ base: [odd], head: [odd] })).toEqual([
      'constructor __proto__x unchanged',
      'constructor constructor unchanged',
    ]);
  });

  it('shows and does not judge what ran with other threads', () => {
    const base = [benchmark('A', { 'ns/op': steady(100) })];
    const head = [benchmark('A', { 'ns/op': steady(300) }, { procs: 4 })];
    const [only, ...rest] = compare({ base, head });
    expect(only).toMatchObject({ decision: 'not-comparable', procs: 4 });
    expect(only?.explanation).toContain('4 instead of 8 threads');
    expect(rest).toEqual([]);
  });

  it('keeps a list of thread counts apart', () => {
    const at = (procs: number) => benchmark('A', { n: equal(procs) }, { procs });
    expect(decisions({ base: [at(1), at(2), at(4)], head: [at(1), at(4)] })).toEqual([
      'A n unchanged',
      'A n unchanged',
      'A n vanished',
    ]);
  });
});

describe('renames', () => {
  const base = [
    benchmark('BenchmarkParse', { n: equal(1) }),
    benchmark('BenchmarkParse/small', { n: equal(1) }),
  ];
  const head = [
    benchmark('BenchmarkParseJSON', { n: equal(1) }),
    benchmark('BenchmarkParseJSON/small', { n: equal(1) }),
  ];

  it('are suggested where something new is like what vanished', () => {
    const vanished = compare({ base, head }).filter(({ decision }) => decision === 'vanished');
    expect(vanished[0]?.explanation).toContain('"p.BenchmarkParse: p.BenchmarkParseJSON"');
  });

  it('are not guessed between things that have nothing in common', () => {
    const [, vanished] = compare({ base: base.slice(0, 1), head: [benchmark('Sort', { n: [1] })] });
    expect(vanished?.explanation).not.toContain('alias');
  });

  it.each([
    ['of both benchmarks', { 'p.BenchmarkParse': 'p.BenchmarkParseJSON' }],
    [
      'in two steps',
      { 'p.BenchmarkParse': 'p.BenchmarkDecode', 'p.BenchmarkDecode': 'p.BenchmarkParseJSON' },
    ],
  ])('in the policy are followed, %s', (_, aliases: Record<string, string>) => {
    expect(decisions({ base, head, policy: { aliases } })).toEqual([
      'BenchmarkParseJSON n unchanged',
      'BenchmarkParseJSON/small n unchanged',
    ]);
  });

  it('that turn in a circle end', () => {
    const aliases = { 'p.BenchmarkParse': 'p.X', 'p.X': 'p.BenchmarkParse' };
    expect(decisions({ base: base.slice(0, 1), head: [], policy: { aliases } })).toEqual([
      'BenchmarkParse n vanished',
    ]);
  });
});

describe('runs that are not whole', () => {
  const base = [benchmark('A', { 'ns/op': steady(100) })];

  it('say skipped where the task did not run, never vanished', () => {
    const more = { head: [], headSkipped: { task: 'unit', reason: 'coverage' } };
    const [only] = compare({ base, more, policy: { action: 'degrade' } });
    expect(only).toMatchObject({ decision: 'skipped', action: 'degrade' });
    expect(only?.explanation).toBe('not measured, since unit did not pass (coverage)');
  });

  it.each([{ failed: true }, { complete: false }])(
    'say inconclusive where it broke off: %p',
    (how) => {
      const [only] = compare({ base, more: { head: [benchmarkRun([], how)] } });
      expect(only).toMatchObject({ decision: 'inconclusive' });
    },
  );
});

describe('another environment', () => {
  const base = [benchmark('A', { 'ns/op': steady(100), 'allocs/op': equal(7) })];
  const head = [benchmark('A', { 'ns/op': steady(300), 'allocs/op': equal(9) })];
  const baseline = baselineOf({ benchmarks: base }, { state: 'other-environment' });

  it('is shown, not judged', () => {
    expect(decisions({ base, head, more: { baseline } })).toEqual([
      'A ns/op not-comparable',
      'A allocs/op not-comparable',
    ]);
  });

  it('still compares what is counted where only the machine is another', () => {
    const here = { ...environment, cpuModel: 'Xeon', cores: 4, fingerprint: 'f'.repeat(12) };
    expect(decisions({ base, head, more: { baseline, environment: here } })).toEqual([
      'A ns/op not-comparable',
      'A allocs/op regressed',
    ]);
  });

  it('does not where the toolchain is another', () => {
    const here = { ...environment, toolchain: { go: 'go1.27' } };
    expect(decisions({ base, head, more: { baseline, environment: here } })).toContain(
      'A allocs/op not-comparable',
    );
  });

  it('does not hide what vanished', () => {
    expect(decisions({ base, head: [], more: { baseline } })).toContain('A ns/op vanished');
  });

  it.each(['', 'go test -bench=Fast ./...'])(
    'does not hide what a command that selects less left out: %j',
    (benchmarkCommand) => {
      const here = { ...environment, benchmarkCommand };
      expect(decisions({ base, head: [], more: { baseline, environment: here } })).toEqual([
        'A ns/op vanished',
        'A allocs/op vanished',
      ]);
    },
  );
});

describe('policy', () => {
  const both = [benchmark('BenchmarkDBQuery/one', { 'ns/op': steady(100), 'steps/op': equal(5) })];
  const policyOf = (policy: Partial<BenchmarksPolicy>) =>
    compare({ base: both, head: both, policy }).map(
      ({ unit, tolerance, action, better }) => `${unit} ${tolerance} ${action} ${better}`,
    );
  const rule = { match: '**/BenchmarkDBQuery*', metrics: {} };

  it.each<[string, Partial<BenchmarksPolicy>, string[]]>([
    ['of the section', {}, ['ns/op 0.05 block lower', 'steps/op 0.05 block lower']],
    [
      'of the first rule that matches, which holds for sub-benchmarks too',
      {
        rules: [
          { match: '**/BenchmarkOther*', tolerance: 1, metrics: {} },
          { ...rule, tolerance: 0.08, action: 'degrade' },
          { ...rule, tolerance: 0.5 },
        ],
      },
      ['ns/op 0.08 degrade lower', 'steps/op 0.08 degrade lower'],
    ],
    [
      'of a rule that names the benchmark alone',
      { rules: [{ ...rule, match: 'BenchmarkDBQuery/o*', action: 'ignore' }] },
      ['ns/op 0.05 ignore lower', 'steps/op 0.05 ignore lower'],
    ],
    [
      'of the unit in the rule over all else',
      {
        metrics: { 'steps/op': { tolerance: 0.3, action: 'ignore' } },
        rules: [
          { ...rule, tolerance: 0.08, metrics: { 'steps/op': { tolerance: 0, action: 'block' } } },
        ],
      },
      ['ns/op 0.08 block lower', 'steps/op 0 block lower'],
    ],
    [
      'ignored by the section, and not brought back by a rule that does not name the unit',
      { metrics: { 'ns/op': { action: 'ignore' } }, rules: [{ ...rule, action: 'degrade' }] },
      ['ns/op 0.05 ignore lower', 'steps/op 0.05 degrade lower'],
    ],
    [
      'with a direction that the parser could not know',
      { metrics: { 'steps/op': { better: 'higher' } } },
      ['ns/op 0.05 block lower', 'steps/op 0.05 block higher'],
    ],
  ])('%s', (_, policy, expected) => {
    expect(policyOf(policy)).toEqual(expected);
  });

  it('of what vanished is its own, but what is ignored stays so', () => {
    const policy: Partial<BenchmarksPolicy> = {
      vanished: 'degrade',
      metrics: { 'ns/op': { action: 'ignore' } },
    };
    expect(compare({ base: both, head: [], policy }).map(({ action }) => action)).toEqual([
      'ignore',
      'degrade',
    ]);
  });
});

describe('the error shared over a verdict', () => {
  /** Remembers the shares that it was asked with. */
  function spy() {
    const alphas: number[] = [];
    const estimator: Estimator = {
      ...medianRank,
      compare: (pair) => {
        alphas.push(pair.alpha);
        return medianRank.compare(pair);
      },
    };
    return { alphas, estimator };
  }

  it.each<[string, Readonly<Record<string, readonly number[]>>, Partial<BenchmarksPolicy>, number]>(
    [
      ['one test', { 'ns/op': steady(9) }, {}, 0.01],
      ['a metric and its reciprocal are one', { 'ns/op': steady(9), 'MB/s': steady(9) }, {}, 0.01],
      ['two metrics are two', { 'ns/op': steady(9), 'B/op': steady(9) }, {}, 0.005],
      ['counted metrics need none', { 'ns/op': steady(9), 'B/op': equal(9) }, {}, 0.01],
      ['too few samples can convict nothing', { 'ns/op': steady(9), 'B/op': [1, 2] }, {}, 0.01],
      [
        'an ignored metric takes none',
        { 'ns/op': steady(9), 'B/op': steady(9) },
        { metrics: { 'B/op': { action: 'ignore' } } },
        0.01,
      ],
      [
        'a rate beside an ignored time is a test',
        { 'ns/op': steady(9), 'MB/s': steady(9) },
        { metrics: { 'ns/op': { action: 'ignore' } } },
        0.01,
      ],
    ],
  )('%s', (_, metrics, policy, alpha) => {
    const { alphas, estimator } = spy();
    const both = [benchmark('A', metrics)];
    compare({ base: both, head: both, policy, more: { estimator } });
    expect(alphas[0]).toBeCloseTo(alpha, 12);
  });

  it('can be a part of the whole, where several suites are judged together', () => {
    const { alphas, estimator } = spy();
    const both = [benchmark('A', { 'ns/op': steady(9) }), benchmark('B', { 'ns/op': steady(9) })];
    compare({ base: both, head: both, more: { estimator, alpha: 0.002 } });
    expect(alphas).toEqual([0.001, 0.001]);
  });
});
