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

/** Waits for enough bytes to tell the format, and hands everything to its reader. */
class DetectingReader implements Reader {
  readonly #source: string;
  readonly #kind: MeasurementKind | undefined;
  #held: Uint8Array[] = [];
  #size: number = 0;
  #reader: Reader | undefined;

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
    return this.#reader?.end() ?? [];
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
    if ('parser' in detected) return narrowed(detected.parser.open(this.#source), this.#kind);
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
  return {
    write: (chunk) => reader.write(chunk),
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
