/** Verdicts of attempts as files in a folder beside the stored runs, one an attempt; none is ever changed. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  attemptKey,
  attemptPrefix,
  decodeAttempts,
  encodeAttempts,
  mergeAttempts,
} from '../../compare/baseline-attempts.js';
import type { AttemptRecord } from '../../model/attempt.js';
import type { AttemptLog } from '../../model/ports.js';
import { type Problem, ProblemError } from '../../model/problem.js';
import { notKept, unreadable } from './attempts-cache.js';
import { readBounded } from './entry-file.js';
import { sha256 } from './sha256.js';
import { ATTEMPTS_FOLDER, confine, fileName, type Shelf } from './shelf.js';
import { absent, codeOf, writeOnce } from './write-once.js';

const MOST_FILES = 100;

/** A log below the directory of a store; made when first written to. */
export function openAttemptDirectory(
  shelf: Shelf,
  job: readonly (string | undefined)[],
): AttemptLog {
  const own: Shelf = { ...shelf, directory: join(shelf.directory, ATTEMPTS_FOLDER) };
  return {
    earlier: (head) => find(own, head, attemptPrefix(job, head, sha256)),
    async record(record) {
      const key = attemptKey(attemptPrefix(job, record.head, sha256), record, sha256);
      try {
        await confine(own);
        await mkdir(own.directory, { recursive: true });
        const isNew = await writeOnce(own.directory, fileName(key), encodeAttempts([record]));
        return isNew ? [] : [notKept(`another one is kept as ${JSON.stringify(key)} already`)];
      } catch (error) {
        return [notKept(reason(error))];
      }
    },
  };
}

async function find(shelf: Shelf, head: string, prefix: string) {
  const records: AttemptRecord[] = [];
  const problems: Problem[] = [];
  try {
    await confine(shelf);
    const names = (await readdir(shelf.directory).catch(absent)) ?? [];
    const wanted = names.filter((name) => name.startsWith(prefix)).sort();
    for (const name of wanted.slice(-MOST_FILES)) {
      const read = await readBounded(join(shelf.directory, name), name);
      const decoded = read !== undefined && 'text' in read ? decodeAttempts(read.text) : undefined;
      if (decoded === undefined) problems.push(unreadable(name));
      else records.push(...decoded.filter((one) => one.head === head));
    }
  } catch (error) {
    problems.push({ ...unreadable(shelf.directory), hint: reason(error) });
  }
  return { records: mergeAttempts(records), problems };
}

function reason(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  const code = codeOf(error);
  if (code === '') throw error;
  return `the directory cannot be used (${code})`;
}
