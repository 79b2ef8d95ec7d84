/** The name by which Go knows a directory: with it, what Go prints is mapped for sure instead of by likeness. */
import { posix } from 'node:path';
import type { FileSystem } from '../model/ports.js';

/**
 * The module path that the go.mod of a directory declares; undefined where there is none.
 * https://go.dev/ref/mod#go-mod-file-module
 */
export async function readImportPath(
  files: FileSystem,
  directory: string,
): Promise<string | undefined> {
  const text = await files.readText(posix.join(directory, 'go.mod'));
  if (text === undefined) return undefined;
  return /^[ \t]*module[ \t]+(?:\(\s*)?"?([^\s"()]+)/m.exec(text.replace(/\/\/.*$/gm, ''))?.[1];
}
