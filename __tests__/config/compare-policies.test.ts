import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePolicies } from '../../src/config/compare-policies.js';
import { resolvePolicy } from '../../src/config/resolve-policy.js';
import type { RawConfig } from '../../src/config/schema.js';
import type { Waiver } from '../../src/model/policy.js';

const policy = (raw: RawConfig, waivers: readonly Waiver[] = []) =>
  resolvePolicy(raw, waivers, '.');

/** `path: base → head`, with `!` before what is looser. */
function told(base: RawConfig, head: RawConfig): readonly string[] {
  return comparePolicies(policy(base), policy(head)).map(
    (change) => `${change.looser ? '! ' : ''}${change.path}: ${change.base} → ${change.head}`,
  );
}

const rule = (match: string, more: object = {}) => ({ match, ...more });
const rules = (...policies: { match: string }[]): RawConfig => ({ benchmarks: { policies } });

/** Each line: from the first to the second, and back. */
const BOTH_WAYS: readonly [string, RawConfig, RawConfig, readonly string[], readonly string[]][] = [
  [
    'flaky retries',
    { tests: { flaky: { retries: 1 } } },
    { tests: { flaky: { retries: 3 } } },
    ['! tests.flaky.retries: 1 → 3'],
    ['tests.flaky.retries: 3 → 1'],
  ],
  [
    'flaky action',
    { tests: { flaky: { action: 'block' } } },
    { tests: { flaky: { action: 'ignore' } } },
    ['! tests.flaky.action: block → ignore'],
    ['tests.flaky.action: ignore → block'],
  ],
  [
    'newFailuresOnly',
    {},
    { tests: { newFailuresOnly: true } },
    ['! tests.newFailuresOnly: false → true'],
    ['tests.newFailuresOnly: true → false'],
  ],
  [
    'tests.none',
    {},
    { tests: { none: 'degrade' } },
    ['! tests.none: block → degrade'],
    ['tests.none: degrade → block'],
  ],
  [
    'the same total, written and not',
    { coverage: { total: '80%' } },
    {},
    ['! coverage.total: 80% → 80% (default)'],
    ['coverage.total: 80% (default) → 80%'],
  ],
  [
    'a lower total',
    { coverage: { total: '90%' } },
    { coverage: { total: '89.5%' } },
    ['! coverage.total: 90% → 89.5%'],
    ['coverage.total: 89.5% → 90%'],
  ],
  [
    'no patch floor',
    { coverage: { patch: '80%' } },
    {},
    ['! coverage.patch: 80% → none'],
    ['coverage.patch: none → 80%'],
  ],
  [
    'a greater drop',
    { coverage: { drop: '0.5%' } },
    { coverage: { drop: '5%' } },
    ['! coverage.drop: 0.5% → 5%'],
    ['coverage.drop: 5% → 0.5%'],
  ],
  [
    'no drop',
    { coverage: { drop: '0.5%' } },
    {},
    ['! coverage.drop: 0.5% → none'],
    ['coverage.drop: none → 0.5%'],
  ],
  [
    'a path without its floor',
    { coverage: { paths: { 'a/**': '90%', 'b/**': '80%' } } },
    { coverage: { paths: { 'b/**': '80%' } } },
    ['! coverage.paths["a/**"]: 90% → none'],
    ['coverage.paths["a/**"]: none → 90%'],
  ],
  [
    'a lower path before a higher one',
    { coverage: { paths: { '**': '80%' } } },
    { coverage: { paths: { 'a/**': '70%', '**': '80%' } } },
    ['! coverage.paths["a/**"]: none → 70%'],
    ['! coverage.paths["a/**"]: 70% → none'],
  ],
  [
    'paths in another order',
    { coverage: { paths: { 'a/**': '90%', '**': '80%' } } },
    { coverage: { paths: { '**': '80%', 'a/**': '90%' } } },
    ['! coverage.paths: a/**, ** → **, a/**'],
    ['! coverage.paths: **, a/** → a/**, **'],
  ],
  [
    'more excluded',
    { coverage: { exclude: ['a'] } },
    { coverage: { exclude: ['b', 'a'] } },
    ['! coverage.exclude: none → b'],
    ['coverage.exclude: b → none'],
  ],
  [
    'another unit',
    {},
    { coverage: { unit: 'lines' } },
    ['! coverage.unit: none → lines'],
    ['! coverage.unit: lines → none'],
  ],
  [
    'coverage action',
    {},
    { coverage: { action: 'degrade' } },
    ['! coverage.action: block → degrade'],
    ['coverage.action: degrade → block'],
  ],
  [
    'tolerance and action of benchmarks',
    { benchmarks: { tolerance: 0 } },
    { benchmarks: { tolerance: '5%', action: 'degrade' } },
    ['! benchmarks.tolerance: 0% → 5%', '! benchmarks.action: block → degrade'],
    ['benchmarks.tolerance: 5% → 0%', 'benchmarks.action: degrade → block'],
  ],
  [
    'vanished, inconclusive, unconfirmed',
    { benchmarks: { inconclusive: 'block', unconfirmed: 'block' } },
    { benchmarks: { vanished: 'ignore', unconfirmed: 'inconclusive' } },
    [
      '! benchmarks.vanished: block → ignore',
      '! benchmarks.inconclusive: block → degrade',
      '! benchmarks.unconfirmed: block → inconclusive',
    ],
    [
      'benchmarks.vanished: ignore → block',
      'benchmarks.inconclusive: degrade → block',
      'benchmarks.unconfirmed: inconclusive → block',
    ],
  ],
  [
    'confirm never',
    {},
    { benchmarks: { confirm: 'never' } },
    ['benchmarks.confirm: auto → never'],
    ['! benchmarks.confirm: never → auto'],
  ],
  [
    'a metric of its own',
    {},
    { benchmarks: { metrics: { 'ns/op': '9%', 'B/op': 'ignore', 'allocs/op': 0 } } },
    [
      '! benchmarks.metrics["ns/op"].tolerance: 5% → 9%',
      '! benchmarks.metrics["B/op"].action: block → ignore',
      'benchmarks.metrics["allocs/op"].tolerance: 5% → 0%',
    ],
    [
      'benchmarks.metrics["ns/op"].tolerance: 9% → 5%',
      'benchmarks.metrics["B/op"].action: ignore → block',
      '! benchmarks.metrics["allocs/op"].tolerance: 0% → 5%',
    ],
  ],
  [
    'another direction',
    { benchmarks: { metrics: { qps: { better: 'higher' } } } },
    { benchmarks: { metrics: { qps: { better: 'lower' } } } },
    ['! benchmarks.metrics["qps"].better: higher → lower'],
    ['! benchmarks.metrics["qps"].better: lower → higher'],
  ],
  [
    'an alias',
    {},
    { benchmarks: { aliases: { 'a.Old': 'a.New' } } },
    ['! benchmarks.aliases["a.Old"]: none → a.New'],
    ['benchmarks.aliases["a.Old"]: a.New → none'],
  ],
  [
    'an alias to something else',
    { benchmarks: { aliases: { 'a.Old': 'a.New' } } },
    { benchmarks: { aliases: { 'a.Old': 'a.Newer' } } },
    ['! benchmarks.aliases["a.Old"]: a.New → a.Newer'],
    ['! benchmarks.aliases["a.Old"]: a.Newer → a.New'],
  ],
  [
    'the same rule with other words',
    rules(rule('**/A', { tolerance: '5%', action: 'block' })),
    rules(rule('**/A', { tolerance: '8%', vanished: 'ignore', metrics: { 'B/op': 'ignore' } })),
    [
      '! benchmarks.policies[0].tolerance: 5% → 8%',
      '! benchmarks.policies[0].metrics["B/op"].action: block → ignore',
      '! benchmarks.policies[0].vanished: block → ignore',
    ],
    [
      'benchmarks.policies[0].tolerance: 8% → 5%',
      'benchmarks.policies[0].metrics["B/op"].action: ignore → block',
      'benchmarks.policies[0].vanished: ignore → block',
    ],
  ],
  [
    'a rule that says what holds anyway',
    rules(rule('**/A')),
    rules(rule('**/A', { tolerance: '5%', action: 'block', vanished: 'block' })),
    [],
    [],
  ],
  [
    'a unit that the section ignores, until a rule names it',
    {
      benchmarks: { metrics: { 'B/op': 'ignore' }, policies: [rule('**/A', { action: 'block' })] },
    },
    {
      benchmarks: {
        metrics: { 'B/op': 'ignore' },
        policies: [rule('**/A', { action: 'block', metrics: { 'B/op': 'block' } })],
      },
    },
    ['benchmarks.policies[0].metrics["B/op"].action: ignore → block'],
    ['! benchmarks.policies[0].metrics["B/op"].action: block → ignore'],
  ],
  [
    'a stricter rule at the end',
    rules(rule('**/A')),
    rules(rule('**/A'), rule('**/B', { tolerance: '1%' })),
    ['benchmarks.policies[1]: none → {"match":"**/B","tolerance":0.01,"metrics":{}}'],
    ['! benchmarks.policies[1]: {"match":"**/B","tolerance":0.01,"metrics":{}} → none'],
  ],
  [
    'two looser rules at the end',
    rules(),
    rules(rule('**/A', { action: 'ignore' }), rule('**/B', { vanished: 'degrade' })),
    [
      '! benchmarks.policies[0]: none → {"match":"**/A","action":"ignore","metrics":{}}',
      '! benchmarks.policies[1]: none → {"match":"**/B","metrics":{},"vanished":"degrade"}',
    ],
    [
      'benchmarks.policies[0]: {"match":"**/A","action":"ignore","metrics":{}} → none',
      'benchmarks.policies[1]: {"match":"**/B","metrics":{},"vanished":"degrade"} → none',
    ],
  ],
  [
    'a rule before others, however strict',
    rules(rule('**/A', { tolerance: '2%' })),
    rules(rule('**/*', { tolerance: '1%' }), rule('**/A', { tolerance: '2%' })),
    [
      '! benchmarks.policies[0]: {"match":"**/A","tolerance":0.02,"metrics":{}} → {"match":"**/*","tolerance":0.01,"metrics":{}}',
      '! benchmarks.policies[1]: none → {"match":"**/A","tolerance":0.02,"metrics":{}}',
    ],
    [
      '! benchmarks.policies[0]: {"match":"**/*","tolerance":0.01,"metrics":{}} → {"match":"**/A","tolerance":0.02,"metrics":{}}',
      '! benchmarks.policies[1]: {"match":"**/A","tolerance":0.02,"metrics":{}} → none',
    ],
  ],
  [
    'the baseline',
    { baseline: { branch: 'main', states: { stale: 'block' }, write: 'never' } },
    {
      baseline: {
        branch: 'dev',
        window: 5,
        store: 'directory',
        directory: 'past',
        staleAfterDays: 90,
        write: 'always',
      },
    },
    [
      '! baseline.branch: main → dev',
      '! baseline.window: 20 → 5',
      '! baseline.store: auto → directory',
      '! baseline.directory: .tollgate/baseline → past',
      '! baseline.staleAfterDays: 30 → 90',
      '! baseline.states.stale: block → degrade',
      '! baseline.write: never → always',
    ],
    [
      '! baseline.branch: dev → main',
      'baseline.window: 5 → 20',
      '! baseline.store: directory → auto',
      '! baseline.directory: past → .tollgate/baseline',
      'baseline.staleAfterDays: 90 → 30',
      'baseline.states.stale: degrade → block',
      'baseline.write: always → never',
    ],
  ],
  [
    'the waivers file and whose policy holds',
    { waivers: 'a.yml' },
    { waivers: 'b.yml', policy: { from: 'head' } },
    ['waivers: a.yml → b.yml', '! policy.from: base → head'],
    ['waivers: b.yml → a.yml', 'policy.from: head → base'],
  ],
];

