/**
 * Benchmarks of Vitest: to version 4 `vitest bench --outputJson`, files with groups of them; since version 5 its report of
 * tests, which have them.
 */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
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
    (/^\s*\{\s*"files"\s*:\s*\[/.test(head) &&
      /"groups"\s*:\s*\[/.test(head) &&
      /"(?:hz|rme)"\s*:/.test(head)) ||
    (/^\s*\{\s*"num/.test(head) &&
      /"benchmarks"\s*:\s*\[\s*\{\s*"name"[^\n]{0,500}"tasks"\s*:/.test(head))
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [
        ['files', '*', 'groups', '*'],
        ['testResults', '*'],
      ],
      element: (value, [list], line) =>
        list === 'files'
          ? readGroup(value, benchmarks, problems, line)
          : readFile(value, benchmarks, problems, line),
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

/** The package begins with the name of the file: its path is absolute, and another one in each tree. */
function readFile(
  file: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  benchmarks.direct('hz', 'higher');
  const name = textField(file, 'name')?.split(/[\\/]/).at(-1);
  for (const test of listField(file, 'assertionResults')) {
    const titles = [name, ...listField(test, 'ancestorTitles'), textField(test, 'title')];
    const group = titles.filter((title) => typeof title === 'string' && title !== '').join(' > ');
    for (const task of listField(test, 'benchmarks').flatMap((one) => listField(one, 'tasks')))
      readTask(task, benchmarks.of(group, textField(task, 'name') ?? '', undefined));
  }

  function readTask(task: unknown, benchmark: ReturnType<BenchmarkList['of']>): void {
    const latency = field(task, 'latency');
    const samples = listField(latency, 'samples');
    for (const ms of samples.length > 0 ? samples : [numberField(latency, 'mean')])
      addSample(benchmarks, problems, benchmark, 'ms', ms, line);
    const hz = numberField(field(task, 'throughput'), 'mean');
    addSample(benchmarks, problems, benchmark, 'hz', hz, line);
  }
}
