/** Reads files of stored runs, one a line, as `tollgate baseline export` writes them. */
import type { BaselineEntry } from '../model/baseline.js';
import type { Problem } from '../model/problem.js';
import type { CommandIo } from './io.js';
import { openInput, readInput } from './named-input.js';

const LARGEST_FILE_BYTES = 256 * 1024 * 1024;
const TOO_LARGE = {
  code: 'input-too-large',
  message: 'the file is larger than 256 MiB',
  hint: 'Import it in parts: each line is a run of its own.',
};

/** The runs of one file (`-`: standard input); lines that are none come back as problems with their place. */
export async function readRuns(
  file: string,
  io: CommandIo,
): Promise<{ readonly entries: readonly BaselineEntry[]; readonly problems: readonly Problem[] }> {
  const [{ decodeEntry }, { sha256 }] = await Promise.all([
    import('../compare/baseline-format.js'),
    import('../adapters/store/sha256.js'),
  ]);
  const input = await openInput(file, io);
  const { source } = input;
  const text = await readInput(input, LARGEST_FILE_BYTES, TOO_LARGE);
  // A single run may have been laid out over several lines.
  const whole = decodeEntry(text, source, sha256);
  if ('entry' in whole) return { entries: [whole.entry], problems: [] };
  const entries: BaselineEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const decoded = decodeEntry(line, `${source}:${index + 1}`, sha256);
    if ('entry' in decoded) entries.push(decoded.entry);
    else problems.push({ ...decoded.problem, place: { file: source, line: index + 1 } });
  }
  if (entries.length + problems.length === 0) problems.push(whole.problem);
  return { entries, problems };
}
