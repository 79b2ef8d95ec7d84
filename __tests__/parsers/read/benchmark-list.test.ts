import { describe, expect, it } from '@jest/globals';
import { codesOf, readOne } from '../../support/read-text.js';

const read = (text: string) => readOne('benchmarks', 'go-bench', text);

describe('a benchmark with more metrics than any tool reports', () => {
  const values = (count: number) =>
    Array.from({ length: count }, (_, unit) => ` 1 u${unit}`).join('');

  it('keeps as many as it can look up quickly, and says that some are left out', () => {
    const run = read(`BenchmarkA 1${values(600)}\n`);
    expect(run.benchmarks[0]?.metrics.length).toBe(500);
    expect(run.complete).toBe(false);
    expect(codesOf(run)).toContain('benchmark-too-many-metrics');
  });

  it('leaves none out up to that', () => {
    expect(read(`BenchmarkA 1${values(500)}\n`)).toMatchObject({ complete: true, problems: [] });
  });
});
