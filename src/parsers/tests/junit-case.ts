/** One `<testcase>` with what stands in it, to a test and its failure. */
import type { TestCase } from '../../model/measurement.js';
import type { Place } from '../../model/problem.js';
import { reasonOf } from '../read/failure-reason.js';
import { rustMessage } from '../read/rust-message.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine } from '../read/test-list.js';
import type { TextEnds } from '../read/text-ends.js';

/** `<failure>`, `<error>`, `<skipped>`… in a case. */
export interface JunitSaid {
  readonly kind: string;
  readonly message: string;
  readonly type: string;
  readonly text: TextEnds;
}

export interface JunitCase {
  readonly suite: string;
  readonly name: string;
  readonly durationMs?: number;
  readonly file?: string;
  readonly line?: number;
  /** GoogleTest: `run`, `notrun`, `completed`, `suppressed`; CTest: `run`, `fail`, `notrun`, `disabled`. */
  readonly state: readonly string[];
  readonly said: JunitSaid[];
}

const NOT_RUN = /^(?:not ?run|disabled|skipped|suppressed|ignored|pending)$/i;
const FAILED = /^(?:fail(?:ed|ure)?|broken)$/i;
const ERRORED = /^(?:error(?:ed)?|crash(?:ed)?|timed ?out|timeout)$/i;
/** Messages that only say that it failed. */
const SAYS_NOTHING = /^(?:(?:test |collection )?fail(?:ed|ure)!?|error|)\.?$/i;

export const isBad = ({ kind }: JunitSaid): boolean => kind === 'failure' || kind === 'error';

/** The test, and why it failed where it did. */
export function caseFailure(one: JunitCase): { test: TestCase; failure?: Failure } {
  const { suite, name, said } = one;
  const common = { suite, name, ...durationOf(one.durationMs) };
  const skipped = said.find(({ kind }) => kind === 'skipped' || kind === 'disabled');
  const bad = said.filter(isBad);
  // node:test writes the failure of a test that is still to be done, which is none.
  if (skipped?.type === 'todo') return { test: { ...common, status: 'skipped' } };
  const status = badStatus(one, bad, skipped !== undefined);
  if (status !== undefined) {
    return { test: { ...common, status }, failure: failureOf(one, bad, status) };
  }
  const notRun = one.state.some((state) => NOT_RUN.test(state));
  if (skipped !== undefined || notRun) return { test: { ...common, status: 'skipped' } };
  const flaky = said.some(({ kind }) => kind === 'flakyFailure' || kind === 'flakyError');
  return { test: { ...common, status: 'passed', ...(flaky ? { flaky } : {}) } };
}

function badStatus(
  { state, said }: JunitCase,
  bad: readonly JunitSaid[],
  isSkipped: boolean,
): 'failed' | 'errored' | undefined {
  if (bad.length > 0) return bad.every(({ kind }) => kind === 'error') ? 'errored' : 'failed';
  if (isSkipped) return undefined;
  // Failed each time that it ran.
  if (said.some(({ kind }) => kind === 'rerunFailure' || kind === 'rerunError')) return 'failed';
  if (state.some((each) => FAILED.test(each))) return 'failed';
  return state.some((each) => ERRORED.test(each)) ? 'errored' : undefined;
}

function failureOf(
  one: JunitCase,
  bad: readonly JunitSaid[],
  status: 'failed' | 'errored',
): Failure {
  const texts = bad.map(wholeText);
  const whole = texts.join('\n\n').trim();
  const text = whole === '' ? outputOf(one.said) : whole;
  const stack = readStack(text, one.suite);
  const place = stack.place ?? boostPlace(text) ?? ownPlace(one);
  const { reportedAt } = stack;
  return {
    status,
    reason: reasonOf(text, bad[0]?.type),
    message: messageOf(bad, text) || 'the test failed',
    details: stack.text,
    ...(place === undefined ? {} : { place }),
    ...(place === undefined && reportedAt !== undefined ? { reportedAt } : {}),
  };
}

/** The text, with the message before it where that says more. */
function wholeText({ message, text }: JunitSaid): string {
  const body = text.toString();
  if (body.trim() === '') return message;
  return message === '' || body.includes(message.trim()) ? body : `${message}\n${body}`;
}

function messageOf([first]: readonly JunitSaid[], text: string): string {
  if (first === undefined) return firstTellingLine(text);
  const { message, type } = first;
  const body = first.text.toString();
  const panicked = rustMessage(body) ?? rustMessage(text);
  if (panicked !== undefined) return panicked;
  // pytest could not import the file.
  if (message === 'collection failure') return lastRaised(body) || tellingOf(message);
  if (!SAYS_NOTHING.test(message.trim())) return tellingOf(message);
  return firstTellingLine(body) || tellingOf(message) || type || firstTellingLine(text);
}

function lastRaised(text: string): string {
  const raised = text.split('\n').filter((line) => /^E +\S/.test(line));
  return (raised.at(-1) ?? '').replace(/^E +/, '') || firstTellingLine(text);
}

/** GoogleTest says the place before what it expected, on a line of its own. */
function tellingOf(message: string): string {
  const rest = message.replace(/^\s*(?:\S+\.\w{1,4}:\d+|unknown file)\n/, '');
  return firstTellingLine(rest) || firstTellingLine(message);
}

/** Boost.Test says it in a list. */
function boostPlace(text: string): Place | undefined {
  const [, file, line] = /^- file {1,3}: (\S.*)\n- line {1,3}: (\d{1,9})$/m.exec(text) ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
}

function ownPlace({ file, line }: JunitCase): Place | undefined {
  if (file === undefined) return undefined;
  return line === undefined ? { file } : { file, line };
}

function outputOf(said: readonly JunitSaid[]): string {
  return said
    .filter(({ kind }) => kind.startsWith('system-'))
    .map(({ text }) => text.toString())
    .join('\n')
    .trim();
}
