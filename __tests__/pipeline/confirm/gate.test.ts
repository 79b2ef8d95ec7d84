/** The whole gate over fakes: when it measures base and head by turns, and what comes of it. */
import { describe, expect, it } from '@jest/globals';
import type { BaselineEntry } from '../../../src/model/baseline.js';
import type { BenchmarksPolicy } from '../../../src/model/policy.js';
import { benchmarksPolicy } from '../../support/benchmarks.js';
import { policyOf } from '../../support/facts.js';
import {
  BASE,
  BENCH,
  contextOf,
  goBenchmarks,
  MemoryStore,
  type Played,
  PULL_REQUEST,
  playGate,
  type Scene,
  UNIT,
} from '../../support/gate.js';
import { normals, uniforms } from '../../support/noise.js';
import type { Script } from '../../support/scripted-processes.js';

/** What `go test -bench` prints of times about `ns`, other ones in each run. */
function times(
  ns: number,
  { seed = 1, runs = 400, name = 'BenchmarkTotal', unit = 'ns/op', sigma = 0.01, count = 1 } = {},
): readonly Script[] {
  const normal = normals(uniforms(seed * 7919 + 12_345));
  const line = () => `${name}-2 \t 100\t ${(ns * Math.exp(sigma * normal())).toFixed(3)} ${unit}\n`;
  return Array.from({ length: runs }, () => ({
    stdout: [
      `goos: linux\npkg: example.com/shop\n${Array.from({ length: count }, line).join('')}PASS\nok  \texample.com/shop\t0.1s\n`,
    ],
  }));
}

const policy = (more: Partial<BenchmarksPolicy>) =>
  policyOf({ benchmarks: benchmarksPolicy(more) });

/** A pull request with benchmarks of head and of the base in its own tree. */
async function propose(
  head: Script | readonly Script[],
  base: Script | readonly Script[],
  scene: Scene = {},
) {
  return playGate({
    context: PULL_REQUEST,
    ...scene,
    scripts: { bench: head, '/base: bench': base, ...scene.scripts },
  });
}

/** A store in which main ran once; changed where a test says so. */
async function stored(
  script: readonly Script[],
  change: (entry: BaselineEntry) => BaselineEntry = (entry) => entry,
) {
  const store = new MemoryStore();
  await playGate({ store, context: contextOf({ headCommit: BASE }), scripts: { bench: script } });
  store.entries.splice(0, store.entries.length, ...store.entries.map(change));
  return store;
}

const told = ({ report }: Played) =>
  report.verdict.findings
    .filter(({ area }) => area === 'benchmarks')
    .map(({ kind, severity }) => `${kind} ${severity}`)
    .sort();
const compared = ({ report }: Played) =>
  report.comparisons.map(
    ({ name, unit, decision, method }) => `${name} ${unit} ${decision} ${method}`,
  );
const elsewhere = (entry: BaselineEntry): BaselineEntry => ({
  ...entry,
  environment: { ...entry.environment, cpuModel: 'other', fingerprint: 'f'.repeat(12) },
});

