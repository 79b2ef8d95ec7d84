import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../src/config/parse-config.js';
import { parseConfigText } from '../../src/config/read.js';
import type { RawConfig } from '../../src/config/schema.js';
import { toDuration, toMilliseconds, toPercent, toRatio } from '../../src/config/units.js';
import { toToml } from '../../src/config/write-toml.js';
import { type Problem, ProblemError } from '../../src/model/problem.js';
import { nearest } from '../../src/words/nearest.js';
import { FORMATS } from '../support/config-formats.js';

async function problemsOf(text: string, path: string): Promise<readonly Problem[]> {
  try {
    await parseConfig({ path, text }, FORMATS);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

describe('hostile files end as problems', () => {
  const nested = (open: string, count: number) => `tests: ${open.repeat(count)}`;
  const indented = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  test.each<[string, string, string, string]>([
    ['open brackets', 'a.yml', nested('[', 900_000), 'nested more than 64 levels deep'],
    ['open braces, one a line', 'a.yml', nested('{\n', 300_000), 'nested more than 64 levels deep'],
    ['lists in lists', 'a.yml', '- '.repeat(400_000), 'nested more than 64 levels deep'],
    ['keys in keys', 'a.yml', '? '.repeat(400_000), 'nested more than 64 levels deep'],
    ['indentation', 'a.yml', indented, 'nested more than 32 levels deep'],
    ['aliases of aliases', 'a.yml', laughs(), 'more than 20000 values in one file'],
    [
      'tens of thousands of keys',
      'a.yml',
      Array.from({ length: 25_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'more than 20000 values in one file',
    ],
    ['too many bytes', 'a.yml', 'x'.repeat(1_048_577), 'larger than 1048576 bytes'],
    ['dots', 'a.toml', `a${'.a'.repeat(20_000)} = 1`, 'nested more than 32 levels deep'],
    ['tables', 'a.toml', '[[a]]\n'.repeat(25_000), 'more than 20000 values in one file'],
  ])('%s', async (_, path, text, message) => {
    const problems = await problemsOf(text, path);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]?.excerpt?.length ?? 0).toBeLessThan(300);
  });

  test.each(['a = [', 'a = { b = '])('TOML of many "%s"', async (open) => {
    const problems = await problemsOf(open + open.slice(4).repeat(20_000), 'a.toml');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place?.file).toBe('a.toml');
  });

  it('tells fifty problems, and counts the rest', async () => {
    const text = Array.from({ length: 120 }, (_, i) => `key${i}: 1`).join('\n');
    const problems = await problemsOf(text, 'a.yml');
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.message).toBe('and 70 more problems in this file');
  });

  it('shows no more than the start of a long line or word', async () => {
    const [problem] = await problemsOf(`coverage: { total: ${'9'.repeat(5_000)}% }`, 'a.yml');
    expect(problem?.excerpt?.length).toBeLessThan(300);
    expect(problem?.message.length).toBeLessThan(300);
  });

  it('whatever the bytes, there is a configuration or a problem with a place', async () => {
    const fragments = fc.constantFrom(
      ...[
        'tasks',
        ':',
        ' ',
        '\n',
        '  ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '#',
        '&a',
        '*a',
        '!!x',
      ],
      ...['=', '.', '[[', '%', '80', '|', '>', '\t', '\r', '\u0000', '\u2028', '<<', '? ', '"""'],
    );
    const text = fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.yml', 'a.toml'), async (one, path) => {
        for (const { message, place } of await problemsOf(one, path)) {
          expect(message).not.toMatch(/\n/);
          expect(place).toMatchObject({ file: path });
          expect(place?.line).toBeGreaterThan(0);
          expect(place?.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Each anchor holds the one before it ten times: https://en.wikipedia.org/wiki/Billion_laughs_attack */
function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const inner = i === 0 ? 'x' : `*a${i - 1}`;
    return `k${i}: &a${i} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
  });
  return levels.join('\n');
}

describe('any subset of valid keys', () => {
  const word = <W extends string>(...words: W[]) => fc.constantFrom(...words);
  const action = word('block', 'degrade', 'ignore');
  const percent = fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`);
  const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(model, { requiredKeys: [] });
  const raw = some({
    version: fc.constant(1 as const),
    go: some({ generate: fc.boolean() }).filter((go) => go.generate !== undefined),
    tests: some({
      flaky: some({ retries: fc.integer({ min: 0, max: 10 }), action }),
      newFailuresOnly: fc.boolean(),
      none: action,
    }),
    coverage: some({
      total: percent,
      patch: percent,
      drop: percent,
      paths: fc.dictionary(word('a/**', '**/*.go', 'x.{js,ts}'), percent),
      exclude: fc.array(word('gen/**', '**/*.pb.go')),
      unit: word('statements', 'lines', 'branches', 'functions'),
      action,
    }),
    benchmarks: some({
      tolerance: fc.oneof(percent, fc.constant(0)),
      metrics: fc.dictionary(word('ns/op', 'B/op'), fc.oneof(percent, action, fc.constant(0))),
      policies: fc.array(fc.record({ match: word('**/A', 'B*'), tolerance: percent }), {
        maxLength: 2,
      }),
      confirm: word('auto', 'never'),
      aliases: fc.dictionary(word('a.A', 'a.B'), word('a.C')),
    }),
    waivers: word('.tollgate/waivers.yml', 'w.toml'),
    baseline: some({
      branch: word('main', 'release/1.x'),
      window: fc.integer({ min: 1, max: 1000 }),
      states: some({ stale: action, 'other-environment': action }),
    }),
    report: some({ json: word('r.json') }),
    notify: fc.array(
      fc.record(
        {
          urlEnv: word('ALERT_URL', 'HOOK_2'),
          format: word('json', 'slack', 'teams'),
          on: fc.array(word('degraded', 'block'), { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ['urlEnv'] },
      ),
      { maxLength: 2 },
    ),
    policy: some({ from: word('base', 'head') }),
    failOn: fc.array(word('degraded', 'inconclusive', 'block'), { maxLength: 3 }),
  });

  test.each(['yml', 'toml'])('loads from %s as it is written', async (language) => {
    await fc.assert(
      fc.asyncProperty(raw, async (written: RawConfig) => {
        const text = language === 'toml' ? toToml({ ...written }) : JSON.stringify(written);
        const parsed = await parseConfig({ path: `tollgate.${language}`, text }, FORMATS);
        expect(withoutEmpty(parsed.raw)).toEqual(withoutEmpty(written));
      }),
      { numRuns: 50 },
    );
  });
});

/** TOML has no way to write a section that holds nothing. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const LONG = 'x'.repeat(200);

test('places count lines and columns from 1, across line ends of any kind', async () => {
  const { source } = await parseConfigText('\uFEFFa:\r\n  b: 1\r\n  c:\n    - x\n', 'a.yml');
  expect(source.place(['a'], 'key')).toEqual({ file: 'a.yml', line: 1, column: 1 });
  expect(source.place(['a', 'b'])).toEqual({ file: 'a.yml', line: 2, column: 6 });
  expect(source.place(['a', 'c', 0])).toEqual({ file: 'a.yml', line: 4, column: 7 });
  expect(source.place(['a', 'c', 7, 'z'])).toEqual({ file: 'a.yml', line: 3, column: 3 });
});

test.each<[string, readonly string[], string | undefined]>([
  ['totl', ['total', 'patch'], 'total'],
  ['toatl', ['total', 'patch'], 'total'],
  ['new-failures-only', ['newFailuresOnly'], 'newFailuresOnly'],
  ['TOTAL', ['total'], 'total'],
  ['x', ['total'], undefined],
  ['benchmark', ['benchmarks', 'baseline'], 'benchmarks'],
  ['', ['a'], 'a'],
  [LONG, ['x'], undefined],
])('the word nearest to %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

describe('units', () => {
  test.each<[string | number, number]>([
    ['80%', 0.8],
    ['7%', 0.07],
    ['0.5%', 0.005],
    ['2.5 %', 0.025],
    ['100%', 1],
    ['0.009%', 0.00009],
    [0, 0],
  ])('%s is %d', (written, ratio) => {
    expect(toRatio(written)).toBe(ratio);
  });

  it('percentages and durations come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const written = `${hundredths / 100}%`;
        expect(toPercent(toRatio(written))).toBe(written);
      }),
    );
    for (const written of ['1s', '90s', '10m', '90m', '2h', '100h']) {
      expect(toMilliseconds(toDuration(toMilliseconds(written)))).toBe(toMilliseconds(written));
    }
    expect(toDuration(1)).toBe('1s');
  });
});
