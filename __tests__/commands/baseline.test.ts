import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CommanderError } from 'commander';
import { openDirectoryStore } from '../../src/adapters/store/directory.js';
import { baselineCommand } from '../../src/commands/baseline.js';
import { encodeEntry } from '../../src/compare/baseline-format.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import { commit, entryOf, hash, without } from '../support/baseline-entries.js';
import { debtOf } from '../support/debts.js';
import { GIT_ENV } from '../support/git-repository.js';
import { recordedIo } from '../support/recorded-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const HOSTILE = 'go\u001b[2J\n::error::x | <b>';

/** A folder with these runs, and a way to run commands there. */
async function setUp(...entries: readonly BaselineEntry[]) {
  const cwd = temporaryFolder();
  const directory = join(cwd, '.tollgate/baseline');
  const keys: string[] = [];
  for (const entry of entries) keys.push((await openDirectoryStore({ directory }).save(entry)).key);
  const said = { printed: '', warned: '' };
  const run = async (args: readonly string[], stdin = '') => {
    const io = recordedIo(cwd, stdin, { columns: () => 100, env: GIT_ENV });
    const command = baselineCommand(io);
    for (const each of [command, ...command.commands]) {
      each.exitOverride().configureOutput({ writeOut: io.print, writeErr: io.warn });
    }
    try {
      await command.parseAsync(args, { from: 'user' });
    } finally {
      // Also where it refuses: what it said before is looked at, too.
      Object.assign(said, { printed: io.printed(), warned: io.warned() });
    }
    return { ...said, exitCode: io.exitCode };
  };
  return { cwd, directory, keys, run, said, files: () => readdirSync(directory) };
}

const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
const A = entryOf({ commit: commit('a'), recordedAt: '2026-09-01T12:00:00.000Z' });
const B = entryOf({
  commit: commit('b'),
  recordedAt: '2026-09-02T12:00:00.000Z',
  accepted: false,
  verdict: 'block',
});

describe('list', () => {
  it('shows a line a run, newest first, with its key', async () => {
    const { run, keys } = await setUp(A, without(B, 'benchmarks', 'coverage'));
    const { printed } = await run(['list']);
    expect(printed.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['suite', 'commit', 'recorded', 'verdict', 'accepted', 'benchmarks', 'coverage', 'key'],
      ['go', 'bbbbbbbbbb', '2026-09-02 12:00', 'block', 'no', '-', '-', keys[1]],
      ['go', 'aaaaaaaaaa', '2026-09-01 12:00', 'pass', 'yes', '1', '81.0 %', keys[0]],
      [''],
    ]);
  });

  it('prints JSON, of one suite where asked', async () => {
    const { run, keys } = await setUp(A, entryOf({ suite: 'rust' }));
    const listed = JSON.parse((await run(['list', '--suite', 'go', '--json'])).printed);
    expect(listed).toMatchObject([
      { key: keys[0], suite: 'go', commit: commit('a'), benchmarks: 1 },
    ]);
  });

  it('prints nothing hostile', async () => {
    const { run } = await setUp(entryOf({ suite: HOSTILE, branch: HOSTILE }));
    for (const args of [['list'], ['show', 'tollgate']]) {
      const { printed } = await run(args);
      expect(printed).not.toContain('\u001b');
      expect(printed).not.toMatch(/^::error/m);
    }
  });

  it('names what cannot be read, and says where nothing is stored', async () => {
    const { run, directory } = await setUp();
    expect(await run(['list'])).toMatchObject({
      printed: '',
      warned: expect.stringContaining('No run is stored'),
    });
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'x.json'), '{}');
    expect((await run(['list'])).warned).toContain('"x.json" is not named as a stored run');
    expect(JSON.parse((await run(['list', '--json'])).printed)).toMatchObject([
      { key: 'x.json', problem: expect.any(String) },
    ]);
  });
});

describe('show', () => {
  it.each([['bbbb'], [`tollgate-v1-go-${commit('b')}-0123456789ab-4242-1`]])(
    'finds a run by %s',
    async (part) => {
      const { run } = await setUp(A, B);
      const { printed } = await run(['show', part]);
      expect(printed).toContain('block, not accepted');
      expect(printed).toMatch(/BenchmarkParseJSON-4: ns\/op, 3 samples, median 100\.5/);
      expect(JSON.parse((await run(['show', part, '--json'])).printed)).toEqual(
        JSON.parse(JSON.stringify(B)),
      );
    },
  );

  it('prints the debts of a run', async () => {
    const { ratio: _, procs: __, ...fromZero } = debtOf({ how: 'drift', unit: 'B/op' });
    const { run } = await setUp({ ...B, debts: [debtOf(), fromZero] });
    const { printed } = await run(['show', 'bbbb']);
    expect(printed.split('\n').filter((line) => line.startsWith('debt'))).toEqual([
      'debt         example.com/shop/parser BenchmarkParseJSON-8: ns/op +30.0 % since cccccccccc, against aaaaaaaaaa',
      'debt         example.com/shop/parser BenchmarkParseJSON: B/op from 0 since cccccccccc, against aaaaaaaaaa, little by little',
    ]);
  });

  it.each([
    ['tollgate', /2 stored runs have "tollgate" in their key/],
    ['cccc', /no stored run has "cccc" in its key/],
  ])('%s is a mistake that says so', async (part, message) => {
    const { run } = await setUp(A, B);
    await expect(run(['show', part])).rejects.toThrow(message);
  });

  it('says what is wrong with a run that cannot be read', async () => {
    const { run, directory, keys } = await setUp(A);
    truncateSync(join(directory, `${keys[0]}.json`), 90);
    await expect(run(['show', 'aaaa'])).rejects.toThrow(/breaks off/);
  });
});

