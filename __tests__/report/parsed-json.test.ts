import { describe, expect, it } from '@jest/globals';
import { parsedToJson } from '../../src/report/parsed-json.js';
import { parsedToText } from '../../src/report/parsed-text.js';
import { readText } from '../support/read-text.js';

describe('parsed measurements as JSON', () => {
  it('has names and units as printed', () => {
    const text = 'pkg: p\nBenchmarkA-8 1 5 ns/op 2 MB/s\nBenchmarkB 1 7 ns/op\n';
    expect(parsedToJson(readText('go-bench', text, { source: 'bench.txt' }))).toEqual({
      source: 'bench.txt',
      format: 'go-bench',
      complete: true,
      benchmarks: [
        {
          name: 'BenchmarkA-8',
          package: 'p',
          procs: 8,
          metrics: {
            'ns/op': { samples: [5], better: 'lower' },
            'MB/s': { samples: [2], better: 'higher' },
          },
        },
        {
          name: 'BenchmarkB',
          package: 'p',
          metrics: { 'ns/op': { samples: [7], better: 'lower' } },
        },
      ],
      headers: {},
      runFailed: false,
      problems: [],
    });
  });

  it('has totals by unit, and files by path whatever their name', () => {
    const text = 'SF:__proto__\nDA:1,1\nDA:2,0\nend_of_record\n';
    const json = JSON.stringify(parsedToJson(readText('lcov', text)));
    expect(json).toContain(
      '"coverage":{"unit":"lines","linesCovered":1,"linesTotal":2,"files":{"__proto__":{"linesCovered":1,"linesTotal":2,"coveredLines":[1],"missedLines":[2]}}}',
    );
  });

  it('joins the kinds of one input, and tells a problem once', () => {
    const json = parsedToJson(readText('go-test-json', 'nonsense\n'));
    expect(json).toMatchObject({ complete: false, tests: { passed: 0 }, benchmarks: [] });
    expect(json.problems).toHaveLength(1);
  });

  it('is incomplete where nothing was measured', () => {
    expect(parsedToJson([])).toMatchObject({ complete: false });
  });
});

describe('parsed measurements as text', () => {
  it('shows what a person wants to know first', () => {
    const events = [
      '{"Action":"run","Package":"a","Test":"TestX"}',
      '{"Action":"output","Package":"a","Test":"TestX","Output":"    x_test.go:3: got 1\\n"}',
      '{"Action":"fail","Package":"a","Test":"TestX"}',
      '{"Action":"fail","Package":"a"}',
    ];
    const [tests] = readText('go-test-json', `${events.join('\n')}\n`, { source: 'out.json' });
    expect(parsedToText(tests === undefined ? [] : [tests])).toBe(
      'out.json [go-test-json]: 1 failed\n  failed  a TestX at x_test.go:3: got 1\n',
    );
  });

  it('escapes what would act on a terminal', () => {
    const text = 'BenchmarkA/\x07\u202e 1 5 ns/op\n::error::x\n';
    const shown = parsedToText(readText('go-bench', text, { source: 'a\x1b[31m.txt' }));
    expect(shown).not.toMatch(/[\x07\x1b\u202e]/);
    expect(shown).toContain('BenchmarkA/\\u0007\\u202e');
  });

  it('shows medians, also of huge values, and cuts long tables', () => {
    const lines = Array.from(
      { length: 60 },
      (_, n) => `BenchmarkA${n} 1 1e308 ns/op\nBenchmarkA${n} 1 1.2e308 ns/op\n`,
    );
    const shown = parsedToText(readText('go-bench', lines.join('')));
    expect(shown).toContain('BenchmarkA0  1.1e+308 ns/op (median of 2)');
    expect(shown).toContain('… 10 more');
  });

  it('lists the tests that passed only when they were run again, if there are any', () => {
    const testsOf = (content: string) =>
      parsedToJson(
        readText(
          'junit',
          `<testsuite name="s"><testcase name="a">${content}</testcase></testsuite>`,
        ),
      ).tests;
    expect(testsOf('<flakyFailure/>')).toMatchObject({ passed: 1, flaky: ['s a'] });
    expect(testsOf('')).not.toHaveProperty('flaky');
  });
});
