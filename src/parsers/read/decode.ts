/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. Chunks may cut characters anywhere.
 * What is not valid UTF-8 is replaced and noted once; guessing other encodings is not done.
 */

/** Decodes one stream. `invalidUtf8` tells afterwards whether anything had to be replaced. */
export class Decoder {
  invalidUtf8: boolean = false;
  #held: Buffer = Buffer.alloc(0);
  #utf16: InstanceType<typeof TextDecoder> | undefined;
  #started: boolean = false;

  /** Text of all whole characters so far. */
  write(chunk: Uint8Array): string {
    const bytes = this.#join(chunk);
    if (this.#started) return this.#decode(bytes);
    if (bytes.length >= 3) return this.#decode(this.#begin(bytes));
    this.#hold(bytes);
    return '';
  }

  /** Text of what is left, with replacement characters for a cut one. */
  end(): string {
    const rest = this.#started ? this.#held : this.#begin(this.#held);
    this.#held = Buffer.alloc(0);
    if (this.#utf16 !== undefined) return this.#utf16.decode(rest);
    return this.#utf8(rest);
  }

  #join(chunk: Uint8Array): Buffer {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#held.length === 0) return bytes;
    const joined = Buffer.concat([this.#held, bytes]);
    this.#held = Buffer.alloc(0);
    return joined;
  }

  /** Keeps a copy, because the memory of a chunk belongs to who wrote it. */
  #hold(bytes: Buffer): void {
    this.#held = Buffer.from(bytes);
  }

  /** Looks for the mark and returns the bytes after it. */
  #begin(bytes: Buffer): Buffer {
    this.#started = true;
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
    if (first === 0xff && second === 0xfe) this.#utf16 = new TextDecoder('utf-16le');
    if (first === 0xfe && second === 0xff) this.#utf16 = new TextDecoder('utf-16be');
    return bytes;
  }

  #decode(bytes: Buffer): string {
    if (this.#utf16 !== undefined) return this.#utf16.decode(bytes, { stream: true });
    const whole = wholeCharacters(bytes);
    this.#hold(bytes.subarray(whole));
    return this.#utf8(bytes.subarray(0, whole));
  }

  #utf8(bytes: Buffer): string {
    const text = bytes.toString('utf8');
    if (!this.invalidUtf8 && text.includes('\ufffd')) this.invalidUtf8 = !isValidUtf8(bytes);
    return text;
  }
}

/** The beginning of an input as detection wants it: decoded, without mark and ANSI. */
export function decodeHead(bytes: Uint8Array): string {
  const decoder = new Decoder();
  return stripAnsi(decoder.write(bytes) + decoder.end());
}

/** Number of bytes up to the end of the last whole character. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The only way that a fatal decoder has to say no.
    return false;
  }
}

// CSI, OSC (ended by BEL or ST), character sets and other two- and three-character sequences, and a lone escape. Every part stops at the next escape: linear.
const ANSI =
  /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[PX^_][^\x1b]*(?:\x1b\\)?|\x1b[ -/]{1,3}[0-~]?|\x1b[@-Z\\-_]?/g;

/** The text without ANSI escape sequences (ECMA-48). */
export function stripAnsi(text: string): string {
  return text.includes('\x1b') ? text.replace(ANSI, '') : text;
}
