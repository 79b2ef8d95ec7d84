/** Waivers of base and head: one more, or one that holds longer, lets more through. */
import type { PolicyChange } from '../model/facts.js';
import type { Waiver } from '../model/policy.js';

/** Compared by kind and subject; of several with the same, the one that holds longest counts. */
export function compareWaivers(
  base: readonly Waiver[],
  head: readonly Waiver[],
): readonly PolicyChange[] {
  const before = longest(base);
  const after = longest(head);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (show(old) === show(now)) return [];
    const looser = now !== undefined && (old === undefined || now.expires > old.expires);
    return [{ path: `waivers[${name}]`, base: show(old), head: show(now), looser }];
  });
}

function longest(waivers: readonly Waiver[]): ReadonlyMap<string, Waiver> {
  const byName = new Map<string, Waiver>();
  for (const waiver of waivers) {
    const name = JSON.stringify(`${waiver.kind ?? 'any'} ${waiver.subject}`);
    const known = byName.get(name);
    if (known === undefined || known.expires < waiver.expires) byName.set(name, waiver);
  }
  return byName;
}

function show(waiver: Waiver | undefined): string {
  if (waiver === undefined) return 'none';
  return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (${waiver.link})`;
}
