/**
 * The diagnostic block below a TAP test point. It looks like YAML; harnesses write only a small part of it, and a whole
 * YAML reader (aliases, tags) has no business with hostile output. Read: `key: value`, quotes, block texts, one nesting.
 */
import type { Place } from '../../model/problem.js';

const MOST_LINES = 500;

/** Gathers the lines between `---` and `...`. */
export class TapDiagnostic {
  readonly #lines: string[] = [];

  add(line: string): void {
    if (this.#lines.length < MOST_LINES) this.#lines.push(line.slice(0, 2000));
  }

  /** All of it, as printed. */
  text(): string {
    const indent = Math.min(...this.#lines.filter((line) => line.trim() !== '').map(indentOf));
    return Buffer.from(this.#lines.map((line) => line.slice(indent)).join('\n')).toString();
  }

  /** Values by key: the text of block values, the last part of nested keys (`at: {line: 3}` gives `line`). */
  fields(): ReadonlyMap<string, string> {
    const fields = new Map<string, string>();
    for (let at = 0; at < this.#lines.length; at++) {
      const line = this.#lines[at] ?? '';
      const [, key = '', value = ''] =
        /^\s*(?:- )?([A-Za-z_][\w-]{0,60}):(?: +(.*))?$/.exec(line) ?? [];
      if (key === '' || fields.has(key)) continue;
      if (!/^[|>][+-]?$/.test(value.trim())) {
        fields.set(key, unquote(value.trim()));
        continue;
      }
      const block: string[] = [];
      while (at + 1 < this.#lines.length && isInside(this.#lines[at + 1] ?? '', indentOf(line))) {
        at += 1;
        block.push((this.#lines[at] ?? '').trim());
      }
      fields.set(key, block.join('\n'));
    }
    return fields;
  }
}

/** The place of a failure: the first stack frame in the user's files, else where the test stands. */
export function placeOf(fields: ReadonlyMap<string, string>): Place | undefined {
  for (const frame of (fields.get('stack') ?? '').split('\n')) {
    if (/node:|node_modules[\\/]|<anonymous>\)?$/.test(frame)) continue;
    const place = readPlace(
      /\((.+)\)$/.exec(frame)?.[1] ?? frame.replace(/^(?:at\s+)?(?:async\s+)?/, ''),
    );
    if (place !== undefined) return place;
  }
  const at = readPlace(fields.get('location') ?? fields.get('at') ?? '');
  if (at !== undefined) return at;
  const file = fields.get('file') ?? fields.get('fileName');
  if (file === undefined || file === '') return undefined;
  const line = countOf(fields.get('line') ?? fields.get('lineNumber'));
  const column = countOf(fields.get('column') ?? fields.get('columnNumber'));
  return {
    file: filePath(file),
    ...(line === undefined ? {} : { line }),
    ...(line === undefined || column === undefined ? {} : { column }),
  };
}

/** `path:line[:column]`; the path may be a `file:` URL. */
function readPlace(text: string): Place | undefined {
  const found = /^(.{1,4000}?):(\d{1,9})(?::(\d{1,9}))?$/.exec(text.trim());
  const [, file, line, column] = found ?? [];
  if (file === undefined || /^node:/.test(file)) return undefined;
  return {
    file: filePath(file),
    line: Number(line),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

/** A line or column, from 1. */
function countOf(text: string | undefined): number | undefined {
  const count = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
  return count > 0 ? count : undefined;
}

function filePath(text: string): string {
  const url = /^file:\/\/(\/[A-Za-z]:\/|\/)(.*)$/.exec(text);
  if (url === null) return text;
  const [, root = '', rest = ''] = url;
  // A lone percent sign is legal in a path and not in a URL: then it was not encoded.
  const path = /%(?![0-9a-fA-F]{2})/.test(rest)
    ? rest
    : rest.replace(/(?:%[0-9a-fA-F]{2})+/g, decode);
  return `${root.length > 1 ? root.slice(1) : root}${path}`;
}

function decode(escapes: string): string {
  return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
}

function unquote(value: string): string {
  const single = /^'(.*)'$/.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(.*)"$/.exec(value)?.[1];
  if (double === undefined) return value;
  const escapes: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    '"': '"',
    '\\': '\\',
  };
  return double.replace(/\\(.)/g, (all, next: string) =>
    Object.hasOwn(escapes, next) ? (escapes[next] ?? all) : all,
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isInside(line: string, indent: number): boolean {
  return line.trim() === '' || indentOf(line) > indent;
}
