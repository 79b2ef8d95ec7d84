/** Debts over whole gates: what a default branch owes, run after run, and what becomes of those that build on it. */
import { describe, expect, it } from '@jest/globals';
import type { Acceptance } from '../../src/model/acceptance.js';
import type { Git } from '../../src/model/ports.js';
import { policyOf } from '../support/facts.js';
import {
  contextOf,
  goBenchmarks,
  MemoryStore,
  type Played,
  PULL_REQUEST,
  playGate,
  type Scene,
} from '../support/gate.js';
import type { Script } from '../support/scripted-processes.js';

/** The n-th commit of a straight history, the first is 1. */
const commit = (n: number) => n.toString(16).padStart(40, '0');
const short = (n: number) => commit(n).slice(0, 10);
const COMMITS = Array.from({ length: 40 }, (_, i) => commit(i + 1));

const POLICY = policyOf();
/** Time is of no matter here: what is counted is the same in every run. */
const benchmarks = { ...POLICY.benchmarks, metrics: { 'ns/op': { action: 'ignore' as const } } };
const configOf = (more: Partial<typeof benchmarks> = {}, window = POLICY.baseline.window) => ({
  policy: policyOf({
    benchmarks: { ...benchmarks, ...more },
    baseline: { ...POLICY.baseline, window },
  }),
});

/** Every tree takes the counted steps of its commit. */
class Branch {
  readonly store = new MemoryStore();
  readonly steps: Record<number, number> = {};
  /** What every tree has, all with the steps of its commit. */
  readonly names: string[] = ['BenchmarkTotal'];
  /** Set where no commit can be checked out. */
  unavailable: string | undefined;
  readonly #checkedOut: string[] = [];
  readonly #git: Partial<Git> = {
    firstParents: async (of, limit) => {
      const at = COMMITS.indexOf(of);
      return COMMITS.slice(Math.max(0, at + 1 - limit), at + 1).reverse();
    },
    checkOut: async (of) => {
      this.#checkedOut.push(of);
      if (this.unavailable !== undefined) return { unavailable: this.unavailable };
      const root = `/base-${COMMITS.indexOf(of) + 1}`;
      return { root, commit: of, [Symbol.asyncDispose]: async () => undefined };
    },
  };

  /** Commits measured as a base since the last question. */
  takeCheckedOut(): readonly string[] {
    return this.#checkedOut.splice(0);
  }

  push(n: number, steps: number, more: Scene & { readonly before?: number } = {}): Promise<Played> {
    this.steps[n] = steps;
    const base = commit(more.before ?? n - 1);
    return this.#play(steps, {
      context: contextOf({ headCommit: commit(n) }),
      change: n === 1 ? { files: [] } : { base, files: [] },
      ...more,
    });
  }

  /** A change that starts from the n-th commit. */
  propose(n: number, steps: number, more: Scene = {}): Promise<Played> {
    return this.#play(steps, {
      context: { ...PULL_REQUEST, headCommit: 'f'.repeat(40) },
      change: { base: commit(n), files: [] },
      ...more,
    });
  }

  #play(steps: number, scene: Scene): Promise<Played> {
    const output = (of: number) => ({ stdout: this.names.map((name) => goBenchmarks(of, name)) });
    const trees: Record<string, Script> = { bench: output(steps) };
    for (const [n, own] of Object.entries(this.steps)) trees[`/base-${n}: bench`] = output(own);
    const scripts = { ...trees, ...scene.scripts };
    return playGate({ config: configOf(), ...scene, store: this.store, git: this.#git, scripts });
  }

  get last() {
    return this.store.entries.at(-1);
  }
}

const told = ({ report }: Played) =>
  report.verdict.findings
    .filter(({ kind, severity }) => severity !== 'note' || kind.startsWith('benchmark-debt'))
    .map(({ kind, severity }) => `${kind} ${severity}`);

/** A branch on which a regression of 30 % has landed with its second commit. */
async function owing(): Promise<Branch> {
  const branch = new Branch();
  await branch.push(1, 100);
  await branch.push(2, 130);
  return branch;
}

