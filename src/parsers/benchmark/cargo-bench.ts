/** libtest's benchmarks, which nightly `cargo bench` prints, and Criterion with `--output-format bencher`. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'lines like "test parse ... bench:       1,234 ns/iter (+/- 56)"';
const RESULT =
  /^test (\S.{0,2000}?)\s+\.\.\. bench:\s+(\S{1,40}) (\S{1,20}\/(?:iter|s)) \(\+\/- \S{1,40}\)(?: = (\S{1,40}) (\S{1,20}))?$/;
const STARTED = /^test \S.{0,2000} \.\.\. (?:bench:|FAILED$)/;

export const cargoBench: Parser = {
  id: 'cargo-bench',
  label: 'cargo bench (text)',
  kinds: ['benchmarks'],
  definition: 'https://doc.rust-lang.org/unstable-book/library-features/test.html',
  concatenable: true,
  detect: (head) => (/^test \S.* \.\.\. bench: +\S+ \S+\/(?:iter|s) \(/m.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let failure: string | undefined;
    let open = false;
    return lineReader(problems, {
      line(line, number) {
        const found = RESULT.exec(line);
        if (/^running \d{1,9} tests?$/.test(line)) open = true;
        else if (/^test result: /.test(line)) open = false;
        if (found !== null) {
          const [, name = '', value = '', unit = '', rate, rateUnit] = found;
          const benchmark = benchmarks.of('', name, undefined);
          addSample(benchmarks, problems, benchmark, unit, numberOf(value), number);
          if (rate !== undefined && rateUnit !== undefined) {
            addSample(benchmarks, problems, benchmark, rateUnit, numberOf(rate), number);
          }
        } else if (
          /^test result: FAILED|^error: (?:bench failed|test failed|could not compile)/.test(line)
        ) {
          failure ??= line;
        } else if (STARTED.test(line)) {
          const what = `not a whole result: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        if (open)
          problems.error(
            'input-cut',
            'there is no line "test result:": it did not end, or the input is cut',
          );
        const ended = { format: cargoBench.id, expected: EXPECTED };
        const failed = failure === undefined ? {} : { failure };
        return [finishBenchmarks(benchmarks, problems, { ...ended, ...failed })];
      },
    });
  },
};

/** Thousands are set off by commas. A text that is no number stays one, to be named. */
function numberOf(text: string): unknown {
  const plain = text.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
