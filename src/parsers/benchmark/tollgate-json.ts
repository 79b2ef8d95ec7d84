/**
 * Tollgate's own plain JSON of benchmarks, for tools that no other format covers: one document, or one benchmark a line.
 * Definition: docs/generic-json.md
 */
import type { BenchmarkRun } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { readJson } from '../read/json.js';
import { ProblemList } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { wholeTextReader } from '../read/whole-text.js';
import { TollgateBenchmarks } from './tollgate-json-document.js';

const EXPECTED =
  '{"benchmarks": [{"name": "…", "metrics": {"ns/op": {"samples": [1, 2]}}}]}, or one such benchmark a line';

export const tollgateJson: Parser = {
  id: 'tollgate-json',
  label: 'Benchmarks as plain JSON',
  kinds: ['benchmarks'],
  definition: 'docs/generic-json.md',
  concatenable: false,
  detect(head) {
    if (!/^\s*\{/.test(head) || !/"samples"\s*:\s*\[/.test(head)) return 0;
    return /"metrics"\s*:\s*\{/.test(head) && /"name"\s*:\s*"/.test(head) ? 0.9 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    return wholeTextReader(problems, (text) => [understand(text, problems)]);
  },
};

function understand(text: string, problems: ProblemList): BenchmarkRun {
  const found = new TollgateBenchmarks(problems);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) {
    if (problems.complete) noteEmpty(problems, EXPECTED);
  } else if (lines.length > 1 && isBenchmarkLine(lines[0] ?? '')) readLines(text, found, problems);
  else {
    const read = readJson(text);
    if (read.ok) found.document(read.value, EXPECTED);
    else problems.error(read.code, read.message, read.where);
  }
  const { benchmarks, headers } = found;
  if (benchmarks.size === 0 && problems.complete) {
    problems.error('benchmarks-none', `no benchmark with samples found: expected ${EXPECTED}`);
  }
  return {
    kind: 'benchmarks',
    format: tollgateJson.id,
    source: problems.source,
    complete: problems.complete,
    problems: problems.list(),
    benchmarks: benchmarks.list(),
    headers: Object.fromEntries(headers),
    failed: false,
  };
}

/** A first line that is a whole benchmark: then each line is one. */
function isBenchmarkLine(line: string): boolean {
  const read = readJson(line);
  return (
    read.ok && typeof read.value === 'object' && read.value !== null && 'metrics' in read.value
  );
}

function readLines(text: string, found: TollgateBenchmarks, problems: ProblemList): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readJson(line);
    if (read.ok) found.benchmark(read.value, `line ${index + 1}`);
    else problems.error(read.code, read.message, { ...read.where, line: index + 1 });
  }
}
