import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../src/model/problem.js';
import { openReader, parseStream } from '../../src/parsers/parse.js';

const PROFILE = 'mode: set\na.go:1.1,2.2 1 1\n';
const EVENTS = '{"Action":"pass","Package":"a","Test":"T"}\n{"Action":"pass","Package":"a"}\n';

async function* chunksOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

function problemsOf(open: () => unknown): unknown {
  try {
    open();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return undefined;
}

describe('opening a reader', () => {
  it('suggests the nearest id for an unknown format', () => {
    expect(problemsOf(() => openReader({ format: 'gobench', source: 'a' }))).toMatchObject([
      {
        code: 'format-unknown',
        message: 'unknown format "gobench"',
        hint: expect.stringContaining('Did you mean "go-bench"?'),
      },
    ]);
  });

  it('lists the formats where nothing is near', () => {
    const problems = problemsOf(() => openReader({ format: '<b>\n'.repeat(50), source: 'a' }));
    expect(problems).toMatchObject([{ hint: expect.stringMatching(/^Formats: go-bench, /) }]);
  });

  it('refuses a kind that the format does not yield', () => {
    expect(
      problemsOf(() => openReader({ format: 'lcov', source: 'a', kind: 'tests' })),
    ).toMatchObject([
      {
        message: 'the format "lcov" yields coverage, not tests',
        hint: expect.stringMatching(/^Formats of tests: go-test-json, tap, /),
      },
    ]);
  });

  it('answers with the wanted kind alone', async () => {
    const all = await parseStream(chunksOf(EVENTS), { format: 'go-test-json', source: 'a' });
    expect(all.map(({ kind }) => kind)).toEqual(['tests', 'benchmarks']);
    const tests = await parseStream(chunksOf(EVENTS), {
      format: 'auto',
      source: 'a',
      kind: 'tests',
    });
    expect(tests).toMatchObject([{ kind: 'tests', complete: true, format: 'go-test-json' }]);
  });

  it('does not call a stream without benchmarks a complete run of benchmarks', async () => {
    const request = { format: 'go-test-json', source: 'a', kind: 'benchmarks' } as const;
    const [run] = await parseStream(chunksOf(EVENTS), request);
    expect(run).toMatchObject({ complete: false, problems: [{ code: 'benchmarks-none' }] });
  });
});

describe('detecting while reading', () => {
  it('waits for enough to see', async () => {
    const request = { format: 'auto', source: 'a' };
    const pieces = [...PROFILE].map((character) => character);
    expect(await parseStream(chunksOf(...pieces), request)).toMatchObject([
      { format: 'go-coverprofile', complete: true },
    ]);
  });

  it('keeps no memory of a chunk', () => {
    const reader = openReader({ format: 'auto', source: 'a' });
    const chunk = Buffer.from(PROFILE);
    reader.write(chunk);
    chunk.fill('x');
    expect(reader.end()).toMatchObject([{ format: 'go-coverprofile', complete: true }]);
  });

  it('goes on reading after the first 64 KiB', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `a.go:${n + 1}.1,${n + 1}.9 1 1\n`);
    const [coverage] = await parseStream(chunksOf('mode: set\n', ...lines), {
      format: 'auto',
      source: 'a',
    });
    expect(coverage).toMatchObject({ totals: { statements: { covered: 10_000, total: 10_000 } } });
  });

  it.each([
    ['tests', 'who knows\n', 'format-not-detected'],
    ['coverage', '', 'input-empty'],
    ['benchmarks', ' \n', 'input-empty'],
  ] as const)('gives an incomplete measurement of %s for %j', async (kind, text, code) => {
    expect(
      await parseStream(chunksOf(text), { format: 'auto', source: 'a.txt', kind }),
    ).toMatchObject([
      { kind, complete: false, format: 'auto', problems: [{ code, place: { file: 'a.txt' } }] },
    ]);
  });

  it('gives one of each kind where none is wanted in particular', async () => {
    const all = await parseStream(chunksOf('who knows\n'), { format: 'auto', source: 'a' });
    expect(all.map(({ kind, complete }) => [kind, complete])).toEqual([
      ['tests', false],
      ['coverage', false],
      ['benchmarks', false],
      ['diagnostics', false],
    ]);
  });
});
