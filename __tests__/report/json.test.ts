import { Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import type { Environment } from '../../src/model/baseline.js';
import type { RunContext } from '../../src/model/change.js';
import type { TestFailure } from '../../src/model/measurement.js';
import type { Waiver } from '../../src/model/policy.js';
import type { Place, Problem } from '../../src/model/problem.js';
import type { DebtOfSuite, SuiteCoverage } from '../../src/model/report.js';
import type { TaskOutcome } from '../../src/model/task.js';
import type { Comparison, Finding, TestHistory } from '../../src/model/verdict.js';
import { fromJson } from '../../src/report/from-json.js';
import { toJson } from '../../src/report/json.js';
import { type ReportJson, reportSchema } from '../../src/report/report-schema.js';
import { debtOf } from '../support/debts.js';
import { aBaseline, aComparison, aFinding, aReport, aTask } from '../support/report.js';

type Of<T> = T extends readonly (infer E)[] ? E : never;
type FindingJson = Of<ReportJson['findings']>;
/** Compiles only while the schema names every field of the model's type (but those left out on purpose). */
type Named<Model, Json, LeftOut extends keyof Model = never> =
  Exclude<keyof Model, keyof Json | LeftOut> extends never
    ? true
    : Exclude<keyof Model, keyof Json | LeftOut>;
const nothingForgotten: readonly true[] = [
  true satisfies Named<Finding, FindingJson>,
  true satisfies Named<Waiver, NonNullable<FindingJson['waiver']>>,
  true satisfies Named<TestHistory, NonNullable<FindingJson['history']>>,
  true satisfies Named<Place, NonNullable<FindingJson['place']>>,
  true satisfies Named<Comparison, Of<ReportJson['comparisons']>>,
  true satisfies Named<SuiteCoverage, Of<ReportJson['coverage']>>,
  true satisfies Named<DebtOfSuite, Of<NonNullable<ReportJson['debts']>>>,
  true satisfies Named<Environment, ReportJson['environment']>,
  true satisfies Named<RunContext, ReportJson['context'], 'root'>,
  true satisfies Named<Problem, Of<Of<ReportJson['tasks']>['problems']>>,
  true satisfies Named<
    TaskOutcome,
    Of<ReportJson['tasks']>,
    'measurements' | 'earlierAttempts' | 'outputTail' | 'fixCommand'
  >,
  true satisfies Named<
    TestFailure,
    Of<Of<ReportJson['tests']>['failures']>,
    // In its finding.
    'details' | 'isParentOfFailed' | 'reproduce'
  >,
];

describe('toJson', () => {
  const full = toJson(
    aReport({
      tasks: [
        aTask({
          signal: 'SIGKILL',
          problems: [
            {
              code: 'input-empty',
              severity: 'warning',
              message: 'm',
              hint: 'h',
              excerpt: 'e',
              place: { file: 'f', line: 1, column: 1 },
            },
          ],
        }),
      ],
      savedBaselines: [{ suite: 'go', key: 'tollgate-go-1' }],
      debts: [{ suite: 'go', ...debtOf() }],
    }),
  );

  it('fits its own schema, and names all of the model', () => {
    const { errors } = new Validator(JSON.parse(JSON.stringify(reportSchema)), '2020-12').validate(
      JSON.parse(JSON.stringify(full)),
    );
    expect(errors).toEqual([]);
    expect(nothingForgotten).not.toContain(false);
  });

  it('puts the worst finding first', () => {
    const severities = full.findings.map(({ severity }) => severity);
    expect(severities).toEqual([
      'block',
      'block',
      'block',
      'degraded',
      'degraded',
      'degraded',
      'note',
    ]);
  });

  it('lists failures of tests once', () => {
    const [suite] = toJson(aReport()).tests;
    expect(suite?.failures.map(({ name }) => name)).toEqual(['TestTotal']);
  });

  it('holds no number that JSON lacks', () => {
    const json = toJson(
      aReport({
        durationMs: Number.NaN,
        comparisons: [
          aComparison({
            base: [0, Number.NaN],
            head: [3],
            effect: { ratio: Number.POSITIVE_INFINITY, low: Number.NaN, high: 2 },
          }),
        ],
      }),
    );
    expect(JSON.stringify(json)).not.toMatch(/null|NaN|Infinity/);
    expect(json.comparisons[0]).toMatchObject({ base: [0], head: [3], effect: { high: 2 } });
  });

  it('drops lines that no file has', () => {
    const finding = aFinding({ place: { file: 'a.go', line: -5, column: 0, endLine: 1.5 } });
    const { findings } = toJson(
      aReport({ verdict: { kind: 'block', summary: '', findings: [finding] } }),
    );
    expect(findings[0]?.place).toEqual({ file: 'a.go' });
  });

  it('keeps the machine, stored entries and output of tasks to itself', () => {
    const text = JSON.stringify(
      toJson(aReport({ tasks: [aTask({ outputTail: 'TOKEN=hunter2' })] })),
    );
    expect(text).not.toContain('/home/runner');
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('taskDurationsMs');
  });

  it('says which run a baseline is and how many are known', () => {
    expect(toJson(aReport({ baselines: [aBaseline()] })).baselines).toEqual([
      {
        suite: 'go',
        state: 'fallback',
        explanation: 'main at 7d3e9f1, 2 commits before the merge-base',
        distance: 2,
        reference: {
          commit: '7d3e9f10a2b4c6d8e0f1a3c5e7092b4d6f8a1c3e',
          branch: 'main',
          runId: '1700000001',
          attempt: 1,
          recordedAt: '2026-08-20T09:12:44Z',
          verdict: 'pass',
          fingerprint: '3fa9c1d07b2e',
        },
        entries: 9,
        problems: [],
      },
    ]);
  });
});

describe('fromJson', () => {
  const good = toJson(aReport());

  it('reads back what toJson wrote', () => {
    expect(fromJson(`\ufeff${JSON.stringify(good)}`, 'r.json')).toEqual({
      report: JSON.parse(JSON.stringify(good)),
    });
  });

  it.each<[string, string, string]>([
    ['empty', '', 'the report is empty'],
    ['white space', ' \n', 'the report is empty'],
    ['cut', JSON.stringify(good).slice(0, 200), 'the report is not JSON'],
    ['not JSON', 'hello', 'the report is not JSON'],
    ['null', 'null', 'not a report: "schema" is not "tollgate-report/1"'],
    ['a list', '[]', 'not a report: "schema" is not "tollgate-report/1"'],
    ['of a later version', '{"schema":"tollgate-report/9"}', '"schema" is "tollgate-report/9"'],
    ['without its parts', '{"schema":"tollgate-report/1"}', 'not a whole report'],
    [
      'with an unknown key',
      JSON.stringify({ ...good, extra: 1 }),
      'not a whole report: at "extra"',
    ],
    [
      'with a wrong word',
      JSON.stringify({ ...good, verdict: { kind: 'ok', summary: '' } }),
      'at "verdict/kind"',
    ],
    ['with text for a number', JSON.stringify({ ...good, durationMs: '1' }), 'at "durationMs"'],
    [
      'with a key __proto__',
      JSON.stringify(good).replace('{', '{"__proto__":{"polluted":1},'),
      'not a whole report',
    ],
    [
      'deep',
      `{"schema":"tollgate-report/1","findings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'not a whole report',
    ],
  ])('refuses a report that is %s', (_, text, message) => {
    const read = fromJson(text, 'r.json');
    expect(read).toMatchObject({ problem: { severity: 'error', place: { file: 'r.json' } } });
    expect('problem' in read && read.problem.message).toContain(message);
    expect('polluted' in {}).toBe(false);
  });

  it('points at the place where it stops being JSON', () => {
    expect(fromJson('{\n  "schema": 1 2\n}', 'r.json')).toMatchObject({
      problem: { place: { file: 'r.json', line: 2, column: 15 } },
    });
  });
});
