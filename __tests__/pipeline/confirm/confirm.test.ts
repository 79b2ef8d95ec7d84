/** From the commits that could be the base to rounds, over trees that are made up. */
import { describe, expect, it } from '@jest/globals';
import type { UnstampedEvent } from '../../../src/model/event.js';
import type { MachineConditions, ProcessExit } from '../../../src/model/ports.js';
import { type ConfirmRequest, confirm } from '../../../src/pipeline/confirm/confirm.js';
import { commandText } from '../../../src/tasks/command-text.js';
import type { Failure, PairedSide } from '../../../src/tasks/paired/paired-side.js';
import { benchmark } from '../../support/benchmarks.js';
import { targetOf } from '../../support/confirmations.js';
import { FakeClock, fakeSide, levels } from '../../support/fake-side.js';
import { MemoryFiles } from '../../support/memory-files.js';

const [BASE, PARENT, OLDEST] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
];

interface Scene {
  /** By commit; a tree that is not here measures `A` as fast as head. */
  readonly trees?: Readonly<Record<string, PairedSide | Failure>>;
  readonly head?: PairedSide | Failure;
  /** Commits that cannot be checked out. */
  readonly unavailable?: readonly string[];
  readonly request?: Partial<ConfirmRequest>;
  readonly buildMs?: number;
  /** Lock files of a tree that are others, beside which the first of `files` lies. */
  readonly unlent?: Readonly<Record<string, readonly string[]>>;
  /** How an installation ends, and how long it takes. */
  readonly install?: Partial<ProcessExit> & { readonly says?: string };
  readonly signal?: AbortSignal;
}

async function play(scene: Scene = {}) {
  const clock = new FakeClock();
  const { trees = {}, unavailable = [], buildMs = 0 } = scene;
  const equal = (seed: number) => fakeSide(levels({ A: 100 }, { seed }), { clock });
  const [open, disposed, events] = [[] as string[], [] as string[], [] as UnstampedEvent[]];
  const installs: (readonly [string, string, number])[] = [];
  const conditions: MachineConditions[] = [{}, { load1: 1.5 }];
  const result = await confirm(
    {
      suite: 'shop',
      task: 'bench',
      targets: [targetOf('A')],
      tests: 1,
      alpha: 0.01,
      bases: [BASE, PARENT, OLDEST],
      budgetMs: 60_000,
      surveyBase: false,
      openSide: async (root) => {
        open.push(root);
        clock.at += buildMs;
        if (root === '/project') return scene.head ?? equal(2);
        return trees[root] ?? equal(1);
      },
      ...scene.request,
    },
    {
      clock,
      files: new MemoryFiles(),
      trees: {
        lend: async (_, to) =>
          (scene.unlent?.[to] ?? []).map((differs) => ({
            kind: 'node_modules',
            directory: '.',
            differs,
            files: [differs],
            installed: '/project/node_modules',
          })),
      },
      processes: {
        run: async ({ command, cwd, timeoutMs, onOutput }) => {
          installs.push([cwd, commandText(command), timeoutMs]);
          const { says = '', ...exit } = scene.install ?? {};
          onOutput('stderr', new TextEncoder().encode(says));
          clock.at += exit.durationMs ?? 0;
          const started = exit.startError === undefined ? { exitCode: 0 } : {};
          return { ...started, timedOut: false, cancelled: false, durationMs: 0, ...exit };
        },
      },
      git: {
        ...NO_GIT,
        checkOut: async (commit) =>
          unavailable.includes(commit)
            ? { unavailable: `${commit} is not in this clone` }
            : {
                root: commit,
                commit,
                [Symbol.asyncDispose]: async () => void disposed.push(commit),
              },
      },
      host: {
        cores: 2,
        environment: () => {
          throw new Error('not asked');
        },
        conditions: () => conditions.shift() ?? {},
      },
      signal: scene.signal ?? new AbortController().signal,
    },
    (event) => void events.push(event),
  );
  return { result, open, disposed, events, clock, installs };
}

const nothing = async () => {
  throw new Error('not asked');
};
const NO_GIT = {
  head: nothing,
  branch: nothing,
  defaultBranch: nothing,
  mergeBase: nothing,
  changedFiles: nothing,
  show: nothing,
  firstParents: nothing,
  commits: nothing,
};

const OTHERS = 'it has other dependencies than what is installed here: a.lock differs';

