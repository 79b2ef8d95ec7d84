/** Patterns of `-test.bench` that select some benchmarks and no others. */

/**
 * One alternative a benchmark, each level anchored, shallow ones first: Go takes the first alternative that matches a
 * level, and a deeper one matches its parent only in part, which would keep the parent from being measured.
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags (alternatives of several levels since Go 1.20)
 */
export function goBenchPattern(names: readonly string[]): string {
  const depth = (name: string) => name.split('/').length;
  return [...new Set(names)]
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
    .map((name) =>
      name
        .split('/')
        .map((level) => `^${escapeRegExp(level)}$`)
        .join('/'),
    )
    .join('|');
}

/** As Go's regexp.QuoteMeta, and the characters at which `-test.bench` splits, which inside of brackets it does not. */
function escapeRegExp(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, (character) =>
    character === '|' || character === '/' ? `[${character}]` : `\\${character}`,
  );
}

/** Shorter samples stay within one state of a noisy machine: `docs/statistics.md`. */
const SAMPLE_NS = 6e6;
const LONG_NS = 1e8;

/** `-test.benchtime` by the time that one operation takes: some milliseconds, at least two operations, one of long ones. */
export function benchtimeFor(nsPerOp: number): string {
  if (!Number.isFinite(nsPerOp) || nsPerOp <= SAMPLE_NS / 2) return '6ms';
  return nsPerOp < LONG_NS ? '2x' : '1x';
}
