/** What Criterion prints for people: `name   time:   [low estimate high]`; the estimate is taken. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { nanosecondsOf } from '../read/time.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'lines like "parse   time:   [1.0 µs 1.1 µs 1.2 µs]"';
const TIME =
  /^(\S.{0,1000}?)?\s+time:\s+\[(\S{1,30}) (\S{1,5}) (\S{1,30}) (\S{1,5}) (\S{1,30}) (\S{1,5})\]$/;
const RATE = /^\s+thrpt:\s+\[\S{1,30} \S{1,12} (\S{1,30}) (\S{1,12}) \S{1,30} \S{1,12}\]$/;
/** Of bytes, bits and elements a second. */
const PREFIXES: Readonly<Record<string, number>> = {
  '': 1,
  K: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};
const BEGUN = /\s(?:time|thrpt):\s+\[/;
/** The name stands alone where it is too long to have the time beside it. */
const NAME = /^(?!Benchmarking |Found |Gnuplot |Warning|warning|\s)\S.{0,1000}$/;
const SHORT_NAME = 23;

export const criterionText: Parser = {
  id: 'criterion-text',
  label: 'Criterion (text)',
  kinds: ['benchmarks'],
  definition: 'https://bheisler.github.io/criterion.rs/book/user_guide/command_line_output.html',
  concatenable: true,
  detect: (head) => (/\stime:\s+\[\S+ \S+ \S+ \S+ \S+ \S+\]\r?$/m.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let name = '';
    let isChange = false;
    return lineReader(problems, {
      line(line, number) {
        const time = TIME.exec(line);
        const rate = RATE.exec(line);
        if (/^\s+change:/.test(line)) isChange = true;
        if (time !== null) {
          isChange = false;
          if (time[1] !== undefined) name = owned(time[1]);
          const benchmark = benchmarks.of('', name, undefined);
          const estimate = nanosecondsOf(time[4] ?? '', time[5] ?? '');
          addSample(benchmarks, problems, benchmark, 'ns', estimate, number);
        } else if (rate !== null && !isChange) {
          const benchmark = benchmarks.of('', name, undefined);
          const [unit, value] = rateOf(Number(rate[1]), rate[2] ?? '');
          addSample(benchmarks, problems, benchmark, unit, value, number);
        } else if (BEGUN.test(line) && !isChange) {
          const what = `not a whole result: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
        } else if (line.length > SHORT_NAME && NAME.test(line)) name = owned(line);
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        const ended = { format: criterionText.id, expected: EXPECTED };
        return [finishBenchmarks(benchmarks, problems, ended)];
      },
    });
  },
};

/** `1.5 GiB/s` as `B/s`, `2 Melem/s` as `elem/s`: one unit for all, however fast a benchmark is. */
function rateOf(value: number, unit: string): readonly [string, number] {
  const [, prefix = '', plain = ''] = /^([KMGT]i?)?(B\/s|b\/s|bits\/s|elem\/s)$/.exec(unit) ?? [];
  return plain === '' ? [unit, value] : [plain, value * (PREFIXES[prefix] ?? Number.NaN)];
}
