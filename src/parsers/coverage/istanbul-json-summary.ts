/** Istanbul's summary (`coverage-summary.json`): how much of each file, but not which lines. */
import { COVERAGE_UNITS, type CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { field, isObject, numberField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED = '{"total": {"lines": {"total": 2, "covered": 1}}, "/a.js": {…}}';

export const istanbulJsonSummary: Parser = {
  id: 'istanbul-json-summary',
  label: 'Istanbul summary (JSON)',
  kinds: ['coverage'],
  definition: 'https://istanbul.js.org/docs/advanced/alternative-reporters/#json-summary',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"[^"]{1,2000}"\s*:\s*\{\s*"(?:lines|statements|functions|branches)"\s*:\s*\{\s*"total"\s*:/.test(
      head,
    )
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    let stated: CoverageRatios = {};
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['*']],
      element(value, [path = ''], line) {
        if (!isObject(field(value, 'lines'))) {
          const message = `${quote(path)} says nothing of its lines: expected ${EXPECTED}`;
          problems.error('coverage-bad-entry', message, { line });
        } else if (path === 'total') stated = totalsOf(value);
        else readFile(value, files.file(path), line);
      },
      end: () => [
        files.finish({ format: istanbulJsonSummary.id, expected: EXPECTED, unit: 'lines', stated }),
      ],
    });
  },
};

/** `pct` is of no use: it is rounded, and the word "Unknown" where there is nothing. */
function readFile(value: unknown, file: CoveredFile, at: number): void {
  for (const unit of COVERAGE_UNITS) {
    const ratio = field(value, unit);
    if (ratio === undefined || field(ratio, 'total') === 0) continue;
    file.sum(unit, 'all', field(ratio, 'covered'), field(ratio, 'total'), at);
  }
}

function totalsOf(value: unknown): CoverageRatios {
  return Object.fromEntries(
    COVERAGE_UNITS.flatMap((unit) => {
      const covered = numberField(field(value, unit), 'covered');
      const total = numberField(field(value, unit), 'total');
      return covered === undefined || total === undefined ? [] : [[unit, { covered, total }]];
    }),
  );
}
