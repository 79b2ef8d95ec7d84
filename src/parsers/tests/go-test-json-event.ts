/**
 * One event of `go test -json`. A million of them are normal, so the form that Go itself writes is taken apart by one
 * expression; everything else goes through JSON.parse, which gives the same event (a property test holds them together).
 * Definition: https://pkg.go.dev/cmd/test2json
 */

export interface GoEvent {
  readonly action: string;
  /** Import path of the package under test; empty on build events. */
  readonly package: string;
  readonly test: string;
  readonly output: string;
  readonly elapsedMs: number | undefined;
  /** Of build events: the package, with the test binary in brackets. */
  readonly importPath: string;
  readonly failedBuild: string;
}

// Longer lines are rare, and the expression would need stack for their escapes.
const LONGEST_FAST = 1 << 14;
const PLAIN = '[^"\\\\\\x00-\\x1f]*';
const FAST = new RegExp(
  `\\{(?:"Time":"${PLAIN}",)?"Action":"(${PLAIN})","Package":"(${PLAIN})"(?:,"Test":"(${PLAIN})")?` +
    `(?:,"Elapsed":(\\d{1,9}(?:\\.\\d{1,9})?))?` +
    `(?:,"Output":"(${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*)")?\\}`,
  'y',
);

/** The event on a line, or undefined where it is not an object with an `Action`. */
export function readGoEvent(line: string): GoEvent | undefined {
  return fastGoEvent(line) ?? slowGoEvent(line);
}

/** The event where the line, or the part of a text, has the usual form; undefined says nothing. */
export function fastGoEvent(text: string, start = 0, end = text.length): GoEvent | undefined {
  if (end - start > LONGEST_FAST) return undefined;
  FAST.lastIndex = start;
  const found = FAST.exec(text);
  if (found === null || FAST.lastIndex !== end) return undefined;
  const elapsed = found[4];
  if (elapsed !== undefined && /^0\d/.test(elapsed)) return undefined;
  return {
    action: found[1] ?? '',
    package: found[2] ?? '',
    test: found[3] ?? '',
    output: unescapeJson(found[5] ?? ''),
    elapsedMs: elapsed === undefined ? undefined : toMs(Number(elapsed)),
    importPath: '',
    failedBuild: '',
  };
}

/** The event by JSON.parse. */
export function slowGoEvent(line: string): GoEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Not JSON: the caller counts such lines, and says so.
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (key: string) => {
    const field = fields.get(key);
    return typeof field === 'string' ? field : '';
  };
  if (typeof fields.get('Action') !== 'string') return undefined;
  const elapsed = fields.get('Elapsed');
  return {
    action: text('Action'),
    package: text('Package'),
    test: text('Test'),
    output: text('Output'),
    elapsedMs: isTime(elapsed) ? toMs(elapsed) : undefined,
    importPath: text('ImportPath'),
    failedBuild: text('FailedBuild'),
  };
}

/** A number of 400 digits is one in JSON, and infinite here. */
function isTime(elapsed: unknown): elapsed is number {
  return typeof elapsed === 'number' && elapsed >= 0 && Number.isFinite(toMs(elapsed));
}

/** Seconds to whole microseconds in milliseconds: Go prints no more. */
function toMs(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e3;
}

function unescapeJson(raw: string): string {
  const first = raw.indexOf('\\');
  if (first < 0) return raw;
  // Nearly every line has its own end as the only escape.
  if (first === raw.length - 2 && raw.endsWith('\\n')) return `${raw.slice(0, -2)}\n`;
  return String(JSON.parse(`"${raw}"`));
}
