/** Gathers the tests of one input, counts them, and bounds what is kept of their failures. */
import type { TestCase, TestFailure, TestRun, TestStatus } from '../../model/measurement.js';
import { stripAnsi } from './decode.js';
import { owned } from './lines.js';
import type { ProblemList } from './problem-list.js';

const LONGEST_MESSAGE = 2000;
/** Characters kept of the beginning and of the end of the details. */
const DETAILS = 12_000;
const LONGEST_NAME = 4000;

/** What a failed test says, as the tool wrote it: texts are cut and freed of colours here. */
export type Failure = Omit<TestFailure, 'suite' | 'name'>;

export interface ListEnd {
  readonly format: string;
  /** What would have been results: the problem about none says it. */
  readonly expected: string;
  readonly durationMs?: number;
}

/** The tests of one input, in their order. */
export class TestList {
  readonly #problems: ProblemList;
  readonly #counts: Record<TestStatus, number> = {
    passed: 0,
    failed: 0,
    skipped: 0,
    errored: 0,
    unfinished: 0,
  };
  readonly #cases: TestCase[] = [];
  readonly #failures: TestFailure[] = [];
  #unnamed: number = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** One test; `failure` where it did not pass. */
  add(test: TestCase, failure?: Failure): void {
    const suite = owned(test.suite.slice(0, LONGEST_NAME));
    const name = owned(test.name.slice(0, LONGEST_NAME));
    this.#counts[test.status] += 1;
    this.#cases.push({ ...test, suite, name });
    if (failure !== undefined) this.#failures.push({ suite, name, ...bounded(failure) });
  }

  /** Tests that the tool counts and does not name. */
  addUnnamed(status: 'passed' | 'skipped', count: number): void {
    this.#counts[status] += count;
    this.#unnamed += count;
  }

  /** A failure of a whole suite, or of the run: it counts, but is no test. */
  fail(suite: string, failure: Failure): void {
    this.#counts[failure.status] += 1;
    const known = owned(suite.slice(0, LONGEST_NAME));
    this.#failures.push({ suite: known, name: '', ...bounded(failure) });
  }

  /** The measurement; no test at all is an error. */
  finish({ format, expected, durationMs }: ListEnd): TestRun {
    const isEmpty = this.#cases.length + this.#failures.length + this.#unnamed === 0;
    if (isEmpty && this.#problems.complete) {
      this.#problems.error('tests-none', `no test ran: expected ${expected}`);
    }
    return {
      kind: 'tests',
      format,
      source: this.#problems.source,
      complete: this.#problems.complete,
      problems: this.#problems.list(),
      counts: this.#counts,
      cases: this.#cases,
      failures: this.#failures,
      ...durationOf(durationMs),
    };
  }
}

/** `{ durationMs }` where it is a time, from `unit` milliseconds each; else nothing. */
export function durationOf(value: number | undefined, unit = 1): { readonly durationMs?: number } {
  const durationMs = (value ?? Number.NaN) * unit;
  return Number.isFinite(durationMs) && durationMs >= 0 ? { durationMs } : {};
}

/** What Go, libtest and nextest print around what a test says, and lines that only draw. */
const BOILERPLATE =
  /^(?:=== (?:RUN|PAUSE|CONT|NAME)\b|--- (?:PASS|FAIL|SKIP): |running \d+ tests?$|failures:$|[-=_*~#\s]+$|Failure:$|● Test suite failed to run$)/;

/** The first line that says something, or nothing; `AssertionError:` alone is ended by the next. */
export function firstTellingLine(text: string): string {
  if (/^\s*Traceback \(most recent call last\)/.test(text)) return lastOfTraceback(text);
  const lines = text
    .slice(0, 4 * LONGEST_MESSAGE)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !BOILERPLATE.test(line));
  const [first = '', second = ''] = lines;
  // Go says the place of what a test logs before it.
  const logged = /^[\w.-]+\.go:\d+: (.+)$/.exec(first)?.[1];
  if (logged !== undefined) return logged;
  const isHalf = first.endsWith(':') || (/^expected: ?/i.test(first) && /^but was/i.test(second));
  return isHalf ? `${first} ${second}`.trim() : first;
}

/** Python says last what was raised. */
function lastOfTraceback(text: string): string {
  const lines = text
    .slice(-4 * LONGEST_MESSAGE)
    .trimEnd()
    .split('\n');
  const raised = lines.filter((line) => /^[A-Za-z_][\w.]*(?:: |$)/.test(line));
  return (raised.at(-1) ?? lines.at(-1) ?? '').trim();
}

function bounded(failure: Failure): Failure {
  const message = stripAnsi(failure.message).slice(0, LONGEST_MESSAGE).trim();
  return { ...failure, message: owned(message), details: owned(cutMiddle(failure.details)) };
}

function cutMiddle(text: string): string {
  const plain = stripAnsi(text).trimEnd();
  if (plain.length <= 2 * DETAILS) return plain;
  const left = plain.length - 2 * DETAILS;
  return `${plain.slice(0, DETAILS)}\n… ${left} characters left out …\n${plain.slice(-DETAILS)}`;
}