describe('export and import', () => {
  it('carry every run over as it was', async () => {
    const from = await setUp(A, B, entryOf({ suite: HOSTILE }));
    const to = await setUp();
    const { printed } = await from.run(['export']);
    expect(await to.run(['import', '-'], printed)).toMatchObject({
      printed: '3 stored in '.concat(to.directory, '\n'),
      exitCode: 0,
    });
    expect(to.files()).toEqual(from.files());
    for (const file of from.files()) {
      expect(readFileSync(join(to.directory, file))).toEqual(
        readFileSync(join(from.directory, file)),
      );
    }
    expect((await to.run(['import', '-'], printed)).printed).toMatch(
      /^0 stored in .*, 3 there already\n$/,
    );
  });

  it('take a file, one run, one suite, and a run laid out anew', async () => {
    const { run, cwd } = await setUp(A, B, entryOf({ suite: 'rust' }));
    await run(['export', 'bbbb', '--out', 'one.json']);
    const one = JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8'));
    expect(one.entry.commit).toBe(commit('b'));
    expect((await run(['export', '--suite', 'rust'])).printed.match(/\n/g)).toHaveLength(1);
    writeFileSync(join(cwd, 'pretty.json'), JSON.stringify(one, null, 2));
    const to = await setUp();
    expect((await to.run(['import', join(cwd, 'pretty.json')])).printed).toMatch(/^1 stored/);
  });

  it('store what is good, name what is bad by its line, and change nothing that is stored', async () => {
    const { run, files, directory, keys } = await setUp(A);
    const before = readFileSync(join(directory, `${keys[0]}.json`), 'utf8');
    const clash = encodeEntry({ ...A, verdict: 'block' }, hash);
    const input = `${encodeEntry(B, hash)}not a run\n\n${before.slice(0, 300)}\n${clash}`;
    const said = await run(['import', '-'], input);
    expect(said.exitCode).toBe(2);
    expect(said.printed).toMatch(/^1 stored in .*, 3 not stored\n$/);
    expect(said.warned).toContain('standard input:2: ');
    expect(said.warned).toContain('standard input:4: ');
    expect(said.warned).toContain('baseline-exists');
    expect(files()).toHaveLength(2);
    expect(readFileSync(join(directory, `${keys[0]}.json`), 'utf8')).toBe(before);
  });

  it.each([
    ['an empty file', ''],
    ['results of a tool', 'BenchmarkX-8 100 12.5 ns/op\n'],
  ])('%s is not imported, and exits 2', async (_name, input) => {
    const { run } = await setUp();
    expect(await run(['import', '-'], input)).toMatchObject({
      exitCode: 2,
      warned: expect.stringMatching(/baseline-(truncated|foreign)/),
    });
  });

  it('a missing file and an empty store are mistakes that say so', async () => {
    const { run } = await setUp();
    await expect(run(['import', 'none.jsonl'])).rejects.toThrow(/does not exist/);
    await expect(run(['export'])).rejects.toThrow(/no run is stored/);
  });
});

describe('prune', () => {
  const run = (id: string, age: number, accepted = true, suite = 'go') =>
    entryOf({ suite, commit: commit(id), recordedAt: days(age), accepted });
  const runs = [
    run('1', 1, false),
    run('2', 2, false),
    run('3', 50),
    run('4', 60),
    run('5', 70, false),
    run('6', 90, true, 'rust'),
  ];
  it.each<[string[], string]>([
    [['--keep', '2'], '45'],
    [['--keep', '4'], '5'],
    [['--older-than', '55d'], '45'],
    [['--older-than', '9w'], '5'],
    [['--older-than', '48h', '--keep', '3'], '45'],
    [['--keep', '0'], '1245'],
    [['--keep', '9'], ''],
  ])('%j removes %s, never the newest accepted run of a suite', async (args, gone) => {
    const { run: tollgate, keys, files } = await setUp(...runs);
    const expected = [...gone].map((id) => keys[Number(id) - 1]);
    const dry = await tollgate(['prune', ...args, '--dry-run']);
    expect(files()).toHaveLength(6);
    const { printed } = await tollgate(['prune', ...args]);
    const removed = printed
      .split('\n')
      .filter(Boolean)
      .map((line) => line.replace('removed ', ''));
    expect(new Set(removed)).toEqual(new Set(expected));
    expect(dry.printed.match(/would remove/g) ?? []).toHaveLength(expected.length);
    expect(files()).toHaveLength(6 - expected.length);
  });

  it('removes damaged files on request alone, and keeps those of a newer Tollgate and of others', async () => {
    const { run: tollgate, keys, files, directory } = await setUp(A, B);
    truncateSync(join(directory, `${keys[0]}.json`), 90);
    const future = encodeEntry(B, hash).replace('"schema":1', '"schema":2');
    writeFileSync(join(directory, `${keys[1]}.json`), future);
    writeFileSync(join(directory, 'notes.json'), '');
    await tollgate(['prune', '--keep', '0']);
    expect(files()).toHaveLength(3);
    await tollgate(['prune', '--damaged']);
    expect(files().sort()).toEqual(['notes.json', `${keys[1]}.json`]);
  });

  it.each([
    [['--keep', '-1']],
    [['--keep', 'all']],
    [['--older-than', '30']],
    [['--older-than', 'yesterday']],
  ])('%j is a mistake, and nothing is removed', async (args) => {
    const { run: tollgate, files } = await setUp(A);
    await expect(tollgate(['prune', ...args])).rejects.toThrow(CommanderError);
    expect(files()).toHaveLength(1);
  });

  it('asks for a rule', async () => {
    const { run: tollgate } = await setUp(A);
    await expect(tollgate(['prune'])).rejects.toThrow(/--keep, --older-than or --damaged/);
  });
});

