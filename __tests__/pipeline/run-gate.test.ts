/** The whole way over fakes of the ports: what a run decides, records and says. */
import { describe, expect, it, jest } from '@jest/globals';
import type { BaselineStore } from '../../src/model/ports.js';
import { policyOf } from '../support/facts.js';
import {
  BASE,
  BENCH,
  contextOf,
  goBenchmarks,
  goTests,
  HEAD,
  MemoryStore,
  PULL_REQUEST,
  playGate,
  type Scene,
  UNIT,
} from '../support/gate.js';

const kinds = (played: Awaited<ReturnType<typeof playGate>>) =>
  played.report.verdict.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ kind }) => kind);

/** A store in which main has run once, at the commit that changes start from. */
async function seeded(): Promise<MemoryStore> {
  const store = new MemoryStore();
  await playGate({ store, context: contextOf({ headCommit: BASE }) });
  return store;
}

describe('a first run', () => {
  it('passes, says that there is nothing to compare with, and seeds the baseline', async () => {
    const store = new MemoryStore();
    const { report } = await playGate({ store });
    expect(report.verdict.kind).toBe('pass');
    expect(report.verdict.summary).toContain('first run');
    expect(store.entries.map(({ commit, accepted }) => [commit, accepted])).toEqual([[HEAD, true]]);
    expect(report.savedBaselines).toHaveLength(1);
  });
});

describe('what a run decides against its baseline', () => {
  const cases: readonly (Scene & {
    name: string;
    verdict: string;
    finding?: string;
    at?: string;
  })[] = [
    { name: 'no change', verdict: 'pass' },
    {
      name: '30 % more counted steps',
      scripts: { bench: { stdout: [goBenchmarks(130)] } },
      verdict: 'block',
      finding: 'benchmark-regressed',
      at: 'cart_test.go:5',
    },
    {
      name: 'a vanished benchmark',
      scripts: { bench: { stdout: [goBenchmarks(100, 'BenchmarkOther')] } },
      verdict: 'block',
      finding: 'benchmark-vanished',
    },
    {
      name: 'a failing test',
      scripts: { unit: { stdout: [goTests(['TestNew'])], exit: { exitCode: 1 } } },
      verdict: 'block',
      finding: 'test-failed',
      at: 'cart_test.go:3',
    },
    {
      name: 'benchmarks that print nothing',
      scripts: { bench: {} },
      verdict: 'inconclusive',
    },
    {
      name: 'a benchmark output that is cut',
      scripts: { bench: { stdout: [goBenchmarks(100).slice(0, -40)] } },
      verdict: 'inconclusive',
    },
  ];
  it.each(cases)('$name: $verdict', async ({ verdict, finding, at, ...scene }) => {
    const store = await seeded();
    const played = await playGate({ store, context: PULL_REQUEST, ...scene });
    expect(played.report.verdict.kind).toBe(verdict);
    if (finding !== undefined) expect(kinds(played)).toContain(finding);
    const { place } = played.report.verdict.findings[0] ?? {};
    if (at !== undefined) expect(`${place?.file}:${place?.line}`).toBe(at);
  });
});

it('tells of a failed test what stored runs say of it, and the command that runs it alone', async () => {
  const scripts = { unit: { stdout: [goTests(['TestNew'])], exit: { exitCode: 1 } } };
  const { report } = await playGate({ store: await seeded(), context: PULL_REQUEST, scripts });
  expect(report.verdict.findings[0]).toMatchObject({
    kind: 'test-failed',
    history: { runs: 1, failed: 0, text: expect.stringContaining('It never failed') },
    reproduce: "go test example.com/shop -run '^TestNew$' -count=1",
  });
});

describe('a change that brings stored runs of its own', () => {
  const path = '.tollgate/baseline/tollgate-v1-shop.json';
  const files = [
    { path, status: 'added', lines: [1] },
    { path: 'cart.go', status: 'modified', lines: [1] },
  ] as const;
  const changed = { code: 'baseline-changed', severity: 'error', message: 'touched' } as const;

  it('names them to the store, and what the store leaves out degrades', async () => {
    const store = await seeded();
    const asked: unknown[] = [];
    const doubtful: BaselineStore = {
      description: store.description,
      async find(query) {
        asked.push(query);
        return { ...(await store.find(query)), problems: [changed] };
      },
      save: (entry) => store.save(entry),
    };
    const played = await playGate({
      store: doubtful,
      context: PULL_REQUEST,
      change: { base: BASE, files },
    });
    expect(asked).toMatchObject([{ changedPaths: [path] }]);
    expect(kinds(played)).toEqual(['baseline-changed']);
    expect(played.report.verdict.kind).toBe('degraded');
  });

  it.each([
    ['what is merged already', contextOf({ headCommit: HEAD })],
    ['what this machine left untracked', contextOf({ event: 'local', branch: 'faster' })],
  ])('trusts %s', async (_name, context) => {
    const store = await seeded();
    const find = jest.spyOn(store, 'find');
    await playGate({ store, context, change: { base: BASE, files } });
    expect(find.mock.calls).toMatchObject([[{ changedPaths: [] }]]);
  });
});

describe('coverage below its floor', () => {
  const policy = policyOf();
  const strict = {
    policy: { ...policy, coverage: { ...policy.coverage, total: 0.9, totalConfigured: true } },
  };

  it('stops the benchmarks before they start: skipped, not vanished, and no baseline of them', async () => {
    const store = await seeded();
    const played = await playGate({ store, config: strict });
    expect(played.commands).toEqual(['unit']);
    expect(played.report.verdict.kind).toBe('block');
    expect(kinds(played)).toContain('coverage-below-floor');
    expect(kinds(played)).not.toContain('benchmark-vanished');
    expect(played.report.tasks.find(({ name }) => name === 'bench')?.skippedBecause).toEqual({
      task: 'unit',
      reason: 'coverage',
    });
    expect(store.entries.at(-1)).toMatchObject({ commit: HEAD, accepted: false });
    expect(store.entries.at(-1)?.benchmarks).toBeUndefined();
  });
});