describe('a pull request without a stored run', () => {
  it('has its base measured, and passes where nothing became slower', async () => {
    const played = await propose(times(100), times(100, { seed: 2 }));
    expect(played.report.verdict.kind).toBe('pass');
    expect(played.report.confirmations).toHaveLength(1);
    expect(compared(played)).toEqual(['BenchmarkTotal ns/op unchanged paired']);
  });

  it('is blocked where it became slower', async () => {
    const played = await propose(times(140), times(100, { seed: 2 }));
    expect(played.report.verdict.kind).toBe('block');
    expect(told(played)).toEqual(['benchmark-regressed block']);
  });

  it('is blocked for a benchmark that its base has and it has not', async () => {
    const base = times(100, { seed: 2 }).map(({ stdout = [] }, i) => {
      const [gone] = times(9, { name: 'BenchmarkGone', seed: i + 1, runs: 1 });
      return { stdout: [...stdout, ...(gone?.stdout ?? [])] };
    });
    const played = await propose(times(100), base);
    expect(told(played)).toEqual(['benchmark-vanished block']);
    expect(played.report.verdict.kind).toBe('block');
  });

  it('passes with a benchmark that its base does not have: that is new', async () => {
    const played = await propose(times(100, { name: 'BenchmarkNew' }), {
      stdout: times(1, { name: 'BenchmarkOld', runs: 1 })[0]?.stdout ?? [],
    });
    expect(compared(played)).toEqual([
      'BenchmarkNew ns/op new none',
      'BenchmarkOld ns/op vanished none',
    ]);
  });

  it('never passes by printing its times in another unit', async () => {
    const played = await propose(times(0.2, { unit: 'µs/op' }), times(100, { seed: 2 }));
    expect(compared(played)).toEqual([
      'BenchmarkTotal µs/op new none',
      'BenchmarkTotal ns/op vanished none',
    ]);
    expect(played.report.verdict.kind).toBe('block');
  });

  it.each<[BenchmarksPolicy['baseMissing'], string, string]>([
    ['block', 'block', 'block'],
    ['degrade', 'degraded', 'degraded'],
    ['ignore', 'pass', 'note'],
  ])(
    'whose base cannot be measured does what baseMissing says: %s',
    async (baseMissing, verdict, severity) => {
      const played = await propose(
        times(100),
        { exit: { exitCode: 1 } },
        { config: { policy: policy({ baseMissing }) } },
      );
      expect(played.report.verdict.kind).toBe(verdict);
      expect(told(played)).toEqual([`benchmark-base-unmeasurable ${severity}`]);
    },
  );

  it.each<[BenchmarksPolicy['baseMissing'], string]>([
    ['block', 'block'],
    ['degrade', 'degraded'],
    ['ignore', 'note'],
  ])('whose command takes too long does so too: %s', async (baseMissing, severity) => {
    const played = await propose(times(100), times(100), {
      config: { policy: policy({ baseMissing, budgetMs: 10 }) },
    });
    expect(told(played)).toEqual([`benchmark-not-repeatable ${severity}`]);
  });

  it('that cannot be run again is not judged', async () => {
    const [first] = times(100, { runs: 1 });
    const played = await propose(
      [first ?? {}, { exit: { exitCode: 1 }, stderr: ['port in use\n'] }],
      times(100),
    );
    expect(played.report.verdict.kind).toBe('inconclusive');
    expect(told(played)).toEqual(['benchmark-head-unmeasurable inconclusive']);
  });

  it('is undecided where noise is too wide for its tolerance, and says by how much', async () => {
    const wide = { sigma: 0.6, runs: 900 };
    const played = await propose(times(107, wide), times(100, { ...wide, seed: 2 }), {
      config: { policy: policy({ inconclusive: 'degrade' }) },
    });
    const [comparison] = played.report.comparisons;
    expect(['near', 'inconclusive']).toContain(comparison?.decision);
    expect(comparison?.shortfall?.detectable).toBeGreaterThan(0.05);
    expect(played.report.confirmations).toMatchObject([{ stopped: 'rounds', rounds: 320 }]);
    expect(told(played)).toContain('benchmarks-too-noisy note');
  });
});

