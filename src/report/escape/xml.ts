/**
 * Text for XML 1.0: what that cannot hold (https://www.w3.org/TR/xml/#charsets), and what nobody sees, is shown as
 * `\u001b`.
 */
import { revealInLines, revealInvisible } from './invisible.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  // Only `]]>` asks for it, and so no text can end a CDATA section either.
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** One line, for an attribute in quotes of either kind. */
export function xmlAttribute(text: string): string {
  return escaped(revealInvisible(text));
}

/** Text of several lines, for the content of an element; no line is a command where it is printed into a log. */
export function xmlText(text: string): string {
  return escaped(revealInLines(text)).replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');
}

function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
    .replaceAll('##[', '#&#35;[');
}
