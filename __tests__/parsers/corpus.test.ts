import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/commands/parse.js';
import { decodeHead } from '../../src/parsers/read/decode.js';
import { detectParser, PARSERS } from '../../src/parsers/registry.js';
import { parsedToJson } from '../../src/report/parsed-json.js';
import { readText } from '../support/read-text.js';
import { recordedIo } from '../support/recorded-io.js';

const CORPUS = join(import.meta.dirname, '../corpus');

interface Origin {
  readonly how: string;
  readonly from: string;
}

/** Inputs that say too little of themselves to be told from others. */
const UNDETECTABLE =
  /\/(?:clean|empty|blank|tool-missing|nothing-found|wrong-shape|(?:inconsistent|beginning)-no-mode|all-skipped|go-bench\/hostile-truncated)\.in$/;

const cases = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.in'))
  .sort()
  .map((path) => {
    const [kind = '', format = '', file = ''] = path.split('/');
    return { path, kind, format, file, folder: join(CORPUS, kind, format) };
  });

describe('corpus', () => {
  it('has cases of every kind', () => {
    const kinds = new Set(cases.map(({ kind }) => kind));
    expect([...kinds].sort((a, b) => a.localeCompare(b))).toEqual([
      'benchmarks',
      'coverage',
      'diagnostics',
      'tests',
    ]);
  });

  it.each(PARSERS.map(({ id }) => id))('says of each case of %s where it comes from', (id) => {
    const own = cases.filter(({ format }) => format === id);
    expect(own).not.toEqual([]);
    for (const folder of new Set(own.map((one) => one.folder))) {
      const origins: Record<string, Origin> = JSON.parse(
        readFileSync(join(folder, 'origins.json'), 'utf8'),
      );
      const names = own.filter((one) => one.folder === folder).map(({ file }) => file);
      expect(new Set(Object.keys(origins))).toEqual(
        new Set(names.map((name) => name.slice(0, -3))),
      );
      for (const { how, from } of Object.values(origins)) {
        expect(['tool', 'repository', 'written']).toContain(how);
        expect(from).toMatch(how === 'written' ? /^(?:https:\/\/|docs\/)/ : /\S/);
      }
    }
  });

  it.each(cases)('$path is read as expected', async ({ format, file, folder }) => {
    const io = recordedIo(folder);
    await parseCommand(io).parseAsync(['--json', '--format', format, file], { from: 'user' });
    const expected = readFileSync(join(folder, file.replace(/\.in$/, '.expected.json')), 'utf8');
    expect(JSON.parse(io.printed())).toEqual(JSON.parse(expected));
    expect(io.exitCode).toBe(JSON.parse(expected).complete === true ? 0 : 3);
  });

  it.each(cases.filter(({ path }) => !UNDETECTABLE.test(path)))(
    '$path is detected by content',
    ({ format, file, folder }) => {
      const head = decodeHead(readFileSync(join(folder, file)).subarray(0, 64 << 10));
      expect(detectParser(head, 'output')).toMatchObject({ parser: { id: format } });
    },
  );
});

/** Larger recorded outputs, which are not in every checkout. */
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
