/** Mends what checks would find, before they look: `tollgate run --fix`. */
import type { Ports } from '../model/ports.js';
import type { GateRequest } from '../model/request.js';
import { commandText } from '../tasks/command-text.js';
import { prepareTask } from '../tasks/kinds.js';
import { stampEvents } from './emit.js';

/** Runs the `fix` commands one after the other, since they write to the same tree; says of each what became of it. */
export async function applyFixes(
  { config }: GateRequest,
  ports: Pick<Ports, 'processes' | 'files' | 'events' | 'clock' | 'signal'>,
): Promise<void> {
  const emit = stampEvents(ports.events, ports.clock);
  for (const task of config.tasks) {
    const { fix, timeoutMs } = task;
    if (fix === undefined || ports.signal.aborted) continue;
    const exit = await ports.processes.run({
      ...prepareTask({ ...task, command: fix }, ports.files.root),
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
