/** Folders besides the one that is judged: trees of other commits, and scratch room for what is built. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trees } from '../model/ports.js';
import { openFiles } from './files.js';
import { lendInstalled } from './installed.js';

/** `env.RUNNER_TEMP` is emptied by the runner after each job; else the folder of the system. */
export function openTrees(env: Readonly<Record<string, string | undefined>>): Trees {
  return {
    open: openFiles,
    lend: lendInstalled,
    async scratch() {
      const root = await realpath(await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'tollgate-')));
      return {
        root,
        async [Symbol.asyncDispose]() {
          // A program that was just killed may still hold a file on Windows.
          await rm(root, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
        },
      };
    },
  };
}
