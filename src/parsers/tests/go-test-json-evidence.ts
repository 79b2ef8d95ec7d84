/**
 * What the output of one test (or of a package) says about why it failed, gathered while it streams past: the telling
 * line, its place, and a bounded excerpt. Whether it failed at all, only the events say.
 */
import type { FailureReason } from '../../model/measurement.js';
import type { Place } from '../../model/problem.js';
import { stripAnsi } from '../read/decode.js';
import { owned } from '../read/lines.js';
import { GoStack } from './go-test-json-stack.js';

/** Characters kept of the beginning and of the end of an output. */
const HEAD = 12_000;
const TAIL = 12_000;
const LONGEST_MESSAGE = 2000;

/** `    file_test.go:12: message`: the testing package indents what a test logs, also behind a line without end. */
const LOGGED = /(?:^|\S)\s{4,}([^\s:]{1,500}\.go):(\d{1,9}): ?(.*)$/s;
const BOILERPLATE =
  /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:PASS|FAIL|SKIP|BENCH): )|^(?:PASS|FAIL|ok {2})(?:$|\t)|^coverage: |^=+$/;

/** Takes the output of one test line by line. */
export class Evidence {
  reason: FailureReason = 'assertion';
  /** Where the tool itself said that it failed: for a race, a line of the testing package. */
  reportedAt: Place | undefined;
  /** Set from the announcement of a panic or race on. */
  stack: GoStack | undefined;
  readonly #packagePath: string;
  #message = '';
  /** The last place that the test logged from. */
  #latest: Place | undefined;
  /** Where in the first assertion of testify we are; what follows may be logs and further failures. */
  #testify: 'before' | 'inside' | 'past' = 'before';
  #fallback = '';
  #head: string[] = [];
  #tail: string[] = [];
  #headSize: number = 0;
  #tailSize: number = 0;
  #dropped: number = 0;

  constructor(packagePath: string) {
    this.#packagePath = packagePath;
  }

  /** One line without its end. */
  line(raw: string): void {
    const text = stripAnsi(raw);
    if (BOILERPLATE.test(text)) return;
    this.#keep(text);
    this.stack?.line(text);
    if (/^(?:panic|fatal error): /.test(text)) this.#announce(text);
    else if (text === 'WARNING: DATA RACE') this.#race();
    else this.#logged(text);
    if (this.#fallback === '') this.#fallback = short(text.trim());
  }

  /** The first telling line; empty where there was no output. */
  get message(): string {
    return this.#message === '' ? this.#fallback : this.#message;
  }

  /** The last line; empty where there was no output. */
  get lastLine(): string {
    return (this.#tail.at(-1) ?? this.#head.at(-1) ?? '').trim();
  }

  /** The place in the user's code, as far as the output names one. */
  get place(): Place | undefined {
    return this.stack?.first() ?? this.reportedAt;
  }

  /** Beginning and end of the output. */
  details(): string {
    const left = this.#dropped === 0 ? [] : [`… ${this.#dropped} lines left out …`];
    return [...this.#head, ...left, ...this.#tail].join('\n');
  }

  /** The process ended here: everything up to now was only a prelude to this line. */
  #announce(text: string): void {
    if (this.reason === 'panic' || this.reason === 'timeout') return;
    this.reason = text.startsWith('panic: test timed out after') ? 'timeout' : 'panic';
    this.#message = short(text);
    this.reportedAt = undefined;
    this.stack = new GoStack(this.#packagePath);
  }

  #race(): void {
    if (this.reason !== 'assertion') return;
    this.reason = 'race';
    this.#message = '';
    this.reportedAt = undefined;
    this.stack = new GoStack(this.#packagePath);
  }

  #logged(text: string): void {
    if (this.reason === 'panic' || this.reason === 'timeout') return;
    const found = LOGGED.exec(text);
    if (found === null) {
      this.#continued(text.trim());
      return;
    }
    const [, file = '', line = '', message = ''] = found;
    if (this.reason === 'race' && !message.startsWith('race detected')) return;
    if (this.#testify === 'inside') this.#testify = 'past';
    const at = { file: owned(file), line: Number(line) };
    this.#latest = at;
    // Logs and failures look alike; of several lines the first is taken, but see #continued.
    if (this.reportedAt !== undefined && this.reason !== 'race') return;
    this.#message = short(message);
    this.reportedAt = at;
  }

  /** testify writes `Error Trace: …` and `Error: …` on the lines below its place: surely no log. */
  #continued(line: string): void {
    if (this.#testify === 'past') return;
    if (line.startsWith('Error Trace:') && this.#latest !== undefined) {
      this.#testify = 'inside';
      this.reportedAt = this.#latest;
      this.#message = '';
    } else if (
      this.reportedAt !== undefined &&
      this.#message === '' &&
      !/^\S*\.go:\d+$/.test(line)
    ) {
      this.#message = short(line.replace(/^Error:\s+/, ''));
    } else if (this.#testify === 'inside' && this.#isOpen(line)) {
      this.#message = short(`${this.#message} ${line}`);
    }
  }

  /** `Received unexpected error:` and `Not equal:` are ended by the lines below. */
  #isOpen(line: string): boolean {
    if (/^(?:Test|Messages):/.test(line)) return false;
    if (this.#message.endsWith(':')) return true;
    return /^actual *: /.test(line) && this.#message.startsWith('Not equal: expected');
  }

  #keep(text: string): void {
    const line = owned(text.slice(0, LONGEST_MESSAGE));
    if (this.#headSize < HEAD) {
      this.#head.push(line);
      this.#headSize += line.length + 1;
      return;
    }
    this.#tail.push(line);
    this.#tailSize += line.length + 1;
    // Halved now and then, so that a test that prints for hours costs no quadratic shifting.
    if (this.#tailSize > 2 * TAIL) this.#halve();
  }

  #halve(): void {
    let from = this.#tail.length;
    let size = 0;
    while (from > 0 && size <= TAIL) {
      from -= 1;
      size += (this.#tail[from]?.length ?? 0) + 1;
    }
    this.#dropped += from;
    this.#tail = this.#tail.slice(from);
    this.#tailSize = size;
  }
}

function short(text: string): string {
  return owned(text.slice(0, LONGEST_MESSAGE).trimEnd());
}
