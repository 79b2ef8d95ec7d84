/** The tree that Divan prints: a row a benchmark, indented below its group; the mean is taken. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { lineReader, owned } from '../read/lines.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { nanosecondsOf } from '../read/time.js';
import { noteEmpty } from '../read/unread.js';

const EXPECTED = "Divan's tree with the columns fastest, slowest, median, mean, samples and iters";
const HEADER =
  /^(\S.{0,500}?)\s{2,}fastest\s+│ slowest\s+│ median\s+│ mean\s+│ samples │ iters\s*$/;
const ROW = /^((?:│ {2}| {3})*)[├╰]─ (.{1,500}?)(?:\s{2,}|\s(?=[\d.]+ \S+\s*│)|\s+│|$)/;
const CELL = /^([\d.]{1,30}) (ps|ns|µs|us|ms|s)$/;

export const divan: Parser = {
  id: 'divan',
  label: 'Divan (text)',
  kinds: ['benchmarks'],
  definition: 'https://docs.rs/divan/latest/divan/',
  concatenable: true,
  detect: (head) => (/fastest\s+│ slowest\s+│ median\s+│ mean/.test(head) ? 0.98 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let path: string[] = [];
    return lineReader(problems, {
      line(line, number) {
        const root = HEADER.exec(line)?.[1];
        if (root !== undefined) path = [owned(root)];
        const row = ROW.exec(line);
        if (row === null || path.length === 0) return;
        const depth = (row[1] ?? '').length / 3 + 1;
        path = [...path.slice(0, depth), owned(row[2] ?? '')];
        const cells = line
          .slice(row[0].length)
          .split('│')
          .map((cell) => cell.trim());
        const mean = /│/.test(line) ? cellOf(line) : '';
        if (mean === '' || cells.join('').trim() === '') return;
        const found = CELL.exec(mean);
        if (found === null) {
          const what = `${quote(path.join('/'))} has no time as its mean: ${quote(mean)}`;
          problems.error('benchmark-bad-line', what, { line: number, excerpt: line });
          return;
        }
        const benchmark = benchmarks.of('', path.join('/'), undefined);
        addSample(
          benchmarks,
          problems,
          benchmark,
          'ns',
          nanosecondsOf(found[1] ?? '', found[2] ?? ''),
          number,
        );
      },
      end(blank) {
        if (blank) noteEmpty(problems, EXPECTED);
        return [finishBenchmarks(benchmarks, problems, { format: divan.id, expected: EXPECTED })];
      },
    });
  },
};

/** The fourth column; empty for a group, and for what was ignored. */
function cellOf(line: string): string {
  const cells = line.replace(/^(?:│ {2}| {3})*[├╰]─ /, '').split('│');
  return (cells[3] ?? '').trim();
}
