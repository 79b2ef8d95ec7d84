/** The adapters that a gate runs with, but for what keeps runs, which the configuration chooses. */
import type { Ports, Probe } from '../model/ports.js';
import type { GateCall } from './gate-call.js';

export type World = Omit<Ports, 'store' | 'attempts'> & { readonly probe: Probe };

/** Opens the tree and the repository at the root of the call; `folder` is that of the project below it. */
export async function openWorld(call: GateCall, folder: string): Promise<World> {
  const { root, env, token, events, signal } = call;
  const [
    { openFiles },
    { openTrees },
    { openGit },
    { createProcessRunner },
    { systemClock },
    host,
  ] = await Promise.all([
    import('../adapters/files.js'),
    import('../adapters/trees.js'),
    import('../adapters/git.js'),
    import('../adapters/process.js'),
    import('../adapters/clock.js'),
    import('../adapters/host.js'),
  ]);
  const serverUrl = env.GITHUB_SERVER_URL;
  return {
    processes: createProcessRunner(env),
    files: openFiles(root),
    trees: openTrees(env),
    git: openGit({
      root,
      env,
      ...(token === undefined ? {} : { token }),
      ...(serverUrl === undefined ? {} : { serverUrl }),
    }),
    clock: systemClock,
    host: host.createHost(),
    // Some tools choose their version by the files of the project.
    probe: host.createProbe(`${root}/${folder}`, env),
    events,
    signal,
  };
}
