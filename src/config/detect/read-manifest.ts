/** A TOML file that a tool of the project reads, as `Cargo.toml` and `pyproject.toml` are. */
import type { FileSystem } from '../../model/ports.js';

/** One table of it, or the whole. */
export type Table = Readonly<Record<string, unknown>>;

/** Undefined where there is none. Throws a ProblemError with the place of what is no TOML. */
export async function readManifest(files: FileSystem, path: string): Promise<Table | undefined> {
  const text = await files.readText(path);
  if (text === undefined) return undefined;
  const [{ readToml }, { SourceText }] = await Promise.all([
    import('../read-toml.js'),
    import('../locate.js'),
  ]);
  return tableOf(readToml(text, new SourceText(path, text)));
}

/** The value as a table; an empty one for anything else. */
export function tableOf(value: unknown): Table {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable ? Object.fromEntries(Object.entries(value)) : {};
}

/** What is text of a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
