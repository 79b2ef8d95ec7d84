/** Makes the folder of our own that a command writes to: many tools make none for what they write. */
import { posix } from 'node:path';
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import { type TaskSpec, WORK_FOLDER } from '../model/task.js';
import { commandText } from './command-text.js';

/** As pytest, Ruff and mypy do it in theirs: nobody has to be told to ignore it. */
const IGNORES_ITSELF = '# Made by Tollgate, and safe to delete.\n*\n';

/** Gives why it cannot be made; undefined where it is there, also where the task does without. */
export async function makeWorkFolder(
  { command, workingDirectory, yields }: TaskSpec,
  files: FileSystem,
): Promise<string | undefined> {
  const words = [commandText(command), ...yields.flatMap(({ file }) => file ?? [])];
  if (!words.some((text) => text.includes(WORK_FOLDER))) return undefined;
  const path = posix.join(workingDirectory, WORK_FOLDER, '.gitignore');
  try {
    if (!(await files.exists(path))) await files.writeText(path, IGNORES_ITSELF);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0]?.message ?? error.message;
    throw error;
  }
}
