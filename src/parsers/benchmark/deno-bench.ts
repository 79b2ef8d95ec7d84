/** `deno bench --json`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"version": 1, "runtime": "Deno/2.0", "benches": [{"name": "parse", "results": [{"ok": {"avg": 1.5}}]}]}, as `deno bench --json` writes';

export const denoBench: Parser = {
  id: 'deno-bench',
  label: 'deno bench (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://docs.deno.com/runtime/reference/cli/bench/',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && /"runtime"\s*:\s*"Deno\//.test(head) && /"benches"\s*:/.test(head)
      ? 0.97
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['benches', '*']],
      element: (value, _, line) => readBenchmark(value, benchmarks, problems, line),
      end(rest) {
        const headers = ['runtime', 'cpu'].flatMap((key) => {
          const text = textField(rest, key);
          return text === undefined ? [] : [[key, text] as const];
        });
        return [
          finishBenchmarks(benchmarks, problems, {
            format: denoBench.id,
            expected: EXPECTED,
            headers,
          }),
        ];
      },
    });
  },
};

/** Times are nanoseconds an iteration; of all of them only what they come to is told. */
function readBenchmark(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(one, 'name');
  const results = listField(one, 'results');
  if (name === undefined || results.length === 0) {
    const message = 'a benchmark without its name or its results';
    problems.error('benchmark-bad-entry', message, { line });
    return;
  }
  const benchmark = benchmarks.of(textField(one, 'group') ?? '', name, undefined);
  for (const result of results) {
    const failed = field(result, 'failed');
    if (failed === undefined) {
      const average = numberField(field(result, 'ok'), 'avg');
      addSample(benchmarks, problems, benchmark, 'ns', average, line);
    } else {
      const said = textField(failed, 'message') ?? '';
      const message = `benchmark ${quote(name)} did not run: ${quote(said)}`;
      problems.error('benchmark-failed', message, { line });
    }
  }
}
