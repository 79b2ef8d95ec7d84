/**
 * Reads `git diff --raw -z --patch --unified=0` as it comes. Names are taken from the raw records, where nothing
 * is quoted, and only hunk headers from the patch: its text can be any size and is never kept.
 *
 * Without context lines every line of text starts with `+`, `-` or `\`, so headers cannot be forged by content.
 * Formats: https://git-scm.com/docs/diff-format
 */
import type { ChangedFile } from '../../model/change.js';

export interface DiffEntry extends ChangedFile {
  /** Git saw no text in it: truly binary, or called so by an attribute. */
  readonly binary: boolean;
}

interface OpenEntry {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: ChangedFile['status'];
  /** Symbolic links and submodules have no lines of their own. */
  readonly isFile: boolean;
  readonly lines: number[];
  binary: boolean;
}

/** Longest prefix of a line that matters: a hunk header with four numbers. */
const HEADER_BYTES = 96;
const NEWLINE = 10;
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/** Push chunks, then `end()`: one entry a changed path, in git's order. Throws where the output is not as documented. */
export function createDiffReader() {
  const records = createRecordReader();
  const patch = createPatchReader(records.sections);
  return {
    write(chunk: Uint8Array): void {
      const rest = records.write(chunk);
      if (rest !== undefined) patch.write(rest);
    },
    end(): readonly DiffEntry[] {
      patch.end();
      // A file with conflicts is there twice: once as unmerged and once with its lines.
      const byPath = new Map(records.entries.map((entry) => [entry.path, entry]));
      return [...byPath.values()].map(({ isFile, lines, ...entry }) => ({
        ...entry,
        lines: isFile ? lines : [],
        binary: isFile && entry.binary,
      }));
    },
  };
}

/** `:100644 100644 <old> <new> R061\0old\0new\0`, until a record is empty: then the patch follows. */
function createRecordReader() {
  const entries: OpenEntry[] = [];
  /** Whom each `diff --git` of the patch belongs to. */
  const sections: OpenEntry[] = [];
  let pending = Buffer.alloc(0);
  let fields: string[] = [];
  let inPatch = false;

  function take(field: string): void {
    fields.push(field);
    const [header = '', path, secondPath] = fields;
    const [, newMode = '', , , status = ''] = header.split(' ');
    const isPair = /^[RC]/.test(status);
    if (path === undefined || (isPair && secondPath === undefined)) return;
    fields = [];
    const entry = openEntry(status, newMode, path, secondPath);
    entries.push(entry);
    // A file that became a link, or a link a file, is written as a deletion and a creation.
    const count = status.startsWith('T') ? 2 : status.startsWith('U') ? 0 : 1;
    for (let i = 0; i < count; i += 1) sections.push(entry);
  }

  return {
    entries,
    sections,
    /** The part of the chunk that is patch already. */
    write(chunk: Uint8Array): Uint8Array | undefined {
      if (inPatch) return chunk;
      pending = Buffer.concat([pending, chunk]);
      let start = 0;
      for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0, start)) {
        const field = pending.toString('utf8', start, end);
        start = end + 1;
        inPatch = field === '' && fields.length === 0;
        if (inPatch) return pending.subarray(start);
        take(field);
      }
      pending = pending.subarray(start);
      return undefined;
    },
  };
}

function openEntry(
  status: string,
  newMode: string,
  path: string,
  secondPath: string | undefined,
): OpenEntry {
  const rest = { isFile: newMode.startsWith('100'), lines: [], binary: false };
  if (status.startsWith('R') && secondPath !== undefined)
    return { path: secondPath, previousPath: path, status: 'renamed', ...rest };
  if (status.startsWith('A') || status.startsWith('C'))
    return { path: secondPath ?? path, status: 'added', ...rest };
  return { path, status: status.startsWith('D') ? 'deleted' : 'modified', ...rest };
}

function createPatchReader(sections: readonly OpenEntry[]) {
  let line = '';
  let section = -1;

  function endLine(): void {
    const entry = sections[section];
    if (line.startsWith('diff --git ')) section += 1;
    else if (line.startsWith('Binary files ') && entry !== undefined) entry.binary = true;
    else if (line.startsWith('@@ ') && entry !== undefined) addLines(entry.lines, line);
    line = '';
  }

  return {
    write(chunk: Uint8Array): void {
      for (let start = 0; start < chunk.length; ) {
        const newline = chunk.indexOf(NEWLINE, start);
        const end = newline < 0 ? chunk.length : newline;
        if (line.length < HEADER_BYTES) line += prefixOf(chunk, start, end, line.length);
        if (newline < 0) return;
        endLine();
        start = newline + 1;
      }
    },
    end(): void {
      if (line !== '') endLine();
      if (section + 1 === sections.length) return;
      const counted = `${section + 1} patches for ${sections.length} changed files`;
      throw new Error(`git diff wrote ${counted}; its output is not understood`);
    },
  };
}

/** As Latin-1: all that is compared is ASCII. */
function prefixOf(chunk: Uint8Array, start: number, end: number, have: number): string {
  const stop = Math.min(end, start + HEADER_BYTES - have);
  return Buffer.from(chunk.buffer, chunk.byteOffset + start, stop - start).toString('latin1');
}

function addLines(lines: number[], header: string): void {
  const hunk = HUNK.exec(header);
  if (hunk === null) throw new Error(`git diff wrote ${JSON.stringify(header)}, not a hunk header`);
  const first = Number(hunk[1]);
  const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
  for (let i = 0; i < count; i += 1) lines.push(first + i);
}
