/** Bounds text from outside before it is escaped, so that a cut never falls inside an escape sequence. */

/** The text, or its first `characters` UTF-16 units and how many were left out: `abc… (+199,997 characters)`. */
export function cutText(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const last = text.charCodeAt(characters - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  const kept = text.slice(0, isHighSurrogate ? characters - 1 : characters);
  return `${kept}… (+${(text.length - kept.length).toLocaleString('en-US')} characters)`;
}
