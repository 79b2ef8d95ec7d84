/**
 * The set of benchmarks against that of the run compared with: what vanished, what is new, what was
 * not measured. A benchmark is told once, however many metrics it has; a common reason once a suite.
 */
import type { Facts, SuiteFacts } from '../../model/facts.js';
import type { Comparison } from '../../model/verdict.js';
import {
  byText,
  count,
  type JudgedFinding,
  type Rule,
  severityOf,
  severityRank,
  strictest,
} from '../finding.js';
import { benchmarkSubject, inconclusiveSeverity, toldTogether } from './benchmarks.js';

const NAMES_SHOWN = 10;

export const benchmarkSet: Rule = (facts) =>
  facts.suites.flatMap((suite) => [
    ...each(suite, 'vanished', vanished),
    ...each(suite, 'new', (group) => added(group, suite)),
    ...each(suite, 'not-comparable', (group) => notComparable(group, suite, facts)),
    ...skipped(suite),
    ...together(suite, facts),
  ]);

type Group = readonly [Comparison, ...Comparison[]];

/** One finding a benchmark over all its metrics of that decision. */
function each(
  { comparisons }: SuiteFacts,
  decision: Comparison['decision'],
  judgeGroup: (group: Group) => readonly JudgedFinding[],
): readonly JudgedFinding[] {
  const groups = new Map<string, [Comparison, ...Comparison[]]>();
  for (const one of comparisons) {
    if (one.decision !== decision) continue;
    const key = `${one.package}\0${one.name}\0${one.procs ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    group.sort((a, b) => byText(a.unit, b.unit));
    return judgeGroup(group);
  });
}

const units = (group: Group) => group.map(({ unit }) => unit).join(', ');

const withProcs = ({ name, procs }: Comparison) =>
  procs === undefined ? name : `${name}-${procs}`;

function vanished(group: Group): readonly JudgedFinding[] {
  const [first] = group;
  const action = strictest(group.map((one) => one.action)) ?? 'block';
  return [
    {
      area: 'benchmarks',
      kind: 'benchmark-vanished',
      ...benchmarkSubject(first),
      suite: first.suite,
      severity: severityOf(action),
      title: `${withProcs(first)} (${units(group)}) is gone`,
      why: `${first.explanation}; its policy for that is ${action} (benchmarks.vanished).`,
      todo: 'Bring it back, name its new identity under benchmarks.aliases, or accept the loss with a waiver.',
    },
  ];
}

function added(group: Group, { baseline }: SuiteFacts): readonly JudgedFinding[] {
  // A first run is welcomed once, not benchmark by benchmark.
  if (baseline.reference?.benchmarks === undefined) return [];
  const [first] = group;
  return [
    {
      area: 'benchmarks',
      kind: 'benchmark-new',
      ...benchmarkSubject(first),
      suite: first.suite,
      severity: 'note',
      title: `${withProcs(first)} (${units(group)}) is new`,
      why: 'There is nothing to compare it with yet.',
      todo: 'Nothing: the next run of the default branch records it.',
      ...(first.place === undefined ? {} : { place: first.place }),
    },
  ];
}

function notComparable(
  group: Group,
  { baseline }: SuiteFacts,
  { policy }: Facts,
): readonly JudgedFinding[] {
  // That the whole run is of another environment is told once, with the state of the baseline.
  const [first] = group;
  if (baseline.state === 'other-environment' || group.every(({ action }) => action === 'ignore'))
    return [];
  return [
    {
      area: 'benchmarks',
      kind: 'benchmark-not-comparable',
      ...benchmarkSubject(first),
      suite: first.suite,
      severity: severityOf(policy.baseline.states['other-environment']),
      title: `${first.name} cannot be compared: ${first.explanation}`,
      why: 'Numbers of another environment say nothing about this change (baseline.states.other-environment).',
      todo: 'Run both sides with the same number of threads.',
    },
  ];
}

function names(list: readonly Comparison[]): { readonly total: number; readonly text: string } {
  const all = [...new Set(list.map(withProcs))].sort(byText);
  const more = all.length > NAMES_SHOWN ? ` and ${all.length - NAMES_SHOWN} more` : '';
  return { total: all.length, text: `${all.slice(0, NAMES_SHOWN).join(', ')}${more}` };
}

function skipped({ suite, comparisons }: SuiteFacts): readonly JudgedFinding[] {
  const list = comparisons.filter(({ decision }) => decision === 'skipped');
  const [reason] = list.map(({ explanation }) => explanation).sort(byText);
  if (reason === undefined) return [];
  const { total, text } = names(list);
  return [
    {
      area: 'benchmarks',
      kind: 'benchmarks-skipped',
      subject: suite,
      suite,
      severity: 'note',
      title: `${count(total, 'benchmark')} skipped: ${reason}`,
      why: 'Benchmarks run only where what they need has passed.',
      todo: 'Mend that first; they then run.',
      details: text,
    },
  ];
}

/** Too few samples, or a run that broke off: one finding for all that it holds for. */
function together({ suite, comparisons }: SuiteFacts, { policy }: Facts): readonly JudgedFinding[] {
  const list = comparisons.filter((one) => toldTogether(one) && one.action !== 'ignore');
  const unfinished = list.filter(({ head }) => head.length === 0);
  const fewSamples = list.filter(({ head }) => head.length > 0);
  const finding = (kind: string, of: readonly Comparison[], title: string, todo: string) => {
    const [reason] = of.map(({ explanation }) => explanation).sort(byText);
    if (reason === undefined) return [];
    const severities = of.map((one) => inconclusiveSeverity(one, policy.benchmarks));
    const severity = severities.reduce((a, b) => (severityRank(b) > severityRank(a) ? b : a));
    const { total, text } = names(of);
    return [
      {
        area: 'benchmarks',
        kind,
        subject: suite,
        suite,
        severity,
        title: `${count(total, 'benchmark')} ${title}: ${reason}`,
        why: `What cannot be decided does ${policy.benchmarks.inconclusive} (benchmarks.inconclusive).`,
        todo,
        details: text,
      } as const,
    ];
  };
  return [
    ...finding('benchmarks-unfinished', unfinished, 'not reached', 'Mend what broke the run off.'),
    ...finding(
      'benchmarks-too-few-samples',
      fewSamples,
      'undecided',
      'Measure at least 6 times, better 10 (go test: -count=10).',
    ),
  ];
}
