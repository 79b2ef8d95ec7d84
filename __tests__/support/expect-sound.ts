/** What holds for every answer of every format, however the input is damaged. */
import { expect } from '@jest/globals';
import type { Measurement } from '../../src/model/measurement.js';
import { parsedToJson } from '../../src/report/parsed-json.js';
import { parsedToText } from '../../src/report/parsed-text.js';

/** Of what is said of an input, for each byte of it: names of all combinations, of the lines that are covered. */
const MOST_PER_BYTE = 400;

/** Explained where it is incomplete, every number one, nothing that a terminal would obey, no longer than the input suggests. */
export function expectSound(measurements: readonly Measurement[], bytes: number): void {
  expect(measurements.length).toBeGreaterThan(0);
  for (const { complete, problems } of measurements) {
    expect(complete).toBe(!problems.some(({ severity }) => severity === 'error'));
  }
  const none: string[] = [];
  const shown = JSON.stringify(parsedToJson(measurements), (key, value) => {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) none.push(key);
    return value;
  });
  expect(none).toEqual([]);
  expect(parsedToText(measurements)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]/);
  expect(shown.length).toBeLessThan(20_000 + MOST_PER_BYTE * bytes);
}
