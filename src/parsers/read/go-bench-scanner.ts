/**
 * Reads the usual line of Go benchmark results without making anything that has to be collected again: of a million
 * lines nearly all have the units of the line before, and plain decimals. It gives what the fields of the line give
 * (a property test holds them together), or nothing; then the line is taken apart in the careful way.
 */

/** Below 10^15 every whole number, and every power of ten up to 10^22, is exact: so their quotient is rounded once, as by `Number`. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);

const TAB = 9;
const SPACE = 32;
const POINT = 46;
const ZERO = 48;

/** Keeps the units of the last result, and the values of the line that `scan` accepted last. */
export class GoBenchScanner {
  /** In the order of `units`; valid until the next call. */
  readonly values: number[] = [];
  units: readonly string[] = [];

  /** Whether the text from behind the name up to `end` is iterations and a value for each unit, and nothing else. */
  scan(text: string, nameEnd: number, end: number): boolean {
    let at = skipDigits(text, skipSpace(text, nameEnd));
    if (this.units.length === 0 || !isIterations(text, nameEnd, at)) return false;
    for (let index = 0; index < this.units.length; index++) {
      const from = skipSpace(text, at);
      const valueEnd = from === at ? from : this.#value(index, text, from);
      at = skipSpace(text, valueEnd);
      const unit = this.units[index] ?? '';
      if (valueEnd === from || at === valueEnd || !text.startsWith(unit, at)) return false;
      at += unit.length;
    }
    return skipSpace(text, at) === end;
  }

  /** Digits, a point and digits, and where they end; `from` for what is left to the careful way. */
  #value(index: number, text: string, from: number): number {
    let at = from;
    let whole = 0;
    let point = -1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) whole = whole * 10 + (code - ZERO);
      else if (code === POINT && point < 0 && at > from) point = at;
      else break;
    }
    const decimals = point < 0 ? 0 : at - point - 1;
    const digits = at - from - (point < 0 ? 0 : 1);
    if (digits > MOST_DIGITS) return from;
    this.values[index] = whole / (POWERS_OF_TEN[decimals] ?? Number.NaN);
    return at;
  }
}

/** Where the name ends that a line begins with. */
export function endOfName(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Space, then at least one digit: what the iterations look like between their two ends. */
function isIterations(text: string, nameEnd: number, digitsEnd: number): boolean {
  return (
    digitsEnd > nameEnd + 1 &&
    isSpace(text.charCodeAt(nameEnd)) &&
    isDigit(text.charCodeAt(digitsEnd - 1))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}
