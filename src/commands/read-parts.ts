/** The parts that legs left in a folder, whatever else is there. */
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import type { ReadPart } from '../pipeline/parts/part-json.js';
import { VERSION } from '../version.js';

/** GitHub runs at most 256 jobs of a matrix; a few matrices. */
const MOST_FILES = 1024;

/** Every file in the folder and below it: one that is no part, or cannot be read, comes back as its problem. */
export async function readParts(
  files: Pick<FileSystem, 'glob' | 'readText'>,
  folder: string,
): Promise<readonly ReadPart[]> {
  const paths = await files.glob(['**/*'], folder);
  const parts: ReadPart[] = [];
  for (const path of paths.slice(0, MOST_FILES)) parts.push(await readOne(files, path));
  return paths.length > MOST_FILES ? [...parts, tooMany(folder, paths.length)] : parts;
}

async function readOne(files: Pick<FileSystem, 'readText'>, source: string): Promise<ReadPart> {
  const { LARGEST_PART_BYTES, readPart } = await import('../pipeline/parts/part-json.js');
  try {
    const text = await files.readText(source, LARGEST_PART_BYTES);
    return readPart(text ?? '', source, VERSION);
  } catch (error) {
    const [problem] = error instanceof ProblemError ? error.problems : [];
    if (problem === undefined) throw error;
    return { source, problem };
  }
}

function tooMany(source: string, count: number): ReadPart {
  const message = `${source} holds ${count} files, and ${MOST_FILES} are read`;
  const hint = 'Give the folder that holds the parts alone.';
  return { source, problem: { code: 'parts-too-many', severity: 'error', message, hint } };
}
