/** Elements of JUnit XML to tests. */
import type { TestRun } from '../../model/measurement.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { durationOf, TestList } from '../read/test-list.js';
import type { XmlTag } from '../read/xml.js';
import { caseFailure, type JunitCase, type JunitSaid } from './junit-case.js';

interface Suite {
  readonly name: string;
  readonly line: number;
  readonly failures: number;
  readonly errors: number;
  /** Of all cases in it, also in suites below. */
  seenBad: number;
  hasCases: boolean;
}

/** Characters kept of one failure while it is read. */
const LONGEST_TEXT = 200_000;
const SAID =
  /^(?:failure|error|skipped|rerunFailure|rerunError|flakyFailure|flakyError|system-out|system-err)$/;
const OWN_SUITE = /^testsuites?$/;

/** Takes the elements in order. */
export class JunitRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  readonly #suites: Suite[] = [];
  #case: JunitCase | undefined;
  #said: JunitSaid | undefined;
  #seconds: number = 0;
  #isJunit: boolean = false;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    if (parents.length === 0) this.#root(tag);
    if (OWN_SUITE.test(tag.name)) this.#suites.push(suiteOf(tag));
    else if (tag.name === 'testcase') this.#case = this.#caseOf(tag);
    else if (SAID.test(tag.name) && (this.#case !== undefined || parents.at(-1) === 'testsuite')) {
      const type = tag.get('type') ?? '';
      this.#said = { kind: tag.name, message: tag.get('message') ?? '', type, text: '' };
    }
  }

  text(piece: string): void {
    if (this.#said !== undefined && this.#said.text.length < LONGEST_TEXT) this.#said.text += piece;
  }

  close(name: string): void {
    if (name === this.#said?.kind) this.#endSaid(this.#said);
    else if (name === 'testcase') this.#endCase();
    else if (OWN_SUITE.test(name)) this.#endSuite();
  }

  finish(blank: boolean): TestRun {
    if (!blank && !this.#isJunit && this.#problems.complete) {
      this.#problems.error('input-not-understood', 'not JUnit XML: there is no <testsuite>');
    }
    return this.#list.finish({
      format: 'junit',
      expected: '<testcase> in <testsuite>',
      ...durationOf(this.#seconds, 1000),
    });
  }

  /** Another file begins anew. */
  #root(tag: XmlTag): void {
    this.#suites.length = 0;
    this.#case = undefined;
    this.#said = undefined;
    if (OWN_SUITE.test(tag.name)) this.#isJunit = true;
  }

  #caseOf(tag: XmlTag): JunitCase {
    const suite = tag.get('classname') ?? tag.get('class') ?? this.#suites.at(-1)?.name ?? '';
    const file = tag.get('file');
    const line = Number(tag.get('line'));
    return {
      suite: suite === '' ? (this.#suites.at(-1)?.name ?? '') : suite,
      // As XML has it for white space in an attribute.
      name: (tag.get('name') ?? '').replace(/[\t\r\n]/g, ' '),
      ...durationOf(Number(tag.get('time')?.replaceAll(',', '')), 1000),
      ...(file === undefined ? {} : { file }),
      ...(Number.isInteger(line) && line > 0 ? { line } : {}),
      state: tag.get('status') ?? '',
      result: tag.get('result') ?? '',
      said: [],
    };
  }

  #endSaid(said: JunitSaid): void {
    this.#said = undefined;
    if (this.#case !== undefined) this.#case.said.push(said);
    else if (said.kind === 'failure' || said.kind === 'error') this.#suiteFailed(said);
  }

  /** Outside of any test: the set-up of a suite, or a file that could not be loaded. */
  #suiteFailed({ message, text }: JunitSaid): void {
    const suite = this.#suites.at(-1);
    if (suite !== undefined) suite.seenBad += 1;
    const said = message === '' ? text : message;
    this.#list.fail(suite?.name ?? '', {
      status: 'errored',
      reason: 'assertion',
      message: said.trim().split('\n', 1)[0] ?? '',
      details: text,
    });
  }

  #endCase(): void {
    const one = this.#case;
    this.#case = undefined;
    if (one === undefined) return;
    const { test, failure } = caseFailure(one);
    this.#list.add(test, failure);
    for (const suite of this.#suites) {
      suite.hasCases = true;
      if (failure !== undefined) suite.seenBad += 1;
    }
    if (test.durationMs !== undefined) this.#seconds += test.durationMs / 1000;
  }

  /** What a suite counts and does not show would be lost: a class that could not be set up, a file with a mistake. */
  #endSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const stated = suite.failures + suite.errors;
    if (stated <= suite.seenBad) return;
    const message = `suite ${quote(suite.name)} says that ${stated} failed, but shows ${suite.seenBad}`;
    this.#problems.warning('tests-totals-differ', message, { line: suite.line });
    if (suite.seenBad > 0 || suite.hasCases) return;
    this.#list.fail(suite.name, { status: 'errored', reason: 'exit', message, details: '' });
    for (const outer of this.#suites) outer.seenBad += stated;
  }
}

function suiteOf(tag: XmlTag): Suite {
  const count = (name: string) => {
    const value = Number(tag.get(name) ?? 0);
    return Number.isInteger(value) && value > 0 ? value : 0;
  };
  return {
    name: tag.get('name') ?? '',
    line: tag.line,
    failures: count('failures'),
    errors: count('errors'),
    seenBad: 0,
    hasCases: false,
  };
}
