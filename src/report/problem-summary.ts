/** The job summary of a run that could not start: what is wrong with its configuration, and where. */
import type { Problem } from '../model/problem.js';
import { markdownBlock, markdownText } from './escape/markdown.js';
import { formatProblem } from './problem.js';

const SHOWN = 50;

/** Markdown; problems in their order, at most 50 with a count of the rest. */
export function summariseProblems(problems: readonly Problem[]): string {
  const shown = problems
    .slice(0, SHOWN)
    .map((problem) => formatProblem(problem, { colour: false }));
  const rest = problems.length - shown.length;
  return [
    '## ⛔ Tollgate did not run: mistake in its configuration',
    '',
    markdownText('Nothing was judged, and no deploy is allowed. What to mend:'),
    '',
    markdownBlock(shown.join('\n\n'), 'text', 60_000),
    ...(rest > 0 ? ['', `and ${rest} more.`] : []),
    '',
  ].join('\n');
}
