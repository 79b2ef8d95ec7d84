import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toJson } from '../../src/report/json.js';
import { renderJunit } from '../../src/report/junit.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { aFinding, aPassingReport, aReport } from '../support/report.js';
import {
  anyFileText,
  elementsOf,
  emptyReport,
  FILE_TEXTS,
  readXml,
  reportSaying,
} from '../support/report-files.js';

const rootOf = (report: ReportJson) => readXml(renderJunit(report));
const casesOf = (report: ReportJson) =>
  elementsOf(rootOf(report), 'testcase').map(({ attributes, children }) => [
    attributes.name,
    children.map(({ name }) => name),
  ]);
const withFindings = (...findings: readonly Parameters<typeof aFinding>[0][]) =>
  toJson(
    aPassingReport({ verdict: { kind: 'pass', summary: '', findings: findings.map(aFinding) } }),
  );

describe('JUnit XML', () => {
  it.each([
    ['block', 'failure'],
    ['inconclusive', 'error'],
    ['degraded', 'system-out'],
    ['note', 'system-out'],
  ] as const)('has a finding of severity %s as <%s>', (severity, element) => {
    expect(casesOf(withFindings({ severity, subject: 'a' }))).toEqual([
      ['verdict', ['system-out']],
      ['a', [element]],
    ]);
  });

  it.each([
    ['pass', [], 'system-out'],
    ['degraded', [], 'system-out'],
    ['degraded', ['degraded'], 'failure'],
    ['inconclusive', [], 'error'],
    ['block', [], 'failure'],
  ] as const)('has a verdict %s with fail-on %j as <%s>', (kind, failOn, element) => {
    expect(casesOf({ ...emptyReport(kind), failOn })).toEqual([['verdict', [element]]]);
  });

  it('has a suite for each area of each suite, and counts what is in it', () => {
    const report = withFindings(
      { area: 'tests', suite: 'go' },
      { area: 'coverage', suite: 'go', severity: 'note' },
      { area: 'tests', suite: 'go', severity: 'inconclusive' },
      { area: 'tests', suite: 'node' },
      { area: 'policy', suite: '' },
    );
    const suites = elementsOf(rootOf(report), 'testsuite').map(({ attributes }) => attributes);
    expect(
      suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors]),
    ).toEqual([
      ['verdict', '1', '0', '0'],
      ['tests: go', '2', '1', '1'],
      ['tests: node', '1', '1', '0'],
      ['policy', '1', '1', '0'],
      ['coverage: go', '1', '0', '0'],
    ]);
    expect(rootOf(report).attributes).toMatchObject({ tests: '6', failures: '3', errors: '1' });
  });

  it('tells the place of a finding, but links none outside of the repository', () => {
    const report = withFindings(
      { place: { file: 'a/b.go', line: 3 } },
      { place: { file: '../b.go', line: 3 } },
    );
    const [, inside, outside] = elementsOf(rootOf(report), 'testcase');
    expect(inside?.attributes).toMatchObject({ file: 'a/b.go', line: '3' });
    expect(outside?.attributes).not.toHaveProperty('file');
    expect(outside?.children[0]?.text).toContain('At ../b.go:3');
  });

  it('is well-formed whatever the names, and shows all of them', () => {
    for (const text of FILE_TEXTS) {
      expect(elementsOf(rootOf(reportSaying(text)), 'testcase')).toHaveLength(3);
    }
    fc.assert(
      fc.property(anyFileText, (text) => {
        expect(elementsOf(rootOf(reportSaying(text)), 'testcase')).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a]]>b<![CDATA[c]]>', 'a]]>b<![CDATA[c]]>'],
    ['x & y <b> "c" \'d\'', 'x & y <b> "c" \'d\''],
    ['lone \ud800!', 'lone \\ud800!'],
    ['\ufffe\u0000\u001b[2J', '\\ufffe\\u0000\\u001b[2J'],
    ['é 日本語 🚀', 'é 日本語 🚀'],
  ])('shows %j as %j', (text, shown) => {
    const [, one] = elementsOf(rootOf(withFindings({ subject: text, title: text })), 'testcase');
    expect(one?.attributes.name).toBe(shown);
    expect(one?.children[0]?.attributes.message).toBe(shown);
    expect(one?.children[0]?.text).toContain(shown);
  });

  it('names what has no name', () => {
    const [, one] = elementsOf(
      rootOf(withFindings({ subject: ' ', title: '', why: '', todo: '' })),
      'testcase',
    );
    expect(one?.attributes.name).toBe('test-failed');
    expect(one?.children[0]?.attributes.message).toBe('test-failed');
  });

  it('commands nothing where it is printed into a log', () => {
    const report = withFindings({ details: 'a\n \t::error::x\n##[error]y' });
    expect(renderJunit(report)).not.toMatch(/^\s*::|##\[/m);
    expect(rootOf(report).children[1]?.children[0]?.children[0]?.text).toContain(
      'a\n \t::error::x\n##[error]y',
    );
  });

  it('takes a time that is none for no time', () => {
    const times = (startedAt: string) =>
      elementsOf(rootOf(toJson(aReport({ startedAt }))), 'testsuite').map(
        ({ attributes }) => attributes.timestamp,
      );
    expect(new Set(times('2026-08-22T12:04:11+02:00'))).toEqual(new Set(['2026-08-22T10:04:11']));
    expect(new Set(times('yesterday'))).toEqual(new Set([undefined]));
  });
});
