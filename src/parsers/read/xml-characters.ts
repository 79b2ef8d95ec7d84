/**
 * Characters that XML 1.0 does not allow, raw or by number, and that tools write all the same: colours, NUL, halves of
 * pairs. Colours go, all else becomes U+FFFD. https://www.w3.org/TR/xml/#charsets
 */
import { stripAnsi } from './decode.js';

const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const FORBIDDEN_BUT_ESCAPE = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\ufffe\uffff]/g;
const BY_NUMBER = /&#(?:x([0-9a-f]{1,20})|(\d{1,20}));/gi;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Where the first stands that is there itself; -1 for none. */
export function forbiddenIn(text: string): number {
  return text.search(FORBIDDEN);
}

/** True for `#x1b`, `#0`, `#xd83d`, `#x110000`: a number, but of no character that XML allows. */
export function isForbiddenNumber(entity: string): boolean {
  return /^#(?:x[0-9a-f]{1,20}|\d{1,20})$/i.test(entity);
}

/** An attribute, which is whole; `numbers`: characters by number stand in it as they were written. */
export function cleanAttribute(value: string, numbers: boolean): string {
  return stripAnsi(cleanText(value, numbers)).replace(HALF, '\ufffd');
}

/**
 * A piece of text. Escapes and halves of pairs stay, since a colour or a pair may be in two pieces: who puts them
 * together takes the colours out.
 */
export function cleanText(piece: string, numbers: boolean): string {
  const text = numbers ? piece.replace(BY_NUMBER, characterOf) : piece;
  return text.replace(FORBIDDEN_BUT_ESCAPE, '\ufffd');
}

/** Only of what is forbidden: all others were characters before, and what looks like them was meant so. */
function characterOf(
  written: string,
  hex: string | undefined,
  decimal: string | undefined,
): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code > 0x10ffff) return '\ufffd';
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) || (code >= 0xd800 && code <= 0xdfff) ? character : written;
}