const ACCEPTANCE: Acceptance = {
  subject: '**/BenchmarkTotal',
  by: 'octocat',
  reason: 'checks more',
  until: '2026-12-31',
  how: 'trailer',
  commit: commit(3),
};

describe('a regression that landed', () => {
  it('blocks the run that brought it, and is recorded with its commit', async () => {
    const branch = new Branch();
    await branch.push(1, 100);
    const played = await branch.push(2, 130);
    expect(played.report.verdict.kind).toBe('block');
    expect(told(played)).toEqual(['benchmark-regressed block']);
    expect(branch.last).toMatchObject({
      accepted: false,
      debts: [
        {
          package: 'example.com/shop',
          name: 'BenchmarkTotal',
          procs: 2,
          unit: 'steps/op',
          ratio: 1.3,
          since: commit(2),
          reference: commit(1),
          between: [commit(2)],
          foundAt: '2026-11-23T00:00:00.000Z',
          how: 'regressed',
        },
      ],
    });
  });

  it('is a debt of the next run: degraded, with its commit, and not accepted either', async () => {
    const branch = await owing();
    const [first] = branch.last?.debts ?? [];
    const played = await branch.push(3, 130);
    expect(played.report.verdict.kind).toBe('degraded');
    expect(told(played)).toEqual(['benchmark-debt degraded']);
    const [finding] = played.report.verdict.findings;
    expect(finding?.title).toBe(`BenchmarkTotal: steps/op +30.0 % since ${short(2)}`);
    expect(finding?.subject).toBe('shop/example.com/shop/BenchmarkTotal');
    expect(finding?.place).toMatchObject({ file: 'cart_test.go', line: 5 });
    expect(branch.last).toMatchObject({ commit: commit(3), accepted: false, debts: [first] });
    expect(played.report.debts).toEqual([{ suite: 'shop', ...first }]);
  });

  it('names all commits of a push that brought several', async () => {
    const branch = new Branch();
    await branch.push(1, 100);
    await branch.push(4, 130, { before: 1 });
    expect(branch.last?.debts?.[0]?.between).toEqual([commit(2), commit(3), commit(4)]);
    const { report } = await branch.push(5, 130);
    expect(report.verdict.findings[0]?.title).toContain(
      `since ${short(4)} (among 3 commits: ${short(2)}, ${short(3)}, ${short(4)})`,
    );
  });

  it('is not held against a change that starts from it: a note, and its own changes count', async () => {
    const branch = await owing();
    await branch.push(3, 130);
    const same = await branch.propose(3, 130);
    expect(same.report.verdict.kind).toBe('pass');
    expect(told(same)).toEqual(['benchmark-debts note']);
    const [note] = same.report.verdict.findings.filter(({ kind }) => kind === 'benchmark-debts');
    expect(note?.details).toBe(`BenchmarkTotal: steps/op +30.0 % since ${short(2)}`);
    const slower = await branch.propose(3, 170);
    expect(told(slower)).toEqual(['benchmark-regressed block', 'benchmark-debts note']);
  });

  it('is gone once it is mended, and the run is accepted', async () => {
    const branch = await owing();
    const played = await branch.push(3, 100);
    expect(played.report.verdict.kind).toBe('pass');
    expect(told(played)).toEqual([]);
    expect(branch.last).toMatchObject({ commit: commit(3), accepted: true });
    expect(branch.last).not.toHaveProperty('debts');
    expect(told(await branch.propose(3, 100))).toEqual([]);
  });

  it('is a new one where it comes back after it was mended', async () => {
    const branch = await owing();
    await branch.push(3, 100);
    expect(told(await branch.push(4, 130))).toEqual(['benchmark-regressed block']);
    expect(branch.last?.debts).toMatchObject([{ since: commit(4), reference: commit(3) }]);
  });

  it('shows how much worse it has become since', async () => {
    const branch = await owing();
    expect(told(await branch.push(3, 200))).toEqual(['benchmark-debt degraded']);
    expect(branch.last?.debts).toMatchObject([{ since: commit(2), ratio: 2 }]);
  });

  it('is the new normal once somebody has accepted it', async () => {
    const branch = await owing();
    const played = await branch.push(3, 130, { acceptances: [ACCEPTANCE] });
    expect(played.report.verdict.kind).toBe('pass');
    expect(told(played)).toEqual(['benchmark-debt note']);
    expect(branch.last).toMatchObject({ accepted: true, debts: [{ since: commit(2) }] });
    const next = await branch.push(4, 130);
    expect(next.report.verdict.kind).toBe('pass');
    expect(told(next)).toEqual([]);
    expect(next.report.baselines[0]?.reference?.commit).toBe(commit(3));
    expect(branch.last).not.toHaveProperty('debts');
    expect(told(await branch.propose(3, 130))).toEqual([]);
  });

  it('is the new normal at once where the change that brings it is accepted', async () => {
    const branch = new Branch();
    await branch.push(1, 100);
    const played = await branch.push(2, 130, { acceptances: [ACCEPTANCE] });
    expect(played.report.verdict.kind).toBe('pass');
    expect(branch.last?.accepted).toBe(true);
    expect(told(await branch.push(3, 130))).toEqual([]);
  });

  it('keeps a run from being accepted where its policy only degrades', async () => {
    const config = configOf({ action: 'degrade' });
    const branch = new Branch();
    await branch.push(1, 100, { config });
    const played = await branch.push(2, 130, { config });
    expect(told(played)).toEqual(['benchmark-regressed degraded']);
    expect(branch.last?.accepted).toBe(false);
    expect(told(await branch.push(3, 130, { config }))).toEqual(['benchmark-debt degraded']);
  });

  it('is no debt where its policy ignores it', async () => {
    const config = configOf({ action: 'ignore' });
    const branch = new Branch();
    await branch.push(1, 100, { config });
    await branch.push(2, 130, { config });
    expect(branch.last?.accepted).toBe(true);
    expect(branch.last).not.toHaveProperty('debts');
  });

  it('is carried on by a run that did not get to measure it', async () => {
    const branch = await owing();
    const failing = { unit: { exit: { exitCode: 1 } } };
    await branch.push(3, 130, { scripts: failing });
    expect(branch.last?.debts).toMatchObject([{ since: commit(2) }]);
    expect(told(await branch.push(4, 130))).toEqual(['benchmark-debt degraded']);
  });

  it('outlives the window of stored runs', async () => {
    const config = configOf({}, 2);
    const branch = await owing();
    for (let n = 3; n <= 6; n++) {
      const played = await branch.push(n, 130, { config });
      expect(told(played)).toEqual(['benchmark-debt degraded']);
      expect(branch.last).toMatchObject({ accepted: false, debts: [{ since: commit(2) }] });
    }
    expect(told(await branch.push(7, 100, { config }))).toEqual([]);
    expect(branch.last?.accepted).toBe(true);
  });
});

