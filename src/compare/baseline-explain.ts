/** Sentences for people on what a suite is compared with, or why with nothing. Decides nothing. */
import type { BaselineEntry, BaselineState } from '../model/baseline.js';
import type { BaselineAnswer } from '../model/ports.js';

/** Code of the notice that stored runs exist, but of no commit that the change contains. */
export const UNRELATED = 'baseline-unrelated';

export interface ReferenceFacts {
  readonly state: BaselineState;
  readonly entry: BaselineEntry;
  readonly wanted?: string;
  readonly distance?: number;
  readonly ageDays: number;
  readonly staleAfterDays: number;
  /** A nearer run that cannot be compared as well as the chosen one. */
  readonly passedOver?: BaselineEntry;
  readonly evicted: string | undefined;
}

/** One or two sentences: which commit, how far away, what is wrong with it. */
export function explainReference(facts: ReferenceFacts): string {
  const { state, entry, ageDays, staleAfterDays } = facts;
  const { environment } = entry;
  const sentences = [`${comparedWith(facts)}, recorded ${entry.recordedAt.slice(0, 10)}.`];
  if (state === 'stale') {
    sentences.push(
      `That is ${Math.floor(ageDays)} days ago; after ${staleAfterDays} days a run counts as stale.`,
    );
  }
  if (state === 'other-environment') {
    const machine = `${environment.os}/${environment.arch}, ${environment.cpuModel}, ${environment.cores} cores`;
    sentences.push(
      `Its benchmarks come from another machine or toolchain (${machine}): shown, not judged.`,
    );
  }
  if (facts.passedOver !== undefined) sentences.push(passedOver(facts.passedOver));
  if (facts.evicted !== undefined) sentences.push(sentence(facts.evicted));
  return sentences.join(' ');
}

/** Why there is nothing to compare with; `stored` is how many runs there are that may not be the reference. */
export function explainAbsence(
  state: 'evicted' | 'damaged' | 'none',
  suite: string,
  answer: BaselineAnswer,
  stored: number,
): string {
  const named = JSON.stringify(suite);
  if (stored > 0) {
    return `None of the ${stored} stored runs of suite ${named} was accepted: only absolute limits are judged.`;
  }
  if (state === 'evicted') return sentence(answer.evicted ?? '');
  const [first] = answer.problems;
  if (state === 'damaged') {
    return `No stored run of suite ${named} could be read. ${sentence(first?.message ?? '')}`;
  }
  if (first?.code === UNRELATED)
    return `${sentence(first.message)} Only absolute limits are judged.`;
  return `No run of suite ${named} is stored yet: only absolute limits are judged, and the first run of the default branch becomes the baseline.`;
}

function comparedWith({ entry, wanted, distance = 0 }: ReferenceFacts): string {
  const from =
    entry.branch === '' ? short(entry.commit) : `${short(entry.commit)} (${entry.branch})`;
  if (wanted === undefined) return `Compared with the latest stored run, of commit ${from}`;
  if (distance === 0) return `Compared with the run of commit ${from}`;
  const commits = distance === 1 ? '1 commit' : `${distance} commits`;
  return `Commit ${short(wanted)} has no run to compare with: compared with ${from}, ${commits} before it`;
}

function passedOver(entry: BaselineEntry): string {
  const why =
    entry.benchmarks === undefined
      ? 'has no complete benchmarks'
      : 'was measured on another machine or toolchain';
  return `The nearer run of ${short(entry.commit)} ${why}.`;
}

function sentence(text: string): string {
  return text === '' || text.endsWith('.') ? text : `${text}.`;
}

function short(commit: string): string {
  return commit.slice(0, 10);
}
