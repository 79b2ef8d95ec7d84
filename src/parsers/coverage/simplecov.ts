/**
 * SimpleCov of Ruby: `.resultset.json` with the suites that it merges, `coverage.json` of its JSON formatter, and that
 * of the gem simplecov-json. What `:nocov:` leaves out is not known from a result set: there it counts.
 */
import type { Coverage, CoverageRatios } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList } from '../read/coverage-list.js';
import { field, isObject, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { SimplecovFile } from './simplecov-file.js';

const EXPECTED = '{"RSpec": {"coverage": {"/a.rb": {"lines": [1, null, 0]}}}}';
const SUITE = /^\s*\{\s*"(?:[^"\\]|\\.){0,1000}"\s*:\s*\{\s*"coverage"\s*:\s*\{/;

export const simplecov: Parser = {
  id: 'simplecov',
  label: 'SimpleCov (JSON)',
  kinds: ['coverage'],
  definition:
    'https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result_merger.rb',
  concatenable: false,
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"simplecov_version"\s*:/.test(head)) return 0.97;
    if (/"covered_strength"\s*:/.test(head) && /"filename"\s*:/.test(head)) return 0.9;
    return SUITE.test(head) ? 0.9 : 0;
  },
  open(source) {
    const report = new Report(source);
    return jsonReader(report.problems, {
      expected: EXPECTED,
      each: [
        ['*', 'coverage', '*'],
        ['coverage', '*'],
        ['files', '*'],
      ],
      element(value, path, line) {
        if (path[0] !== 'files') report.file(path.at(-1) ?? '', value, line);
        else report.file(textField(value, 'filename') ?? '', field(value, 'coverage'), line);
      },
      end: (rest) => [report.finish(rest)],
    });
  },
};

class Report {
  readonly problems: ProblemList;
  readonly #files = new Map<string, SimplecovFile>();

  constructor(source: string) {
    this.problems = new ProblemList(source);
  }

  /** `[1, null, 0]` before 0.18, since then `{"lines": […], "branches": …}`. */
  file(path: string, value: unknown, line: number): void {
    const parts = Array.isArray(value) ? { lines: value } : value;
    const isKnown = ['lines', 'branches', 'methods'].some((part) => isList(field(parts, part)));
    if (path === '' || !isKnown) {
      const message = `${quote(path)} is no file with a list of lines: expected ${EXPECTED}`;
      this.problems.error('coverage-bad-entry', message, { line });
      return;
    }
    const file = this.#files.get(path) ?? new SimplecovFile(line);
    this.#files.set(path, file);
    file.add(parts);
  }

  finish(rest: unknown): Coverage {
    const files = new CoverageList(this.problems);
    for (const [path, file] of this.#files) file.writeTo(files.file(path));
    return files.finish({
      format: simplecov.id,
      expected: EXPECTED,
      unit: 'lines',
      stated: statedBy(rest),
    });
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || isObject(value);
}

/** Only of lines: of branches, some versions leave out what they count elsewhere. */
function statedBy(rest: unknown): CoverageRatios {
  const [total, metrics] = [field(field(rest, 'total'), 'lines'), field(rest, 'metrics')];
  const covered = numberField(total, 'covered') ?? numberField(metrics, 'covered_lines');
  const all = numberField(total, 'total') ?? numberField(metrics, 'total_lines');
  return covered === undefined || all === undefined ? {} : { lines: { covered, total: all } };
}
