/**
 * The Go benchmark format line by line, as `go test -bench` prints it, with all that gets in between: logs that split
 * a result from its name, `-v` names, failures, cut ends. Used for text and for the output inside `go test -json`.
 * Definition: https://golang.org/design/14313-benchmark-format
 */
import type { BenchmarkList, GatheredBenchmark } from './benchmark-list.js';
import { hidesResult, isLowerCase, isResult, splitFields, splitProcs } from './go-bench-fields.js';
import { endOfName, GoBenchScanner } from './go-bench-scanner.js';
import { owned } from './lines.js';
import { type ProblemList, quote } from './problem-list.js';

const PREFIX = 'Benchmark';
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Units of the testing package: a negative value of one is a mistake; a custom metric may go below zero. */
const NEVER_NEGATIVE = new Set(['ns/op', 'B/op', 'allocs/op', 'MB/s']);
const HEADER = /^(\p{Ll}[^\s\p{Lu}:]{0,63}):[ \t]+(.*)$/u;
const PLACED = /^[^\s:][^:]{0,400}:\d+:\d+: /;
const MOST_HEADERS = 100;

interface Pending {
  readonly name: string;
  readonly number: number;
  /** A result was begun; under `-v` the bare name announces nothing yet. */
  readonly begun: boolean;
}

/** What the whole run says of itself; several texts (packages) may share one. */
export class GoBenchRun {
  readonly headers = new Map<string, string>();
  /** The first line in which the tool said that the run failed. */
  failure: string | undefined;
  /** The first line of a compiler or linter, which mostly is the reason. */
  cause: string | undefined;
}

/** One text of results: a whole file, or the output of one package. */
export class GoBenchText {
  packagePath: string;
  readonly #benchmarks: BenchmarkList;
  readonly #run: GoBenchRun;
  readonly #problems: ProblemList;
  #pending: Pending | undefined;
  /** Repetitions follow each other, so the last benchmark is mostly the next. */
  #last: { readonly printed: string; readonly benchmark: GatheredBenchmark } | undefined;
  readonly #scanner = new GoBenchScanner();

  constructor(
    packagePath: string,
    benchmarks: BenchmarkList,
    run: GoBenchRun,
    problems: ProblemList,
  ) {
    this.packagePath = packagePath;
    this.#benchmarks = benchmarks;
    this.#run = run;
    this.#problems = problems;
  }

  /** One line; `ended` false for a last one without line end, whose numbers may be cut. */
  line(text: string, number: number, ended: boolean): void {
    if (text.startsWith(PREFIX)) this.#benchmarkLine(text, number, ended);
    else if (this.#pending !== undefined && /^\s*\d+\t/.test(text)) {
      this.#continuation(this.#pending, text, number, ended);
    } else if (hidesResult(text)) this.#mixed(text, number);
    else if (!this.#marker(text, number)) this.#header(text);
  }

  /** Reads a result like the one before, inside a larger text; false where the line has to be looked at with care. */
  lineWithin(text: string, start: number, end: number): boolean {
    if (this.#pending !== undefined || !text.startsWith(PREFIX, start)) return false;
    // Above the capitals come the lower-case letters, and other scripts.
    if (!(text.charCodeAt(start + PREFIX.length) < 97)) return false;
    const last = this.#last?.printed ?? '';
    const isLast = last !== '' && text.startsWith(last, start);
    const nameEnd = isLast ? start + last.length : endOfName(text, start, end);
    if (!this.#scanner.scan(text, nameEnd, end)) return false;
    const benchmark = this.#benchmark(isLast ? last : text.slice(start, nameEnd));
    const { units, values } = this.#scanner;
    for (let index = 0; index < units.length; index++) {
      this.#benchmarks.add(benchmark, units[index] ?? '', values[index] ?? 0, index);
    }
    return true;
  }

  /** To be called once, after the last line. */
  end(): void {
    this.#settle();
  }

  #benchmarkLine(text: string, number: number, ended: boolean): void {
    const fields = splitFields(text);
    const name = fields[0] ?? text;
    // `Benchmarking the server…` is somebody's log.
    if (isLowerCase(name.codePointAt(PREFIX.length))) return;
    if (this.#pending?.name !== name) this.#settle();
    if (!ended && text.length > name.length) this.#cut(text, number);
    else if (isResult(fields)) this.#result(name, fields, number);
    else this.#begin(name, text, number);
  }

  #begin(name: string, text: string, number: number): void {
    this.#pending = { name: owned(name), number, begun: text.length > name.length };
    // A panic or a failed benchmark is reported right behind the name, on the same line.
    const rest = text.slice(name.length).trimStart();
    if (/^--- (?:FAIL|SKIP): /.test(rest)) this.#pending = undefined;
    this.#marker(rest, number);
  }

  #continuation(pending: Pending, text: string, number: number, ended: boolean): void {
    const fields = [pending.name, ...splitFields(text)];
    if (!isResult(fields)) return;
    if (ended) this.#result(pending.name, fields, number);
    else this.#cut(text, number);
  }

  #mixed(text: string, line: number): void {
    const message = `a result stands behind other output and is not read: ${quote(text)}`;
    const hint = 'End what the benchmark prints with a line end.';
    this.#problems.error('benchmark-line-mixed', message, { line, hint });
  }

