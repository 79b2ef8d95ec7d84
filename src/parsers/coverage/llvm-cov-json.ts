/** `llvm-cov export` as JSON, also of `cargo llvm-cov --json`. */
import { COVERAGE_UNITS, type Coverage } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList } from '../read/coverage-list.js';
import { field, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { readSegments } from './llvm-cov-segments.js';

const TYPE = 'llvm.coverage.json.export';
const EXPECTED = `{"type": "${TYPE}", "data": [{"files": [{"filename": "a.c"}]}]}`;

export const llvmCovJson: Parser = {
  id: 'llvm-cov-json',
  label: 'llvm-cov export (JSON)',
  kinds: ['coverage'],
  definition:
    'https://github.com/llvm/llvm-project/blob/main/llvm/tools/llvm-cov/CoverageExporterJson.cpp',
  concatenable: false,
  detect: (head) =>
    /"llvm\.coverage\.json\.export"|^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"files"\s*:/.test(head)
      ? 0.98
      : 0,
  open(source) {
    const report = new Report(source);
    return jsonReader(report.problems, {
      expected: EXPECTED,
      each: [
        ['data', '*', 'files', '*'],
        // Not read: without this each would be kept until the end.
        ['data', '*', 'functions', '*'],
      ],
      element: (value, path, line) => {
        if (path[2] === 'files') report.file(value, line);
      },
      end: (rest) => [report.finish(rest)],
    });
  },
};

class Report {
  readonly problems: ProblemList;
  readonly #files: CoverageList;

  constructor(source: string) {
    this.problems = new ProblemList(source);
    this.#files = new CoverageList(this.problems);
  }

  /** The summary counts, function by function; segments say which lines (with `-summary-only` there are none). */
  file(one: unknown, at: number): void {
    const name = textField(one, 'filename') ?? '';
    const [summary, segments] = [field(one, 'summary'), field(one, 'segments')];
    if (name === '' || field(summary, 'lines') === undefined) {
      const message = `${quote(name)} is no file with a summary of its lines: expected ${EXPECTED}`;
      this.problems.error('coverage-bad-entry', message, { line: at });
      return;
    }
    const file = this.#files.file(name);
    for (const unit of COVERAGE_UNITS) {
      const ratio = field(summary, unit);
      if (ratio === undefined || field(ratio, 'count') === 0) continue;
      file.sum(unit, 'all', field(ratio, 'covered'), field(ratio, 'count'), at);
    }
    if (segments === undefined) return;
    const mistake = readSegments(segments, (line, hits) => {
      file.mark(line, hits, at);
      return !this.#files.full;
    });
    if (mistake !== undefined) this.#files.bad(name, mistake, at);
  }

  finish(rest: unknown): Coverage {
    const type = field(rest, 'type');
    if (rest !== undefined && type !== TYPE) {
      const message = `not an export of llvm-cov: expected ${EXPECTED}`;
      this.problems.error('input-wrong-shape', message);
    }
    return this.#files.finish({ format: llvmCovJson.id, expected: EXPECTED, unit: 'lines' });
  }
}
