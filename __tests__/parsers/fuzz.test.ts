/**
 * Every format, with files of real tools that are damaged. More of it by hand: FUZZ_RUNS=2000 npm test -- fuzz, and a
 * seed that was printed once more by FUZZ_SEED=1 beside it.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARSERS } from '../../src/parsers/registry.js';
import { corpusInputs } from '../support/corpus-inputs.js';
import { damaged } from '../support/damage.js';
import { expectSound } from '../support/expect-sound.js';
import { readText } from '../support/read-text.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 25);
const SEED = process.env.FUZZ_SEED;
const OPTIONS = { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
const ALL = corpusInputs('auto').filter(({ length }) => length > 0 && length < 20_000);

/** What no tool wrote. */
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
);

describe.each([...PARSERS.map(({ id }) => id), 'auto'])('%s', (format) => {
  const inputs = corpusInputs(format).filter(({ length }) => RUNS > 100 || length < 20_000);

  it('gives an answer that holds, whatever is done to a file', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 6, arbitrary: damaged(inputs, ALL) }, noise), (input) => {
        expectSound(readText(format, input), input.length);
      }),
      OPTIONS,
    );
  });
});

/** Formats of one document, whose end shows: JSON and XML. */
const WHOLE = PARSERS.map(({ id }) => id).filter((id) => whole(id).length > 0);

function whole(format: string): readonly Buffer[] {
  return corpusInputs(format).filter((input) => {
    const text = input.toString('utf8').trim();
    if (!/^[[{<]/.test(text) || !readText(format, input).every(({ complete }) => complete))
      return false;
    return text.startsWith('<') ? text.endsWith('>') : isJson(text);
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(WHOLE)('%s', (format) => {
  const inputs = whole(format);

  it('is never complete where its document is cut', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (input, where) => {
          const end = input.toString('latin1').trimEnd().length;
          const short = input.subarray(0, Math.floor(where * (end - 1)));
          for (const { complete } of readText(format, short)) expect(complete).toBe(false);
        },
      ),
      OPTIONS,
    );
  });
});
