/** `jest --json` and Vitest's JSON reporter: files with their tests. */
import type { Parser } from '../../model/parser.js';
import { listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';
import { readStack } from '../read/stack.js';
import { durationOf, type Failure, firstTellingLine, TestList } from '../read/test-list.js';

const EXPECTED =
  '{"testResults": [{"name": "a.test.js", "assertionResults": […]}]}, as `jest --json` prints';

export const jestJson: Parser = {
  id: 'jest-json',
  label: 'Jest and Vitest (JSON)',
  kinds: ['tests'],
  definition: 'https://jestjs.io/docs/configuration#testresultsprocessor-string',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"num(?:Total|Passed|Failed)Tests"\s*:|"assertionResults"\s*:/.test(head)
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const tests = new TestList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['testResults', '*']],
      element: (value) => readFile(value, tests),
      end(rest) {
        const interrupted =
          rest !== undefined && Reflect.get(Object(rest), 'wasInterrupted') === true;
        if (interrupted)
          problems.error('run-interrupted', 'the run was interrupted: tests are missing');
        return [tests.finish({ format: jestJson.id, expected: EXPECTED })];
      },
    });
  },
};

function readFile(file: unknown, tests: TestList): void {
  const path = textField(file, 'name') ?? '';
  const results = listField(file, 'assertionResults');
  for (const one of results) readTest(one, path, tests);
  const broke = textField(file, 'status') === 'failed';
  const isExplained = results.some((one) => textField(one, 'status') === 'failed');
  if (!broke || isExplained) return;
  const said = textField(file, 'message') ?? '';
  const stack = readStack(said);
  tests.fail(path, {
    status: 'errored',
    reason: 'build',
    message: firstTellingLine(said) || 'the file failed to run',
    details: stack.text,
    place: stack.place ?? { file: path },
  });
}

function readTest(one: unknown, path: string, tests: TestList): void {
  const title = textField(one, 'title') ?? '';
  const name = textField(one, 'fullName') ?? title;
  const status = textField(one, 'status') ?? '';
  const test = { suite: path, name, ...durationOf(numberField(one, 'duration')) };
  if (status === 'passed') tests.add({ ...test, status });
  else if (/^(?:pending|skipped|todo|disabled|focused)$/.test(status)) {
    tests.add({ ...test, status: 'skipped' });
  } else {
    const failed = status === 'failed' ? 'failed' : 'errored';
    tests.add({ ...test, status: failed }, failureOf(one, path, failed, status));
  }
}

function failureOf(
  one: unknown,
  path: string,
  status: 'failed' | 'errored',
  said: string,
): Failure {
  const messages = listField(one, 'failureMessages').filter((text) => typeof text === 'string');
  const stack = readStack(messages.join('\n'));
  return {
    status,
    reason: 'assertion',
    message: firstTellingLine(stack.text) || `the status is ${JSON.stringify(said.slice(0, 40))}`,
    details: stack.text,
    place: stack.place ?? { file: path },
  };
}