test.each(BOTH_WAYS)('%s', (_, base, head, forth, back) => {
  expect(told(base, head)).toEqual(forth);
  expect(told(head, base)).toEqual(back);
});

describe('waivers', () => {
  const waiver: Waiver = {
    subject: 'a',
    owner: 'me',
    reason: 'r',
    link: 'https://a.b',
    expires: '2027-01-01',
    line: 3,
  };
  const compare = (base: readonly Waiver[], head: readonly Waiver[]) =>
    comparePolicies(policy({}, base), policy({}, head)).map(({ path, looser }) => [path, looser]);

  test.each<[string, readonly Waiver[], readonly Waiver[], readonly unknown[]]>([
    ['the same on another line', [waiver], [{ ...waiver, line: 9 }], []],
    ['one more', [], [waiver], [['waivers["any a"]', true]]],
    ['one less', [waiver], [], [['waivers["any a"]', false]]],
    ['longer', [waiver], [{ ...waiver, expires: '2027-01-02' }], [['waivers["any a"]', true]]],
    ['shorter', [waiver], [{ ...waiver, expires: '2026-12-31' }], [['waivers["any a"]', false]]],
    ['another reason', [waiver], [{ ...waiver, reason: 's' }], [['waivers["any a"]', false]]],
    [
      'a wider subject',
      [waiver],
      [{ ...waiver, subject: '**' }],
      [
        ['waivers["any a"]', false],
        ['waivers["any **"]', true],
      ],
    ],
    [
      'any kind instead of one',
      [{ ...waiver, kind: 'tests' }],
      [waiver],
      [
        ['waivers["tests a"]', false],
        ['waivers["any a"]', true],
      ],
    ],
    ['the same twice', [waiver], [waiver, { ...waiver, expires: '2026-01-01' }], []],
  ])('%s', (_, base, head, changes) => {
    expect(compare(base, head)).toEqual(changes);
  });
});

