import { describe, expect, it } from '@jest/globals';
import { evictionEvidence } from '../../src/compare/baseline-evidence.js';
import { type Selection, selectBaseline } from '../../src/compare/baseline-select.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import type { BaselinePolicy } from '../../src/model/policy.js';
import type { Problem } from '../../src/model/problem.js';
import {
  commit,
  entryOf,
  environment,
  otherMachine,
  without,
} from '../support/baseline-entries.js';
import { policyOf } from '../support/facts.js';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(commit);
const policy: BaselinePolicy = { ...policyOf().baseline, window: 3 };
const damage: Problem = {
  code: 'baseline-damaged',
  severity: 'warning',
  message: 'The stored run "x" is damaged: y.',
};
const at = (id: string | undefined, changed: Partial<BaselineEntry> = {}) =>
  entryOf({ commit: id ?? '', ...changed });
const bare = (id: string | undefined, changed: Partial<BaselineEntry> = {}) =>
  without(at(id, changed), 'benchmarks');

function select(entries: readonly BaselineEntry[], changed: Partial<Selection> = {}) {
  return selectBaseline({
    suite: 'go',
    answer: { entries, problems: [] },
    commits: [A ?? '', B ?? '', C ?? '', D ?? ''],
    fingerprint: environment.fingerprint,
    policy,
    now: Date.parse('2026-09-02T12:00:00Z'),
    acceptedOnly: false,
    ...changed,
  });
}

describe('the state of a baseline', () => {
  const old = { recordedAt: '2026-07-01T00:00:00Z' };
  const refused = { accepted: false, verdict: 'block' as const };
  const foreign = { environment: otherMachine };
  it.each<[string, readonly BaselineEntry[], Partial<Selection>, object, RegExp]>([
    [
      'the wanted commit',
      [at(A), at(B)],
      {},
      { state: 'exact', distance: 0, reference: at(A) },
      /^Compared with the run of commit aaaaaaaaaa \(main\), recorded 2026-09-01\.$/,
    ],
    [
      'an ancestor',
      [at(C)],
      {},
      { state: 'fallback', distance: 2, reference: at(C) },
      /^Commit aaaaaaaaaa has no run .* cccccccccc \(main\), 2 commits before it/,
    ],
    ['the parent', [at(B)], {}, { state: 'fallback', distance: 1 }, /, 1 commit before it/],
    ['long ago', [at(A, old)], {}, { state: 'stale', distance: 0 }, /63 days ago; after 30 days/],
    [
      'another machine alone',
      [at(A, foreign)],
      {},
      { state: 'other-environment', reference: at(A, foreign) },
      /linux\/x64, AMD EPYC 7763, 2 cores.*shown, not judged/,
    ],
    [
      'another machine nearer',
      [at(A, foreign), at(B)],
      {},
      { state: 'fallback', reference: at(B) },
      /nearer run of aaaaaaaaaa was measured on another machine/,
    ],
    [
      'another machine long ago',
      [at(A, { ...foreign, ...old })],
      {},
      { state: 'other-environment' },
      /another machine/,
    ],
    [
      'another machine, but no benchmarks anywhere',
      [bare(A, foreign)],
      {},
      { state: 'exact' },
      /^Compared/,
    ],
    [
      'no benchmarks nearer',
      [bare(A), at(B)],
      {},
      { state: 'fallback', reference: at(B) },
      /nearer run of aaaaaaaaaa has no complete benchmarks/,
    ],
    [
      'no benchmarks on this machine',
      [bare(A), at(B, foreign)],
      {},
      { state: 'other-environment', reference: at(B, foreign) },
      /shown, not judged/,
    ],
    [
      'red, for a pull request',
      [at(A, refused), at(B)],
      {},
      { state: 'exact', reference: at(A, refused) },
      /aaaaaaaaaa/,
    ],
    [
      'red, for the default branch',
      [at(A, refused), at(B)],
      { acceptedOnly: true },
      { state: 'fallback', reference: at(B) },
      /bbbbbbbbbb/,
    ],
    [
      'red all over',
      [at(A, refused), at(B, refused)],
      { acceptedOnly: true },
      { state: 'none' },
      /None of the 2 stored runs .* was accepted/,
    ],
    ['nothing', [], {}, { state: 'none' }, /No run of suite "go" is stored yet/],
    [
      'unreadable ones alone',
      [],
      { answer: { entries: [], problems: [damage] } },
      { state: 'damaged', problems: [damage] },
      /could be read\. The stored run "x" is damaged/,
    ],
    [
      'an unreadable one beside a good one',
      [],
      { answer: { entries: [at(B)], problems: [damage] } },
      { state: 'fallback', problems: [damage] },
      /bbbbbbbbbb/,
    ],
    [
      'evidence of eviction',
      [],
      { answer: { entries: [], problems: [], evicted: 'It was there once' } },
      { state: 'evicted' },
      /^It was there once\.$/,
    ],
    [
      'evidence of eviction beside an older run',
      [],
      { answer: { entries: [at(B)], problems: [], evicted: 'Gone.' } },
      { state: 'fallback' },
      /before it.* Gone\.$/,
    ],
    [
      'runs of unrelated commits alone',
      [],
      {
        answer: {
          entries: [],
          problems: [{ code: 'baseline-unrelated', severity: 'warning', message: 'It is of f.' }],
        },
      },
      { state: 'none', problems: [] },
      /^It is of f\. Only absolute/,
    ],
    [
      'no history',
      [at(D)],
      { commits: [] },
      { state: 'fallback', reference: at(D) },
      /latest stored run, of commit dddddddddd/,
    ],
  ])('%s', (_name, entries, changed, expected, explanation) => {
    const baseline = select(entries, changed);
    expect(baseline).toMatchObject(expected);
    expect(baseline.explanation).toMatch(explanation);
    expect(baseline.reference === undefined).toBe(
      ['none', 'damaged', 'evicted'].includes(baseline.state),
    );
  });

  it('has no distance where there is no history to count along', () => {
    expect(select([at(D)], { commits: [] })).not.toHaveProperty('distance');
  });

  it('never takes a run of another suite or of a commit outside of the history', () => {
    expect(select([at(A, { suite: 'rust' }), at(commit('f'))]).state).toBe('none');
  });
});

