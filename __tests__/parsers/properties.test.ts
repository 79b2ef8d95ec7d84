import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PARSERS } from '../../src/parsers/registry.js';
import {
  fastGoEvent,
  readGoEvent,
  slowGoEvent,
} from '../../src/parsers/tests/go-test-json-event.js';
import { corpusInputs } from '../support/corpus-inputs.js';
import { readText } from '../support/read-text.js';

const FORMATS = [...PARSERS.map(({ id }) => id), 'auto'];

describe.each(FORMATS)('%s', (format) => {
  const inputs = corpusInputs(format);

  it('gives the same wherever the bytes are split', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inputs),
        fc.array(fc.nat({ max: 20_000 }), { maxLength: 40 }),
        (input, cuts) => {
          expect(readText(format, input, { cuts })).toEqual(readText(format, input));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('gives the same byte by byte', () => {
    const [input = Buffer.alloc(0)] = [...inputs].sort((a, b) => a.length - b.length).slice(-3);
    const cuts = Array.from({ length: input.length }, (_, at) => at);
    expect(readText(format, input, { cuts })).toEqual(readText(format, input));
  });

  it('is never complete and empty, unless nothing is what a clean check prints', () => {
    for (const input of ['', ' \n\t\n', 'nonsense\n', '{}\n', '[]', 'null', '<a/>', '0', '\0']) {
      for (const measurement of readText(format, input)) {
        const isClean = measurement.kind === 'diagnostics' && measurement.complete;
        const isFinding = measurement.kind === 'diagnostics' && measurement.diagnostics.length > 0;
        const isNothing = input.trim() === '' || (format === 'eslint-json' && input === '[]');
        if (isClean && format !== 'auto') expect(isFinding || isNothing).toBe(true);
        else expect(measurement.complete).toBe(false);
      }
    }
  });
});

describe('the fast way to read an event', () => {
  const value = fc.string({ unit: 'binary', maxLength: 12 });
  const text = fc.oneof(
    value,
    fc.constantFrom('=== RUN   TestA\n', 'a\tb\n', '"\\\b\u2028', 'µ\u0000'),
  );
  const event = fc.record(
    {
      Time: fc.oneof(text, fc.constant('2026-11-23T11:41:24.742249367Z')),
      Action: fc.oneof(text, fc.constantFrom('output', 'pass', 'build-output')),
      Package: text,
      Test: text,
      Elapsed: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 0.01, -1)),
      Output: text,
      FailedBuild: text,
      ImportPath: text,
    },
    { requiredKeys: ['Action'] },
  );

  it('gives what JSON.parse gives, or nothing', () => {
    fc.assert(
      fc.property(event, (fields) => {
        const line = JSON.stringify(fields);
        const fast = fastGoEvent(line);
        if (fast !== undefined) expect(fast).toEqual(slowGoEvent(line));
        expect(readGoEvent(line)).toEqual(slowGoEvent(line));
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts nothing that JSON.parse does not', () => {
    const usual =
      '{"Time":"2026-11-23T11:41:24Z","Action":"output","Package":"a","Test":"T","Elapsed":1.5,"Output":"a\\tb\\n"}';
    fc.assert(
      fc.property(
        fc.nat({ max: usual.length }),
        fc.nat({ max: 3 }),
        text,
        (at, removed, inserted) => {
          const line = usual.slice(0, at) + inserted + usual.slice(at + removed);
          const fast = fastGoEvent(line);
          if (fast !== undefined) expect(fast).toEqual(slowGoEvent(line));
        },
      ),
      { numRuns: 4000 },
    );
  });

  it.each(['01.5', '1.', '.5', '-1', '1e3', '00', '0.10', '123456789.123456789', '"1"'])(
    'and JSON.parse agree on the time %s',
    (elapsed) => {
      const line = `{"Action":"pass","Package":"a","Elapsed":${elapsed}}`;
      expect(readGoEvent(line)).toEqual(slowGoEvent(line));
    },
  );

  it('is taken for the lines that Go writes', () => {
    const lines = [
      '{"Time":"2026-11-23T11:41:30.76Z","Action":"run","Package":"a/b","Test":"TestX"}',
      '{"Time":"2026-11-23T11:41:30.76Z","Action":"output","Package":"a/b","Test":"TestX","Output":"=== RUN   TestX\\n"}',
      '{"Time":"2026-11-23T11:41:30.76Z","Action":"pass","Package":"a/b","Test":"TestX","Elapsed":0.01}',
      '{"Time":"2026-11-23T11:41:30.76Z","Action":"fail","Package":"a/b","Elapsed":0}',
    ];
    for (const line of lines) expect(fastGoEvent(line)).toEqual(slowGoEvent(line));
    for (const line of lines) expect(fastGoEvent(line)).toBeDefined();
  });
});
