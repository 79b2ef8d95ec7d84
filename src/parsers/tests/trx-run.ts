/** Elements of a TRX file to tests. The class of a test stands after all results, so they wait for the end. */
import type { TestRun, TestStatus } from '../../model/measurement.js';
import { owned } from '../read/lines.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { durationOf, firstTellingLine, TestList } from '../read/test-list.js';
import { TextEnds } from '../read/text-ends.js';
import type { XmlTag } from '../read/xml.js';
import { statusOf, type TrxResult, trxTest } from './trx-result.js';

const RESULT = /(?:TestResult|TestResultAggregation)$/;
/** Outcomes of a whole run that say nothing beside its tests. */
const ENDED = /^(?:Completed|Passed|Failed|Warning)$/;

/** Takes the elements in order. */
export class TrxRun {
  readonly #problems: ProblemList;
  readonly #list: TestList;
  readonly #open: TrxResult[] = [];
  #ended: { readonly result: TrxResult; readonly status: TestStatus }[] = [];
  readonly #classes = new Map<string, string>();
  /** Of the test that is being defined. */
  #defined = '';
  /** Where text goes now. */
  #text: TextEnds | undefined;
  #info: { readonly outcome: string; readonly text: TextEnds } | undefined;
  #outcome: { readonly said: string; readonly line: number } | undefined;
  #failed: number = 0;
  /** What the file states. */
  #stated: number = 0;
  #milliseconds: number = 0;
  #isTrx: boolean = false;

  constructor(problems: ProblemList) {
    this.#problems = problems;
    this.#list = new TestList(problems);
  }

  open(tag: XmlTag, parents: readonly string[]): void {
    if (parents.length === 0) this.#begin(tag);
    const { name } = tag;
    if (RESULT.test(name)) this.#open.push(resultOf(tag));
    else if (name === 'Message' || name === 'StackTrace') this.#errorInfo(name, parents);
    else if (name === 'UnitTest') this.#defined = tag.get('id') ?? '';
    else if (name === 'TestMethod') this.#define(tag.get('className') ?? '');
    else if (name === 'ResultSummary')
      this.#outcome = { said: tag.get('outcome') ?? '', line: tag.line };
    else if (name === 'Counters') this.#count(tag);
    else if (name === 'RunInfo')
      this.#info = { outcome: tag.get('outcome') ?? '', text: new TextEnds() };
    else if (name === 'Text' && this.#info !== undefined) this.#text = this.#info.text;
    else if (name === 'Times') this.#times(tag);
  }

  text(piece: string): void {
    this.#text?.add(piece);
  }

  close(name: string): void {
    if (name === 'Message' || name === 'StackTrace' || name === 'Text') this.#text = undefined;
    else if (RESULT.test(name)) this.#endResult();
    else if (name === 'RunInfo') this.#endInfo();
    else if (name === 'TestRun') this.#endFile();
  }

  finish(blank: boolean): TestRun {
    // Of a file that is cut: what is known counts.
    this.#settle();
    if (!blank && !this.#isTrx && this.#problems.complete) {
      this.#problems.error('input-not-understood', 'not TRX: there is no <TestRun>');
    }
    return this.#list.finish({
      format: 'trx',
      expected: '<UnitTestResult> in <Results>',
      ...durationOf(this.#milliseconds > 0 ? this.#milliseconds : undefined),
    });
  }

  #begin({ name }: XmlTag): void {
    this.#settle();
    this.#open.length = 0;
    this.#text = undefined;
    this.#info = undefined;
    if (name === 'TestRun') this.#isTrx = true;
  }

  #errorInfo(name: string, parents: readonly string[]): void {
    const result = parents.at(-1) === 'ErrorInfo' ? this.#open.at(-1) : undefined;
    this.#text = name === 'Message' ? result?.message : result?.trace;
  }

  #define(className: string): void {
    // `Namespace.Class, Assembly, Version=…` of older writers.
    const owner = className.split(',', 1)[0]?.trim() ?? '';
    if (this.#defined !== '') this.#classes.set(owned(this.#defined), owned(owner));
  }

  #count(tag: XmlTag): void {
    for (const key of ['failed', 'error', 'timeout', 'aborted']) {
      this.#stated += Number(/^\d{1,9}$/.exec(tag.get(key) ?? '')?.[0] ?? 0);
    }
  }

  #times(tag: XmlTag): void {
    const [start, finish] = [tag.get('start'), tag.get('finish')].map((at) => Date.parse(at ?? ''));
    const whole = (finish ?? Number.NaN) - (start ?? Number.NaN);
    if (whole > 0) this.#milliseconds += whole;
  }

  #endResult(): void {
    const result = this.#open.pop();
    if (result === undefined) return;
    const status = statusOf(result);
    if (status === undefined) {
      const message = `test ${quote(result.name)} has the unknown outcome ${quote(result.outcome ?? '')}`;
      this.#problems.error('tests-bad-entry', message);
      return;
    }
    const isBad = status !== 'passed' && status !== 'skipped';
    const parent = this.#open.at(-1);
    if (parent !== undefined) {
      parent.rows += 1;
      if (isBad) parent.failedRows += 1;
    }
    if (isBad) this.#failed += 1;
    // Its rows are the tests, unless it failed beside them.
    const isToldByRows = result.rows > 0 && (!isBad || result.failedRows > 0);
    if (!isToldByRows) this.#ended.push({ result, status });
  }

  #endInfo(): void {
    const info = this.#info;
    this.#info = undefined;
    const said = firstTellingLine(info?.text.toString() ?? '');
    // xUnit.net repeats here what its tests say.
    if (info === undefined || /\[(?:FAIL|SKIP)\]$/.test(said)) return;
    const message = `the run says: ${quote(said || info.outcome)}`;
    const isError = /^(?:Error|Failed|Aborted|Timeout)$/.test(info.outcome);
    // Of a run without a failure it is all that tells why there should be one.
    if (isError && this.#failed === 0) this.#problems.error('run-failed', message);
    else if (isError || info.outcome === 'Warning') this.#problems.warning('run-warning', message);
  }

  #endFile(): void {
    const outcome = this.#outcome;
    const failed = this.#failed;
    if (this.#stated > failed) {
      const message = `the summary says that ${this.#stated} failed, but ${failed} are listed`;
      this.#problems.error('tests-totals-differ', message);
    }
    if (outcome !== undefined && !ENDED.test(outcome.said)) {
      const message = `the outcome of the run is ${quote(outcome.said)}: tests may be missing`;
      this.#problems.error('run-failed', message, { line: outcome.line });
    } else if (outcome?.said === 'Failed' && failed === 0) {
      const message = 'the outcome of the run is "Failed", but no failure is listed';
      this.#problems.error('run-failed', message, { line: outcome.line });
    }
    this.#settle();
  }

  #settle(): void {
    for (const { result, status } of this.#ended) {
      const owner = this.#classes.get(result.testId) ?? '';
      const { test, failure } = trxTest(result, status, owner);
      this.#list.add(test, failure);
    }
    this.#ended = [];
    this.#classes.clear();
    this.#outcome = undefined;
    this.#failed = 0;
    this.#stated = 0;
  }
}

function resultOf(tag: XmlTag): TrxResult {
  return {
    testId: tag.get('testId') ?? '',
    name: owned(tag.get('testName') ?? ''),
    outcome: tag.get('outcome'),
    duration: tag.get('duration') ?? '',
    message: new TextEnds(),
    trace: new TextEnds(),
    rows: 0,
    failedRows: 0,
  };
}
