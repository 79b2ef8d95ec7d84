/**
 * Lines of a stream of bytes: `\n` and `\r\n` ends, ANSI stripped, length bounded. Formats that read line by line are
 * written against `lineReader`; what they keep of a line they must copy with `owned`.
 */
import type { Measurement } from '../../model/measurement.js';
import type { Reader } from '../../model/parser.js';
import { Decoder, stripAnsi } from './decode.js';
import type { ProblemList } from './problem-list.js';

/** Longest line that is read, in UTF-16 units; a longer one is left out and is an error. */
const LONGEST_LINE = 1 << 20;

export interface LineFormat {
  /** One line without its end, numbered from 1; `ended` is false for a last line that has none. */
  line(text: string, number: number, ended: boolean): void;
  /**
   * Asked first, where it is there: reads the line between two places of a larger text if it can do so without having
   * it as a string of its own, which costs more than a short line's content. False leaves it to `line`.
   */
  lineWithin?(text: string, start: number, end: number, number: number): boolean;
  /** `blank`: nothing but white space was there. */
  end(blank: boolean): readonly Measurement[];
}

/** A reader that hands its lines to a format; problems of encoding and length go to the list. */
export function lineReader(problems: ProblemList, format: LineFormat): Reader {
  const decoder = new Decoder();
  const lines = new LineSplitter(problems, format);
  return {
    write: (chunk) => lines.take(decoder.write(chunk)),
    end() {
      lines.take(decoder.end());
      const blank = lines.finish();
      if (decoder.invalidUtf8) {
        problems.warning('input-encoding', 'not valid UTF-8: bytes were replaced by "\ufffd"', {
          hint: 'Write the file as UTF-8.',
        });
      }
      return format.end(blank);
    },
  };
}

class LineSplitter {
  readonly #problems: ProblemList;
  readonly #format: LineFormat;
  #pending = '';
  #overlong: boolean = false;
  #ansi: boolean = false;
  #blank: boolean = true;
  #number: number = 0;

  constructor(problems: ProblemList, format: LineFormat) {
    this.#problems = problems;
    this.#format = format;
  }

  take(text: string): void {
    if (text.includes('\x1b')) this.#ansi = true;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (this.#pending === '' && !this.#overlong && end - start <= LONGEST_LINE) {
        if (this.#ansi || !this.#isReadWithin(text, start, end)) {
          this.#emit(text.slice(start, end), true);
        }
      } else {
        this.#hold(text.slice(start, end));
        this.#flush(true);
      }
      start = end + 1;
    }
    if (start < text.length) this.#hold(text.slice(start));
  }

  /** Emits the last line where it has no end; tells whether all was white space. */
  finish(): boolean {
    if (this.#pending !== '' || this.#overlong) this.#flush(false);
    return this.#blank;
  }

  #hold(text: string): void {
    if (this.#overlong) return;
    if (this.#pending.length + text.length > LONGEST_LINE) {
      this.#overlong = true;
      this.#pending = '';
    } else this.#pending += text;
  }

  #flush(ended: boolean): void {
    const line = this.#pending;
    this.#pending = '';
    if (!this.#overlong) {
      this.#emit(line, ended);
      return;
    }
    this.#overlong = false;
    this.#blank = false;
    this.#number += 1;
    const message = `a line of more than ${LONGEST_LINE} characters was left out`;
    this.#problems.error('input-line-too-long', message, { line: this.#number });
  }

  /** A line that the format reads by itself is not blank. */
  #isReadWithin(text: string, start: number, end: number): boolean {
    if (this.#format.lineWithin?.(text, start, end, this.#number + 1) !== true) return false;
    this.#number += 1;
    this.#blank = false;
    return true;
  }

  #emit(raw: string, ended: boolean): void {
    this.#number += 1;
    const plain = this.#ansi ? stripAnsi(raw) : raw;
    const line = plain.charCodeAt(plain.length - 1) === 13 ? plain.slice(0, -1) : plain;
    if (this.#blank && line.trim() !== '') this.#blank = false;
    this.#format.line(line, this.#number, ended);
  }
}

/** Room for the copy of any name: three bytes at most are one UTF-16 unit. */
const SCRATCH = Buffer.alloc(3 << 10);

/**
 * A copy of a piece of a line with memory of its own. V8 keeps the whole chunk alive for a slice of it, so a name of
 * ten characters could hold 64 KiB.
 */
export function owned(text: string): string {
  if (3 * text.length > SCRATCH.length) return Buffer.from(text, 'utf8').toString('utf8');
  return SCRATCH.toString('utf8', 0, SCRATCH.write(text, 0, 'utf8'));
}
