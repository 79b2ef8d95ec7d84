/**
 * The job summary. GitHub takes 1 MiB a step and drops what is longer, just under it sometimes without a word
 * (https://github.com/actions/runner/issues/4337), so a margin is kept.
 */
import { renderMarkdown } from './markdown.js';
import type { ReportJson } from './report-schema.js';

const LIMIT_BYTES = 2 ** 20 - 2 ** 16;

/** The report as Markdown for `GITHUB_STEP_SUMMARY`. */
export function renderSummary(report: ReportJson): string {
  return renderMarkdown(report, LIMIT_BYTES);
}
