/** The valid word that a person most likely meant. */

/**
 * The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours:
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance), case and `-`/`_` aside;
 * undefined where none is close, within a third of the length.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  if (wanted.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "total"?`, else the list of what is allowed. */
export function suggestion(word: string, candidates: readonly string[], lead: string): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean "${near}"?`;
  return candidates.length === 0
    ? 'there is none to choose from'
    : `${lead}: ${candidates.join(', ')}`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

function editDistance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (current[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (previous[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    previous = current;
    current = next;
  }
  return current[b.length] ?? 0;
}
