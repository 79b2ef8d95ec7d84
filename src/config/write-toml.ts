/** Writes plain values as TOML 1.0: tables for sections and their named parts, all below on one line. */

/** Mappings two levels deep become tables (`[tasks.unit]`); null and undefined cannot be written. */
export function toToml(value: Readonly<Record<string, unknown>>): string {
  return `${table([], value).join('\n')}\n`;
}

const MAX_TABLE_DEPTH = 2;

function table(path: readonly string[], value: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(value);
  const isTable = (inner: unknown) => isMapping(inner) && path.length < MAX_TABLE_DEPTH;
  const own = entries
    .filter(([, inner]) => !isTable(inner))
    .map(([key, inner]) => `${tomlKey(key)} = ${tomlValue(inner)}`);
  const head = path.length > 0 && own.length > 0 ? [`[${path.map(tomlKey).join('.')}]`] : [];
  const below = entries.flatMap(([key, inner]) =>
    isMapping(inner) && isTable(inner) ? [table([...path, key], inner)] : [],
  );
  const parts = [[...head, ...own], ...below].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(
      ([key, inner]) => `${tomlKey(key)} = ${tomlValue(inner)}`,
    );
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' ? tomlText(value) : String(value);
}

function tomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : tomlText(key);
}

/** JSON escapes what TOML does, but for DEL. */
function tomlText(text: string): string {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007f');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
