/** One result of a TRX file, to a test and its failure. */
import type { TestCase, TestStatus } from '../../model/measurement.js';
import { reasonOf } from '../read/failure-reason.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine } from '../read/test-list.js';
import type { TextEnds } from '../read/text-ends.js';

export interface TrxResult {
  readonly testId: string;
  readonly name: string;
  /** Undefined where it is left out, which is the default of the writer: an error. */
  readonly outcome: string | undefined;
  readonly duration: string;
  readonly message: TextEnds;
  readonly trace: TextEnds;
  /** Rows of data, or tests of an ordered test: they are the tests then. */
  rows: number;
  failedRows: number;
}

const STATUSES: ReadonlyMap<string, TestStatus> = new Map([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'errored'],
  ['Timeout', 'errored'],
  ['Aborted', 'errored'],
  ['Disconnected', 'errored'],
  ['NotRunnable', 'errored'],
  ['InProgress', 'unfinished'],
  ['Pending', 'unfinished'],
  ['NotExecuted', 'skipped'],
  ['Inconclusive', 'skipped'],
]);

/** Undefined for an outcome that is not known. */
export function statusOf({ outcome }: TrxResult): TestStatus | undefined {
  return outcome === undefined ? 'errored' : STATUSES.get(outcome);
}

/** `owner`: the class, as far as the file says it. */
export function trxTest(
  result: TrxResult,
  status: TestStatus,
  owner: string,
): { test: TestCase; failure?: Failure } {
  const { name, duration } = result;
  const own = owner !== '' && name.startsWith(`${owner}.`) ? name.slice(owner.length + 1) : name;
  const test = { suite: owner, name: own, status, ...durationOf(spanOf(duration)) };
  if (status === 'passed' || status === 'skipped') return { test };
  return { test, failure: failureOf(result, status) };
}

function failureOf(
  { outcome, message, trace }: TrxResult,
  status: 'failed' | 'errored' | 'unfinished',
): Failure {
  const said = message.toString().trim();
  const text = `${said}\n${trace.toString()}`.trim();
  const stack = readStack(text);
  const byOutcome = outcome === 'Timeout' ? 'timeout' : undefined;
  const isUnfinished = status === 'unfinished';
  return {
    status,
    reason: byOutcome ?? (isUnfinished ? 'unfinished' : reasonOf(text)),
    message: firstTellingLine(said) || `the outcome is ${outcome ?? 'not said'}`,
    details: stack.text,
    ...(stack.place === undefined ? {} : { place: stack.place }),
  };
}

/** `00:00:01.2345678`, with days before it `1.00:00:00`: milliseconds. */
function spanOf(text: string): number | undefined {
  const [, days = '0', hours, minutes, seconds] =
    /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  return Math.round((whole * 60 + Number(seconds)) * 1e7) / 1e4;
}