describe('coverage of what a change touches', () => {
  const policy = policyOf();
  const config = { policy: { ...policy, coverage: { ...policy.coverage, patch: 0.8 } } };
  const source = 'package shop\n\nfunc Total() int {\n\t// why\n\treturn 1 }\n';
  const cases: readonly [string, readonly number[], string][] = [
    ['a comment in code that no test reaches is no executable change', [4], 'pass'],
    ['a statement there is', [5], 'block'],
  ];
  it.each(cases)('%s', async (_, lines, verdict) => {
    const change = { base: BASE, files: [{ path: 'cart.go', status: 'modified', lines }] } as const;
    const { report } = await playGate({ config, change, files: { 'cart.go': source } });
    expect(report.verdict.kind).toBe(verdict);
  });
});

describe('who records a baseline', () => {
  const cases: readonly { name: string; scene: Scene; records: boolean }[] = [
    { name: 'a push to the default branch', scene: {}, records: true },
    {
      name: 'a blocked push, as not accepted',
      scene: { scripts: { unit: { exit: { exitCode: 1 } } } },
      records: true,
    },
    { name: 'a pull request', scene: { context: PULL_REQUEST }, records: false },
    { name: 'another branch', scene: { context: contextOf({ branch: 'topic' }) }, records: false },
    { name: 'a fork', scene: { context: contextOf({ fromFork: true }) }, records: false },
    {
      name: 'a run at home on a clean default branch',
      scene: { context: contextOf({ event: 'local' }) },
      records: true,
    },
    {
      name: 'a run at home with uncommitted changes',
      scene: {
        context: contextOf({ event: 'local' }),
        change: { base: HEAD, files: [{ path: 'cart.go', status: 'modified', lines: [1] }] },
      },
      records: false,
    },
    {
      name: 'a run at home where an earlier one left its coverage',
      scene: {
        context: contextOf({ event: 'local' }),
        change: {
          base: HEAD,
          files: ['coverage.out', '.tollgate/baseline/one.json'].map((path) => ({
            path,
            status: 'added',
            lines: [1],
          })),
        },
      },
      records: true,
    },
    { name: 'a run that was stopped', scene: { signal: AbortSignal.abort() }, records: false },
  ];
  it.each(cases)('$name: $records', async ({ scene, records }) => {
    const store = new MemoryStore();
    await playGate({ store, ...scene });
    expect(store.entries.length > 0).toBe(records);
  });

  it('says so where edits keep a run at home from being recorded', async () => {
    const { report } = await playGate({
      context: contextOf({ event: 'local' }),
      change: { base: HEAD, files: [{ path: 'cart.go', status: 'modified', lines: [1] }] },
    });
    expect(report.notices).toEqual([
      'This run is not recorded as a baseline: cart.go is not committed.',
    ]);
  });

  it('tells that a save was refused: the verdict is degraded, never silence', async () => {
    const problem = { code: 'baseline-not-saved', severity: 'error', message: 'refused' } as const;
    const { report } = await playGate({ store: new MemoryStore([], [problem]) });
    expect(report.verdict.kind).toBe('degraded');
    expect(report.savedBaselines).toEqual([]);
  });
});

describe('result files of earlier steps', () => {
  const ingest = {
    mode: 'ingest',
    tasks: [],
    ingest: [{ kind: 'benchmarks', format: 'auto', file: 'bench-*.txt' }],
  } as const;

  it('are judged without running anything', async () => {
    const store = new MemoryStore();
    const files = { 'bench-1.txt': goBenchmarks(100) };
    await playGate({ store, config: ingest, files, context: contextOf({ headCommit: BASE }) });
    const slower = { 'bench-1.txt': goBenchmarks(130) };
    const played = await playGate({ store, config: ingest, files: slower, context: PULL_REQUEST });
    expect(played.commands).toEqual([]);
    expect(kinds(played)).toContain('benchmark-regressed');
  });

  it('that are not there are never a pass', async () => {
    const { report } = await playGate({ config: ingest });
    expect(report.verdict.kind).toBe('inconclusive');
  });
});

describe('a run as a whole', () => {
  it('is judged the same, byte for byte, whenever it is repeated', async () => {
    const scene = { scripts: { bench: { stdout: [goBenchmarks(130)] } }, context: PULL_REQUEST };
    const [one, other] = [
      await playGate({ ...scene, store: await seeded() }),
      await playGate({ ...scene, store: await seeded() }),
    ];
    expect(JSON.stringify(one.report)).toBe(JSON.stringify(other.report));
  });

  it('tells its observers the way in order', async () => {
    const { events } = await playGate();
    const types = [...new Set(events.map(({ type }) => type))].filter(
      (type) => type !== 'task.output',
    );
    expect(types).toEqual([
      'gate.started',
      'baseline.loaded',
      'plan.ready',
      'task.started',
      'measurements.parsed',
      'task.finished',
      'stage.judged',
      'baseline.saved',
      'finding',
      'verdict.reached',
      'gate.finished',
    ]);
  });

  it('lets tasks that yield nothing fail the gate by their exit code', async () => {
    const lint = { ...UNIT, name: 'lint', command: { shell: 'lint' }, yields: [] };
    const { report } = await playGate({
      config: { tasks: [UNIT, BENCH, lint] },
      scripts: { lint: { exit: { exitCode: 3 }, stderr: ['bad\n'] } },
    });
    expect(report.verdict.kind).toBe('block');
  });
});
