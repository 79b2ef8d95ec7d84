/** Writes the files that are to be left of a report, whatever its verdict. */
import { REPORT_FILES, type Reporting } from '../model/config.js';
import type { FileSystem } from '../model/ports.js';
import { ProblemError } from '../model/problem.js';
import type { ReportJson } from '../report/report-schema.js';

export interface WrittenReport {
  /** With a notice for each file that could not be written. */
  readonly report: ReportJson;
  readonly written: Reporting['files'];
}

/** What was judged stands, also where it cannot be written. The JSON comes last: it tells what became of the others. */
export async function writeReportFiles(
  judged: ReportJson,
  paths: Reporting['files'],
  files: FileSystem,
): Promise<WrittenReport> {
  const { RENDERERS } = await import('../report/renderers.js');
  let report = judged;
  let written: Reporting['files'] = {};
  for (const kind of [...REPORT_FILES].reverse()) {
    const path = paths[kind];
    if (path === undefined) continue;
    const render = await RENDERERS[kind]();
    const unwritten = await write(path, render(report), files);
    if (unwritten === undefined) written = { ...written, [kind]: path };
    else report = { ...report, notices: [...report.notices, unwritten] };
  }
  return { report, written };
}

/** Why it could not be written, for people. */
async function write(path: string, text: string, files: FileSystem): Promise<string | undefined> {
  try {
    await files.writeText(path, text);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return `The report could not be written: ${error.message}.`;
  }
}
