import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { Facts } from '../../../src/model/facts.js';
import type { Coverage, FileCoverage } from '../../../src/model/measurement.js';
import type { CoveragePolicy } from '../../../src/model/policy.js';
import { baselineOf, noBaseline } from '../../support/benchmarks.js';
import { coverageOf, factsOf, policyOf } from '../../support/facts.js';

interface Situation {
  readonly now: Coverage;
  readonly before?: Coverage;
  readonly policy?: Partial<CoveragePolicy>;
  readonly facts?: Partial<Facts>;
}

function judged({ now, before, policy = {}, facts = {} }: Situation) {
  const stored: Partial<BaselineEntry> = before === undefined ? {} : { coverage: before };
  const whole = policyOf({ coverage: { ...policyOf().coverage, ...policy } });
  return judge(
    factsOf({ coverage: now, baseline: baselineOf(stored) }, { ...facts, policy: whole }),
  );
}

const told = (situation: Situation) =>
  judged(situation).findings.map(({ kind, severity }) => `${kind} ${severity}`);

const configured = { totalConfigured: true };
const main = { onDefaultBranch: true };

describe('the floor of a suite', () => {
  it.each<[string, Situation, string[]]>([
    ['reached', { now: coverageOf(80, 100), policy: configured }, []],
    [
      'configured, missed',
      { now: coverageOf(799, 1000), policy: configured },
      ['coverage-below-floor block'],
    ],
    [
      'configured, missed, although it was lower before',
      { now: coverageOf(70, 100), before: coverageOf(60, 100), policy: configured },
      ['coverage-below-floor block'],
    ],
    [
      'configured, missed on the default branch',
      { now: coverageOf(70, 100), policy: configured, facts: main },
      ['coverage-below-floor block'],
    ],
    [
      'configured to degrade',
      { now: coverageOf(70, 100), policy: { ...configured, action: 'degrade' } },
      ['coverage-below-floor degraded'],
    ],
    [
      'configured to be ignored',
      { now: coverageOf(70, 100), policy: { ...configured, action: 'ignore' } },
      ['coverage-below-floor note'],
    ],
    [
      'default, missed on a first run',
      { now: coverageOf(70, 100) },
      ['coverage-below-floor degraded'],
    ],
    [
      'default, missed, and fallen',
      { now: coverageOf(69, 100), before: coverageOf(70, 100) },
      ['coverage-below-floor block'],
    ],
    [
      'default, missed, and fallen on the default branch: a debt',
      { now: coverageOf(69, 100), before: coverageOf(70, 100), facts: main },
      ['coverage-below-floor degraded'],
    ],
    [
      'default, missed, and risen',
      { now: coverageOf(71, 100), before: coverageOf(70, 100) },
      ['coverage-below-floor note'],
    ],
    [
      'default, missed, and fallen because covered code was deleted',
      { now: coverageOf(40, 70), before: coverageOf(70, 100) },
      ['coverage-below-floor note'],
    ],
    [
      'default, with a reference in another unit',
      { now: coverageOf(70, 100), before: coverageOf(90, 100, [], 'lines') },
      ['coverage-below-floor degraded'],
    ],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toEqual(expected);
  });

  it('says the numbers, the rule and what is missing', () => {
    expect(judged({ now: coverageOf(799, 1000), policy: configured }).findings[0]).toMatchObject({
      title: 'Coverage 79.9 % of 1000 statements is below the floor of 80 %',
      why: 'The floor is configured (coverage.total: 80 %).',
      todo: 'Cover 1 more statements, the uncovered lines of this change first.',
    });
  });

  it('says so on a first run', () => {
    const facts = factsOf({ coverage: coverageOf(7, 10), baseline: noBaseline });
    const verdict = judge(facts);
    expect(verdict.kind).toBe('degraded');
    expect(verdict.findings[0]?.why).toContain('no earlier run to compare with');
  });
});

describe('the ratchet', () => {
  const drop = { drop: 0.005 };
  it.each<[string, Situation, string[]]>([
    [
      'within its tolerance',
      { now: coverageOf(896, 1000), before: coverageOf(900, 1000), policy: drop },
      [],
    ],
    [
      'beyond it',
      { now: coverageOf(890, 1000), before: coverageOf(900, 1000), policy: drop },
      ['coverage-dropped block'],
    ],
    [
      'on the default branch: a debt',
      { now: coverageOf(890, 1000), before: coverageOf(900, 1000), policy: drop, facts: main },
      ['coverage-dropped degraded'],
    ],
    [
      'well-covered code was deleted',
      { now: coverageOf(400, 500), before: coverageOf(900, 1000), policy: drop },
      [],
    ],
    ['nothing to compare with', { now: coverageOf(890, 1000), policy: drop }, []],
    ['not asked for', { now: coverageOf(890, 1000), before: coverageOf(900, 1000) }, []],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toEqual(expected);
  });
});

