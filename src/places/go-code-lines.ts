/**
 * Which lines of a Go file hold code. A cover profile names blocks from brace to brace, with the comments and blank
 * lines in them; a change of only those changes nothing that a test could reach.
 * https://go.dev/ref/spec#Lexical_elements
 */

/** Punctuation alone executes nothing. */
const PUNCTUATION = /[^\s{}()[\],;]/;

const LITERALS: Readonly<Record<string, { readonly end: string; readonly escapes: boolean }>> = {
  '"': { end: '"', escapes: true },
  "'": { end: "'", escapes: true },
  '`': { end: '`', escapes: false },
};

/** Numbers from 1 of the lines with more than comments, blanks and punctuation. */
export function goCodeLines(source: string): ReadonlySet<number> {
  const code = new Set<number>();
  let line = 1;
  let at = 0;
  const advance = (to: number, isCode: boolean): void => {
    for (; at < to; at += 1) {
      const character = source[at] ?? '';
      if (character === '\n') line += 1;
      else if (isCode && PUNCTUATION.test(character)) code.add(line);
    }
  };
  while (at < source.length) {
    const comment = commentEnd(source, at);
    if (comment !== undefined) advance(comment, false);
    else advance(literalEnd(source, at), true);
  }
  return code;
}

/** Where the comment that starts here ends; undefined where none starts. */
function commentEnd(source: string, at: number): number | undefined {
  if (source[at] !== '/') return undefined;
  if (source[at + 1] === '/') return endOf(source, '\n', at);
  if (source[at + 1] === '*') return endOf(source, '*/', at + 2);
  return undefined;
}

/** Where the literal that starts here ends; the next character where none starts. */
function literalEnd(source: string, at: number): number {
  const literal = LITERALS[source[at] ?? ''];
  if (literal === undefined) return at + 1;
  for (let i = at + 1; i < source.length; i += 1) {
    if (literal.escapes && source[i] === '\\') i += 1;
    else if (source[i] === literal.end) return i + 1;
    // An interpreted literal never goes over a line: this file does not compile, or this is no literal.
    else if (literal.escapes && source[i] === '\n') return i;
  }
  return source.length;
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}
