/** coverage.py's JSON report. */
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { listField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';

const EXPECTED =
  '{"files": {"a.py": {"executed_lines": [1], "missing_lines": [2]}}}, as `coverage json` writes';

export const coveragepyJson: Parser = {
  id: 'coveragepy-json',
  label: 'coverage.py (JSON)',
  kinds: ['coverage'],
  definition: 'https://coverage.readthedocs.io/en/latest/commands/cmd_json.html',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"executed_lines"\s*:/.test(head) && /"files"\s*:/.test(head) ? 0.97 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['files', '*']],
      element: (value, [, path = ''], line) => readFile(value, files.file(path), line),
      end: () => [files.finish({ format: coveragepyJson.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

function readFile(one: unknown, file: CoveredFile, at: number): void {
  for (const [key, hits] of [
    ['executed', 1],
    ['missing', 0],
  ] as const) {
    for (const line of listField(one, `${key}_lines`)) file.line(line, hits, at);
    for (const branch of listField(one, `${key}_branches`)) {
      if (Array.isArray(branch)) file.hit('branches', branch.join(), hits, at);
    }
  }
}
