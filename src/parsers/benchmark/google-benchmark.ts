/** Google Benchmark with `--benchmark_format=json`: repetitions are samples, aggregates of them are left out. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { field, keysOf, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"context": {…}, "benchmarks": [{"name": "BM_a", "real_time": 1.5, "time_unit": "ns"}]}';

export const googleBenchmark: Parser = {
  id: 'google-benchmark',
  label: 'Google Benchmark (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"context"\s*:/.test(head) &&
    /"(?:mhz_per_cpu|library_build_type|time_unit|run_type)"/.test(head)
      ? 0.98
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    const aggregates: Aggregates = { byName: new Map(), measured: new Set() };
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['benchmarks', '*']],
      element: (value, _, line) => readEntry(value, benchmarks, problems, line, aggregates),
      end() {
        for (const [name, { value, line }] of aggregates.byName) {
          if (!aggregates.measured.has(name)) readRun(value, name, benchmarks, problems, line);
        }
        return [
          finishBenchmarks(benchmarks, problems, {
            format: googleBenchmark.id,
            expected: EXPECTED,
          }),
        ];
      },
    });
  },
};

const TIME_UNITS = new Set(['ns', 'us', 'ms', 's']);
/** Fields that are no counters of the user's. */
const OWN = new Set(
  'family_index per_family_instance_index repetitions repetition_index threads iterations real_time cpu_time'.split(
    ' ',
  ),
);

interface Aggregates {
  readonly byName: Map<string, { readonly value: unknown; readonly line: number }>;
  readonly measured: Set<string>;
}

function readEntry(
  value: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
  aggregates: Aggregates,
): void {
  const name = textField(value, 'run_name') ?? textField(value, 'name') ?? '';
  if (field(value, 'error_occurred') === true || field(value, 'skipped') === true) {
    const said = textField(value, 'error_message') ?? textField(value, 'skip_message') ?? '';
    problems.error('benchmark-failed', `benchmark ${quote(name)} did not run: ${quote(said)}`, {
      line,
    });
  } else if (textField(value, 'run_type') === 'aggregate') {
    // With aggregates alone, the median stands for all that it was made of.
    if (textField(value, 'aggregate_name') === 'median')
      aggregates.byName.set(name, { value, line });
  } else if (isComplexity(value)) {
    return;
  } else {
    aggregates.measured.add(name);
    readRun(value, name, benchmarks, problems, line);
  }
}

/** How the times grow, fitted to those of several sizes; before version 1.5 it does not say that it is an aggregate. */
function isComplexity(value: unknown): boolean {
  const isFit = numberField(value, 'rms') ?? textField(value, 'big_o');
  return numberField(value, 'real_time') === undefined && isFit !== undefined;
}

function readRun(
  value: unknown,
  name: string,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const time = textField(value, 'time_unit') ?? 'ns';
  if (!TIME_UNITS.has(time)) {
    problems.error(
      'benchmark-bad-entry',
      `benchmark ${quote(name)} has the unknown unit of time ${quote(time)}`,
      { line },
    );
    return;
  }
  const benchmark = benchmarks.of('', name, undefined);
  const add = (unit: string, sample: unknown) =>
    addSample(benchmarks, problems, benchmark, unit, sample, line);
  add(`real_time ${time}`, numberField(value, 'real_time'));
  add(`cpu_time ${time}`, numberField(value, 'cpu_time'));
  for (const key of keysOf(value)) {
    const counter = OWN.has(key) ? undefined : numberField(value, key);
    if (counter === undefined) continue;
    // A counter may count anything, also downwards.
    if (Number.isFinite(counter)) benchmarks.add(benchmark, key, counter);
    else add(key, counter);
    if (/_per_second$|Rate$/i.test(key)) benchmarks.direct(key, 'higher');
  }
}
