import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../src/parsers/read/json.js';

describe('JSON from outside', () => {
  it('is what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('is what JSON.parse gives also on the slow way, which NaN asks for', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        const text = `[NaN,${space}${JSON.stringify(value, undefined, 1)}${space}]`;
        const wanted: unknown = JSON.parse(text.replace('NaN', 'null'));
        const read = readJson(text);
        expect(read).toMatchObject({ ok: true });
        expect(JSON.stringify(read.ok ? read.value : undefined)).toBe(JSON.stringify(wanted));
      }),
    );
  });

  it('accepts nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, inserted) => {
        const start = at % (json.length + 1);
        const text = json.slice(0, start) + inserted + json.slice(start);
        const read = readJson(text);
        if (/NaN|Infinity/.test(text)) return;
        if (read.ok) expect(read.value).toEqual(JSON.parse(text));
        else expect(() => JSON.parse(text)).toThrow(SyntaxError);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a": 1,}', 1, 9, 'expected a key in double quotes'],
    ['{"a"\n 1}', 2, 2, 'expected ":"'],
    ['[1\n2]', 2, 1, 'expected "," or "]"'],
    ['[1] x', 1, 5, 'unexpected text after the end'],
    ['["a', 1, 2, 'a string that does not end'],
    ['["a\\q"]', 1, 2, 'a string with a bad escape or a control character'],
    ['{"a": [tru', 1, 8, 'expected a value'],
    ['[1', 1, 3, 'expected "," or "]", but the text ends'],
    ['[01]', 1, 3, 'expected "," or "]"'],
    ["{'a': 1}", 1, 2, 'expected a key in double quotes'],
  ])('%j is wrong at line %i, column %i', (text, line, column, message) => {
    expect(readJson(text)).toMatchObject({
      ok: false,
      code: 'json-syntax',
      message: `not JSON: ${message}`,
      where: { line, column },
    });
  });

  it('keeps __proto__ as a key', () => {
    const read = readJson('{"a": NaN, "__proto__": {"polluted": 1}}');
    expect(read.ok && Object.keys(Object(read.value))).toEqual(['a', '__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  it('is nested up to a hundred levels, brackets in strings aside', () => {
    expect(readJson(`${'['.repeat(100)}${']'.repeat(100)}`).ok).toBe(true);
    expect(readJson(`${'['.repeat(101)}${']'.repeat(101)}`)).toMatchObject({
      code: 'json-too-deep',
      where: { line: 1, column: 101 },
    });
    expect(readJson(`["${'[{\\"'.repeat(200)}"]`).ok).toBe(true);
  });
});
