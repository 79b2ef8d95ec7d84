/** mitata with its format `json`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"benchmarks": [{"alias": "a", "runs": [{"name": "a", "stats": {"samples": [1]}}]}]}';

export const mitata: Parser = {
  id: 'mitata',
  label: 'mitata (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/evanwashere/mitata#mitata',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"layout"\s*:/.test(head) ||
    (/^\s*\{/.test(head) && /"runs"\s*:\s*\[\s*\{\s*"stats"\s*:/.test(head))
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
        finishBenchmarks(benchmarks, problems, { format: mitata.id, expected: EXPECTED }),
      ],
    });
  },
};

/** One run for each set of arguments. */
function readBenchmark(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  for (const run of listField(one, 'runs')) {
    const name = textField(run, 'name') ?? textField(one, 'alias') ?? '';
    const error = field(run, 'error');
    if (error !== undefined && error !== null) {
      const said = textField(error, 'message') ?? String(error);
      problems.error('benchmark-failed', `benchmark ${quote(name)} failed: ${quote(said)}`, {
        line,
      });
      continue;
    }
    const stats = field(run, 'stats');
    const samples = listField(stats, 'samples');
    const benchmark = benchmarks.of('', name, undefined);
    for (const ns of samples.length > 0 ? samples : [numberField(stats, 'avg')]) {
      addSample(benchmarks, problems, benchmark, 'ns', ns, line);
    }
  }
}
