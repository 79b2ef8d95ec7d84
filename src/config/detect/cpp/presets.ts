/** The presets of one CMake project: which are used here, and why others are not. */
import { posix } from 'node:path';
import type { Search } from '../toolchain.js';
import { type ChosenPresets, choosePresets } from './choose-preset.js';
import { readPresets } from './presets-file.js';
import type { CmakeMachine } from './tasks.js';

interface FoundPresets {
  readonly presets?: ChosenPresets;
  /** What is said of it where all is well; empty without presets. */
  readonly why: readonly string[];
  readonly missing: readonly string[];
}

export async function findPresets(
  directory: string,
  { cmake }: Pick<CmakeMachine, 'cmake'>,
  { files, probe }: Pick<Search, 'files' | 'probe'>,
): Promise<FoundPresets> {
  const path = posix.join(directory, 'CMakePresets.json');
  const unused = (reason: string): FoundPresets => ({
    why: [],
    missing: [
      `${path}: its presets are not used, since ${reason}; where the build needs one, write its commands under \`tasks:\` in tollgate.yml.`,
    ],
  });
  const read = await readPresets(files, directory);
  if (read === undefined) return { why: [], missing: [] };
  if ('unreadable' in read) return unused(read.unreadable);
  const needs = read.needs.join('.');
  if (cmake !== undefined && isOlder(cmake, read.needs))
    return unused(`they need CMake ${needs} or later`);
  const choice = choosePresets(read.presets, probe.platform.os);
  if (choice === undefined) return unused('none of them can be used on this machine');
  const { chosen, others, why } = choice;
  const names = others.slice(0, 5).map((name) => `"${name}"`);
  const several = `${path}: ${why} is used, and ${names.join(', ')} could have been, too: name the one that the gate is to use \`ci\`, or write its commands under \`tasks:\` in tollgate.yml.`;
  return { presets: chosen, why: [why], missing: others.length === 0 ? [] : [several] };
}

/** @param cmake what it says of itself: `cmake version 3.25.1`. What is not understood is new. */
export function isOlder(cmake: string, [major, minor]: readonly [number, number]): boolean {
  const found = /version (\d+)\.(\d+)/.exec(cmake)?.slice(1).map(Number) ?? [];
  const [ownMajor = major, ownMinor = minor] = found;
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
