/**
 * Every renderer over whole reports, against committed files that people can read and review:
 * `UPDATE_CORPUS=1 npm test -- __tests__/report/rendered` writes them anew; look at the difference before you commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderBadge } from '../../src/report/badge.js';
import { renderCsv } from '../../src/report/csv.js';
import { toJson } from '../../src/report/json.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderOpenmetrics } from '../../src/report/openmetrics.js';
import { outputsOf } from '../../src/report/outputs.js';
import type { ReportJson } from '../../src/report/report-schema.js';
import { renderSarif } from '../../src/report/sarif.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { HOSTILE_TEXTS } from '../support/hostile-text.js';
import {
  aBaseline,
  aComparison,
  aFinding,
  anEntry,
  aPassingReport,
  aReport,
  aTask,
} from '../support/report.js';

const FOLDER = new URL('../corpus/report/', import.meta.url);

/** Every text of it comes from outside. */
const hostile: Report = aReport({
  verdict: {
    kind: 'block',
    summary: HOSTILE_TEXTS[8] ?? '',
    findings: HOSTILE_TEXTS.map((text) =>
      aFinding({
        subject: text,
        title: text,
        why: text,
        todo: text,
        place: { file: text, line: 1 },
        details: text,
        fix: text,
      }),
    ),
  },
  tasks: HOSTILE_TEXTS.slice(0, 5).map((text) =>
    aTask({ name: text, signal: text, skippedBecause: { task: text, reason: text } }),
  ),
  comparisons: HOSTILE_TEXTS.map((text) =>
    aComparison({
      package: text,
      name: text,
      unit: text,
      explanation: text,
      place: { file: text },
    }),
  ),
  coverage: [
    {
      suite: '<b>',
      unit: 'lines',
      totals: {},
      floor: 0.8,
      floorConfigured: false,
      patch: { covered: 0, total: 0 },
      patchMissed: [
        '../../../../etc/passwd',
        '/etc/shadow',
        'C:\\Windows\\system.ini',
        'src/a|b`<b>.js',
      ].map((file) => ({ file, lines: [1] })),
    },
  ],
  baselines: [
    aBaseline({
      suite: HOSTILE_TEXTS[1] ?? '',
      reference: anEntry({ branch: HOSTILE_TEXTS[8] ?? '' }),
    }),
  ],
  savedBaselines: [{ suite: HOSTILE_TEXTS[1] ?? '', key: HOSTILE_TEXTS[9] ?? '' }],
  configSources: [...HOSTILE_TEXTS],
  notices: [...HOSTILE_TEXTS],
});

/** A first run: no baseline, coverage by default floor, benchmarks that are new. */
const first: Report = aPassingReport({
  verdict: {
    kind: 'degraded',
    summary: 'First run: coverage is under the default floor; a baseline was recorded.',
    findings: [
      aFinding({
        area: 'coverage',
        kind: 'coverage-below-default-floor',
        severity: 'degraded',
        title: 'Coverage is 61.2 % of statements, default floor 80 %',
        why: 'Nobody configured a floor, and there is no reference yet.',
        todo: 'Set coverage.total to a floor that you want to keep.',
      }),
    ],
  },
  degraded: true,
  coverage: [
    {
      suite: 'go',
      unit: 'statements',
      totals: { statements: { covered: 612, total: 1000 } },
      floor: 0.8,
      floorConfigured: false,
      patchMissed: [],
    },
  ],
  comparisons: [
    aComparison({ decision: 'new', base: [], explanation: 'No reference knows it.' }),
  ].map(({ effect: _, ...rest }) => rest),
  baselines: [
    {
      suite: 'go',
      state: 'none',
      explanation: 'no run is recorded yet',
      entries: [],
      problems: [],
    },
  ],
  savedBaselines: [{ suite: 'go', key: 'tollgate-go-9b8f3de' }],
});

/** The head could not be measured, and `fail-on` lets the step pass. */
const inconclusive: Report = aPassingReport({
  verdict: {
    kind: 'inconclusive',
    summary: 'The benchmarks of this change could not be measured.',
    findings: [
      aFinding({
        area: 'benchmarks',
        kind: 'benchmarks-unreadable',
        severity: 'inconclusive',
        title: 'bench yielded no benchmark',
        why: 'The task ended well, but its output holds no result.',
        todo: 'Run its command by hand: go test -run=^$ -bench=. ./...',
      }),
    ],
  },
  deploy: false,
  failOn: ['block'],
  comparisons: [aComparison({ decision: 'skipped', head: [] })].map(
    ({ effect: _, ...rest }) => rest,
  ),
  tests: [],
  coverage: [],
});

const REPORTS: Readonly<Record<string, Report>> = {
  blocked: aReport(),
  passed: aPassingReport(),
  first,
  inconclusive,
  hostile,
};

const RENDERERS: Readonly<Record<string, (report: ReportJson) => string>> = {
  'summary.md': renderSummary,
  'terminal.txt': (report) => renderTerminal(report, { colour: false, columns: 100 }),
  'annotations.json': (report) => `${JSON.stringify(annotationsOf(report), undefined, 2)}\n`,
  'outputs.json': (report) =>
    `${JSON.stringify(outputsOf(report, { json: 'tollgate-report.json' }), undefined, 2)}\n`,
  'report.json': (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  'junit.xml': renderJunit,
  'sarif.json': renderSarif,
  'benchmarks.csv': renderCsv,
  'openmetrics.txt': renderOpenmetrics,
  'badge.json': renderBadge,
};

describe.each(Object.entries(REPORTS))('a report that is %s', (name, report) => {
  it.each(Object.entries(RENDERERS))('renders as its %s', (format, render) => {
    const path = new URL(`${name}.${format}`, FOLDER);
    const rendered = render(toJson(report));
    if (process.env.UPDATE_CORPUS === '1') writeFileSync(path, rendered);
    expect(rendered).toBe(readFileSync(path, 'utf8'));
  });

  it('renders the same from JSON that was written and read back', () => {
    const json = toJson(report);
    const again: ReportJson = JSON.parse(JSON.stringify(json));
    for (const render of Object.values(RENDERERS)) expect(render(again)).toBe(render(json));
  });
});

describe('nothing from outside acts', () => {
  const json = toJson(hostile);

  it('in the summary', () => {
    const markdown = renderSummary(json);
    const prose = markdown
      .replace(/^ *(`{3,})(?:text|diff)\n[\s\S]*?^ *\1$/gm, '')
      .replace(/`[^`\n]*`/g, '')
      .replace(/<\/?(details|summary|code|span|br)>/g, '');
    expect(prose).not.toMatch(/<[a-z!/]/i);
    expect(prose).not.toMatch(/@\w|[\w/]#\d|!\[/);
    // Every link leads into the repository of the report, and below its root.
    for (const [, url = ''] of markdown.matchAll(/\]\(([^)]*)\)/g)) {
      if (url.startsWith('https://github.com/example/shop/')) expect(url).not.toContain('..');
      else
        expect(['javascript:x', 'javascript:alert(1', 'https://example.com/t.png']).toContain(url);
    }
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Bidi_Control}]/u);
  });

  it('on the terminal', () => {
    const text = renderTerminal(json, { colour: false, columns: 80 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Bidi_Control}]/u);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it('in annotations', () => {
    for (const { title, message, place } of annotationsOf(json)) {
      expect(title).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(message).not.toMatch(/[\u0000-\u0008\u000b-\u001f\p{Bidi_Control}]/u);
      expect(message).not.toBe('');
      expect(place?.file ?? 'a').not.toMatch(/^\/|\.\.|:\/\//);
    }
  });
});
