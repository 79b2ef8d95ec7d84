/**
 * From segments of columns to lines, as `LineCoverageStats` of LLVM has it: a line counts where a region with a count
 * begins on it or wraps it, and its count is the highest of those.
 * https://github.com/llvm/llvm-project/blob/main/llvm/lib/ProfileData/Coverage/CoverageMapping.cpp
 */

/** Lines between segments that are believed of a file: a table of numbers may have many, but not everywhere. */
const MOST_BETWEEN = 100_000;
const MORE_PER_SEGMENT = 100;
const HIGHEST_LINE = 10_000_000;

interface Segment {
  readonly line: number;
  readonly count: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

/**
 * Hands over each line with its count, as long as `take` wants more. Gives what is wrong with the segments, where
 * something is.
 */
export function readSegments(
  segments: unknown,
  take: (line: number, count: number) => boolean,
): string | undefined {
  if (!Array.isArray(segments)) return 'segments that are no list';
  let wrapped: Segment | undefined;
  let between = 0;
  for (let from = 0; from < segments.length; ) {
    const first = segmentOf(segments[from]);
    if (first === undefined) return `segment ${from} of another shape`;
    const gap = first.line - (wrapped?.line ?? first.line - 1) - 1;
    if (gap < 0) return `segment ${from} before the one that it follows`;
    if (wrapped?.hasCount === true) {
      between += gap;
      if (between > MOST_BETWEEN + MORE_PER_SEGMENT * from) {
        return `${between} lines in only ${from} segments`;
      }
      for (let line = first.line - gap; line < first.line; line++) {
        if (!take(line, wrapped.count)) return undefined;
      }
    }
    const own = sameLine(segments, from, first);
    const count = countOf(own, wrapped);
    if (count !== undefined && !take(first.line, count)) return undefined;
    from += own.length;
    wrapped = own.at(-1);
  }
  return undefined;
}

/** `[line, column, count, hasCount, isRegionEntry, isGapRegion]`, the last since LLVM 10. */
function segmentOf(value: unknown): Segment | undefined {
  if (!Array.isArray(value)) return undefined;
  const [line, , count, hasCount, isEntry, isGap = false] = value;
  const isLine = Number.isInteger(line) && line >= 1 && line <= HIGHEST_LINE;
  if (
    !isLine ||
    typeof count !== 'number' ||
    ![hasCount, isEntry, isGap].every((flag) => typeof flag === 'boolean')
  ) {
    return undefined;
  }
  return { line, count, hasCount, isEntry, isGap };
}

function sameLine(segments: readonly unknown[], from: number, first: Segment): readonly Segment[] {
  const own = [first];
  for (let at = from + 1; at < segments.length; at++) {
    const next = segmentOf(segments[at]);
    if (next?.line !== first.line) break;
    own.push(next);
  }
  return own;
}

/** Undefined for a line that is not mapped: blank, a comment, or left out by the preprocessor. */
function countOf(own: readonly Segment[], wrapped: Segment | undefined): number | undefined {
  const [first] = own;
  const begun = own.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
  const isSkipped = first !== undefined && !first.hasCount && first.isEntry;
  const isWrapped = wrapped?.hasCount === true;
  if (isSkipped ? begun.length === 0 : !isWrapped && begun.length === 0) return undefined;
  return Math.max(isWrapped ? wrapped.count : 0, ...begun.map(({ count }) => count));
}
