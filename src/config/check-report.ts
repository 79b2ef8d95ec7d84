/** Each file of the report must be one of its own. */
import { REPORT_FILES } from '../model/config.js';
import type { Problem } from '../model/problem.js';
import { quoted } from './locate.js';
import { tidyPath } from './paths.js';
import type { ConfigDocument } from './read.js';

/** Problems at the later of two keys that name the same file. */
export function checkReport(document: ConfigDocument): readonly Problem[] {
  const problems: Problem[] = [];
  const firsts = new Map<string, string>();
  for (const [kind, path] of filesOf(document.raw)) {
    const first = firsts.get(tidyPath(path));
    if (first === undefined) firsts.set(tidyPath(path), kind);
    else
      problems.push(
        document.source.problem(['report', kind], {
          code: 'config-same-file',
          message: `report.${kind}: ${quoted(path)} is the file of report.${first} too`,
          hint: 'name another file',
        }),
      );
  }
  return problems;
}

function filesOf(raw: unknown): readonly (readonly [string, string])[] {
  if (typeof raw !== 'object' || raw === null || !('report' in raw)) return [];
  const { report } = raw;
  if (typeof report !== 'object' || report === null) return [];
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(report));
  return REPORT_FILES.flatMap((kind) => {
    const path = values.get(kind);
    return typeof path === 'string' ? [[kind, path] as const] : [];
  });
}
