import { describe, expect, it } from '@jest/globals';
import { accept } from '../../src/judge/accept.js';
import type { JudgedFinding } from '../../src/judge/finding.js';
import { judge } from '../../src/judge/judge.js';
import type { Acceptance } from '../../src/model/acceptance.js';
import { commit, entryOf } from '../support/baseline-entries.js';
import { baselineOf } from '../support/benchmarks.js';
import { comparisonOf, factsOf, suiteOf } from '../support/facts.js';

const acceptanceOf = (more: Partial<Acceptance> = {}): Acceptance => ({
  subject: '**/BenchmarkParseJSON',
  by: 'octocat',
  reason: 'checks more',
  until: '2026-12-31',
  how: 'trailer',
  commit: commit('c'),
  ...more,
});
const findingOf = (more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  area: 'benchmarks',
  kind: 'benchmark-regressed',
  subject: 'default/parser/BenchmarkParseJSON',
  suite: 'default',
  severity: 'block',
  title: 'slower',
  why: 'Its policy is block.',
  todo: '',
  ...more,
});

describe('an acceptance', () => {
  const cases: readonly [string, Partial<Acceptance>, Partial<JudgedFinding>, boolean][] = [
    ['of all', { subject: '**' }, {}, true],
    ['by glob', {}, {}, true],
    ['by another name of it', { subject: 'BenchmarkX' }, { names: ['BenchmarkX'] }, true],
    ['of another', { subject: '**/BenchmarkOther' }, {}, false],
    ['on its last day', { until: '2026-06-15' }, {}, true],
    ['that is over', { until: '2026-06-14' }, {}, false],
    ['of a debt', {}, { kind: 'benchmark-debt', severity: 'degraded' }, true],
    ['of what vanished', {}, { kind: 'benchmark-vanished' }, true],
    ['of what is unconfirmed', {}, { kind: 'benchmark-unconfirmed' }, true],
    ['of what could not be decided', {}, { kind: 'benchmark-inconclusive' }, false],
    ['of a failing test', { subject: '**' }, { area: 'tests', kind: 'test-failed' }, false],
  ];
  it.each(cases)('%s', (_name, acceptance, finding, isAccepted) => {
    const facts = factsOf({}, { acceptances: [acceptanceOf(acceptance)] });
    const [judged] = accept([findingOf(finding)], facts);
    expect(judged?.severity === 'note').toBe(isAccepted);
    if (isAccepted)
      expect(judged?.why).toMatch(
        /^Accepted by octocat until .*: checks more \(in commit cccccccccc\)\. Its policy/,
      );
  });

  it('is counted in the summary, and stays out of the finding', () => {
    const facts = factsOf(
      { comparisons: [comparisonOf({ method: 'exact' })] },
      { acceptances: [acceptanceOf({ how: 'label', subject: '**' })] },
    );
    const { kind, summary, findings } = judge(facts);
    expect([kind, summary]).toEqual(['pass', expect.stringContaining(', 1 finding accepted')]);
    const [finding] = findings.filter((one) => one.kind === 'benchmark-regressed');
    expect(finding).toMatchObject({ severity: 'note', why: expect.stringContaining('by a label') });
    expect(finding).not.toHaveProperty('acceptance');
  });
});

describe('an acceptance that an earlier run recorded', () => {
  const recorded = { acceptances: [acceptanceOf()] };
  const entry = (digit: string, more = {}) => entryOf({ commit: commit(digit), ...more });
  const play = (entries: readonly ReturnType<typeof entry>[], at: number, more: object) => {
    const reference = entries[at];
    const baseline = {
      ...baselineOf({ benchmarks: [] }),
      entries,
      ...(reference && { reference }),
    };
    const facts = factsOf([suiteOf({ baseline })], { onDefaultBranch: true, ...more });
    return (kind: string) => accept([findingOf({ kind })], facts)[0]?.severity;
  };

  it.each([
    ['newer than the reference', 1, {}, 'note', 'note'],
    ['in the reference, whose numbers hold it', 0, {}, 'block', 'note'],
    ['without a reference', 9, {}, 'note', 'note'],
    [
      'in a change, which has nothing to do with it',
      1,
      { onDefaultBranch: false },
      'block',
      'note',
    ],
    ['and that is over', 1, { today: '2027-01-01' }, 'block', 'block'],
  ])('%s', (_name, reference, more, regressed, debt) => {
    const severityOf = play([entry('a', recorded), entry('b')], reference, more);
    expect(severityOf('benchmark-regressed')).toBe(regressed);
    expect(severityOf('benchmark-debt')).toBe(debt);
  });

  it('holds for its own suite', () => {
    const severityOf = play([entry('b')], 9, {});
    expect(severityOf('benchmark-debt')).toBe('block');
  });
});
