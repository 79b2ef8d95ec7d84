/** The telling part of what a failed Rust test printed: what it panicked with, without the place, which is known apart. */

/** Since Rust 1.73 the message stands below the place, before it stood in quotes before the place. */
const PANICKED = /\bpanicked at \S+:\d+:\d+:\n/;
const PANICKED_OLD = /\bpanicked at '([\s\S]{0,4000}?)', \S+:\d+:\d+/;
const END = /^(?:stack backtrace:|note: |\s*$)/;

/** Undefined where nothing panicked. */
export function rustMessage(text: string): string | undefined {
  const expected = /^(?:note: )?panic did not contain expected string\n([\s\S]{0,2000})/m.exec(
    text,
  )?.[1];
  if (expected !== undefined) {
    const parts = expected.split('\n').slice(0, 2).map(tidy);
    return `panic did not contain expected string: ${parts.join(', ')}`;
  }
  const silent = /^(?:note: )?(test did not panic as expected)\b/m.exec(text)?.[1];
  if (silent !== undefined) return silent;
  const start = PANICKED.exec(text);
  const below =
    start === null ? PANICKED_OLD.exec(text)?.[1] : text.slice(start.index + start[0].length);
  if (below === undefined) return undefined;
  const lines = below.slice(0, 8000).split('\n');
  const end = lines.findIndex((line) => END.test(line));
  const [first = '', ...rest] = (end < 0 ? lines : lines.slice(0, end)).map(tidy);
  // `assertion failed` is told by both sides of it.
  const sides = rest.filter((line) => /^(?:left|right): /.test(line)).slice(0, 2);
  const said = sides.length > 0 ? [first, ...sides].join(', ') : first;
  return said === '' ? 'panicked' : said;
}

function tidy(line: string): string {
  return line.trim().replace(/,$/, '');
}
