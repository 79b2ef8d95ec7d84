/** A job that is run again on the same commit, over the whole way: it is judged anew, and what it was before is shown. */
import { describe, expect, it } from '@jest/globals';
import {
  contextOf,
  goTests,
  MemoryAttempts,
  MemoryStore,
  PULL_REQUEST,
  playGate as play,
  type Scene,
  UNIT,
} from '../support/gate.js';

const playGate = (scene: Scene) => play({ config: { tasks: [UNIT] }, ...scene });
const FAILING = { unit: { stdout: [goTests(['TestNew'])], exit: { exitCode: 1 } } };
const again = (attempt: number) => ({ ...PULL_REQUEST, attempt });
const cleared = ({ report }: Awaited<ReturnType<typeof playGate>>) =>
  report.verdict.findings.filter(({ kind }) => kind === 'attempt-cleared');

describe('a job that is run again', () => {
  it('passes where it passes now, and says what it was before', async () => {
    const attempts = new MemoryAttempts();
    const first = await playGate({ attempts, context: again(1), scripts: FAILING });
    expect([first.report.verdict.kind, cleared(first)]).toEqual(['block', []]);
    const second = await playGate({ attempts, context: again(2) });
    expect(second.report.verdict.kind).toBe('pass');
    expect(cleared(second)).toMatchObject([
      { severity: 'note', title: expect.stringMatching(/^Attempt 1 of this commit was blocked: /) },
    ]);
    expect(attempts.records.map(({ attempt, verdict }) => [attempt, verdict])).toEqual([
      [1, 'block'],
      [2, 'pass'],
    ]);
  });

  it('says nothing of another commit, nor of itself', async () => {
    const attempts = new MemoryAttempts();
    await playGate({ attempts, context: again(1), scripts: FAILING });
    const other = { ...again(1), headCommit: 'd'.repeat(40), runId: '8' };
    expect(cleared(await playGate({ attempts, context: other }))).toEqual([]);
    expect(cleared(await playGate({ attempts, context: again(1) }))).toEqual([]);
  });

  it('keeps its verdict where that cannot be kept for the next', async () => {
    const attempts = new MemoryAttempts();
    attempts.problems = [{ code: 'x', severity: 'warning', message: 'refused.', hint: 'Run on.' }];
    const { report, events } = await playGate({ attempts, context: again(1) });
    expect([report.verdict.kind, report.notices]).toEqual(['pass', ['refused. Run on.']]);
    expect(events).toContainEqual(expect.objectContaining({ message: 'refused. Run on.' }));
  });

  it.each([
    ['at home, where the work tree is judged', contextOf({ event: 'local' }), undefined],
    ['without a commit', contextOf({ headCommit: '' }), undefined],
    ['that was stopped', again(1), AbortSignal.abort()],
  ])('leaves nothing %s', async (_name, context, signal) => {
    const attempts = new MemoryAttempts();
    await playGate({ attempts, context, ...(signal === undefined ? {} : { signal }) });
    expect(attempts.records).toEqual([]);
  });
});

describe('what was accepted', () => {
  it('is recorded with the run of the default branch', async () => {
    const store = new MemoryStore();
    const acceptance = {
      subject: '**',
      by: 'octocat',
      reason: 'checks more',
      until: '2027-01-31',
      how: 'trailer',
      commit: 'c'.repeat(40),
    } as const;
    await playGate({ store, acceptances: [acceptance] });
    expect(store.entries).toMatchObject([{ acceptances: [acceptance] }]);
  });
});
