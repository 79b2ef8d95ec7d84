/**
 * Reads one file of a baseline directory, which others may have written: regular files only, links are not
 * followed, size is bounded before reading, and the content must be the run that the name says.
 */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Decoded, decodeEntry, LARGEST_ENTRY_BYTES } from '../../compare/baseline-format.js';
import { entryKey } from '../../compare/baseline-key.js';
import type { Problem } from '../../model/problem.js';
import { sha256 } from './sha256.js';
import { codeOf } from './write-once.js';

/** Windows has neither flag; there a link is told by the directory listing alone. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a regular file as UTF-8 text, or what is wrong with it. Undefined where there is none. */
export async function readBounded(
  path: string,
  shown: string,
): Promise<{ readonly text: string } | { readonly problem: Problem } | undefined> {
  try {
    const handle = await open(path, FLAGS);
    try {
      const { size } = regular(await handle.stat());
      if (size > LARGEST_ENTRY_BYTES) return unreadable(shown, 'it is larger than 64 MiB');
      const bytes = await handle.readFile();
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    return unreadable(shown, reason(error));
  }
}

/** Decodes the text stored under `key`; another run's content under that key is foreign. */
export function decodeStored(text: string, key: string, shown: string): Decoded {
  const decoded = decodeEntry(text, shown, sha256);
  if ('problem' in decoded || entryKey(decoded.entry, sha256) === key) return decoded;
  return {
    problem: {
      code: 'baseline-foreign',
      severity: 'warning',
      message: `${JSON.stringify(shown)} holds another run than its name says.`,
      hint: 'It is skipped. `tollgate baseline import` stores a run under its right name.',
    },
  };
}

/** Two results of one run and suite: neither store overwrites the first. */
export function alreadyStored(key: string): Problem {
  return {
    code: 'baseline-exists',
    severity: 'warning',
    message: `Another result of this run is stored already under ${JSON.stringify(key)}; this one was not stored.`,
    hint: 'Give each job or task that measures something else a suite of its own.',
  };
}

function regular<S extends { isFile(): boolean; readonly size: number }>(stat: S): S {
  if (!stat.isFile()) throw new NotRegular();
  return stat;
}

class NotRegular extends Error {}

function reason(error: unknown): string {
  if (error instanceof NotRegular) return 'it is not a regular file';
  if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text';
  const code = codeOf(error);
  return code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be read (${code || error})`;
}

function unreadable(shown: string, why: string): { readonly problem: Problem } {
  const message = `The stored run ${JSON.stringify(shown)} is unreadable: ${why}.`;
  return { problem: { code: 'baseline-damaged', severity: 'warning', message } };
}
