/**
 * Guesses which new benchmark a vanished one has become, to suggest an alias. A guess is never acted
 * upon: a vanished benchmark stays vanished until the policy names its new identity.
 */
import type { Benchmark } from '../model/measurement.js';
import { benchmarkIdentity } from './match-benchmarks.js';

/** Beyond this many of either it was no rename but a reorganisation, and guessing takes too long. */
const MOST_COMPARED = 50;
const LONGEST_NAME = 120;
/** Largest share of a name that may differ. */
const MOST_DIFFERENT = 0.34;

/** New identity by vanished identity: a like name in the same package, or the same name in another. */
export function suggestRenames(
  vanished: readonly Benchmark[],
  added: readonly Benchmark[],
): ReadonlyMap<string, string> {
  const suggestions = new Map<string, string>();
  if (vanished.length > MOST_COMPARED || added.length > MOST_COMPARED) return suggestions;
  for (const one of vanished) {
    const best = added
      .map((other) => ({ other, distance: distanceBetween(one, other) }))
      .sort((a, b) => a.distance - b.distance)[0];
    if (best === undefined || best.distance > MOST_DIFFERENT) continue;
    suggestions.set(benchmarkIdentity(one), benchmarkIdentity(best.other));
  }
  return suggestions;
}

/** 0 for the same name, 1 for nothing in common. */
function distanceBetween(one: Benchmark, other: Benchmark): number {
  const units = new Set(other.metrics.map(({ unit }) => unit));
  if (!one.metrics.some(({ unit }) => units.has(unit))) return 1;
  if (one.name === other.name) return 0;
  if (one.package !== other.package) return 1;
  const a = one.name.slice(0, LONGEST_NAME);
  const b = other.name.slice(0, LONGEST_NAME);
  // A name that continues the other (`Parse`, `ParseJSON`) is a likelier rename than its length says.
  if (a.startsWith(b) || b.startsWith(a)) return MOST_DIFFERENT / 2;
  return editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** Levenshtein distance, two rows at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
