/** Elements of JUnit XML to tests. */
import type { TestRun } from '../../model/measurement.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine, TestList } from '../read/test-list.js';
import { TextEnds } from '../read/text-ends.js';
import type { XmlTag } from '../read/xml.js';
import { caseFailure, isBad, type JunitCase, type JunitSaid } from './junit-case.js';
import { JunitSuites } from './junit-suites.js';

const SAID =
  /^(?:failure|error|skipped|disabled|rerunFailure|rerunError|flakyFailure|flakyError|system-out|system-err)$/;
/** Eclipse has them in a `<testrun>`. */
const SUITE = /^(?:testsuites?|testrun)$/;
/** Some versions of Surefire count each time that a test ran as a test, and each time that it failed. */
const AGAIN = /^(?:rerun|flaky)(?:Failure|Error)$/;
/** Elements kept of one case: GoogleTest writes one for each assertion that did not hold. */
const MOST_SAID = 100;

/** Takes the elements in order. */
export class JunitRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  readonly #suites: JunitSuites;
  #case: JunitCase | undefined;
  #said: JunitSaid | undefined;
  #caseSeconds: number = 0;
  #failedBefore = '';
  #isJunit: boolean = false;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
    this.#suites = new JunitSuites(problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    if (parents.length === 0) this.#root(tag);
    if (SUITE.test(tag.name)) this.#suites.begin(tag);
    else if (tag.name === 'testcase') this.#case = this.#caseOf(tag);
    else if (SAID.test(tag.name) && /^testcase$|^testsuites?$/.test(parents.at(-1) ?? '')) {
      this.#said = {
        kind: tag.name,
        message: tag.get('message') ?? '',
        type: tag.get('type') ?? '',
        text: new TextEnds(),
      };
    }
  }

  text(piece: string): void {
    this.#said?.text.add(piece);
  }

  comment(text: string): void {
    this.#suites.comment(text);
  }

  close(name: string): void {
    if (name === this.#said?.kind) this.#endSaid(this.#said);
    else if (name === 'testcase') this.#endCase();
    else if (SUITE.test(name)) this.#list.addUnnamed('skipped', this.#suites.end());
  }

  finish(blank: boolean): TestRun {
    if (!blank && !this.#isJunit && this.#problems.complete) {
      this.#problems.error('input-not-understood', 'not JUnit XML: there is no <testsuite>');
    }
    const stated = this.#suites.seconds;
    return this.#list.finish({
      format: 'junit',
      expected: '<testcase> in <testsuite>',
      ...durationOf(stated > 0 ? stated : this.#caseSeconds, 1000),
    });
  }

  /** Another file begins anew. */
  #root({ name, line }: XmlTag): void {
    this.#suites.reset();
    this.#case = undefined;
    this.#said = undefined;
    if (SUITE.test(name)) this.#isJunit = true;
    else if (this.#isJunit) {
      // Of several files: reports of other tools lie beside these.
      const message = `a file that is no JUnit XML was left out: it begins with ${quote(`<${name}>`)}`;
      this.#problems.warning('junit-other-file', message, { line });
    }
  }

  #caseOf(tag: XmlTag): JunitCase {
    const suite = tag.get('classname') || tag.get('class') || this.#suites.name;
    // As XML has it for white space in an attribute.
    const name = (tag.get('name') ?? '').replace(/[\t\r\n]/g, ' ');
    const file = tag.get('file') || this.#suites.file;
    const line = Number(tag.get('line'));
    return {
      suite,
      name: name === '' && suite === '' ? '(no name)' : name,
      ...durationOf(Number(tag.get('time')?.replaceAll(',', '') || Number.NaN), 1000),
      ...(file === undefined ? {} : { file }),
      ...(Number.isInteger(line) && line > 0 ? { line } : {}),
      state: [tag.get('status') ?? '', tag.get('result') ?? ''],
      said: [],
    };
  }

  #endSaid(said: JunitSaid): void {
    this.#said = undefined;
    if (this.#case === undefined) {
      if (isBad(said)) this.#suiteFailed(said);
      // PHPUnit shows none of the tests of a class that skips itself.
      else if (said.kind === 'skipped') this.#list.addUnnamed('skipped', this.#suites.skipRest());
    } else if (this.#case.said.length < MOST_SAID) this.#case.said.push(said);
  }

  /** Outside of any test: the set-up of a suite, or a file that could not be loaded. */
  #suiteFailed({ message, text }: JunitSaid): void {
    this.#suites.count('own', 1);
    const stack = readStack(text.toString());
    this.#list.fail(this.#suites.name, {
      status: 'errored',
      reason: 'exit',
      message: firstTellingLine(message) || firstTellingLine(stack.text) || 'the suite failed',
      details: stack.text,
      ...(stack.place === undefined ? {} : { place: stack.place }),
    });
  }

  /** Go reports a test with sub-tests after them, without a word of its own. */
  #asParent({ suite, name, said }: JunitCase, failure: Failure): Failure {
    const before = this.#failedBefore;
    this.#failedBefore = `${suite}\0${name}/`;
    const isParent = before.startsWith(this.#failedBefore);
    const isSilent = said.every(({ text }) => firstTellingLine(text.toString()) === '');
    return isParent && isSilent ? { ...failure, isParentOfFailed: true } : failure;
  }

  #endCase(): void {
    const one = this.#case;
    this.#case = undefined;
    if (one === undefined) return;
    const { test, failure } = caseFailure(one);
    this.#list.add(test, failure === undefined ? undefined : this.#asParent(one, failure));
    const status = test.status === 'passed' || test.status === 'skipped' ? test.status : 'bad';
    const again = one.said.filter(({ kind }) => AGAIN.test(kind)).length;
    this.#suites.count(status, one.said.filter(isBad).length + again, again);
    this.#caseSeconds += (test.durationMs ?? 0) / 1000;
    const unable = one.said.find(({ kind, message }) => kind === 'skipped' && UNABLE.test(message));
    if (unable !== undefined) {
      const message = `test ${quote(one.name)} could not be run: ${quote(unable.message)}`;
      this.#problems.error('test-not-run', message);
    }
  }
}

/** CTest calls these "not run", and fails. */
const UNABLE =
  /^(?:Unable to find|Could not find|Missing|Required Files Missing|Fixture dependency failed|Failed to start|BAD_COMMAND)/i;
