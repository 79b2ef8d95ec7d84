/** The way from bytes to measurements for the rest of the program: by the format's id, or by what the bytes look like. */
import { MEASUREMENT_KINDS, type Measurement, type MeasurementKind } from '../model/measurement.js';
import type { Parser, Reader } from '../model/parser.js';
import { type Problem, ProblemError } from '../model/problem.js';
import { nearest } from '../words/nearest.js';
import { decodeHead } from './read/decode.js';
import { ProblemList } from './read/problem-list.js';
import { noteEmpty, unreadMeasurement } from './read/unread.js';
import { detectParser, PARSERS, parserFor } from './registry.js';

export interface ReadRequest {
  /** A format's id, or `auto`. */
  readonly format: string;
  /** A file's path, or a task's output: what problems name. */
  readonly source: string;
  /** Only this kind is wanted; an answer of this kind is certain then. */
  readonly kind?: MeasurementKind;
}

/** Bytes that detection looks at. */
const HEAD = 64 << 10;

/** Opens a reader. Throws a ProblemError for an unknown format and for one that does not yield the kind. */
export function openReader(request: ReadRequest): Reader {
  const { format, source, kind } = request;
  if (format === 'auto') return new DetectingReader(source, kind);
  const parser = parserFor(format);
  if (parser === undefined) throw new ProblemError([unknownFormat(format)]);
  if (kind !== undefined && !parser.kinds.includes(kind)) {
    throw new ProblemError([wrongKind(parser, kind)]);
  }
  return narrowed(parser.open(source), kind);
}

/** Reads a whole stream. Throws as `openReader` does, and what the stream throws. */
export async function parseStream(
  chunks: AsyncIterable<Uint8Array>,
  request: ReadRequest,
): Promise<readonly Measurement[]> {
  const reader = openReader(request);
  for await (const chunk of chunks) reader.write(chunk);
  return reader.end();
}

/** One file of a folder. */
export interface NamedFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Reads the files of a folder that tools leave there; `list` gives those that match any of the globs. Throws as
 * `openReader` does, what `list` and the streams throw, and a ProblemError where no file is of a known format.
 */
export async function parseFiles(
  list: (globs: readonly string[]) => Promise<readonly NamedFile[]>,
  request: ReadRequest,
): Promise<readonly Measurement[]> {
  const named = request.format !== 'auto';
  const candidates: readonly Parser[] = named
    ? PARSERS.filter(({ id }) => id === request.format)
    : PARSERS.filter(({ kinds }: Parser) => isWanted(kinds, request.kind));
  for (const { id, folder } of candidates) {
    if (folder === undefined) continue;
    const files = await list(folder);
    if (files.length > 0 && (named || (await isOf(id, files))))
      return readFiles(files, { ...request, format: id });
  }
  if (named) openReader(request);
  throw new ProblemError([nothingInFolder(request, candidates)]);
}

async function readFiles(
  files: readonly NamedFile[],
  request: ReadRequest,
): Promise<readonly Measurement[]> {
  const reader = openReader(request);
  for (const { path, chunks } of files) {
    reader.nextFile?.(path);
    for await (const chunk of chunks) reader.write(chunk);
  }
  return reader.end();
}

/** By the first of them: the same tool wrote all. */
async function isOf(id: string, files: readonly NamedFile[]): Promise<boolean> {
  const [first] = files;
  if (first === undefined) return false;
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of first.chunks) {
    held.push(Uint8Array.from(chunk));
    size += chunk.length;
    if (size >= HEAD) break;
  }
  const head = decodeHead(Buffer.concat(held).subarray(0, HEAD));
  const detected = detectParser(head, first.path);
  return 'parser' in detected && detected.parser.id === id;
}

function isWanted(kinds: readonly MeasurementKind[], kind: MeasurementKind | undefined): boolean {
  return kind === undefined || kinds.includes(kind);
}

