/**
 * Cuts a stream of JSON at values of certain paths, so that a list of a million results never is in memory as a whole:
 * each is handed over as text. The rest of the document keeps its line ends and has `null` in their place.
 */

/** Keys and indices from the root; `*` is any one. */
export type JsonPath = readonly string[];

export interface JsonPieces {
  /** The text of one value, where it begins, and its keys and indices. */
  element(text: string, at: TextPlace, path: readonly string[]): void;
  /** The rest of one document. */
  document(text: string, at: TextPlace): void;
  /** Once; nothing follows. */
  fail(code: string, message: string, at: TextPlace, excerpt?: string): void;
}

/** From 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

interface Container {
  readonly isArray: boolean;
  /** Of the member that is being read. */
  key: string;
  index: number;
}

const DEEPEST = 100;
/** Longest element or rest, in UTF-16 units. */
const LARGEST = 64 << 20;
const LONGEST_KEY = 1 << 16;

const [TAB, LF, CR, SPACE, QUOTE, COMMA, COLON] = [9, 10, 13, 32, 34, 44, 58];
const [OPEN_ARRAY, BACKSLASH, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [91, 92, 93, 123, 125];

/** Pieces that are one text; bounded. */
class Text {
  #parts: string[] = [];
  #size: number = 0;

  /** False where it would become too long. */
  add(piece: string): boolean {
    this.#size += piece.length;
    if (this.#size > LARGEST) return false;
    this.#parts.push(piece);
    return true;
  }

  /** The whole, which is forgotten. */
  take(): string {
    const whole = this.#parts.join('');
    this.#parts = [];
    this.#size = 0;
    return whole;
  }
}

/** Takes the text in pieces that may be cut anywhere. */
export class JsonScan {
  readonly #paths: readonly JsonPath[];
  readonly #deepest: number;
  readonly #pieces: JsonPieces;
  readonly #stack: Container[] = [];
  #line: number = 1;
  /** Of the first character of this line, counted over all pieces. */
  #lineStart: number = 0;
  /** Characters of earlier pieces. */
  #before: number = 0;
  /** A key comes next. */
  #awaitsKey: boolean = false;
  /** A value comes next. */
  #awaitsValue: boolean = true;
  #inString: boolean = false;
  #escaped: boolean = false;
  /** Characters of a key as it stands, once one begins. */
  #key: string[] | undefined;
  #keyStart: number = 0;
  /** Of the element that is being cut out: how deep it stands, and its path. */
  #cut:
    | { readonly depth: number; readonly path: readonly string[]; readonly at: TextPlace }
    | undefined;
  readonly #element = new Text();
  readonly #rest = new Text();
  #documentAt: TextPlace = { line: 1, column: 1 };
  #inDocument: boolean = false;
  #failed: boolean = false;

  constructor(paths: readonly JsonPath[], pieces: JsonPieces) {
    this.#paths = paths;
    this.#deepest = Math.max(0, ...paths.map((path) => path.length));
    this.#pieces = pieces;
  }

  write(text: string): void {
    let from = 0;
    this.#keyStart = 0;
    for (let at = 0; at < text.length && !this.#failed; at++) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#endString(text, at);
        else if (code === LF) this.#newLine(at);
      } else if (code === LF) this.#newLine(at);
      else if (code !== SPACE && code !== TAB && code !== CR) from = this.#token(text, from, at);
    }
    if (this.#failed) return;
    this.#key?.push(text.slice(this.#keyStart));
    this.#keep(text.slice(from), 0);
    this.#before += text.length;
  }

  /** Ends the input; an unfinished document is a failure. */
  end(): void {
    if (!this.#inDocument) return;
    this.#fail('input-cut', 'the JSON ends before it is complete: it may be cut', 0);
  }

  /** One character outside of strings; gives from where on this piece is to be kept. */
  #token(text: string, from: number, at: number): number {
    const code = text.charCodeAt(at);
    const isClose = code === CLOSE_ARRAY || code === CLOSE_OBJECT;
    if (isClose || code === COMMA) {
      const kept = this.#endElement(text, from, at);
      if (isClose) return this.#pop(text, kept, at);
      this.#comma(at);
      return kept;
    }
    if (code === COLON) {
      this.#awaitsKey = false;
      this.#awaitsValue = true;
      return from;
    }
    const begun = this.#awaitsValue ? this.#beginValue(text, from, at) : from;
    if (code === QUOTE) this.#beginString(at);
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.#push(code === OPEN_ARRAY, at);
    return begun;
  }

  /** Keeps what stood before it; gives where what comes next begins. */
  #beginValue(text: string, from: number, at: number): number {
    this.#awaitsValue = false;
    let start = from;
    if (this.#stack.length === 0) {
      if (!this.#beginDocument(text, at)) return from;
      start = at;
    }
    if (this.#cut !== undefined || this.#stack.length > this.#deepest) return start;
    if (!this.#paths.some((path) => this.#isAt(path))) return start;
    this.#keep(text.slice(start, at), at);
    const path = this.#stack.map((one) => (one.isArray ? String(one.index) : one.key));
    this.#cut = { depth: this.#stack.length, path, at: this.#place(at) };
    return at;
  }

  #beginDocument(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code !== OPEN_OBJECT && code !== OPEN_ARRAY) {
      const excerpt = text.slice(at, at + 200).split('\n', 1)[0];
      this.#fail('json-syntax', 'not JSON: expected "{" or "["', at, excerpt);
      return false;
    }
    this.#documentAt = this.#place(at);
    this.#inDocument = true;
    return true;
  }

  #isAt(path: JsonPath): boolean {
    if (path.length !== this.#stack.length) return false;
    return this.#stack.every(
      ({ isArray, key, index }, depth) =>
        path[depth] === '*' || path[depth] === (isArray ? String(index) : key),
    );
  }

  /** A value that is being cut out ends at what follows it. */
  #endElement(text: string, from: number, at: number): number {
    const cut = this.#cut;
    if (cut === undefined || cut.depth !== this.#stack.length) return from;
    this.#keep(text.slice(from, at), at);
    this.#cut = undefined;
    const whole = this.#element.take();
    if (!this.#failed) this.#pieces.element(whole, cut.at, cut.path);
    this.#keep(`null${'\n'.repeat(this.#line - cut.at.line)}`, at);
    return at;
  }

  #endDocument(text: string, from: number, end: number): number {
    const kept = this.#endElement(text, from, end);
    this.#keep(text.slice(kept, end), end);
    const rest = this.#rest.take();
    if (!this.#failed) this.#pieces.document(rest, this.#documentAt);
    this.#inDocument = false;
    this.#awaitsValue = true;
    return end;
  }

  #beginString(at: number): void {
    this.#inString = true;
    const isKey = this.#awaitsKey && this.#cut === undefined;
    if (!isKey || this.#stack.length > this.#deepest) return;
    this.#key = [];
    this.#keyStart = at;
  }

  #endString(text: string, at: number): void {
    this.#inString = false;
    const top = this.#stack.at(-1);
    if (this.#key === undefined || top === undefined) return;
    this.#key.push(text.slice(this.#keyStart, at + 1));
    const written = this.#key.join('').slice(0, LONGEST_KEY);
    this.#key = undefined;
    top.key = unescaped(written);
  }

  #push(isArray: boolean, at: number): void {
    if (this.#stack.length >= DEEPEST) {
      this.#fail('json-too-deep', `nested deeper than ${DEEPEST} levels`, at);
      return;
    }
    this.#stack.push({ isArray, key: '', index: 0 });
    this.#awaitsKey = !isArray;
    this.#awaitsValue = isArray;
  }

  #pop(text: string, from: number, at: number): number {
    const found = text[at] ?? '';
    const top = this.#stack.pop();
    if (top === undefined || top.isArray !== (found === ']')) {
      this.#fail('json-syntax', `not JSON: unexpected "${found}"`, at);
      return from;
    }
    this.#awaitsKey = false;
    this.#awaitsValue = false;
    return this.#stack.length === 0 ? this.#endDocument(text, from, at + 1) : from;
  }

  #comma(at: number): void {
    const top = this.#stack.at(-1);
    if (top === undefined) {
      this.#fail('json-syntax', 'not JSON: unexpected ","', at);
      return;
    }
    top.index += 1;
    this.#awaitsKey = !top.isArray;
    this.#awaitsValue = top.isArray;
  }

  /** Between documents there is nothing but white space to keep. */
  #keep(text: string, at: number): void {
    if (text === '' || !this.#inDocument) return;
    const kept = this.#cut === undefined ? this.#rest : this.#element;
    if (kept.add(text)) return;
    this.#fail('input-too-large', `a value of more than ${LARGEST >> 20} Mi characters`, at);
  }

  #newLine(at: number): void {
    this.#line += 1;
    this.#lineStart = this.#before + at + 1;
  }

  #place(at: number): TextPlace {
    return { line: this.#line, column: this.#before + at - this.#lineStart + 1 };
  }

  #fail(code: string, message: string, at: number, excerpt?: string): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#inDocument = false;
    this.#pieces.fail(code, message, this.#place(at), excerpt);
    this.#rest.take();
    this.#element.take();
  }
}

function unescaped(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    // A key with a bad escape is no path of ours; reading its document says what is wrong.
    return written;
  }
}