  #cut(text: string, number: number): void {
    this.#pending = undefined;
    const message = `the last line is cut, so it is not taken as a result: ${quote(text)}`;
    this.#problems.error('input-cut', message, { line: number, excerpt: text });
  }

  /** `fields`: name, iterations, then pairs of value and unit. */
  #result(name: string, fields: readonly string[], number: number): void {
    this.#pending = undefined;
    let usable = true;
    for (let at = 2; at + 1 < fields.length; at += 2) {
      const text = fields[at] ?? '';
      const unit = fields[at + 1] ?? '';
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      if (Number.isFinite(value) && !(value < 0 && NEVER_NEGATIVE.has(unit))) {
        this.#benchmarks.add(this.#benchmark(name), unit, value, at / 2 - 1);
        continue;
      }
      usable = false;
      const what = `${quote(text)} ${quote(unit)} is not a usable number`;
      this.#problems.error('benchmark-bad-value', `benchmark ${quote(name)}: ${what}`, {
        line: number,
      });
    }
    if (usable) this.#expect(fields);
  }

  /** The units that the next line will probably have. */
  #expect(fields: readonly string[]): void {
    this.#scanner.units = fields
      .filter((_, at) => at >= 2 && at % 2 === 1)
      .map((unit) => this.#benchmarks.unit(unit));
  }

  #benchmark(printed: string): GatheredBenchmark {
    if (this.#last?.printed === printed && this.#last.benchmark.package === this.packagePath) {
      return this.#last.benchmark;
    }
    const { name, procs } = splitProcs(printed);
    const benchmark = this.#benchmarks.of(this.packagePath, name, procs);
    this.#last = { printed: owned(printed), benchmark };
    return benchmark;
  }

  /** Lines in which the tool speaks of the run: true where it was one. */
  #marker(text: string, number: number): boolean {
    if (/^(?:PASS|ok {2}\t)/.test(text)) {
      this.#settle();
      return true;
    }
    if (/^(?:panic|fatal error): /.test(text)) {
      const message = `the run broke off: ${quote(text)}`;
      this.#problems.error('benchmarks-broken-off', message, { line: number });
    } else if (!/^(?:\s*--- FAIL: |FAIL(?:\t|$)|exit status [1-9]|signal: )/.test(text))
      return false;
    this.#run.failure ??= owned(text.trim());
    return true;
  }

  #header(text: string): void {
    const unit = /^Unit\s+(\S+)\s.*\bbetter=(higher|lower)\b/.exec(text);
    if (unit?.[1] !== undefined) {
      this.#benchmarks.direct(unit[1], unit[2] === 'higher' ? 'higher' : 'lower');
      return;
    }
    // A key without a value takes back what it was.
    if (text === 'pkg:') this.packagePath = '';
    const [, key, value] = HEADER.exec(text) ?? [];
    if (key === undefined || value === undefined) {
      if (PLACED.test(text)) this.#run.cause ??= owned(text.slice(0, 400));
    } else if (key === 'pkg') this.packagePath = owned(value.trim());
    else if (!this.#run.headers.has(key) && this.#run.headers.size < MOST_HEADERS) {
      this.#run.headers.set(owned(key), owned(value.slice(0, 256).trim()));
    }
  }

  /** A name whose result never came is a benchmark that is missing. */
  #settle(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending?.begun !== true) return;
    const message = `benchmark ${quote(pending.name)} has no result`;
    this.#problems.error('benchmark-without-result', message, { line: pending.number });
  }
}
