/**
 * The trailers of a commit message, by git's own rules: those of the last paragraph, where all of its lines are
 * trailers, or where git wrote one of them itself and a quarter are. Knows no key.
 * https://git-scm.com/docs/git-interpret-trailers
 */

export interface Trailer {
  readonly key: string;
  /** On one line: what was folded is joined by a blank. */
  readonly value: string;
}

const TRAILER = /^([A-Za-z0-9-]+)[ \t]*:(.*)$/;
/** What git writes itself vouches for the lines beside it. */
const GENERATED = /^(?:Signed-off-by: |\(cherry picked from commit )/;

/** All trailers, in order; none where the last paragraph is text, or is the subject of the commit. */
export function readTrailers(message: string): readonly Trailer[] {
  const trailers: { key: string; value: string }[] = [];
  for (const line of lastParagraph(message)) {
    if (line.startsWith('#')) continue;
    const last = trailers.at(-1);
    if (/^\s/.test(line)) {
      if (last !== undefined) last.value = `${last.value} ${line.trim()}`.trim();
      continue;
    }
    const [, key, value] = TRAILER.exec(line) ?? [];
    if (key !== undefined) trailers.push({ key, value: (value ?? '').trim() });
  }
  return trailers;
}

/** The lines of the last paragraph where that is a block of trailers. */
function lastParagraph(message: string): readonly string[] {
  const lines = message.split(/\r?\n/);
  while (lines.length > 0 && isBlank(lines.at(-1))) lines.pop();
  // The first paragraph is the subject, whatever it looks like.
  const title = lines.findIndex((line) => !line.startsWith('#') && isBlank(line));
  const start = lines.map(isBlank).lastIndexOf(true) + 1;
  if (title < 0 || start <= title) return [];
  const paragraph = lines.slice(start);
  return isBlock(paragraph) ? paragraph : [];
}

function isBlock(lines: readonly string[]): boolean {
  let trailers = 0;
  let others = 0;
  let generated = false;
  // A folded line belongs to what stands before it.
  let inTrailer = false;
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    if (/^\s/.test(line)) {
      if (!inTrailer) others += 1;
      continue;
    }
    inTrailer = GENERATED.test(line) || TRAILER.test(line);
    generated ||= GENERATED.test(line);
    if (inTrailer) trailers += 1;
    else others += 1;
  }
  return generated ? trailers * 3 >= others : trailers > 0 && others === 0;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
