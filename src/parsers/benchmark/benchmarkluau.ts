/** Luau's bench.py: `SUCCESS: base64 : 15.041ms +/- 0.636% on luau`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'lines like "SUCCESS: base64 : 15.041ms +/- 0.636% on luau"';
const RESULT = /^SUCCESS: (\S.{0,1000}?)\s*:\s+(\S{1,30}?)(ms|us|s) \+\/-\s+\S{1,20}% on /;

export const benchmarkluau: Parser = {
  id: 'benchmarkluau',
  label: 'Luau bench (text)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/luau-lang/luau/blob/master/bench/bench.py',
  concatenable: true,
  detect: (head) => (/^SUCCESS: .{1,1000}: +\S+ \+\/- +\S+% on /m.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return lineReader(problems, {
      line(line, number) {
        const [, name, value, unit] = RESULT.exec(line) ?? [];
        if (name !== undefined && unit !== undefined) {
          const benchmark = benchmarks.of('', name, undefined);
          addSample(benchmarks, problems, benchmark, unit, Number(value), number);
        } else if (/^(?:SUCCESS|FAILED|FAILURE|ERROR): /.test(line)) {
          const what = `not a result: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const ended = { format: benchmarkluau.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};
