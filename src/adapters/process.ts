/**
 * Runs commands as child processes, each in a process group of its own and with standard input closed. A time limit or
 * an abort ends the whole tree; what a command leaves behind can hold neither the gate nor its output for ever.
 */
import { randomBytes } from 'node:crypto';
import { platform as hostPlatform } from 'node:os';
import type { ProcessExit, ProcessRequest, ProcessRunner } from '../model/ports.js';
import { startChild } from './process/start-child.js';
import { stopTree } from './process/stop-tree.js';
import { taskEnvironment } from './process/task-environment.js';
import { type Ending, waitForEnd } from './process/wait-for-end.js';

/**
 * A runner whose commands inherit `env` without what speaks for the gate (see `taskEnvironment`).
 * Colours are left to each tool: no variable is set for or against them.
 */
export function createProcessRunner(
  env: Readonly<Record<string, string | undefined>>,
): ProcessRunner {
  const inherited = taskEnvironment(env);
  return {
    async run(request): Promise<ProcessExit> {
      const startedAt = performance.now();
      const ending = await startAndWait(request, inherited);
      const durationMs = performance.now() - startedAt;
      return { timedOut: false, cancelled: false, ...ending, durationMs };
    },
  };
}

async function startAndWait(
  request: ProcessRequest,
  inherited: Readonly<Record<string, string>>,
): Promise<Ending> {
  if (request.signal?.aborted === true) return { cancelled: true };
  const platform = hostPlatform();
  const mark = `TOLLGATE_TASK_${randomBytes(8).toString('hex')}`;
  const env = { ...inherited, ...request.env, [mark]: '1' };
  const started = await startChild(request, env, platform);
  if ('startError' in started) return started;
  const { child, pid } = started;
  return waitForEnd(request, child, () => stopTree({ leader: pid, mark, platform }));
}
