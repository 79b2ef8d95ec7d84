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
