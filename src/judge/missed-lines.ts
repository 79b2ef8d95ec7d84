/** Where the coverage that a change lacks is: its first uncovered line, to be annotated, and a bounded list of all. */
import { patchCoverage } from '../compare/coverage.js';
import type { Change } from '../model/change.js';
import type { Coverage } from '../model/measurement.js';
import type { Finding } from '../model/verdict.js';
import { count } from './finding.js';

const FILES_SHOWN = 20;
const LINES_SHOWN = 50;

/** Place and details for a finding about this coverage; none where no test misses a line of the change. */
export function showMissedLines(
  coverage: Coverage,
  change: Change,
): Pick<Finding, 'place' | 'details'> {
  const { missed } = patchCoverage(coverage, change);
  const [first] = missed;
  if (first === undefined) return {};
  const [line] = first.lines;
  const shown = missed.slice(0, FILES_SHOWN).map(({ file, lines }) => {
    const more = lines.length > LINES_SHOWN ? `, and ${lines.length - LINES_SHOWN} more` : '';
    return `${file}: ${lines.slice(0, LINES_SHOWN).join(', ')}${more}`;
  });
  const left = missed.length - shown.length;
  return {
    place: { file: first.file, ...(line === undefined ? {} : { line }) },
    details: [...shown, ...(left > 0 ? [`and ${count(left, 'file')} more`] : [])].join('\n'),
  };
}
