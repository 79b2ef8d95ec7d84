import { describe, expect, it } from '@jest/globals';
import { joinParts } from '../../../src/pipeline/parts/join-parts.js';
import type { Part } from '../../../src/pipeline/parts/part.js';
import { environment, otherMachine } from '../../support/baseline-entries.js';
import { confirmationOf } from '../../support/confirmations.js';
import { benchmarking, partOf } from '../../support/parts.js';

const EXPECTED = { runId: '7', attempt: 1, headCommit: 'a'.repeat(40), legs: [] };
const join = (
  parts: readonly Part[],
  expected: Partial<typeof EXPECTED & { legs: string[] }> = {},
) =>
  joinParts(
    parts.map((part, i) => ({ source: `${i}.json`, part })),
    { ...EXPECTED, ...expected },
  );
const legOf = (name: string, index = 0, of = 1, job = 'measure') => ({ name, job, index, of });

describe('legs that are joined', () => {
  const linux = partOf({
    leg: legOf('linux', 0, 2),
    confirmations: [confirmationOf({ task: 'unit' })],
    notices: ['no race detector'],
  });
  const arm = partOf(
    { leg: legOf('arm', 1, 2) },
    { skippedBecause: { task: 'lint', reason: 'tests' } },
  );

  it('keep their tasks apart by their names, wherever one is named', () => {
    const joined = join([arm, linux]);
    expect(joined.tasks.map(({ name }) => name)).toEqual(['linux/unit', 'arm/unit']);
    expect(joined.outcomes).toMatchObject([
      { name: 'linux/unit' },
      { name: 'arm/unit', skippedBecause: { task: 'arm/lint' } },
    ]);
    expect(joined.confirmations).toMatchObject([{ task: 'linux/unit' }]);
    expect(joined.notices).toEqual(['linux: no race detector']);
    expect(joined.trouble).toEqual({ missing: [], problems: [] });
  });

  it('tell a change of the policy once, whichever sees it', () => {
    const change = { path: 'tasks.unit', base: 'a', head: 'none', looser: true };
    const both = [linux, arm].map((part) => ({ ...part, policyChanges: [change] }));
    expect(join(both).policyChanges).toEqual([change]);
  });
});

describe('what is missing', () => {
  it.each<[string, readonly Part[], readonly string[], readonly string[]]>([
    ['nothing', [partOf()], [], []],
    ['all', [], [], ['any']],
    ['all that is named', [], ['linux'], ['linux']],
    [
      'one of three',
      [partOf({ leg: legOf('a', 0, 3) }), partOf({ leg: legOf('c', 2, 3) })],
      [],
      ['measure 2/3'],
    ],
    ['a job that has no part', [partOf()], ['measure', 'extra'], ['extra']],
    ['nothing, where a job is named', [partOf({ leg: legOf('x') })], ['measure'], []],
    [
      'one of either job',
      [partOf({ leg: legOf('a', 0, 2) }), partOf({ leg: legOf('b', 0, 2, 'other') })],
      [],
      ['measure 2/2', 'other 2/2'],
    ],
  ])('is %s', (_, parts, legs, missing) => {
    expect(join(parts, { legs: [...legs] as never }).trouble.missing).toEqual(missing);
  });
});

describe('a part that does not belong here', () => {
  it.each<[string, Partial<Part>, RegExp]>([
    ['is of another run', { runId: '6' }, /1.json is of run 6, and this is 7/],
    ['is of another commit', { headCommit: 'b'.repeat(40) }, /is of commit b+, and this is a+/],
    ['is of a leg that is there already', {}, /give each leg a name of its own/],
  ])('%s', (_, change, message) => {
    const { trouble, outcomes } = join([partOf(), partOf(change)]);
    expect(trouble.problems).toMatchObject([
      { code: 'part-unfit', message: expect.stringMatching(message) },
    ]);
    expect(outcomes).toHaveLength(1);
  });

  it('is of any run at home', () => {
    const read = [{ source: 'a.json', part: partOf({ runId: 'local-1' }) }];
    const { trouble } = joinParts(read, { headCommit: EXPECTED.headCommit, attempt: 1, legs: [] });
    expect(trouble.problems).toEqual([]);
  });
});

describe('the machine of a suite', () => {
  const environments = [{ suite: 's', environment: otherMachine }];

  it('is that of the leg that measures its benchmarks', () => {
    const tests = partOf({ leg: legOf('a', 0, 2), environments });
    const bench = benchmarking('s', { leg: legOf('b', 1, 2) });
    for (const parts of [
      [tests, bench],
      [bench, tests],
    ])
      expect(join(parts).environments.get('s')).toEqual(environment);
  });

  it('is none where several do', () => {
    const parts = [
      benchmarking('s', { leg: legOf('a', 0, 2) }),
      benchmarking('s', { leg: legOf('b', 1, 2), environments }),
    ];
    expect(join(parts).trouble.problems).toMatchObject([{ code: 'legs-share-benchmarks' }]);
  });
});

describe('what nobody can tell', () => {
  const codes = (parts: readonly Part[], legs: readonly string[] = []) =>
    join(parts, { legs: [...legs] as never }).trouble.problems.map(({ code }) => code);
  const twice = [
    partOf({ leg: legOf('linux', 1, 3, 'test') }),
    partOf({ leg: legOf('arm', 1, 3, 'test') }),
  ];
  const sizes = [
    partOf({ leg: legOf('a', 0, 4, 'test') }),
    partOf({ leg: legOf('b', 1, 2, 'test') }),
  ];

  it.each([
    ['two jobs of one name in the same place', twice],
    ['two matrices of one name', sizes],
  ])('is whether all are there of %s, unless each is named', (_, parts) => {
    expect(codes(parts)).toContain('legs-share-a-job');
    expect(
      codes(
        parts,
        parts.map(({ leg }) => leg.name),
      ),
    ).not.toContain('legs-share-a-job');
  });

  it('is what the legs may spend, where each took all of it', () => {
    const parts = [
      benchmarking('s', { leg: legOf('a', 0, 1, 'a') }),
      benchmarking('t', { leg: legOf('b', 0, 1, 'b') }),
    ];
    expect(codes(parts)).toEqual(['legs-overspend']);
    expect(codes(parts.map((part) => ({ ...part, share: 0.5 })))).toEqual([]);
    expect(codes([parts[0] ?? partOf(), partOf({ leg: legOf('c', 0, 1, 'c') })])).toEqual([]);
  });
});

describe('suites of which a part may be missing', () => {
  const shard = partOf({ leg: legOf('a', 0, 2), hasOwnSuites: false });

  it('are those of shards, where any leg is missing', () => {
    expect([...join([shard]).partial]).toEqual(['a']);
    expect([...join([{ ...shard, hasOwnSuites: true }]).partial]).toEqual([]);
    const both = [shard, partOf({ leg: legOf('b', 1, 2), hasOwnSuites: false })];
    expect([...join(both).partial]).toEqual([]);
  });
});

it('a part of an earlier attempt is told', () => {
  expect(join([partOf({ attempt: 1 })], { attempt: 2 }).notices).toEqual([
    'linux: measured in attempt 1 of this run.',
  ]);
});
