import { describe, expect, it } from '@jest/globals';
import type { TaskSpec } from '../../../src/model/task.js';
import { openCommandSide } from '../../../src/tasks/paired/command.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH, goBenchmarks } from '../../support/gate.js';
import { pairedWorld } from '../../support/paired-world.js';
import type { Script } from '../../support/scripted-processes.js';

async function measure(script: Script, spec: Partial<TaskSpec> = {}) {
  const world = pairedWorld({ bench: script });
  const side = await openCommandSide({ ...BENCH, ...spec }, world)('/tree');
  if ('failed' in side) throw new Error(side.failed);
  const result = await side.measure([targetOf('A')]);
  return { result, side, requests: world.processes.requests };
}

describe('a whole command', () => {
  it('is run as it stands in the tree, once a measurement', async () => {
    const { result, side, requests } = await measure(
      { stdout: [goBenchmarks(100)] },
      { workingDirectory: 'sub', env: { A: '1' } },
    );
    expect(result).toEqual([expect.objectContaining({ name: 'BenchmarkTotal' })]);
    expect(requests.map(({ cwd, env, command }) => [cwd, env, command])).toEqual([
      ['/tree/sub', expect.objectContaining({ A: '1' }), { shell: 'bench' }],
    ]);
    // It tells all that there is by the same way.
    expect(await side.survey()).toEqual(result);
    expect(requests).toHaveLength(2);
  });

  it('is not run again where it fails, however many retries its task has', async () => {
    const { requests } = await measure({ exit: { exitCode: 1 } }, { retries: 5 });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Script]>([
    ['fails', { exit: { exitCode: 3 }, stdout: [goBenchmarks(100)], stderr: ['it broke\n'] }],
    ['is cut', { stdout: [goBenchmarks(100).slice(0, -40)] }],
    ['prints nothing', {}],
    ['cannot be started', { exit: { exitCode: 1, startError: 'bench was not found' } }],
  ])('says why where it %s', async (_, script) => {
    const { result } = await measure(script);
    expect(result).toEqual({ failed: expect.stringMatching(/^the command does not run: \S/) });
  });
});

describe('benchmarks that are measured apart', () => {
  const NONE = 'PASS\nok  \texample.com/acme/shop\t0.01s\n';
  const [A, B] = [targetOf('A'), targetOf('B')];
  const play = async (a: Script, b: Script) => {
    const world = pairedWorld({ a, b });
    const side = await openCommandSide(BENCH, world, {
      round: ([target]) => ({ shell: target === A ? 'a' : 'b' }),
      together: (targets) => targets.map((target) => [target]),
      survey: { shell: 'a' },
    })('/tree');
    if ('failed' in side) throw new Error(side.failed);
    return side.measure([A, B]);
  };

  it('are put together', async () => {
    const one = { stdout: [goBenchmarks(100)] };
    expect(await play(one, one)).toHaveLength(2);
  });

  it.each<[string, Script, Script]>([
    ['the first', { stdout: [NONE] }, { stdout: [goBenchmarks(100)] }],
    ['the second', { stdout: [goBenchmarks(100)] }, { stdout: [NONE] }],
  ])('leave %s out where the tree does not have it', async (_, a, b) => {
    expect(await play(a, b)).toHaveLength(1);
  });

  it.each<[string, Script]>([
    ['has none of them', { stdout: [NONE] }],
    ['fails for one', { stdout: [NONE], exit: { exitCode: 1 } }],
    ['prints nothing for one', {}],
  ])('fail where the tree %s', async (_, b) => {
    expect(await play({ stdout: [NONE] }, b)).toEqual({
      failed: expect.stringMatching(/^the command does not run: \S/),
    });
  });
});
