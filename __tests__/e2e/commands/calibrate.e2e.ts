/** `tollgate calibrate` on a project whose benchmark tool is a script that prints wide noise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CommandIo } from '../../../src/commands/io.js';
import { runProgram } from '../../../src/commands/program.js';
import type { Calibration } from '../../../src/model/calibration.js';
import '../../support/loaded-calibrate.js';
import { recordedIo } from '../../support/recorded-io.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const HOSTILE = 'x\u001b[31m\n::error::owned';

/**
 * Two benchmarks, one of them with a hostile name and a count. Their times lie evenly between 100
 * and 200 and follow from the number of the run, so that every run of a test sees the same ones.
 */
const tool = (root: string) => `
const { appendFileSync, statSync } = require('node:fs');
const turns = ${JSON.stringify(join(root, 'turns'))};
appendFileSync(turns, '.');
let state = statSync(turns).size;
const value = () => {
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
  return 100 + ((state ^ (state >>> 13)) >>> 0) / 2 ** 32 * 100;
};
const metrics = (more) => ({ 'ns/op': { samples: [value()] }, ...more });
console.log(JSON.stringify({ benchmarks: [
  { name: 'parse', package: 'p', metrics: metrics({}) },
  { name: ${JSON.stringify(HOSTILE)}, metrics: metrics({ 'steps/op': { samples: [12] } }) },
] }));`;

function project(settings: object = {}, script = tool): string {
  const root = temporaryFolder();
  const bench = {
    run: ['node', 'bench.cjs'],
    needs: ['never'],
    yields: [{ benchmarks: 'tollgate-json' }],
  };
  const never = { run: ['node', '-e', 'process.exit(9)'], yields: [{ tests: 'tap' }] };
  const config = { tasks: { never, bench }, benchmarks: { tolerance: '1%' }, ...settings };
  write(join(root, 'tollgate.yml'), JSON.stringify(config));
  write(join(root, 'bench.cjs'), script(root));
  return root;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function run(cwd: string, args: readonly string[] = [], more: Partial<CommandIo> = {}) {
  const env = { PATH: process.env.PATH };
  const io = recordedIo(cwd, '', { env, ...more });
  await runProgram(['calibrate', ...args], io);
  return { exitCode: io.exitCode, printed: io.printed(), warned: io.warned() };
}

describe('tollgate calibrate', () => {
  it('measures unchanged code beside itself, without what the task needs', async () => {
    const { exitCode, printed, warned } = await run(project(), ['--rounds', '20', '--json']);
    const answer = JSON.parse(printed) as Calibration;
    expect([exitCode, answer.failures]).toEqual([0, []]);
    expect(answer.tasks).toMatchObject([
      { task: 'bench', benchmarks: 2, rounds: 20, wantedRounds: 20, stopped: 'rounds' },
    ]);
    expect(answer.metrics.map(({ name, unit, kind }) => [name, unit, kind])).toEqual([
      ['parse', 'ns/op', 'measured'],
      [HOSTILE, 'ns/op', 'measured'],
      [HOSTILE, 'steps/op', 'counted'],
    ]);
    const [parse] = answer.metrics;
    expect(parse).toMatchObject({ tolerance: 0.01, rounds: 20, alarms: { gate: { trials: 400 } } });
    expect(parse?.samples.base).toHaveLength(20);
    expect(parse?.samples.base).not.toEqual(parse?.samples.head);
    expect(answer.alarms?.gate.trials).toBe(400);
    expect(answer.warnings.join('\n')).toContain(' ns/op: tolerance 1 % lies below');
    expect(warned).toContain('bench: measuring 2 of its benchmarks by turns with itself');
    expect(warned).toContain('round 20 of 20, 2 open');
    expect(warned).not.toContain('never');
  });

  it('prints a table and warnings, and nothing of a name as it stands', async () => {
    const { printed, exitCode } = await run(project(), ['--rounds', '20']);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/Benchmark +Metric +Tolerance +Noise +Floor .*Alarms +≤ +Plain/);
    expect(printed).toMatch(/parse +ns\/op +1 % /);
    expect(printed).toMatch(/steps\/op +1 % +none +exact/);
    expect(printed).toContain('In 400 trials with unchanged code');
    expect(printed).not.toContain('\u001b');
    expect(printed).not.toMatch(/^::/m);
  });

  it('measures what is asked for, with the share of the error that it has among all', async () => {
    const args = ['--rounds', '20', '--match', '**/parse', '--json'];
    const answer = JSON.parse((await run(project(), args)).printed) as Calibration;
    expect(answer.metrics.map(({ name, unit }) => [name, unit])).toEqual([['parse', 'ns/op']]);
    expect(answer.metrics[0]?.alpha).toBeCloseTo(0.01 / 3, 9);
  });

  it.each<[string, string, string]>([
    ['fails', 'console.error("no such device"); process.exit(4)', 'it failed'],
    ['tells no benchmarks', 'console.log("{}")', 'bench: could not be measured'],
  ])('exits with 3 where the tool %s', async (_, script, expected) => {
    const { exitCode, printed } = await run(project({}, () => script));
    expect(exitCode).toBe(3);
    expect(printed).toContain(expected);
  });

  it('exits with 3 where the time is too short', async () => {
    const slow = (root: string) => `${tool(root)} setTimeout(() => {}, 400);`;
    const { exitCode, printed } = await run(project({}, slow), ['--budget', '1s']);
    expect(exitCode).toBe(3);
    expect(printed.replace(/\s+/g, ' ')).toContain('give it more time with --budget');
  });

  it.each<[string, object, readonly string[], string]>([
    [
      'no benchmarks',
      { tasks: { unit: { run: 'true', yields: [{ tests: 'tap' }] } } },
      [],
      'no task yields benchmarks',
    ],
    [
      'nothing that is judged',
      { benchmarks: { action: 'ignore' } },
      [],
      'none of the 2 benchmarks is judged',
    ],
    ['nothing that matches', {}, ['--match', 'nope'], 'none of the 2 judged benchmarks is matched'],
    ['a wrong key', { benchmark: {} }, [], 'benchmark'],
    ['too few rounds', {}, ['--rounds', '19'], 'from 20 to 320'],
    ['too many rounds', {}, ['--rounds', '321'], 'from 20 to 320'],
    ['a budget without a unit', {}, ['--budget', '5'], '90s, 10m or 1h'],
  ])('exits with 2 for %s', async (_, settings, args, expected) => {
    const { exitCode, warned } = await run(project(settings), args);
    expect(exitCode).toBe(2);
    expect(warned).toContain(expected);
  });

  it('ends as a shell expects it when it is stopped', async () => {
    const { exitCode } = await run(project(), [], { signal: AbortSignal.abort('SIGTERM') });
    expect(exitCode).toBe(143);
  });

  it('explains its columns and exit codes', async () => {
    const { printed, exitCode } = await run(project(), ['--help']);
    expect(exitCode).toBe(0);
    for (const word of [
      '--rounds',
      '--budget',
      '--match',
      '--json',
      'Floor',
      'Alarms',
      'Exit codes',
    ])
      expect(printed).toContain(word);
  });
});
