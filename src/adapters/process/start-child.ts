/** Starts one child process, or says in words what is missing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { ProcessRequest } from '../../model/ports.js';
import { programFor } from './program.js';

export type Started =
  | { readonly child: ChildProcess; readonly pid: number }
  | { readonly startError: string };

/** Resolves when the child runs (its output not yet read) or could not be started; never throws. */
export async function startChild(
  { command, cwd }: ProcessRequest,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Promise<Started> {
  const { file, args, verbatim } = programFor(command, platform, env.PATH ?? '');
  try {
    // Without this check a missing directory would be reported as a missing program.
    if (!(await stat(cwd)).isDirectory()) return { startError: `"${cwd}" is not a directory` };
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, that can be signalled as one. On Windows it would open a console window.
      detached: platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
    });
    await once(child, 'spawn');
    if (child.pid === undefined) return { startError: `"${file}" started without a process id` };
    return { child, pid: child.pid };
  } catch (error) {
    return { startError: explain(error, file, cwd) };
  }
}

function explain(error: unknown, file: string, cwd: string): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException; // Only read, and at worst undefined.
  if (syscall === 'stat') return `the working directory "${cwd}" does not exist`;
  if (code === 'ENOENT') return `"${file}" was not found, or the interpreter in its first line`;
  if (code === 'EACCES') return `"${file}" may not be executed`;
  return `"${file}" could not be started: ${message}`;
}
