/** nanobench rendered with its template `json`: one value an epoch, in seconds an iteration. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { nanobenchIdentity } from './nanobench-identity.js';

const EXPECTED =
  '{"results": [{"name": "a", "unit": "op", "measurements": [{"elapsed": 1.5e-8}]}]}, as templates::json() renders';
/** By what they are called in its table. All of them are 0 where the machine does not count. */
const COUNTERS = [
  ['instructions', 'ins'],
  ['cpucycles', 'cyc'],
  ['branchinstructions', 'bra'],
] as const;

export const nanobench: Parser = {
  id: 'nanobench',
  label: 'nanobench (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://nanobench.ankerl.com/tutorial.html#json-javascript-object-notation',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"results"\s*:\s*\[/.test(head) &&
    /"(?:clockResolution|medianAbsolutePercentError\(elapsed\))"\s*:/.test(head)
      ? 0.97
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['results', '*']],
      element: (value, _, line) => readResult(value, benchmarks, problems, line),
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: nanobench.id, expected: EXPECTED }),
      ],
    });
  },
};

function readResult(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const name = textField(one, 'name');
  if (name === undefined) {
    problems.error('benchmark-bad-entry', 'a result without its name', { line });
    return;
  }
  const complexity = numberField(one, 'complexityN') ?? -1;
  const variables = complexity > 0 ? [`complexityN=${complexity}`] : [];
  const [title, named] = nanobenchIdentity(textField(one, 'title') ?? '', name, variables);
  const benchmark = benchmarks.of(title, named, undefined);
  const unit = textField(one, 'unit') ?? 'op';
  const epochs = listField(one, 'measurements');
  // It writes none for what was optimised away.
  if (epochs.length === 0) {
    problems.error('benchmark-failed', `benchmark ${quote(named)} has no measurements`, { line });
  }
  // Of one iteration, in which a whole batch is done.
  const batch = numberField(one, 'batch') ?? 1;
  for (const epoch of epochs) {
    const elapsed = numberField(epoch, 'elapsed');
    const ns = elapsed === undefined ? undefined : (elapsed * 1e9) / batch;
    addSample(benchmarks, problems, benchmark, `ns/${unit}`, ns, line);
  }
  for (const [field, short] of COUNTERS) {
    const counts = epochs.map((epoch) => numberField(epoch, field));
    if (counts.every((count) => count === undefined || count === 0)) continue;
    for (const count of counts) {
      const each = count === undefined ? undefined : count / batch;
      addSample(benchmarks, problems, benchmark, `${short}/${unit}`, each, line);
    }
  }
}
