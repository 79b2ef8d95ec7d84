import type { ReportJson } from './report-schema.js';

/** When the run of a report started and ended, in milliseconds since 1970; undefined where the report holds no such time. */
export function spanOf({
  startedAt,
  durationMs,
}: ReportJson): { readonly start: number; readonly end: number } | undefined {
  // The parser alone takes many a text for a time.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(startedAt))
    return undefined;
  const start = Date.parse(startedAt);
  const end = start + Math.max(0, durationMs);
  return Number.isNaN(new Date(end).getTime()) ? undefined : { start, end };
}
