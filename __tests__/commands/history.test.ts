import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDirectoryStore } from '../../src/adapters/store/directory.js';
import { historyCommand } from '../../src/commands/history.js';
import { commit, entryOf, otherMachine } from '../support/baseline-entries.js';
import { removeTemporary, temporaryDirectory } from '../support/git-repository.js';
import { recordedIo } from '../support/recorded-io.js';

let folder: string;
beforeEach(() => {
  folder = temporaryDirectory();
});
afterEach(removeTemporary);

const metric = (unit: string, value: number) =>
  ({ unit, better: 'lower', samples: [value, value * 1.01, value * 0.99] }) as const;

/** Stores a run a value: of BenchmarkParse in ns/op, and of another benchmark that stays. */
async function store(values: readonly number[], name = 'BenchmarkParse'): Promise<void> {
  const runs = openDirectoryStore({ directory: join(folder, '.tollgate/baseline') });
  for (const [i, value] of values.entries()) {
    const benchmarks = [
      { package: 'example.com/parse', name, procs: 8, metrics: [metric('ns/op', value)] },
      { package: '', name: 'BenchmarkOther', metrics: [metric('B/op', 64)] },
    ];
    const recordedAt = `2026-06-${String(i + 1).padStart(2, '0')}T12:00:00.000Z`;
    const saved = await runs.save(
      entryOf({ commit: commit(String(i % 10)), runId: `${i}`, recordedAt, benchmarks }),
    );
    expect(saved.problems).toEqual([]);
  }
}

async function history(...args: readonly string[]) {
  const io = recordedIo(folder, '', { columns: () => 100 });
  await historyCommand(io).exitOverride().parseAsync(args, { from: 'user' });
  return { printed: io.printed(), warned: io.warned() };
}

const STEP = [100, 101, 99, 100, 102, 100, 101, 130, 131, 129, 130, 132, 130, 131];

describe('tollgate history', () => {
  it('draws each metric, with its first and last value', async () => {
    await store(STEP);
    const { printed } = await history();
    expect(printed).toContain(
      'go example.com/parse BenchmarkParse-8: ns/op 100 ns → 131 ns, +31.0 % over 14 runs',
    );
    expect(printed).toMatch(/^130 ns┤|131.*┤/m);
    expect(printed).toContain('0000000000 (2026-06-01) to 3333333333 (2026-06-14)');
    expect(printed).toContain('The level changed at 7777777777 (2026-06-08)');
    expect(printed).toContain('BenchmarkOther: B/op 64 B → 64 B');
  });

  it.each([
    [['BenchmarkParse'], ['ns/op']],
    [['Benchmark*'], ['ns/op', 'B/op']],
    [['example.com/parse/*'], ['ns/op']],
    [['--unit', 'B/op'], ['B/op']],
    [
      ['--suite', 'go'],
      ['ns/op', 'B/op'],
    ],
  ])('shows what %j fits', async (args, units) => {
    await store([1, 2]);
    const { printed } = await history(...args);
    expect(new Set([...printed.matchAll(/: (\S+\/op)/g)].map(([, unit]) => unit))).toEqual(
      new Set(units),
    );
  });

  it('tells one run in one line', async () => {
    await store([100]);
    const { printed } = await history('BenchmarkParse');
    expect(printed).toBe(
      'go example.com/parse BenchmarkParse-8: ns/op 100 ns in the one run 0000000000 (2026-06-01)\n',
    );
  });

  it('writes a page with the same', async () => {
    await store(STEP);
    await history('--html', 'out.html');
    const page = readFileSync(join(folder, 'out.html'), 'utf8');
    expect(page).toContain('2 metrics over 14 runs since 2026-06-01');
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(page) ?? [];
    const { benchmarks, labels } = JSON.parse(json);
    expect(labels).toEqual({ base: 'First', head: 'Last' });
    expect(benchmarks[1]).toMatchObject({
      name: 'BenchmarkParse-8',
      texts: { base: '100 ns', head: '131 ns' },
    });
  });

  it('lets no name move the cursor or end a script', async () => {
    await store([1, 2], 'Benchmark\u001b[2J</script>');
    const { printed } = await history();
    expect(printed).not.toContain('\u001b');
    await history('--html', 'out.html');
    expect(readFileSync(join(folder, 'out.html'), 'utf8').match(/<\/script>/g)).toHaveLength(2);
  });

  it('is a mistake where nothing is stored, or nothing fits', async () => {
    await expect(history()).rejects.toThrow('no run is stored in .tollgate/baseline');
    await store([1, 2]);
    await expect(history('Nope*')).rejects.toThrow(
      'no benchmark of the 2 runs in .tollgate/baseline fits',
    );
  });
});

it('runs of another machine are another colour on the page', async () => {
  const runs = openDirectoryStore({ directory: join(folder, '.tollgate/baseline') });
  const benchmarks = [{ package: '', name: 'B', metrics: [metric('ns/op', 5)] }];
  for (const [i, environment] of [otherMachine, entryOf().environment].entries())
    await runs.save(
      entryOf({
        commit: commit(`${i}`),
        runId: `${i}`,
        recordedAt: `2026-06-0${i + 1}T00:00:00.000Z`,
        environment,
        benchmarks,
      }),
    );
  await history('--html', 'out.html');
  const [, json = ''] =
    /id="data">(.*?)<\/script>/s.exec(readFileSync(join(folder, 'out.html'), 'utf8')) ?? [];
  expect(JSON.parse(json).benchmarks[0].fingerprint).toBe(entryOf().environment.fingerprint);
});
