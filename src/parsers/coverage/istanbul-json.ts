/** Istanbul's own JSON (`coverage-final.json`), as nyc, c8, Jest and Vitest write it. */
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { entriesOf, field, isObject, textField } from '../read/json-fields.js';
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
        const lacking = ['statementMap', 's'].find((name) => !isObject(field(one, name)));
        if (lacking === undefined) readFile(one, files.file(textField(one, 'path') ?? key), line);
        else {
          const message = `${quote(key)} has no ${quote(lacking)}: expected ${EXPECTED}`;
          problems.error('coverage-bad-entry', message, { line });
        }
      },
      end: () => [files.finish({ format: istanbulJson.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

function readFile(one: unknown, file: CoveredFile, at: number): void {
  readStatements(one, file, at);
  for (const [key, hits] of entriesOf(field(one, 'f'))) {
    file.hit('functions', key, hits, at);
  }
  for (const [key, ways] of entriesOf(field(one, 'b'))) {
    if (!Array.isArray(ways)) file.hit('branches', key, ways, at);
    else for (const [way, hits] of ways.entries()) file.hit('branches', `${key}.${way}`, hits, at);
  }
}

/** Of the statements that begin on a line, the one that ran most often counts for it. */
function readStatements(one: unknown, file: CoveredFile, at: number): void {
  const places = new Map(entriesOf(field(one, 'statementMap')));
  const counts = new Map(entriesOf(field(one, 's')));
  for (const key of new Set([...places.keys(), ...counts.keys()])) {
    // One without a count is named as such: nobody knows whether it ran.
    file.hit('statements', key, counts.get(key), at);
    // One without a place is a statement, but no line, to Istanbul too.
    if (places.has(key)) {
      file.line(field(field(places.get(key), 'start'), 'line'), counts.get(key), at);
    }
  }
}
