/** The state of what a suite was compared with: always shown, and each doubtful state has a policy. */
import type { BaselineState } from '../../model/baseline.js';
import type { Facts, SuiteFacts } from '../../model/facts.js';
import type { Problem } from '../../model/problem.js';
import { type JudgedFinding, type Rule, severityOf } from '../finding.js';

export const baselines: Rule = (facts) =>
  facts.whole
    ? [
        ...facts.suites
          .filter(hasResults)
          .flatMap((suite) => [
            ...state(suite, facts),
            ...suite.baseline.problems.map((problem) => stored(problem, suite.suite)),
          ]),
        ...(facts.recordingProblems ?? []).map(recording),
      ]
    : [];

/** A suite of checks alone is compared with nothing. */
const hasResults = ({ tests, coverage, benchmarks, comparisons }: SuiteFacts) =>
  tests.length + benchmarks.length + comparisons.length > 0 || coverage !== undefined;

const TODO: Readonly<Record<Exclude<BaselineState, 'exact'>, string>> = {
  none: 'Nothing: once the default branch has run, changes are compared with it.',
  fallback: 'Nothing, or run the gate on the commit that is missing.',
  stale: 'Run the gate on the default branch, best on a schedule.',
  'other-environment': 'Run the gate on the default branch on this kind of machine.',
  evicted: 'Run the gate on the default branch; keep the store from evicting it (quota, age).',
  damaged: 'Remove the damaged entry (tollgate baseline prune), and run the default branch.',
};

function state(
  { baseline: { suite, state: found, explanation }, confirmations }: SuiteFacts,
  { policy }: Facts,
): readonly JudgedFinding[] {
  if (found === 'exact') return [];
  const common = { area: 'baseline', subject: suite, suite, title: explanation } as const;
  // What was measured beside its base on this machine needs no stored run of it.
  const isMeasured = confirmations.some(({ kind }) => kind === 'measured');
  if (found === 'none') return [isMeasured ? measured(common) : firstRun(common)];
  const isHarmless = found === 'other-environment' && isMeasured;
  const action = isHarmless ? 'ignore' : policy.baseline.states[found];
  return [
    {
      ...common,
      kind: `baseline-${found}`,
      severity: severityOf(action),
      why: isHarmless
        ? 'Base and head were measured by turns on this machine instead.'
        : `The action for this state is ${action} (baseline.states.${found}).`,
      todo: TODO[found],
    },
  ];
}

type Common = Pick<JudgedFinding, 'area' | 'subject' | 'suite' | 'title'>;

function firstRun(common: Common): JudgedFinding {
  const why = 'A first run is welcome: absolute limits are judged, and nothing else can be.';
  return { ...common, kind: 'baseline-none', severity: 'note', why, todo: TODO.none };
}

function measured(common: Common): JudgedFinding {
  return {
    ...common,
    kind: 'baseline-measured',
    severity: 'note',
    title: `No run of suite ${JSON.stringify(common.suite)} is stored yet: its benchmarks were measured beside their base`,
    why: 'Base and head were measured by turns on this machine; for tests and coverage absolute limits are judged.',
    todo: TODO.none,
  };
}

function stored(problem: Problem, suite: string): JudgedFinding {
  return {
    area: 'baseline',
    kind: problem.code,
    subject: suite,
    suite,
    severity: problem.severity === 'error' ? 'degraded' : 'note',
    title: problem.message,
    why: 'It was skipped; the state of the baseline says what is left.',
    todo: problem.hint ?? 'Remove it with: tollgate baseline prune',
    ...(problem.place === undefined ? {} : { place: problem.place }),
  };
}

/** This run was judged in full; what suffers is the next one. */
function recording(problem: Problem): JudgedFinding {
  return {
    area: 'baseline',
    kind: problem.code,
    subject: 'baseline',
    suite: '',
    severity: problem.severity === 'error' ? 'degraded' : 'note',
    title: problem.message,
    why: 'A run that is not recorded is missing when later changes are compared.',
    todo: problem.hint ?? 'Run the gate on this commit again.',
  };
}
