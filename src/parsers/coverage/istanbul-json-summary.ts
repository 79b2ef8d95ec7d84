/** Istanbul's summary (`coverage-summary.json`): how much of each file, but not which lines. */
import { COVERAGE_UNITS, type CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList } from '../read/coverage-list.js';
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
          problems.error('coverage-bad-entry', `${quote(path)} says nothing of its lines`, {
            line,
          });
        } else if (path === 'total') stated = ratiosOf(value);
        else {
          const file = files.file(path);
          for (const [unit, ratio] of Object.entries(ratiosOf(value))) {
            const known = COVERAGE_UNITS.find((one) => one === unit);
            if (known !== undefined) file.sum(known, 'all', ratio.covered, ratio.total, line);
          }
        }
      },
      end: () => [
        files.finish({ format: istanbulJsonSummary.id, expected: EXPECTED, unit: 'lines', stated }),
      ],
    });
  },
};

function ratiosOf(value: unknown): CoverageRatios {
  return Object.fromEntries(
    COVERAGE_UNITS.flatMap((unit) => {
      const [covered, total] = [
        numberField(field(value, unit), 'covered'),
        numberField(field(value, unit), 'total'),
      ];
      return covered === undefined || total === undefined ? [] : [[unit, { covered, total }]];
    }),
  );
}
