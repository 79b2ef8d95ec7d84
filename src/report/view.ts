/**
 * The one view of a report that all renderers share: what is said and in which order, not how it looks. Pure; text in
 * it is raw and may be hostile.
 */
import { FINDING_AREAS, type FindingArea } from '../model/verdict.js';
import type { ReportJson } from './report-schema.js';
import { formatDuration } from './units.js';
import { benchmarksTable } from './view/benchmarks.js';
import { confirmationsTable } from './view/confirmations.js';
import { coverageTable, missedTable } from './view/coverage.js';
import { debtsTable } from './view/debts.js';
import { type Headline, headlineOf, tallyOf } from './view/headline.js';
import { baselinesTable, tasksTable, testsTable } from './view/runs.js';
import type { Table } from './view/table.js';
import { severityRank, worstFirst } from './worst-first.js';

export type FindingView = ReportJson['findings'][number];

/** All of one area: what was found, and the figures it was found in. */
export interface Section {
  readonly area: FindingArea;
  readonly title: string;
  /** `2 blocking, 1 degrading`; empty where there is no finding. */
  readonly tally: string;
  /** Worst first. */
  readonly findings: readonly FindingView[];
  readonly tables: readonly Table[];
}

export interface View {
  readonly headline: Headline;
  /** Areas with the worst findings first, then those with figures alone. */
  readonly sections: readonly Section[];
  readonly notices: readonly string[];
  readonly environment: readonly { readonly label: string; readonly text: string }[];
  readonly context: ReportJson['context'];
}

const TITLES: Readonly<Record<FindingArea, string>> = {
  tests: 'Tests',
  coverage: 'Coverage',
  benchmarks: 'Benchmarks',
  checks: 'Checks',
  tasks: 'Tasks',
  baseline: 'Baseline',
  policy: 'Policy',
};

/** Builds the view. */
export function viewOf(unsorted: ReportJson): View {
  const report = { ...unsorted, findings: worstFirst(unsorted.findings) };
  return {
    headline: headlineOf(report),
    sections: sectionsOf(report),
    notices: noticesOf(report),
    environment: environmentOf(report),
    context: report.context,
  };
}

function tablesOf(area: FindingArea, report: ReportJson): readonly Table[] {
  switch (area) {
    case 'tests':
      return present(testsTable(report.tests));
    case 'coverage':
      return present(coverageTable(report.coverage), missedTable(report.coverage));
    case 'benchmarks':
      return present(
        benchmarksTable(report),
        debtsTable(report.debts),
        confirmationsTable(report.confirmations),
      );
    case 'tasks':
      return present(tasksTable(report.tasks));
    case 'baseline':
      return present(baselinesTable(report.baselines, report.savedBaselines));
    case 'checks':
    case 'policy':
      return [];
  }
}

function present(...tables: readonly (Table | undefined)[]): readonly Table[] {
  return tables.filter((table) => table !== undefined);
}

function sectionsOf(report: ReportJson): readonly Section[] {
  const rank = ({ findings: [worst] }: Section) => (worst ? severityRank(worst.severity) : 4);
  return FINDING_AREAS.map((area) => {
    const findings = report.findings.filter((finding) => finding.area === area);
    const tables = tablesOf(area, report);
    return { area, title: TITLES[area], tally: tallyOf(findings), findings, tables };
  })
    .filter(({ findings, tables }) => findings.length > 0 || tables.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}

/** What was said along the way, and what was skipped while reading baselines or results; none of it twice. */
function noticesOf(report: ReportJson): readonly string[] {
  const judged = new Set(report.findings.flatMap(({ title, why }) => [title, why]));
  const problems = [...report.baselines, ...report.tasks].flatMap(({ problems: all }) => all);
  const said = [...report.notices, ...problems.map(({ message }) => message)];
  return [...new Set(said)].filter((notice) => !judged.has(notice));
}

function environmentOf(report: ReportJson): View['environment'] {
  const { environment, context, change } = report;
  const tools = Object.entries(environment.toolchain).map(
    ([name, version]) => `${name} ${version}`,
  );
  const base = change.base ?? (change.unavailable === undefined ? '' : change.unavailable);
  return [
    { label: 'Commit', text: context.headCommit },
    { label: 'Compared with', text: base },
    {
      label: 'Machine',
      text: `${environment.os} ${environment.arch}, ${environment.cores} × ${environment.cpuModel}`,
    },
    { label: 'Tools', text: tools.join(', ') },
    { label: 'Configuration', text: report.configSources.join(', ') },
    { label: 'Run', text: `${report.startedAt}, ${formatDuration(report.durationMs)}` },
    { label: 'Tollgate', text: report.toolVersion },
  ].filter(({ text }) => text !== '');
}