describe('several runs of one commit', () => {
  const early = at(A, { runId: '1', recordedAt: '2026-09-01T08:00:00Z' });
  const late = at(A, { runId: '2', recordedAt: '2026-09-01T09:00:00Z' });
  const again = at(A, { runId: '2', attempt: 2, recordedAt: '2026-09-01T09:00:00Z' });
  const elsewhere = at(A, {
    runId: '3',
    recordedAt: '2026-09-01T10:00:00Z',
    environment: otherMachine,
  });
  const part = bare(A, { runId: '4', recordedAt: '2026-09-01T11:00:00Z' });
  it.each<[string, readonly BaselineEntry[], BaselineEntry]>([
    ['the later', [early, late], late],
    ['the later attempt', [late, again], again],
    ['this machine before a later run', [elsewhere, early], early],
    ['complete benchmarks before a later run', [part, early], early],
    [
      'without benchmarks anywhere, this machine',
      [
        bare(A, { runId: '5', environment: otherMachine, recordedAt: '2026-09-01T12:00:00Z' }),
        part,
      ],
      part,
    ],
  ])('%s is taken', (_name, entries, expected) => {
    expect(select(entries).reference).toEqual(expected);
    expect(select([...entries].reverse()).reference).toEqual(expected);
  });
});

describe('the window', () => {
  it('holds the newest runs in the order of the commits, and the reference always', () => {
    const refused = [
      at(A, { accepted: false }),
      at(B, { accepted: false }),
      at(C, { accepted: false }),
    ];
    const baseline = select([at(D), ...refused], { acceptedOnly: true });
    expect(baseline.entries.map((entry) => entry.commit)).toEqual([A, B, D]);
    expect(baseline.reference?.commit).toBe(D);
  });
});

describe('evidence that a run was stored once', () => {
  const witness = at(D, { knownCommits: [A ?? '', B ?? ''] });
  it.each<
    [string, readonly string[], readonly BaselineEntry[], readonly string[], RegExp | undefined]
  >([
    [
      'a run that names the wanted commit',
      [A ?? '', C ?? ''],
      [witness],
      [],
      /^A run of commit aaaaaaaaaa was stored once \(the run of dddddddddd names it\)/,
    ],
    ['the wanted commit is there', [A ?? ''], [witness], [A ?? ''], undefined],
    [
      'only what is farther than a stored run is gone',
      [C ?? '', A ?? ''],
      [witness],
      [C ?? ''],
      undefined,
    ],
    ['nobody names it', [C ?? ''], [witness], [], undefined],
    ['no witness', [A ?? ''], [], [], undefined],
  ])('%s', (_name, commits, witnesses, present, expected) => {
    const said = evictionEvidence({
      commits,
      witnesses,
      present: new Set(present),
      store: 'the cache',
    });
    if (expected === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(expected);
  });
});
