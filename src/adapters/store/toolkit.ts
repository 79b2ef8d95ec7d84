/**
 * Loads `@actions/cache` when first needed and hears what it says. The toolkit answers a failing service, a refused
 * token and a torn archive all with `undefined` or -1, as if nothing were stored; the reason goes to the log alone.
 * A lost baseline must not look like a first run, so the log is read along (and passed on unchanged).
 */
import { stdout } from 'node:process';

/** What is used of `@actions/cache`. */
export interface CacheToolkit {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys?: string[],
    options?: { readonly lookupOnly?: boolean },
    enableCrossOsArchive?: boolean,
  ): Promise<string | undefined>;
  saveCache(
    paths: string[],
    key: string,
    options?: undefined,
    enableCrossOsArchive?: boolean,
  ): Promise<number>;
}

/** What a call returned, and what the toolkit complained of meanwhile. */
export interface Heard<T> {
  readonly value: T | undefined;
  readonly complaint?: string;
}

/** Warnings and errors are workflow commands; a refused save and a forbidden mode are plain lines. */
const COMPLAINT =
  /^(?:::(?:warning|error)[^:\r\n]*::|(?=Failed to save: |Cache (?:save|restore) skipped: ))([^\r\n]*)/m;

/** The toolkit itself: 2 MB of code that only a run in Actions pays for. */
export async function loadToolkit(): Promise<CacheToolkit> {
  return await import('@actions/cache');
}

/** Runs one call of the toolkit. What it throws is a complaint as well. */
export async function hear<T>(call: () => Promise<T>): Promise<Heard<T>> {
  let complaint: string | undefined;
  const write = stdout.write;
  // The overloads of `write` differ in their last arguments only, which are handed on as they come.
  stdout.write = ((...said: Parameters<typeof write>) => {
    if (typeof said[0] === 'string') complaint ??= COMPLAINT.exec(said[0])?.[1];
    return write.apply(stdout, said);
  }) as typeof write;
  try {
    const value = await call();
    return { value, ...(complaint === undefined ? {} : { complaint: tidy(complaint) }) };
  } catch (error) {
    return {
      value: undefined,
      complaint: tidy(error instanceof Error ? error.message : `${error}`),
    };
  } finally {
    stdout.write = write;
  }
}

function tidy(complaint: string): string {
  return complaint
    .replace(/[\u0000-\u001f\u007f]+|%0[AD]/gi, ' ')
    .trim()
    .slice(0, 400);
}
