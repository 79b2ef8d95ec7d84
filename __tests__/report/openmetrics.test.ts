import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toJson } from '../../src/report/json.js';
import { renderOpenmetrics } from '../../src/report/openmetrics.js';
import { aComparison, aReport, aTask } from '../support/report.js';
import {
  anyFileText,
  emptyReport,
  FILE_TEXTS,
  readOpenmetrics,
  reportSaying,
} from '../support/report-files.js';

const familiesOf = (change: Parameters<typeof aReport>[0] = {}) =>
  readOpenmetrics(renderOpenmetrics(toJson(aReport(change))));
const samplesOf = (name: string, change: Parameters<typeof aReport>[0] = {}) => [
  ...(familiesOf(change).get(name)?.samples ?? []),
];

describe('OpenMetrics', () => {
  it.each([
    ['tollgate_deploy_allowed', [['', 0]]],
    [
      'tollgate_verdict',
      [
        ['{tollgate_verdict="pass"}', 0],
        ['{tollgate_verdict="degraded"}', 0],
        ['{tollgate_verdict="inconclusive"}', 0],
        ['{tollgate_verdict="block"}', 1],
      ],
    ],
    ['tollgate_run_duration_seconds', [['', 148.2]]],
    ['tollgate_coverage_floor_ratio', [['{suite="go",of="statements"}', 0.8]]],
    ['tollgate_coverage_ratio', [['{suite="go",of="statements"}', 360 / 411]]],
    ['tollgate_coverage_patch_ratio', [['{suite="go"}', 5 / 7]]],
    ['tollgate_tests_duration_seconds', [['{suite="go"}', 40.12]]],
    [
      'tollgate_task_duration_seconds',
      [
        ['{task="unit",suite="go",status="failed"}', 42.31],
        ['{task="bench",suite="go",status="passed"}', 97.4],
      ],
    ],
  ])('has %s', (name, samples) => {
    expect(samplesOf(name)).toEqual(samples);
  });

  it('has the medians of a benchmark and its change', () => {
    const labels =
      '{suite="go",package="example.com/shop/parser",benchmark="BenchmarkParseJSON-4",unit="ns/op"}';
    const change = { comparisons: [aComparison()] };
    expect(samplesOf('tollgate_benchmark_base', change)).toEqual([[labels, 1_203_500]]);
    expect(samplesOf('tollgate_benchmark_head', change)).toEqual([[labels, 1_570_000]]);
    expect(samplesOf('tollgate_benchmark_change_ratio', change)).toEqual([[labels, 0.304]]);
  });

  it('has no sample of what was not measured', () => {
    const families = readOpenmetrics(renderOpenmetrics(emptyReport('pass')));
    expect([...families.keys()]).toEqual([
      'tollgate_run',
      'tollgate_verdict',
      'tollgate_deploy_allowed',
      'tollgate_findings',
      'tollgate_run_start_timestamp_seconds',
      'tollgate_run_duration_seconds',
    ]);
    const uncovered = {
      suite: 'go',
      unit: 'lines',
      totals: { lines: { covered: 0, total: 0 } },
      floor: 0.8,
      floorConfigured: true,
      patchMissed: [],
    } as const;
    expect(samplesOf('tollgate_coverage_ratio', { coverage: [uncovered] })).toEqual([]);
  });

  it('tells of two tasks with the same name the first, as no series may come twice', () => {
    const tasks = [aTask({ durationMs: 1000 }), aTask({ durationMs: 2000 })];
    expect(
      samplesOf('tollgate_task_duration_seconds', { tasks }).map(([, value]) => value),
    ).toEqual([1]);
  });

  it.each([
    ['a"b\\c', 'a\\"b\\\\c'],
    ['a\nb', 'a\\\\nb'],
    ['\ud800', '\\\\ud800'],
    ['é 日本語 🚀', 'é 日本語 🚀'],
  ])('escapes %j as %j', (name, label) => {
    expect(samplesOf('tollgate_task_duration_seconds', { tasks: [aTask({ name })] })).toEqual([
      [`{task="${label}",suite="go",status="failed"}`, 42.31],
    ]);
  });

  it('has no start where the report tells none', () => {
    expect(samplesOf('tollgate_run_start_timestamp_seconds', { startedAt: 'on 1 May' })).toEqual(
      [],
    );
  });

  it('is read back whole, and means the same, whatever the names', () => {
    const shape = (text: string) =>
      [...readOpenmetrics(renderOpenmetrics(reportSaying(text)))].map(([name, { samples }]) => [
        name,
        [...samples.values()],
      ]);
    const usual = shape('a');
    for (const text of FILE_TEXTS) expect(shape(text)).toEqual(usual);
    fc.assert(
      fc.property(anyFileText, (text) => expect(shape(text)).toEqual(usual)),
      {
        numRuns: 50,
      },
    );
  });
});
