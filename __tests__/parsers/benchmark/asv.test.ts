import { describe, expect, it } from '@jest/globals';
import type { BenchmarkRun, Measurement } from '../../../src/model/measurement.js';
import { openReader, parseFiles } from '../../../src/parsers/parse.js';
import { codesOf, readOne } from '../../support/read-text.js';

const UNITS = JSON.stringify({
  'size.track_bytes': { name: 'size.track_bytes', param_names: [], type: 'track', unit: 'blocks' },
  'size.track_rate': { name: 'size.track_rate', param_names: [], type: 'track', unit: 'records/s' },
  'size.total': { name: 'size.total', param_names: [], type: 'time', unit: 'seconds' },
  'size.time_a': { name: 'size.time_a', param_names: [], type: 'time', unit: 'seconds' },
  version: 2,
});

const resultsOf = (
  values: Readonly<Record<string, number>>,
  { commit = 'c1', env = 'py3.12', machine = 'vm' } = {},
) =>
  JSON.stringify({
    commit_hash: commit,
    env_name: env,
    params: { machine },
    result_columns: ['result', 'params'],
    results: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, [[value], []]]),
    ),
    version: 2,
  });

function read(files: Readonly<Record<string, string>>): BenchmarkRun {
  const reader = openReader({ format: 'asv', source: 'results' });
  for (const [path, text] of Object.entries(files)) {
    reader.nextFile?.(path);
    reader.write(Buffer.from(text));
  }
  return benchmarksOf(reader.end());
}

function benchmarksOf([measured]: readonly Measurement[]): BenchmarkRun {
  if (measured?.kind !== 'benchmarks') throw new Error('no benchmarks');
  return measured;
}

const shown = ({ benchmarks }: BenchmarkRun) =>
  benchmarks.map(({ package: scope, name, metrics: [metric] }) => [
    scope,
    name,
    metric?.unit,
    metric?.better,
  ]);

describe('the unit of a benchmark', () => {
  const values = {
    'size.track_bytes': 1,
    'size.track_rate': 2,
    'size.total': 3,
    'size.time_a': 4,
    'size.peakmem_b': 5,
  };
  const results = resultsOf(values);

  it.each([
    ['after', { 'benchmarks.json': UNITS, 'vm/c1-py.json': results }],
    ['before', { 'a/c1-py.json': results, 'benchmarks.json': UNITS }],
  ])('is what its own says, whether results are read %s', (_, files) => {
    const run = read(files);
    expect(shown(run)).toEqual([
      ['', 'size.track_bytes', 'blocks', 'lower'],
      ['', 'size.track_rate', 'records/s', 'higher'],
      ['', 'size.total', 's', 'lower'],
      ['', 'size.time_a', 's', 'lower'],
      ['', 'size.peakmem_b', 'bytes', 'lower'],
    ]);
    expect(run).toMatchObject({ complete: true, problems: [] });
  });

  it('is not known of the results alone, which is said once', () => {
    const run = readOne('benchmarks', 'asv', results);
    expect(shown(run).map(([, , unit]) => unit)).toEqual(['value', 'value', 'value', 's', 'bytes']);
    expect(run.complete).toBe(true);
    expect(run.problems).toMatchObject([
      {
        code: 'benchmark-unit-unknown',
        severity: 'warning',
        hint: expect.stringContaining('benchmarks.json'),
      },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is no key of every object: %s', (name) => {
    const run = read({ 'benchmarks.json': '{}', 'vm/c1-py.json': resultsOf({ [name]: 1 }) });
    expect(shown(run)).toEqual([['', name, 'value', 'lower']]);
  });
});

describe('a folder of results', () => {
  it('of several environments keeps them apart', () => {
    const run = read({
      'vm/c1-a.json': resultsOf({ 's.time_a': 1 }, { env: 'py3.11' }),
      'vm/c1-b.json': resultsOf({ 's.time_a': 2 }, { env: 'py3.12' }),
    });
    expect(shown(run).map(([scope]) => scope)).toEqual(['vm/py3.11', 'vm/py3.12']);
    expect(run.complete).toBe(true);
  });

  it('of several commits is no result of one', () => {
    const run = read({
      'vm/c1-a.json': resultsOf({ 's.time_a': 1 }),
      'vm/c2-a.json': resultsOf({ 's.time_a': 2 }, { commit: 'c2' }),
    });
    expect(run.complete).toBe(false);
    expect(codesOf(run)).toEqual(['benchmarks-of-several-commits']);
  });

  it('without results is none', () => {
    expect(codesOf(read({ 'benchmarks.json': UNITS }))).toEqual(['benchmarks-none']);
  });

  it('with a file that is cut is not complete', () => {
    const run = read({
      'benchmarks.json': UNITS.slice(0, 40),
      'vm/c1-a.json': resultsOf({ a: 1 }),
    });
    expect(codesOf(run)).toContain('input-cut');
  });

  it('is told by its content', async () => {
    async function* chunksOf(text: string) {
      yield Buffer.from(text);
    }
    const files = {
      'benchmarks.json': UNITS,
      'vm/c1aaaaaa-py.json': resultsOf({ 'size.total': 1 }),
    };
    const list = async (globs: readonly string[]) =>
      globs.includes('benchmarks.json')
        ? Object.entries(files).map(([path, text]) => ({
            path,
            chunks: { [Symbol.asyncIterator]: () => chunksOf(text) },
          }))
        : [];
    const run = benchmarksOf(await parseFiles(list, { format: 'auto', source: 'results' }));
    expect(shown(run)).toEqual([['', 'size.total', 's', 'lower']]);
  });
});
