import { describe, expect, it } from '@jest/globals';
import { googleBenchmark } from '../../../src/tasks/paired/google-benchmark.js';
import { targetOf } from '../../support/confirmations.js';
import { BENCH } from '../../support/gate.js';

const read = (shell: string) => googleBenchmark.read({ ...BENCH, command: { shell } });
const target = (name: string) => ({ ...targetOf(name), formerNames: [] });

describe('a program of Google Benchmark', () => {
  it('is built once, and run for some benchmarks and a short time', () => {
    const commands = read(
      'cmake -S . -B b "-DA=$PWD" && cmake --build b && b/speed --benchmark_repetitions=9 --benchmark_min_time=1s --benchmark_out=r.json --benchmark_time_unit=us',
    );
    expect(commands?.prepare).toEqual({ shell: 'cmake -S . -B b "-DA=$PWD" && cmake --build b' });
    const { round } = commands ?? { round: () => undefined };
    expect(round([target('BM_Sum<int>/8/threads:2'), target('BM_Read')])).toEqual({
      argv: [
        'b/speed',
        '--benchmark_out=r.json',
        '--benchmark_time_unit=us',
        '--benchmark_min_time=0.03',
        '--benchmark_repetitions=1',
        '--benchmark_filter=^(BM_Sum<int>/8/threads:2|BM_Read)$',
      ],
    });
    expect(commands?.survey).toEqual({
      argv: [
        'b/speed',
        '--benchmark_out=r.json',
        '--benchmark_time_unit=us',
        '--benchmark_min_time=0.001',
        '--benchmark_repetitions=1',
      ],
    });
  });

  it('chooses by former names too, and by names as they stand', () => {
    const renamed = { ...target('BM_New'), formerNames: ['BM_Old.(1)'] };
    expect(read('b/speed --benchmark_out=r.json')?.round([renamed])).toMatchObject({
      argv: expect.arrayContaining(['--benchmark_filter=^(BM_New|BM_Old\\.\\(1\\))$']),
    });
  });

  it.each([
    'b/speed',
    'b/speed --benchmark_filter=Read --benchmark_out=r.json',
    'b/speed --benchmark_out=r.json | tee log',
    'A=1 b/speed --benchmark_out=r.json',
  ])('is not %s', (shell) => {
    expect(read(shell)).toBeUndefined();
  });
});
