/** Takes one line of Go benchmark output apart. */

/** What someone meant as a number, also where it is none: `NaN`, `+Inf`, `1,234`, `0x1p-2`. */
const MEANT_AS_NUMBER = /^[+-]?(?:\.?\d|nan$|inf)/i;

/** `BenchmarkSort/n=10-8` → name and GOMAXPROCS; Go appends nothing where that is 1. */
export function splitProcs(printed: string): {
  readonly name: string;
  readonly procs: number | undefined;
} {
  const dash = printed.lastIndexOf('-');
  const suffix = dash > 0 && printed.length - dash <= 7 ? printed.slice(dash + 1) : '';
  if (!/^[1-9]\d*$/.test(suffix)) return { name: printed, procs: undefined };
  return { name: printed.slice(0, dash), procs: Number(suffix) };
}

/** Whether a code point is a lower-case letter: `Benchmarking` is no benchmark. */
export function isLowerCase(character: number | undefined): boolean {
  if (character === undefined) return false;
  if (character < 128) return character >= 97 && character <= 122;
  return /^\p{Ll}/u.test(String.fromCodePoint(character));
}

/** Whether the fields are name, iterations, and pairs of value and unit, as far as meant so. */
export function isResult(fields: readonly string[]): boolean {
  if (fields.length < 4 || fields.length % 2 !== 0 || !/^\d+$/.test(fields[1] ?? '')) return false;
  return MEANT_AS_NUMBER.test(fields[2] ?? '');
}

/** Whether a result stands behind something else: a log without a line end, of which the name may be a part. */
export function hidesResult(text: string): boolean {
  const at = text.indexOf(' Benchmark');
  return at >= 0 && isResult(splitFields(text.slice(at)));
}

/** Fields between spaces and tabs. A loop, because this runs for every line and `split` makes twice the garbage. */
export function splitFields(text: string): string[] {
  const fields: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const space = code === 32 || code === 9;
    if (space && start >= 0) fields.push(text.slice(start, at));
    if (space) start = -1;
    else if (start < 0) start = at;
  }
  return fields;
}
