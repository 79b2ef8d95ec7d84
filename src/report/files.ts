/** The forms in which a run can write its report to a file: keys of `report` in the configuration. */
import type { ReportJson } from './report-schema.js';

type Renderer = (report: ReportJson) => string;

export const REPORT_FILES = {
  json: async (): Promise<Renderer> => (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  html: async (): Promise<Renderer> => (await import('./html.js')).renderHtml,
};

export type ReportForm = keyof typeof REPORT_FILES;
/** Where each was written. */
export type WrittenReports = Readonly<Partial<Record<ReportForm, string>>>;

// Object.keys gives the keys of a literal, which TypeScript takes for any text.
export const REPORT_FORMS = Object.keys(REPORT_FILES) as readonly ReportForm[];
