/** `vitest bench --outputJson`: files, their groups, and the benchmarks of each. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';

const EXPECTED =
  '{"files": [{"groups": [{"benchmarks": [{"name": "a", "mean": 0.1, "hz": 10}]}]}]}';

export const vitestBench: Parser = {
  id: 'vitest-bench',
  label: 'Vitest benchmarks (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://vitest.dev/guide/cli.html#vitest-bench',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"files"\s*:\s*\[/.test(head) &&
    /"groups"\s*:\s*\[/.test(head) &&
    /"(?:hz|rme)"\s*:/.test(head)
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['files', '*', 'groups', '*']],
      element: (value, _, line) => readGroup(value, benchmarks, problems, line),
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: vitestBench.id, expected: EXPECTED }),
      ],
    });
  },
};

/** Samples are kept only if asked for (`includeSamples`). */
function readGroup(
  group: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  benchmarks.direct('hz', 'higher');
  for (const one of listField(group, 'benchmarks')) {
    const benchmark = benchmarks.of(
      textField(group, 'fullName') ?? '',
      textField(one, 'name') ?? '',
      undefined,
    );
    const samples = listField(one, 'samples');
    for (const ms of samples.length > 0 ? samples : [numberField(one, 'mean')]) {
      addSample(benchmarks, problems, benchmark, 'ms', ms, line);
    }
    addSample(benchmarks, problems, benchmark, 'hz', numberField(one, 'hz'), line);
  }
}
