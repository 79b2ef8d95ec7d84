/**
 * Fits a document into a limit of bytes: what matters least is dropped first, in every block at once, and each block
 * says how much of it is missing. Counted before sending, since platforms drop what is too long as a whole.
 */
export interface Piece {
  /** Asked for once, and only while there is room: thousands are never written. */
  readonly text: () => string;
  /** Lower is kept longer. */
  readonly rank: number;
  /** False where it only belongs to the piece before it, and is not missed by itself. */
  readonly counted: boolean;
}

/** A part of the document: `open` and `close` always stand, pieces as far as there is room, `head` before any. */
export interface Block {
  readonly open: string;
  readonly head: string;
  readonly pieces: readonly Piece[];
  readonly close: string;
  /** What to say instead of `count` pieces that were left out. */
  readonly more: (count: number) => string;
}

/** A block that has to stand as a whole. */
export function fixedBlock(text: string): Block {
  return { open: text, head: '', pieces: [], close: '', more: () => '' };
}

/** The blocks as one text of at most `limitBytes` in UTF-8, provided that the fixed parts fit. */
export function fitBytes(blocks: readonly Block[], limitBytes: number): string {
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
  let left = limitBytes;
  for (const { open, head, close, more, pieces } of blocks) {
    left -= bytes(open + head + close) + (pieces.length > 0 ? bytes(more(pieces.length)) : 0);
  }
  const byRank = blocks.flatMap(({ pieces }) => pieces).sort((a, b) => a.rank - b.rank);
  const kept = new Map<Piece, string>();
  for (const piece of byRank) {
    const text = piece.text();
    left -= bytes(text);
    if (left < 0) break;
    kept.set(piece, text);
  }
  return blocks.map((block) => joinBlock(block, kept)).join('');
}

function joinBlock(
  { open, head, pieces, close, more }: Block,
  kept: ReadonlyMap<Piece, string>,
): string {
  const missing = pieces.filter((piece) => piece.counted && !kept.has(piece)).length;
  const body = pieces.map((piece) => kept.get(piece) ?? '');
  const isEmpty = body.every((text) => text === '');
  return [open, isEmpty ? '' : head, ...body, missing > 0 ? more(missing) : '', close].join('');
}
