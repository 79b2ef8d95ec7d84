import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toJson } from '../../src/report/json.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { renderSarif } from '../../src/report/sarif.js';
import { aFinding, aPassingReport, aReport } from '../support/report.js';
import { anyFileText, emptyReport, FILE_TEXTS, reportSaying } from '../support/report-files.js';

const schema: Schema = JSON.parse(
  readFileSync(new URL('../corpus/sarif/schema.json', import.meta.url), 'utf8'),
);
const validator = new Validator(schema, '4');

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region: { readonly startLine: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications?: unknown;
  }[];
  readonly results: readonly Result[];
}

/** The one run of the log, which fits the schema. */
function runOf(report: ReportJson): Run {
  const log: unknown = JSON.parse(renderSarif(report));
  expect(validator.validate(log)).toEqual({ valid: true, errors: [] });
  return uncheckedRunOf(report);
}

function uncheckedRunOf(report: ReportJson): Run {
  const log: { readonly runs: readonly [Run] } = JSON.parse(renderSarif(report));
  return log.runs[0];
}
const withFindings = (...findings: readonly Parameters<typeof aFinding>[0][]) =>
  toJson(
    aPassingReport({ verdict: { kind: 'pass', summary: '', findings: findings.map(aFinding) } }),
  );
const fingerprintsOf = (report: ReportJson) =>
  runOf(report).results.map(({ partialFingerprints }) => partialFingerprints['tollgate/v1']);

describe('SARIF', () => {
  it.each([
    ['block', 'error'],
    ['inconclusive', 'error'],
    ['degraded', 'warning'],
    ['note', 'note'],
  ] as const)('has a finding of severity %s at the level %s', (severity, level) => {
    expect(runOf(withFindings({ severity })).results.map((result) => result.level)).toEqual([
      level,
    ]);
  });

  it('has a rule for each kind of finding', () => {
    const run = runOf(withFindings({ kind: 'a' }, { kind: 'b' }, { kind: 'a' }));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['a', 'b', 'a']);
  });

  it.each([
    ['a line', { file: './cart/a b#1.go', line: 3, column: 0 }, 'cart/a%20b%231.go', 3],
    ['a file', { file: 'cart/total.go' }, 'cart/total.go', 1],
    ['line 0', { file: 'cart/total.go', line: 0 }, 'cart/total.go', 1],
    ['a file outside', { file: '../../etc/passwd', line: 3 }, '.tollgate/verdict', 1],
    ['an absolute path', { file: '/etc/passwd', line: 3 }, '.tollgate/verdict', 1],
    ['another scheme', { file: 'file:///etc/passwd', line: 3 }, '.tollgate/verdict', 1],
    ['no place', undefined, '.tollgate/verdict', 1],
  ] as const)('is below the root where a finding has %s', (_, place, uri, startLine) => {
    const { locations } =
      runOf(withFindings(place === undefined ? {} : { place })).results[0] ?? {};
    expect(locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine },
        },
      },
    ]);
  });

  it('leaves the hash of a line to who uploads it, and gives one where there is none', () => {
    const [line, none] = runOf(withFindings({ place: { file: 'a', line: 1 } }, {})).results;
    expect(line?.partialFingerprints).not.toHaveProperty('primaryLocationLineHash');
    expect(none?.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}:/);
  });

  describe('knows a finding again', () => {
    const finding = { subject: 'a', title: '5 % slower', place: { file: 'a', line: 1 } };
    const check = { ...finding, area: 'checks' as const };
    it.each([
      ['with another line', finding, { place: { file: 'a', line: 9 } }, true],
      ['with other numbers', finding, { title: '6 % slower' }, true],
      ['with another severity', finding, { severity: 'degraded' as const }, true],
      ['but not with another subject', finding, { subject: 'b' }, false],
      ['but not with another suite', finding, { suite: 'other' }, false],
      ['but not with another kind', finding, { kind: 'other' }, false],
      ['a check with another line', check, { place: { file: 'a', line: 9 } }, true],
      ['but not a check with another message', check, { title: 'other' }, false],
    ])('%s', (_, before, change, isSame) => {
      const [one] = fingerprintsOf(withFindings(before));
      const [other] = fingerprintsOf(withFindings({ ...before, ...change }));
      expect(one === other).toBe(isSame);
    });

    it('though two are alike', () => {
      const [one = '', other = ''] = fingerprintsOf(withFindings(finding, finding));
      expect([one.slice(-2), other]).toEqual([':1', one.replace(/1$/, '2')]);
    });
  });

  it.each([
    ['pass', [], true],
    ['degraded', ['verdict:warning'], true],
    ['block', ['verdict:error'], true],
    ['inconclusive', ['verdict:error'], false],
  ] as const)('says %s though no finding does', (kind, expected, isSuccessful) => {
    const run = runOf(emptyReport(kind));
    expect(run.results.map(({ ruleId, level }) => `${ruleId}:${level}`)).toEqual(expected);
    expect(run.invocations[0]?.executionSuccessful).toBe(isSuccessful);
  });

  it('keeps the worst 5,000 and counts the rest', () => {
    const many = (severity: 'note' | 'block', length: number) =>
      Array.from({ length }, () => ({ severity }));
    // The schema has no limits, and its validator would take a second.
    const report = withFindings(...many('note', 4000), ...many('block', 2000));
    // A file from elsewhere may have them in any order.
    const run = uncheckedRunOf({ ...report, findings: [...report.findings].reverse() });
    const levels = run.results.map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(2000);
    expect(levels).toHaveLength(5000);
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '1,000 more findings are in the JSON report.' } },
    ]);
  });

  it('keeps legs apart', () => {
    const { automationDetails } = runOf({ ...toJson(aReport()), leg: 'api · linux/arm' });
    expect(automationDetails.id).toBe('tollgate/api%20%C2%B7%20linux%2Farm/');
  });

  it('fits the schema, and links to nothing, whatever the names', () => {
    const holds = (text: string) => {
      const run = runOf(reportSaying(text));
      expect(run.results).toHaveLength(2);
      for (const { ruleId, message, locations } of run.results) {
        expect(ruleId).not.toBe('');
        expect(message.text).not.toBe('');
        expect(message.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\p{Cs}\p{Bidi_Control}]/u);
        expect(message.text).not.toContain('](');
        expect(locations[0]?.physicalLocation.artifactLocation.uri).not.toMatch(/^\/|:|\.\.\//);
      }
    };
    for (const text of FILE_TEXTS) holds(text);
    fc.assert(fc.property(anyFileText, holds), { numRuns: 50 });
  });
});