it.each([[[]], [['list']], [['show']], [['import']], [['export']], [['prune']], [['accept']]])(
  '%j has help with examples',
  async (args) => {
    const { run, said } = await setUp();
    await expect(run([...args, '--help'])).rejects.toThrow(CommanderError);
    expect(said.printed).toMatch(/Examples:\n {2}tollgate baseline /);
  },
);

describe('accept', () => {
  const asked = ['--reason', 'checks more', '--by', 'Ada'];
  const stored = async ({ run }: Awaited<ReturnType<typeof setUp>>, key: string) =>
    JSON.parse((await run(['show', key, '--json'])).printed);

  it('stores the run once more, accepted, with who and why, and leaves the first as it was', async () => {
    const world = await setUp(A, B);
    const before = readFileSync(join(world.directory, `${world.keys[1]}.json`), 'utf8');
    const args = ['--subject', '**/BenchmarkX', '--until', '2999-01-31'];
    const { printed, exitCode } = await world.run(['accept', 'bbbb', ...asked, ...args]);
    const key = world.keys[1]?.replace(/1$/, '2') ?? '';
    expect([printed, exitCode]).toEqual([
      `accepted **/BenchmarkX by Ada until 2999-01-31: ${key}\n`,
      0,
    ]);
    expect(await stored(world, key)).toEqual({
      ...JSON.parse(JSON.stringify(B)),
      attempt: 2,
      accepted: true,
      acceptances: [
        {
          subject: '**/BenchmarkX',
          by: 'Ada',
          reason: 'checks more',
          until: '2999-01-31',
          how: 'command',
          commit: commit('b'),
        },
      ],
    });
    expect((await world.run(['show', key])).printed).toContain(
      'acceptance   **/BenchmarkX by Ada until 2999-01-31: checks more',
    );
    expect(readFileSync(join(world.directory, `${world.keys[1]}.json`), 'utf8')).toBe(before);
  });

  it('adds to what is accepted already, and holds for 90 days', async () => {
    const world = await setUp(B);
    await world.run(['accept', 'bbbb', ...asked]);
    await world.run(['accept', 'bbbb', ...asked, '--subject', 'a/**']);
    const { attempt, acceptances } = await stored(world, world.keys[0]?.replace(/1$/, '3') ?? '');
    const until = days(-90).slice(0, 10);
    expect([attempt, acceptances]).toMatchObject([
      3,
      [
        { subject: '**', until },
        { subject: 'a/**', until },
      ],
    ]);
  });

  it('is by the user of git unless said', async () => {
    const world = await setUp(B);
    execFileSync('git', ['init', '--quiet'], { cwd: world.cwd });
    execFileSync('git', ['config', 'user.name', 'Grace'], { cwd: world.cwd });
    const { printed } = await world.run(['accept', 'bbbb', '--reason', 'x']);
    expect(printed).toMatch(/^accepted \*\* by Grace until /);
  });

  it.each<[string, string[], RegExp]>([
    ['no such run', ['cccc', ...asked], /no stored run has "cccc"/],
    ['several runs', ['tollgate', ...asked], /2 stored runs/],
    ['no day', ['bbbb', ...asked, '--until', 'soon'], /"soon" is no day/],
    ['a day that is over', ['bbbb', ...asked, '--until', '2020-01-31'], /2020-01-31 is over/],
    ['no glob', ['bbbb', ...asked, '--subject', '!x'], /negation/],
    ['a blank reason', ['bbbb', '--reason', ' ', '--by', 'Ada'], /the reason is missing/],
    ['no reason', ['bbbb'], /required option/],
  ])('%s is a mistake, and nothing is stored', async (_name, args, message) => {
    const { run, files } = await setUp(A, B);
    await expect(run(['accept', ...args])).rejects.toThrow(message);
    expect(files()).toHaveLength(2);
  });
});
