/** hyperfine with `--export-json`: one command, all its runs. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { entriesOf, field, listField, numberField, textField } from '../read/json-fields.js';
import { jsonReader } from '../read/json-reader.js';
import { ProblemList, quote } from '../read/problem-list.js';

const EXPECTED =
  '{"results": [{"command": "sort a", "times": [0.1, 0.2]}]}, as `hyperfine --export-json` writes';

export const hyperfine: Parser = {
  id: 'hyperfine',
  label: 'hyperfine (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/sharkdp/hyperfine#json',
  concatenable: false,
  detect: (head) =>
    /^\s*\{\s*"results"\s*:\s*\[/.test(head) &&
    /"command"\s*:/.test(head) &&
    /"(?:mean|times)"\s*:/.test(head)
      ? 0.96
      : 0,
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return jsonReader(problems, {
      expected: EXPECTED,
      each: [['results', '*']],
      element: (value, _, line) => readCommand(value, benchmarks, problems, line),
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: hyperfine.id, expected: EXPECTED }),
      ],
    });
  },
};

function readCommand(
  one: unknown,
  benchmarks: BenchmarkList,
  problems: ProblemList,
  line: number,
): void {
  const command = textField(one, 'command');
  if (command === undefined) {
    problems.error('benchmark-bad-entry', 'a result without its command', { line });
    return;
  }
  const benchmark = benchmarks.of('', nameOf(command, field(one, 'parameters')), undefined);
  const times = listField(one, 'times');
  const samples = times.length > 0 ? times : [numberField(one, 'mean')];
  for (const time of samples) addSample(benchmarks, problems, benchmark, 's', time, line);
  const failed = listField(one, 'exit_codes').filter((code) => code !== 0).length;
  if (failed === 0) return;
  const what = `${quote(command)} did not exit with 0 in ${failed} of ${samples.length} runs`;
  problems.error('benchmark-failed', what, {
    line,
    hint: 'Times of a command that fails mean nothing.',
  });
}

/** A command that was given a name has it at all values of its parameters: they would be one. */
function nameOf(command: string, parameters: unknown): string {
  const missing = entriesOf(parameters).filter(([, value]) => !command.includes(String(value)));
  if (missing.length === 0) return command;
  return `${command} (${missing.map(([key, value]) => `${key}=${String(value)}`).join(', ')})`;
}
