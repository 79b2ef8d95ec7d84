import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parsedToJson } from '../../src/report/parsed-json.js';
import { readText } from '../support/read-text.js';

const SHARED = join(import.meta.dirname, '../../../shared/fixtures');
const OURS = /^(?:go-bench|go-test-json|go-coverprofile|lcov|tap)$/;

const COUNTS = ['passed', 'failed', 'skipped', 'errored', 'unfinished'];

interface Expected {
  readonly kind: 'benchmark' | 'coverage' | 'tests';
  readonly format: string;
  readonly input: string;
  readonly benchmarks?: readonly unknown[];
  readonly coverage?: Record<string, unknown>;
  readonly tests?: Record<string, unknown> & { readonly failures: readonly Failure[] };
}

interface Failure {
  readonly name: string;
  readonly line?: number;
  readonly messageContains?: string;
  readonly isParentOfFailed?: boolean;
}

function listCases() {
  return ['benchmark', 'coverage', 'tests'].flatMap((kind) =>
    readdirSync(join(SHARED, kind)).flatMap((name) => {
      const folder = join(SHARED, kind, name);
      const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      return OURS.test(expected.format) ? [{ name: `${kind}/${name}`, folder, expected }] : [];
    }),
  );
}

if (existsSync(SHARED)) {
  describe('recorded outputs against the reference tools', () => {
    it.each(listCases())('$name', ({ folder, expected }) => {
      const bytes = readFileSync(join(folder, expected.input));
      const got = parsedToJson(readText(expected.format, bytes));
      if (expected.kind === 'benchmark') {
        expect(got.benchmarks).toMatchObject(expected.benchmarks ?? []);
        expect(got.benchmarks).toHaveLength(expected.benchmarks?.length ?? 0);
      } else if (expected.kind === 'coverage') {
        const counts = Object.entries(expected.coverage ?? {}).filter(
          ([key]) => !/^percent/.test(key),
        );
        expect(got.coverage).toMatchObject(Object.fromEntries(counts));
      } else expectTests(got.tests, expected.tests);
    });
  });
}

function expectTests(got: unknown, expected: Expected['tests']): void {
  const counts = Object.entries(expected ?? {}).filter(([key]) => COUNTS.includes(key));
  expect(counts.length).toBeGreaterThanOrEqual(4);
  expect(got).toMatchObject(Object.fromEntries(counts));
  for (const { name, line, messageContains, isParentOfFailed } of expected?.failures ?? []) {
    expect(got).toMatchObject({
      failures: expect.arrayContaining([
        expect.objectContaining({
          name,
          ...(line === undefined ? {} : { line }),
          ...(isParentOfFailed === undefined ? {} : { isParentOfFailed }),
          ...(messageContains === undefined
            ? {}
            : { message: expect.stringContaining(messageContains) }),
        }),
      ]),
    });
  }
}
