/** What benchmark.js prints: `name x 1,234 ops/sec ±1.23% (85 runs sampled)`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'lines like "parse x 1,234 ops/sec ±1.23% (85 runs sampled)"';
const RESULT = /^\s*(\S.{0,2000}?) x (\S{1,40}) ops\/sec .{1,20}% \(\d{1,9} runs? sampled\)$/;
const BEGUN = /^\s*\S.{0,2000} x \S{1,40} ops\/sec/;

export const benchmarkjs: Parser = {
  id: 'benchmarkjs',
  label: 'benchmark.js (text)',
  kinds: ['benchmarks'],
  definition: 'https://benchmarkjs.com/docs/#prototype_toString',
  concatenable: true,
  detect: (head) => (/ x [\d,.]+ ops\/sec .{1,20}% \(\d+ runs? sampled\)/.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return lineReader(problems, {
      line(line, number) {
        const [, name, value = ''] = RESULT.exec(line) ?? [];
        if (name !== undefined) {
          const benchmark = benchmarks.of('', name, undefined);
          const rate = Number(value.replaceAll(',', ''));
          addSample(benchmarks, problems, benchmark, 'ops/sec', rate, number);
        } else if (BEGUN.test(line)) {
          const what = `not a whole result: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const ended = { format: benchmarkjs.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};
