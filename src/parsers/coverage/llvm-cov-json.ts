/** `llvm-cov export` as JSON, also of `cargo llvm-cov --json`: lines follow from segments as llvm-cov derives them. */
import { COVERAGE_UNITS } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { CoverageList, type CoveredFile } from '../read/coverage-list.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"type": "llvm.coverage.json.export", "data": [{"files": [{"filename": "a.c"}]}]}';
/** Lines of the largest gap between two segments that is believed. */
const LARGEST_GAP = 100_000;

/** Line, column, count, has a count, begins a region, is a gap. */
type Segment = readonly [number, number, number, boolean, boolean, boolean];

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
    const problems = new ProblemList(source);
    const files = new CoverageList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [
        ['data', '*', 'files', '*'],
        // Not read: without this each would be kept until the end.
        ['data', '*', 'functions', '*'],
      ],
      element(value, path, line) {
        if (path[2] !== 'files') return;
        const name = textField(value, 'filename');
        if (name === undefined)
          problems.error('coverage-bad-entry', 'a file without a filename', { line });
        else readFile(value, files.file(name), line, problems);
      },
      end: () => [files.finish({ format: llvmCovJson.id, expected: EXPECTED, unit: 'lines' })],
    });
  },
};

/** The summary counts; segments say which lines (an export with `-summary-only` has none). */
function readFile(one: unknown, file: CoveredFile, at: number, problems: ProblemList): void {
  const summary = field(one, 'summary');
  for (const unit of COVERAGE_UNITS) {
    const ratio = field(summary, unit);
    const [count, covered] = [numberField(ratio, 'count'), numberField(ratio, 'covered')];
    if (count !== undefined && count > 0) file.sum(unit, 'all', covered, count, at);
  }
  const lines = segmentLines(listField(one, 'segments').flatMap(segmentOf));
  if (lines === undefined) {
    problems.error(
      'coverage-bad-entry',
      `segments of ${quote(textField(one, 'filename') ?? '')} are out of order`,
      { line: at },
    );
  } else for (const [line, hits] of lines) file.mark(line, hits);
}

function segmentOf(value: unknown): readonly Segment[] {
  if (!Array.isArray(value)) return [];
  const [line, column, count, hasCount, begins, isGap = false] = value;
  if (typeof line !== 'number' || typeof column !== 'number' || typeof count !== 'number')
    return [];
  return [[line, column, count, hasCount === true, begins === true, isGap === true]];
}

/**
 * `LineCoverageStats` of LLVM: a line counts where a region with a count begins on it or wraps it, and its count is the
 * highest of those. Undefined where segments go backwards.
 */
function segmentLines(segments: readonly Segment[]): ReadonlyMap<number, number> | undefined {
  const lines = new Map<number, number>();
  let wrapped: Segment | undefined;
  let from = 0;
  while (from < segments.length) {
    const line = segments[from]?.[0] ?? 0;
    if (wrapped !== undefined && (line < wrapped[0] || line - wrapped[0] > LARGEST_GAP))
      return undefined;
    for (let between = (wrapped?.[0] ?? line) + 1; between < line; between++)
      note(lines, between, [], wrapped);
    let to = from;
    while (segments[to]?.[0] === line) to += 1;
    const own = segments.slice(from, to);
    note(lines, line, own, wrapped);
    wrapped = own.at(-1) ?? wrapped;
    from = to;
  }
  return lines;
}

function note(
  lines: Map<number, number>,
  line: number,
  own: readonly Segment[],
  wrapped: Segment | undefined,
): void {
  const starts = own.filter(([, , , hasCount, begins, isGap]) => !isGap && hasCount && begins);
  const [first] = own;
  const skipped = first !== undefined && !first[3] && first[4];
  const isMapped = !skipped && ((wrapped?.[3] ?? false) || starts.length > 0);
  if (!isMapped) return;
  const counts = starts.map(([, , count]) => count);
  lines.set(line, Math.max(wrapped?.[3] ? wrapped[2] : 0, ...counts));
}
