/** Results of tinybench as its users write them: tasks with a name and a result, alone or below `tasks`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, isObject, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '[{"name": "a", "result": {"latency": {"mean": 0.1}, "throughput": {"mean": 10}}}], alone or as "tasks"';

export const tinybench: Parser = {
  id: 'tinybench',
  label: 'tinybench (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/tinylibs/tinybench#taskresult',
  concatenable: false,
  detect: (head) =>
    /^\s*[[{]/.test(head) &&
    // Vitest has them in its report of tests.
    !/"assertionResults"\s*:/.test(head) &&
    /"(?:latency|throughput)"\s*:\s*\{\s*"aad"|"result"\s*:\s*\{[^{}]{0,200}"(?:latency|throughput|hz|totalTime|state)"/.test(
      head,
    )
      ? 0.95
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['*']],
      element(value, [key = ''], line) {
        // Beside `tasks` a document may have whatever its author wanted.
        const tasks = key === 'tasks' && Array.isArray(value) ? value : [];
        for (const task of /^\d+$/.test(key) ? [value] : tasks) {
          readTask(task, benchmarks, problems, line);
        }
      },
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: tinybench.id, expected: EXPECTED }),
      ],
    });
  },
};

function readTask(
  task: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(task, 'name');
  const result = isObject(field(task, 'result')) ? field(task, 'result') : task;
  if (name === undefined) {
    problems.error('benchmark-bad-entry', 'a task without its name', { line });
    return;
  }
  const error = field(result, 'error');
  if (error !== undefined && error !== null) {
    problems.error('benchmark-failed', `task ${quote(name)} failed`, { line });
    return;
  }
  const benchmark = benchmarks.of('', name, undefined);
  // Before version 3 the latency had no name of its own.
  const latency = isObject(field(result, 'latency')) ? field(result, 'latency') : result;
  const samples = listField(latency, 'samples');
  for (const ms of samples.length > 0 ? samples : [numberField(latency, 'mean')]) {
    addSample(benchmarks, problems, benchmark, 'latency ms', ms, line);
  }
  const rate = numberField(field(result, 'throughput'), 'mean') ?? numberField(result, 'hz');
  if (rate !== undefined)
    addSample(benchmarks, problems, benchmark, 'throughput ops/s', rate, line);
}
