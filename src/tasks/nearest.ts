/** Suggestions for misspelt names of tasks and kinds of tasks. */

/** Longer names are not compared: the table grows with the product of both lengths. */
const LONGEST_COMPARED = 64;

/**
 * A hint for an unknown name: the nearest known one where it is near enough, then all that are known (the first 20).
 *
 * @param label what the known names are, as a plural that begins the second sentence: `Tasks`.
 */
export function nearestHint(name: string, known: readonly string[], label: string): string {
  const nearest = nearestName(name, known);
  const more = known.length > 20 ? `, … (${known.length} in all)` : '';
  const all = `${label}: ${known.slice(0, 20).join(', ')}${more}.`;
  return nearest === undefined ? all : `Did you mean "${nearest}"? ${all}`;
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const [best] = known
    .filter((candidate) => candidate.length <= LONGEST_COMPARED && name.length <= LONGEST_COMPARED)
    .map((candidate) => ({
      candidate,
      distance: editDistance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** Restricted Damerau-Levenshtein distance: a swap of neighbours is one mistake. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const options = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1)];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) options.push(at(beforeLast, j - 2) + 1);
      row.push(Math.min(...options));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
