/** Go benchmarks as `go test -bench` prints them; benchmarks of several packages and repetitions in one stream. */
import type { BenchmarkRun } from '../../model/measurement.js';
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { GoBenchRun, GoBenchText } from '../read/go-bench-text.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED =
  'the output of `go test -bench`, with lines like "BenchmarkParse-8  1000  1234 ns/op"';

export const goBench: Parser = {
  id: 'go-bench',
  label: 'Go benchmarks (text)',
  kinds: ['benchmarks'],
  definition: 'https://golang.org/design/14313-benchmark-format',
  concatenable: true,
  detect(head) {
    if (/^\{"/.test(head)) return 0;
    if (/^Benchmark\S*[ \t]+\d+[ \t]+\S+[ \t]\S+/m.test(head)) return 0.95;
    if (/^pkg: \S/m.test(head)) return 0.8;
    return /^(?:ok {2}|FAIL|\? {3})\t\S+/m.test(head) ? 0.7 : 0;
  },
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    const run = new GoBenchRun();
    const text = new GoBenchText('', benchmarks, run, problems);
    return lineReader(problems, {
      line: (line, number, ended) => text.line(line, number, ended),
      lineWithin: (chunk, start, end) => text.lineWithin(chunk, start, end),
      end(blank) {
        text.end();
        if (blank) noteEmpty(problems, EXPECTED);
        return [finish(benchmarks, run, problems)];
      },
    });
  },
};

function finish(benchmarks: BenchmarkList, run: GoBenchRun, problems: ProblemList): BenchmarkRun {
  if (run.failure !== undefined) {
    const message = `the tool says that the run failed: ${quote(run.failure)}`;
    const hint = run.cause === undefined ? {} : { hint: `It also says: ${run.cause}` };
    problems.warning('benchmarks-run-failed', message, hint);
  }
  if (benchmarks.size === 0 && problems.complete) {
    problems.error('benchmarks-none', `no benchmark result found: expected ${EXPECTED}`, {
      hint: 'Check the -bench pattern, and that the packages build.',
    });
  }
  return {
    kind: 'benchmarks',
    format: 'go-bench',
    source: problems.source,
    complete: problems.complete,
    problems: problems.list(),
    benchmarks: benchmarks.list(),
    headers: Object.fromEntries(run.headers),
    failed: run.failure !== undefined,
  };
}
