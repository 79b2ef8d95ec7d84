import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Part } from '../../../src/pipeline/parts/part.js';
import { readPart, writePart } from '../../../src/pipeline/parts/part-json.js';
import { UNIT } from '../../support/gate.js';
import { partOf } from '../../support/parts.js';

const VERSION = '1.2.3';
const read = (text: string) => readPart(text, 'p.json', VERSION);
const codeOf = (text: string) => {
  const result = read(text);
  return 'problem' in result ? result.problem.code : 'read';
};

describe('a part', () => {
  it('comes back as it was, with every number', () => {
    const special = fc.constantFrom(Number.NaN, Infinity, -Infinity);
    // JSON does not tell -0 from 0, and neither does anything that is measured.
    const durations = fc.oneof(fc.double(), special).map((value) => value + 0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), durations, (text, durationMs) => {
        const part = partOf({ notices: [text] }, { durationMs, outputTail: text });
        expect(read(writePart(part))).toEqual({ source: 'p.json', part });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what only looks like such a number', () => {
    const part = partOf({ tasks: [{ ...UNIT, env: { $: '7' } }] });
    expect(read(writePart(part))).toEqual({ source: 'p.json', part });
  });

  it.each<[string, (text: string) => string]>([
    ['cut', (text) => text.slice(0, -3)],
    ['cut in its first line', (text) => text.slice(0, 20)],
    ['changed', (text) => text.replace('linux', 'Linux')],
    ['empty', () => ''],
    ['of another kind', () => '{"schema":"tollgate-report/1"}\n{}'],
    ['no JSON', () => 'ok\nok'],
    ['of another version', (text) => text.replace('1.2.3', '9.9.9')],
    ['padded', (text) => `${text}\n{}`],
  ])('is refused where it is %s', (_, change) => {
    const text = change(writePart(partOf({ toolVersion: VERSION })));
    expect(codeOf(text)).toMatch(/^part-(foreign|damaged|version)$/);
  });

  it('says what it is of', () => {
    const result = read(writePart(partOf({ toolVersion: '0.9.0' } satisfies Partial<Part>)));
    expect(result).toMatchObject({
      problem: { message: 'p.json was written by version 0.9.0, and this is 1.2.3' },
    });
  });
});
