/** coverage.py's JSON report: lines by number; branches by number since 6.5, before that how many there are. */
import type { CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { field, listField, numberField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"files": {"a.py": {"executed_lines": [1], "missing_lines": [2]}}}, as `coverage json` writes';
const STATES = [
  ['executed', 1],
  ['missing', 0],
] as const;

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
      element(value, [, path = ''], line) {
        const lacking = STATES.find(([state]) => !Array.isArray(field(value, `${state}_lines`)));
        if (lacking === undefined) {
          readFile(value, files.file(path), line);
          readBranches(value, files.file(path), line, (what) => files.bad(path, what, line));
        } else {
          const message = `${quote(path)} has no list of "${lacking[0]}_lines": expected ${EXPECTED}`;
          problems.error('coverage-bad-entry', message, { line });
        }
      },
      end: (rest) => [
        files.finish({
          format: coveragepyJson.id,
          expected: EXPECTED,
          unit: 'lines',
          stated: totalsOf(field(rest, 'totals')),
        }),
      ],
    });
  },
};

function readFile(one: unknown, file: CoveredFile, at: number): void {
  // Before 6.0 what ran was listed even where it was excluded.
  const excluded = new Set(listField(one, 'excluded_lines'));
  for (const [state, hits] of STATES) {
    for (const line of listField(one, `${state}_lines`)) {
      if (!excluded.has(line)) file.line(line, hits, at);
    }
  }
}

function readBranches(
  one: unknown,
  file: CoveredFile,
  at: number,
  bad: (what: string) => void,
): void {
  const hasBranches = Array.isArray(field(one, 'executed_branches'));
  const { covered_branches: covered, num_branches: total } = summaryOf(one);
  if (!hasBranches && total !== undefined && total !== 0) {
    file.sum('branches', 'all', covered, total, at);
  }
  for (const [state, hits] of STATES) {
    for (const branch of listField(one, `${state}_branches`)) {
      if (Array.isArray(branch) && branch.length === 2) {
        file.hit('branches', branch.join(), hits, at);
      } else bad('a branch that is no pair of lines');
    }
  }
}

function summaryOf(one: unknown): Readonly<Record<'covered_branches' | 'num_branches', unknown>> {
  const summary = field(one, 'summary');
  return {
    covered_branches: field(summary, 'covered_branches'),
    num_branches: field(summary, 'num_branches'),
  };
}

function totalsOf(totals: unknown): CoverageRatios {
  const ratioOf = (covered: string, total: string) => {
    const [part, whole] = [numberField(totals, covered), numberField(totals, total)];
    return part === undefined || whole === undefined ? undefined : { covered: part, total: whole };
  };
  const lines = ratioOf('covered_lines', 'num_statements');
  const branches = ratioOf('covered_branches', 'num_branches');
  return { ...(lines && { lines }), ...(branches && { branches }) };
}
