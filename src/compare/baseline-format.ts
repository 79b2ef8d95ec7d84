/**
 * The text of a stored run: one line of JSON, `{"format":"tollgate-baseline","schema":1,"sha256":…,"entry":…}`.
 * The checksum is over the entry as JSON with sorted keys, so a file that was only laid out anew stays readable.
 * Every version ever written is read for ever; a newer one is told apart by its first two fields.
 */
import type { BaselineEntry } from '../model/baseline.js';
import { type Problem, ProblemError } from '../model/problem.js';
import type { Sha256 } from './baseline-key.js';
import { readEntry } from './baseline-schema.js';
import { Misfit } from './read-value.js';

const FORMAT = 'tollgate-baseline';
const SCHEMA = 1;
const HEAD = /^\s*\{\s*"format"\s*:\s*"tollgate-baseline"\s*,\s*"schema"\s*:\s*(\d{1,9})\b/;
const FIRST_BYTES = '{"format":"tollgate-baseline","schema":';
const DEEPEST = 16;

/** A file longer than this many bytes is not read: room for 20,000 benchmarks of 10 samples and 3 metrics, twice. */
export const LARGEST_ENTRY_BYTES = 64 * 1024 * 1024;

export type Decoded = { readonly entry: BaselineEntry } | { readonly problem: Problem };

/** One line with its newline. Throws a ProblemError (`baseline-invalid`) for an entry that could not be read back. */
export function encodeEntry(entry: BaselineEntry, sha256: Sha256): string {
  try {
    const body = canonicalJson(readEntry(entry));
    return `{"format":"${FORMAT}","schema":${SCHEMA},"sha256":"${sha256(body)}","entry":${body}}\n`;
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const message = `This run cannot be stored as a baseline: ${error.message}.`;
    throw new ProblemError([{ code: 'baseline-invalid', severity: 'error', message }], {
      cause: error,
    });
  }
}

/**
 * Reads what {@link encodeEntry} wrote. `source` names it for people: a key or a file. Never throws on content:
 * `baseline-truncated`, `baseline-foreign`, `baseline-future` and `baseline-damaged` come back as problems.
 */
export function decodeEntry(text: string, source: string, sha256: Sha256): Decoded {
  if (text.length > LARGEST_ENTRY_BYTES) return damaged(source, 'it is larger than 64 MiB');
  const head = HEAD.exec(text);
  if (head !== null && Number(head[1]) > SCHEMA) return future(source, Number(head[1]));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return unparsable(text, source, head !== null);
  }
  return open(parsed, source, sha256);
}

function open(parsed: unknown, source: string, sha256: Sha256): Decoded {
  if (!isRecord(parsed) || field(parsed, 'format') !== FORMAT) return foreign(source);
  const schema = field(parsed, 'schema');
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1) {
    return damaged(source, 'its schema version is no number');
  }
  if (schema > SCHEMA) return future(source, schema);
  try {
    const entry = field(parsed, 'entry');
    if (field(parsed, 'sha256') !== sha256(canonicalJson(entry))) {
      return damaged(source, 'its checksum does not match its content');
    }
    return { entry: readEntry(entry) };
  } catch (error) {
    if (error instanceof Misfit) return damaged(source, error.message);
    throw error;
  }
}

/** JSON with sorted keys; absent and undefined are the same. Throws a Misfit for what JSON cannot carry. */
function canonicalJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new Misfit('entry', 'is nested too deep');
  // Samples are most of a large entry, and need no look at each.
  if (Array.isArray(value) && value.every(Number.isFinite)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v, depth + 1)).join(',')}]`;
  if (isRecord(value)) {
    const fields = Object.keys(value)
      .sort((a, b) => (a < b ? -1 : 1))
      .filter((name) => value[name] !== undefined)
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name], depth + 1)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Misfit('entry', `holds the number ${value}`);
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}

function unparsable(text: string, source: string, ours: boolean): Decoded {
  const start = text.trimStart();
  // A crash before the data reached the disk leaves nothing, or zeros.
  if (start === '' || start.startsWith('\0')) return truncated(source, 'it is empty');
  if (!ours && !FIRST_BYTES.startsWith(start.slice(0, FIRST_BYTES.length))) return foreign(source);
  return text.trimEnd().endsWith('}')
    ? damaged(source, 'it is no longer valid JSON')
    : truncated(source, 'it breaks off');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(of: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

const PRUNE = 'It is skipped. `tollgate baseline prune --damaged` removes it from a directory.';

function truncated(source: string, what: string): Decoded {
  return problem('truncated', `The stored run ${quote(source)} is incomplete: ${what}.`, PRUNE);
}

function damaged(source: string, what: string): Decoded {
  return problem('damaged', `The stored run ${quote(source)} is damaged: ${what}.`, PRUNE);
}

function foreign(source: string): Decoded {
  return problem('foreign', `${quote(source)} is not a run that Tollgate stored.`, PRUNE);
}

function future(source: string, schema: number): Decoded {
  return problem(
    'future',
    `The stored run ${quote(source)} was written by a newer Tollgate (schema ${schema}, this one reads up to ${SCHEMA}).`,
    'It is skipped and kept. Use the same version of Tollgate everywhere that shares this baseline.',
  );
}

function problem(state: string, message: string, hint: string): Decoded {
  return { problem: { code: `baseline-${state}`, severity: 'warning', message, hint } };
}

/** Quoted, on one line, bounded: names come from outside. */
function quote(source: string): string {
  return JSON.stringify(source.length > 300 ? `${source.slice(0, 300)}…` : source);
}
