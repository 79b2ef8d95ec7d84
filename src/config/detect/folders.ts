/** Questions about paths of a tree, with forward slashes, that several toolchains ask. */
import { posix } from 'node:path';

/** True for the directory itself too. */
export function isWithin(path: string, directory: string): boolean {
  return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}

/** Those that lie below no other one. */
export function topmost(directories: readonly string[]): readonly string[] {
  const different = [...new Set(directories)];
  return different.filter(
    (directory) => !different.some((other) => other !== directory && isWithin(directory, other)),
  );
}

/** True where no folder between `from` and the file is called so, or is hidden. */
export function isOutside(path: string, from: string, names: ReadonlySet<string>): boolean {
  const folders = posix.relative(from, path).split('/').slice(0, -1);
  return !folders.some((name) => name.startsWith('.') || names.has(name));
}
