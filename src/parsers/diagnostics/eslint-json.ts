/** `eslint --format json`: files with their messages, errors and warnings alike. */
import type { Diagnostic } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { owned } from '../read/lines.js';
import { ProblemList } from '../read/problem-list.js';

const EXPECTED =
  '[{"filePath": "/a.js", "messages": [{"ruleId": "no-undef", "message": "…", "line": 1}]}]';
const LONGEST = 4000;

export const eslintJson: Parser = {
  id: 'eslint-json',
  label: 'ESLint (JSON)',
  kinds: ['diagnostics'],
  definition: 'https://eslint.org/docs/latest/use/formatters/#json',
  concatenable: false,
  detect: (head) =>
    /^\s*\[\s*\{\s*"filePath"\s*:/.test(head) && /"messages"\s*:/.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const diagnostics: Diagnostic[] = [];
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['*']],
      element(file, _, line) {
        const path = textField(file, 'filePath');
        if (path !== undefined) readFile(owned(path), file, diagnostics);
        else problems.error('diagnostics-bad-entry', 'a file without "filePath"', { line });
      },
      end(rest) {
        // An empty list is clean: `--quiet` leaves out files without errors, and ESLint fails where it finds no files.
        if (problems.complete && !Array.isArray(rest))
          problems.error('input-not-understood', `not a list of files; expected ${EXPECTED}`);
        const { complete } = problems;
        const told = { source, complete, problems: problems.list(), diagnostics };
        return [{ kind: 'diagnostics', format: eslintJson.id, ...told }];
      },
    });
  },
};

function readFile(file: string, entry: unknown, diagnostics: Diagnostic[]): void {
  for (const message of listField(entry, 'messages')) {
    const rule = textField(message, 'ruleId');
    const line = placeNumber(message, 'line');
    const column = line === undefined ? undefined : placeNumber(message, 'column');
    diagnostics.push({
      place: {
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
      },
      message: owned((textField(message, 'message') ?? 'no message').slice(0, LONGEST)),
      ...(rule === undefined ? {} : { rule: owned(rule) }),
    });
  }
}

function placeNumber(message: unknown, key: string): number | undefined {
  const value = numberField(message, key) ?? 0;
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
