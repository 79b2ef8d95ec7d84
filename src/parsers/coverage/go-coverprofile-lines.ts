/** From blocks of columns to whole lines, for patch coverage and annotations. */

export interface Block {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly statements: number;
  covered: boolean;
}

/**
 * Executable lines of one file, ascending. A line with any uncovered part is missed, but two edges do not count as
 * part of a line: the `{` that ends `if x {` (the block behind it begins just where the one before ends) and a block
 * without statements.
 */
export function linesOf(blocks: readonly Block[]): {
  readonly coveredLines: readonly number[];
  readonly missedLines: readonly number[];
} {
  const ends = new Set(blocks.map((block) => `${block.endLine}.${block.endColumn}`));
  const missedByLine = new Map<number, boolean>();
  for (const block of blocks) {
    if (block.statements === 0) continue;
    const opensHere =
      block.endLine > block.startLine && ends.has(`${block.startLine}.${block.startColumn}`);
    const first = block.startLine + (opensHere ? 1 : 0);
    const last = block.endColumn <= 1 && block.endLine > first ? block.endLine - 1 : block.endLine;
    for (let line = first; line <= last; line++) {
      missedByLine.set(line, !block.covered || (missedByLine.get(line) ?? false));
    }
  }
  const lines = [...missedByLine.keys()].sort((a, b) => a - b);
  return {
    coveredLines: lines.filter((line) => missedByLine.get(line) === false),
    missedLines: lines.filter((line) => missedByLine.get(line) === true),
  };
}
