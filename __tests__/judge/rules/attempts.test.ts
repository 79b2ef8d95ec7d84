import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/judge/judge.js';
import { attempts } from '../../../src/judge/rules/attempts.js';
import type { AttemptRecord } from '../../../src/model/attempt.js';
import { factsOf } from '../../support/facts.js';

const BASE = 'b'.repeat(40);
const recordOf = (more: Partial<AttemptRecord> = {}): AttemptRecord => ({
  head: 'a'.repeat(40),
  base: BASE,
  runId: '7',
  attempt: 1,
  verdict: 'block',
  summary: 'Blocked: TestTotal failed.',
  recordedAt: '2026-06-14T12:00:00.000Z',
  ...more,
});
const doubtful = { verdict: 'inconclusive', summary: 'Could not be judged: cut.' } as const;
const first = { attempt: 1, verdict: 'pass', summary: 'All is well.' } as const;
const { base: _, ...baseless } = recordOf();

describe('earlier attempts of the same commit', () => {
  it.each<[string, readonly AttemptRecord[], string | undefined]>([
    ['none', [], undefined],
    ['a block', [recordOf()], 'Attempt 1 of this commit was blocked: TestTotal failed.'],
    ['doubt', [recordOf(doubtful)], 'Attempt 1 of this commit could not be judged: cut.'],
    [
      'a block after doubt',
      [recordOf(doubtful), recordOf({ attempt: 2 })],
      'Attempt 2 of this commit was blocked: TestTotal failed.',
    ],
    [
      'of several runs',
      [recordOf(first), recordOf({ runId: '8' })],
      'Attempt 1 of run 8 of this commit was blocked: TestTotal failed.',
    ],
    ['that passed', [recordOf(first), recordOf({ attempt: 2, verdict: 'degraded' })], undefined],
    ['against another base', [recordOf({ base: 'c'.repeat(40) })], undefined],
    ['against no base', [baseless], undefined],
  ])('%s', (_name, earlierAttempts, title) => {
    const facts = factsOf({}, { earlierAttempts });
    expect(attempts(facts).map((finding) => finding.title)).toEqual(title ? [title] : []);
    expect(judge(facts).kind).toBe('pass');
    expect(attempts({ ...facts, whole: false })).toEqual([]);
  });

  it('are listed', () => {
    const [finding] = attempts(
      factsOf({}, { earlierAttempts: [recordOf(), recordOf({ ...first, attempt: 2 })] }),
    );
    expect(finding).toMatchObject({ kind: 'attempt-cleared', severity: 'note' });
    expect(finding?.details).toBe(
      '2026-06-14T12:00:00.000Z run 7, attempt 1: block. Blocked: TestTotal failed.\n2026-06-14T12:00:00.000Z run 7, attempt 2: pass. All is well.',
    );
  });
});
