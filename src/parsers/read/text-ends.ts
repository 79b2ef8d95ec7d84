/** A text of unknown length that comes in pieces: its beginning and its end are kept. */
const KEPT = 24_000;

export class TextEnds {
  #head = '';
  #tail = '';
  #left: number = 0;

  add(piece: string): void {
    const room = KEPT - this.#head.length;
    if (room > 0) this.#head += piece.slice(0, room);
    if (piece.length <= room) return;
    this.#tail += piece.slice(Math.max(0, room));
    if (this.#tail.length <= 2 * KEPT) return;
    this.#left += this.#tail.length - KEPT;
    this.#tail = this.#tail.slice(-KEPT);
  }

  toString(): string {
    const gap = this.#left === 0 ? '' : `\n… ${this.#left} characters left out …\n`;
    return `${this.#head}${gap}${this.#tail}`;
  }
}
