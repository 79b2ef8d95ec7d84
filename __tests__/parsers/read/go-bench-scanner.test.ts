import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfName, GoBenchScanner } from '../../../src/parsers/read/go-bench-scanner.js';
import { readOne } from '../../support/read-text.js';

const USUAL = 'BenchmarkA/x-8  \t 100\t 273.8 ns/op\t 16 B/op\t 2 allocs/op';
/** With another name, so that nothing of it is found in what the line itself gives. */
const BEFORE = 'BenchmarkBefore-8 1 1 ns/op 1 B/op 1 allocs/op\n';

/** What a line gives alone, where nothing is known of its units, or after a line of the same units. */
function readLine(line: string, before: string) {
  const { benchmarks, problems } = readOne('benchmarks', 'go-bench', `${before}${line}\n`);
  return {
    benchmarks: benchmarks.filter(({ name }) => name !== 'BenchmarkBefore'),
    problems: problems
      .filter(({ code }) => code !== 'benchmarks-none')
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

function scanner(...units: string[]): GoBenchScanner {
  const made = new GoBenchScanner();
  made.units = units;
  return made;
}

function scan(units: string[], line: string): readonly number[] | undefined {
  const made = scanner(...units);
  const end = line.length;
  return made.scan(line, endOfName(line, 0, end), end) ? made.values : undefined;
}

describe('the fast way to read a result', () => {
  it('takes the usual line', () => {
    expect(scan(['ns/op', 'B/op', 'allocs/op'], USUAL)).toEqual([273.8, 16, 2]);
  });

  it.each([
    ['5', 5],
    ['5.', 5],
    ['007', 7],
    ['0.1', 0.1],
    ['0.000000000001', 1e-12],
    ['123456789012345', 123456789012345],
    ['99999999999999.9', 99999999999999.9],
  ])('reads %s as Number does', (text, value) => {
    expect(Number(text)).toBe(value);
    expect(scan(['ns/op'], `BenchmarkA 1 ${text} ns/op`)).toEqual([value]);
  });

  it.each([
    ['a sign', 'BenchmarkA 1 +5 ns/op'],
    ['a negative value', 'BenchmarkA 1 -5 ns/op'],
    ['an exponent', 'BenchmarkA 1 5e3 ns/op'],
    ['no digit before the point', 'BenchmarkA 1 .5 ns/op'],
    ['two points', 'BenchmarkA 1 5.5.5 ns/op'],
    ['more digits than are exact', 'BenchmarkA 1 1234567890123456 ns/op'],
    ['another unit', 'BenchmarkA 1 5 ns/opt'],
    ['a unit cut short', 'BenchmarkA 1 5 ns/o'],
    ['one more field', 'BenchmarkA 1 5 ns/op 6'],
    ['no iterations', 'BenchmarkA x 5 ns/op'],
    ['nothing behind the name', 'BenchmarkA'],
    ['what goes on in the next line', 'BenchmarkA 1\n5 ns/op'],
    ['nothing behind the iterations', 'BenchmarkA 1'],
  ])('leaves %s alone', (_, line) => expect(scan(['ns/op'], line)).toBeUndefined());

  it('takes nothing before it knows any unit', () => {
    expect(scan([], 'BenchmarkA 1')).toBeUndefined();
  });
});

describe('a line after one with the same units', () => {
  const same = (line: string) => expect(readLine(line, BEFORE)).toEqual(readLine(line, ''));

  it('is read as it is alone, whatever its numbers', () => {
    const digits = fc.stringMatching(/^\d{0,17}$/);
    const number = fc.oneof(
      fc.tuple(digits, digits).map(([whole, decimals]) => `${whole}.${decimals}`),
      digits,
      fc.double().map(String),
    );
    fc.assert(
      fc.property(number, number, number, (ns, bytes, allocs) =>
        same(`BenchmarkA-8 10\t${ns} ns/op\t${bytes} B/op ${allocs} allocs/op`),
      ),
      { numRuns: 1000 },
    );
  });

  it('is read as it is alone, however it is damaged', () => {
    const inserted = fc.oneof(
      fc.constantFrom(' ', '\t', '-', '.', '1', 'e', 'ns/op', '\u00a0', '\u2028', 'é', '\r', '-8'),
      fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !/[\n\u001b]/.test(text)),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: USUAL.length }),
        fc.nat({ max: 4 }),
        inserted,
        (at, removed, text) => same(USUAL.slice(0, at) + text + USUAL.slice(at + removed)),
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a name that continues the one before', 'BenchmarkBefore-80 1 5 ns/op 6 B/op 7 allocs/op'],
    ['other units', 'BenchmarkA 1 5 ns/op 6 MB/s'],
    ['the same units in another order', 'BenchmarkA 1 6 B/op 5 ns/op 7 allocs/op'],
    ['a unit twice', 'BenchmarkA 1 5 ns/op 6 ns/op'],
    ['a log that begins so', 'Benchmarking 1 5 ns/op 6 B/op 7 allocs/op'],
  ])('%s is read as it is alone', (_, line) => same(line));

  it('adds repetitions in turns to their own benchmarks, in the order of time', () => {
    const line = (name: string, ns: number) => `${name} 1 ${ns} ns/op\n`;
    const turns = [1, 2, 3].map((ns) => line('BenchmarkA-8', ns) + line('BenchmarkB-8', 10 * ns));
    const { benchmarks } = readOne('benchmarks', 'go-bench', turns.join(''));
    expect(benchmarks.map(({ name, metrics }) => [name, metrics[0]?.samples])).toEqual([
      ['BenchmarkA', [1, 2, 3]],
      ['BenchmarkB', [10, 20, 30]],
    ]);
  });
});
