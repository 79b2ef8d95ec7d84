/** What measuring by turns needs of the world, with a folder of its own for what it builds. */
import type { Ports } from '../../model/ports.js';
import { openReader } from '../../parsers/parse.js';
import { parserFor } from '../../parsers/registry.js';
import type { CommandWorld } from '../../tasks/paired/command.js';
import type { PairedWorld } from '../../tasks/paired/paired-world.js';

/** `scratch` is absolute and outlives the sides. */
export function sideWorld(
  { processes, signal, trees }: Pick<Ports, 'processes' | 'signal' | 'trees'>,
  scratch: string,
): PairedWorld & CommandWorld {
  const built = trees.open(scratch);
  let names = 0;
  return {
    processes,
    signal,
    openReader,
    isConcatenable: (format) => parserFor(format)?.concatenable ?? false,
    folderOf: (format) => parserFor(format)?.folder,
    openTree: trees.open,
    scratch,
    nextName: () => String(names++),
    exists: (path) => built.exists(path.slice(scratch.length + 1)),
  };
}