describe('whatever the policies', () => {
  const action = fc.constantFrom('block' as const, 'degrade' as const, 'ignore' as const);
  const optional = { requiredKeys: [] };
  const raw: fc.Arbitrary<RawConfig> = fc.record(
    {
      tests: fc.record({ none: action, newFailuresOnly: fc.boolean() }, optional),
      coverage: fc.record(
        { total: fc.constantFrom('70%', '80%', '90%'), patch: fc.constant('80%'), action },
        optional,
      ),
      benchmarks: fc.record(
        {
          tolerance: fc.constantFrom<string | number>(0, '5%', '8%'),
          action,
          policies: fc.array(
            fc.record({ match: fc.constantFrom('a', 'b'), action }, { requiredKeys: ['match'] }),
            { maxLength: 3 },
          ),
        },
        optional,
      ),
    },
    optional,
  );

  it('tells nothing of the same, and something of all that differs', () => {
    fc.assert(
      fc.property(raw, raw, (base, head) => {
        expect(told(base, base)).toEqual([]);
        const differs = JSON.stringify(policy(base)) !== JSON.stringify(policy(head));
        if (!differs) expect(told(base, head)).toEqual([]);
        expect(told(base, head).length > 0).toBe(told(head, base).length > 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('every value of a policy', () => {
  const whole = policy({
    coverage: { patch: '80%', drop: '1%', unit: 'lines', paths: { 'a/**': '90%' }, exclude: ['b'] },
    benchmarks: {
      metrics: { 'ns/op': { tolerance: '1%', action: 'block', better: 'lower' } },
      policies: [{ match: 'c', tolerance: '2%', action: 'degrade', vanished: 'ignore' }],
      aliases: { old: 'new' },
    },
    baseline: { branch: 'main' },
  });
  /** `coverage.total`, `benchmarks.rules.0.match`: the way to each single value. */
  const leaves = (value: unknown): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner).map((rest) => [key, ...rest]))
      : [[]];

  test.each(leaves(whole).map((path) => [path.join(' '), path] as const))(
    '%s is compared',
    (_, path) => {
      const other = structuredClone(whole);
      const parent = path
        .slice(0, -1)
        .reduce<object>((node, key) => Object(Reflect.get(node, key)), other);
      const last = path.at(-1) ?? '';
      const value: unknown = Reflect.get(parent, last);
      Reflect.set(parent, last, changed(value));
      expect(comparePolicies(whole, other)).not.toEqual([]);
    },
  );

  function changed(value: unknown): unknown {
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'number') return value + 1;
    return value === 'block' ? 'ignore' : 'block';
  }
});
