/** Writes plain values as TOML 1.0: tables for sections and their named parts, all below on one line. */

/** Mappings two levels deep become tables (`[tasks.unit]`); null and undefined cannot be written. */
export function toToml(value: Readonly<Record<string, unknown>>): string {
  return `${table([], value).join('\n')}\n`;
}

const MAX_TABLE_DEPTH = 2;

function table(path: readonly string[], value: Readonly<Record<string, unknown>>): string[] {
  const own: string[] = [];
  const below: (readonly string[])[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const name = [...path, key].map(tomlKey).join('.');
    if (isMapping(inner) && path.length < MAX_TABLE_DEPTH) below.push(table([...path, key], inner));
    else if (isTableList(inner) && path.length === 1) {
      below.push(...inner.map((item) => [`[[${name}]]`, ...pairs(item)]));
    } else own.push(`${tomlKey(key)} = ${tomlValue(inner)}`);
  }
  const head = path.length > 0 && own.length > 0 ? [`[${path.map(tomlKey).join('.')}]`] : [];
  const parts = [[...head, ...own], ...below].filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function pairs(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(value).map(([key, inner]) => `${tomlKey(key)} = ${tomlValue(inner)}`);
}

function tomlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlValue).join(', ')}]`;
  if (isMapping(value)) {
    const written = pairs(value);
    return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
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

function isTableList(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}
