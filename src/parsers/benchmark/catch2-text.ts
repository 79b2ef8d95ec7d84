/** Catch2's console reporter: three lines a benchmark below a header; the mean stands first in the second. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { nanosecondsOf } from '../read/time.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = 'the table of Catch2 with "benchmark name   samples   iterations   estimated"';
const HEADER = /^benchmark name\s+samples\s+iterations\s+(?:est run time|estimated)\s*$/;
const SAMPLES = /^(\S.{0,500}?)?\s+\d{1,9}\s+\d{1,9}\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s*$/;
const TIMES =
  /^\s+([\d.]{1,20}) (ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s*$/;

export const catch2Text: Parser = {
  id: 'catch2-text',
  label: 'Catch2 benchmarks (text)',
  kinds: ['benchmarks'],
  definition: 'https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md',
  concatenable: true,
  detect: (head) => (/^benchmark name\s+samples\s+iterations/m.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let inTable = false;
    let name = '';
    let awaitsMean = false;
    return lineReader(problems, {
      line(line, number) {
        const samples = SAMPLES.exec(line);
        const times = TIMES.exec(line);
        if (HEADER.test(line)) [inTable, name] = [true, ''];
        else if (!inTable) return;
        else if (times !== null) {
          if (!awaitsMean) return;
          awaitsMean = false;
          const benchmark = benchmarks.of('', name, undefined);
          const mean = nanosecondsOf(times[1] ?? '', times[2] ?? '');
          addSample(benchmarks, problems, benchmark, 'ns', mean, number);
          name = '';
        } else if (samples !== null) {
          name = owned(`${name} ${samples[1] ?? ''}`.trim());
          awaitsMean = true;
        } else if (/^={10}/.test(line)) inTable = false;
        // A long name is broken over lines.
        else if (!awaitsMean && /^[^\s-]/.test(line)) name = owned(`${name} ${line.trim()}`.trim());
        else if (awaitsMean && line.trim() !== '') {
          const what = `benchmark ${quote(name)} has no mean: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
          awaitsMean = false;
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        if (awaitsMean)
          problems.error('input-cut', `benchmark ${quote(name)} has no mean: the input may be cut`);
        return [
          finishBenchmarks(benchmarks, problems, { format: catch2Text.id, expected: EXPECTED }),
        ];
      },
    });
  },
};
