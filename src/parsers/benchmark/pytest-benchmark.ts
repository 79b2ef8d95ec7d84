/** pytest-benchmark with `--benchmark-json`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, listField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';

const EXPECTED =
  '{"benchmarks": [{"fullname": "a.py::test_a", "stats": {"mean": 0.1}}]}, as `pytest --benchmark-json` writes';

export const pytestBenchmark: Parser = {
  id: 'pytest-benchmark',
  label: 'pytest-benchmark (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://pytest-benchmark.readthedocs.io/en/latest/usage.html',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) &&
    /"benchmarks"\s*:|"commit_info"\s*:/.test(head) &&
    /"machine_info"\s*:\s*\{|"fullname"\s*:|"stats"\s*:\s*\{\s*"(?:min|mean|data)"/.test(head)
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['benchmarks', '*']],
      element: (value, _, line) => readBenchmark(value, benchmarks, problems, line),
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: pytestBenchmark.id, expected: EXPECTED }),
      ],
    });
  },
};

/** With `--benchmark-save-data` each round is there, else only what they come to. */
function readBenchmark(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(one, 'fullname') ?? textField(one, 'name');
  if (name === undefined) {
    problems.error('benchmark-bad-entry', 'a benchmark without a name', { line });
    return;
  }
  const stats = field(one, 'stats');
  const rounds = listField(stats, 'data');
  const benchmark = benchmarks.of('', name, undefined);
  for (const seconds of rounds.length > 0 ? rounds : [field(stats, 'mean')]) {
    addSample(benchmarks, problems, benchmark, 's', seconds, line);
  }
}
