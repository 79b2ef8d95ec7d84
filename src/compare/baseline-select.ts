/**
 * Chooses the stored run that a suite is compared with, and says in which state it is. Pure: which entries there
 * are is the store's answer. Does not judge: every state has a policy elsewhere.
 */
import type { Baseline, BaselineEntry, BaselineState } from '../model/baseline.js';
import type { BaselinePolicy } from '../model/policy.js';
import type { BaselineAnswer } from '../model/ports.js';
import {
  explainAbsence,
  explainReference,
  type ReferenceFacts,
  UNRELATED,
} from './baseline-explain.js';

export interface Selection {
  readonly suite: string;
  readonly answer: BaselineAnswer;
  /** The wanted commit and its first-parent ancestors, newest first; empty where there is no history to go by. */
  readonly commits: readonly string[];
  /** Fingerprint of this machine and toolchain. */
  readonly fingerprint: string;
  readonly policy: BaselinePolicy;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** True where only accepted runs may be the reference: pushes to the default branch. */
  readonly acceptedOnly: boolean;
}

/** An entry and how many first-parent commits lie between it and the wanted commit. */
interface Candidate {
  readonly entry: BaselineEntry;
  readonly distance: number;
}

const MS_PER_DAY = 86_400_000;

/** The baseline of one suite: its window, the reference among it where there is one, its state and why. */
export function selectBaseline(selection: Selection): Baseline {
  const { suite, answer, policy } = selection;
  const window = candidates(selection);
  const eligible = window.filter(({ entry }) => entry.accepted || !selection.acceptedOnly);
  const problems = answer.problems.filter((problem) => problem.code !== UNRELATED);
  const chosen = choose(eligible, selection.fingerprint);
  if (chosen === undefined) {
    const state = absence(answer, window.length);
    const explanation = explainAbsence(state, suite, answer, window.length);
    const entries = window.slice(0, policy.window).map(({ entry }) => entry);
    return { suite, state, explanation, entries, problems };
  }
  const facts = referenceFacts(chosen, eligible, selection);
  return {
    suite,
    state: facts.state,
    explanation: explainReference(facts),
    reference: chosen.entry,
    ...(selection.commits.length === 0 ? {} : { distance: chosen.distance }),
    entries: cutWindow(window, chosen, policy.window),
    problems,
  };
}

/** Entries of the suite at or before the wanted commit, nearest first, of one commit the latest run first. */
function candidates({ suite, answer, commits }: Selection): readonly Candidate[] {
  const order = new Map(commits.map((commit, index) => [commit, index]));
  const known = answer.entries.flatMap((entry) => {
    const distance = commits.length === 0 ? 0 : order.get(entry.commit);
    return entry.suite !== suite || distance === undefined ? [] : [{ entry, distance }];
  });
  return known.sort((a, b) => a.distance - b.distance || laterFirst(a.entry, b.entry));
}

function laterFirst(a: BaselineEntry, b: BaselineEntry): number {
  return (
    Date.parse(b.recordedAt) - Date.parse(a.recordedAt) ||
    b.attempt - a.attempt ||
    (a.runId < b.runId ? 1 : a.runId > b.runId ? -1 : 0)
  );
}

/**
 * The nearest run that can be compared in full: benchmarks, where any run has them, measured on this kind of
 * machine. Failing that, benchmarks of another machine (shown, not judged) rather than none: a run without
 * benchmarks as reference would let every regression pass as new.
 */
function choose(eligible: readonly Candidate[], fingerprint: string): Candidate | undefined {
  const measured = eligible.filter(({ entry }) => entry.benchmarks !== undefined);
  if (measured.length === 0) {
    return nearest(eligible, fingerprint);
  }
  return measured.find((one) => sameMachine(one, fingerprint)) ?? measured[0];
}

/** Of the nearest commit the run of this machine, else its latest. */
function nearest(eligible: readonly Candidate[], fingerprint: string): Candidate | undefined {
  const [first] = eligible;
  const same = eligible.find((one) => sameMachine(one, fingerprint));
  return same !== undefined && same.distance === first?.distance ? same : first;
}

function sameMachine({ entry }: Candidate, fingerprint: string): boolean {
  return entry.environment.fingerprint === fingerprint;
}

function referenceFacts(
  chosen: Candidate,
  eligible: readonly Candidate[],
  selection: Selection,
): ReferenceFacts {
  const { entry, distance } = chosen;
  const { policy, commits, fingerprint, now } = selection;
  const ageDays = (now - Date.parse(entry.recordedAt)) / MS_PER_DAY;
  // Coverage and tests do not depend on the machine; only benchmarks do.
  const comparable = entry.benchmarks === undefined || sameMachine(chosen, fingerprint);
  let state: BaselineState = commits.length > 0 && distance === 0 ? 'exact' : 'fallback';
  if (ageDays > policy.staleAfterDays) state = 'stale';
  if (!comparable) state = 'other-environment';
  return {
    state,
    entry,
    ...(commits[0] === undefined ? {} : { wanted: commits[0], distance }),
    ageDays,
    staleAfterDays: policy.staleAfterDays,
    ...(eligible[0] === undefined || eligible[0].distance === distance
      ? {}
      : { passedOver: eligible[0].entry }),
    evicted: selection.answer.evicted,
  };
}

function absence(answer: BaselineAnswer, stored: number): 'evicted' | 'damaged' | 'none' {
  if (stored > 0) return 'none';
  if (answer.problems.some((problem) => problem.code !== UNRELATED)) return 'damaged';
  return answer.evicted === undefined ? 'none' : 'evicted';
}

function cutWindow(
  window: readonly Candidate[],
  chosen: Candidate,
  size: number,
): readonly BaselineEntry[] {
  const head = window.slice(0, Math.max(1, size));
  const kept = head.includes(chosen) ? head : [...head.slice(0, -1), chosen];
  return kept.map(({ entry }) => entry);
}
