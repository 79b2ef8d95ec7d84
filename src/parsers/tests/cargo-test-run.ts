/** Lines of `cargo test` to tests; the reason of a failure comes after all of its binary have run. */
import type { TestRun } from '../../model/measurement.js';
import { owned } from '../read/lines.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, firstTellingLine, TestList } from '../read/test-list.js';

const BINARY = /^\s+(?:Running|Doc-tests) (.{1,1000}?)(?: \((?:\S*[\\/])?[\w-]+\))?$/;
const RUNNING = /^running (\d{1,9}) tests?$/;
const TEST =
  /^test (.{1,4000}?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)(?:, .*)?(?: <([\d.]{1,20})s>)?$/;
const STARTED = /^test (.{1,4000}?) \.\.\. (.*)$/;
const OUTPUT = /^---- (.{1,4000}?) stdout ----$/;
const RESULT =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;.*?(?:finished in ([\d.]{1,20})s)?$/;
const COMPILE_ERROR = /^error(?:\[E\d+\])?: (.{1,2000})$/;
const COMPILE_PLACE = /^\s+--> (\S.{0,1000}):(\d{1,9}):\d{1,9}$/;
/** Lines kept of what one failed test printed. */
const MOST_LINES = 400;

/** Takes the lines in order. */
export class CargoTestRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  #suite = '';
  /** Tests announced and not yet reported; undefined outside of a binary's run. */
  #counts:
    | { passed: number; failed: number; skipped: number; readonly announced: number }
    | undefined;
  readonly #failed = new Map<string, string[]>();
  #output: string[] | undefined;
  /** A test that printed between its name and its result. */
  #open: string | undefined;
  #compileError: string | undefined;
  #seconds: number = 0;
  #runs: number = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
  }

  line(line: string, number: number): void {
    const binary = BINARY.exec(line)?.[1];
    const running = RUNNING.exec(line)?.[1];
    const result = RESULT.exec(line);
    if (binary !== undefined) this.#suite = owned(binary.replace(/^unittests /, ''));
    else if (running !== undefined) this.#begin(Number(running), number);
    else if (result !== null) this.#endRun(result, number);
    else if (this.#counts === undefined) this.#compiler(line);
    else if (!this.#test(line)) this.#said(line);
  }

  finish(expected: string): TestRun {
    if (this.#counts !== undefined) {
      this.#problems.error(
        'input-cut',
        `${quote(this.#suite)} has no line "test result:": it did not end, or the input is cut`,
      );
      this.#settle();
    }
    return this.#list.finish({
      format: 'cargo-test',
      expected,
      ...durationOf(this.#runs === 0 ? undefined : this.#seconds, 1000),
    });
  }

  #begin(announced: number, line: number): void {
    if (this.#counts !== undefined) {
      this.#problems.error('input-cut', `${quote(this.#suite)} has no line "test result:"`, {
        line,
      });
      this.#settle();
    }
    this.#counts = { passed: 0, failed: 0, skipped: 0, announced };
  }

  #test(line: string): boolean {
    const found = TEST.exec(line);
    if (found !== null) {
      this.#add(found[1] ?? '', found[2] ?? '', found[3]);
      return true;
    }
    const started = STARTED.exec(line);
    if (started !== null && this.#output === undefined) this.#open = started[1];
    else if (this.#open !== undefined && /^(?:ok|FAILED|ignored)$/.test(line)) {
      this.#add(this.#open, line, undefined);
      return true;
    }
    return started !== null && this.#output === undefined;
  }

  #add(name: string, result: string, seconds: string | undefined): void {
    this.#open = undefined;
    const counts = this.#counts;
    if (counts === undefined) return;
    if (result === 'FAILED') {
      counts.failed += 1;
      this.#failed.set(owned(name), []);
      return;
    }
    const status = result === 'ok' ? 'passed' : 'skipped';
    counts[status] += 1;
    const duration = durationOf(seconds === undefined ? undefined : Number(seconds), 1000);
    this.#list.add({ suite: this.#suite, name, status, ...duration });
  }

  #said(line: string): void {
    const name = OUTPUT.exec(line)?.[1];
    if (name !== undefined) this.#output = this.#failed.get(name);
    else if (line === 'failures:' || line === 'successes:') this.#output = undefined;
    else if (this.#output !== undefined && this.#output.length < MOST_LINES) {
      this.#output.push(owned(line));
    }
  }

  #endRun([, passed, failed, ignored, seconds]: RegExpExecArray, line: number): void {
    const counts = this.#counts;
    this.#runs += 1;
    this.#seconds += Number(seconds ?? 0);
    this.#settle();
    if (counts === undefined) return;
    const stated = [Number(passed), Number(failed), Number(ignored)];
    const seen = [counts.passed, counts.failed, counts.skipped];
    if (stated.join() === seen.join()) return;
    const message = `the result line says ${stated.join(', ')} passed, failed and ignored, but ${seen.join(', ')} are listed`;
    this.#problems.error('tests-totals-differ', message, { line });
  }

  /** All that is known of the failures of this binary has been said. */
  #settle(): void {
    for (const [name, lines] of this.#failed) {
      const stack = readStack(lines.join('\n').trim());
      const said = lines.findIndex((line) => /\bpanicked at\b/.test(line));
      const message = said < 0 ? stack.text : lines.slice(said + 1).join('\n');
      this.#list.add(
        { suite: this.#suite, name, status: 'failed' },
        {
          status: 'failed',
          reason: 'assertion',
          message: firstTellingLine(message) || firstTellingLine(stack.text) || 'the test failed',
          details: stack.text,
          ...(stack.place === undefined ? {} : { place: stack.place }),
        },
      );
    }
    this.#failed.clear();
    this.#counts = undefined;
    this.#output = undefined;
    this.#open = undefined;
  }

  #compiler(line: string): void {
    const place = COMPILE_PLACE.exec(line);
    const said = COMPILE_ERROR.exec(line)?.[1];
    if (said !== undefined) {
      this.#compileError = owned(said);
      if (/^could not compile /.test(said)) this.#failBuild(said);
    } else if (place !== null && this.#compileError !== undefined) {
      this.#failBuild(this.#compileError, { file: owned(place[1] ?? ''), line: Number(place[2]) });
      this.#compileError = undefined;
    }
  }

  #failBuild(message: string, place?: { readonly file: string; readonly line: number }): void {
    const known = place === undefined ? {} : { place };
    this.#list.fail(this.#suite, {
      status: 'errored',
      reason: 'build',
      message,
      details: '',
      ...known,
    });
  }
}