const file = (path: string, covered: number[], missed: number[]): FileCoverage => ({
  path,
  ratios: { statements: { covered: covered.length, total: covered.length + missed.length } },
  coveredLines: covered,
  missedLines: missed,
});
const files = [file('a.go', [1, 2, 3, 4], [5]), file('internal/p/b.go', [1], [2, 3])];
const measured = coverageOf(90, 100, files);
const change = (lines: number[]) => ({
  change: { base: 'b', files: [{ path: 'a.go', status: 'modified', lines } as const] },
});

describe('the floor of changed lines', () => {
  const unknown = { files: [], unavailable: 'shallow clone' };
  const patch = { patch: 0.8 };
  it.each<[string, Situation, string[]]>([
    ['reached', { now: measured, policy: patch, facts: change([1, 2, 3, 4, 5]) }, []],
    [
      'missed',
      { now: measured, policy: patch, facts: change([4, 5]) },
      ['coverage-patch-below-floor block'],
    ],
    [
      'measured by a summary, which lists no lines',
      {
        now: coverageOf(90, 100, [
          { ...file('a.go', [1], [2]), coveredLines: [], missedLines: [] },
        ]),
        policy: patch,
        facts: change([4]),
      },
      ['coverage-patch-unknown inconclusive'],
    ],
    [
      'of a file without anything that can be covered',
      { now: coverageOf(90, 100, [file('a.go', [], [])]), policy: patch, facts: change([4]) },
      [],
    ],
    ['nothing executable changed', { now: measured, policy: patch, facts: change([9]) }, []],
    ['not asked for', { now: measured, facts: change([5]) }, []],
    [
      'the base is not known',
      { now: measured, policy: patch, facts: { change: unknown } },
      ['base-unavailable inconclusive'],
    ],
    [
      'the base is not known, in a stage',
      { now: measured, policy: patch, facts: { change: unknown, whole: false } },
      ['coverage-patch-unknown inconclusive'],
    ],
    [
      'the base is not known, in a stage, and nobody asked',
      { now: measured, facts: { change: unknown, whole: false } },
      [],
    ],
    ['there is no base', { now: measured, policy: patch, facts: { change: { files: [] } } }, []],
  ])('%s', (_, situation, expected) => {
    expect(told(situation)).toEqual(expected);
  });

  it('names the lines, the first as its place', () => {
    expect(
      judged({ now: measured, policy: patch, facts: change([4, 5]) }).findings[0],
    ).toMatchObject({
      title: '50.0 % of the 2 executable lines that the change touches are covered, floor 80 %',
      place: { file: 'a.go', line: 5 },
      details: 'a.go: 5',
    });
  });
});

describe('a floor of the whole that is missed', () => {
  it('shows the lines of the change that no test reaches', () => {
    const policy = { total: 1, totalConfigured: true };
    const [finding] = judged({ now: measured, policy, facts: change([4, 5]) }).findings;
    expect(finding).toMatchObject({
      kind: 'coverage-below-floor',
      place: { file: 'a.go', line: 5 },
      details: 'a.go: 5',
    });
  });
});

describe('floors of paths', () => {
  it.each<[string, CoveragePolicy['paths'], string[]]>([
    ['reached', [{ pattern: '*.go', floor: 0.8 }], []],
    ['missed', [{ pattern: 'internal/**', floor: 0.5 }], ['coverage-path-below-floor block']],
    [
      'the first that matches',
      [
        { pattern: 'internal/p/*', floor: 0.1 },
        { pattern: '**', floor: 0.8 },
      ],
      [],
    ],
    ['of nothing', [{ pattern: 'interal/**', floor: 0.5 }], ['coverage-path-unmatched degraded']],
  ])('%s', (_, paths, expected) => {
    expect(told({ now: measured, policy: { paths } })).toEqual(expected);
  });
});

describe('coverage of nothing', () => {
  it.each<[string, Coverage, Partial<CoveragePolicy>]>([
    ['no statement', coverageOf(0, 0), {}],
    ['no total', { ...coverageOf(0, 0), totals: {} }, {}],
    ['another unit than asked for', coverageOf(90, 100), { unit: 'branches' }],
  ])('is inconclusive: %s', (_, now, policy) => {
    expect(told({ now, policy })).toEqual(['coverage-unmeasured inconclusive']);
  });

  it('names the units that there are', () => {
    const { findings } = judged({ now: coverageOf(90, 100), policy: { unit: 'branches' } });
    expect(findings[0]?.title).toBe('go-coverprofile does not measure branches, only statements');
  });
});
