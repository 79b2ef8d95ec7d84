/** BenchmarkDotNet's full JSON report. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, isObject, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"Benchmarks": [{"FullName": "A.B", "Statistics": {"OriginalValues": [1.5]}}]}, as `--exporters json` writes';

export const benchmarkdotnet: Parser = {
  id: 'benchmarkdotnet',
  label: 'BenchmarkDotNet (full JSON)',
  kinds: ['benchmarks'],
  definition: 'https://benchmarkdotnet.org/articles/configs/exporters.html#json',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"BenchmarkDotNetVersion"|"HostEnvironmentInfo"\s*:/.test(head)
      ? 0.98
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['Benchmarks', '*']],
      element: (value, _, line) => readBenchmark(value, benchmarks, problems, line),
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: benchmarkdotnet.id, expected: EXPECTED }),
      ],
    });
  },
};

function readBenchmark(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(one, 'FullName') ?? textField(one, 'DisplayInfo') ?? '';
  const statistics = field(one, 'Statistics');
  if (!isObject(statistics)) {
    problems.error('benchmark-failed', `benchmark ${quote(name)} has no results: it failed`, {
      line,
    });
    return;
  }
  const benchmark = benchmarks.of('', name, undefined);
  const values = listField(statistics, 'OriginalValues');
  for (const ns of values.length > 0 ? values : [numberField(statistics, 'Mean')]) {
    addSample(benchmarks, problems, benchmark, 'ns', ns, line);
  }
  const bytes = numberField(field(one, 'Memory'), 'BytesAllocatedPerOperation');
  if (bytes !== undefined) addSample(benchmarks, problems, benchmark, 'B/op', bytes, line);
}