describe('a slow rise, each step within the tolerance', () => {
  /** The n-th commit of 30: eight runs alike, then one step of 1 % a run. */
  const slowly = (n: number) => Math.round(10_000 * 1.01 ** Math.max(0, n - 8));

  /** With fewer runs no change of level is surprising enough. */
  const FOUND = 16;

  async function risen(
    to: number,
    names: readonly string[] = [],
  ): Promise<readonly [Branch, Played]> {
    const branch = new Branch();
    branch.names.push(...names);
    let played = await branch.push(1, slowly(1));
    for (let n = 2; n <= to; n++) {
      branch.takeCheckedOut();
      played = await branch.push(n, slowly(n));
    }
    return [branch, played];
  }

  it('is measured beside the last run before it, and ends as a debt that does not block', async () => {
    const [branch, played] = await risen(FOUND);
    expect(told(played)).toEqual(['benchmark-debt degraded']);
    const debt = branch.last?.debts?.[0];
    expect(debt).toMatchObject({ unit: 'steps/op', how: 'drift', since: commit(FOUND) });
    const at = COMMITS.indexOf(debt?.reference ?? '') + 1;
    expect(branch.takeCheckedOut()).toContain(commit(at));
    expect(debt?.between.at(0)).toBe(commit(at + 1));
    expect(debt?.between.at(-1)).toBe(commit(FOUND));
    expect(branch.last?.accepted).toBe(false);
    expect(played.report.verdict.findings[0]?.why).toContain('little by little');
  });

  it('is not measured again while stored runs show it, and is gone once rounds say so', async () => {
    const [branch] = await risen(FOUND);
    const since = branch.last?.debts?.[0]?.since;
    branch.takeCheckedOut();
    const next = await branch.push(FOUND + 1, slowly(FOUND));
    expect(told(next)).toEqual(['benchmark-debt degraded']);
    expect(branch.last?.debts).toMatchObject([{ since, how: 'drift' }]);
    expect(branch.takeCheckedOut()).toEqual([]);
    const mended = await branch.push(FOUND + 2, slowly(1));
    expect(told(mended)).toEqual([]);
    expect(branch.takeCheckedOut()).toHaveLength(1);
    expect(branch.last?.accepted).toBe(true);
  });

  it('is no debt any more where nothing is measured by turns: it could never be told to be over', async () => {
    const [branch] = await risen(FOUND);
    const played = await branch.push(FOUND + 1, slowly(FOUND), {
      config: configOf({ confirm: 'never' }),
    });
    expect(told(played)).toEqual([]);
    expect(branch.last?.accepted).toBe(true);
  });

  it('is not found again once it was accepted', async () => {
    const [branch] = await risen(FOUND);
    await branch.push(FOUND + 1, slowly(FOUND), { acceptances: [ACCEPTANCE] });
    expect(branch.last?.accepted).toBe(true);
    branch.takeCheckedOut();
    for (let n = FOUND + 2; n < FOUND + 8; n++) {
      const played = await branch.push(n, slowly(FOUND));
      expect(told(played)).toEqual([]);
      expect(branch.last).toMatchObject({ accepted: true });
    }
    expect(branch.takeCheckedOut()).toEqual([]);
  });

  it('is a notice alone where rounds do not confirm it', async () => {
    const [branch] = await risen(FOUND - 1);
    branch.takeCheckedOut();
    // What the machine did to all stored runs: each commit takes as long as head when it is run today.
    for (let n = 1; n < FOUND; n++) branch.steps[n] = slowly(FOUND);
    const played = await branch.push(FOUND, slowly(FOUND));
    expect(told(played)).toEqual([]);
    expect(branch.last?.accepted).toBe(true);
    expect(branch.takeCheckedOut()).toHaveLength(1);
    expect(played.events).toContainEqual(
      expect.objectContaining({
        type: 'notice',
        message: expect.stringContaining('it is unchanged'),
      }),
    );
  });

  const quiet: readonly [string, Scene][] = [
    ['a pull request', { context: { ...PULL_REQUEST, headCommit: commit(FOUND) } }],
    ['confirm: never', { config: configOf({ confirm: 'never' }) }],
    [
      'edits at home',
      {
        context: contextOf({ event: 'local', headCommit: commit(FOUND) }),
        change: {
          base: commit(FOUND - 1),
          files: [{ path: 'cart.go', status: 'modified', lines: [1] }],
        },
      },
    ],
    ['a run that was stopped', { signal: AbortSignal.abort() }],
    ['a run without time for it', { config: configOf({ budgetMs: 0 }) }],
    [
      'a run whose benchmarks broke off',
      { scripts: { bench: { stdout: [goBenchmarks(slowly(FOUND)).slice(0, -40)] } } },
    ],
  ];
  it.each(quiet)('is not looked for by %s', async (_name, scene) => {
    const [branch] = await risen(FOUND - 1);
    branch.takeCheckedOut();
    await branch.push(FOUND, slowly(FOUND), scene);
    expect(branch.takeCheckedOut()).toEqual([]);
  });

  const looked: readonly [string, Scene][] = [
    [
      'a clean tree at home',
      {
        context: contextOf({ event: 'local', headCommit: commit(FOUND) }),
        change: { base: commit(FOUND - 1), files: [] },
      },
    ],
    ['a schedule', { context: contextOf({ event: 'schedule', headCommit: commit(FOUND) }) }],
    [
      'a push of changes',
      {
        change: {
          base: commit(FOUND - 1),
          files: [{ path: 'cart.go', status: 'modified', lines: [1] }],
        },
      },
    ],
  ];
  it.each(looked)('is looked for by %s', async (_name, scene) => {
    const [branch] = await risen(FOUND - 1);
    expect(told(await branch.push(FOUND, slowly(FOUND), scene))).toContain(
      'benchmark-debt degraded',
    );
  });

  it('is a notice where its commit cannot be measured, or not often enough', async () => {
    const notices = ({ events }: Played) =>
      events.flatMap((event) => (event.type === 'notice' ? [event.message] : []));
    const [branch] = await risen(FOUND - 1);
    branch.unavailable = 'the disk is full';
    const played = await branch.push(FOUND, slowly(FOUND));
    expect(told(played)).toEqual([]);
    expect(notices(played)).toContainEqual(expect.stringContaining('the disk is full'));
    branch.unavailable = undefined;
    branch.takeCheckedOut();
    const hurried = await branch.push(FOUND + 1, slowly(FOUND), {
      config: configOf({ budgetMs: 9000 }),
    });
    expect(notices(hurried)).toContainEqual(
      expect.stringContaining('bench takes too long to look for drift'),
    );
    expect(branch.takeCheckedOut()).toEqual([]);
  });

  it('is looked into for five metrics a run, and for the others in the next', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Benchmark${letter}`);
    const [branch, played] = await risen(FOUND, names);
    expect(told(played)).toEqual(Array.from({ length: 5 }, () => 'benchmark-debt degraded'));
    // One tree for all that are measured beside the same commit.
    expect(branch.takeCheckedOut()).toHaveLength(1);
    const next = await branch.push(FOUND + 1, slowly(FOUND));
    expect(told(next)).toHaveLength(6);
    expect(branch.takeCheckedOut()).toHaveLength(1);
    expect(new Set(branch.last?.debts?.map(({ name }) => name)).size).toBe(6);
    // Runs that find them mended measure them all again, five at a time.
    expect(told(await branch.push(FOUND + 2, slowly(1)))).toHaveLength(1);
    expect(told(await branch.push(FOUND + 3, slowly(1)))).toEqual([]);
    expect(branch.last?.accepted).toBe(true);
  });
});

describe('a benchmark that varies from run to run', () => {
  const flaky = ({ report }: Played) =>
    report.verdict.findings.filter(({ kind }) => kind === 'benchmarks-flaky');

  it('is named once eight runs are stored, on every run that is judged by them', async () => {
    const branch = new Branch();
    const config = configOf({ tolerance: 0.2 });
    for (let n = 1; n <= 8; n++) {
      const played = await branch.push(n, n % 2 === 0 ? 118 : 100, { config });
      expect([n, flaky(played)]).toEqual([n, []]);
    }
    expect(flaky(await branch.push(9, 109, { config }))).toMatchObject([
      {
        severity: 'note',
        details: expect.stringMatching(/^BenchmarkTotal steps\/op: 8 runs vary/),
      },
    ]);
    expect(flaky(await branch.propose(9, 100, { config }))).toHaveLength(1);
    const never = configOf({ tolerance: 0.2, confirm: 'never' });
    expect(flaky(await branch.propose(9, 100, { config: never }))).toEqual([]);
  });

  it('is not named where it is a debt: that has changed its level', async () => {
    const branch = new Branch();
    for (let n = 1; n <= 4; n++) await branch.push(n, 100);
    for (let n = 5; n <= 8; n++) await branch.push(n, 130);
    const played = await branch.push(9, 130);
    expect(told(played)).toEqual(['benchmark-debt degraded']);
    expect(flaky(played)).toEqual([]);
  });
});
