import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../../src/model/problem.js';
import { jsonReader } from '../../../src/parsers/read/json-reader.js';
import type { JsonPath } from '../../../src/parsers/read/json-scan.js';
import { ProblemList } from '../../../src/parsers/read/problem-list.js';

interface Seen {
  readonly elements: readonly (readonly [string, unknown, number])[];
  readonly rest: unknown;
  readonly problems: readonly Pick<Problem, 'code' | 'message' | 'place'>[];
}

function read(text: string, each: readonly JsonPath[], cuts: readonly number[] = []): Seen {
  const problems = new ProblemList('input');
  const elements: [string, unknown, number][] = [];
  let rest: unknown;
  const reader = jsonReader(problems, {
    expected: 'a list',
    each,
    element: (value, path, line) => void elements.push([path.join('/'), value, line]),
    end(value) {
      rest = value;
      return [];
    },
  });
  const bytes = Buffer.from(text);
  const ends = [...cuts].filter((cut) => cut < bytes.length).sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    reader.write(bytes.subarray(start, end));
    start = end;
  }
  reader.end();
  return { elements, rest, problems: problems.list() };
}

describe('a JSON document with a list in it', () => {
  it('hands over the elements with their line, and the rest at the end', () => {
    const text =
      '{"a": 1,\n "list": [\n  {"x": [1, "]"]},\n  "two",\n  3\n ],\n "b": {"list": [4]}}';
    expect(read(text, [['list', '*']])).toEqual({
      elements: [
        ['list/0', { x: [1, ']'] }, 3],
        ['list/1', 'two', 4],
        ['list/2', 3, 5],
      ],
      rest: { a: 1, list: [null, null, null], b: { list: [4] } },
      problems: [],
    });
  });

  it('cuts at any depth, at members of objects, and at several places', () => {
    const text =
      '{"data":[{"files":[{"n":1},{"n":2}],"totals":{}},{"files":[]}],"tests":{"a/b\\"c":{}}}';
    const { elements, rest } = read(text, [
      ['data', '*', 'files', '*'],
      ['tests', '*'],
    ]);
    expect(elements.map(([path]) => path)).toEqual([
      'data/0/files/0',
      'data/0/files/1',
      'tests/a/b"c',
    ]);
    expect(rest).toEqual({
      data: [{ files: [null, null], totals: {} }, { files: [] }],
      tests: { 'a/b"c': null },
    });
  });

  it('reads whole documents one after the other where they are the elements', () => {
    const { elements, problems } = read('{"a":1}\n[2]{"b":3}', [[]]);
    expect(elements.map(([, value, line]) => [value, line])).toEqual([
      [{ a: 1 }, 1],
      [[2], 2],
      [{ b: 3 }, 2],
    ]);
    expect(problems).toEqual([]);
  });

  it.each<[string, string, string, { line: number; column?: number }]>([
    ['no JSON', 'PASS\n', 'expected "{" or "["', { line: 1, column: 1 }],
    ['a number alone', '\n 12', 'expected "{" or "["', { line: 2, column: 2 }],
    ['what is cut', '{"list": [1,\n2', 'ends before it is complete', { line: 2 }],
    ['what is cut in a string', '{"list": ["a', 'ends before it is complete', { line: 1 }],
    ['the wrong bracket', '{"list": [1}', 'unexpected "}"', { line: 1, column: 12 }],
    ['text after the end', '{"list": []}\n{}', 'unexpected text', { line: 2, column: 1 }],
    ['a bad element', '{"list": [\n {"a": tru}]}', 'expected a value', { line: 2, column: 8 }],
    ['a bad rest', '{"list": [\n{}\n,{}],\n"b": x}', 'expected a value', { line: 4, column: 6 }],
    ['a comma too many', '{"list": [1,]}', 'expected a value', { line: 1 }],
    ['too many levels', '['.repeat(101), 'nested deeper', { line: 1, column: 101 }],
  ])('says where %s is', (_, text, message, place) => {
    const { problems } = read(text, [['list', '*']]);
    expect(problems).toMatchObject([{ severity: 'error', place: { file: 'input', ...place } }]);
    expect(problems[0]?.message).toContain(message);
  });

  it('keeps what came before a cut', () => {
    expect(read('{"list": [{"a": 1}, {"b"', [['list', '*']]).elements).toEqual([
      ['list/0', { a: 1 }, 1],
    ]);
  });

  it('says that an empty one is empty', () => {
    expect(read(' \n', [['list', '*']]).problems).toMatchObject([{ code: 'input-empty' }]);
  });

  it('gives what JSON.parse gives, wherever the bytes are split', () => {
    const path = fc.constantFrom<JsonPath>(['list', '*'], ['*'], ['*', '*', 'a'], []);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('list', 'a', 'é"\\', '__proto__x'), fc.jsonValue()),
        path,
        fc.constantFrom(undefined, 1),
        fc.array(fc.nat({ max: 300 })),
        (document, each, indent, cuts) => {
          const text = JSON.stringify(document, undefined, indent);
          const { elements, rest, problems } = read(text, [each], cuts);
          expect(problems).toEqual([]);
          const whole = each.length === 0 ? elements[0]?.[1] : filled(rest, each, elements);
          expect(whole).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The rest with the elements put back in their places. */
function filled(rest: unknown, each: JsonPath, elements: Seen['elements']): unknown {
  const values = elements.map(([, value]) => value);
  const fill = (value: unknown, path: readonly string[]): unknown => {
    const [key, ...more] = path;
    if (key === undefined) {
      expect(value).toBeNull();
      return values.shift();
    }
    if (typeof value !== 'object' || value === null) return value;
    const fits = (one: string) => key === '*' || key === one;
    if (Array.isArray(value)) return value.map((v, i) => (fits(String(i)) ? fill(v, more) : v));
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, fits(k) ? fill(v, more) : v]),
    );
  };
  return fill(rest, each);
}