describe('a base with dependencies of its own', () => {
  const unlent = { [BASE]: ['package-lock.json'] };
  const notices = (events: readonly UnstampedEvent[]) =>
    events.flatMap((event) => (event.type === 'notice' ? [event.message] : []));

  it('has them installed within the budget, which is told', async () => {
    const { result, events, installs } = await play({ unlent, install: { durationMs: 40_000 } });
    expect(result).toMatchObject({ kind: 'measured', base: BASE, tried: [] });
    expect(installs).toEqual([[BASE, 'npm ci --no-audit --no-fund', 60_000]]);
    expect(notices(events)).toEqual([
      'bench: `npm ci --no-audit --no-fund` installed the dependencies of aaaaaaaaaa, since package-lock.json differs; with it 40.0 s of benchmarks.budget are spent.',
    ]);
  });

  it('is measured in the time that this leaves', async () => {
    const { result } = await play({ unlent, install: { durationMs: 59_800 } });
    expect(result).toMatchObject({ kind: 'unmeasured', side: 'method' });
  });

  it.each([
    ['fails', { exitCode: 1, says: 'npm error code E404\nnpm error a log is here' }, 'code E404'],
    ['is not there', { startError: '"npm" was not found' }, '"npm" was not found'],
    ['takes too long', { timedOut: true }, 'longer than benchmarks.budget'],
  ])('gives way to its ancestor where the installation %s', async (_, install, reason) => {
    const { result } = await play({ unlent, install });
    expect(result).toMatchObject({ kind: 'measured', base: PARENT, distance: 1 });
    expect(result.tried).toEqual([
      { commit: BASE, reason: expect.stringMatching(/^it has other .* differs, and `npm ci/) },
    ]);
    expect(result.tried[0]?.reason).toContain(reason);
  });
});

describe('the base', () => {
  it('is the wanted commit, whose tree is gone afterwards', async () => {
    const { result, open, disposed } = await play();
    expect(result).toMatchObject({
      kind: 'measured',
      suite: 'shop',
      task: 'bench',
      base: BASE,
      distance: 0,
      tried: [],
      tests: 1,
      alpha: 0.01,
      stopped: 'decided',
      conditions: { load1: 1.5 },
    });
    expect([open, disposed]).toEqual([['/project', BASE], [BASE]]);
  });

  it.each<[string, Scene, string]>([
    ['does not build', { trees: { [BASE]: { failed: 'it does not build' } } }, 'it does not build'],
    ['cannot be checked out', { unavailable: [BASE] }, `${BASE} is not in this clone`],
    ['needs other dependencies', { unlent: { [BASE]: ['a.lock'] } }, OTHERS],
    ['does not run', { trees: { [BASE]: fakeSide(() => ({ failed: 'it panics' })) } }, 'it panics'],
    [
      'cannot be surveyed',
      {
        trees: { [BASE]: fakeSide(levels({ A: 100 }), { survey: { failed: 'B panics' } }) },
        request: { surveyBase: true },
      },
      'B panics',
    ],
  ])('that %s gives way to its ancestor, and both are told', async (_, scene, reason) => {
    const { result, disposed, events } = await play(scene);
    expect(result).toMatchObject({
      kind: 'measured',
      base: PARENT,
      distance: 1,
      tried: [{ commit: BASE, reason }],
    });
    expect(disposed.at(-1)).toBe(PARENT);
    const notices = events.flatMap((event) => (event.type === 'notice' ? [event.message] : []));
    expect(notices).toEqual([
      `bench: ${BASE.slice(0, 10)} cannot be measured as the base: ${reason}`,
    ]);
  });

  it('that none of the commits can be is told with all that were tried', async () => {
    const trees = Object.fromEntries(
      [BASE, PARENT, OLDEST].map((commit, i) => [commit, { failed: `reason ${i}` }]),
    );
    const { result } = await play({ trees });
    expect(result).toEqual({
      kind: 'unmeasured',
      suite: 'shop',
      task: 'bench',
      side: 'base',
      reason: 'reason 0',
      tried: [BASE, PARENT, OLDEST].map((commit, i) => ({ commit, reason: `reason ${i}` })),
    });
  });

  it('is not looked for longer than measuring may take', async () => {
    const trees = { [BASE]: { failed: 'x' }, [PARENT]: { failed: 'y' } };
    const { result, open } = await play({ trees, buildMs: 40_000 });
    // Head and the first base took 80 of 60 seconds.
    expect(open).toEqual(['/project', BASE]);
    expect(result).toMatchObject({ side: 'base', reason: 'x' });
  });

  it('is built out of the time for measuring', async () => {
    const { result } = await play({ buildMs: 50_000 });
    expect(result).toMatchObject({ kind: 'measured', stopped: 'decided' });
  });
});

describe('head', () => {
  it('that does not build is nobody else’s fault: no base is tried', async () => {
    const { result, open } = await play({ head: { failed: 'it does not build' } });
    expect(result).toMatchObject({ kind: 'unmeasured', side: 'head', reason: 'it does not build' });
    expect(open).toEqual(['/project']);
  });

  it('that fails while it is measured ends it: another base would not help', async () => {
    const head = fakeSide((run) =>
      run > 3 ? { failed: 'it panics' } : levels({ A: 1 })(run, [targetOf('A')]),
    );
    const { result, open, disposed } = await play({ head });
    expect(result).toMatchObject({ kind: 'unmeasured', side: 'head', reason: 'it panics' });
    expect([open, disposed]).toEqual([['/project', BASE], [BASE]]);
  });
});

describe('a method that takes too long', () => {
  it('is told as such, and no other base is tried', async () => {
    const clock = new FakeClock();
    const slow = (seed: number) => fakeSide(levels({ A: 1 }, { seed }), { clock, takesMs: 9000 });
    const { result, open } = await play({
      head: slow(1),
      trees: { [BASE]: slow(2) },
      request: { budgetMs: 1 },
    });
    expect(result).toMatchObject({ kind: 'unmeasured', side: 'method' });
    expect(open).toEqual(['/project', BASE]);
  });
});

describe('what only one side has', () => {
  it('the base, when nothing stored tells: its survey is added, without what is measured', async () => {
    const base = fakeSide(levels({ A: 100 }), {
      survey: [benchmark('A', { 'ns/op': [7] }), benchmark('Gone', { 'ns/op': [5] })],
    });
    const { result } = await play({ trees: { [BASE]: base }, request: { surveyBase: true } });
    if (result.kind !== 'measured') throw new Error(result.reason);
    expect(result.baseBenchmarks.map(({ name }) => name)).toEqual(['A', 'Gone']);
    expect(result.baseBenchmarks[0]?.metrics[0]?.samples).not.toContain(7);
    expect(result.headBenchmarks.map(({ name }) => name)).toEqual(['A']);
  });

  it('the base, under a name that was given up: it is no other benchmark', async () => {
    const base = fakeSide(levels({ Old: 100 }), {
      survey: [benchmark('Old', { 'ns/op': [7] })],
    });
    const request = { surveyBase: true, targets: [targetOf('A', { formerNames: ['Old'] })] };
    const { result } = await play({ trees: { [BASE]: base }, request });
    expect(result).toMatchObject({ baseBenchmarks: [{ name: 'Old' }] });
  });

  it('is not asked where a stored run tells', async () => {
    const base = fakeSide(levels({ A: 100 }), { survey: { failed: 'not asked' } });
    expect((await play({ trees: { [BASE]: base } })).result).toMatchObject({ base: BASE });
  });
});

describe('what observers see', () => {
  it('is a start, every round, and an end with the reason', async () => {
    const { events, result } = await play();
    if (result.kind !== 'measured') throw new Error(result.reason);
    const types = events.map(({ type }) => type);
    expect(types).toEqual([
      'confirmation.started',
      ...new Array<string>(result.rounds).fill('confirmation.round'),
      'confirmation.finished',
    ]);
    expect(events[0]).toMatchObject({ task: 'bench', base: BASE, benchmarks: 1 });
    expect(events.at(-1)).toMatchObject({
      rounds: result.rounds,
      summary: expect.stringMatching(/^all decided after \d+ rounds in /),
    });
  });
});

describe('a gate that is stopped', () => {
  it('tries no base', async () => {
    const { result, open } = await play({ signal: AbortSignal.abort() });
    expect(result.kind).toBe('unmeasured');
    expect(open).toEqual(['/project']);
  });

  it('keeps the rounds that were whole', async () => {
    const stop = new AbortController();
    const head = fakeSide((run, targets) => {
      if (run === 6) stop.abort();
      return levels({ A: 100 })(run, targets);
    });
    const { result, disposed } = await play({ head, signal: stop.signal });
    expect(result).toMatchObject({ kind: 'measured', stopped: 'cancelled', rounds: 5 });
    expect(disposed).toEqual([BASE]);
  });
});
