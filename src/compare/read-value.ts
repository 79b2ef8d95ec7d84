/**
 * Reads one untrusted value of a stored run as what it should be, or throws a Misfit that names the field.
 * Only for values from `JSON.parse`; knows nothing of what the fields mean.
 */

const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 1_000_000;

/** A value that is not what its field should hold. */
export class Misfit extends Error {
  constructor(path: string, what: string) {
    super(`${path} ${what}`);
    this.name = 'Misfit';
  }
}

/** Throws a Misfit: `path` is the field, `what` what is wrong with it (`is not a number`). */
export function fail(path: string, what: string): never {
  throw new Misfit(path, what);
}

/** A JSON object, to be read by name. */
export function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(path, 'is not an object');
  }
  // Own fields alone, so that `constructor` and the like are absent where the file has none.
  const fields: Record<string, unknown> = Object.create(null);
  return Object.assign(fields, value);
}

/** Text between `shortest` and a million characters. */
export function text(value: unknown, path: string, shortest = 0): string {
  if (typeof value !== 'string') return fail(path, 'is not text');
  if (value.length < shortest) return fail(path, 'is empty');
  return value.length <= LONGEST_TEXT ? value : fail(path, 'is too long');
}

/** Text of a given form; `form` says which, for people. */
export function matching(value: unknown, path: string, pattern: RegExp, form: string): string {
  const read = text(value, path);
  return pattern.test(read) ? read : fail(path, `is not ${form}`);
}

/** One word of a list. */
export function oneOf<T extends string>(value: unknown, path: string, words: readonly T[]): T {
  const word = words.find((w) => w === value);
  return word ?? fail(path, `is not one of ${words.join(', ')}`);
}

/** True or false. */
export function bool(value: unknown, path: string): boolean {
  return typeof value === 'boolean' ? value : fail(path, 'is neither true nor false');
}

/** A number that is neither infinite nor NaN. */
export function finite(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : fail(path, 'is not a number');
}

/** A whole number between `least` and `most`. */
export function count(
  value: unknown,
  path: string,
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const number = finite(value, path);
  if (!Number.isSafeInteger(number)) return fail(path, 'is not a whole number');
  return number >= least && number <= most ? number : fail(path, 'is out of range');
}

/** A list, each of whose values is read by `read`. */
export function list<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return fail(path, 'is not a list');
  if (value.length > LONGEST_LIST) return fail(path, 'is too long');
  return value.map((one, index) => read(one, `${path}[${index}]`));
}

/** A list of finite numbers, kept as it is: of all fields only these come by the hundred thousand. */
export function numbers(value: unknown, path: string): readonly number[] {
  if (Array.isArray(value) && value.length <= LONGEST_LIST && value.every(Number.isFinite)) {
    return value;
  }
  return list(value, path, finite);
}

/** A map of text to whatever `read` reads; it has no prototype, so any name is an ordinary key. */
export function mapOf<T>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): Readonly<Record<string, T>> {
  const map: Record<string, T> = Object.create(null);
  for (const [name, one] of Object.entries(record(value, path))) {
    map[name] = read(one, `${path}[${JSON.stringify(name.slice(0, 80))}]`);
  }
  return map;
}

/** `{ [name]: value }` where there is a value, nothing where there is none. */
export function optional<N extends string, T>(
  name: N,
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T,
): Partial<Record<N, T>> {
  if (value === undefined) return {};
  // A computed key widens to `string`; it is `name` by construction.
  return { [name]: read(value, path) } as Record<N, T>;
}
