/** Catch2's XML reporter: `<BenchmarkResults>` in test cases; all values are nanoseconds. */
import type { Parser } from '../../model/parser.js';
import { BenchmarkList } from '../read/benchmark-list.js';
import { addSample, finishBenchmarks } from '../read/benchmark-run.js';
import { ProblemList, quote } from '../read/problem-list.js';
import { xmlReader } from '../read/xml.js';

const EXPECTED = '<BenchmarkResults name="…"> with <mean value="…"/>, as `-r xml` prints';

export const catch2Xml: Parser = {
  id: 'catch2-xml',
  label: 'Catch2 benchmarks (XML)',
  kinds: ['benchmarks'],
  definition:
    'https://github.com/catchorg/Catch2/blob/devel/src/catch2/reporters/catch_reporter_xml.cpp',
  concatenable: true,
  detect: (head) => (/<(?:Catch|Catch2TestRun)\b/.test(head) ? 0.97 : 0),
  open(source) {
    const problems = new ProblemList(source);
    const benchmarks = new BenchmarkList(problems);
    let testCase = '';
    let name: string | undefined;
    return xmlReader(problems, {
      expected: EXPECTED,
      open(tag) {
        if (tag.name === 'TestCase') testCase = tag.get('name') ?? '';
        else if (tag.name === 'BenchmarkResults') name = tag.get('name') ?? '';
        else if (tag.name === 'mean' && name !== undefined) {
          const benchmark = benchmarks.of(testCase, name, undefined);
          addSample(
            benchmarks,
            problems,
            benchmark,
            'ns',
            Number(tag.get('value') ?? Number.NaN),
            tag.line,
          );
        } else if (tag.name === 'failed' && name !== undefined) {
          const what = `benchmark ${quote(name)} failed: ${quote(tag.get('message') ?? '')}`;
          problems.error('benchmark-failed', what, { line: tag.line });
        }
      },
      close(closed) {
        if (closed === 'BenchmarkResults') name = undefined;
      },
      end: () => [
        finishBenchmarks(benchmarks, problems, { format: catch2Xml.id, expected: EXPECTED }),
      ],
    });
  },
};
