import type { Measurement, MeasurementKind } from '../../src/model/measurement.js';
import { openReader } from '../../src/parsers/parse.js';

/** Measurements of a text or of bytes in one piece, or in pieces that end at `cuts`. */
export function readText(
  format: string,
  input: string | Uint8Array,
  { source = 'input', cuts = [] }: { source?: string; cuts?: readonly number[] } = {},
): readonly Measurement[] {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const reader = openReader({ format, source });
  const ends = [...cuts].filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    // Overwritten afterwards: a reader may not keep the memory of a chunk.
    const chunk = Uint8Array.from(bytes.subarray(start, end));
    reader.write(chunk);
    chunk.fill(0x58);
    start = end;
  }
  return reader.end();
}

/** The one measurement of a kind; throws where it is missing, so that a test says so. */
export function readOne<K extends MeasurementKind>(
  kind: K,
  format: string,
  input: string | Uint8Array,
): Extract<Measurement, { readonly kind: K }> {
  const isKind = (each: Measurement): each is Extract<Measurement, { readonly kind: K }> =>
    each.kind === kind;
  const found = readText(format, input).find(isKind);
  if (found === undefined) throw new Error(`no measurement of ${kind}`);
  return found;
}

/** `code` of each problem. */
export function codesOf(measurement: Measurement): readonly string[] {
  return measurement.problems.map(({ code }) => code);
}
