/** Events of libtest to tests. */
import type { TestRun } from '../../model/measurement.js';
import { CargoOutput } from '../read/cargo-output.js';
import { numberField, textField } from '../read/json-fields.js';
import { owned } from '../read/lines.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { rustFailure } from '../read/rust-failure.js';
import { durationOf, TestList } from '../read/test-list.js';

/** Between the events that a suite starts and ends with. */
interface OpenSuite {
  readonly name: string;
  readonly running: Set<string>;
  readonly counts: { passed: number; failed: number; ignored: number };
}

/** Takes the events in order. */
export class LibtestRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  readonly #cargo: CargoOutput;
  #suite: OpenSuite | undefined;
  #seconds: number | undefined;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
    this.#cargo = new CargoOutput(this.#list);
  }

  /** A line of cargo, or of a test whose output is not captured. */
  plain(line: string): void {
    const died = /^\s+(process didn't exit successfully: .*)$/.exec(line)?.[1];
    if (died !== undefined && this.#suite !== undefined) this.#unended(this.#suite, owned(died));
    else this.#cargo.line(line);
  }

  event(event: unknown, line: number): void {
    const type = textField(event, 'type');
    const what = textField(event, 'event') ?? '';
    if (type === 'suite' && what === 'started') this.#begin();
    else if (type === 'suite') this.#end(event, what, line);
    else if (type === 'test') this.#test(event, what, line);
  }

  finish(expected: string): TestRun {
    if (this.#suite !== undefined) this.#unended(this.#suite);
    this.#cargo.end();
    return this.#list.finish({
      format: 'libtest-json',
      expected,
      ...durationOf(this.#seconds, 1000),
    });
  }

  #begin(): void {
    if (this.#suite !== undefined) this.#unended(this.#suite);
    const counts = { passed: 0, failed: 0, ignored: 0 };
    this.#suite = { name: this.#cargo.suite, running: new Set(), counts };
  }

  #test(event: unknown, what: string, line: number): void {
    const name = textField(event, 'name') ?? '';
    const suite = this.#suite;
    if (suite === undefined || name === '') {
      this.#problems.error('tests-bad-entry', 'a test without a name, or outside of a suite', {
        line,
      });
      return;
    }
    if (what === 'started') suite.running.add(owned(name));
    // Said of a test that runs long and will still end.
    else if (what !== 'timeout') this.#ended(suite, name, event, what, line);
  }

  #ended(suite: OpenSuite, name: string, event: unknown, what: string, line: number): void {
    suite.running.delete(name);
    const test = { suite: suite.name, name, ...durationOf(numberField(event, 'exec_time'), 1000) };
    if (what === 'ok') {
      suite.counts.passed += 1;
      this.#list.add({ ...test, status: 'passed' });
    } else if (what === 'ignored') {
      suite.counts.ignored += 1;
      this.#list.add({ ...test, status: 'skipped' });
    } else {
      if (what !== 'failed') {
        const message = `test ${quote(name)} has the unknown event ${quote(what)}`;
        this.#problems.error('tests-bad-entry', message, { line });
      }
      suite.counts.failed += 1;
      const note = textField(event, 'message') ?? textField(event, 'reason') ?? '';
      const failure = rustFailure(textField(event, 'stdout') ?? '', note);
      const isLate = /time limit exceeded/.test(note);
      this.#list.add(
        { ...test, status: 'failed' },
        isLate ? { ...failure, reason: 'timeout' } : failure,
      );
    }
  }

  #end(event: unknown, what: string, line: number): void {
    const suite = this.#suite;
    if (suite === undefined) {
      this.#problems.error('input-cut', 'a suite ends that did not begin', { line });
      return;
    }
    this.#suite = undefined;
    this.#unfinished(suite);
    const { passed, failed, ignored } = suite.counts;
    this.#seconds = (this.#seconds ?? 0) + (numberField(event, 'exec_time') ?? 0);
    const stated = ['passed', 'failed', 'ignored'].map((key) => numberField(event, key));
    const seen = [passed, failed, ignored];
    const isSame = seen.every((count, at) => stated[at] === undefined || stated[at] === count);
    if (isSame && (what === 'failed') === failed > 0) return;
    const message = `the suite ${what}, and says ${stated.join(', ')} passed, failed and ignored, but ${seen.join(', ')} are listed`;
    this.#problems.error('tests-totals-differ', message, { line });
  }

  #unended(suite: OpenSuite, how = 'its binary died, or the input is cut'): void {
    this.#suite = undefined;
    const name = suite.name === '' ? 'a suite' : `suite ${quote(suite.name)}`;
    const message = `${name} has no end: ${how}`;
    this.#problems.error('tests-unfinished', message);
    if (suite.running.size === 0) {
      this.#list.fail(suite.name, { status: 'errored', reason: 'exit', message, details: '' });
    } else this.#unfinished(suite, how);
  }

  #unfinished({ name: suite, running }: OpenSuite, how = ''): void {
    for (const name of running) {
      const message = `the test began and did not end${how === '' ? '' : `: ${how}`}`;
      const status = 'unfinished' as const;
      this.#list.add(
        { suite, name, status },
        { status, reason: 'unfinished', message, details: '' },
      );
    }
    running.clear();
  }
}
