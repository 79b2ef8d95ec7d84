/** BenchmarkTools.jl's JSON: a tree of groups with trials, or with what they come to. Times are nanoseconds. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { readJson } from '../read/json.js';
import { entriesOf, field, listField } from '../read/json-fields.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';
import { wholeTextReader } from '../read/whole-text.js';

const EXPECTED =
  '[{"BenchmarkTools": "1.0.0"}, [["BenchmarkGroup", {"data": {…}}]]], as `BenchmarkTools.save` writes';

export const julia: Parser = {
  id: 'julia',
  label: 'BenchmarkTools.jl (JSON)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/JuliaCI/BenchmarkTools.jl/blob/main/src/serialization.jl',
  concatenable: false,
  detect: (head) => (/^\s*\[\s*\{[^{}]{0,500}"BenchmarkTools"\s*:/.test(head) ? 0.98 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    return wholeTextReader(problems, (text) => {
      if (text.trim() === '') {
        if (problems.complete) noteEmpty(problems, EXPECTED);
      } else {
        const read = readJson(text);
        if (!read.ok) problems.error(read.code, read.message, read.where);
        else if (!Array.isArray(read.value) || !Array.isArray(read.value[1])) {
          problems.error('input-not-understood', `not of BenchmarkTools.jl: expected ${EXPECTED}`);
        } else {
          for (const one of read.value[1]) readNode(one, [], benchmarks, problems);
        }
      }
      return [finishBenchmarks(benchmarks, problems, { format: julia.id, expected: EXPECTED })];
    });
  },
};

/** Each node is its type and its fields. */
function readNode(
  node: unknown,
  path: readonly string[],
  benchmarks: BenchmarkList,
  problems: ProblemList,
): void {
  const [type, value] = Array.isArray(node) ? node : [];
  if (type === 'BenchmarkGroup') {
    for (const [key, child] of entriesOf(field(value, 'data'))) {
      readNode(child, [...path, key], benchmarks, problems);
    }
    return;
  }
  const name = path.join('/');
  if (type !== 'Trial' && type !== 'TrialEstimate') {
    problems.error('benchmark-bad-entry', `${quote(name)} is neither a group nor a trial`);
    return;
  }
  const benchmark = benchmarks.of('', name, undefined);
  const times = type === 'Trial' ? listField(value, 'times') : [field(value, 'time')];
  for (const ns of times) addSample(benchmarks, problems, benchmark, 'ns', ns);
  for (const [key, unit] of [
    ['memory', 'B/op'],
    ['allocs', 'allocs/op'],
  ] as const) {
    addSample(benchmarks, problems, benchmark, unit, field(value, key));
  }
}
