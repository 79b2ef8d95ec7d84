/**
 * Characters that a reader cannot see but a machine obeys: controls, escape sequences, bidirectional overrides,
 * zero-width marks, line separators, lone surrogates. Every target shows them as `\u202e`, so that nothing hides.
 * ZWJ and ZWNJ stay: emoji and several scripts are written with them.
 */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function visible(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}

/** One line of text: line ends become `\n`, tabs `\t`, other invisible characters `\u001b`. */
export function revealInvisible(text: string): string {
  return text.replace(INVISIBLE, visible);
}

/** Text of several lines: line ends (LF, CRLF) become LF and tabs stay; all else as in `revealInvisible`. */
export function revealInLines(text: string): string {
  const revealTabbed = (line: string) => line.split('\t').map(revealInvisible).join('\t');
  return text.split(/\r?\n/).map(revealTabbed).join('\n');
}
