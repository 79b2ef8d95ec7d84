/** The file of tests of a Jest or Vitest report. */
import type { Place } from '../../model/problem.js';
import { reasonOf } from '../read/failure-reason.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { type ProblemList, quote } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine, type TestList } from '../read/test-list.js';

/** What Vitest gives as the stack of a test or hook that took too long, which is all that its JSON has of it. */
const NO_MESSAGE = 'Error: STACK_TRACE_ERROR';
const NOT_RUN = /^(?:pending|skipped|todo|disabled|focused)$/;

/** Takes the files in order and counts what they show. */
export class JestFiles {
  tests: number = 0;
  failed: number = 0;
  /** Files that failed beside their tests: they could not be loaded, or a hook failed. */
  broken: number = 0;
  /** Milliseconds since 1970 at which the last file ended. */
  end: number = Number.NaN;
  readonly #list: TestList;
  readonly #problems: ProblemList;

  constructor(list: TestList, problems: ProblemList) {
    this.#list = list;
    this.#problems = problems;
  }

  file(file: unknown, line: number): void {
    const path = textField(file, 'name') ?? textField(file, 'testFilePath');
    const results = field(file, 'assertionResults') ?? field(file, 'testResults');
    if (path === undefined || !Array.isArray(results)) {
      const message = 'a file of tests without "name" or "assertionResults"';
      this.#problems.error('tests-bad-entry', message, { line });
      return;
    }
    const before = this.failed;
    for (const one of results) this.#test(one, path, line);
    const ended = numberField(file, 'endTime');
    if (ended !== undefined && !(this.end >= ended)) this.end = ended;
    if (textField(file, 'status') === 'failed' && this.failed === before) {
      this.#broken(path, textField(file, 'message') ?? '');
    }
  }

  #broken(path: string, message: string): void {
    this.broken += 1;
    const stack = readStack(message);
    this.#list.fail(path, {
      status: 'errored',
      reason: 'build',
      message:
        firstTellingLine(stack.text).replace(/^● /, '') ||
        'the file failed beside its tests: a hook, or its imports',
      details: stack.text,
      place: inFile(stack.place, path),
    });
  }

  #test(one: unknown, path: string, line: number): void {
    this.tests += 1;
    const name = textField(one, 'fullName') ?? textField(one, 'title') ?? '';
    const said = textField(one, 'status') ?? '';
    const test = { suite: path, name, ...durationOf(numberField(one, 'duration')) };
    if (said === 'passed') {
      const flaky = ranAgain(one) ? { flaky: true as const } : {};
      this.#list.add({ ...test, status: said, ...flaky });
    } else if (NOT_RUN.test(said)) this.#list.add({ ...test, status: 'skipped' });
    else {
      if (said !== 'failed') {
        const message = `test ${quote(name)} has the unknown status ${quote(said)}`;
        this.#problems.error('tests-bad-entry', message, { line });
      }
      this.failed += 1;
      this.#list.add({ ...test, status: 'failed' }, failureOf(one, path));
    }
  }
}

/** Jest counts the runs of a test; Vitest keeps the messages of those that failed. */
function ranAgain(one: unknown): boolean {
  const runs = numberField(one, 'invocations') ?? 1;
  return (
    runs > 1 || ['retryReasons', 'failureMessages'].some((key) => listField(one, key).length > 0)
  );
}

function failureOf(one: unknown, path: string): Failure {
  const messages = listField(one, 'failureMessages').filter((text) => typeof text === 'string');
  const text = messages.join('\n');
  const stack = readStack(text);
  const isLate = text.startsWith(NO_MESSAGE);
  const message = isLate ? 'the test or a hook of it took too long' : firstTellingLine(stack.text);
  return {
    status: 'failed',
    reason: isLate ? 'timeout' : reasonOf(text),
    message: message || 'failed without a message',
    details: stack.text,
    place: stack.place === undefined ? ownPlace(one, path) : inFile(stack.place, path),
  };
}

/** Where Jest names the file of tests itself, it does so from its root directory. */
function inFile(place: Place | undefined, path: string): Place {
  if (place === undefined) return { file: path };
  return path.endsWith(`/${place.file}`) ? { ...place, file: path } : place;
}

/** Where the test begins, if that is told. */
function ownPlace(one: unknown, file: string): Place {
  const location = field(one, 'location');
  const line = numberField(location, 'line') ?? 0;
  return Number.isInteger(line) && line > 0 ? { file, line } : { file };
}
