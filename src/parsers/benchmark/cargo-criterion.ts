/** cargo-criterion with `--message-format=json`: a line a message, one of them for each benchmark. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { readJson } from '../read/json.js';
import { field, listField, numberField, textField } from '../read/json-fields.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'lines like {"reason": "benchmark-complete", "id": "parse", …}';

export const cargoCriterion: Parser = {
  id: 'cargo-criterion',
  label: 'cargo-criterion (JSON lines)',
  kinds: ['benchmarks'],
  definition: 'https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html',
  concatenable: true,
  detect: (head) => (/^\{"reason"\s*:\s*"(?:benchmark|group)-complete"/m.test(head) ? 0.98 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return lineReader(problems, {
      line(line, number) {
        if (!line.startsWith('{')) return;
        const read = readJson(line);
        if (read.ok) readMessage(read.value, benchmarks, problems, number);
        else problems.error(read.code, read.message, { ...read.where, line: number });
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const ended = { format: cargoCriterion.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};

/** A sample is the time of so many iterations. */
function readMessage(
  message: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  if (textField(message, 'reason') !== 'benchmark-complete') return;
  const id = textField(message, 'id') ?? '';
  const unit = textField(message, 'unit') ?? textField(field(message, 'typical'), 'unit') ?? 'ns';
  const times = listField(message, 'measured_values');
  const counts = listField(message, 'iteration_count');
  const benchmark = benchmarks.of('', id, undefined);
  if (times.length !== counts.length) {
    const what = `benchmark ${quote(id)} has ${times.length} values for ${counts.length} counts`;
    problems.error('benchmark-bad-entry', what, { line });
  } else if (times.length > 0) {
    for (const [index, time] of times.entries()) {
      addSample(benchmarks, problems, benchmark, unit, Number(time) / Number(counts[index]), line);
    }
  } else {
    const typical = numberField(field(message, 'typical'), 'estimate');
    addSample(benchmarks, problems, benchmark, unit, typical, line);
  }
}
