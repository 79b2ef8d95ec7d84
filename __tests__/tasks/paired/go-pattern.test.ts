import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benchtimeFor, goBenchPattern } from '../../../src/tasks/paired/go-pattern.js';

describe('the pattern of some benchmarks', () => {
  it.each<[string, string[], string]>([
    ['none', [], ''],
    ['one', ['BenchmarkA'], '^BenchmarkA$'],
    ['each once', ['BenchmarkA', 'BenchmarkA'], '^BenchmarkA$'],
    ['several', ['BenchmarkB', 'BenchmarkA'], '^BenchmarkA$|^BenchmarkB$'],
    ['a sub-benchmark, level by level', ['BenchmarkA/b/c'], '^BenchmarkA$/^b$/^c$'],
    [
      'shallow ones first',
      ['BenchmarkA/b/c', 'BenchmarkZ', 'BenchmarkA/b'],
      '^BenchmarkZ$|^BenchmarkA$/^b$|^BenchmarkA$/^b$/^c$',
    ],
    [
      'what means something in patterns',
      ['BenchmarkA/1.5+[x](y){z}^$\\*?'],
      '^BenchmarkA$/^1\\.5\\+\\[x\\]\\(y\\)\\{z\\}\\^\\$\\\\\\*\\?$',
    ],
    ['a bar, at which Go would split', ['BenchmarkA/a|b'], '^BenchmarkA$/^a[|]b$'],
  ])('%s', (_, names, pattern) => {
    expect(goBenchPattern(names)).toBe(pattern);
  });

  it('splits at the same places as the names, whatever they hold', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...'aB1/|.$^[](){}\\*+?#=-_,: é'), minLength: 1 })
      .map((text) => `Benchmark${text}`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const levels = splitAsGo(goBenchPattern(names));
        expect(levels).toHaveLength(names.length);
        for (const one of names) {
          const parts = one.split('/');
          const found = levels.filter(
            (patterns) =>
              patterns.length === parts.length &&
              patterns.every((p, i) => new RegExp(p).test(parts[i] ?? '')),
          );
          expect(found).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Alternatives of levels, split as `testing.splitRegexp` does (src/testing/match.go). */
function splitAsGo(pattern: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let levels: string[] = [];
  let text = '';
  let brackets = 0;
  let parentheses = 0;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] ?? '';
    if (c === '[') brackets++;
    else if (c === ']') brackets = Math.max(0, brackets - 1);
    else if (c === '(' && brackets === 0) parentheses++;
    else if (c === ')' && brackets === 0) parentheses--;
    else if (c === '\\') text += pattern[i++] ?? '';
    else if ((c === '/' || c === '|') && brackets === 0 && parentheses === 0) {
      levels.push(text);
      text = '';
      if (c === '|') {
        all.push(levels);
        levels = [];
      }
      continue;
    }
    text += pattern[i] ?? '';
  }
  return [...all, [...levels, text]];
}

describe('how long a sample is', () => {
  it.each<[string, number, string]>([
    ['a nanosecond', 1, '6ms'],
    ['what was never timed', Number.NaN, '6ms'],
    ['without a time', 0, '6ms'],
    ['without an end', Number.POSITIVE_INFINITY, '6ms'],
    ['3 ms, so at least two fit', 3e6, '6ms'],
    ['a little more', 3.1e6, '2x'],
    ['99 ms', 9.9e7, '2x'],
    ['0.1 s', 1e8, '1x'],
    ['a minute', 6e10, '1x'],
  ])('%s', (_, ns, benchtime) => {
    expect(benchtimeFor(ns)).toBe(benchtime);
  });
});
