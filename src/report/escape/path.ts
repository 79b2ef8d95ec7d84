/**
 * Paths from outside: only what stays inside the repository may become a link, an annotation or a file name.
 * No file is looked at: this judges the text alone.
 */
const LONGEST = 4096;

/**
 * The path in its simplest form, or undefined where it is not a plain path below the repository's root: absolute, with
 * a drive, a backslash or `..`, a URL, empty, too long, or with characters that nobody can see.
 */
export function repositoryPath(path: string): string | undefined {
  if (path.length === 0 || path.length > LONGEST || /^[/~]/.test(path)) return undefined;
  if (/[\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const first = parts[0];
  // A drive or a scheme; looked for here, since `./C:/x` hides one.
  if (first === undefined || /^([a-z][a-z0-9+.-]*:|~)/i.test(first) || parts.includes('..')) {
    return undefined;
  }
  return parts.join('/');
}

/** A path that passed `repositoryPath`, for a URL: each part percent-encoded, also what Markdown would read. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
