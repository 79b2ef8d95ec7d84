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
/** The mean with its bounds, and below it the deviation; what stands before them is more of a long name. */
const TIMES =
  /^(\S.{0,500}?)?\s+([\d.]{1,20}) (ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s+[\d.]{1,20} (?:ns|us|ms|s|m|h)\s*$/;

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
    /** Its name is whole with its deviation. */
    let found: { readonly ns: number; readonly line: number } | undefined;
    const finish = () => {
      if (found === undefined) return;
      addSample(
        benchmarks,
        problems,
        benchmarks.of('', name, undefined),
        'ns',
        found.ns,
        found.line,
      );
      found = undefined;
      name = '';
    };
    const more = (part: string | undefined) => {
      name = owned(`${name} ${part ?? ''}`.trim());
    };
    return lineReader(problems, {
      line(line, number) {
        const samples = SAMPLES.exec(line);
        const times = samples === null ? TIMES.exec(line) : null;
        if (HEADER.test(line)) {
          finish();
          [inTable, name] = [true, ''];
        } else if (!inTable) return;
        else if (times !== null) {
          if (!awaitsMean && found === undefined) return;
          more(times[1]);
          if (!awaitsMean) finish();
          else found = { ns: nanosecondsOf(times[2] ?? '', times[3] ?? ''), line: number };
          awaitsMean = false;
        } else if (samples !== null) {
          finish();
          more(samples[1]);
          awaitsMean = true;
        } else if (/^={10}/.test(line)) {
          finish();
          inTable = false;
        }
        // A long name is broken over lines.
        else if (!awaitsMean && /^[^\s-]/.test(line)) {
          finish();
          more(line.trim());
        } else if (awaitsMean && line.trim() !== '') {
          const what = `benchmark ${quote(name)} has no mean: ${quote(line)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
          awaitsMean = false;
        }
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        finish();
        if (awaitsMean)
          problems.error('input-cut', `benchmark ${quote(name)} has no mean: the input may be cut`);
        return [
          finishBenchmarks(benchmarks, problems, { format: catch2Text.id, expected: EXPECTED }),
        ];
      },
    });
  },
};
