/**
 * Paths as tools print them: from other machines, other systems, or from somebody who means harm.
 * Only spelling is settled here; whether there is such a file is asked elsewhere.
 */
import { posix } from 'node:path';

const LONGEST = 4096;

/**
 * With forward slashes, `.` and `..` resolved, and no scheme or leading `./`. Undefined for what can be no file:
 * empty, too long, or with control characters (NUL among them).
 */
export function tidyPath(printed: string): string | undefined {
  if (printed === '' || printed.length > LONGEST || /[\x00-\x1f\x7f]/.test(printed))
    return undefined;
  const slashed = printed.replace(/^file:\/\/(?=\/)/, '').replaceAll('\\', '/');
  // Windows: `/C:/x` of a URL and `c:/x` are both `C:/x`.
  const local = slashed.replace(
    /^\/?([A-Za-z]):\//,
    (_, drive: string) => `${drive.toUpperCase()}:/`,
  );
  const normal = posix.normalize(local);
  return normal === '.' || normal.endsWith('/') ? undefined : normal;
}

/** For tidied paths: from the root of a system, or of a drive. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || /^[A-Z]:\//.test(path);
}

/** The part below `root`, both tidied; undefined where it is not below it. */
export function partBelow(path: string, root: string): string | undefined {
  const start = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
