/** JMH with `-rf json`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { entriesOf, field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList } from '../read/problem-list.js';

const EXPECTED =
  '[{"benchmark": "a.B.c", "mode": "avgt", "primaryMetric": {"rawData": [[1.5]]}}], as `-rf json` writes';

/**
 * What the profiler of the collector counts while it measures: code that becomes faster allocates more in the same
 * time. Only what is allocated by one operation, `gc.alloc.rate.norm`, tells of the code.
 */
const OF_TIME = /^[·+]?gc\.(?!.*\.norm$)/;

export const jmh: Parser = {
  id: 'jmh',
  label: 'JMH (JSON)',
  kinds: ['benchmarks'],
  definition:
    'https://github.com/openjdk/jmh/blob/master/jmh-core/src/main/java/org/openjdk/jmh/results/format/JSONResultFormat.java',
  concatenable: false,
  detect: (head) =>
    /^\s*\[/.test(head) && /"(?:jmhVersion|primaryMetric)"\s*:/.test(head) ? 0.98 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['*']],
      element: (value, _, line) => readBenchmark(value, benchmarks, problems, line),
      end: () => [finishBenchmarks(benchmarks, problems, { format: jmh.id, expected: EXPECTED })],
    });
  },
};

/** Throughput is better high, all other modes are times. Parameters are part of the name, as one of them tells no other. */
function readBenchmark(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(one, 'benchmark');
  if (name === undefined) {
    problems.error('benchmark-bad-entry', 'a result without its benchmark', { line });
    return;
  }
  const params = entriesOf(field(one, 'params'));
  const mode = textField(one, 'mode');
  const scope = [
    ...params.map(([key, value]) => `${key}=${value}`),
    ...(mode === 'avgt' ? [] : [mode]),
  ];
  const benchmark = benchmarks.of(scope.filter(Boolean).join(','), name, undefined);
  const metrics: (readonly [string, unknown])[] = [
    ['', field(one, 'primaryMetric')],
    ...entriesOf(field(one, 'secondaryMetrics')),
  ];
  for (const [label, metric] of metrics) {
    if (OF_TIME.test(label)) continue;
    const unit = `${label === '' ? '' : `${label} `}${textField(metric, 'scoreUnit') ?? ''}`;
    if (/^ops\/|^\S+\/(?:sec|s)$/.test(unit)) benchmarks.direct(unit, 'higher');
    for (const value of samplesOf(metric)) {
      addSample(benchmarks, problems, benchmark, unit, value, line);
    }
  }
}

/** A list a fork; in mode `sample` there is a histogram in its place. */
function samplesOf(metric: unknown): readonly unknown[] {
  const raw = listField(metric, 'rawData').flat();
  return raw.length > 0 ? raw : [numberField(metric, 'score')];
}
