/** Lines of `cargo test` to tests; the reason of a failure comes after all of its binary have run. */
import type { TestRun } from '../../model/measurement.js';
import { CargoOutput } from '../read/cargo-output.js';
import { owned } from '../read/lines.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { rustFailure } from '../read/rust-failure.js';
import { durationOf, TestList } from '../read/test-list.js';
import { type BinaryRun, type ListedFile, newBinaryRun } from './cargo-test-binary.js';

const RUNNING = /^running (\d{1,9}) tests?$/;
/** What stands between `test name` and its line's end. */
const ENDED = /^(ok|FAILED|ignored)(?:, .*)?(?: <([\d.]+)s>)?$/;
/** Said of a test behind its name. */
const MODES = [' - should panic', ' - compile fail', ' - compile'];
/** As trybuild lists what it compiles. https://docs.rs/trybuild */
const FILE_NAME = /^\S+\.rs(?: \[should [a-z ]+\])?$/;
/** Of `--quiet`, which names only what failed. */
const QUIET = /^(.+) --- FAILED$/;
const OUTPUT = /^---- (.+) stdout ----$/;
const RESULT =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;(?:.*; finished in ([\d.]+)s)?/;
const PANICKED = /^thread '(.+)' (?:\(\d+\) )?panicked at /;
const DIED = /^\s+(process didn't exit successfully: .*)$/;
/** Lines kept of what one failed test printed. */
const MOST_LINES = 400;

/** Takes the lines in order. */
export class CargoTestRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  readonly #cargo: CargoOutput;
  /** Between "running 3 tests" and "test result:". */
  #run: BinaryRun | undefined;
  /** The binary that ended without its result. */
  #dead: { readonly suite: string; readonly missing: string } | undefined;
  #seconds: number = 0;
  #runs: number = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
    this.#cargo = new CargoOutput(this.#list);
  }

  line(line: string, number: number): void {
    // A failed test may have printed such lines itself.
    const isOwn = this.#run?.output === undefined;
    const running = isOwn ? RUNNING.exec(line)?.[1] : undefined;
    const result = isOwn ? RESULT.exec(line) : null;
    if (running !== undefined) this.#begin(Number(running));
    else if (result !== null) this.#end(result, number);
    else if (this.#run === undefined) this.#outside(line);
    else if (/^error: (?:test|doctest) failed, to rerun /.test(line)) this.#died(this.#run);
    else this.#inside(this.#run, line);
  }

  finish(expected: string): TestRun {
    if (this.#run !== undefined) this.#died(this.#run);
    this.#tellDead('no line says how it ended: it was stopped, or the input is cut');
    this.#cargo.end();
    return this.#list.finish({
      format: 'cargo-test',
      expected,
      ...durationOf(this.#runs === 0 ? undefined : this.#seconds, 1000),
    });
  }

  #begin(announced: number): void {
    if (this.#run !== undefined) this.#died(this.#run);
    this.#tellDead('another binary begins before its result');
    this.#run = newBinaryRun(this.#cargo.suite, announced);
  }

  #outside(line: string): void {
    const how = DIED.exec(line)?.[1];
    if (how !== undefined) this.#tellDead(how);
    else this.#cargo.line(line);
  }

  #inside(run: BinaryRun, line: string): void {
    if (run.output !== undefined) this.#printed(run, line);
    else if (!this.#test(run, line)) this.#said(run, line);
  }

  /** In the output of a failed test, which ends at the next one's or at the list of all. */
  #printed(run: BinaryRun, line: string): void {
    const next = OUTPUT.exec(line)?.[1];
    if (next !== undefined) run.output = run.failed.get(next) ?? [];
    else if (line === 'failures:') run.output = undefined;
    else if ((run.output?.length ?? 0) < MOST_LINES) run.output?.push(owned(line));
  }

  #test(run: BinaryRun, line: string): boolean {
    const [name, after] = namedIn(line);
    const [, result, seconds] = ENDED.exec(after) ?? [];
    if (name !== '' && result !== undefined) this.#add(run, name, result, seconds);
    else if (run.open !== undefined && /^(?:ok|FAILED|ignored)$/.test(line)) {
      this.#add(run, run.open, line);
    } else {
      const quiet = QUIET.exec(line)?.[1];
      if (quiet !== undefined) this.#add(run, quiet, 'FAILED');
      else if (name !== '') run.open = owned(name);
      return quiet !== undefined;
    }
    return true;
  }

  #add(run: BinaryRun, name: string, result: string, seconds?: string): void {
    run.open = undefined;
    if (result === 'FAILED') {
      run.failed.set(owned(name), run.panics.get(name) ?? []);
      return;
    }
    const status = result === 'ok' ? 'passed' : 'skipped';
    const listed = {
      status,
      seconds: seconds === undefined ? undefined : Number(seconds),
    } as const;
    if (FILE_NAME.test(name)) run.files.push({ name: owned(name), ...listed });
    else this.#addWhole(run, { name, ...listed });
  }

  #addWhole(run: BinaryRun, { name, status, seconds }: ListedFile): void {
    run[status] += 1;
    this.#list.add({ suite: run.suite, name, status, ...durationOf(seconds, 1000) });
  }

  #said(run: BinaryRun, line: string): void {
    const name = OUTPUT.exec(line)?.[1];
    if (name !== undefined) {
      run.output = run.failed.get(name) ?? [];
      return;
    }
    // With --nocapture a panic stands among the results, and only names its thread.
    const thread = PANICKED.exec(line)?.[1];
    if (thread !== undefined) {
      run.panic = run.panics.get(thread) ?? [];
      run.panics.set(owned(thread), run.panic);
    } else if (line.trim() === '' || line === 'failures:') run.panic = undefined;
    if ((run.panic?.length ?? MOST_LINES) < MOST_LINES) run.panic?.push(owned(line));
  }

  #end([, passed, failed, ignored, seconds]: RegExpExecArray, line: number): void {
    const run = this.#run;
    this.#runs += 1;
    this.#seconds += Number(seconds ?? 0);
    const stated = [Number(passed), Number(failed), Number(ignored)] as const;
    if (run === undefined) {
      const message = 'a line "test result:" without the tests before it: the beginning is missing';
      this.#problems.error('input-cut', message, { line });
      return;
    }
    // The result counts what the harness ran, and not what a test printed.
    if (run.passed + run.skipped + run.files.length === stated[0] + stated[2])
      for (const file of run.files) this.#addWhole(run, file);
    this.#settle(run);
    if (
      run.passed + run.skipped === 0 &&
      stated[0] + stated[2] > 0 &&
      run.failed.size === stated[1]
    ) {
      // Quiet: dots.
      this.#list.addUnnamed('passed', stated[0]);
      this.#list.addUnnamed('skipped', stated[2]);
      return;
    }
    const seen = [run.passed, run.failed.size, run.skipped];
    if (stated.join() === seen.join()) return;
    const message = `the result says ${stated.join(', ')} passed, failed and ignored, but ${seen.join(', ')} are listed`;
    this.#problems.error('tests-totals-differ', message, { line });
  }

  /** All that is known of the failures of this binary has been said. */
  #settle(run: BinaryRun): void {
    for (const [name, lines] of run.failed) {
      const own = lines.length > 0 ? lines : (run.panics.get(name) ?? []);
      this.#list.add({ suite: run.suite, name, status: 'failed' }, rustFailure(own.join('\n')));
    }
    this.#run = undefined;
  }

  #died(run: BinaryRun): void {
    this.#settle(run);
    const seen = run.passed + run.failed.size + run.skipped;
    this.#dead = { suite: run.suite, missing: `${seen} of ${run.announced} tests reported` };
  }

  #tellDead(how: string): void {
    if (this.#dead === undefined) return;
    const { suite, missing } = this.#dead;
    this.#dead = undefined;
    const what = suite === '' ? 'a test binary' : quote(suite);
    this.#problems.error('tests-unfinished', `${what} has no line "test result:": ${missing}`);
    const message = `${how} (${missing})`;
    this.#list.fail(suite, { status: 'errored', reason: 'exit', message, details: '' });
  }
}

/** `test a - should panic ... ok`: the name, and what stands after it; nothing for another line. */
function namedIn(line: string): readonly [name: string, after: string] {
  const end = line.startsWith('test ') ? line.indexOf(' ... ') : -1;
  if (end < 0) return ['', ''];
  const name = line.slice('test '.length, end);
  const mode = MODES.find((each) => name.endsWith(each)) ?? '';
  return [name.slice(0, name.length - mode.length), line.slice(end + ' ... '.length)];
}
