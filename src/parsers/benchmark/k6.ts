/**
 * k6's summary of a load test: what `handleSummary` is given, or `--summary-export` writes; also as
 * `--new-machine-readable-summary` has it, a list of metrics below `results`.
 */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { entriesOf, field, isObject, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"metrics": {"http_req_duration": {"type": "trend", "contains": "time", "values": {"med": 1.5}}}}, as k6 writes its summary';
/** The extremes are single requests, and tell of the machine. */
const TREND = /^(?:avg|med|p\(\d{1,2}(?:\.\d{1,6})?\))$/;
/** Of the counters that k6 has by itself; how much was counted depends on how long it ran. */
const RATES = new Set(['http_reqs', 'iterations', 'ws_msgs_received', 'ws_msgs_sent', 'grpc_reqs']);

export const k6: Parser = {
  id: 'k6',
  label: 'k6 summary (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/',
  concatenable: false,
  detect: (head) =>
    /^\s*\{/.test(head) && (/"k6Version"\s*:/.test(head) || isOlder(head)) ? 0.95 : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    const counters: Counter[] = [];
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [
        ['metrics', '*'],
        ['results', 'metrics', '*'],
      ],
      element(value, path, line) {
        const isListed = path.length > 2;
        const name = isListed ? textField(value, 'name') : path.at(-1);
        if (isListed && textField(value, 'type') === 'counter') {
          counters.push({ name: name ?? '', count: field(field(value, 'values'), 'count'), line });
        } else readMetric(name ?? '', value, benchmarks, problems, line);
      },
      end(rest) {
        const seconds = numberField(field(rest, 'config'), 'duration') ?? Number.NaN;
        for (const { name, count, line } of counters) {
          if (!RATES.has(name)) continue;
          const benchmark = benchmarks.of('', name, undefined);
          addSample(benchmarks, problems, benchmark, 'rate /s', Number(count) / seconds, line);
        }
        return [finishBenchmarks(benchmarks, problems, { format: k6.id, expected: EXPECTED })];
      },
    });
  },
};

/** Of the list, which leaves it to the reader to divide by the duration. */
interface Counter {
  readonly name: string;
  readonly count: unknown;
  readonly line: number;
}

function isOlder(head: string): boolean {
  const name = 'http_req_\\w+|iteration_duration|iterations|vus_max|group_duration';
  const metric = new RegExp(`"(?:${name})(?:\\{[^"]{0,200})?"\\s*:\\s*\\{`);
  return /"metrics"\s*:|"root_group"\s*:/.test(head) && metric.test(head);
}

function readMetric(
  name: string,
  metric: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const nested = field(metric, 'values');
  const values = isObject(nested) ? nested : metric;
  const isTime = (textField(metric, 'contains') ?? 'time') === 'time';
  for (const [key, value] of entriesOf(values)) {
    const isRate = key === 'rate' && RATES.has(name);
    if (!TREND.test(key) && !isRate) continue;
    const unit = isRate ? 'rate /s' : `${key}${isTime ? ' ms' : ''}`;
    const benchmark = benchmarks.of('', name, undefined);
    addSample(benchmarks, problems, benchmark, unit, value, line);
  }
  for (const [threshold, result] of entriesOf(field(metric, 'thresholds'))) {
    // The older file says whether it was crossed, the other whether it was kept.
    if (field(result, 'ok') !== false && result !== true) continue;
    const message = `${quote(name)} crossed its threshold ${quote(threshold)}`;
    problems.error('benchmark-failed', message, { line });
  }
}
