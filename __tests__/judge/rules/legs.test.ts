import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import { legs } from '../../../src/judge/rules/legs.js';
import type { LegTrouble } from '../../../src/model/leg.js';
import { factsOf, testRunOf } from '../../support/facts.js';

const well = { tests: [testRunOf()] };
const verdictOf = (trouble: LegTrouble) => judge({ ...factsOf(well), whole: true, legs: trouble });

describe('legs that are judged together', () => {
  it('are no subject where none is missing', () => {
    expect(verdictOf({ missing: [], problems: [] }).kind).toBe('pass');
  });

  it.each<[string, LegTrouble, string]>([
    ['one is missing', { missing: ['arm'], problems: [] }, 'Leg arm left no result'],
    ['all are', { missing: ['any'], problems: [] }, 'No leg left a result'],
    [
      'a part cannot be read',
      {
        missing: [],
        problems: [{ code: 'part-damaged', severity: 'error', message: 'p.json is cut' }],
      },
      'p.json is cut',
    ],
  ])('cannot be judged where %s', (_, trouble, title) => {
    const { kind, findings } = verdictOf(trouble);
    expect(kind).toBe('inconclusive');
    expect(findings.map((one) => one.title)).toContain(title);
  });

  it('are no subject of a stage', () => {
    const facts = { ...factsOf(well), whole: false, legs: { missing: ['arm'], problems: [] } };
    expect(legs(facts)).toEqual([]);
  });
});
