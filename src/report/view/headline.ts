/** What a reader gets in ten seconds: the verdict, why, what to do first, and one figure a kind of measurement. */
import type { VerdictKind } from '../../model/policy.js';
import type { Place } from '../../model/problem.js';
import type { ReportJson } from '../report-schema.js';
import { formatCount, formatRatio } from '../units.js';
import { patchText } from './coverage.js';

export interface Headline {
  readonly kind: VerdictKind;
  /** `Blocked`, `Passed`. */
  readonly word: string;
  /** The verdict's own sentence. */
  readonly sentence: string;
  /** What to do first: the advice of the worst finding. */
  readonly first?: { readonly todo: string; readonly place?: Place };
  /** How many findings there are of each severity, worst first. */
  readonly tally: string;
  /** Whether the verdict allows a deploy, and where the step's exit disagrees with it. */
  readonly deploy: string;
  readonly figures: readonly { readonly label: string; readonly text: string }[];
}

export const WORDS: Readonly<Record<VerdictKind, string>> = {
  pass: 'Passed',
  degraded: 'Passed, degraded',
  inconclusive: 'Inconclusive',
  block: 'Blocked',
};

const BASELINE_WORST_FIRST = [
  'none',
  'damaged',
  'evicted',
  'other-environment',
  'stale',
  'fallback',
  'exact',
] as const;

/** Reads the headline off a report. */
export function headlineOf(report: ReportJson): Headline {
  const { kind, summary } = report.verdict;
  const worst = report.findings.find(({ severity }) => severity === kind);
  return {
    kind,
    word: WORDS[kind],
    sentence: summary,
    ...(worst === undefined || worst.todo === ''
      ? {}
      : {
          first: {
            todo: worst.todo,
            ...(worst.place === undefined ? {} : { place: worst.place }),
          },
        }),
    tally: tallyOf(report.findings),
    deploy: deployText(report),
    figures: figuresOf(report),
  };
}

/** `2 blocking, 1 not judged, 3 degrading`; empty where there is no finding. */
export function tallyOf(findings: readonly { readonly severity: string }[]): string {
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  const some = (severity: string, word: string) => {
    const number = count(severity);
    return number === 0 ? [] : [`${formatCount(number)} ${word}`];
  };
  return [
    ...some('block', 'blocking'),
    ...some('inconclusive', 'not judged'),
    ...some('degraded', 'degrading'),
    ...some('note', count('note') === 1 ? 'note' : 'notes'),
  ].join(', ');
}

function deployText({ deploy, degraded, verdict, exitCode, failOn }: ReportJson): string {
  const allowed = deploy ? (degraded ? 'allowed, in degraded mode' : 'allowed') : 'not allowed';
  if (!deploy && exitCode === 0) {
    return `${allowed}; the step passes all the same, since fail-on does not name ${verdict.kind}`;
  }
  if (deploy && exitCode !== 0 && failOn.includes(verdict.kind)) {
    return `${allowed}; the step fails all the same, since fail-on names ${verdict.kind}`;
  }
  return allowed;
}

function figuresOf(report: ReportJson): Headline['figures'] {
  return [
    { label: 'Tests', text: testsFigure(report.tests) },
    { label: 'Coverage', text: report.coverage.map(coverageFigure).join('; ') },
    { label: 'Benchmarks', text: benchmarksFigure(report.comparisons) },
    { label: 'Baseline', text: worstBaseline(report.baselines) ?? '' },
  ].filter(({ text }) => text !== '');
}

function testsFigure(tests: ReportJson['tests']): string {
  if (tests.length === 0) return '';
  const sum = (key: keyof ReportJson['tests'][number]['counts']) =>
    tests.reduce((total, { counts }) => total + counts[key], 0);
  const bad = sum('failed') + sum('errored') + sum('unfinished');
  const parts = [
    ...(bad > 0 ? [`${formatCount(bad)} failed`] : []),
    `${formatCount(sum('passed'))} passed`,
    ...(sum('skipped') > 0 ? [`${formatCount(sum('skipped'))} skipped`] : []),
  ];
  return parts.join(', ');
}

function coverageFigure(suite: ReportJson['coverage'][number]): string {
  const total = suite.totals[suite.unit];
  const all = total?.total ? `${formatRatio(total)} of ${suite.unit}` : `no ${suite.unit} measured`;
  return suite.patch?.total ? `${all}, ${patchText(suite.patch)} of changed lines` : all;
}

function benchmarksFigure(comparisons: ReportJson['comparisons']): string {
  const counts = new Map<string, number>();
  for (const { decision, action } of comparisons) {
    const word = action === 'ignore' ? 'ignored' : decision;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const order = [
    'regressed',
    'vanished',
    'not-comparable',
    'inconclusive',
    'near',
    'skipped',
    'new',
    'improved',
    'unchanged',
    'ignored',
  ];
  return order
    .filter((word) => counts.has(word))
    .map((word) => `${formatCount(counts.get(word) ?? 0)} ${word}`)
    .join(', ');
}

/** The state of the suite that is worst off; undefined where no baseline was looked for. */
export function worstBaseline(
  baselines: ReportJson['baselines'],
): ReportJson['baselines'][number]['state'] | undefined {
  const states = new Set(baselines.map(({ state }) => state));
  return BASELINE_WORST_FIRST.find((state) => states.has(state));
}
