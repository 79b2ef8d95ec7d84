/** A file that a person names, anywhere on the machine, or standard input where the name is `-`. */
import { type Problem, ProblemError } from '../model/problem.js';
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
