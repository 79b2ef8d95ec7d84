/** How measuring base and head by turns went, where it did not go as it should: told once a task. */
import type { Confirmation, ConfirmationResult, Unconfirmed } from '../../model/confirmation.js';
import type { Facts, SuiteFacts } from '../../model/facts.js';
import { byText, count, type JudgedFinding, type Rule, severityOf } from '../finding.js';

export const confirmations: Rule = (facts) =>
  facts.suites.flatMap((suite) =>
    suite.confirmations.flatMap((one) =>
      one.kind === 'measured' ? measured(one) : unmeasured(one, suite, facts),
    ),
  );

const short = (commit: string) => commit.slice(0, 10);

const common = ({ suite, task }: ConfirmationResult) =>
  ({ area: 'benchmarks', subject: `${suite}/${task}`, suite }) as const;

function triedList({ tried }: ConfirmationResult): Pick<JudgedFinding, 'details'> {
  if (tried.length === 0) return {};
  return { details: tried.map(({ commit, reason }) => `${short(commit)}: ${reason}`).join('\n') };
}

/** An ancestor in the base's place shows more than this change alone. */
function measured(one: Confirmation): readonly JudgedFinding[] {
  if (one.distance === 0) return [];
  return [
    {
      ...common(one),
      kind: 'benchmark-base-ancestor',
      severity: 'note',
      title: `Benchmarks of ${one.task} were compared with ${short(one.base)}, ${count(one.distance, 'commit')} before the base`,
      why: 'The base itself could not be measured. What the commits between changed counts as well.',
      todo: 'Nothing, or mend the base.',
      ...triedList(one),
    },
  ];
}

function unmeasured(
  one: Unconfirmed,
  { baseline }: SuiteFacts,
  { policy }: Facts,
): readonly JudgedFinding[] {
  const nothingElse = baseline.reference?.benchmarks === undefined;
  switch (one.side) {
    case 'head':
      return [headFailed(one)];
    case 'base':
      return [baseFailed(one, policy.benchmarks.baseMissing)];
    case 'method':
      // Where a stored run is there, its own doubts are told benchmark by benchmark.
      return [notPossible(one, nothingElse ? policy.benchmarks.baseMissing : 'ignore')];
    default:
      return one.side satisfies never;
  }
}

function headFailed(one: Unconfirmed): JudgedFinding {
  return {
    ...common(one),
    kind: 'benchmark-head-unmeasurable',
    severity: 'inconclusive',
    title: `Benchmarks of ${one.task} could not be run again: ${one.reason}`,
    why: 'They have to be measured beside their base before they can be judged.',
    todo: 'See that the benchmarks can be run more than once, and alone.',
  };
}

function baseFailed(one: Unconfirmed, action: 'block' | 'degrade' | 'ignore'): JudgedFinding {
  const { tried } = one;
  const which = tried.length > 1 ? `${tried.length} commits were tried` : 'nothing else was there';
  return {
    ...common(one),
    kind: 'benchmark-base-unmeasurable',
    severity: severityOf(action),
    title: `No base could be measured for the benchmarks of ${one.task}: ${one.reason}`,
    why: `Without a base nobody knows whether this change made them slower; ${which} (benchmarks.baseMissing: ${action}).`,
    todo: 'See why the base does not build or run here; where history is missing, check out with fetch-depth: 0.',
    ...triedList(one),
  };
}

function notPossible(one: Unconfirmed, action: 'block' | 'degrade' | 'ignore'): JudgedFinding {
  return {
    ...common(one),
    kind: 'benchmark-not-repeatable',
    severity: severityOf(action),
    title: `Benchmarks of ${one.task} were not measured beside their base: ${one.reason}`,
    why: 'What looks slower than a stored run is then not confirmed, and what has no stored run is not compared.',
    todo: 'Raise benchmarks.budget, or give the task a command that measures in less time.',
  };
}

/** Names of benchmarks whose noise is larger than their tolerance can stand. */
export const noisyBenchmarks: Rule = ({ suites, whole }) =>
  whole
    ? suites.flatMap(({ suite, comparisons }) => {
        const noisy = comparisons.filter(
          ({ action, shortfall, tolerance }) =>
            action !== 'ignore' &&
            shortfall !== undefined &&
            shortfall.detectable > tolerance + 0.05,
        );
        if (noisy.length === 0) return [];
        const lines = noisy
          .map(
            ({ name, unit, shortfall, rounds }) =>
              `${name} ${unit}: only a change of ${percent(shortfall?.detectable)} or worse is seen in ${rounds} rounds; about ${shortfall?.roundsToSettle} would do`,
          )
          .sort(byText);
        return [
          {
            area: 'benchmarks',
            kind: 'benchmarks-too-noisy',
            subject: suite,
            suite,
            severity: 'note',
            title: `${count(noisy.length, 'metric')} too noisy here for ${noisy.length === 1 ? 'its' : 'their'} tolerance`,
            why: 'A change of five points beyond the tolerance would not be told from noise on this machine.',
            todo: 'Measure on a quieter machine, give more time (benchmarks.budget), or widen the tolerance; `tollgate calibrate` tells by how much.',
            details: lines.slice(0, 20).join('\n'),
          } as const,
        ];
      })
    : [];

const percent = (share: number | undefined) => `${((share ?? 0) * 100).toFixed(1)} %`;
