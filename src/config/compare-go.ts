/** The `go` sections of base and head: a check that head no longer asks for lets more through. */
import type { PolicyChange } from '../model/facts.js';
import { difference, listDifference } from './difference.js';
import { type GoOptions, resolveGo } from './resolve-go.js';
import type { RawConfig } from './schema.js';

/** Compared as written, also where one side writes its tasks: nobody can tell whether those do the same. */
export function compareGo(base: RawConfig, head: RawConfig): readonly PolicyChange[] {
  const [before, after] = [asked(base), asked(head)];
  return [
    ...difference('go.generate', before.generate, after.generate, {
      show: String,
      looser: (isOn) => isOn,
    }),
    ...listDifference('go.platforms', before.platforms, after.platforms, false),
  ];
}

function asked(raw: RawConfig): GoOptions {
  return resolveGo(raw) ?? { generate: false, platforms: [] };
}
