/** What a report can be rendered as for another program or page, each loaded when it is asked for. */
import type { ReportFile } from '../model/config.js';
import type { ReportJson } from './report-schema.js';

type Renderer = (report: ReportJson) => string;

/** What a comment on GitHub may hold. */
const COMMENT_BYTES = 65_536;

/** By name, as `tollgate report --to` and `report` in the configuration have it. The terminal is not among them: it has a width. */
export const RENDERERS = {
  summary: async () => (await import('./summary.js')).renderSummary,
  markdown: async () => {
    const { renderMarkdown } = await import('./markdown.js');
    return (report) => renderMarkdown(report, COMMENT_BYTES);
  },
  html: async () => (await import('./html.js')).renderHtml,
  json: async () => (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  junit: async () => (await import('./junit.js')).renderJunit,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  csv: async () => (await import('./csv.js')).renderCsv,
  openmetrics: async () => (await import('./openmetrics.js')).renderOpenmetrics,
  badge: async () => (await import('./badge.js')).renderBadge,
} as const satisfies Readonly<Record<ReportFile | 'summary' | 'markdown', () => Promise<Renderer>>>;
