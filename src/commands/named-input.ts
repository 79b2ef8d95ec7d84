/** A file or folder that a person names, anywhere on the machine, or standard input where the name is `-`. */
import type { Measurement } from '../model/measurement.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { ReadRequest } from '../parsers/parse.js';
import type { CommandIo } from './io.js';

export interface NamedInput {
  /** How messages call it. */
  readonly source: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens it; reading throws a ProblemError where there is no such file. */
export async function openInput(file: string, io: CommandIo): Promise<NamedInput> {
  if (file === '-') return { source: 'standard input', chunks: io.stdin() };
  const { resolve } = await import('node:path');
  const { readPath } = await import('../adapters/read-path.js');
  return { source: file, chunks: readPath(resolve(io.cwd, file)) };
}

/**
 * What the input measured. Of a folder those files are read that tools of the format leave there.
 *
 * @throws ProblemError where there is no such file, for an unknown format, and one that does not yield the kind.
 */
export async function parseInput(
  file: string,
  wanted: Omit<ReadRequest, 'source'>,
  io: CommandIo,
): Promise<readonly Measurement[]> {
  const { parseStream, parseFiles } = await import('../parsers/parse.js');
  const { resolve } = await import('node:path');
  const { isFolder, readFolder } = await import('../adapters/read-folder.js');
  const path = resolve(io.cwd, file);
  if (file !== '-' && (await isFolder(path)))
    return parseFiles((globs) => readFolder(path, globs), { ...wanted, source: file });
  const { source, chunks } = await openInput(file, io);
  return parseStream(chunks, { ...wanted, source });
}

/**
 * The whole input as text.
 *
 * @throws ProblemError `tooLarge` where it has more bytes than the limit.
 */
export async function readInput(
  { source, chunks }: NamedInput,
  limitBytes: number,
  tooLarge: Pick<Problem, 'code' | 'message' | 'hint'>,
): Promise<string> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limitBytes) {
      throw new ProblemError([{ ...tooLarge, severity: 'error', place: { file: source } }]);
    }
    kept.push(chunk);
  }
  return Buffer.concat(kept).toString('utf8');
}
