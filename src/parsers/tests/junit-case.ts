/** One `<testcase>` with what stands in it, to a test and its failure. */
import type { TestCase } from '../../model/measurement.js';
import type { Place } from '../../model/problem.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine } from '../read/test-list.js';

/** `<failure>`, `<error>`, `<skipped>`… in a case. */
export interface JunitSaid {
  readonly kind: string;
  readonly message: string;
  readonly type: string;
  text: string;
}

export interface JunitCase {
  readonly suite: string;
  readonly name: string;
  readonly durationMs?: number;
  readonly file?: string;
  readonly line?: number;
  /** GoogleTest: `run`, `notrun`; CTest: `run`, `fail`, `notrun`, `disabled`. */
  readonly state: string;
  /** GoogleTest: `completed`, `skipped`, `suppressed`. */
  readonly result: string;
  readonly said: JunitSaid[];
}

const NOT_RUN = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;

/** The test, and why it failed where it did. */
export function caseFailure(one: JunitCase): { test: TestCase; failure?: Failure } {
  const { suite, name, said } = one;
  const bad = said.find(({ kind }) => kind === 'failure' || kind === 'error');
  const common = { suite, name, ...durationOf(one.durationMs) };
  if (bad !== undefined) {
    const status = bad.kind === 'failure' ? 'failed' : 'errored';
    return { test: { ...common, status }, failure: failureOf(one, bad, status) };
  }
  if (one.state === 'fail') {
    const silent = { kind: 'failure', message: 'the test failed', type: '', text: outputOf(said) };
    return { test: { ...common, status: 'failed' }, failure: failureOf(one, silent, 'failed') };
  }
  const skipped = said.some(({ kind }) => kind === 'skipped');
  const notRun = NOT_RUN.test(one.state) || NOT_RUN.test(one.result);
  return { test: { ...common, status: skipped || notRun ? 'skipped' : 'passed' } };
}

function failureOf(one: JunitCase, bad: JunitSaid, status: 'failed' | 'errored'): Failure {
  const text = bad.text.trim() === '' ? bad.message : bad.text;
  const stack = readStack(text);
  const shown = stack.place ?? readStack(bad.message).place ?? readStack(outputOf(one.said)).place;
  const place = inCase(shown, one);
  const message = bad.message === '' ? firstTellingLine(text) : firstTellingLine(bad.message);
  const hasMessage = bad.message === '' || stack.text.includes(bad.message.trim());
  return {
    status,
    reason:
      /panic/i.test(bad.type) || /\bpanicked at\b|^panic: /m.test(text) ? 'panic' : 'assertion',
    message: message === '' ? bad.type : message,
    details: hasMessage ? stack.text : `${bad.message}\n${stack.text}`,
    ...(place === undefined ? {} : { place }),
  };
}

/** A line of the stack where there is one, else what the case says of itself. */
function inCase(shown: Place | undefined, { file, line }: JunitCase): Place | undefined {
  if (shown !== undefined) return shown;
  if (file === undefined) return undefined;
  return line === undefined ? { file } : { file, line };
}

function outputOf(said: readonly JunitSaid[]): string {
  return said
    .filter(({ kind }) => kind.startsWith('system-'))
    .map(({ text }) => text)
    .join('\n');
}
