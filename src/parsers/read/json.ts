/**
 * JSON from outside: bounded depth, the place of a mistake as line and column, and `NaN` and `Infinity` (Python and
 * JavaScript write them) read as numbers, so that the format can say which of its values is not one.
 */
import type { Where } from './problem-list.js';

const DEEPEST = 100;

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly where: Where };

/** Reads one JSON text. Never throws; objects keep even `__proto__` as an ordinary own key. */
export function readJson(text: string): JsonResult {
  const tooDeep = depthLimitAt(text);
  if (tooDeep !== undefined) {
    return failure(text, tooDeep, 'json-too-deep', `nested deeper than ${DEEPEST} levels`);
  }
  return readShallowJson(text);
}

/** The same for a text that is known to be nested no deeper than is allowed. */
export function readShallowJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // Its messages differ between versions of Node and have no line: the slow way finds the place.
    return new SlowJson(text).read();
  }
}

/** Offset of the bracket that opens one level too many. */
function depthLimitAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEEPEST) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return undefined;
}

function failure(text: string, at: number, code: string, message: string): JsonResult {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', at);
  const lineText = text.slice(start, end < 0 ? text.length : end);
  const line = before.split('\n').length;
  const column = at - start + 1;
  // A minified file is one long line, of which only the beginning would be shown.
  const excerpt = column > 180 ? {} : { excerpt: lineText };
  return { ok: false, code, message, where: { line, column, ...excerpt } };
}

/** Signals the place of a mistake; never leaves this file. */
class Misread extends Error {
  readonly at: number;
  constructor(message: string, at: number, options?: ErrorOptions) {
    super(message, options);
    this.at = at;
  }
}

const NUMBER = /-?(?:NaN|Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const SPACE = /[ \t\n\r]*/y;

/** Recursive descent over RFC 8259; its depth is bounded by the check before it. */
class SlowJson {
  readonly #text: string;
  #at: number = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): JsonResult {
    try {
      const value = this.#value();
      this.#match(SPACE);
      if (this.#at < this.#text.length) throw this.#misread('unexpected text after the end');
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      return failure(this.#text, error.at, 'json-syntax', `not JSON: ${error.message}`);
    }
  }

  #value(): unknown {
    this.#match(SPACE);
    const next = this.#text[this.#at];
    if (next === '{') return this.#object();
    if (next === '[') return this.#array();
    if (next === '"') return this.#string();
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    const number = this.#match(NUMBER);
    if (number === undefined) throw this.#misread('expected a value');
    return Number(number);
  }

  #object(): unknown {
    const entries: [string, unknown][] = [];
    this.#list('}', () => {
      this.#match(SPACE);
      if (this.#text[this.#at] !== '"') throw this.#misread('expected a key in double quotes');
      const key = this.#string();
      this.#match(SPACE);
      if (this.#text[this.#at] !== ':') throw this.#misread('expected ":"');
      this.#at += 1;
      entries.push([key, this.#value()]);
    });
    return Object.fromEntries(entries);
  }

  #array(): unknown {
    const items: unknown[] = [];
    this.#list(']', () => items.push(this.#value()));
    return items;
  }

  #list(close: string, item: () => void): void {
    this.#at += 1;
    this.#match(SPACE);
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      this.#match(SPACE);
      const next = this.#text[this.#at];
      if (next !== ',' && next !== close) throw this.#misread(`expected "," or "${close}"`);
      this.#at += 1;
      if (next === close) return;
    }
  }

  #string(): string {
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') {
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    if (end >= this.#text.length) throw new Misread('a string that does not end', this.#at);
    try {
      const value: unknown = JSON.parse(this.#text.slice(this.#at, end + 1));
      this.#at = end + 1;
      return String(value);
    } catch (error) {
      throw new Misread('a string with a bad escape or a control character', this.#at, {
        cause: error,
      });
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at = pattern.lastIndex;
    return found;
  }

  #misread(message: string): Misread {
    const ended = this.#at >= this.#text.length;
    return new Misread(ended ? `${message}, but the text ends` : message, this.#at);
  }
}
