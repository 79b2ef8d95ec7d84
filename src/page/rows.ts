/** Which benchmarks are shown, and in which order. Pure. */
import type { PageBenchmark } from '../report/html/page-data.js';

export type SortKey = 'severity' | 'name' | 'package' | 'metric' | 'base' | 'head' | 'change';

export interface Wish {
  readonly search: string;
  /** A decision; `all`, or `notable` for what is neither unchanged nor ignored. */
  readonly decision: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

export const START: Wish = { search: '', decision: 'all', sort: 'severity', descending: false };

/** Every word of the search has to be in the name, package, suite or metric, in any case. */
export function chosen(all: readonly PageBenchmark[], wish: Wish): readonly PageBenchmark[] {
  const words = wish.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = all.filter((one) => {
    if (wish.decision === 'notable' && one.quiet) return false;
    if (wish.decision !== 'all' && wish.decision !== 'notable' && one.decision !== wish.decision)
      return false;
    if (words.length === 0) return true;
    const text = `${one.name} ${one.package} ${one.suite} ${one.metric}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  // They come worst first, so that equal ones stay so.
  if (wish.sort === 'severity') return wish.descending ? found.reverse() : found;
  const sign = wish.descending ? -1 : 1;
  return found.sort((a, b) => compare(keyOf(a, wish.sort), keyOf(b, wish.sort), sign));
}

function keyOf(one: PageBenchmark, key: SortKey): string | number | undefined {
  switch (key) {
    case 'name':
      return one.name;
    case 'package':
      return `${one.package}\0${one.suite}`;
    case 'metric':
      return one.metric;
    case 'base':
      return one.baseMedian;
    case 'head':
      return one.headMedian ?? one.lastMedian;
    case 'change':
      return one.badness;
    case 'severity':
      return one.rank;
  }
}

const collator = new Intl.Collator('en', { numeric: true });

/** What has no value comes last in either direction. */
function compare(
  a: string | number | undefined,
  b: string | number | undefined,
  sign: number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' || typeof b === 'string')
    return sign * collator.compare(String(a), String(b));
  return sign * (a - b);
}
