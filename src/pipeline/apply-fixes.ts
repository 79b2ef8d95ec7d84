/** Mends what checks would find, before they look: `tollgate run --fix`. */
import type { Ports } from '../model/ports.js';
import type { GateRequest } from '../model/request.js';
import { commandText } from '../tasks/command-text.js';
import { stampEvents } from './emit.js';

/** Runs the `fix` commands one after the other, since they write to the same tree; says of each what became of it. */
export async function applyFixes(
  { config }: GateRequest,
  ports: Pick<Ports, 'processes' | 'files' | 'events' | 'clock' | 'signal'>,
): Promise<void> {
  const emit = stampEvents(ports.events, ports.clock);
  for (const { fix, env, timeoutMs, workingDirectory } of config.tasks) {
    if (fix === undefined || ports.signal.aborted) continue;
    const exit = await ports.processes.run({
      command: fix,
      cwd: `${ports.files.root}/${workingDirectory}`,
      env,
      timeoutMs,
      signal: ports.signal,
      onOutput: () => undefined,
    });
    const failure =
      exit.startError ?? (exit.exitCode === 0 ? undefined : `exit code ${exit.exitCode}`);
    const message =
      failure === undefined
        ? `fixed: ${commandText(fix)}`
        : `could not fix: ${commandText(fix)} (${failure})`;
    emit({ type: 'notice', message });
  }
}