describe('a pull request with a stored run', () => {
  it('is not blocked by it: what looks slower is measured beside its base', async () => {
    const store = await stored(times(100, { count: 6 }));
    const played = await propose(times(150, { count: 6 }), times(150, { seed: 2, count: 6 }), {
      store,
    });
    expect(played.report.verdict.kind).toBe('pass');
    expect(compared(played)).toEqual(['BenchmarkTotal ns/op unchanged paired']);
  });

  it('is not acquitted by it either', async () => {
    const store = await stored(times(150, { count: 6 }));
    const played = await propose(times(150, { count: 6 }), times(100, { seed: 2, count: 6 }), {
      store,
    });
    expect(told(played)).toEqual(['benchmark-regressed block']);
  });

  it('of another machine is judged by the rounds, and that is a note', async () => {
    const store = await stored(times(900, { count: 6 }), elsewhere);
    const played = await propose(times(100), times(100, { seed: 2 }), { store });
    expect(played.report.verdict.kind).toBe('pass');
    expect(played.report.baselines.map(({ state }) => state)).toEqual(['other-environment']);
    expect(
      played.report.verdict.findings
        .filter(({ area }) => area === 'baseline')
        .map(({ severity }) => severity),
    ).toEqual(['note']);
    expect(compared(played)).toEqual(['BenchmarkTotal ns/op unchanged paired']);
  });

  it('of another machine, and no base: that is more than a note', async () => {
    const store = await stored(times(900, { count: 6 }), elsewhere);
    const played = await propose(times(100), { exit: { exitCode: 1 } }, { store });
    expect(played.report.verdict.kind).toBe('degraded');
  });

  it('needs no rounds for what is counted, and none where it says never', async () => {
    const store = await stored([{ stdout: [goBenchmarks(100)] }]);
    const counted = { metrics: { 'ns/op': { action: 'ignore' } } } as const;
    const policies = [policy(counted), policy({ confirm: 'never' })];
    for (const one of policies) {
      const played = await propose(
        { stdout: [goBenchmarks(130)] },
        {},
        { store, config: { policy: one } },
      );
      expect(played.report.confirmations).toEqual([]);
      expect(told(played)).toEqual(['benchmark-regressed block']);
    }
  });

  it('is measured all the same where it says always', async () => {
    const store = await stored([{ stdout: [goBenchmarks(100)] }]);
    const always = policy({ confirm: 'always', metrics: { 'ns/op': { action: 'ignore' } } });
    const played = await propose(
      { stdout: [goBenchmarks(100)] },
      { stdout: [goBenchmarks(100)] },
      {
        store,
        config: { policy: always },
      },
    );
    expect(played.report.confirmations).toMatchObject([{ kind: 'measured', stopped: 'decided' }]);
  });

  it('is unconfirmed where the command takes too long, and does what that says', async () => {
    const store = await stored(times(100, { count: 6 }));
    const verdicts = [];
    for (const unconfirmed of ['block', 'degrade', 'inconclusive'] as const) {
      const { report } = await propose(times(150, { count: 6 }), times(100), {
        store,
        config: { policy: policy({ budgetMs: 10, unconfirmed }) },
      });
      verdicts.push(report.verdict.kind);
    }
    expect(verdicts).toEqual(['block', 'degraded', 'inconclusive']);
  });
});

describe('the default branch', () => {
  it('is welcome to its first run: nothing is measured again', async () => {
    const { report } = await playGate({ scripts: { bench: times(100) } });
    expect(report.confirmations).toEqual([]);
    expect(report.verdict.kind).toBe('pass');
  });

  it('is measured beside its last accepted run where that does not clear it', async () => {
    const store = await stored(times(100, { count: 6 }));
    const { report } = await playGate({
      store,
      scripts: {
        bench: times(150, { count: 6 }),
        '/base: bench': times(150, { seed: 2, count: 6 }),
      },
    });
    expect(report.confirmations).toMatchObject([{ kind: 'measured', base: BASE }]);
    expect(report.comparisons.map(({ decision }) => decision)).toEqual(['unchanged']);
  });
});

describe('a task that failed', () => {
  it.each<[string, Script]>([
    ['at its command', { exit: { exitCode: 1 }, stdout: [goBenchmarks(100)] }],
    ['at its output', { stdout: [goBenchmarks(100).slice(0, -40)] }],
  ])('%s is no ground to measure more', async (_, script) => {
    const played = await propose(script, times(100));
    expect(played.report.confirmations).toEqual([]);
    expect(played.commands.filter((command) => command === 'bench')).toHaveLength(1);
  });

  it('is not run where there is nothing but files to read', async () => {
    const { report } = await playGate({
      context: PULL_REQUEST,
      files: { 'bench.txt': goBenchmarks(100) },
      config: {
        mode: 'ingest',
        tasks: [],
        ingest: [{ kind: 'benchmarks', format: 'auto', file: 'bench.txt' }],
      },
    });
    expect(report.confirmations).toEqual([]);
  });
});

it('shares the error among the tasks that benchmark', async () => {
  const other = { ...BENCH, name: 'bench2', command: { shell: 'bench' } };
  const { report } = await propose(times(100, { runs: 900 }), times(100, { seed: 2, runs: 900 }), {
    config: { tasks: [UNIT, BENCH, other] },
  });
  const measured = report.confirmations.flatMap((one) => (one.kind === 'measured' ? [one] : []));
  expect(measured.map(({ alpha }) => alpha)).toEqual([0.005, 0.005]);
});
