/**
 * Earlier attempts to judge the same commit: running it again until it passes must at least be seen. A note, since
 * each attempt is judged by what it measured itself.
 */
import type { AttemptRecord } from '../../model/attempt.js';
import { count, type Rule } from '../finding.js';

const LISTED = 10;

export const attempts: Rule = ({ whole, earlierAttempts, change }) => {
  // Against another base the same head may well have been judged otherwise.
  const same = earlierAttempts.filter(({ base }) => base === change.base);
  const shown = same.find(({ verdict }) => verdict === 'block') ?? same.find(isDoubtful);
  if (!whole || shown === undefined) return [];
  const ended = shown.verdict === 'block' ? 'was blocked' : 'could not be judged';
  return [
    {
      area: 'policy',
      kind: 'attempt-cleared',
      subject: shown.head.slice(0, 10),
      suite: '',
      severity: 'note',
      title: `${nameOf(shown, same)} of this commit ${ended}: ${reasonOf(shown)}`,
      why: `This run measured it again, and is judged by what it found itself. There ${same.length === 1 ? 'was' : 'were'} ${count(same.length, 'attempt')} before it.`,
      todo: 'If it passes now, find out what differed: what fails now and then fails for a reason.',
      details: same.slice(-LISTED).map(line).join('\n'),
    },
  ];
};

const isDoubtful = ({ verdict }: AttemptRecord) => verdict === 'inconclusive';

/** Attempts are counted a run: with several runs the number alone says nothing. */
function nameOf({ runId, attempt }: AttemptRecord, all: readonly AttemptRecord[]): string {
  const several = new Set(all.map((one) => one.runId)).size > 1;
  return several ? `Attempt ${attempt} of run ${runId}` : `Attempt ${attempt}`;
}

/** Without the word that the summary opens with, since the title says it. */
function reasonOf({ summary }: AttemptRecord): string {
  return summary.replace(/^(?:Blocked|Could not be judged): /, '');
}

function line({ runId, attempt, verdict, summary, recordedAt }: AttemptRecord): string {
  return `${recordedAt} run ${runId}, attempt ${attempt}: ${verdict}. ${summary}`;
}
