/**
 * What suites of JUnit XML state of themselves against what they show. A class that could not be set up, or a file with a
 * mistake, often is a number in an attribute and nothing else: it must not be lost.
 */
import { type ProblemList, quote } from '../read/problem-list.js';
import type { XmlTag } from '../read/xml.js';

interface Suite {
  readonly name: string;
  readonly file: string | undefined;
  readonly line: number;
  readonly tests: number;
  /** Undefined where nothing is stated. */
  readonly bad: number | undefined;
  /** Of as many failures as errors: those are maybe the same tests, twice. */
  readonly maybeTwice: boolean;
  readonly skipped: number;
  readonly seconds: number;
  seenTests: number;
  seenBad: number;
  /** Of `<failure>` and `<error>`, of which a case may have several. */
  seenReports: number;
  seenSkipped: number;
  /** Failures outside of a case, which Ant counts as a test, and further runs of one. */
  seenMore: number;
}

/** The suites that are open, outermost first. */
export class JunitSuites {
  /** Of the outermost ones, as they state it; NaN where one does not. */
  seconds: number = 0;
  readonly #problems: ProblemList;
  #open: Suite[] = [];
  /** All, and those with something that failed: node:test counts a test with sub-tests, which is a suite here, too. */
  #nested = { all: 0, bad: 0 };
  /** `<!-- fail 1 -->` of node:test, which is all that it says of a test that failed beside its sub-tests. */
  #commented = { bad: 0, suites: 0 };
  #shown: number = 0;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** Another document begins. */
  reset(): void {
    this.#open = [];
    this.#nested = { all: 0, bad: 0 };
    this.#commented = { bad: 0, suites: 0 };
    this.#shown = 0;
  }

  get name(): string {
    return this.#open.at(-1)?.name ?? '';
  }

  /** The nearest that is named. */
  get file(): string | undefined {
    return this.#open
      .map(({ file }) => file)
      .filter((file) => file !== undefined)
      .at(-1);
  }

  begin(tag: XmlTag): void {
    const count = (key: string) => Number(/^\d{1,9}$/.exec(tag.get(key) ?? '')?.[0] ?? 0);
    const isStated = ['failures', 'errors'].some((key) => tag.get(key) !== undefined);
    const seconds = Number(tag.get('time')?.replaceAll(',', '') || Number.NaN);
    this.#open.push({
      name: tag.get('name') ?? '',
      file: tag.get('file') ?? tag.get('filepath'),
      line: tag.line,
      tests: count('tests'),
      bad: isStated ? count('failures') + count('errors') : undefined,
      maybeTwice: count('failures') === count('errors'),
      skipped: count('skipped') + count('disabled') + count('ignored'),
      seconds: seconds >= 0 ? seconds : Number.NaN,
      seenTests: 0,
      seenBad: 0,
      seenReports: 0,
      seenSkipped: 0,
      seenMore: 0,
    });
  }

  /** A case, or a failure outside of one; `reports`: how many failures are told of it, `again`: of further runs. */
  count(status: 'passed' | 'skipped' | 'bad' | 'own', reports: number, again = 0): void {
    if (status === 'bad' || status === 'own') this.#shown += 1;
    for (const suite of this.#open) {
      if (status !== 'own') suite.seenTests += 1;
      suite.seenMore += status === 'own' ? 1 : again;
      if (status === 'bad' || status === 'own') suite.seenBad += 1;
      if (status === 'skipped') suite.seenSkipped += 1;
      suite.seenReports += reports;
    }
  }

  /** The innermost suite was skipped: how many tests of it are not shown. */
  skipRest(): number {
    const suite = this.#open.at(-1);
    const rest = suite === undefined ? 0 : Math.max(0, suite.tests - suite.seenTests);
    for (const each of this.#open) {
      each.seenTests += rest;
      each.seenSkipped += rest;
    }
    return rest;
  }

  comment(text: string): void {
    const [, key, count] = /^\s*(fail|cancelled|suites) (\d{1,9})\s*$/.exec(text) ?? [];
    if (key === undefined) return;
    this.#commented[key === 'suites' ? 'suites' : 'bad'] += Number(count);
  }

  /** Ends the innermost; how many skipped tests of it are not shown. */
  end(): number {
    const suite = this.#open.pop();
    if (suite === undefined) return 0;
    const hidden = this.#hidden(suite);
    this.#compare(suite);
    if (this.#open.length > 0) {
      this.#nested.all += 1;
      if (suite.seenBad > 0) this.#nested.bad += 1;
      return hidden;
    }
    this.seconds += suite.seconds;
    this.#compareComments();
    return hidden;
  }

  /** mocha-junit-reporter leaves out pending tests, and only the suite around all says how many there are. */
  #hidden(suite: Suite): number {
    const left = ({ skipped, seenSkipped }: Suite) => Math.max(0, skipped - seenSkipped);
    const missing = suite.tests - suite.seenTests - left(suite);
    if (missing <= 0 || missing > Math.max(0, ...this.#open.map(left))) return 0;
    for (const each of [suite, ...this.#open]) {
      each.seenTests += missing;
      each.seenSkipped += missing;
    }
    return missing;
  }

  #compareComments(): void {
    const { bad, suites } = this.#commented;
    const parents = Math.min(this.#nested.bad, Math.max(0, this.#nested.all - suites));
    if (bad <= this.#shown + parents) return;
    const message = `the run says that ${bad} failed or were cancelled, but shows ${this.#shown}`;
    this.#problems.error('tests-totals-differ', message, {
      hint: 'A test that failed beside its sub-tests, or a hook, is not in this report: see the output of the run.',
    });
  }

  #compare(suite: Suite): void {
    const where = { line: suite.line };
    const name = suite.name === '' ? 'a suite' : `suite ${quote(suite.name)}`;
    const hint =
      'What is missing may be a class, a file or a hook that failed: see the output of the run.';
    const bad = suite.bad ?? 0;
    const leftOut = Math.max(0, suite.skipped - suite.seenSkipped);
    const shownTests = suite.seenTests + suite.seenMore + leftOut;
    if (bad > Math.max(suite.seenReports, suite.seenBad)) {
      const message = `${name} says that ${bad} failed, but shows ${suite.seenBad}`;
      // Web Test Runner counts a test that failed as a failure and as an error.
      const isTwice = suite.maybeTwice && bad === 2 * suite.seenBad;
      if (isTwice && suite.tests > 0 && suite.tests === suite.seenTests)
        this.#problems.warning('tests-totals-differ', message, where);
      else this.#problems.error('tests-totals-differ', message, { ...where, hint });
    } else if (suite.tests > shownTests) {
      const message = `${name} says that it has ${suite.tests} tests, but shows ${suite.seenTests}`;
      // pytest counts sub-tests, and shows only those that failed.
      if (suite.name.startsWith('pytest') && suite.seenTests > 0)
        this.#problems.warning('tests-totals-differ', message, where);
      else this.#problems.error('tests-totals-differ', message, { ...where, hint });
    } else if (suite.bad === 0 && suite.seenBad > 0) {
      const message = `${name} says that none failed, but shows ${suite.seenBad}`;
      this.#problems.warning('tests-totals-differ', message, where);
    }
  }
}
