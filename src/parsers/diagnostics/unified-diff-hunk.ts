/** One hunk of a unified diff, and the file that it belongs to. */
import type { Diagnostic } from '../../model/measurement.js';
import { owned } from '../read/lines.js';

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Longest fix that is kept; a larger one is for the tool's own `--fix`. */
const LONGEST_FIX = 64 << 10;

/** The file that hunks belong to, while its headers come in. */
export class DiffFile {
  old = '';
  new = '';
  /** A hunk of it was read. */
  changed: boolean = false;
  readonly #command: string;

  /** `command`: the `diff …` line above it, which alone names a file without hunks. */
  constructor(command: string) {
    this.#command = owned(command.slice(0, 4000));
  }

  /** The file that the tool looked at, without what it put around the name (`a/`, `current/`, `.orig`). */
  get path(): string {
    const [old, now] = this.old === '' && this.new === '' ? this.#named() : [this.old, this.new];
    const known = old === '' || old === '/dev/null' ? now : old;
    const other = known === old ? now : old;
    const [folder, otherFolder] = [known, other].map((path) => path.split('/', 1)[0]);
    const isMadeUp = folder !== otherFolder && MADE_UP.test(known);
    return (isMadeUp ? known.replace(MADE_UP, '') : known).replace(/\.orig$/, '');
  }

  /** Where there is no hunk, only the command names the file. */
  #named(): readonly [string, string] {
    const [, old, now] = / (\S+) (\S+)$/.exec(this.#command) ?? [];
    return [old ?? 'unknown file', now ?? ''];
  }
}

/** The first folder that git (`a/`, or `i/` for the index …) and `go mod tidy` make up. */
const MADE_UP = /^(?:[abciow12]|current|tidy)\//;

/** One hunk, open until all lines that its header counts have come. */
export class Hunk {
  readonly header: string;
  #oldLeft: number;
  #newLeft: number;
  #oldLine: number;
  #firstChange: number | undefined;
  #lastRemoved: number | undefined;
  #removed: number = 0;
  #added: number = 0;
  #size: number = 0;
  readonly #lines: string[] = [];

  private constructor(header: string, old: readonly [number, number], newLines: number) {
    this.header = header;
    [this.#oldLine, this.#oldLeft] = old;
    // An empty side is written as the line before it.
    if (this.#oldLeft === 0) this.#oldLine += 1;
    this.#newLeft = newLines;
  }

  /** The hunk that a `@@` line begins. */
  static read(text: string): Hunk | undefined {
    const found = HEADER.exec(text);
    if (found === null) return undefined;
    const [, oldStart, oldLines = '1', , newLines = '1'] = found;
    return new Hunk(
      owned(text.slice(0, 400)),
      [Number(oldStart), Number(oldLines)],
      Number(newLines),
    );
  }

  /** Lines are still to come. */
  get isOpen(): boolean {
    return this.#oldLeft > 0 || this.#newLeft > 0;
  }

  /** Takes a line of the hunk; false where it can be none, so that the hunk is cut. */
  take(text: string): boolean {
    const sign = text[0] ?? ' ';
    if (sign === '\\') {
      this.note(text);
      return true;
    }
    const ofOld = sign === ' ' || sign === '-';
    const ofNew = sign === ' ' || sign === '+';
    if ((!ofOld && !ofNew) || (ofOld && this.#oldLeft === 0) || (ofNew && this.#newLeft === 0))
      return false;
    this.note(text);
    if (sign === '-') this.#lastRemoved = this.#oldLine;
    if (sign !== ' ') this.#firstChange ??= this.#oldLine;
    if (sign === '-') this.#removed += 1;
    if (sign === '+') this.#added += 1;
    if (ofOld) {
      this.#oldLeft -= 1;
      this.#oldLine += 1;
    }
    if (ofNew) this.#newLeft -= 1;
    return true;
  }

  /** Keeps a line as it stands, such as `\ No newline at end of file`. */
  note(text: string): void {
    this.#size += text.length + 1;
    if (this.#size <= LONGEST_FIX) this.#lines.push(owned(text));
  }

  toDiagnostic(file: DiffFile): Diagnostic {
    const line = Math.max(this.#firstChange ?? this.#oldLine, 1);
    const last = this.#lastRemoved;
    const old = file.old === '/dev/null' ? file.old : `a/${file.path}`;
    const head = [`--- ${old}`, `+++ b/${file.path}`, this.header];
    return {
      place: {
        file: file.path,
        line,
        ...(last === undefined || last <= line ? {} : { endLine: last }),
      },
      message: `the diff removes ${counted(this.#removed)} and adds ${counted(this.#added)}`,
      // Half a hunk mends nothing.
      ...(this.isOpen || this.#size > LONGEST_FIX
        ? {}
        : { fix: `${[...head, ...this.#lines].join('\n')}\n` }),
    };
  }
}

function counted(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}

/** The path in a `---` or `+++` line, without a time stamp and quotes. */
export function pathOf(text: string): string {
  const path = text.split('\t', 1)[0] ?? text;
  return owned((/^"(.*)"$/.exec(path)?.[1] ?? path).slice(0, 4000));
}
