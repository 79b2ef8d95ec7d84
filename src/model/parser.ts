import type { Measurement, MeasurementKind } from './measurement.js';

/** Understands one stream of bytes, pushed in chunks. Synchronous, bounded in memory, never throws on content. */
export interface Reader {
  write(chunk: Uint8Array): void;
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
  /** True where several files one after the other are one valid input (line formats). */
  readonly concatenable: boolean;
  /** How sure, 0 to 1, given the first 64 KiB as text (BOM and ANSI removed) and the path. */
  detect(head: string, path: string): number;
  open(source: string): Reader;
}