function nothingInFolder({ source }: ReadRequest, candidates: readonly Parser[]): Problem {
  const known = candidates.flatMap(({ id, folder }) =>
    folder === undefined ? [] : [`${id} (${folder.join(', ')})`],
  );
  return {
    code: 'input-directory',
    severity: 'error',
    message: `'${source}' is a folder without files of a format that is read by the folder`,
    hint:
      known.length === 0
        ? 'Name the files in it.'
        : `Name the files in it. Folders are read of ${known.join('; ')}.`,
  };
}

/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader implements Reader {
  readonly #source: string;
  readonly #kind: MeasurementKind | undefined;
  #held: Uint8Array[] = [];
  #size: number = 0;
  #reader: Reader | undefined;
  #confidence: number | undefined;

  constructor(source: string, kind: MeasurementKind | undefined) {
    this.#source = source;
    this.#kind = kind;
  }

  write(chunk: Uint8Array): void {
    if (this.#reader === undefined) this.#hold(chunk);
    else this.#reader.write(chunk);
  }

  end(): readonly Measurement[] {
    if (this.#reader === undefined) this.#decide();
    const confidence = this.#confidence;
    const measured = this.#reader?.end() ?? [];
    return confidence === undefined ? measured : measured.map((one) => ({ ...one, confidence }));
  }

  #hold(chunk: Uint8Array): void {
    // A copy: the memory of a chunk may be used again once we return.
    this.#held.push(Uint8Array.from(chunk));
    this.#size += chunk.length;
    if (this.#size >= HEAD) this.#decide();
  }

  #decide(): void {
    const bytes = Buffer.concat(this.#held);
    this.#held = [];
    this.#reader = this.#choose(decodeHead(bytes.subarray(0, HEAD)));
    this.#reader.write(bytes);
  }

  #choose(head: string): Reader {
    const kinds = this.#kind === undefined ? MEASUREMENT_KINDS : [this.#kind];
    if (head.trim() === '' && this.#size < HEAD) {
      const problems = new ProblemList(this.#source);
      noteEmpty(problems, 'results of a tool');
      return unreadable(kinds, problems);
    }
    const detected = detectParser(head, this.#source, this.#kind);
    if ('parser' in detected) {
      this.#confidence = detected.confidence;
      return narrowed(detected.parser.open(this.#source), this.#kind);
    }
    const problems = new ProblemList(this.#source);
    const { code, message, hint } = detected;
    problems.error(code, message, hint === undefined ? {} : { hint });
    return unreadable(kinds, problems);
  }
}

/** Reads nothing: one incomplete measurement of each kind that it might have been. */
function unreadable(kinds: readonly MeasurementKind[], problems: ProblemList): Reader {
  return {
    write() {},
    end: () =>
      kinds.map((kind) =>
        unreadMeasurement({ kind, format: 'auto', source: problems.source }, problems.list()),
      ),
  };
}

function narrowed(reader: Reader, kind: MeasurementKind | undefined): Reader {
  if (kind === undefined) return reader;
  const nextFile = reader.nextFile?.bind(reader);
  return {
    write: (chunk) => reader.write(chunk),
    ...(nextFile === undefined ? {} : { nextFile }),
    end: () => reader.end().filter((measurement) => measurement.kind === kind),
  };
}

function unknownFormat(format: string): Problem {
  const ids = [...PARSERS.map(({ id }) => id), 'auto'];
  const near = nearest(format, ids);
  const all = `Formats: ${ids.join(', ')}.`;
  return {
    code: 'format-unknown',
    severity: 'error',
    message: `unknown format ${JSON.stringify(format.slice(0, 80))}`,
    hint: near === undefined ? all : `Did you mean "${near}"? ${all}`,
  };
}

function wrongKind(parser: Parser, kind: MeasurementKind): Problem {
  const fitting = PARSERS.filter((other: Parser) => other.kinds.includes(kind));
  return {
    code: 'format-wrong-kind',
    severity: 'error',
    message: `the format "${parser.id}" yields ${parser.kinds.join(' and ')}, not ${kind}`,
    hint: `Formats of ${kind}: ${fitting.map(({ id }) => id).join(', ')}.`,
  };
}
