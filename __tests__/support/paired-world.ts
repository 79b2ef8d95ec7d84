/** What measuring by turns sees of the world: commands that run as told, and readers that really read. */
import { openReader } from '../../src/parsers/parse.js';
import { parserFor } from '../../src/parsers/registry.js';
import type { CommandWorld } from '../../src/tasks/paired/command.js';
import type { PairedWorld } from '../../src/tasks/paired/paired-world.js';
import { MemoryFiles } from './memory-files.js';
import { ScriptedProcesses, type Scripts } from './scripted-processes.js';

export interface FakeWorld extends PairedWorld, CommandWorld {
  readonly processes: ScriptedProcesses;
}

/** `missing` are paths that no build leaves behind. */
export function pairedWorld(
  scripts: Scripts,
  {
    missing = [],
    signal = new AbortController().signal,
  }: {
    readonly missing?: readonly string[];
    readonly signal?: AbortSignal;
  } = {},
): FakeWorld {
  let names = 0;
  return {
    processes: new ScriptedProcesses(scripts),
    signal,
    openReader,
    isConcatenable: (format) => parserFor(format)?.concatenable ?? false,
    scratch: '/scratch',
    nextName: () => String(names++),
    exists: async (path) => !missing.includes(path),
    openTree: (root) => new MemoryFiles({}, root),
  };
}
