import type { Measurement, MeasurementKind } from './measurement.js';

/** Understands one stream of bytes, pushed in chunks. Synchronous, bounded in memory, never throws on content. */
export interface Reader {
  write(chunk: Uint8Array): void;
  /**
   * Where it is there: said before the bytes of each file, so that several files are one input without a border having
   * to show in their bytes. `path` has forward slashes.
   */
  nextFile?(path: string): void;
  /** One measurement a kind that the format yields, also where nothing was understood (then with a problem). */
  end(): readonly Measurement[];
}

/** One format. Adding one is one file of this shape, its fixtures, and a line in the registry. */
export interface Parser {
  readonly id: string;
  /** For people: `Go benchmarks (text)`. */
  readonly label: string;
  readonly kinds: readonly MeasurementKind[];
  /** Where the format is defined. */
  readonly definition: string;
  /** True where several files one after the other are one valid input (line formats, and readers with `nextFile`). */
  readonly concatenable: boolean;
  /** Globs of the files that are read of a folder, for tools that write one; the reader has `nextFile` then. */
  readonly folder?: readonly string[];
  /** How sure, 0 to 1, given the first 64 KiB as text (BOM and ANSI removed) and the path. */
  detect(head: string, path: string): number;
  open(source: string): Reader;
}
