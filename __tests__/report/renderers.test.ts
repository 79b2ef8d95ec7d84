/** What holds for every file that is rendered for other programs. */
import { describe, expect, it } from '@jest/globals';
import { REPORT_FILES, type ReportFile } from '../../src/model/config.js';
import { RENDERERS } from '../../src/report/renderers.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { readText } from '../support/read-text.js';
import {
  elementsOf,
  emptyReport,
  FILE_TEXTS,
  readCsv,
  readOpenmetrics,
  readXml,
  reportSaying,
} from '../support/report-files.js';

async function render(kind: ReportFile, report: ReportJson): Promise<string> {
  const renderAs = await RENDERERS[kind]();
  return renderAs(report);
}

/** What a program that knows nothing of Tollgate would take the file for. */
const LOOKS_GOOD: Readonly<Record<ReportFile, (text: string) => boolean>> = {
  json: (text) => JSON.parse(text).deploy,
  html: (text) => /data-verdict="(pass|degraded)"/.test(text),
  junit: (text) =>
    elementsOf(readXml(text), 'testcase').every(({ children }) =>
      children.every(({ name }) => name === 'system-out'),
    ),
  sarif: (text) => {
    const [{ results, invocations }] = JSON.parse(text).runs;
    const isError = ({ level }: { readonly level: string }) => level === 'error';
    return !results.some(isError) && invocations[0].executionSuccessful;
  },
  csv: (text) =>
    readCsv(text)
      .slice(1)
      .every(([verdict]) => verdict?.text === 'pass' || verdict?.text === 'degraded'),
  openmetrics: (text) =>
    readOpenmetrics(text).get('tollgate_deploy_allowed')?.samples.get('') === 1,
  badge: (text) => ['brightgreen', 'yellow'].includes(JSON.parse(text).color),
};

describe.each(REPORT_FILES)('%s', (kind) => {
  it.each([
    ['pass', true],
    ['degraded', true],
    ['inconclusive', false],
    ['block', false],
  ] as const)('of a report that is empty but for its verdict %s', async (verdict, looksGood) => {
    const text = await render(kind, emptyReport(verdict));
    expect(LOOKS_GOOD[kind](text)).toBe(looksGood);
  });

  it('is whole UTF-8 and ends its last line, whatever the names', async () => {
    for (const hostile of FILE_TEXTS) {
      const text = await render(kind, reportSaying(hostile));
      expect(Buffer.from(text).toString('utf8')).toBe(text);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

it('is told by Tollgate that its own JUnit XML holds tests that failed', async () => {
  const [run] = readText('junit', await render('junit', reportSaying('a')));
  expect(run).toMatchObject({
    complete: true,
    problems: [],
    counts: { passed: 1, failed: 2, skipped: 0, errored: 0, unfinished: 0 },
  });
});
