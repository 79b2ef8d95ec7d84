/** Coverage of the whole suite: its floor, and the ratchet against the run compared with. */
import type { Facts, SuiteFacts } from '../../model/facts.js';
import type { Coverage, CoverageUnit, Ratio } from '../../model/measurement.js';
import type { Severity } from '../../model/verdict.js';
import { formatLimit, formatRatio } from '../../report/units.js';
import { type JudgedFinding, type Rule, severityOf } from '../finding.js';
import { showMissedLines } from '../missed-lines.js';

/** Room for the rounding of shares, far below one uncovered line of any project. */
const ROUNDING = 1e-12;

export const coverageTotals: Rule = (facts) =>
  wholeSuites(facts).flatMap((suite) => {
    const measured = measuredTotal(suite, facts);
    return measured === undefined ? [] : [...floor(measured, facts), ...drop(measured, facts)];
  });

/** What a leg that is missing would have covered nobody knows: that leg is the finding. */
export const wholeSuites = ({ suites }: Facts): readonly SuiteFacts[] =>
  suites.filter(({ isPartial }) => isPartial !== true);

interface MeasuredTotal {
  readonly suite: string;
  readonly coverage: Coverage;
  readonly unit: CoverageUnit;
  readonly now: Ratio;
  /** Of the run compared with, in the same unit. */
  readonly before: Ratio | undefined;
}

function measuredTotal(
  { suite, coverage, baseline }: SuiteFacts,
  { policy }: Facts,
): MeasuredTotal | undefined {
  if (coverage === undefined) return undefined;
  const unit = policy.coverage.unit ?? coverage.unit;
  const now = coverage.totals[unit];
  if (now === undefined || now.total === 0) return undefined;
  const before = baseline.reference?.coverage?.totals[unit];
  return { suite, coverage, unit, now, before: before?.total ? before : undefined };
}

const share = ({ covered, total }: Ratio) => covered / total;
const uncovered = ({ covered, total }: Ratio) => total - covered;

/** Whether the share fell and more is uncovered than before: deleting covered code alone is no loss. */
const fellBehind = (now: Ratio, before: Ratio, tolerance: number) =>
  share(now) < share(before) - tolerance - ROUNDING && uncovered(now) > uncovered(before);

export const isBelow = (ratio: Ratio, limit: number) => share(ratio) < limit - ROUNDING;

function floor(
  measured: MeasuredTotal,
  { policy, change, onDefaultBranch }: Facts,
): readonly JudgedFinding[] {
  const { suite, coverage, unit, now, before } = measured;
  const { total: limit, totalConfigured, action } = policy.coverage;
  if (!isBelow(now, limit)) return [];
  const missing = Math.ceil(limit * now.total - now.covered - ROUNDING * now.total);
  const { severity, why } = totalConfigured
    ? {
        severity: severityOf(action),
        why: `The floor is configured (coverage.total: ${formatLimit(limit)}).`,
      }
    : defaultFloor(now, before, severityOf(action), onDefaultBranch);
  return [
    {
      area: 'coverage',
      kind: 'coverage-below-floor',
      subject: `${suite}/total`,
      suite,
      severity,
      title: `Coverage ${formatRatio(now)} of ${now.total} ${unit} is below the floor of ${formatLimit(limit)}`,
      why,
      todo: `Cover ${missing} more ${unit}, the uncovered lines of this change first.`,
      ...showMissedLines(coverage, change),
    },
  ];
}

/** Nobody wrote this floor: it may welcome, remind, and hold what is there; not stop a project at once. */
function defaultFloor(
  now: Ratio,
  before: Ratio | undefined,
  severity: Severity,
  onDefaultBranch: boolean,
): Pick<JudgedFinding, 'severity' | 'why'> {
  if (before === undefined) {
    const why =
      'This is the default floor, and there is no earlier run to compare with: from the next run on, coverage that falls further blocks.';
    return { severity: severity === 'note' ? 'note' : 'degraded', why };
  }
  if (!fellBehind(now, before, 0)) {
    const why = `This is the default floor, and coverage is not lower than before (${formatRatio(before)}).`;
    return { severity: 'note', why };
  }
  const why = `Coverage is below the default floor and below what it was (${formatRatio(before)}).`;
  return { severity: asDebt(severity, onDefaultBranch), why };
}

/** What is on the default branch already cannot be kept out: a debt, so that it never deadlocks. */
const asDebt = (severity: Severity, onDefaultBranch: boolean): Severity =>
  onDefaultBranch && severity === 'block' ? 'degraded' : severity;

function drop(
  measured: MeasuredTotal,
  { policy, change, onDefaultBranch }: Facts,
): readonly JudgedFinding[] {
  const { suite, coverage, unit, now, before } = measured;
  const { drop: tolerance, action } = policy.coverage;
  if (tolerance === undefined || before === undefined) return [];
  if (!fellBehind(now, before, tolerance)) return [];
  const more = uncovered(now) - uncovered(before);
  return [
    {
      area: 'coverage',
      kind: 'coverage-dropped',
      subject: `${suite}/drop`,
      suite,
      severity: asDebt(severityOf(action), onDefaultBranch),
      title: `Coverage fell from ${formatRatio(before)} to ${formatRatio(now)} of ${unit}`,
      why: `A drop of more than ${formatLimit(tolerance)} is not accepted (coverage.drop), and ${more} more ${unit} are uncovered.`,
      todo: 'Cover what this change adds.',
      ...showMissedLines(coverage, change),
    },
  ];
}
