/** Istanbul's own JSON (`coverage-final.json`), as nyc, c8, Jest and Vitest write it. */
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { field, fieldsOf, isObject, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED = '{"/a.js": {"path": "/a.js", "statementMap": {…}, "s": {…}}}';

export const istanbulJson: Parser = {
  id: 'istanbul-json',
  label: 'Istanbul (JSON)',
  kinds: ['coverage'],
  definition: 'https://github.com/istanbuljs/istanbuljs/blob/main/docs/raw-output.md',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"statementMap"\s*:\s*\{/.test(head) && !/"numTotalTests"/.test(head)
      ? 0.97
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['*']],
      element(value, [key = ''], line) {
        // Of a file that was instrumented twice, the inner one holds the data.
        const one = isObject(field(value, 'data')) ? field(value, 'data') : value;
        if (isObject(field(one, 'statementMap'))) {
          readFile(one, files.file(textField(one, 'path') ?? key), line);
        } else problems.error('coverage-bad-entry', `${quote(key)} has no statementMap`, { line });
      },
      end: () => [files.finish({ format: istanbulJson.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

/** Of the statements that begin on a line, the one that ran most often counts for it. */
function readFile(one: unknown, file: CoveredFile, at: number): void {
  const lines = new Map<unknown, unknown>();
  const places = fieldsOf(field(one, 'statementMap'));
  for (const [key, hits] of Object.entries(fieldsOf(field(one, 's')))) {
    file.hit('statements', key, hits, at);
    const line = numberField(field(places[key], 'start'), 'line');
    if (line === undefined) continue;
    lines.set(line, Math.max(Number(hits), Number(lines.get(line) ?? 0)));
  }
  for (const [line, hits] of lines) file.line(line, hits, at);
  for (const [key, hits] of Object.entries(fieldsOf(field(one, 'f')))) {
    file.hit('functions', key, hits, at);
  }
  for (const [key, ways] of Object.entries(fieldsOf(field(one, 'b')))) {
    if (!Array.isArray(ways)) continue;
    for (const [way, hits] of ways.entries()) file.hit('branches', `${key}.${way}`, hits, at);
  }
}
